// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is submitted, on a cluster of one master and two workers, of which one is killed while it judges. */
class StandaloneClusterTest {

    private static final Path ARRANGEMENT =
            Path.of("../archive-audit/sample/arrangement.json").toAbsolutePath();
    private static final Path JOB = Path.of("target/archive-on-spark-job.jar").toAbsolutePath();
    private static final int FILES = 16;
    private static final int ROWS = 15_000;

    @TempDir
    Path folder;

    @Test
    void noVerdictIsLostOrTwiceWhenAWorkerIsKilled() throws Exception {
        Path archive = Calls.write(folder.resolve("archive"), FILES, ROWS);
        Path verdicts = folder.resolve("verdicts");
        try (Cluster cluster = new Cluster(folder, 2)) {
            Process job = cluster.submit(JOB, ARRANGEMENT.toString(), "csv", archive.toString(), verdicts.toString());
            cluster.await("a part is judged", () -> !job.isAlive() || parts(verdicts) > 0);
            assertTrue(job.isAlive(), () -> "the job ended before a worker could be killed; " + said(cluster));
            cluster.kill(1);

            assertEquals(0, cluster.exit(job), () -> said(cluster));
            assertTrue(cluster.occurrences("submit", "Lost executor") > 0, "nobody missed the worker");
            assertTrue(Files.exists(verdicts.resolve("_SUCCESS")), "the verdicts are not complete");
        }
        compare(archive, verdicts);
    }

    /** With what two threads of this process find; the place names the part, which depends on how the archive was cut. */
    private static void compare(Path archive, Path verdicts) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate()) {
            Dataset<Row> found = spark.read().parquet(verdicts.toString()).drop("place");
            Dataset<Row> expected = ArchiveOnSpark.verdicts(
                            spark, Files.readString(ARRANGEMENT), "csv", archive.toString())
                    .drop("place");

            assertEquals(FILES * ROWS, found.count());
            assertEquals(0, found.exceptAll(expected).count());
            assertEquals(0, expected.exceptAll(found).count());
            assertFalse(found.filter("decision = 'DENY'").isEmpty());
            assertFalse(found.filter("decision = 'ALLOW'").isEmpty());
        }
    }

    /** How many parts of the verdicts are whole, though not yet in their place. */
    private static long parts(Path verdicts) {
        try (Stream<Path> files = Files.walk(verdicts)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".parquet")
                            && file.toString().contains("task_"))
                    .count();
        } catch (IOException | UncheckedIOException moving) {
            return 0;
        }
    }

    private static String said(Cluster cluster) {
        try {
            return cluster.ends();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
