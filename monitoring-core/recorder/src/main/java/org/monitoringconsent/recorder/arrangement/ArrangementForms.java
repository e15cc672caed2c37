// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;

/**
 * What each object of an arrangement may hold: its keys, each with the schema of what stands there. The reader allows these
 * keys, and the schema names them.
 */
final class ArrangementForms {

    /** What a key was called before 0.2.0, and is still read as: a region is since then a part of a country. */
    static final Map<String, String> FORMER = Map.of("numberRegion", "numberCountry");

    static final Map<String, Object> TEXT = map("type", "string", "pattern", "\\S");
    static final Map<String, Object> TEXTS = map("type", "array", "items", TEXT);
    /** Texts of which there must be one, since none would be taken for all. */
    static final Map<String, Object> SOME_TEXTS = map("type", "array", "minItems", 1, "items", TEXT);

    static final Map<String, Object> FLAG = map("type", "boolean");
    static final Map<String, Object> DAY = map("type", "string", "format", "date", "pattern", "^\\d{4}-\\d{2}-\\d{2}$");
    static final Map<String, Object> COUNTRY = map("$ref", "#/$defs/country");
    static final Map<String, Object> REGION = map("$ref", "#/$defs/region");
    static final Map<String, Object> ANY_VALUE = map("type", List.of("string", "number", "boolean"));
    static final Map<String, Object> ANY_COUNTRY =
            map("enum", CountryCode.all().stream().map(CountryCode::value).toList());
    static final Map<String, Object> ANY_REGION = map("type", "string", "pattern", "^[A-Z]{2}-[A-Z0-9]{1,3}$");
    private static final Map<String, Object> CHANNELS = map(
            "type",
            "array",
            "minItems",
            1,
            "items",
            map("enum", Arrays.stream(Channel.values()).map(Enum::name).toList()));

    static final Map<String, Object> EMPLOYER =
            facts(map("headcount", map("type", "integer", "minimum", 1)), Words.EMPLOYER);
    static final Map<String, Object> GROUP = map(
            "id",
            TEXT,
            "note",
            true,
            "monitoredSince",
            DAY,
            "monitoredUntil",
            DAY,
            "employer",
            object(EMPLOYER),
            "numberCountry",
            COUNTRY);
    static final Map<String, Object> OBJECTION = map("from", DAY, "until", DAY, "overriddenFrom", DAY, "note", true);
    static final Map<String, Object> WORKER = map(
            "key",
            TEXT,
            "country",
            COUNTRY,
            "region",
            REGION,
            "group",
            TEXT,
            "timeZone",
            TEXT,
            "place",
            value(Facts.PLACE),
            "objected",
            list(object(OBJECTION, "from")));
    static final Map<String, Object> REGISTER = map("extension", TEXT, "worker", TEXT, "since", DAY, "until", DAY);
    static final Map<String, Object> NOTICE = dated("level", value(Facts.NOTICE));
    static final Map<String, Object> ATTRIBUTE = dated("value", ANY_VALUE);
    static final Map<String, Object> PURPOSE = map("category", value(Facts.PURPOSE), "statement", TEXT);
    static final Map<String, Object> LINE_RULE = map("extensions", SOME_TEXTS, "line", value(Facts.LINE));
    static final Map<String, Object> NUMBER = facts(map("number", TEXT, "note", true), Words.NUMBER);
    static final Map<String, Object> MARK =
            facts(map("mark", TEXT, "note", true, "cardDataSpoken", FLAG), Words.COMMUNICATION);

    private ArrangementForms() {}

    /** The arrangement itself. */
    static Map<String, Object> file(Set<String> attributeKeys) {
        return map(
                "name",
                TEXT,
                "note",
                true,
                "timeZone",
                TEXT,
                "numberCountry",
                COUNTRY,
                "employer",
                object(EMPLOYER, "country"),
                "groups",
                list(group()),
                "workers",
                list(object(WORKER, "key", "country", "group")),
                "register",
                list(object(REGISTER, "extension", "worker", "since")),
                "queues",
                TEXTS,
                "domains",
                TEXTS,
                "notices",
                list(object(NOTICE, "level", "from")),
                "safeguards",
                object(safeguards()),
                "attributes",
                attributes(attributeKeys, list(object(ATTRIBUTE, "value", "from"))),
                "monitoring",
                list(object(practice(attributeKeys), "name", "activity")),
                "line",
                value(Facts.LINE),
                "lines",
                list(object(LINE_RULE, "extensions", "line")),
                "numbers",
                list(object(NUMBER, "number")),
                "marks",
                list(object(MARK, "mark")));
    }

    private static Map<String, Object> safeguards() {
        Map<String, Object> safeguards = new LinkedHashMap<>();
        Words.SAFEGUARDS.forEach((name, fact) -> safeguards.put(name, list(object(safeguard(fact), "value", "from"))));
        return safeguards;
    }

    /** A safeguard with its days. */
    static Map<String, Object> safeguard(Fact<?> fact) {
        return dated("value", value(fact));
    }

    /** A way of monitoring. */
    static Map<String, Object> practice(Set<String> attributeKeys) {
        Map<String, Object> properties = facts(
                map(
                        "name",
                        TEXT,
                        "note",
                        true,
                        "channels",
                        CHANNELS,
                        "stored",
                        FLAG,
                        "groups",
                        SOME_TEXTS,
                        "from",
                        DAY,
                        "until",
                        DAY,
                        "activity",
                        value(Facts.ACTIVITY),
                        "purpose",
                        object(PURPOSE)),
                Words.MANNER);
        properties.put("endsOn", DAY);
        Words.PARTS.forEach((part, words) -> properties.put(part, object(facts(map(), words), Words.required(part))));
        properties.put("attributes", attributes(attributeKeys, ANY_VALUE));
        return properties;
    }

    private static Map<String, Object> attributes(Set<String> keys, Map<String, Object> each) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.stream().sorted().forEach(key -> properties.put(key, each));
        return object(properties);
    }

    private static Map<String, Object> facts(Map<String, Object> properties, Map<String, Fact<?>> words) {
        words.forEach((name, fact) -> properties.put(name, value(fact)));
        return properties;
    }

    private static Map<String, Object> value(Fact<?> fact) {
        if (Words.isTruth(fact)) {
            return FLAG;
        }
        if (fact.isOpen()) {
            return REGION;
        }
        return fact.values().get(0) instanceof CountryCode ? COUNTRY : map("enum", Words.values(fact));
    }

    private static Map<String, Object> dated(String key, Map<String, Object> value) {
        return map(key, value, "from", DAY, "until", DAY, "groups", SOME_TEXTS, "note", true);
    }

    /** A list of something; one of it stands for a list of one. */
    private static Map<String, Object> list(Map<String, Object> items) {
        return map("anyOf", List.of(map("type", "array", "items", items), items));
    }

    /** A group whose monitoring ended began to be monitored before. */
    private static Map<String, Object> group() {
        Map<String, Object> group = new LinkedHashMap<>(object(GROUP, "id"));
        group.put("dependentRequired", map("monitoredUntil", List.of("monitoredSince")));
        return group;
    }

    /** An object with these properties and no others. */
    static Map<String, Object> object(Map<String, Object> properties, String... required) {
        Map<String, Object> all = new LinkedHashMap<>(properties);
        List<String> demanded = new ArrayList<>(Arrays.asList(required));
        Map<String, Object> schema = map("type", "object", "properties", Collections.unmodifiableMap(all));
        FORMER.forEach((former, key) -> {
            if (properties.containsKey(key)) {
                all.put(former, map("deprecated", true, "allOf", List.of(properties.get(key))));
                if (demanded.remove(key)) {
                    schema.put("oneOf", List.of(map("required", List.of(key)), map("required", List.of(former))));
                } else {
                    schema.put("not", map("required", List.of(key, former)));
                }
            }
        });
        if (!demanded.isEmpty()) {
            schema.put("required", demanded);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }
}
