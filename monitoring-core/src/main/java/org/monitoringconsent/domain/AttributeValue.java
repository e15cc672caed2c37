// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of a fact that a rule set brings along: a text, a number or a truth value.
 *
 * <p>Numbers are equal when they are of equal size, however written. The text form shows the kind only.
 */
public final class AttributeValue {

    private final Object value;

    private AttributeValue(Object value) {
        this.value = value;
    }

    /** Returns a text. */
    public static AttributeValue of(String text) {
        return new AttributeValue(Objects.requireNonNull(text, "a text must be given"));
    }

    /** Returns a number. */
    public static AttributeValue of(BigDecimal number) {
        return new AttributeValue(
                Objects.requireNonNull(number, "a number must be given").stripTrailingZeros());
    }

    /** Returns a whole number. */
    public static AttributeValue of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /** Returns a truth value. */
    public static AttributeValue of(boolean flag) {
        return new AttributeValue(flag);
    }

    /** Returns the text, or empty when it is not one. */
    public Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Returns the number, or empty when it is not one. */
    public Optional<BigDecimal> number() {
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** Returns the truth value, or empty when it is not one. */
    public Optional<Boolean> flag() {
        return value instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /** Returns the value as it is written in a request, without quotes; it may be a person's words. */
    public String asText() {
        // An exponent beyond this would make a text of any length.
        boolean plain = value instanceof BigDecimal number && Math.abs(number.scale()) <= 40;
        return plain ? ((BigDecimal) value).toPlainString() : value.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttributeValue that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        if (value instanceof String) {
            return "a text";
        }
        return value instanceof BigDecimal ? "a number" : "a truth value";
    }
}
