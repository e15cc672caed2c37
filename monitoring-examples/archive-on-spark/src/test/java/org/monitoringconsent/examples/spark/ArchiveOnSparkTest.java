// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.ArchiveAudit;
import org.monitoringconsent.examples.archive.audit.AuditListener;
import org.monitoringconsent.examples.archive.audit.AuditedCall;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** On two threads of one machine Spark finds what the audit finds. */
class ArchiveOnSparkTest {

    private static final Path SAMPLE = Path.of("../archive-audit/sample");
    private static final int CALLS = 600;

    @TempDir
    static Path folder = Path.of("");

    private static SparkSession spark;
    private static String arrangement = "";
    private static Path table = Path.of("");

    @BeforeAll
    static void start() throws IOException {
        arrangement = Files.readString(SAMPLE.resolve("arrangement.json"));
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
        table = folder.resolve("calls.csv");
        StringBuilder rows = new StringBuilder("start,from,to,duration,uniqueid,recordingfile,disposition\n");
        for (int i = 0; i < CALLS; i++) {
            rows.append("2026-03-%02d 10:00:00,".formatted(1 + i % 28))
                    .append(i % 3 == 0 ? "2103,02079460190" : "07700900%03d,21%02d".formatted(i % 1000, 1 + i % 12))
                    .append(",300,id-")
                    .append(i)
                    .append(i % 2 == 0 ? ",a.wav" : ",")
                    .append(",ANSWERED\n");
        }
        Files.writeString(table, rows.append(",,,,,,\n"));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void aTableGivesTheVerdictsOfTheAuditInEachForm() throws IOException {
        Set<String> expected = audited(table);
        Dataset<Row> calls = spark.read().option("header", true).csv(table.toString());
        String parquet = folder.resolve("calls.parquet").toString();
        String json = folder.resolve("calls.json").toString();
        calls.write().parquet(parquet);
        calls.na().drop(new String[] {"start"}).write().json(json);

        assertEquals(CALLS, expected.size());
        assertEquals(expected, judged("csv", table.toString()));
        assertEquals(expected, judged("parquet", parquet));
        assertEquals(expected, judged("json", json));
    }

    @Test
    void aRowThatSaysNothingIsARowThatSaysSo() {
        List<Row> without = ArchiveOnSpark.verdicts(spark, arrangement, "csv", table.toString())
                .filter("decision is null")
                .collectAsList();

        assertEquals(1, without.size());
        assertEquals("a row that says neither when nor who", without.get(0).<String>getAs("why"));
        assertTrue(without.get(0).<String>getAs("file").endsWith("calls.csv"));
    }

    @Test
    void aFolderOfRecordsIsReadByTheSameReaders() {
        Dataset<Row> rows = ArchiveOnSpark.verdicts(
                spark,
                arrangement,
                "records",
                SAMPLE.resolve("archive/recorder-london").toString());

        assertTrue(rows.filter("decision is not null").count() > 50);
        assertTrue(rows.filter("decision = 'DENY'").count() > 0);
        assertTrue(ArchiveOnSpark.verdicts(
                                spark,
                                arrangement,
                                "records",
                                SAMPLE.resolve("archive/found-on-the-old-server")
                                        .toString())
                        .filter("why is not null")
                        .count()
                > 5);
    }

    @Test
    void aTableWithoutCallsIsRefusedBeforeAnythingRuns() {
        Dataset<Row> other = spark.range(3).toDF("number");

        assertThrows(IllegalArgumentException.class, () -> ArchiveOnSpark.overTable(spark, arrangement, other));
    }

    private static Set<String> judged(String form, String archive) {
        Set<String> lines = new TreeSet<>();
        ArchiveOnSpark.verdicts(spark, arrangement, form, archive)
                .filter("decision is not null")
                .collectAsList()
                .forEach(row -> lines.add(String.join(
                        " ", row.getAs("call"), row.getAs("day"), row.getAs("worker"), row.getAs("decision"))));
        return lines;
    }

    private static Set<String> audited(Path archive) throws IOException {
        Set<String> lines = new TreeSet<>();
        new ArchiveAudit(MonitoringEngine.discover(), ArrangementReader.read(arrangement))
                .run(archive, new AuditListener() {
                    @Override
                    public void judged(AuditedCall call) {
                        lines.add(call.record().id() + " " + call.day() + " " + call.worker() + " "
                                + call.verdict().decision());
                    }
                });
        return lines;
    }
}
