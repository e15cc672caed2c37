// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.archive;

import java.util.ArrayList;
import java.util.List;

/** The employer behind the calls: a British and a Dutch service whose paperwork came about bit by bit. */
final class House {

    /** The first extension in London. */
    static final int LONDON = 2_000;

    /** The first extension in Utrecht. */
    static final int UTRECHT = 3_000;

    /** How many workers each service has. */
    static final int WORKERS = 120;

    static final String BRITISH_UNION = "+442079460190";
    static final String DUTCH_UNION = "+31200000190";
    static final String CHILDMINDER = "+447700900461";
    static final String SCHOOL = "+31200000555";

    private House() {}

    /** The arrangement in the form that the audit reads. */
    static String arrangement() {
        List<String> workers = new ArrayList<>();
        List<String> register = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            boolean management = i % 40 == 39;
            add(workers, register, "w-gb-" + i, "GB", management ? "management" : "service-gb", LONDON + i);
            add(workers, register, "w-nl-" + i, "NL", management ? "management" : "service-nl", UTRECHT + i);
        }
        return TEXT.replace("WORKERS", String.join(",\n", workers)).replace("REGISTER", String.join(",\n", register));
    }

    /** Every tenth extension changes hands on the way. */
    private static void add(
            List<String> workers, List<String> register, String key, String country, String group, int extension) {
        String place = extension % 7 == 0 ? ", \"place\": \"HOME\"" : "";
        workers.add(
                "{\"key\": \"%s\", \"country\": \"%s\", \"group\": \"%s\"%s}".formatted(key, country, group, place));
        String entry = "{\"extension\": \"%d\", \"worker\": \"%s\", \"since\": \"%s\"%s}";
        if (extension % 10 == 3) {
            register.add(entry.formatted(extension, key, "2023-01-01", ", \"until\": \"2025-05-01\""));
            register.add(entry.formatted(extension, key.substring(0, 5) + "1", "2025-06-01", ""));
        } else {
            register.add(entry.formatted(extension, key, "2023-01-01", ""));
        }
    }

    private static final String TEXT = """
            {
              "name": "An invented service of many calls",
              "timeZone": "Europe/London",
              "numberCountry": "GB",
              "employer": {"country": "GB", "sector": "GENERAL", "representation": "NONE", "headcount": 240},
              "groups": [
                {"id": "service-gb", "monitoredSince": "2024-02-01"},
                {"id": "service-nl", "monitoredSince": "2024-03-01", "numberCountry": "NL",
                 "employer": {"country": "NL", "representation": "WORKS_COUNCIL", "headcount": 120}},
                {"id": "management"}
              ],
              "workers": [WORKERS],
              "register": [REGISTER],
              "queues": ["600"],
              "notices": [
                {"level": "GENERIC", "from": "2023-11-03"},
                {"level": "SPECIFIC", "from": "2024-04-05", "groups": ["service-gb"]},
                {"level": "SPECIFIC_WITH_SIGNAL", "from": "2024-09-04", "groups": ["service-nl"]}
              ],
              "safeguards": {
                "legalBasis": {"value": "LEGITIMATE_INTERESTS", "from": "2024-01-05"},
                "balancing": [
                  {"value": "FAVOURS_EMPLOYER", "from": "2024-05-05", "groups": ["service-gb"]},
                  {"value": "FAVOURS_EMPLOYER", "from": "2024-08-20", "groups": ["service-nl"]}
                ],
                "lessIntrusiveMeansSuffice": {"value": false, "from": "2024-01-05"},
                "impactAssessment": [
                  {"value": "LOW_RISK", "from": "2024-06-08", "groups": ["service-gb"]},
                  {"value": "HIGH_RISK_CONSULTED", "from": "2024-10-27", "groups": ["service-nl"]}
                ],
                "councilConsent": {"value": "OBTAINED", "from": "2024-11-26", "groups": ["service-nl"]},
                "retentionJustified": {"value": true, "from": "2024-01-05"},
                "stopsWhenPersonal": {"value": true, "from": "2024-01-05"},
                "recordsHold": {"value": false, "from": "2024-07-05"},
                "otherPartyNotified": {"value": true, "from": "2024-03-05"}
              },
              "monitoring": [
                {"name": "recording of calls as proof of what was agreed", "channels": ["CALL"], "stored": true,
                 "activity": "RECORD",
                 "purpose": {"category": "ESTABLISH_FACTS", "statement": "prove orders and settle complaints"},
                 "extent": "SYSTEMATIC", "operator": "AUTHORISED_EXPRESS"},
                {"name": "call log for running the switchboard", "channels": ["CALL"], "stored": false,
                 "activity": "LOG_TRAFFIC", "purpose": {"category": "SYSTEM_OPERATION"},
                 "extent": "SYSTEMATIC", "operator": "AUTHORISED_EXPRESS"},
                {"name": "voicemail of an absent colleague", "channels": ["VOICEMAIL"],
                 "activity": "PLAY_VOICEMAIL", "purpose": {"category": "ABSENCE_COVER"},
                 "extent": "TARGETED", "operator": "AUTHORISED_EXPRESS"}
              ],
              "line": "EMPLOYER_PRIVATE",
              "lines": [{"extensions": ["2012", "3012"], "line": "HOSTED_FOR_BUSINESS"}],
              "numbers": [
                {"number": "+44 20 7946 0190", "protectedFunction": "TRADE_UNION"},
                {"number": "+31 20 000 0190", "protectedFunction": "TRADE_UNION"},
                {"number": "+44 7700 900461", "nature": "PERSONAL"},
                {"number": "+31 20 000 0555", "nature": "PERSONAL"}
              ],
              "marks": [
                {"mark": "PAYMENT", "cardDataSpoken": true},
                {"mark": "PRIVATE", "nature": "PERSONAL"}
              ]
            }
            """;
}
