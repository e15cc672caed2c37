// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.engine.MonitoringEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a request to fill in. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private JurisdictionOption jurisdictions = new JurisdictionOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--activity", required = true, paramLabel = "ACTIVITY")
    private Activity activity = Activity.RECORD;

    @Option(names = "--purpose", paramLabel = "PURPOSE")
    private Optional<PurposeCategory> purpose = Optional.empty();

    @Option(names = "--use", paramLabel = "USE")
    private Optional<UseKind> use = Optional.empty();

    @Option(names = "--on", paramLabel = "DAY")
    private Optional<LocalDate> on = Optional.empty();

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Words words = language.words();
        MonitoringEngine engine = Engines.load();
        List<String> asked = jurisdictions.countries(engine);
        List<String> countries = asked.isEmpty()
                ? engine.ruleSets().stream()
                        .map(ruleSet -> ruleSet.jurisdiction().value())
                        .toList()
                : asked;
        LocalDate day = on.orElseGet(() -> LocalDate.now(Clock.system(ZoneId.systemDefault())));
        Outline outline = new Outline(activity, purpose, use, day);
        console.out()
                .print(new RequestForm(outline, Asking.of(engine, countries, outline), on.isPresent(), words).text());
        return ExitCodes.ALLOWED;
    }
}
