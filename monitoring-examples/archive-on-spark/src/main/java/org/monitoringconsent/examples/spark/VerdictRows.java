// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.monitoringconsent.examples.archive.audit.CallJudge;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.verdict.Reason;

/** Flat rows of verdicts. */
final class VerdictRows {

    /** The columns; of a row without a verdict only {@code file}, {@code place} and {@code why} say anything. */
    static final StructType SCHEMA = new StructType()
            .add("call", DataTypes.StringType)
            .add("file", DataTypes.StringType)
            .add("place", DataTypes.StringType)
            .add("day", DataTypes.StringType)
            .add("worker", DataTypes.StringType)
            .add("activity", DataTypes.StringType)
            .add("decision", DataTypes.StringType)
            .add("rules", DataTypes.createArrayType(DataTypes.StringType))
            .add("doubts", DataTypes.createArrayType(DataTypes.StringType))
            .add("why", DataTypes.StringType);

    private static final String[] NONE = {};

    private VerdictRows() {}

    /** A row of what was found for a record; whatever fails in judging is said in the row. */
    static Row of(CallRecord record, CallJudge judge) {
        try {
            CallJudge.Answer answer = judge.judge(record);
            return answer.judged().isEmpty()
                    ? told(record.id(), record.origin(), answer.why())
                    : row(record, answer.judged().get(0));
        } catch (RuntimeException | StackOverflowError failed) {
            return told(
                    record.id(), record.origin(), "failed: " + failed.getClass().getSimpleName());
        }
    }

    private static Row row(CallRecord record, CallJudge.Judged judged) {
        List<String> rules = judged.verdict().reasons().stream()
                .map(Reason::rule)
                .map(Object::toString)
                .distinct()
                .toList();
        return RowFactory.create(
                record.id(),
                record.origin().file(),
                record.origin().place(),
                judged.day().toString(),
                judged.worker(),
                judged.activity().name(),
                judged.verdict().decision().name(),
                rules.toArray(NONE),
                judged.doubts().toArray(NONE),
                null);
    }

    /** A row that only says why there is no verdict. */
    static Row told(String call, Origin origin, String why) {
        return RowFactory.create(call, origin.file(), origin.place(), null, null, null, null, NONE, NONE, why);
    }
}
