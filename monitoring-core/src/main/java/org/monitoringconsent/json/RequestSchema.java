package org.monitoringconsent.json;

import static org.monitoringconsent.json.JsonSchema.object;
import static org.monitoringconsent.json.JsonSchema.ordered;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.CountryCode;

/**
 * The JSON Schema of a request, generated from the types. Source: JSON Schema 2020-12.
 *
 * <p>What the schema accepts, {@link RequestJson} reads, except that a schema cannot say that a day exists in its month
 * or that {@code manner.endsOn} is not before {@code day}.
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
        properties.put(RequestParts.DAY.key(), scalar(RequestParts.DAY));
        properties.put(RequestParts.ACTIVITY.key(), scalar(RequestParts.ACTIVITY));
        RequestParts.PARTS.forEach((name, part) -> properties.put(name, part(part)));
        properties.put(RequestParts.ATTRIBUTES, attributes(attributeKeys));
        Map<String, Object> schema = JsonSchema.named("request", "Monitoring request");
        schema.putAll(object(
                properties,
                List.of(
                        RequestParts.DAY.key(),
                        RequestParts.ACTIVITY.key(),
                        RequestParts.WORKER.name(),
                        RequestParts.EMPLOYER.name())));
        schema.put("allOf", conditions().toList());
        schema.put(
                "$defs",
                Map.of(
                        "country",
                        Map.of(
                                "enum",
                                CountryCode.all().stream()
                                        .map(CountryCode::value)
                                        .toList())));
        return JsonText.pretty(schema);
    }

    private static Map<String, Object> part(Part<?, ?> part) {
        Map<String, Object> properties = new LinkedHashMap<>();
        part.fields().forEach(field -> properties.put(field.key(), scalar(field)));
        List<String> required =
                part.fields().stream().filter(Field::isRequired).map(Field::key).toList();
        return object(properties, required);
    }

    private static Map<String, Object> scalar(Field<?, ?> field) {
        return switch (field.form()) {
            case TEXT -> ordered("type", "string", "maxLength", ScalarReading.LONGEST_TEXT);
            case DAY -> JsonSchema.day();
            case COUNTRY -> ordered("$ref", "#/$defs/country");
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
                    ordered("type", List.of("string", "number", "boolean"), "maxLength", ScalarReading.LONGEST_TEXT));
        }
        return object(properties, List.of());
    }

    private static Stream<Map<String, Object>> conditions() {
        String communication = RequestParts.COMMUNICATION.name();
        Map<String, Object> storedCopy = ordered("not", stored(true));
        return Stream.concat(
                Stream.of(
                        when(
                                act -> act.communicationNeed() == CommunicationNeed.YES,
                                ordered("required", List.of(communication))),
                        when(
                                act -> act.communicationNeed() == CommunicationNeed.NEVER,
                                ordered("not", ordered("required", List.of(communication)))),
                        when(
                                act -> act == Activity.CHECK_RECORDS,
                                ordered("required", List.of(RequestParts.RECORD_CHECK.name()))),
                        when(act -> !act.canWorkOnStoredCopy(), storedCopy),
                        when(act -> act == Activity.PLAY_BACK, ordered("not", stored(false)))),
                Stream.of(Activity.values())
                        .filter(act -> !Stream.of(Channel.values()).allMatch(act::fits))
                        .map(RequestSchema::channel));
    }

    private static Map<String, Object> channel(Activity activity) {
        List<String> fitting = Arrays.stream(Channel.values())
                .filter(activity::fits)
                .map(Channel::name)
                .toList();
        Map<String, Object> channel = ordered("properties", ordered("channel", ordered("enum", fitting)));
        return when(activity::equals, ordered("properties", ordered(RequestParts.COMMUNICATION.name(), channel)));
    }

    private static Map<String, Object> when(Predicate<Activity> which, Map<String, Object> then) {
        List<String> names =
                Stream.of(Activity.values()).filter(which).map(Activity::name).toList();
        return ordered("if", ordered("properties", ordered("activity", ordered("enum", names))), "then", then);
    }

    /** What matches a request that states {@code manner.storedCopy} so. */
    private static Map<String, Object> stored(boolean value) {
        Map<String, Object> manner = ordered(
                "type",
                "object",
                "properties",
                ordered("storedCopy", ordered("const", value)),
                "required",
                List.of("storedCopy"));
        return ordered("properties", ordered("manner", manner), "required", List.of("manner"));
    }
}
