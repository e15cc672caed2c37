package org.monitoringconsent.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One part of a request, with its fields in the order of the vocabulary.
 *
 * @param <T> the part
 * @param <B> its builder
 */
final class Part<T, B> {

    private static final List<Boolean> FLAGS = List.of(false, true);

    private final Catalogue catalogue;
    private final String name;
    private final boolean required;
    private final Function<MonitoringRequest, Optional<T>> getter;
    private final BiConsumer<MonitoringRequest.Builder, T> putter;
    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final List<Field> fields = new ArrayList<>();

    Part(
            Catalogue catalogue,
            String name,
            boolean required,
            Function<MonitoringRequest, Optional<T>> getter,
            BiConsumer<MonitoringRequest.Builder, T> putter,
            Supplier<B> start,
            Function<B, T> finish) {
        this.catalogue = catalogue;
        this.name = name;
        this.required = required;
        this.getter = getter;
        this.putter = putter;
        this.start = start;
        this.finish = finish;
    }

    String name() {
        return name;
    }

    boolean isRequired() {
        return required;
    }

    List<Field> fields() {
        return fields;
    }

    /** The part of a request; null when the request does not have it. */
    @Nullable
    T in(MonitoringRequest request) {
        return getter.apply(request).orElse(null);
    }

    /** A fact whose values are the constants of an enum. */
    <V extends Enum<V>> FactBuilder<V> fact(
            String key, Class<V> type, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        List<V> constants = Arrays.asList(type.getEnumConstants());
        Field field = add(key, Field.Form.CONSTANT, false, constants, type, get, set);
        return new FactBuilder<>(catalogue, field.path(), constants, this, field, get);
    }

    /** A fact that is true or false. */
    FactBuilder<Boolean> flag(String key, Function<T, Optional<Boolean>> get, BiConsumer<B, Boolean> set) {
        Field field = add(key, Field.Form.FLAG, false, List.of(), Boolean.class, get, set);
        return new FactBuilder<>(catalogue, field.path(), FLAGS, this, field, get);
    }

    /** A fact that is a country. */
    FactBuilder<CountryCode> country(
            String key, Function<T, Optional<CountryCode>> get, BiConsumer<B, CountryCode> set) {
        Field field = add(key, Field.Form.COUNTRY, false, List.of(), CountryCode.class, get, set);
        return new FactBuilder<>(catalogue, field.path(), CountryCode.all(), this, field, get);
    }

    /** A fact that every such part states. */
    <V extends Enum<V>> Fact<V> required(String key, Class<V> type, Function<T, V> get, BiConsumer<B, V> set) {
        return requiredEntry(key, type, get, set).given();
    }

    /** A fact that every such part states, whose values fit only some values of another. */
    <V extends Enum<V>, W> Fact<V> required(
            String key,
            Class<V> type,
            Function<T, V> get,
            BiConsumer<B, V> set,
            Fact<W> other,
            BiPredicate<W, V> fits) {
        return requiredEntry(key, type, get, set).fitting(other, fits).given();
    }

    private <V extends Enum<V>> FactBuilder<V> requiredEntry(
            String key, Class<V> type, Function<T, V> get, BiConsumer<B, V> set) {
        List<V> constants = Arrays.asList(type.getEnumConstants());
        Function<T, Optional<V>> stated = holder -> Optional.of(get.apply(holder));
        Field field = add(key, Field.Form.CONSTANT, true, constants, type, stated, set);
        return new FactBuilder<>(catalogue, field.path(), constants, this, field, stated);
    }

    /** A country that every such part states. */
    Fact<CountryCode> requiredCountry(String key, Function<T, CountryCode> get, BiConsumer<B, CountryCode> set) {
        Function<T, Optional<CountryCode>> stated = holder -> Optional.of(get.apply(holder));
        Field field = add(key, Field.Form.COUNTRY, true, List.of(), CountryCode.class, stated, set);
        return new FactBuilder<>(catalogue, field.path(), CountryCode.all(), this, field, stated).given();
    }

    /** A fact that says whether a request has this part. */
    Fact<Boolean> presence() {
        return new FactBuilder<Boolean>(catalogue, name, FLAGS, this, null, part -> Optional.of(true)).given();
    }

    /**
     * A fact that follows from a value which is not finite.
     *
     * @param from the value
     * @param back what the value becomes when the fact is changed, which may depend on the request; empty leaves it out
     */
    <V> FactBuilder<V> derived(
            String key,
            List<V> values,
            Field from,
            Function<T, Optional<V>> get,
            BiFunction<MonitoringRequest, V, Optional<?>> back) {
        return new FactBuilder<>(catalogue, path(key), values, this, from, get).writtenBack(back);
    }

    /** A text. */
    Field text(String key, Function<T, Optional<String>> get, BiConsumer<B, String> set) {
        return add(key, Field.Form.TEXT, false, List.of(), String.class, get, set);
    }

    /** A text that every such part states. */
    Field requiredText(String key, Function<T, String> get, BiConsumer<B, String> set) {
        return add(key, Field.Form.TEXT, true, List.of(), String.class, part -> Optional.of(get.apply(part)), set);
    }

    /** A day. */
    Field day(String key, Function<T, Optional<LocalDate>> get, BiConsumer<B, LocalDate> set) {
        return add(key, Field.Form.DAY, false, List.of(), LocalDate.class, get, set);
    }

    /** A day that every such part states. */
    Field requiredDay(String key, Function<T, LocalDate> get, BiConsumer<B, LocalDate> set) {
        return add(key, Field.Form.DAY, true, List.of(), LocalDate.class, part -> Optional.of(get.apply(part)), set);
    }

    /** A number of people. */
    Field count(String key, Function<T, Optional<Integer>> get, BiConsumer<B, Integer> set) {
        return add(key, Field.Form.COUNT, false, List.of(), Integer.class, get, set);
    }

    @SuppressWarnings("unchecked") // The part gives its getters and setters only what is its own.
    private <V> Field add(
            String key,
            Field.Form form,
            boolean must,
            List<? extends Enum<?>> constants,
            Class<V> type,
            Function<T, Optional<V>> get,
            BiConsumer<B, V> set) {
        Field field = new Field(
                this,
                path(key),
                form,
                must,
                constants,
                holder -> get.apply((T) holder),
                (builder, value) -> set.accept((B) builder, type.cast(value)));
        fields.add(field);
        return field;
    }

    private String path(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    /** The part that states what the function gives for each field; throws what its builder does when one is missing. */
    T build(Function<Field, Optional<?>> stated) {
        B builder = start.get();
        for (Field field : fields) {
            Optional<?> value = stated.apply(field);
            if (value.isPresent()) {
                field.set(builder, value.get());
            }
        }
        return finish.apply(builder);
    }

    /** Puts the part that states what the function gives into a request. */
    void put(MonitoringRequest.Builder request, Function<Field, Optional<?>> stated) {
        putter.accept(request, build(stated));
    }

    /** Puts this part of another request, if it is there, into a request. */
    void copy(MonitoringRequest from, MonitoringRequest.Builder request) {
        T part = in(from);
        if (part != null) {
            putter.accept(request, part);
        }
    }
}
