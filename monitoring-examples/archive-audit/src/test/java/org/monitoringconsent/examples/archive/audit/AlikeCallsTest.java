// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

class AlikeCallsTest {

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-10T00:00:00Z"), ZoneOffset.UTC);
    private static final int ROWS = 2_500;

    @TempDir
    Path folder;

    /** Calls of a group whose purpose ends on a day are asked about day by day. */
    private static Arrangement endingSomeDay() {
        return ArrangementReader.read(Calls.ARRANGEMENT.replace(
                "\"purpose\":{\"category\":\"ESTABLISH_FACTS\"}",
                "\"purpose\":{\"category\":\"ESTABLISH_FACTS\"},\"endsOn\":\"2026-04-01\""));
    }

    @Test
    void callsThatAreAlikeAreToldAsIfEachHadBeenAskedAboutAlone() throws IOException {
        ManyRows.write(folder, 17, ROWS);

        for (Arrangement arrangement : List.of(Calls.arrangement(), endingSomeDay())) {
            ArchiveAudit audit = new ArchiveAudit(ENGINE, arrangement, CLOCK);
            List<String> alone = lines(audit.forgetting());
            List<String> alike = lines(audit);

            for (int i = 0; i < alone.size(); i++) {
                assertEquals(alone.get(i), alike.get(i));
            }
            assertEquals(alone.size(), alike.size());
            assertTrue(alone.size() > ROWS * 9 / 10, () -> "only " + alone.size() + " lines");
        }
    }

    @Test
    void theSameIsToldWhateverTheNumberOfThreads() throws IOException {
        ManyRows.write(folder, 18, ROWS);
        ArchiveAudit audit = new ArchiveAudit(ENGINE, Calls.arrangement(), CLOCK);

        Told one = told(audit.withThreads(1));
        for (int threads : new int[] {2, 7}) {
            Told other = told(audit.withThreads(threads));

            assertEquals(one.page(), other.page());
            assertEquals(one.summary(), other.summary());
            assertEquals(one.answers(), other.answers());
            assertTrue(Arrays.equals(one.lines(), other.lines()), threads + " threads write other lines");
            assertTrue(Arrays.equals(one.rows(), other.rows()), threads + " threads write other rows");
        }
    }

    @Test
    void aListenerThatFailsEndsTheAuditWithWhatItThrew() throws IOException {
        ManyRows.write(folder, 19, ROWS);
        ArchiveAudit audit = new ArchiveAudit(ENGINE, Calls.arrangement(), CLOCK).withThreads(3);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        UncheckedIOException failed =
                assertThrows(UncheckedIOException.class, () -> audit.run(folder, new JsonLines(full, Locale.ENGLISH)));

        assertEquals("the disk is full", failed.getCause().getMessage());
        assertEquals(false, Thread.interrupted());
        assertThrows(IOException.class, () -> audit.run(folder.resolve("nothing")));
        assertEquals(false, Thread.interrupted());
    }

    private record Told(byte[] lines, byte[] rows, String answers, String page, String summary) {}

    private Told told(ArchiveAudit audit) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        JsonLines whole = new JsonLines(lines, Locale.ENGLISH);
        VerdictRows row = new VerdictRows(rows, VerdictRows.Form.JSON_LINES, Locale.ENGLISH);
        HtmlReport page = new HtmlReport(Locale.ENGLISH);
        AuditSummary summary = audit.run(folder, whole, row, page);
        whole.complete();
        row.complete();
        row.answers().writeTo(answers);
        return new Told(
                lines.toByteArray(),
                rows.toByteArray(),
                answers.toString(StandardCharsets.UTF_8),
                page.page(summary),
                TextSummary.of(summary));
    }

    private List<String> lines(ArchiveAudit audit) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        audit.run(folder, new JsonLines(lines, Locale.ENGLISH));
        return lines.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
