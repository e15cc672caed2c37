// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import static org.monitoringconsent.json.JsonSchema.object;
import static org.monitoringconsent.json.JsonSchema.ordered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.domain.RequestShape;

/**
 * The JSON Schema of a request, generated from the types. Source: JSON Schema 2020-12.
 *
 * <p>What the schema accepts, {@link RequestJson} reads, except that a schema cannot say that a day exists in its month,
 * that {@code manner.endsOn} is not before {@code day}, or that a region lies in the country that is stated with it.
 */
public final class RequestSchema {

    private RequestSchema() {}

    /** Returns the schema of a request without facts of a rule set's own. */
    public static String json() {
        return json(Set.of());
    }

    /**
     * Returns the schema of a request that may also state these facts in {@code attributes}.
     *
     * @param attributeKeys the names of the facts that the loaded rule sets bring along
     */
    public static String json(Set<String> attributeKeys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : RequestFields.of("")) {
            properties.put(field.key(), scalar(field));
            required.add(field.key());
        }
        for (String part : RequestFields.parts()) {
            properties.put(part, part(part));
            if (RequestFields.isRequired(part)) {
                required.add(part);
            }
        }
        properties.put(RequestReading.ATTRIBUTES, attributes(attributeKeys));
        Map<String, Object> schema = JsonSchema.named("request", "Monitoring request");
        schema.putAll(object(properties, required));
        schema.put("allOf", conditions().toList());
        List<String> countries =
                CountryCode.all().stream().map(CountryCode::value).toList();
        schema.put(
                "$defs",
                ordered(
                        "country",
                        Map.of("enum", countries),
                        "region",
                        ordered("type", "string", "pattern", "^(" + String.join("|", countries) + ")-[A-Z0-9]{1,3}$")));
        return JsonText.pretty(schema);
    }

    private static Map<String, Object> part(String part) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Field> fields = RequestFields.of(part);
        fields.forEach(field -> properties.put(field.key(), scalar(field)));
        List<String> required =
                fields.stream().filter(Field::isRequired).map(Field::key).toList();
        Map<String, Object> schema = object(properties, required);
        Field region = Facts.OTHER_PARTY_REGION.field().orElseThrow();
        if (fields.contains(region)) {
            String country = Facts.OTHER_PARTY_COUNTRY.field().orElseThrow().key();
            schema.put("dependentRequired", ordered(region.key(), List.of(country)));
        }
        return schema;
    }

    private static Map<String, Object> scalar(Field field) {
        return switch (field.form()) {
            case TEXT -> ordered("type", "string", "maxLength", RequestShape.LONGEST_TEXT);
            case DAY -> JsonSchema.day();
            case COUNTRY -> ordered("$ref", "#/$defs/country");
            case REGION -> ordered("$ref", "#/$defs/region");
            case CONSTANT -> JsonSchema.oneOf(field.constants());
            case FLAG -> JsonSchema.flag();
            case COUNT -> ordered("type", "integer", "minimum", 1, "maximum", 999_999_999);
        };
    }

    private static Map<String, Object> attributes(Set<String> keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String key : new TreeSet<>(keys)) {
            properties.put(
                    key,
                    ordered("type", List.of("string", "number", "boolean"), "maxLength", RequestShape.LONGEST_TEXT));
        }
        return object(properties, List.of());
    }

    private static Stream<Map<String, Object>> conditions() {
        return Stream.concat(
                Stream.of(
                        when(
                                act -> act.communicationNeed() == CommunicationNeed.YES,
                                ordered("required", List.of("communication"))),
                        when(
                                act -> act.communicationNeed() == CommunicationNeed.NEVER,
                                ordered("not", ordered("required", List.of("communication")))),
                        when(act -> act == Activity.CHECK_RECORDS, ordered("required", List.of("recordCheck")))),
                Facts.all().stream().filter(fact -> fact.tiedTo().isPresent()).flatMap(RequestSchema::tied));
    }

    private static Map<String, Object> when(Predicate<Activity> which, Map<String, Object> then) {
        List<String> names =
                Stream.of(Activity.values()).filter(which).map(Activity::name).toList();
        return ordered("if", stating(Facts.ACTIVITY, ordered("enum", names)), "then", then);
    }

    /** For each list of values that fits some values of another fact: when that one is so, the fact is one of them. */
    private static Stream<Map<String, Object>> tied(Fact<?> fact) {
        Fact<?> other = fact.tiedTo().orElseThrow();
        Map<List<Object>, List<Object>> fitting = new LinkedHashMap<>();
        for (int otherState = 1; otherState < other.states(); otherState++) {
            List<Object> values = new ArrayList<>();
            for (int state = 1; state < fact.states(); state++) {
                if (fact.fits(state, otherState)) {
                    values.add(written(fact.values().get(state - 1)));
                }
            }
            fitting.computeIfAbsent(values, each -> new ArrayList<>())
                    .add(written(other.values().get(otherState - 1)));
        }
        return fitting.entrySet().stream()
                .filter(entry -> entry.getKey().size() < fact.values().size())
                .map(entry -> ordered(
                        "if",
                        stated(other, ordered("enum", entry.getValue())),
                        "then",
                        stating(fact, ordered("enum", entry.getKey()))));
    }

    private static Object written(Object value) {
        return value instanceof Boolean ? value : value.toString();
    }

    /** What matches a request that states the fact so, or leaves it out. */
    private static Map<String, Object> stating(Fact<?> fact, Map<String, Object> value) {
        Map<String, Object> schema = value;
        List<String> keys = List.of(fact.name().split("\\.", -1));
        for (int i = keys.size() - 1; i >= 0; i--) {
            schema = ordered("properties", ordered(keys.get(i), schema));
        }
        return schema;
    }

    /** What matches a request that states the fact so. */
    private static Map<String, Object> stated(Fact<?> fact, Map<String, Object> value) {
        Map<String, Object> schema = value;
        List<String> keys = List.of(fact.name().split("\\.", -1));
        for (int i = keys.size() - 1; i >= 0; i--) {
            schema = ordered("properties", ordered(keys.get(i), schema), "required", List.of(keys.get(i)));
        }
        return schema;
    }
}
