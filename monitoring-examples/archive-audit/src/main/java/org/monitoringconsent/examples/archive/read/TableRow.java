// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.monitoringconsent.examples.archive.record.Unsaid;

/**
 * One row of a table of calls, asked by meaning rather than by position.
 *
 * @param columns where each meaning stands, the place that says most first
 * @param values the row
 */
record TableRow(Map<CsvColumn, List<Integer>> columns, List<String> values) {

    /** Returns a value, if the row has it and it says anything. */
    Optional<String> said(CsvColumn column) {
        for (int at : columns.getOrDefault(column, List.of())) {
            if (at < values.size() && !Unsaid.is(values.get(at))) {
                return Optional.of(values.get(at).strip());
            }
        }
        return Optional.empty();
    }

    /** Returns every value of this meaning that says anything. */
    List<String> all(CsvColumn column) {
        List<Integer> places = columns.getOrDefault(column, List.of());
        if (places.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>(places.size());
        for (int at : places) {
            String value = at < values.size() ? values.get(at).strip() : "";
            if (!Unsaid.is(value)) {
                all.add(value);
            }
        }
        return all;
    }

    /** Returns whether any value of this meaning is one of those. */
    boolean any(CsvColumn column, Predicate<String> those) {
        for (String value : all(column)) {
            if (those.test(value)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether any value is one of those under whose heading nothing is known to stand. */
    boolean anyOfNoMeaning(Predicate<String> those) {
        for (int i = 0; i < values.size(); i++) {
            int at = i;
            if (those.test(values.get(at).strip())
                    && columns.values().stream().noneMatch(places -> places.contains(at))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the row has the column at all, blank or not. */
    boolean has(CsvColumn column) {
        return columns.getOrDefault(column, List.of()).stream().anyMatch(at -> at < values.size());
    }
}
