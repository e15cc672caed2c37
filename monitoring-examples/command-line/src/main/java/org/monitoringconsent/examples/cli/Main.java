package org.monitoringconsent.examples.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command line: {@code java -jar monitoring.jar COMMAND}. */
@Command(
        name = "monitoring",
        description = "Decides whether a worker's communication may be monitored, with reasons. Not legal advice.",
        mixinStandardHelpOptions = true,
        version = "monitoring 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 all allowed, 1 some denied, 2 bad input or an output that cannot be written.",
            "`audit` also: 3 nothing was judged, 4 with --strict: allowed, but with doubts."
        })
public final class Main implements Callable<Integer> {

    /** By their names, in the order of the help. */
    private static final Map<String, Function<Console, Object>> COMMANDS = commands();

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
        addCommands(commandLine, console, arguments.length == 0 ? "" : arguments[0]);
        commandLine.setOut(Printing.writer(console.out()));
        commandLine.setErr(Printing.writer(console.err()));
        commandLine.registerConverter(LocalDate.class, Days::parse);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExpandAtFiles(false);
        commandLine.setParameterExceptionHandler((fault, given) -> misused(console, fault, given));
        commandLine.setExecutionExceptionHandler((failure, command, given) -> failed(console, failure));
        return console.end(execute(console, commandLine, arguments));
    }

    private static int execute(Console console, CommandLine commandLine, String... arguments) {
        try {
            return commandLine.execute(Arrays.copyOf(arguments, arguments.length));
        } catch (StackOverflowError | OutOfMemoryError e) {
            console.complain("the input is too large for this machine");
        } catch (LinkageError e) {
            console.complain("the program is incomplete: a class is missing or does not fit (`"
                    + e.getClass().getSimpleName() + "`)");
        }
        return ExitCodes.BAD_INPUT;
    }

    /** Adds the command that is asked for; all of them, each of which takes time to look at, when it is none of these. */
    private static void addCommands(CommandLine commandLine, Console console, String asked) {
        if (COMMANDS.containsKey(asked)) {
            commandLine.addSubcommand(COMMANDS.get(asked).apply(console));
            return;
        }
        COMMANDS.values().forEach(command -> commandLine.addSubcommand(command.apply(console)));
        commandLine.addSubcommand(new CommandLine.HelpCommand());
    }

    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("new", NewCommand::new);
        commands.put("decide", DecideCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("remedies", RemediesCommand::new);
        commands.put("audit", AuditCommand::new);
        commands.put("arrangement", ArrangementCommand::of);
        commands.put("matrix", MatrixCommand::new);
        commands.put("rulebook", RulebookCommand::new);
        commands.put("facts", FactsCommand::new);
        commands.put("check-rules", CheckRulesCommand::new);
        return Collections.unmodifiableMap(commands);
    }

    @Override
    public Integer call() {
        console.complain("a command is missing; `monitoring --help` lists them");
        return ExitCodes.BAD_INPUT;
    }

    private static int misused(Console console, ParameterException fault, String... given) {
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        Set<String> options = command.optionsMap().keySet();
        Optional<String> unknown = Arrays.stream(given)
                .takeWhile(argument -> !argument.equals("--"))
                .map(argument -> argument.split("=", 2)[0])
                .filter(argument -> argument.startsWith("--") && !options.contains(argument))
                .findFirst();
        String sentence = unknown.isPresent()
                ? "there is no option `" + unknown.get() + "`" + hint(Near.of(unknown.get(), options))
                : String.valueOf(fault.getMessage()).lines().findFirst().orElse("")
                        + hint(
                                fault instanceof UnmatchedArgumentException other
                                        ? other.getSuggestions().stream().findFirst()
                                        : Optional.empty());
        console.complain(sentence + "; `" + command.qualifiedName() + " --help` shows what is expected");
        return ExitCodes.BAD_INPUT;
    }

    private static String hint(Optional<String> near) {
        return near.map(option -> "; did you mean `" + option + "`?").orElse("");
    }

    private static int failed(Console console, Exception failure) {
        if (failure instanceof BadInputException bad) {
            bad.sentences().forEach(console::complain);
        } else {
            // What an unexpected failure says may hold what was read; its kind is enough to report it.
            console.complain("the program failed unexpectedly ("
                    + failure.getClass().getSimpleName() + "); please report how it was called");
        }
        return ExitCodes.BAD_INPUT;
    }
}
