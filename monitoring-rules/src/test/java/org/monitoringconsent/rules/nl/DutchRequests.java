// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.RequestJson;

/**
 * Requests for the tests of the Dutch rules: an announced, agreed and assessed sample of business calls that is allowed,
 * and changes to it, written as {@code path=value}; {@code path=-} leaves the fact or the whole part out.
 */
final class DutchRequests {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String ALLOWED = """
            day=2026-06-01
            activity=RECORD
            purpose.category=QUALITY_STANDARDS
            worker.id=w-1
            worker.country=NL
            worker.place=WORKPLACE
            worker.inMonitoredGroup=true
            worker.notice=SPECIFIC_WITH_SIGNAL
            communication.channel=CALL
            communication.line=EMPLOYER_PRIVATE
            communication.nature=BUSINESS
            communication.internal=false
            communication.otherPartyNotified=true
            manner.extent=SAMPLED
            manner.operator=CONTROLLER
            manner.stopsWhenPersonal=true
            manner.recordsHold=false
            manner.decision=HUMAN
            employer.country=NL
            employer.representation=WORKS_COUNCIL
            employer.headcount=120
            safeguards.legalBasis=LEGITIMATE_INTERESTS
            safeguards.balancing=FAVOURS_EMPLOYER
            safeguards.lessIntrusiveMeansSuffice=false
            safeguards.impactAssessment=LOW_RISK
            safeguards.councilConsent=OBTAINED
            safeguards.retentionJustified=true
            """;

    private DutchRequests() {}

    /** The allowed recording with changes, in the order given. */
    static MonitoringRequest recording(String... changes) {
        return RequestJson.read(json(recordingStated(changes)));
    }

    /** The same as stated facts by path. */
    static SortedMap<String, String> recordingStated(String... changes) {
        SortedMap<String, String> facts = new TreeMap<>();
        apply(facts, ALLOWED);
        for (String change : changes) {
            apply(facts, change);
        }
        return facts;
    }

    private static void apply(Map<String, String> facts, String changes) {
        for (String change : changes.split("\\s+")) {
            int equals = change.indexOf('=');
            if (change.endsWith("=-")) {
                String left = change.substring(0, equals);
                facts.keySet().removeIf(path -> path.equals(left) || path.startsWith(left + "."));
            } else if (!change.isEmpty()) {
                facts.put(change.substring(0, equals), change.substring(equals + 1));
            }
        }
    }

    private static String json(Map<String, String> facts) {
        ObjectNode root = MAPPER.createObjectNode();
        facts.forEach((path, value) -> {
            int dot = path.indexOf('.');
            ObjectNode part = dot < 0 ? root : root.withObject("/" + path.substring(0, dot));
            String key = path.substring(dot + 1);
            if (value.equals("true") || value.equals("false")) {
                part.put(key, Boolean.parseBoolean(value));
            } else if (key.equals("headcount")) {
                part.put(key, Integer.parseInt(value));
            } else {
                part.put(key, value);
            }
        });
        return root.toString();
    }
}
