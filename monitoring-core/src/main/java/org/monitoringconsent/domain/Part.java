// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One part of a request, with its fields in the order of the vocabulary; or the request itself, whose name is empty. */
final class Part {

    private static final List<Boolean> FLAGS = List.of(false, true);

    private final Catalogue catalogue;
    private final String name;
    private final Access<Object> access;
    private final List<Field> fields = new ArrayList<>();
    /** The paths of the fields and of what follows from them, at the positions of their values. */
    private final List<String> order = new ArrayList<>();

    @SuppressWarnings("unchecked") // Only the part itself is read.
    Part(Catalogue catalogue, String name, Access<?> access) {
        this.catalogue = catalogue;
        this.name = name;
        this.access = (Access<Object>) access;
    }

    String name() {
        return name;
    }

    /** Whether every request has it because something in it must be stated; none needs one whose presence is a fact. */
    boolean isRequired() {
        if (catalogue.named(name).isEmpty()) {
            for (Field field : fields) {
                if (field.isRequired()) {
                    return true;
                }
            }
        }
        return false;
    }

    List<Field> fields() {
        return fields;
    }

    /** The part of a request; null when the request does not have it. */
    @Nullable
    Object in(MonitoringRequest request) {
        return access.in(request);
    }

    /** Its values in order: what its accessors give. */
    Object[] values(Object part) {
        return access.values(part);
    }

    /** What an accessor gives, or null when that is empty. */
    static @Nullable Object stated(Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    /** A fact whose values are the constants of an enum. */
    <V extends Enum<V>> FactBuilder<V> fact(String key, Class<V> valueType) {
        return builder(Field.Form.CONSTANT, key, valueType, Arrays.asList(valueType.getEnumConstants()));
    }

    /** A fact that is true or false. */
    FactBuilder<Boolean> flag(String key) {
        return builder(Field.Form.FLAG, key, Boolean.class, FLAGS);
    }

    /** A fact that is a country. */
    FactBuilder<CountryCode> country(String key) {
        return builder(Field.Form.COUNTRY, key, CountryCode.class, CountryCode.all());
    }

    /** A fact that is a region, of which there is no list. */
    FactBuilder<RegionCode> region(String key) {
        return builder(Field.Form.REGION, key, RegionCode.class, List.of());
    }

    private <V> FactBuilder<V> builder(Field.Form form, String key, Class<V> valueType, List<V> values) {
        return new FactBuilder<>(catalogue, path(key), values, this, form, valueType);
    }

    /** A fact that says whether a request has this part. */
    Fact<Boolean> presence() {
        return new FactBuilder<>(catalogue, name, FLAGS, this, null, Boolean.class).given();
    }

    /** A fact that follows from a value which is not finite, and stands after it. */
    <V> FactBuilder<V> derived(String key, List<V> values, Field from) {
        return new FactBuilder<>(catalogue, path(key), values, this, null, Object.class).following(from);
    }

    /** A text. */
    Field text(String key, boolean required) {
        return add(path(key), Field.Form.TEXT, String.class, required);
    }

    /** A day. */
    Field day(String key, boolean required) {
        return add(path(key), Field.Form.DAY, LocalDate.class, required);
    }

    /** A number of people. */
    Field count(String key) {
        return add(path(key), Field.Form.COUNT, Integer.class, false);
    }

    Field add(String path, Field.Form form, Class<?> valueType, boolean required) {
        Field field = new Field(this, path, form, valueType, required, enter(path));
        fields.add(field);
        return field;
    }

    /** Enters a value, and gives its position. */
    int enter(String path) {
        order.add(path);
        return order.size() - 1;
    }

    private String path(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    /**
     * Puts the part that states what the function gives into a request.
     *
     * @throws RequestShapeException when something is missing that must be stated
     */
    void state(Function<Field, Optional<?>> stated, MonitoringRequest.Builder request) {
        List<ShapeFault> missing = new ArrayList<>();
        for (Field field : fields) {
            if (field.isRequired() && stated.apply(field).isEmpty()) {
                missing.add(ShapeFault.required(field.path()));
            }
        }
        if (!missing.isEmpty()) {
            throw new RequestShapeException(missing);
        }
        access.state(new Access.Stated(fields, stated), request);
    }

    /** Puts this part of another request, if it is there, into a request. */
    void copy(MonitoringRequest from, MonitoringRequest.Builder request) {
        access.copy(from, request);
    }
}
