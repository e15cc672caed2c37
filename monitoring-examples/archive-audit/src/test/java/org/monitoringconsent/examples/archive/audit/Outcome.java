// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What came out of one trial.
 *
 * @param refused whether the arrangement was refused
 * @param said with which words
 * @param lines the lines of the verdicts file
 */
record Outcome(boolean refused, String said, List<JsonNode> lines) {

    List<JsonNode> verdicts() {
        return lines.stream().filter(line -> type(line).equals("verdict")).toList();
    }

    /** Returns the lines that are no remark about the run. */
    List<JsonNode> told() {
        return lines.stream()
                .filter(line -> List.of("verdict", "unjudged", "unreadable").contains(type(line)))
                .toList();
    }

    static String type(JsonNode line) {
        return line.path("type").asText();
    }
}
