// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces of JSON Schema as ordered trees. Source: JSON Schema 2020-12. */
final class JsonSchema {

    static final String DAY_PATTERN = "^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    private JsonSchema() {}

    /** The head of a schema with a name. */
    static Map<String, Object> named(String name, String title) {
        return ordered(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "https://monitoringconsent.org/schema/" + name + "-0.1.json",
                "title",
                title);
    }

    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = ordered("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    static Map<String, Object> array(Map<String, Object> items) {
        return ordered("type", "array", "items", items);
    }

    static Map<String, Object> text() {
        return ordered("type", "string");
    }

    static Map<String, Object> flag() {
        return ordered("type", "boolean");
    }

    static Map<String, Object> day() {
        return ordered("type", "string", "format", "date", "pattern", DAY_PATTERN);
    }

    static Map<String, Object> oneOf(List<? extends Enum<?>> constants) {
        return ordered("enum", constants.stream().map(Enum::name).toList());
    }

    static <E extends Enum<E>> Map<String, Object> oneOf(Class<E> type) {
        return oneOf(Arrays.asList(type.getEnumConstants()));
    }

    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
