// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rulebook.Page;
import org.monitoringconsent.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a rule set as a book for people who read law. */
@Command(name = "rulebook", mixinStandardHelpOptions = true)
final class RulebookCommand implements Callable<Integer> {

    /** How the page is written. */
    enum Format {
        /** Markdown. */
        MARKDOWN,
        /** One self-contained page for a browser. */
        HTML
    }

    private final Console console;

    @Mixin
    private JurisdictionOption jurisdictions = new JurisdictionOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--on", paramLabel = "DAY")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--since", paramLabel = "DAY")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "markdown", descriptionKey = "page")
    private Format format = Format.MARKDOWN;

    RulebookCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        MonitoringEngine engine = Engines.load();
        List<String> countries = jurisdictions.countries(engine);
        LocalDate day = on.orElseGet(() -> LocalDate.now(Clock.system(ZoneId.systemDefault())));
        List<RuleSet> ruleSets = new ArrayList<>(engine.ruleSets());
        ruleSets.removeIf(ruleSet -> !countries.isEmpty()
                && !countries.contains(ruleSet.jurisdiction().value()));
        if (format == Format.HTML && ruleSets.size() > 1) {
            throw new BadInputException("oneHtml");
        }
        for (RuleSet ruleSet : ruleSets) {
            Page page = page(ruleSet, day);
            console.out().print(format == Format.HTML ? page.html() : page.markdown());
        }
        return ExitCodes.ALLOWED;
    }

    private Page page(RuleSet ruleSet, LocalDate day) {
        Rulebook book = Rulebook.of(ruleSet);
        if (since.isEmpty()) {
            return book.on(day, language.language());
        }
        if (!since.get().isBefore(day)) {
            throw new BadInputException("since", since.get(), day);
        }
        return book.changes(since.get(), day, language.language());
    }
}
