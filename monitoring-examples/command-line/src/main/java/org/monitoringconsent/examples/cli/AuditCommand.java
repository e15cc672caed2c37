package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.monitoringconsent.examples.archive.arrangement.Arrangement;
import org.monitoringconsent.examples.archive.arrangement.ArrangementException;
import org.monitoringconsent.examples.archive.arrangement.ArrangementReader;
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
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "Judges every call of an archive (vCon, SIPREC metadata, call records, e-mail envelopes) under the law and the"
                    + " safeguards of its own day.",
            "Exit code 0 nothing denied, 1 some denied, 2 the audit could not be made; what could not be read is listed."
        })
final class AuditCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--arrangement",
            required = true,
            paramLabel = "FILE",
            description = "The employer, the register of extensions and workers, and the dated safeguards, as JSON.")
    private String arrangement = "";

    @Option(names = "--report", paramLabel = "FILE", description = "Writes a report to read in a browser.")
    private String report = "";

    @Option(names = "--verdicts", paramLabel = "FILE", description = "Writes one JSON line for each record.")
    private String verdicts = "";

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "ARCHIVE", description = "A folder, with all its subfolders, or a file.")
    private String archive = "";

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Locale texts = language.language();
        ArchiveAudit audit = new ArchiveAudit(Engines.load(), arrangement());
        Path folder = existing(archive);
        HtmlReport page = new HtmlReport(texts);
        List<AuditListener> listeners = new ArrayList<>();
        if (!report.isEmpty()) {
            listeners.add(page);
        }
        AuditSummary summary =
                verdicts.isEmpty() ? run(audit, folder, listeners) : runWriting(audit, folder, listeners);
        if (!report.isEmpty()) {
            Outputs.write(report, page.page(summary));
        }
        console.out().print(TextSummary.of(summary));
        return summary.denied() > 0 ? ExitCodes.DENIED : ExitCodes.ALLOWED;
    }

    private Arrangement arrangement() {
        try {
            return ArrangementReader.read(existing(arrangement));
        } catch (ArrangementException e) {
            throw new BadInputException(
                    Inputs.shown(arrangement) + ": " + Printing.printable(String.join("; ", e.faults())));
        } catch (IOException e) {
            throw Inputs.unreadable(arrangement, e);
        }
    }

    private static Path existing(String name) {
        try {
            Path path = Path.of(name);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new BadInputException(Inputs.shown(name) + " cannot be the name of a file");
        }
        throw new BadInputException("there is no file " + Inputs.shown(name));
    }

    private AuditSummary runWriting(ArchiveAudit audit, Path folder, List<AuditListener> listeners) {
        try (Writer out = Outputs.open(verdicts)) {
            List<AuditListener> all = new ArrayList<>(listeners);
            all.add(new JsonLines(out, language.language()));
            return run(audit, folder, all);
        } catch (IOException | UncheckedIOException e) {
            throw Outputs.unwritable(verdicts);
        }
    }

    private AuditSummary run(ArchiveAudit audit, Path folder, List<AuditListener> listeners) {
        ProgressBar bar = new ProgressBar(console);
        List<AuditListener> all = new ArrayList<>(listeners);
        all.add(new Drawing(bar));
        try {
            return audit.run(folder, all.toArray(AuditListener[]::new));
        } catch (IOException e) {
            throw Inputs.unreadable(archive, e);
        } finally {
            bar.end();
        }
    }

    /** Draws how far an audit is. */
    private static final class Drawing implements AuditListener {

        private final ProgressBar bar;

        Drawing(ProgressBar bar) {
            this.bar = bar;
        }

        @Override
        public void progress(Progress progress) {
            bar.show(progress.fraction(), progress.filesRead() + " of " + progress.filesTotal() + " files");
        }
    }
}
