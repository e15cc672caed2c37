// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.monitoringconsent.analysis.AcceptedFindings;
import org.monitoringconsent.analysis.AuditReport;
import org.monitoringconsent.analysis.RuleSetAudit;
import org.monitoringconsent.spi.RuleSetProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves what can be proved about the rule sets, and shows what is found with requests that show it. */
@Command(name = "check-rules", mixinStandardHelpOptions = true)
final class CheckRulesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private JurisdictionOption jurisdictions = new JurisdictionOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--witnesses")
    private boolean witnesses;

    CheckRulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> asked = jurisdictions.countries(Engines.load());
        List<RuleSetProvider> providers = ServiceLoader.load(RuleSetProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> asked.isEmpty()
                        || asked.contains(provider.ruleSet().jurisdiction().value()))
                .toList();
        return check(console, providers, witnesses, language.words());
    }

    /** Audits each rule set and prints its report. */
    static int check(Console console, List<? extends RuleSetProvider> providers, boolean witnesses, Words words) {
        boolean clean = true;
        for (RuleSetProvider provider : providers) {
            AuditReport report = audit(
                    console,
                    RuleSetAudit.of(provider)
                            .accepting(AcceptedFindings.of(provider.acceptedFindings(words.language()))),
                    words);
            RuleFindings.of(report, witnesses, console.width(), words).forEach(console.out()::println);
            console.out().flush();
            clean &= report.isClean();
        }
        return clean ? ExitCodes.ALLOWED : ExitCodes.DENIED;
    }

    private static AuditReport audit(Console console, RuleSetAudit audit, Words words) {
        ProgressBar bar = new ProgressBar(console);
        String name = audit.ruleSet().name();
        try {
            return audit.tellingTo((edition, done, all) ->
                            bar.show((double) done / all, words.of("check.progress", name, done, all)))
                    .run();
        } finally {
            bar.end();
        }
    }
}
