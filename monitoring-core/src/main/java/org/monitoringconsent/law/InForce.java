// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of days on which something is law. The first day is included and the end day excluded; either may be open.
 *
 * @param firstDay the first day, or empty when the span has no beginning
 * @param endDayExclusive the day after the last one, or empty when the span is open
 */
public record InForce(Optional<LocalDate> firstDay, Optional<LocalDate> endDayExclusive) {

    private static final InForce ALWAYS = new InForce(Optional.empty(), Optional.empty());

    /** Checks that the span holds at least one day. */
    public InForce {
        Objects.requireNonNull(firstDay, "a first day, or empty, must be given");
        Objects.requireNonNull(endDayExclusive, "an end day, or empty, must be given");
        if (firstDay.isPresent()
                && endDayExclusive.isPresent()
                && !firstDay.get().isBefore(endDayExclusive.get())) {
            throw new IllegalArgumentException(
                    "span from `" + firstDay.get() + "` must begin before its end day `" + endDayExclusive.get() + "`");
        }
    }

    /** Every day. */
    public static InForce always() {
        return ALWAYS;
    }

    /** From the day on, without end. */
    public static InForce from(int year, int month, int day) {
        return new InForce(Optional.of(LocalDate.of(year, month, day)), Optional.empty());
    }

    /** The same as {@link #from}, for citations: since that day. */
    public static InForce since(int year, int month, int day) {
        return from(year, month, day);
    }

    /** All days up to and including the last one given. */
    public static InForce until(int year, int month, int day) {
        return new InForce(
                Optional.empty(), Optional.of(LocalDate.of(year, month, day).plusDays(1)));
    }

    /** This span, ended after the last day given (included). */
    public InForce to(int year, int month, int day) {
        return new InForce(firstDay, Optional.of(LocalDate.of(year, month, day).plusDays(1)));
    }

    /** Whether the day lies in the span. */
    public boolean covers(LocalDate day) {
        Objects.requireNonNull(day, "a day must be given");
        return !(firstDay.isPresent() && day.isBefore(firstDay.get()))
                && !(endDayExclusive.isPresent() && !day.isBefore(endDayExclusive.get()));
    }

    /** The last day that is included, or empty when the span is open. */
    public Optional<LocalDate> lastDay() {
        return endDayExclusive.map(end -> end.minusDays(1));
    }

    @Override
    public String toString() {
        return firstDay.map(LocalDate::toString).orElse("open") + " to "
                + lastDay().map(LocalDate::toString).orElse("open");
    }
}
