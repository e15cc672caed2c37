// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One case of a case file, with its request as stated facts by path.
 *
 * @param id the id of the case
 * @param request the stated facts, as {@link SecondReading#flat} gives them
 * @param decision the expected decision
 * @param coverage the expected coverage
 * @param denials exactly the rules that deny
 * @param duties exactly the obligations of an ALLOW
 * @param grounds rules that are among the grounds and exceptions
 * @param advisories exactly the advisories, where the case gives them
 * @param contestable whether the verdict as a whole is contestable
 */
public record WrittenCase(
        String id,
        SortedMap<String, String> request,
        String decision,
        String coverage,
        SortedSet<String> denials,
        SortedSet<String> duties,
        SortedSet<String> grounds,
        Optional<SortedSet<String>> advisories,
        boolean contestable) {

    /** Reads all cases of a file beside the other case files, such as {@code united-kingdom.json}. */
    public static List<WrittenCase> allOf(String file) {
        try (InputStream input = CaseFile.open(file)) {
            List<WrittenCase> cases = new ArrayList<>();
            for (Map<?, ?> tree : new ObjectMapper().readValue(input, Map[].class)) {
                cases.add(of(tree));
            }
            return cases;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return id;
    }

    private static WrittenCase of(Map<?, ?> tree) {
        Map<?, ?> expected = inner(tree, "expect");
        return new WrittenCase(
                String.valueOf(tree.get("id")),
                SecondReading.flat(inner(tree, "request")),
                String.valueOf(expected.get("decision")),
                String.valueOf(expected.get("coverage")),
                texts(expected, "denials"),
                texts(expected, "duties"),
                texts(expected, "grounds"),
                expected.containsKey("advisories") ? Optional.of(texts(expected, "advisories")) : Optional.empty(),
                Boolean.TRUE.equals(expected.get("contestable")));
    }

    private static Map<?, ?> inner(Map<?, ?> tree, String key) {
        return tree.get(key) instanceof Map<?, ?> inner ? inner : Collections.emptyMap();
    }

    private static SortedSet<String> texts(Map<?, ?> tree, String key) {
        SortedSet<String> texts = new TreeSet<>();
        if (tree.get(key) instanceof Collection<?> values) {
            values.forEach(value -> texts.add(String.valueOf(value)));
        }
        return texts;
    }
}
