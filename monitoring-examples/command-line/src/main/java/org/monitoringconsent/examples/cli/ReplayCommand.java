// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.journal.DecisionRecord;
import org.monitoringconsent.recorder.journal.DecisionRecordException;
import org.monitoringconsent.recorder.journal.DecisionRecordReader;
import org.monitoringconsent.recorder.journal.Journal;
import org.monitoringconsent.recorder.journal.Replay;
import org.monitoringconsent.recorder.journal.ReplayDifference;
import org.monitoringconsent.recorder.journal.ReplayDifference.Change;
import org.monitoringconsent.recorder.journal.ReplayDifference.ObligationChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks again what a journal says was asked. */
@Command(name = "replay", mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--on", paramLabel = "DAY")
    private Optional<LocalDate> on = Optional.empty();

    @Parameters(paramLabel = "FILE", descriptionKey = "journal")
    private String file = "";

    private long asked;
    private long other;
    private long turned;

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Words words = language.words();
        MonitoringEngine engine = Engines.load();
        Replay replay = on.map(Replay.of(engine)::on).orElse(Replay.of(engine));
        Path journal = ArrangementOption.existing(file);
        try {
            Journal.read(journal, DecisionRecordReader.of(engine), record -> replay(words, replay, record));
        } catch (DecisionRecordException faulty) {
            throw new BadInputException("journal.faulty", Inputs.shown(file));
        }
        console.out().println(words.of("replay.summary", asked, turned, other - turned));
        return turned > 0 ? ExitCodes.DENIED : ExitCodes.ALLOWED;
    }

    private void replay(Words words, Replay replay, DecisionRecord record) {
        asked += record.decisions().stream()
                .mapToLong(decision -> decision.pairs().size())
                .sum();
        for (ReplayDifference difference : replay.differences(record)) {
            other++;
            turned += difference.turned() ? 1 : 0;
            console.out()
                    .println(Printing.printable(words.of(
                            "replay.difference",
                            difference.received(),
                            difference.activity(),
                            difference.call(),
                            difference.was(),
                            difference.is())));
            difference.changes().forEach(change -> console.out().println("  " + sentence(words, change)));
            difference
                    .obligations()
                    .forEach(change -> sentences(words, change)
                            .forEach(line -> console.out().println("  " + line)));
        }
    }

    /** One for each rule that explains it. */
    private static List<String> sentences(Words words, ObligationChange change) {
        String key = change.asked() ? "replay.asked" : "replay.notAsked";
        String text = change.code().text(words.language());
        if (change.reasons().isEmpty()) {
            return List.of(words.of("replay.CORRECTION", words.of(key, change.code(), text)));
        }
        return change.reasons().stream()
                .map(reason -> because(words, words.of(key + ".by", change.code(), text, reason.rule()), reason))
                .toList();
    }

    private static String sentence(Words words, Change change) {
        return because(words, words.of(change.speaks() ? "replay.speaks" : "replay.silent", change.rule()), change);
    }

    private static String because(Words words, String said, Change change) {
        return change.since()
                .map(day -> words.of("replay.LAW.since", said, day))
                .orElseGet(() -> words.of("replay." + change.cause(), said));
    }
}
