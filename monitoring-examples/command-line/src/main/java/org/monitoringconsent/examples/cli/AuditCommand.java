package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.ArchiveAudit;
import org.monitoringconsent.examples.archive.audit.AuditListener;
import org.monitoringconsent.examples.archive.audit.AuditSummary;
import org.monitoringconsent.examples.archive.audit.HtmlReport;
import org.monitoringconsent.examples.archive.audit.JsonLines;
import org.monitoringconsent.examples.archive.audit.TextSummary;
import org.monitoringconsent.examples.archive.read.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges an archive of calls under the law and the safeguards of each call's day. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ArrangementOption arrangement = new ArrangementOption();

    @Option(names = "--report", paramLabel = "FILE")
    private String report = "";

    @Option(names = "--verdicts", paramLabel = "FILE")
    private String verdicts = "";

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
        Outputs outputs = new Outputs(List.of(report, verdicts), List.of(arrangement.file()), Optional.of(folder));
        ArchiveAudit audit = new ArchiveAudit(engine, arrangement.read(console, engine));
        // Both are opened before anything is judged: a night's work must not end with a place that cannot be written
        // to.
        try (OutputFile lines = outputs.open(verdicts);
                OutputFile page = outputs.open(report)) {
            AuditSummary summary = run(audit, folder, texts, lines, page);
            console.out().print(TextSummary.of(summary, texts));
            return code(summary);
        } catch (IOException e) {
            throw Outputs.unwritable(verdicts.isEmpty() ? report : verdicts);
        }
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

    private AuditSummary run(ArchiveAudit audit, Path folder, Locale texts, OutputFile lines, OutputFile page)
            throws IOException {
        List<AuditListener> listeners = new ArrayList<>();
        JsonLines told = new JsonLines(lines.writer(), texts);
        HtmlReport drawn = new HtmlReport(texts);
        if (!verdicts.isEmpty()) {
            listeners.add(told);
        }
        if (!report.isEmpty()) {
            listeners.add(drawn);
        }
        try {
            AuditSummary summary = run(audit, folder, listeners);
            told.complete();
            page.writer().write(report.isEmpty() ? "" : drawn.page(summary));
            lines.complete();
            page.complete();
            return summary;
        } catch (UncheckedIOException e) {
            throw Outputs.unwritable(verdicts);
        }
    }

    private AuditSummary run(ArchiveAudit audit, Path folder, List<AuditListener> listeners) {
        ProgressBar bar = new ProgressBar(console);
        listeners.add(new Drawing(bar, language.words()));
        try {
            return audit.run(folder, listeners.toArray(AuditListener[]::new));
        } catch (IOException e) {
            throw Inputs.unreadable(archive, e);
        } finally {
            bar.end();
        }
    }

    /** Draws how far an audit is. */
    private static final class Drawing implements AuditListener {

        private final ProgressBar bar;
        private final Words words;

        Drawing(ProgressBar bar, Words words) {
            this.bar = bar;
            this.words = words;
        }

        @Override
        public void progress(Progress progress) {
            bar.show(progress.fraction(), words.of("audit.progress", progress.filesRead(), progress.filesTotal()));
        }
    }
}
