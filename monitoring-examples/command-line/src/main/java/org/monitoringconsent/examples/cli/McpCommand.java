// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.monitoringconsent.examples.decisionpoint.judge.DecisionLog;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.mcp.McpOverLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers an assistant over standard input and output. */
@Command(name = "mcp", mixinStandardHelpOptions = true)
final class McpCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LanguageOption language = new LanguageOption();

    McpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // Refuses a language that there is not.
        language.language();
        try {
            new McpOverLines(Judge.of(Engines.load(), DecisionLog.NONE)).serve(console.in(), console.out());
            return ExitCodes.ALLOWED;
        } catch (IOException broken) {
            throw new BadInputException("mcp.broken");
        }
    }
}
