// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something holds.
 *
 * @param from the first day
 * @param until the first day on which it no longer holds, empty for no end
 */
public record Span(LocalDate from, Optional<LocalDate> until) {

    /** A span without beginning and end. */
    public static final Span ALWAYS = new Span(LocalDate.MIN, Optional.empty());

    /** A span from a day on, without an end. */
    public static Span since(LocalDate from) {
        return new Span(from, Optional.empty());
    }

    /**
     * A span from a day on.
     *
     * @param until the first day on which it no longer holds
     */
    public static Span between(LocalDate from, LocalDate until) {
        return new Span(from, Optional.of(until));
    }

    /** Returns whether it holds on the day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Returns whether it begins only after the day. */
    public boolean comesAfter(LocalDate day) {
        return from.isAfter(day);
    }
}
