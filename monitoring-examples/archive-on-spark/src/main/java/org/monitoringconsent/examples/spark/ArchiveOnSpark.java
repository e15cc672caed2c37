// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.monitoringconsent.examples.archive.read.CallRows;
import org.monitoringconsent.examples.archive.read.ReadSettings;
import org.monitoringconsent.recorder.arrangement.Arrangement;

/**
 * Judges an archive that lies where Spark reads: tables as Parquet, CSV or JSON Lines, or a folder of records of any form. The
 * arrangement is read once, and goes to the executors as the text that it is.
 */
public final class ArchiveOnSpark {

    private static final List<String> FORMS = List.of("parquet", "csv", "json", "records");

    private ArchiveOnSpark() {}

    /** Runs with {@code ARRANGEMENT FORM ARCHIVE VERDICTS}; the form is parquet, csv, json or records. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4 || !FORMS.contains(arguments[1])) {
            throw new IllegalArgumentException("give ARRANGEMENT, one of " + FORMS + ", ARCHIVE and VERDICTS");
        }
        try (SparkSession spark = SparkSession.builder()
                .appName("archive-on-spark")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate()) {
            String arrangement = Files.readString(Path.of(arguments[0]));
            verdicts(spark, arrangement, arguments[1], arguments[2])
                    .write()
                    .mode(SaveMode.ErrorIfExists)
                    .parquet(arguments[3]);
        }
    }

    /** Returns the verdict rows of an archive. */
    static Dataset<Row> verdicts(SparkSession spark, String arrangement, String form, String archive) {
        return switch (form) {
            case "parquet" -> overTable(spark, arrangement, spark.read().parquet(archive));
            case "csv" ->
                overTable(
                        spark,
                        arrangement,
                        spark.read()
                                .option("header", true)
                                .option("escape", "\"")
                                .csv(archive));
            case "json" -> overTable(spark, arrangement, spark.read().json(archive));
            default -> overRecords(spark, arrangement, archive);
        };
    }

    /** Returns the verdict rows of a table of calls, one for each of its rows. */
    static Dataset<Row> overTable(SparkSession spark, String arrangement, Dataset<Row> calls) {
        Arrangement read = Judges.arrangement(arrangement); // its faults are told before anything is started
        String[] headings = calls.columns();
        if (CallRows.under(Arrays.asList(headings), ReadSettings.in(read.recorderZone()))
                .isEmpty()) {
            throw new IllegalArgumentException("the table has no columns that tell when, who and whom");
        }
        Broadcast<String> sent =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(arrangement);
        return calls.withColumn("_file", functions.input_file_name())
                .mapPartitions(new TableJudge(sent, Instant.now(), headings), Encoders.row(VerdictRows.SCHEMA));
    }

    /** Returns the verdict rows of a folder of records, and a row for whatever could not be read. */
    static Dataset<Row> overRecords(SparkSession spark, String arrangement, String folder) {
        Judges.arrangement(arrangement);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        JavaRDD<Row> rows =
                context.binaryFiles(folder).flatMap(new FileJudge(context.broadcast(arrangement), Instant.now()));
        return spark.createDataFrame(rows, VerdictRows.SCHEMA);
    }
}
