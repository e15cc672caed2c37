// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.engine.MonitoringEngine;

/**
 * Some hundred things in a row that an audit found: {@link JudgedCall}, {@link Unjudged}, {@link Repeated},
 * {@link org.monitoringconsent.examples.archive.record.UnreadableRecord} or
 * {@link org.monitoringconsent.examples.archive.read.Progress}.
 */
final class Batch {

    private static final int MONTHS = 12;

    /**
     * Calls with one outcome in one month.
     *
     * @param outcome what came out
     * @param month the month, counted from the year 0
     */
    record Alike(CaseOutcome outcome, int month) {}

    private final List<Object> all;
    private final MonitoringEngine engine;
    private final Map<Alike, long[]> times = new LinkedHashMap<>();
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();

    Batch(List<Object> all, MonitoringEngine engine) {
        this.all = all;
        this.engine = engine;
        for (Object one : all) {
            if (one instanceof JudgedCall call) {
                count(call);
            }
        }
    }

    private void count(JudgedCall call) {
        LocalDate day = call.day();
        int month = day.getYear() * MONTHS + day.getMonthValue() - 1;
        times.computeIfAbsent(new Alike(call.outcome(), month), unseen -> new long[1])[0]++;
        if (first.isEmpty() || day.isBefore(first.get())) {
            first = Optional.of(day);
        }
        if (last.isEmpty() || day.isAfter(last.get())) {
            last = Optional.of(day);
        }
    }

    /** All of it, in the order of the archive. */
    List<Object> all() {
        return all;
    }

    /** All that is known of a call in it. */
    AuditedCall whole(JudgedCall call) {
        return call.whole(engine);
    }

    /** The first day of the judged calls. */
    Optional<LocalDate> first() {
        return first;
    }

    /** The last day of the judged calls. */
    Optional<LocalDate> last() {
        return last;
    }

    /** Takes how often something is there. */
    interface Counts {
        void count(CaseOutcome outcome, int month, long calls);
    }

    /** Tells of each outcome in each month how often it is there, in the order in which they come. */
    void outcomes(Counts counts) {
        times.forEach((alike, count) -> counts.count(alike.outcome(), alike.month(), count[0]));
    }
}
