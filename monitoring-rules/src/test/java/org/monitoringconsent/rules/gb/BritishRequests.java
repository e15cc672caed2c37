// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.rules.CaseFile;
import org.monitoringconsent.verdict.Verdict;

/** Requests to start a test from, changed fact by fact, and what British law says of them. */
final class BritishRequests {

    static final MonitoringEngine ENGINE =
            MonitoringEngine.of(new GbRuleSet().ruleSet()).in("GB");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** An open, balanced, assessed recording of business calls in samples: allowed on every day. */
    private static final String VALID = """
            {"day":"2026-06-30","activity":"RECORD","purpose":{"category":"QUALITY_STANDARDS"},
             "worker":{"id":"w-1","country":"GB","place":"WORKPLACE","inMonitoredGroup":true,"notice":"SPECIFIC"},
             "communication":{"channel":"CALL","line":"EMPLOYER_PRIVATE","nature":"BUSINESS","incoming":true,
              "otherPartyNotified":true,"specialCategory":"NONE","offenceData":"NONE","withinRecordingDuty":false},
             "manner":{"extent":"SAMPLED","operator":"AUTHORISED_EXPRESS","storedCopy":false,"decision":"HUMAN"},
             "employer":{"country":"GB"},
             "safeguards":{"legalBasis":"LEGITIMATE_INTERESTS","balancing":"FAVOURS_EMPLOYER",
              "lessIntrusiveMeansSuffice":false,"impactAssessment":"LOW_RISK","retentionJustified":true},
             "source":{"provenance":"LAWFUL","useAnnounced":true}}
            """;

    private BritishRequests() {}

    /**
     * The valid request with changes.
     *
     * @param changes such as {@code worker.notice=NONE manner.covert=true}, one after the other; {@code path=-} leaves
     *     the fact or the whole part out
     */
    static ObjectNode valid(String... changes) {
        try {
            return changed((ObjectNode) MAPPER.readTree(VALID), changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The request itself with changes. */
    static ObjectNode changed(ObjectNode request, String... changes) {
        for (String several : changes) {
            for (String change : several.trim().split("\\s+", -1)) {
                if (!change.isEmpty()) {
                    change(request, change);
                }
            }
        }
        return request;
    }

    private static void change(ObjectNode request, String change) {
        int sign = change.indexOf('=');
        String[] path = change.substring(0, sign).split("\\.", -1);
        String value = change.substring(sign + 1);
        ObjectNode parent = path.length == 1 ? request : request.withObject("/" + path[0]);
        String key = path[path.length - 1];
        if (value.equals("-")) {
            parent.remove(key);
        } else if (value.equals("true") || value.equals("false")) {
            parent.put(key, Boolean.parseBoolean(value));
        } else {
            parent.put(key, value);
        }
    }

    static Verdict decide(JsonNode request) {
        MonitoringRequest read = RequestJson.read(request.toString());
        return ENGINE.decide(read);
    }

    /** The valid request with changes, on a day. */
    static Verdict decide(String changes, LocalDate day) {
        return decide(valid(changes, "day=" + day));
    }

    /** The ids of all rules that had something to say: denied, were lifted, gave grounds, noted or obliged. */
    static Set<String> speaking(Verdict verdict) {
        Set<String> ids = new TreeSet<>();
        verdict.reasons().forEach(reason -> ids.add(reason.rule().value()));
        verdict.duties().forEach(duty -> duty.rules().forEach(rule -> ids.add(rule.value())));
        return ids;
    }

    static Set<String> denials(Verdict verdict) {
        Set<String> ids = new TreeSet<>();
        verdict.denials().forEach(reason -> ids.add(reason.rule().value()));
        return ids;
    }

    /** Every case of the British case file. */
    static List<JsonNode> cases() {
        return CaseFile.trees("GB");
    }
}
