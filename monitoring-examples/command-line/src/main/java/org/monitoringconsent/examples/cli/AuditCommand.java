// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.ArchiveAudit;
import org.monitoringconsent.examples.archive.audit.AuditListener;
import org.monitoringconsent.examples.archive.audit.AuditSummary;
import org.monitoringconsent.examples.archive.audit.HtmlReport;
import org.monitoringconsent.examples.archive.audit.JsonLines;
import org.monitoringconsent.examples.archive.audit.Pace;
import org.monitoringconsent.examples.archive.audit.TextSummary;
import org.monitoringconsent.examples.archive.audit.VerdictRows;
import org.monitoringconsent.examples.archive.read.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges an archive of calls under the law and the safeguards of each call's day. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    private static final long MEGA = 1_000_000;

    private final Console console;

    @Mixin
    private ArrangementOption arrangement = new ArrangementOption();

    @Option(names = "--report", paramLabel = "FILE")
    private String report = "";

    @Option(
            names = {"--verdicts", "--verdicts-full"},
            paramLabel = "FILE")
    private String verdicts = "";

    @Option(names = "--rows", paramLabel = "FILE")
    private String rows = "";

    @Option(names = "--resume")
    private boolean resume;

    @Mixin
    private SignedByOption signedBy = new SignedByOption();

    @Option(names = "--strict")
    private boolean strict;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "ARCHIVE", descriptionKey = "archive")
    private String archive = "";

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Locale texts = language.language();
        MonitoringEngine engine = Engines.load();
        Path folder = ArrangementOption.existing(archive);
        Outputs outputs =
                new Outputs(List.of(report, verdicts, rows, RowsOutput.answersOf(rows)), inputs(), Optional.of(folder));
        ArchiveAudit audit = new ArchiveAudit(engine, arrangement.read(console, engine)).confirmedBy(signedBy.keys());
        // All are opened before anything is judged: a night's work must not end with a place that cannot be written to.
        try (OutputFile lines = resume ? outputs.goOn(verdicts) : outputs.open(verdicts);
                RowsOutput table = RowsOutput.open(outputs, rows, resume);
                OutputFile page = outputs.open(report)) {
            VerdictRows told = new VerdictRows(table.stream(), table.form(), texts);
            AuditSummary summary = run(audit, folder, texts, lines, told, page);
            table.complete(told.answers());
            lines.complete();
            page.complete();
            console.out().print(TextSummary.of(summary, texts));
            return code(summary);
        } catch (ContinuedStream.DiffersException e) {
            throw differs();
        } catch (IOException e) {
            throw Outputs.unwritable(first(verdicts, rows, report));
        }
    }

    private static BadInputException differs() {
        return new BadInputException("resumedDiffers");
    }

    private static String first(String... names) {
        return Stream.of(names).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    private List<String> inputs() {
        List<String> read = new ArrayList<>(signedBy.files());
        read.add(arrangement.file());
        return read;
    }

    private int code(AuditSummary summary) {
        if (summary.judged() == 0) {
            return ExitCodes.NOTHING_JUDGED;
        }
        if (summary.denied() > 0) {
            return ExitCodes.DENIED;
        }
        boolean doubts = summary.doubtful() + summary.unjudgedTotal() + summary.unreadableTotal() > 0;
        return strict && doubts ? ExitCodes.DOUBTS : ExitCodes.ALLOWED;
    }

    private AuditSummary run(
            ArchiveAudit audit, Path folder, Locale texts, OutputFile lines, VerdictRows told, OutputFile page)
            throws IOException {
        List<AuditListener> listeners = new ArrayList<>();
        JsonLines whole = new JsonLines(lines.stream(), texts);
        HtmlReport drawn = new HtmlReport(texts);
        if (!verdicts.isEmpty()) {
            listeners.add(whole);
        }
        if (!rows.isEmpty()) {
            listeners.add(told);
        }
        if (!report.isEmpty()) {
            listeners.add(drawn);
        }
        try {
            AuditSummary summary = run(audit, folder, listeners);
            whole.complete();
            told.complete();
            page.writer().write(report.isEmpty() ? "" : drawn.page(summary));
            return summary;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ContinuedStream.DiffersException) {
                throw differs();
            }
            throw Outputs.unwritable(first(verdicts, rows));
        }
    }

    private AuditSummary run(ArchiveAudit audit, Path folder, List<AuditListener> listeners) {
        ProgressBar bar = new ProgressBar(console);
        listeners.add(new Pace(news -> show(bar, news)));
        try {
            return audit.run(folder, listeners.toArray(AuditListener[]::new));
        } catch (IOException e) {
            throw Inputs.unreadable(archive, e);
        } finally {
            bar.end();
        }
    }

    private void show(ProgressBar bar, Pace.News news) {
        Progress reading = news.reading();
        bar.show(
                reading.fraction(),
                language.words()
                        .of(
                                "audit.progress",
                                reading.filesRead(),
                                reading.filesTotal(),
                                news.rows(),
                                reading.bytesRead() / MEGA,
                                reading.bytesTotal() / MEGA,
                                news.rowsPerSecond(),
                                time(news.left()),
                                news.doubtful()));
    }

    private static String time(Duration left) {
        return left.toHours() > 0
                ? "%d:%02d:%02d".formatted(left.toHours(), left.toMinutesPart(), left.toSecondsPart())
                : "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart());
    }
}
