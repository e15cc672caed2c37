// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of two statements about one communication, knows the one that protects more. */
final class Cautious {

    /** For each fact that numbers and marks may state, its values from the most protective on. */
    private static final Map<String, List<String>> MOST_PROTECTIVE_FIRST = Map.of(
            "communication.nature", List.of("PERSONAL", "MIXED", "UNDETERMINED", "BUSINESS"),
            "communication.privacyPromise", List.of("PRIVATE_CHANNEL_PROMISED", "PERSONAL_USE_TOLERATED", "NONE"),
            "communication.otherPartyObjected", List.of("true", "false"),
            "communication.otherPartyNotified", List.of("false", "true"),
            "communication.withinRecordingDuty", List.of("false", "true"),
            "communication.protectionWaived", List.of("false", "true"),
            "communication.sharedByParty", List.of("false", "true"),
            "communication.specialCategory", List.of("INTENDED", "INCIDENTAL", "NONE"),
            "communication.offenceData", List.of("INTENDED", "INCIDENTAL", "NONE"),
            "communication.nationalNumber", List.of("INTENDED", "INCIDENTAL", "NONE"));

    private static final String NONE = "NONE";

    private Cautious() {}

    /** Returns all facts of all of these, of each the most protective value. */
    static Map<String, Object> all(List<Map<String, Object>> statements) {
        Map<String, Object> merged = new HashMap<>();
        statements.forEach(facts ->
                facts.forEach((path, value) -> merged.merge(path, value, (one, other) -> of(path, one, other))));
        return merged;
    }

    /**
     * Returns the same of what is known of each of several people, nothing of whoever is not known. What permits most counts only
     * where it is said of all of them: that one was told, or may waive what protects him, says nothing of the next.
     */
    static Map<String, Object> ofEverybody(List<Map<String, Object>> people) {
        Map<String, Object> merged = all(people);
        merged.entrySet()
                .removeIf(fact -> permitsMost(fact.getKey(), fact.getValue())
                        && !people.stream().allMatch(known -> known.containsKey(fact.getKey())));
        return merged;
    }

    private static boolean permitsMost(String path, Object value) {
        List<String> order = MOST_PROTECTIVE_FIRST.getOrDefault(path, List.of(NONE));
        return order.get(order.size() - 1).equals(value.toString());
    }

    private static Object of(String path, Object one, Object other) {
        List<String> order = MOST_PROTECTIVE_FIRST.getOrDefault(path, List.of());
        if (order.isEmpty()) {
            // A protected function protects whichever it is.
            return one.toString().equals(NONE) ? other : one;
        }
        return order.indexOf(one.toString()) <= order.indexOf(other.toString()) ? one : other;
    }
}
