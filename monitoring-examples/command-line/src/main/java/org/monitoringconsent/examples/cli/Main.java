package org.monitoringconsent.examples.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Starts the command line: {@code java -jar monitoring.jar COMMAND}. */
@Command(
        name = "monitoring",
        description = "Decides whether a worker's communication may be monitored, with reasons. Not legal advice.",
        mixinStandardHelpOptions = true,
        version = "monitoring 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit codes: 0 all allowed, 1 some denied, 2 bad input."})
public final class Main implements Callable<Integer> {

    private final Console console;

    private Main(Console console) {
        this.console = console;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String... arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs one command; whatever happens, it answers with an exit code and at most one sentence for each fault. */
    static int run(Console console, String... arguments) {
        CommandLine commandLine = new CommandLine(new Main(console));
        commandLine.addSubcommand(new DecideCommand(console));
        commandLine.addSubcommand(new ExplainCommand(console));
        commandLine.addSubcommand(new RemediesCommand(console));
        commandLine.addSubcommand(new AuditCommand(console));
        commandLine.addSubcommand(new MatrixCommand(console));
        commandLine.addSubcommand(new RulebookCommand(console));
        commandLine.addSubcommand(new CheckRulesCommand(console));
        commandLine.addSubcommand(new CommandLine.HelpCommand());
        commandLine.setOut(Printing.writer(console.out()));
        commandLine.setErr(Printing.writer(console.err()));
        commandLine.registerConverter(LocalDate.class, Days::parse);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler((fault, given) -> misused(console, fault));
        commandLine.setExecutionExceptionHandler((failure, command, given) -> failed(console, failure));
        try {
            return commandLine.execute(Arrays.copyOf(arguments, arguments.length));
        } catch (StackOverflowError | OutOfMemoryError e) {
            console.complain("the input is too large for this machine");
            return ExitCodes.BAD_INPUT;
        } catch (LinkageError e) {
            console.complain("the program is incomplete: " + Printing.printable(String.valueOf(e.getMessage())));
            return ExitCodes.BAD_INPUT;
        } finally {
            console.flush();
        }
    }

    @Override
    public Integer call() {
        console.complain("a command is missing; `monitoring --help` lists them");
        return ExitCodes.BAD_INPUT;
    }

    private static int misused(Console console, ParameterException fault) {
        String sentence = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        console.complain(Printing.printable(sentence) + "; `" + command + " --help` shows what is expected");
        return ExitCodes.BAD_INPUT;
    }

    private static int failed(Console console, Exception failure) {
        if (failure instanceof BadInputException bad) {
            console.complain(bad.sentence());
        } else {
            // What an unexpected failure says may hold what was read; its kind is enough to report it.
            console.complain("the program failed unexpectedly ("
                    + failure.getClass().getSimpleName() + "); please report how it was called");
        }
        return ExitCodes.BAD_INPUT;
    }
}
