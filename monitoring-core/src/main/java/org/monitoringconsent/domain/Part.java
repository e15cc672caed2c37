package org.monitoringconsent.domain;

import java.lang.reflect.Method;
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
    private final Class<?> type;
    /** Reads the part from a request and puts it into another; null for the request itself. */
    private final @Nullable Accessor accessor;

    private final List<Field> fields = new ArrayList<>();

    Part(Catalogue catalogue, String name, Class<?> type) {
        this.catalogue = catalogue;
        this.name = name;
        this.type = type;
        this.accessor = name.isEmpty() ? null : new Accessor(MonitoringRequest.class, name, type);
    }

    String name() {
        return name;
    }

    /** Whether every request has it because something in it must be stated. */
    boolean isRequired() {
        if (accessor != null && accessor.isRequired()) {
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
        return accessor == null ? request : accessor.get(request);
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

    private <V> FactBuilder<V> builder(Field.Form form, String key, Class<V> valueType, List<V> values) {
        Field field = add(key, form, valueType);
        return new FactBuilder<>(catalogue, field.path(), values, this, field, field.accessor());
    }

    /** A fact that says whether a request has this part. */
    Fact<Boolean> presence() {
        return new FactBuilder<>(catalogue, name, FLAGS, this, null, null).given();
    }

    /**
     * A fact that follows from a value which is not finite.
     *
     * @param accessorName what the part calls the fact
     */
    <V> FactBuilder<V> derived(String key, Class<V> valueType, List<V> values, Field from, String accessorName) {
        Accessor derived = new Accessor(type, accessorName, valueType);
        return new FactBuilder<>(catalogue, path(key), values, this, from, derived);
    }

    /** A text. */
    Field text(String key) {
        return add(key, Field.Form.TEXT, String.class);
    }

    /** A day. */
    Field day(String key) {
        return add(key, Field.Form.DAY, LocalDate.class);
    }

    /** A number of people. */
    Field count(String key) {
        return add(key, Field.Form.COUNT, Integer.class);
    }

    private Field add(String key, Field.Form form, Class<?> valueType) {
        Field field = new Field(this, path(key), form, valueType, new Accessor(type, key, valueType));
        fields.add(field);
        return field;
    }

    private String path(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    /** Puts the part that states what the function gives into a request; throws what its builder does when one is missing. */
    void put(MonitoringRequest.Builder request, Function<Field, Optional<?>> stated) {
        Method start = Accessor.method(type, "builder");
        Object builder = Accessor.call(start, null);
        for (Field field : fields) {
            Optional<?> value = stated.apply(field);
            if (value.isPresent()) {
                field.set(builder, value.get());
            }
        }
        put(request, Accessor.call(Accessor.method(builder.getClass(), "build"), builder));
    }

    /** Puts this part of another request, if it is there, into a request. */
    void copy(MonitoringRequest from, MonitoringRequest.Builder request) {
        Object part = in(from);
        if (part != null) {
            put(request, part);
        }
    }

    private void put(MonitoringRequest.Builder request, Object part) {
        if (accessor != null) {
            accessor.set(request, part);
        }
    }
}
