// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.PurposeCategory;

/** How the calls of an audit lie over activities and purposes, and its denials over time. */
final class Spread {

    private static final int MONTHS = 12;
    private static final int MOST_PERIODS = 24;
    private static final int HOTTEST = 5;

    /**
     * Calls of one activity for one purpose.
     *
     * @param calls how many
     * @param denied how many of these were denied
     */
    record Cell(long calls, long denied) {

        /** From 0, where nothing was denied, to 5, where all was. */
        int heat() {
            return denied == 0 ? 0 : (int) Math.max(1, HOTTEST * denied / Math.max(1, calls));
        }
    }

    /**
     * A month, or so many months that all fit on a page.
     *
     * @param first the first month, counted from the year 0
     * @param length how many months
     */
    record Period(int first, int length) {

        /** As people write it: {@code 2026-03}, or of several months {@code 2026-01/06}, or {@code 2026}. */
        String name() {
            YearMonth month = YearMonth.of(first / MONTHS, first % MONTHS + 1);
            if (length == 1) {
                return month.toString();
            }
            int last = first + length - 1;
            return length == MONTHS
                    ? String.valueOf(month.getYear())
                    : length > MONTHS
                            ? month.getYear() + "/" + last / MONTHS
                            : "%s/%02d".formatted(month, last % MONTHS + 1);
        }

        boolean contains(LocalDate day) {
            int month = day.getYear() * MONTHS + day.getMonthValue() - 1;
            return month >= first && month < first + length;
        }
    }

    private final Map<Activity, Map<PurposeCategory, Cell>> cells = new TreeMap<>();
    private final Map<String, TreeMap<Integer, Long>> denials = new HashMap<>();
    private final TreeSet<Integer> months = new TreeSet<>();

    /** Counts calls with one outcome in one month. */
    void add(CaseOutcome outcome, int month, long calls) {
        months.add(month);
        boolean denied = outcome.verdict().isDenied();
        Activity activity = outcome.asked().request().activity();
        PurposeCategory purpose = outcome.asked().request().purpose().category().orElse(PurposeCategory.UNSPECIFIED);
        cells.computeIfAbsent(activity, unseen -> new TreeMap<>())
                .merge(
                        purpose,
                        new Cell(calls, denied ? calls : 0),
                        (one, other) -> new Cell(one.calls() + other.calls(), one.denied() + other.denied()));
        if (denied) {
            RowText.rules(outcome.verdict())
                    .forEach(rule -> denials.computeIfAbsent(rule, unseen -> new TreeMap<>())
                            .merge(month, calls, Long::sum));
        }
    }

    Set<Activity> activities() {
        return cells.keySet();
    }

    /** The purposes of any activity, in their order. */
    Set<PurposeCategory> purposes() {
        Set<PurposeCategory> all = new TreeSet<>();
        cells.values().forEach(purposes -> all.addAll(purposes.keySet()));
        return all;
    }

    Cell cell(Activity activity, PurposeCategory purpose) {
        return cells.getOrDefault(activity, Map.of()).getOrDefault(purpose, new Cell(0, 0));
    }

    /** Periods of one length from the first call to the last, at most two dozen. */
    List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        if (months.isEmpty()) {
            return periods;
        }
        int all = months.last() - months.first() + 1;
        int length =
                all <= MOST_PERIODS ? 1 : all <= MOST_PERIODS * 3 ? 3 : all <= MOST_PERIODS * MONTHS ? MONTHS : 120;
        for (int first = months.first() / length * length; first <= months.last(); first += length) {
            periods.add(new Period(first, length));
        }
        return periods;
    }

    /** How many calls a rule denied in a period. */
    long denied(String rule, Period period) {
        TreeMap<Integer, Long> counts = denials.getOrDefault(rule, new TreeMap<>());
        return counts.subMap(period.first(), period.first() + period.length()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** From 0, where a rule denied nothing in a period, to 5, where it denied as much as ever. */
    int heat(String rule, Period period) {
        long most =
                periods().stream().mapToLong(other -> denied(rule, other)).max().orElse(1);
        return new Cell(most, denied(rule, period)).heat();
    }
}
