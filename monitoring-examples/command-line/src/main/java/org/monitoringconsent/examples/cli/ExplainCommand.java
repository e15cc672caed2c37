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

/** Explains the verdict on one request as a tree. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private JurisdictionOption jurisdictions = new JurisdictionOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "request")
    private String file = "-";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Words words = language.words();
        MonitoringEngine engine = Engines.load();
        Judge judge = jurisdictions.judge(engine);
        MonitoringRequest request = Inputs.request(console, file, judge.reader());
        Judge.Answer answer = judge.answer(request);
        NextStep next = new NextStep(request, words);
        answer.verdicts().forEach((country, verdict) -> {
            Tree tree = new Explanation(request, verdict, engine.ruleSets(), words).tree();
            if (verdict.isAllowed()) {
                tree.branch(next.allowed(verdict));
            } else {
                Remedies.Answer remedies =
                        Remedies.of(Judge.engine(engine, country)).allowing(request);
                new RemediesText(tree, words).best(remedies);
                tree.branch(next.denied(verdict, remedies));
            }
            tree.lines(console.width()).forEach(console.out()::println);
        });
        return answer.isAllowed() ? ExitCodes.ALLOWED : ExitCodes.DENIED;
    }
}
