package org.monitoringconsent.examples.benchmarks.archive;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.ArchiveAudit;
import org.monitoringconsent.examples.archive.audit.AuditSummary;
import org.monitoringconsent.examples.archive.audit.HtmlReport;
import org.monitoringconsent.examples.archive.audit.JsonLines;
import org.monitoringconsent.examples.archive.audit.TextSummary;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** One audit as the command line makes it, with JSON lines, page and summary; writes down what it took. */
public final class AuditRun {

    private static final double NANOS = 1e9;

    private AuditRun() {}

    /** Audits the archive in the folder of the first argument; the figures come into the file of the second. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        long start = System.nanoTime();
        AuditSummary summary = audit(folder);
        double seconds = (System.nanoTime() - start) / NANOS;
        double processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
        long lines = Files.size(folder.resolve("audit.jsonl"));
        Files.write(
                Path.of(arguments[1]),
                List.of(
                        String.valueOf(summary.judged() + summary.unjudgedTotal() + summary.unreadableTotal()),
                        String.valueOf(summary.denied()),
                        String.valueOf(seconds),
                        String.valueOf(processor),
                        String.valueOf(lines),
                        String.valueOf(peakKilobytes())));
    }

    private static AuditSummary audit(Path folder) throws IOException {
        ArchiveAudit audit = new ArchiveAudit(
                MonitoringEngine.discover(), ArrangementReader.read(folder.resolve("arrangement.json")));
        HtmlReport page = new HtmlReport(Locale.ENGLISH);
        AuditSummary summary;
        try (Writer lines = Files.newBufferedWriter(folder.resolve("audit.jsonl"))) {
            summary = audit.run(folder.resolve("archive"), page, new JsonLines(lines, Locale.ENGLISH));
        }
        Files.writeString(folder.resolve("audit.html"), page.page(summary));
        Files.writeString(folder.resolve("audit.txt"), TextSummary.of(summary));
        return summary;
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
