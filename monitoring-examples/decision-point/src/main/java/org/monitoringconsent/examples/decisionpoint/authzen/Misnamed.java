// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.authzen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.examples.decisionpoint.wire.Fault;

/**
 * Finds facts under a name that is not known: a misspelled {@code communication}, a {@code use} in the wrong entity. Ignored as the
 * standard has it, they would count as not stated, and what nobody stated may be allowed; without its {@code use} the question is even
 * another.
 *
 * <p>An object reads as facts when its name is that of a part but for capitals or one slip, when all its keys are facts of one part, or
 * when it holds a part by its name. Whatever else is not known is ignored.
 */
final class Misnamed {

    /** What holds parts. */
    private static final List<String> HOLDERS = List.of("properties", "context");

    /** Shorter names are near to too many words that a caller may have for something else. */
    private static final int SHORTEST_WITH_SLIP = 6;

    /** The facts of each part by its name. */
    private final Map<String, Set<String>> parts = new TreeMap<>();

    Misnamed(Set<String> attributeKeys) {
        for (String part : RequestFields.parts()) {
            parts.put(part, RequestFields.of(part).stream().map(Field::key).collect(Collectors.toUnmodifiableSet()));
        }
        parts.put("attributes", attributeKeys);
    }

    /** A fault for each of what is not known here, by its path, and reads as facts. */
    List<Fault> among(Map<String, JsonNode> unknown) {
        List<Fault> faults = new ArrayList<>();
        unknown.forEach((path, value) -> {
            if (value.isObject() && readsAsFacts(path.substring(path.lastIndexOf('.') + 1), value)) {
                faults.add(Fault.of(
                        path,
                        "`" + path
                                + "` is not known and would be ignored, but reads as facts; give it the name and the place"
                                + " that it is meant to have"));
            }
        });
        return faults;
    }

    private boolean readsAsFacts(String name, JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return parts.keySet().stream().anyMatch(part -> isNear(name, part))
                || HOLDERS.stream().anyMatch(holder -> isNear(name, holder))
                || keys.stream().anyMatch(parts::containsKey)
                || (!keys.isEmpty() && parts.values().stream().anyMatch(facts -> facts.containsAll(keys)));
    }

    /** Whether two names differ by no more than capitals, or one letter that is more, less, other or in the other's place. */
    private static boolean isNear(String given, String known) {
        String name = given.toLowerCase(Locale.ROOT);
        String meant = known.toLowerCase(Locale.ROOT);
        if (name.equals(meant) || meant.length() < SHORTEST_WITH_SLIP) {
            return name.equals(meant);
        }
        int same = 0;
        while (same < Math.min(name.length(), meant.length()) && name.charAt(same) == meant.charAt(same)) {
            same++;
        }
        String left = name.substring(same);
        String right = meant.substring(same);
        return from(left, 1).equals(right)
                || left.equals(from(right, 1))
                || (!left.isEmpty() && from(left, 1).equals(from(right, 1)))
                || (left.length() > 1
                        && right.length() > 1
                        && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0)
                        && from(left, 2).equals(from(right, 2)));
    }

    private static String from(String text, int begin) {
        return text.substring(Math.min(begin, text.length()));
    }
}
