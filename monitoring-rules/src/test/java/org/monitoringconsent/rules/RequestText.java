// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes stated facts by path as the JSON text of a request. */
final class RequestText {

    private RequestText() {}

    static String json(Map<String, String> facts) {
        SortedMap<String, SortedMap<String, String>> objects = new TreeMap<>();
        SortedMap<String, String> members = new TreeMap<>();
        facts.forEach((path, value) -> {
            int dot = path.indexOf('.');
            if (dot >= 0) {
                objects.computeIfAbsent(path.substring(0, dot), object -> new TreeMap<>())
                        .put(path.substring(dot + 1), written(path, value));
            } else if (RequestFacts.OBJECTS.contains(path)) {
                objects.computeIfAbsent(path, object -> new TreeMap<>());
            } else {
                members.put(path, written(path, value));
            }
        });
        objects.forEach((object, inner) -> members.put(object, braced(inner)));
        return braced(members);
    }

    private static String braced(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String written(String path, String value) {
        List<String> values = RequestFacts.VALUES.getOrDefault(path, List.of());
        boolean bare = values.equals(RequestFacts.YES_OR_NO) || path.equals("employer.headcount");
        return bare ? value : quoted(value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each == '"' || each == '\\') {
                quoted.append('\\').append((char) each);
            } else if (each < ' ') {
                quoted.append(String.format("\\u%04x", each));
            } else {
                quoted.append((char) each);
            }
        });
        return quoted.append('"').toString();
    }
}
