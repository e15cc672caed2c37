package org.monitoringconsent.examples.cli;

import java.util.concurrent.Callable;
import org.monitoringconsent.examples.archive.arrangement.Arrangement;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Works on arrangement files themselves. */
@Command(
        name = "arrangement",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks at an arrangement file by itself.")
final class ArrangementCommand implements Callable<Integer> {

    private final Console console;

    private ArrangementCommand(Console console) {
        this.console = console;
    }

    /** The command with those below it. */
    static CommandLine of(Console console) {
        return new CommandLine(new ArrangementCommand(console)).addSubcommand(new Check(console));
    }

    @Override
    public Integer call() {
        console.complain("a command is missing; `monitoring arrangement --help` lists them");
        return ExitCodes.BAD_INPUT;
    }

    /** Says everything that is wrong with an arrangement, or what it holds. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Says everything that is wrong with an arrangement file, each with its line and column.",
                "Exit code 0 in order, 2 not."
            })
    static final class Check implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "FILE", description = "The arrangement, as JSON.")
        private String file = "";

        Check(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Arrangement read = ArrangementOption.read(console, file, Engines.load());
            console.out()
                    .println(Inputs.shown(file) + " is in order: "
                            + count(read.groups().size(), "group", "groups") + ", "
                            + count(read.workers().size(), "worker", "workers") + ", "
                            + count(read.register().size(), "entry", "entries") + " in the register, "
                            + count(read.practices().size(), "way", "ways") + " of monitoring");
            return ExitCodes.ALLOWED;
        }

        private static String count(int number, String one, String many) {
            return number + " " + (number == 1 ? one : many);
        }
    }
}
