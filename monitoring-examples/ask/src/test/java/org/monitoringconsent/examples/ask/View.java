// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.util.List;

/** A place in the page that is looked at. */
record View(String name, String address) {

    private static final String RECORDING = "#/ask?who=employer&day=2026-11-29&country=GB&activity=RECORD"
            + "&communication.channel=CALL&communication.line=HOSTED_FOR_BUSINESS&purpose.category=QUALITY_STANDARDS";
    private static final String ALLOWED = RECORDING
            + "&worker.inMonitoredGroup=true&communication.otherPartyNotified=true&safeguards.lessIntrusiveMeansSuffice=false"
            + "&safeguards.retentionJustified=true&worker.notice=SPECIFIC&manner.extent=SAMPLED"
            + "&manner.operator=AUTHORISED_EXPRESS&safeguards.legalBasis=LEGITIMATE_INTERESTS"
            + "&safeguards.balancing=FAVOURS_EMPLOYER";

    static final List<View> ALL = List.of(
            new View("front", "#/"),
            new View("activities", "#/ask?who=worker&country=NL"),
            new View("single", RECORDING + "&worker.inMonitoredGroup=true&communication.otherPartyNotified=true"),
            new View("question", RECORDING),
            new View("allowed", ALLOWED),
            new View(
                    "unknown",
                    "#/ask?unknown=country,communication.line&activity=LISTEN_LIVE&communication.channel=CALL"
                            + "&communication.nature=PERSONAL"),
            new View(
                    "answer",
                    "#/ask?who=worker&day=2026-11-29&country=NL&activity=LISTEN_LIVE&communication.channel=CALL"
                            + "&communication.line=EMPLOYER_PRIVATE&communication.nature=PERSONAL&manner.covert=true"
                            + "&worker.notice=NONE&manner.extent=CONTINUOUS&manner.operator=UNAUTHORISED"
                            + "&suspicion.strength=NONE&purpose.category=PRODUCTIVITY"),
            new View("documents", ALLOWED.replace("/ask", "/documents") + "&fill.employer=%3Cb%3EMarlow%3C/b%3E"),
            new View("rules", "#/rules?country=GB&day=2026-11-29&id=UK-INT-23"),
            new View("changes", "#/rules?country=NL&from=2023-02-17&day=2026-11-29"),
            new View("try", "#/try?country=GB&day=2026-11-29&id=UK-INT-23"),
            new View("fault", "#/ask?who=worker&activity=%3Cscript%3Ewindow.hostile=1%3C/script%3E"));

    static View named(String name) {
        return ALL.stream().filter(view -> view.name().equals(name)).findFirst().orElseThrow();
    }
}
