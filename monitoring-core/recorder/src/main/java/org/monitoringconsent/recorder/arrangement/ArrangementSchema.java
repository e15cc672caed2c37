package org.monitoringconsent.recorder.arrangement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.recorder.json.JsonWriting;

/**
 * The JSON Schema of an arrangement, generated from the vocabulary. Source: JSON Schema 2020-12.
 *
 * <p>What {@link ArrangementReader} accepts, the schema accepts, comments aside. It cannot say that a group or a worker that
 * is named must be there, nor that an end comes after its beginning.
 */
public final class ArrangementSchema {

    private static final Map<String, Object> TEXT = map("type", "string", "minLength", 1);
    private static final Map<String, Object> TEXTS = map("type", "array", "items", TEXT);
    private static final Map<String, Object> FLAG = map("type", "boolean");
    private static final Map<String, Object> DAY = map("type", "string", "format", "date");
    private static final Map<String, Object> COUNTRY = map("$ref", "#/$defs/country");
    private static final Map<String, Object> ANY_VALUE = map("type", List.of("string", "number", "boolean"));

    private ArrangementSchema() {}

    /** Returns the schema of an arrangement without facts of a rule set's own. */
    public static String json() {
        return json(Set.of());
    }

    /**
     * Returns the schema of an arrangement that may also state these facts in {@code attributes}.
     *
     * @param attributeKeys the names of the facts that the loaded rule sets bring along
     */
    public static String json(Set<String> attributeKeys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", TEXT);
        properties.put("note", true);
        properties.put("timeZone", TEXT);
        properties.put("numberRegion", COUNTRY);
        properties.put("employer", object(employer(), "country"));
        properties.put("groups", list(object(groups(), "id")));
        properties.put("workers", list(object(workers(), "key", "country", "group")));
        properties.put(
                "register",
                list(object(
                        map("extension", TEXT, "worker", TEXT, "since", DAY, "until", DAY),
                        "extension",
                        "worker",
                        "since")));
        properties.put("queues", TEXTS);
        properties.put("domains", TEXTS);
        properties.put("notices", list(dated("level", value(Facts.NOTICE))));
        properties.put("safeguards", object(datedFacts()));
        properties.put("attributes", attributes(attributeKeys, list(dated("value", ANY_VALUE))));
        properties.put("monitoring", list(object(practice(attributeKeys), "name", "activity")));
        properties.put("line", value(Facts.LINE));
        properties.put("lines", list(object(map("extensions", TEXTS, "line", value(Facts.LINE)), "line")));
        properties.put(
                "numbers", list(object(facts(map("number", TEXT, "note", true), Words.COMMUNICATION), "number")));
        properties.put(
                "marks",
                list(object(
                        facts(map("mark", TEXT, "note", true, "cardDataSpoken", FLAG), Words.COMMUNICATION), "mark")));
        Map<String, Object> schema = map(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "https://monitoringconsent.org/schema/arrangement-0.1.json",
                "title",
                "Arrangement of an employer");
        schema.putAll(
                object(properties, "name", "timeZone", "numberRegion", "employer", "groups", "monitoring", "line"));
        schema.put(
                "$defs",
                map(
                        "country",
                        map(
                                "enum",
                                CountryCode.all().stream()
                                        .map(CountryCode::value)
                                        .toList())));
        return JsonWriting.pretty(schema);
    }

    private static Map<String, Object> employer() {
        return facts(map("headcount", map("type", "integer", "minimum", 1)), Words.EMPLOYER);
    }

    private static Map<String, Object> groups() {
        return map(
                "id",
                TEXT,
                "note",
                true,
                "monitoredSince",
                DAY,
                "monitoredUntil",
                DAY,
                "employer",
                object(employer()),
                "numberRegion",
                COUNTRY);
    }

    private static Map<String, Object> workers() {
        return map(
                "key",
                TEXT,
                "country",
                COUNTRY,
                "group",
                TEXT,
                "timeZone",
                TEXT,
                "place",
                value(Facts.PLACE),
                "objected",
                list(object(map("from", DAY, "until", DAY, "overriddenFrom", DAY, "note", true), "from")));
    }

    private static Map<String, Object> datedFacts() {
        Map<String, Object> safeguards = new LinkedHashMap<>();
        Words.SAFEGUARDS.forEach((name, fact) -> safeguards.put(name, list(dated("value", value(fact)))));
        return safeguards;
    }

    private static Map<String, Object> practice(Set<String> attributeKeys) {
        Map<String, Object> properties = map(
                "name",
                TEXT,
                "note",
                true,
                "channels",
                map(
                        "type",
                        "array",
                        "items",
                        map(
                                "enum",
                                Arrays.stream(Channel.values()).map(Enum::name).toList())),
                "stored",
                FLAG,
                "groups",
                TEXTS,
                "from",
                DAY,
                "until",
                DAY,
                "activity",
                value(Facts.ACTIVITY),
                "purpose",
                object(map("category", value(Facts.PURPOSE), "statement", TEXT)),
                "endsOn",
                DAY,
                "suspicion",
                object(facts(map(), Words.SUSPICION)),
                "source",
                object(facts(map(), Words.SOURCE)),
                "attributes",
                attributes(attributeKeys, ANY_VALUE));
        return facts(properties, Words.MANNER);
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
        return fact.values().get(0) instanceof CountryCode ? COUNTRY : map("enum", Words.values(fact));
    }

    private static Map<String, Object> dated(String key, Map<String, Object> value) {
        return object(map(key, value, "from", DAY, "until", DAY, "groups", TEXTS, "note", true), key, "from");
    }

    /** A list of something; one of it stands for a list of one. */
    private static Map<String, Object> list(Map<String, Object> items) {
        return map("anyOf", List.of(map("type", "array", "items", items), items));
    }

    private static Map<String, Object> object(Map<String, Object> properties, String... required) {
        Map<String, Object> schema = map("type", "object", "properties", properties);
        if (required.length > 0) {
            schema.put("required", Arrays.asList(required));
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }
}
