// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.ArchiveAudit;
import org.monitoringconsent.examples.archive.audit.AuditSummary;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** What is measured is an audit with something to judge. */
class ManyCallsTest {

    private static final int ROWS = 4_000;

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void givesAllowedAndDeniedCallsOfBothCountries() throws IOException {
        ManyCalls.write(folder, ROWS);

        AuditSummary summary = new ArchiveAudit(
                        MonitoringEngine.discover(), ArrangementReader.read(folder.resolve("arrangement.json")))
                .run(folder.resolve("archive"));

        assertEquals(ROWS, summary.judged() + summary.unjudgedTotal() + summary.unreadableTotal());
        assertTrue(summary.unreadableTotal() > 0, "no row is broken");
        assertEquals(ROWS, DuckDb.count(folder), "what stands beside the audit counts the same rows");
        assertEquals(Set.of("GB", "NL"), summary.byJurisdiction().keySet());
        assertTrue(summary.allowed() > ROWS / 2 && summary.denied() > ROWS / 10, summary.toString());
        assertTrue(summary.rules().size() > 15, summary.rules().toString());
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        ManyCalls.write(folder, ROWS);
        ManyCalls.write(other, ROWS);

        for (Path file : files(folder)) {
            assertEquals(-1, Files.mismatch(file, other.resolve(folder.relativize(file))), file.toString());
        }
        assertEquals(files(folder).size(), files(other).size());
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
