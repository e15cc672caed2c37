// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.spark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Row;
import org.monitoringconsent.examples.archive.audit.CallJudge;
import org.monitoringconsent.examples.archive.read.ArchiveReader;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import scala.Tuple2;

/** Reads and judges whole files of records, of any form that a reader knows; what gives no record is a row as well. */
final class FileJudge implements FlatMapFunction<Tuple2<String, PortableDataStream>, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<String> arrangement;
    /** The driver's moment, the same on every executor. */
    private final Instant now;

    FileJudge(Broadcast<String> arrangement, Instant now) {
        this.arrangement = arrangement;
        this.now = now;
    }

    @Override
    public Iterator<Row> call(Tuple2<String, PortableDataStream> file) {
        CallJudge judge = Judges.under(arrangement.value(), now);
        List<Row> rows = new ArrayList<>();
        ArchiveReader reader =
                new ArchiveReader(Judges.arrangement(arrangement.value()).recorderZone());
        reader.read(file._1(), () -> file._2().open(), new RecordSink() {
            @Override
            public void record(CallRecord found) {
                rows.add(VerdictRows.of(found, judge));
            }

            @Override
            public void unreadable(UnreadableRecord found) {
                rows.add(VerdictRows.told("", found.origin(), found.why()));
            }
        });
        return rows.iterator();
    }
}
