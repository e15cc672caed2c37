package org.monitoringconsent.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One part of a request and its keys in order.
 *
 * @param <T> the part
 * @param <B> its builder
 */
final class Part<T, B> {

    private final String name;
    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final List<Field<T, B>> fields;
    private final Map<String, Field<T, B>> byKey;

    private Part(String name, Supplier<B> start, Function<B, T> finish, List<Field<T, B>> fields) {
        this.name = name;
        this.start = start;
        this.finish = finish;
        this.fields = fields;
        this.byKey = fields.stream().collect(Collectors.toUnmodifiableMap(Field::key, field -> field));
    }

    static <T, B> Part<T, B> of(String name, Supplier<B> start, Function<B, T> finish, List<Field<T, B>> fields) {
        return new Part<>(name, start, finish, fields);
    }

    String name() {
        return name;
    }

    List<Field<T, B>> fields() {
        return fields;
    }

    List<String> keys() {
        return fields.stream().map(Field::key).toList();
    }

    @Nullable
    Field<T, B> field(String key) {
        return byKey.get(key);
    }

    /** The part with the values read, by path; empty when the request does not have it. */
    Optional<T> build(Map<String, Object> values) {
        if (!values.containsKey(name)) {
            return Optional.empty();
        }
        B builder = start.get();
        for (Field<T, B> field : fields) {
            Object value = values.get(field.path());
            if (value != null) {
                field.set(builder, value);
            }
        }
        return Optional.of(finish.apply(builder));
    }
}
