package org.monitoringconsent.examples.cli;

import java.util.concurrent.Callable;
import org.monitoringconsent.recorder.journal.Journal;
import org.monitoringconsent.recorder.journal.JournalCheck;
import org.monitoringconsent.recorder.journal.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Works on the journals of recorders. */
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks at the journal of a recorder.")
final class JournalCommand implements Callable<Integer> {

    private final Console console;

    private JournalCommand(Console console) {
        this.console = console;
    }

    /** The command with those below it. */
    static CommandLine of(Console console) {
        return new CommandLine(new JournalCommand(console)).addSubcommand(new Verify(console));
    }

    @Override
    public Integer call() {
        console.complain("a command is missing; `monitoring journal --help` lists them");
        return ExitCodes.BAD_INPUT;
    }

    /** Says whether a journal is what was written. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Says whether each line of a journal carries the hash of the one before.",
                "Exit code 0 in order, 2 not."
            })
    static final class Verify implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "FILE", description = "The journal.")
        private String file = "";

        Verify(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            JournalCheck check = check();
            if (!check.isSound()) {
                console.complain(Inputs.shown(file) + " is not what was written: "
                        + check.fault().orElse("") + "; the " + check.records() + " before it are in order");
                return ExitCodes.BAD_INPUT;
            }
            console.out()
                    .println(Inputs.shown(file) + " is in order: " + check.records()
                            + (check.records() == 1 ? " record" : " records") + ", the last with the hash "
                            + check.last());
            if (check.tornBytes() > 0) {
                console.out()
                        .println(check.tornBytes()
                                + " bytes after it belong to a record that was never confirmed; they are cut off when the"
                                + " journal is opened");
            }
            return ExitCodes.ALLOWED;
        }

        private JournalCheck check() {
            try {
                return Journal.verify(ArrangementOption.existing(file));
            } catch (RecordException unreadable) {
                throw new BadInputException(Inputs.shown(file) + " cannot be read");
            }
        }
    }
}
