// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One value that a request can state under a path: a fact of the vocabulary, or a text, a day or a number.
 *
 * <p>Whoever reads or writes requests in a form of their own goes through {@link RequestFields}, so that no path is missed.
 */
public final class Field {

    /** What a value is and how it is written. */
    public enum Form {
        /** A {@link String}. */
        TEXT,
        /** A {@link java.time.LocalDate}. */
        DAY,
        /** A {@link org.monitoringconsent.domain.CountryCode}. */
        COUNTRY,
        /** A {@link org.monitoringconsent.domain.RegionCode}. */
        REGION,
        /** One of {@link Field#constants()}. */
        CONSTANT,
        /** A {@link Boolean}. */
        FLAG,
        /** An {@link Integer}. */
        COUNT
    }

    private final Part part;
    private final String path;
    private final String key;
    private final Form form;
    private final Class<?> valueType;
    private final boolean required;
    private final int at;

    Field(Part part, String path, Form form, Class<?> valueType, boolean required, int at) {
        this.part = part;
        this.path = path;
        this.key = path.substring(path.lastIndexOf('.') + 1);
        this.form = form;
        this.valueType = valueType;
        this.required = required;
        this.at = at;
    }

    /** The path from the request, such as {@code worker.notice}. */
    public String path() {
        return path;
    }

    /** The last step of the path. */
    public String key() {
        return key;
    }

    /** The name of the part that it belongs to; empty for what stands in the request itself. */
    public String partName() {
        return part.name();
    }

    /** What its value is. */
    public Form form() {
        return form;
    }

    /** Whether it must be stated wherever its part is. */
    public boolean isRequired() {
        return required;
    }

    /** The values of a constant, in order; empty for every other form. */
    public List<? extends Enum<?>> constants() {
        return form == Form.CONSTANT ? Arrays.asList((Enum<?>[]) valueType.getEnumConstants()) : List.of();
    }

    /** The value that the request states, or empty when it leaves it out. */
    public Optional<?> in(MonitoringRequest request) {
        Object holder = part.in(Objects.requireNonNull(request, "a request must be given"));
        return holder == null ? Optional.empty() : Optional.ofNullable(Part.stated(part.values(holder)[at]));
    }

    /** Its position among the values of its part. */
    int at() {
        return at;
    }

    /** Whether it is a value of this field, as far as its type tells. */
    boolean isOf(Object value) {
        return valueType.isInstance(value);
    }

    /** The same value; throws when it is not of this field. */
    Object typed(Object value) {
        return valueType.cast(value);
    }

    @Override
    public String toString() {
        return path;
    }
}
