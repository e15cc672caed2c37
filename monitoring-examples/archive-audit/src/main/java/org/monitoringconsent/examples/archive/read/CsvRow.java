package org.monitoringconsent.examples.archive.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of CSV, asked by meaning rather than by position.
 *
 * @param columns where each meaning stands
 * @param values the row
 */
record CsvRow(Map<CsvColumn, Integer> columns, List<String> values) {

    /** Returns a value, if the row has it and it is not blank. */
    Optional<String> said(CsvColumn column) {
        return raw(column).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Returns whether the row has the column at all, blank or not. */
    boolean has(CsvColumn column) {
        return raw(column).isPresent();
    }

    private Optional<String> raw(CsvColumn column) {
        Integer at = columns.get(column);
        return at == null || at >= values.size() ? Optional.empty() : Optional.of(values.get(at));
    }
}
