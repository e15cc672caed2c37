// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.spark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.monitoringconsent.examples.archive.audit.CallJudge;
import org.monitoringconsent.examples.archive.read.CallRows;
import org.monitoringconsent.examples.archive.read.ReadSettings;
import org.monitoringconsent.examples.archive.read.Unusable;
import org.monitoringconsent.examples.archive.record.Origin;

/** Judges the rows of a table; the last column names the file that each came from. */
final class TableJudge implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<String> arrangement;
    /** The driver's moment, the same on every executor. */
    private final Instant now;

    private final String[] headings;

    TableJudge(Broadcast<String> arrangement, Instant now, String[] headings) {
        this.arrangement = arrangement;
        this.now = now;
        this.headings = headings.clone();
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        CallJudge judge = Judges.under(arrangement.value(), now);
        ReadSettings settings =
                ReadSettings.in(Judges.arrangement(arrangement.value()).recorderZone());
        CallRows reader = CallRows.under(List.of(headings), settings).orElseThrow();
        int partition = TaskContext.getPartitionId();
        return new Iterator<>() {
            private long number;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return judged(rows.next(), "partition " + partition + ", row " + ++number, reader, judge);
            }
        };
    }

    private static Row judged(Row row, String place, CallRows reader, CallJudge judge) {
        List<String> values = new ArrayList<>(row.size());
        for (int i = 0; i < row.size() - 1; i++) {
            values.add(row.isNullAt(i) ? "" : String.valueOf(row.get(i)));
        }
        Origin origin = Origin.ofFile(row.isNullAt(row.size() - 1) ? "" : row.getString(row.size() - 1))
                .at(place);
        try {
            return VerdictRows.of(reader.read(origin, values), judge);
        } catch (Unusable reason) {
            return VerdictRows.told("", origin, String.valueOf(reason.getMessage()));
        } catch (RuntimeException | StackOverflowError failed) {
            return VerdictRows.told("", origin, "failed: " + failed.getClass().getSimpleName());
        }
    }
}
