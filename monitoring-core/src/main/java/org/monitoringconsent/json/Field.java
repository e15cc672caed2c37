package org.monitoringconsent.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.monitoringconsent.domain.CountryCode;

/**
 * One key of a part of a request: how it is read from, and written to, the part.
 *
 * @param <T> the part
 * @param <B> its builder
 */
final class Field<T, B> {

    /** The form of a value in JSON. */
    enum Form {
        TEXT,
        DAY,
        COUNTRY,
        CONSTANT,
        FLAG,
        COUNT
    }

    private final String path;
    private final Form form;
    private final boolean required;
    private final List<? extends Enum<?>> constants;
    private final BiConsumer<B, Object> setter;
    private final Function<T, Optional<?>> getter;

    private Field(
            String path,
            Form form,
            boolean required,
            List<? extends Enum<?>> constants,
            BiConsumer<B, Object> setter,
            Function<T, Optional<?>> getter) {
        this.path = path;
        this.form = form;
        this.required = required;
        this.constants = constants;
        this.setter = setter;
        this.getter = getter;
    }

    static <T, B> Field<T, B> text(String path, BiConsumer<B, String> setter, Function<T, Optional<String>> getter) {
        return optional(path, Form.TEXT, String.class, setter, getter);
    }

    static <T, B> Field<T, B> requiredText(String path, BiConsumer<B, String> setter, Function<T, String> getter) {
        return required(path, Form.TEXT, String.class, setter, getter);
    }

    static <T, B> Field<T, B> day(
            String path, BiConsumer<B, LocalDate> setter, Function<T, Optional<LocalDate>> getter) {
        return optional(path, Form.DAY, LocalDate.class, setter, getter);
    }

    static <T, B> Field<T, B> requiredDay(String path, BiConsumer<B, LocalDate> setter, Function<T, LocalDate> getter) {
        return required(path, Form.DAY, LocalDate.class, setter, getter);
    }

    static <T, B> Field<T, B> country(
            String path, BiConsumer<B, CountryCode> setter, Function<T, Optional<CountryCode>> getter) {
        return optional(path, Form.COUNTRY, CountryCode.class, setter, getter);
    }

    static <T, B> Field<T, B> requiredCountry(
            String path, BiConsumer<B, CountryCode> setter, Function<T, CountryCode> getter) {
        return required(path, Form.COUNTRY, CountryCode.class, setter, getter);
    }

    static <T, B> Field<T, B> flag(String path, BiConsumer<B, Boolean> setter, Function<T, Optional<Boolean>> getter) {
        return optional(path, Form.FLAG, Boolean.class, setter, getter);
    }

    static <T, B> Field<T, B> count(String path, BiConsumer<B, Integer> setter, Function<T, Optional<Integer>> getter) {
        return optional(path, Form.COUNT, Integer.class, setter, getter);
    }

    static <T, B, E extends Enum<E>> Field<T, B> constant(
            String path, Class<E> type, BiConsumer<B, E> setter, Function<T, Optional<E>> getter) {
        return new Field<>(path, Form.CONSTANT, false, constants(type), cast(type, setter), getter::apply);
    }

    static <T, B, E extends Enum<E>> Field<T, B> requiredConstant(
            String path, Class<E> type, BiConsumer<B, E> setter, Function<T, E> getter) {
        return new Field<>(
                path,
                Form.CONSTANT,
                true,
                constants(type),
                cast(type, setter),
                part -> Optional.of(getter.apply(part)));
    }

    private static <T, B, V> Field<T, B> optional(
            String path, Form form, Class<V> type, BiConsumer<B, V> setter, Function<T, Optional<V>> getter) {
        return new Field<>(path, form, false, List.of(), cast(type, setter), getter::apply);
    }

    private static <T, B, V> Field<T, B> required(
            String path, Form form, Class<V> type, BiConsumer<B, V> setter, Function<T, V> getter) {
        return new Field<>(path, form, true, List.of(), cast(type, setter), part -> Optional.of(getter.apply(part)));
    }

    private static <B, V> BiConsumer<B, Object> cast(Class<V> type, BiConsumer<B, V> setter) {
        return (builder, value) -> setter.accept(builder, type.cast(value));
    }

    private static <E extends Enum<E>> List<E> constants(Class<E> type) {
        return Arrays.asList(type.getEnumConstants());
    }

    /** The path from the request, such as {@code worker.notice}. */
    String path() {
        return path;
    }

    /** The last step of the path. */
    String key() {
        return path.substring(path.indexOf('.') + 1);
    }

    Form form() {
        return form;
    }

    boolean isRequired() {
        return required;
    }

    /** The values of a constant, in order; empty for every other form. */
    List<? extends Enum<?>> constants() {
        return constants;
    }

    /** States a value that was read. */
    void set(B builder, Object value) {
        setter.accept(builder, value);
    }

    /** The value in a part, or empty when it is not stated. */
    Optional<?> get(T part) {
        return getter.apply(part);
    }
}
