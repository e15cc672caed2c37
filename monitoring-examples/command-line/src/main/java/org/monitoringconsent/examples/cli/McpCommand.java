package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.monitoringconsent.examples.decisionpoint.judge.DecisionLog;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.mcp.McpOverLines;
import picocli.CommandLine.Command;

/** Answers an assistant over standard input and output. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description = {
            "Answers an assistant that speaks the Model Context Protocol over standard input and output, until the input ends.",
            "Its tools: may_we_monitor, what_is_missing, what_would_allow_it, explain_rule."
        })
final class McpCommand implements Callable<Integer> {

    private final Console console;

    McpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            new McpOverLines(Judge.of(Engines.load(), DecisionLog.NONE)).serve(console.in(), console.out());
            return ExitCodes.ALLOWED;
        } catch (IOException broken) {
            throw ServeCommand.fault("standard input or output broke off");
        }
    }
}
