// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.monitoringconsent.recorder.text.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Starts the command line: {@code java -jar monitoring.jar COMMAND}. */
@Command(
        name = "monitoring",
        mixinStandardHelpOptions = true,
        version = "monitoring 0.2.0",
        synopsisSubcommandLabel = "COMMAND")
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
        Locale language = LanguageOption.asked(arguments);
        console.speaks(language);
        CommandLine commandLine = new CommandLine(new Main(console));
        // A language may also be named before the command.
        commandLine.addMixin("language", new LanguageOption());
        addCommands(commandLine, console, arguments.length == 0 ? "" : arguments[0]);
        Help.speak(commandLine, language);
        commandLine.setDefaultValueProvider(
                option -> option.paramLabel().equals(LanguageOption.LABEL) ? language.getLanguage() : null);
        commandLine.setOut(Printing.writer(console.out()));
        commandLine.setErr(Printing.writer(console.err()));
        commandLine.registerConverter(LocalDate.class, Days::parse);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExpandAtFiles(false);
        commandLine.setExecutionStrategy(Main::chosen);
        commandLine.setParameterExceptionHandler((fault, given) -> misused(console, fault, given));
        commandLine.setExecutionExceptionHandler((failure, command, given) -> failed(console, failure));
        return console.end(execute(console, commandLine, arguments));
    }

    private static int execute(Console console, CommandLine commandLine, String... arguments) {
        if (Arrays.stream(arguments).anyMatch(Main::isEmpty)) {
            console.complain(Complaint.of("emptyArgument"));
            return ExitCodes.BAD_INPUT;
        }
        try {
            return commandLine.execute(Arrays.copyOf(arguments, arguments.length));
        } catch (StackOverflowError | OutOfMemoryError e) {
            console.complain(Complaint.of("tooLarge"));
        } catch (LinkageError e) {
            console.complain(Complaint.of("incomplete", e.getClass().getSimpleName()));
        }
        return ExitCodes.BAD_INPUT;
    }

    /** Runs the command that was named last, in a language that there is. */
    private static int chosen(ParseResult parsed) {
        try {
            LanguageOption.check(parsed);
        } catch (BadInputException e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), "language", e);
        }
        return new RunLast().execute(parsed);
    }

    /** Whether an argument is left empty, as by a variable of a script that was never set. */
    private static boolean isEmpty(String argument) {
        return argument.isEmpty() || (argument.startsWith("--") && argument.endsWith("="));
    }

    /** Adds the command that is asked for; all of them, each of which takes time to look at, when it is none of these. */
    private static void addCommands(CommandLine commandLine, Console console, String asked) {
        if (COMMANDS.containsKey(asked)) {
            commandLine.addSubcommand(COMMANDS.get(asked).apply(console));
            return;
        }
        COMMANDS.values().forEach(command -> commandLine.addSubcommand(command.apply(console)));
        CommandLine help = new CommandLine(new CommandLine.HelpCommand());
        help.getCommandSpec().addMixin("language", CommandSpec.forAnnotatedObject(new LanguageOption()));
        commandLine.addSubcommand(help);
    }

    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("new", NewCommand::new);
        commands.put("decide", DecideCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("remedies", RemediesCommand::new);
        commands.put("audit", AuditCommand::new);
        commands.put("arrangement", ArrangementCommand::of);
        commands.put("journal", JournalCommand::of);
        commands.put("replay", ReplayCommand::new);
        commands.put("matrix", MatrixCommand::new);
        commands.put("documents", DocumentsCommand::new);
        commands.put("rulebook", RulebookCommand::new);
        commands.put("facts", FactsCommand::new);
        commands.put("check-rules", CheckRulesCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("mcp", McpCommand::new);
        return Collections.unmodifiableMap(commands);
    }

    @Override
    public Integer call() {
        console.complain(Complaint.of("noCommand", "monitoring"));
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
        Sentence sentence = unknown.isPresent()
                ? near(Complaint.of("noOption", unknown.get()), Near.of(unknown.get(), options))
                : Misuse.sentence(fault);
        console.complain(Complaint.of("see", sentence, command.qualifiedName()));
        return ExitCodes.BAD_INPUT;
    }

    /** A sentence with a hint at what was probably meant. */
    static Sentence near(Sentence sentence, Optional<String> near) {
        return near.map(meant -> Complaint.of("near", sentence, meant)).orElse(sentence);
    }

    private static int failed(Console console, Exception failure) {
        if (failure instanceof BadInputException bad) {
            bad.sentences().forEach(console::complain);
        } else {
            // What an unexpected failure says may hold what was read; its kind is enough to report it.
            console.complain(Complaint.of("failed", failure.getClass().getSimpleName()));
        }
        return ExitCodes.BAD_INPUT;
    }
}
