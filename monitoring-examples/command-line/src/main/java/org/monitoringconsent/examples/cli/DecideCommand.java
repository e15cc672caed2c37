// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides every request of files or of standard input, in order. */
@Command(name = "decide", mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {

    /** How verdicts are written. */
    enum Format {
        /** For people. */
        TEXT,
        /** One JSON document. */
        JSON,
        /** One JSON object for each request, on a line of its own. */
        JSONL
    }

    private final Console console;

    @Mixin
    private JurisdictionOption jurisdictions = new JurisdictionOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--rows", paramLabel = "FILE")
    private String rows = "";

    @Parameters(paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        MonitoringEngine engine = Engines.load();
        if (rows.isEmpty()) {
            return decide(jurisdictions.judge(engine), answers(language.words()));
        }
        List<String> countries = jurisdictions.countries(engine);
        if (countries.size() > 1) {
            throw new BadInputException("rowsOfSeveral");
        }
        List<String> read = names().stream().filter(name -> !name.equals("-")).toList();
        Outputs outputs = new Outputs(List.of(rows, RowsOutput.answersOf(rows)), read, Optional.empty());
        try (RowsOutput table = RowsOutput.open(outputs, rows, false)) {
            MonitoringEngine asked = Judge.engine(engine, countries.isEmpty() ? "" : countries.get(0));
            RowAnswers answers = new RowAnswers(asked, table, language.language());
            int code = decide(jurisdictions.judge(engine), answers);
            table.complete(answers.rows().answers());
            return code;
        } catch (RowAnswers.RowsUnwritableException | IOException e) {
            throw Outputs.unwritable(rows);
        }
    }

    private int decide(Judge judge, Answers answers) {
        long faults = 0;
        try (Deciding deciding = new Deciding(judge, answers, console)) {
            for (String name : names()) {
                faults += decide(name, deciding, answers) ? 0 : 1;
            }
            answers.end();
            summarise(language.words(), deciding);
            if (faults + deciding.unreadable() > 0 || deciding.cutShort()) {
                return ExitCodes.BAD_INPUT;
            }
            return deciding.denied() > 0 ? ExitCodes.DENIED : ExitCodes.ALLOWED;
        }
    }

    private List<String> names() {
        return files.isEmpty() ? List.of("-") : files;
    }

    private Answers answers(Words words) {
        return switch (format) {
            case TEXT -> new TextAnswers(console, words);
            case JSON -> JsonAnswers.document(console.out(), words.language(), names().size() > 1);
            case JSONL -> JsonAnswers.lines(console.out(), words.language());
        };
    }

    /** Decides one file; returns false when it cannot be read as a whole. */
    private boolean decide(String name, Deciding deciding, Answers answers) {
        try (RequestTexts texts = Inputs.open(console, name)) {
            if (texts.isArray()) {
                answers.takesArray();
            }
            if (deciding.decide(name, texts) == 0) {
                throw new BadInputException("noRequest", Inputs.shown(name));
            }
            return true;
        } catch (BadInputException e) {
            unread(name, e, answers);
        } catch (IOException e) {
            unread(name, Inputs.unreadable(name, e), answers);
        }
        return false;
    }

    private void unread(String name, BadInputException fault, Answers answers) {
        console.complain(fault.sentence());
        answers.unread(name, fault.sentence());
    }

    private void summarise(Words words, Deciding deciding) {
        long count = deciding.allowed() + deciding.denied() + deciding.unreadable();
        if (!rows.isEmpty() || (format == Format.TEXT && count > 1)) {
            console.out()
                    .println(words.of(
                            "decide.summary", count, deciding.allowed(), deciding.denied(), deciding.unreadable()));
        } else if (format != Format.TEXT && deciding.unreadable() > 0) {
            console.complain(Sentence.same(words.of("decide.unreadable", deciding.unreadable(), count)));
        }
    }
}
