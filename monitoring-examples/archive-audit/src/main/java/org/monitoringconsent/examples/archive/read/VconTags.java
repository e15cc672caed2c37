// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks in whatever holds them: a list of words, a map of them, words with a name in front ({@code wrap_up:PAYMENT}), names
 * that are true. A word too many does no harm, because only those that the arrangement names mean anything.
 */
final class VconTags {

    private static final Pattern BETWEEN = Pattern.compile("[;,|\\n]");
    private static final Pattern NAME_THEN_WORD = Pattern.compile("[:=]");

    private VconTags() {}

    /** Returns every word that may be a mark. */
    static List<String> in(JsonNode holder) {
        Set<String> words = new LinkedHashSet<>();
        collect(holder, words);
        Set<String> found = new LinkedHashSet<>(words);
        words.forEach(word -> addParts(word, found));
        found.remove("");
        return new ArrayList<>(found);
    }

    /** All of it, because a mark that is passed over is one that is absent; the text bounds how deep and how much. */
    private static void collect(JsonNode node, Set<String> into) {
        if (node.isValueNode() && !node.isNull()) {
            into.add(node.asText("").strip());
            return;
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (Topics.says(field.getValue())) {
                into.add(field.getKey());
            }
        }
        for (JsonNode inner : node) {
            collect(inner, into);
        }
    }

    private static void addParts(String word, Set<String> into) {
        BETWEEN.splitAsStream(word).forEach(part -> {
            into.add(part.strip());
            Matcher named = NAME_THEN_WORD.matcher(part);
            into.add((named.find() ? part.substring(named.end()) : part).strip());
        });
    }
}
