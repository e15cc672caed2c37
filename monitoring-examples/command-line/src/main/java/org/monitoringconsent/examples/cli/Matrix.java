// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.StandingRequests;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Verdict;

/** The verdicts of an arrangement for every activity and purpose, for each country or region. */
final class Matrix {

    /** What a cell says at a glance. */
    enum Mark {
        /** Allowed. */
        ALLOW('+'),
        /** Denied, but more facts could allow it. */
        OPEN('?'),
        /** Denied, whatever is stated. */
        DENY('-'),
        /** The law has no say. */
        NO_SAY('/'),
        /** The arrangement cannot ask it. */
        NONE('.');

        private final char sign;

        Mark(char sign) {
            this.sign = sign;
        }

        /** The sign in a table of text. */
        char sign() {
            return sign;
        }
    }

    private final String day;
    private final Map<String, Map<Activity, Map<PurposeCategory, Verdict>>> verdicts = new LinkedHashMap<>();

    private Matrix(String day) {
        this.day = day;
    }

    /**
     * The verdicts on a day.
     *
     * @param groups for each country or region the group whose worker is asked about
     */
    static Matrix of(MonitoringEngine engine, StandingRequests arrangement, LocalDate day, Map<String, String> groups) {
        Matrix matrix = new Matrix(day.toString());
        for (Map.Entry<String, String> asked : groups.entrySet()) {
            String country = asked.getKey();
            Jurisdiction where = Jurisdiction.of(country);
            // A region is never asked without its country.
            MonitoringEngine law = where instanceof RegionCode ? engine : engine.in(country);
            Map<Activity, Map<PurposeCategory, Verdict>> rows = new EnumMap<>(Activity.class);
            for (Activity activity : Activity.values()) {
                Map<PurposeCategory, Verdict> cells = new EnumMap<>(PurposeCategory.class);
                for (PurposeCategory purpose : PurposeCategory.values()) {
                    arrangement
                            .request(asked.getValue(), where, day, activity, purpose)
                            .ifPresent(request -> cells.put(purpose, law.decide(request)));
                }
                rows.put(activity, cells);
            }
            matrix.verdicts.put(country, rows);
        }
        return matrix;
    }

    /** The day. */
    String day() {
        return day;
    }

    /** The countries, in the order asked. */
    List<String> countries() {
        return List.copyOf(verdicts.keySet());
    }

    /** The verdict in a cell; empty when the arrangement cannot ask it. */
    Optional<Verdict> verdict(String country, Activity activity, PurposeCategory purpose) {
        return Optional.ofNullable(verdicts.getOrDefault(country, Map.of())
                .getOrDefault(activity, Map.of())
                .get(purpose));
    }

    /** What a cell says at a glance. */
    Mark mark(String country, Activity activity, PurposeCategory purpose) {
        return verdict(country, activity, purpose).map(Matrix::mark).orElse(Mark.NONE);
    }

    private static Mark mark(Verdict verdict) {
        if (verdict.coverage() == Coverage.DOES_NOT_GOVERN) {
            return Mark.NO_SAY;
        }
        if (verdict.isAllowed()) {
            return Mark.ALLOW;
        }
        return verdict.isSettled() ? Mark.DENY : Mark.OPEN;
    }
}
