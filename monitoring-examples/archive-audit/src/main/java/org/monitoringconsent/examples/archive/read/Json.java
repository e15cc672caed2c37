// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.monitoringconsent.examples.archive.record.Known;

/** Asks a JSON tree without trusting its shape: what is absent, null or of another type counts as unsaid. */
public final class Json {

    private Json() {}

    /** Returns the first of the keys that holds a text or a number, as text. */
    public static Optional<String> text(JsonNode node, String... keys) {
        return Stream.of(keys)
                .map(node::path)
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .findFirst();
    }

    /** Returns the first text under the keys that is not blank. */
    public static Optional<String> said(JsonNode node, String... keys) {
        for (String key : keys) {
            JsonNode value = node.path(key);
            String text =
                    value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** Returns an index, if the node is a whole number that can be one. */
    public static Optional<Integer> index(JsonNode node) {
        return node.isInt() && node.intValue() >= 0 ? Optional.of(node.intValue()) : Optional.empty();
    }

    /** Returns the elements of a list; a single object counts as a list of one. */
    public static List<JsonNode> list(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).toList();
        }
        return node.isObject() ? List.of(node) : List.of();
    }

    /** Returns the elements of a list; a single value counts as a list of one, and nothing as none. */
    public static List<JsonNode> values(JsonNode node) {
        if (node.isArray()) {
            return list(node);
        }
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }

    /** Returns what a truth value says. */
    public static Known known(JsonNode node) {
        if (node.isBoolean()) {
            return Known.of(node.booleanValue());
        }
        return Words.truth(node.asText(""));
    }
}
