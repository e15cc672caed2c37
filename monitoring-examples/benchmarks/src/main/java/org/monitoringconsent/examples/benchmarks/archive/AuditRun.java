// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.archive;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.ArchiveAudit;
import org.monitoringconsent.examples.archive.audit.AuditListener;
import org.monitoringconsent.examples.archive.audit.AuditSummary;
import org.monitoringconsent.examples.archive.audit.HtmlReport;
import org.monitoringconsent.examples.archive.audit.JsonLines;
import org.monitoringconsent.examples.archive.audit.TextSummary;
import org.monitoringconsent.examples.archive.audit.VerdictRows;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** One pass over an archive, whole or in part as an audit makes it, in a process of its own; writes down what it took. */
public final class AuditRun {

    private static final double NANOS = 1e9;
    private static final int MOST_REQUESTS = 50_000;

    /** What is done with the archive. */
    public enum Kind {
        /** The rows are taken apart by the library for tables and forgotten, on one thread. */
        PARSE("floor: FastCSV takes the rows apart, one thread"),
        /** Another engine counts the same rows by worker and day, and decides nothing. */
        DUCKDB("floor: DuckDB counts the rows by worker and day and decides nothing, two threads"),
        /** So many requests that lie in memory are decided. */
        LOOP("floor: a plain loop decides requests in memory, two threads"),
        /** All is read, judged and counted; nothing is written. */
        COUNT("audit, counts alone"),
        /** With short rows as JSON Lines. */
        ROWS("audit, short rows"),
        /** With short rows as comma-separated values. */
        CSV("audit, short rows as CSV"),
        /** With whole lines. */
        FULL("audit, whole lines"),
        /** With short rows and the page. */
        PAGE("audit, short rows and the page");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** Returns what is done in words. */
        public String title() {
            return title;
        }
    }

    private AuditRun() {}

    /** Does what the third argument names with the folder of the first; the figures come into the file of the second. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Kind kind = Kind.valueOf(arguments[2]);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        List<MonitoringRequest> asked = kind == Kind.LOOP ? Floors.requests(folder, MOST_REQUESTS) : List.of();
        double before = kind == Kind.LOOP ? system.getProcessCpuTime() / NANOS : 0;
        long start = System.nanoTime();
        Path written = folder.resolve("written");
        long rows = switch (kind) {
            case PARSE -> Floors.parse(folder.resolve("archive"));
            case DUCKDB -> DuckDb.count(folder);
            case LOOP -> Floors.decide(asked, Long.parseLong(arguments[3]));
            default -> audit(folder, kind, written);
        };
        double seconds = (System.nanoTime() - start) / NANOS;
        double processor = system.getProcessCpuTime() / NANOS - before;
        Files.write(
                Path.of(arguments[1]),
                List.of(
                        String.valueOf(rows),
                        String.valueOf(seconds),
                        String.valueOf(processor),
                        String.valueOf(Files.exists(written) ? Files.size(written) : 0),
                        String.valueOf(peakKilobytes())));
        Files.deleteIfExists(written);
    }

    private static long audit(Path folder, Kind kind, Path written) throws IOException {
        ArchiveAudit audit = new ArchiveAudit(
                MonitoringEngine.discover(), ArrangementReader.read(folder.resolve("arrangement.json")));
        List<AuditListener> listeners = new ArrayList<>();
        HtmlReport page = new HtmlReport(Locale.ENGLISH);
        AuditSummary summary;
        try (OutputStream out = Files.newOutputStream(written)) {
            VerdictRows.Form form = kind == Kind.CSV ? VerdictRows.Form.CSV : VerdictRows.Form.JSON_LINES;
            if (kind == Kind.FULL) {
                listeners.add(new JsonLines(out, Locale.ENGLISH));
            } else if (kind != Kind.COUNT) {
                listeners.add(new VerdictRows(out, form, Locale.ENGLISH));
            }
            if (kind == Kind.PAGE) {
                listeners.add(page);
            }
            summary = audit.run(folder.resolve("archive"), listeners.toArray(AuditListener[]::new));
        }
        if (kind == Kind.PAGE) {
            Files.writeString(folder.resolve("audit.html"), page.page(summary));
        }
        Files.writeString(folder.resolve("audit.txt"), TextSummary.of(summary));
        return summary.judged() + summary.unjudgedTotal() + summary.unreadableTotal();
    }

    /** The most memory that the whole process ever held, as Linux tells it; 0 elsewhere. */
    private static long peakKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
