package org.monitoringconsent.examples.cli;

import java.util.concurrent.Callable;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            console.out().print(ArrangementTemplate.text(language.language()));
            return ExitCodes.ALLOWED;
        }
    }

    /** Says everything that is wrong with an arrangement, or what it holds. */
    @Command(name = "check", mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        private final Console console;

        @Mixin
        private LanguageOption language = new LanguageOption();

        @Parameters(paramLabel = "FILE", descriptionKey = "file")
        private String file = "";

        Check(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Words words = language.words();
            Arrangement read = ArrangementOption.read(console, file, Engines.load());
            console.out()
                    .println(words.of(
                            "arrangement.inOrder",
                            Inputs.shown(file).in(words.language()),
                            read.groups().size(),
                            read.workers().size(),
                            read.register().size(),
                            read.practices().size()));
            return ExitCodes.ALLOWED;
        }
    }
}
