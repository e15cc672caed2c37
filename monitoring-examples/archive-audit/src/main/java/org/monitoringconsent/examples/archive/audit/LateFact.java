// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A notice, safeguard or basis that came after a call and so does not count for it.
 *
 * @param path the fact in the words of the vocabulary
 * @param value the value that it has had since
 * @param from the day from which it holds
 * @param day the day of the call
 * @param source where it is stated
 */
public record LateFact(String path, Object value, LocalDate from, LocalDate day, Source source) {

    /** Where a fact with a day is stated. */
    public enum Source {
        /** In the arrangement. */
        ARRANGEMENT,
        /** With the recording itself, as a lawful-basis attachment. */
        RECORD
    }

    /** Returns the fact as words for a report. */
    public String sentence() {
        return sentence(new ReportWords(Locale.ENGLISH));
    }

    String sentence(ReportWords words) {
        return words.of(source == Source.RECORD ? "late.recordCall" : "late.call", what(words), from, day);
    }

    /** The same for a call on another day. */
    LateFact on(LocalDate other) {
        return new LateFact(path, value, from, other, source);
    }

    private String what(ReportWords words) {
        return path.equals("worker.notice") ? words.of("late.notice", value) : name() + " " + value;
    }

    private String name() {
        return path.substring(path.indexOf('.') + 1);
    }
}
