// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.documents.Document;
import org.monitoringconsent.examples.documents.DocumentKind;
import org.monitoringconsent.examples.documents.Documents;
import org.monitoringconsent.examples.documents.Drafts;
import org.monitoringconsent.examples.documents.Markdown;
import org.monitoringconsent.examples.documents.Particulars;
import org.monitoringconsent.examples.documents.PlainText;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementDay;
import org.monitoringconsent.recorder.arrangement.ArrangementDay.Asked;
import org.monitoringconsent.recorder.arrangement.Practice;
import org.monitoringconsent.recorder.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts the documents that an arrangement, or one request, asks for. */
@Command(name = "documents", mixinStandardHelpOptions = true)
final class DocumentsCommand implements Callable<Integer> {

    /** How the drafts are printed. */
    enum Format {
        /** For a terminal. */
        TEXT,
        /** To work on. */
        MARKDOWN
    }

    /** The drafts that can be chosen. */
    enum Draft {
        NOTICE,
        ANNOUNCEMENT,
        REGISTER,
        BALANCING,
        IMPACT;

        /** As it is typed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What can be taken away from one answer.
     *
     * @param heading what was asked
     * @param allowed whether it is allowed
     * @param documents the drafts, or why there are none
     */
    record Entry(String heading, boolean allowed, List<Document> documents) {}

    private final Console console;

    @Mixin
    private JurisdictionOption jurisdictions = new JurisdictionOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--arrangement", paramLabel = "FILE")
    private String arrangement = "";

    @Option(names = "--on", paramLabel = "DAY")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--group", split = ",", paramLabel = "GROUP")
    private List<String> groups = new ArrayList<>();

    @Option(names = "--only", split = ",", paramLabel = "DRAFT")
    private List<Draft> only = new ArrayList<>();

    @Option(names = "--fill", paramLabel = "NAME=TEXT")
    private List<String> fill = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--report", paramLabel = "FILE")
    private String report = "";

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
    private String file = "";

    DocumentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Words words = language.words();
        if (arrangement.isEmpty() == file.isEmpty()) {
            throw new BadInputException("documents.oneSource");
        }
        MonitoringEngine engine = Engines.load();
        Outputs outputs = new Outputs(List.of(report), List.of(arrangement + file), Optional.empty());
        Particulars particulars = particulars();
        List<Entry> entries = arrangement.isEmpty()
                ? ofRequest(engine, particulars, words)
                : ofArrangement(engine, particulars, words);
        entries.forEach(this::print);
        if (!report.isEmpty()) {
            outputs.write(report, DocumentsPage.html(entries, words));
        }
        return entries.stream().allMatch(Entry::allowed) ? ExitCodes.ALLOWED : ExitCodes.DENIED;
    }

    private Particulars particulars() {
        Particulars filled = Particulars.none();
        for (String each : fill) {
            int equals = each.indexOf('=');
            try {
                filled = filled.with(each.substring(0, Math.max(0, equals)), each.substring(equals + 1));
            } catch (IllegalArgumentException e) {
                String name = equals < 0 ? each : each.substring(0, equals);
                throw new BadInputException(
                        "documents.fill", Printing.printable(name), String.join(", ", Particulars.names()));
            }
        }
        return filled;
    }

    private List<Entry> ofRequest(MonitoringEngine engine, Particulars particulars, Words words) {
        Judge judge = jurisdictions.judge(engine);
        MonitoringRequest request = Inputs.request(console, file, judge.reader());
        List<Entry> entries = new ArrayList<>();
        judge.answer(request)
                .verdicts()
                .keySet()
                .forEach(country -> entries.add(entry(
                        VerdictText.heading(request, words),
                        Documents.of(Judge.engine(engine, country)).about(request, particulars),
                        words)));
        return entries;
    }

    private List<Entry> ofArrangement(MonitoringEngine engine, Particulars particulars, Words words) {
        Arrangement read = ArrangementOption.read(console, arrangement, engine);
        ArrangementDay day = read.on(on.orElseGet(() -> LocalDate.now(Clock.system(ZoneId.systemDefault()))));
        Set<String> countries = new TreeSet<>(jurisdictions.countries(engine));
        boolean asked = !countries.isEmpty();
        if (!asked) {
            read.workers()
                    .values()
                    .forEach(worker -> countries.add(worker.jurisdiction().value()));
        }
        List<Entry> entries = new ArrayList<>();
        for (Practice practice : read.practices()) {
            for (String country : countries) {
                Documents documents = Documents.of(asked ? engine.in(country) : engine);
                for (Asked each : asked(day, practice, country)) {
                    String heading = words.of(
                            "documents.practice",
                            practice.name(),
                            country,
                            each.group(),
                            day.day().toString());
                    entries.add(entry(heading, documents.about(each.request(), particulars), words));
                }
            }
        }
        List<Sentence> wrong = new ArrayList<>(ArrangementOption.unknown(read, groups));
        if (entries.isEmpty()) {
            wrong.add(0, Complaint.of("documents.nothing", day.day().toString()));
        }
        if (!wrong.isEmpty()) {
            throw new BadInputException(wrong);
        }
        return entries;
    }

    private List<Asked> asked(ArrangementDay day, Practice practice, String country) {
        try {
            return day.asked(practice, Jurisdiction.of(country)).stream()
                    .filter(each -> groups.isEmpty() || groups.contains(each.group()))
                    .toList();
        } catch (RequestShapeException e) {
            throw ArrangementOption.misfit(practice, e, language.language());
        }
    }

    private Entry entry(String heading, Drafts drafts, Words words) {
        boolean allowed = drafts.verdict().isAllowed();
        List<Document> documents = drafts.documents(words.language()).stream()
                .filter(this::isWanted)
                .toList();
        return new Entry(words.of(allowed ? "documents.allowed" : "documents.denied", heading), allowed, documents);
    }

    private boolean isWanted(Document document) {
        Set<DocumentKind> wanted = EnumSet.of(DocumentKind.REFUSAL);
        only.forEach(draft -> wanted.add(DocumentKind.valueOf(draft.name())));
        return only.isEmpty() || wanted.contains(document.kind());
    }

    private void print(Entry entry) {
        String heading = Printing.printable(entry.heading());
        console.out().println(format == Format.TEXT ? heading : Markdown.strong(heading));
        console.out().println();
        for (Document document : entry.documents()) {
            console.out()
                    .println(format == Format.TEXT ? PlainText.of(document, console.width()) : Markdown.of(document));
        }
    }
}
