// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Origin;

/** Makes records of the rows of a table that another program has read, by the headings under which their values stand. */
public final class CallRows {

    private final Map<CsvColumn, List<Integer>> columns;
    private final ReadSettings settings;

    private CallRows(Map<CsvColumn, List<Integer>> columns, ReadSettings settings) {
        this.columns = columns;
        this.settings = settings;
    }

    /** Returns the reader of rows under these headings, if they tell when, who and whom. */
    public static Optional<CallRows> under(List<String> headings, ReadSettings settings) {
        Map<CsvColumn, List<Integer>> columns = CsvLayout.columnsUnder(headings);
        return CsvLayout.tellsACall(columns) ? Optional.of(new CallRows(columns, settings)) : Optional.empty();
    }

    /**
     * Returns the record of a row.
     *
     * @param values a value for each heading, empty where nothing stands there
     * @throws Unusable if the row says neither when nor who
     */
    public CallRecord read(Origin origin, List<String> values) throws Unusable {
        return new TableRecords(Source.nowhere(origin.file(), settings))
                .read(origin.place(), new TableRow(columns, values));
    }
}
