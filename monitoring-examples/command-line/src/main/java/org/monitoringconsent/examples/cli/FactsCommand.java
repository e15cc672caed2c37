// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.concurrent.Callable;
import org.monitoringconsent.rulebook.FactReference;
import org.monitoringconsent.rulebook.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the reference of all facts. */
@Command(name = "facts", mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "markdown", descriptionKey = "page")
    private RulebookCommand.Format format = RulebookCommand.Format.MARKDOWN;

    FactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Page page = FactReference.page(language.language());
        console.out().print(format == RulebookCommand.Format.HTML ? page.html() : page.markdown());
        return ExitCodes.ALLOWED;
    }
}
