// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.concurrent.Callable;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.remedy.Remedies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Names what to state and what to change to have one request allowed. */
@Command(name = "remedies", mixinStandardHelpOptions = true)
final class RemediesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private JurisdictionOption jurisdictions = new JurisdictionOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "request")
    private String file = "-";

    RemediesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Words words = language.words();
        MonitoringEngine engine = Engines.load();
        Judge judge = jurisdictions.judge(engine);
        MonitoringRequest request = Inputs.request(console, file, judge.reader());
        Judge.Answer answer = judge.answer(request);
        answer.verdicts().forEach((country, verdict) -> {
            Tree tree = new Tree(VerdictText.decision(verdict, words) + ": " + VerdictText.heading(request, words));
            new RemediesText(tree, words)
                    .all(Remedies.of(Judge.engine(engine, country)).allowing(request));
            tree.lines(console.width()).forEach(console.out()::println);
        });
        return answer.isAllowed() ? ExitCodes.ALLOWED : ExitCodes.DENIED;
    }
}
