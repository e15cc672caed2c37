// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementDay;
import org.monitoringconsent.recorder.arrangement.ArrangementTemplate;
import org.monitoringconsent.recorder.arrangement.Practice;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works on arrangement files themselves. */
@Command(name = "arrangement", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class ArrangementCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private ArrangementCommand(Console console) {
        this.console = console;
    }

    /** The command with those below it. */
    static CommandLine of(Console console) {
        return new CommandLine(new ArrangementCommand(console))
                .addSubcommand(new New(console))
                .addSubcommand(new Check(console));
    }

    @Override
    public Integer call() {
        // Refuses a language that there is not.
        language.language();
        console.complain(Complaint.of("noCommand", "monitoring arrangement"));
        return ExitCodes.BAD_INPUT;
    }

    /** Prints an arrangement to fill in. */
    @Command(name = "new", mixinStandardHelpOptions = true)
    static final class New implements Callable<Integer> {

        private final Console console;

        @Mixin
        private LanguageOption language = new LanguageOption();

        New(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            console.out().print(ArrangementTemplate.text(language.language(), Engines.load()));
            return ExitCodes.ALLOWED;
        }
    }

    /** Says everything that is wrong with an arrangement, or what it holds and what it leaves open. */
    @Command(name = "check", mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        private final Console console;

        @Mixin
        private LanguageOption language = new LanguageOption();

        @Option(names = "--on", paramLabel = "DAY")
        private Optional<LocalDate> on = Optional.empty();

        @Parameters(paramLabel = "FILE", descriptionKey = "file")
        private String file = "";

        Check(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Words words = language.words();
            MonitoringEngine engine = Engines.load();
            Arrangement read = ArrangementOption.read(console, file, engine);
            List<String> lines = new ArrayList<>();
            lines.add(words.of(
                    "arrangement.inOrder",
                    Inputs.shown(file).in(words.language()),
                    read.groups().size(),
                    read.workers().size(),
                    read.register().size(),
                    read.practices().size()));
            ArrangementDay day = read.on(on.orElseGet(() -> LocalDate.now(Clock.system(ZoneId.systemDefault()))));
            Set<String> known = JurisdictionOption.known(engine);
            for (Jurisdiction where : jurisdictions(read)) {
                if (known.contains(where.value())) {
                    read.practices().forEach(practice -> tell(words, engine, day, practice, where, lines));
                } else {
                    lines.add(words.of("arrangement.noRuleSet", where));
                }
            }
            // Only now, since a way of monitoring that makes no request is not in order.
            lines.forEach(console.out()::println);
            return ExitCodes.ALLOWED;
        }

        private static Set<Jurisdiction> jurisdictions(Arrangement arrangement) {
            Set<Jurisdiction> jurisdictions = new TreeSet<>();
            arrangement.workers().values().forEach(worker -> jurisdictions.add(worker.jurisdiction()));
            return jurisdictions;
        }

        /** What one way of monitoring leaves open in a country or region, if it is practised there. */
        private static void tell(
                Words words,
                MonitoringEngine engine,
                ArrangementDay day,
                Practice practice,
                Jurisdiction where,
                List<String> lines) {
            for (ArrangementDay.Outlook outlook : outlooks(words, engine, day, practice, where)) {
                String key = outlook.answer().alreadyAllowed()
                        ? "arrangement.allowed"
                        : outlook.questions().isEmpty() ? "arrangement.denied" : "arrangement.open";
                lines.add(Printing.printable(words.of(key, practice.name(), where, outlook.group(), day.day())));
                outlook.questions()
                        .forEach(question -> lines.add("  " + Printing.printable(question.text(words.language()))));
            }
        }

        private static List<ArrangementDay.Outlook> outlooks(
                Words words, MonitoringEngine engine, ArrangementDay day, Practice practice, Jurisdiction where) {
            try {
                return day.outlooks(engine, practice, where);
            } catch (RequestShapeException e) {
                throw ArrangementOption.misfit(practice, e, words.language());
            }
        }
    }
}
