// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.monitoringconsent.recorder.journal.DecisionRecordException;
import org.monitoringconsent.recorder.journal.Journal;
import org.monitoringconsent.recorder.journal.JournalCheck;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works on the journals of recorders. */
@Command(name = "journal", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class JournalCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private JournalCommand(Console console) {
        this.console = console;
    }

    /** The command with those below it. */
    static CommandLine of(Console console) {
        return new CommandLine(new JournalCommand(console)).addSubcommand(new Verify(console));
    }

    @Override
    public Integer call() {
        // Refuses a language that there is not.
        language.language();
        console.complain(Complaint.of("noCommand", "monitoring journal"));
        return ExitCodes.BAD_INPUT;
    }

    /** Says whether a journal is what was written. */
    @Command(name = "verify", mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {

        private final Console console;

        @Mixin
        private LanguageOption language = new LanguageOption();

        @Option(names = "--last", paramLabel = "HASH")
        private Optional<String> last = Optional.empty();

        @Parameters(paramLabel = "FILE", descriptionKey = "journal")
        private String file = "";

        Verify(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Words words = language.words();
            JournalCheck check = check();
            check.fault().ifPresent(fault -> {
                throw new BadInputException("journal." + fault, Inputs.shown(file), String.valueOf(check.line()));
            });
            console.out()
                    .println(words.of(
                            "journal.inOrder", Inputs.shown(file).in(words.language()), check.records(), check.last()));
            if (check.tornBytes() > 0) {
                console.out().println(words.of("journal.torn", check.tornBytes()));
            }
            return ExitCodes.ALLOWED;
        }

        private JournalCheck check() {
            Path journal = ArrangementOption.existing(file);
            try {
                return last.isPresent() ? Journal.verify(journal, last.get()) : Journal.verify(journal);
            } catch (IllegalArgumentException noHash) {
                throw new BadInputException("journal.noHash", Inputs.shown(last.orElse("")));
            } catch (DecisionRecordException unreadable) {
                throw new BadInputException("unreadable", Inputs.shown(file));
            }
        }
    }
}
