// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Every value that a request can state, by part and path, for readers and writers of any form.
 *
 * <p>The order is that of the vocabulary.
 */
public final class RequestFields {

    private static final Map<String, List<Field>> BY_PART = byPart();
    private static final String ATTRIBUTES = "attributes.";

    private RequestFields() {}

    private static Map<String, List<Field>> byPart() {
        Map<String, List<Field>> byPart = new LinkedHashMap<>();
        byPart.put("", Collections.unmodifiableList(Facts.CATALOGUE.request.fields()));
        for (Part part : Facts.CATALOGUE.parts()) {
            byPart.put(part.name(), Collections.unmodifiableList(part.fields()));
        }
        return Collections.unmodifiableMap(byPart);
    }

    /** The names of the parts in order, without the request itself. */
    public static List<String> parts() {
        List<String> names = new ArrayList<>(BY_PART.keySet());
        names.remove("");
        return names;
    }

    /** Whether every request has this part because something in it must be stated. */
    public static boolean isRequired(String part) {
        requirePart(part);
        return Facts.CATALOGUE.parts().stream().anyMatch(each -> each.name().equals(part) && each.isRequired());
    }

    /** The fields of a part in order; of the request itself for the empty name; empty when there is no such part. */
    public static List<Field> of(String part) {
        return BY_PART.getOrDefault(requirePart(part), List.of());
    }

    private static String requirePart(String part) {
        return Objects.requireNonNull(part, "the name of a part must be given");
    }

    /** The field with this path, or empty. */
    public static Optional<Field> named(String path) {
        int dot = Objects.requireNonNull(path, "a path must be given").indexOf('.');
        return of(dot < 0 ? "" : path.substring(0, dot)).stream()
                .filter(field -> field.path().equals(path))
                .findFirst();
    }

    /**
     * The request that states these values.
     *
     * @param parts the names of the parts that it has
     * @param stated the value of each field, empty for what is left out
     * @throws RequestShapeException when it is not well formed
     */
    public static MonitoringRequest build(
            Iterable<String> parts,
            Function<Field, Optional<?>> stated,
            Map<String, ? extends AttributeValue> attributes) {
        Objects.requireNonNull(parts, "the parts must be given");
        Objects.requireNonNull(stated, "the stated values must be given");
        Objects.requireNonNull(attributes, "the attributes must be given");
        MonitoringRequest.Builder request = MonitoringRequest.builder();
        Facts.CATALOGUE.request.state(stated, request);
        for (String name : parts) {
            for (Part part : Facts.CATALOGUE.parts()) {
                if (part.name().equals(name)) {
                    part.state(stated, request);
                }
            }
        }
        return request.putAllAttributes(attributes).build();
    }

    /**
     * The request that states these values by path, each as its field holds it or by the name under which JSON writes it; a fact
     * that a rule set brings along has a path that begins with {@code attributes.}, and a text, number or truth value.
     *
     * @throws IllegalArgumentException when there is no such path, or it has no such value
     * @throws RequestShapeException when the request is not well formed
     * @since 0.2
     */
    public static MonitoringRequest build(Map<String, ?> stated) {
        Map<String, Object> values = new HashMap<>();
        Set<String> parts = new HashSet<>();
        SortedMap<String, AttributeValue> attributes = new TreeMap<>();
        Objects.requireNonNull(stated, "the stated values must be given").forEach((path, value) -> {
            Objects.requireNonNull(path, "a path must be given");
            if (path.startsWith(ATTRIBUTES)) {
                attributes.put(path.substring(ATTRIBUTES.length()), attribute(path, value));
                return;
            }
            Field field = named(path)
                    .orElseThrow(() -> new IllegalArgumentException("`" + path + "` is no path of a request"));
            values.put(path, value(field, value).orElseThrow(() -> noValue(path)));
            parts.add(field.partName());
        });
        return build(parts, field -> Optional.ofNullable(values.get(field.path())), attributes);
    }

    private static Optional<?> value(Field field, Object stated) {
        if (field.isOf(stated)) {
            return Optional.of(stated);
        }
        String name = stated instanceof String text ? text : "";
        return switch (field.form()) {
            case CONSTANT ->
                field.constants().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst();
            case COUNTRY -> CountryCode.find(name);
            case REGION -> RegionCode.find(name);
            case DAY -> day(name);
            case TEXT, FLAG, COUNT -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(name));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static AttributeValue attribute(String path, Object value) {
        if (value instanceof Boolean flag) {
            return AttributeValue.of(flag);
        }
        if (value instanceof BigDecimal number) {
            return AttributeValue.of(number);
        }
        if (value instanceof Integer || value instanceof Long) {
            return AttributeValue.of(((Number) value).longValue());
        }
        if (value instanceof String text) {
            return AttributeValue.of(text);
        }
        throw noValue(path);
    }

    /** The value itself may be somebody's words. */
    private static IllegalArgumentException noValue(String path) {
        return new IllegalArgumentException("`" + path + "` must have one of its values");
    }
}
