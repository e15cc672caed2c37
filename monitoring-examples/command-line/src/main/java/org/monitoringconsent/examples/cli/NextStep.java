// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Verdict;

/** One sentence on what to do after a verdict. */
final class NextStep {

    /** More questions than this are better asked by a form than one after the other. */
    private static final int FEW = 3;

    private final MonitoringRequest request;
    private final Words words;

    NextStep(MonitoringRequest request, Words words) {
        this.request = request;
        this.words = words;
    }

    /** After a verdict that allows. */
    String allowed(Verdict verdict) {
        String key = verdict.isSettled() && verdict.watch().isEmpty() ? "next.allowed" : "next.watch";
        return words.of(key, verdict.duties().size());
    }

    /** After a verdict that denies. */
    String denied(Verdict verdict, Remedies.Answer answer) {
        if (verdict.coverage() == Coverage.DOES_NOT_GOVERN) {
            return words.of("next.noSay");
        }
        if (verdict.coverage() == Coverage.OUTSIDE_PERIOD) {
            return words.of("next.early");
        }
        if (!answer.isPossible()) {
            return words.of("next.nothing");
        }
        return answer.remedies().isEmpty()
                ? words.of("next.unknown")
                : towards(answer.remedies().get(0), verdict);
    }

    private String towards(Remedy way, Verdict verdict) {
        List<Change> changes = way.changes();
        String brought = changes.stream().map(change -> named(change.fact())).collect(Collectors.joining(", "));
        if (way.questions().isEmpty()) {
            return words.of("next.change", brought);
        }
        String first = named(way.questions().get(0).fact());
        int more = way.questions().size() - 1;
        if (more >= FEW && changes.isEmpty()) {
            return words.of("next.form", first, more, form(verdict));
        }
        return words.of(changes.isEmpty() ? "next.state" : "next.both", first, more, brought);
    }

    private String named(Fact<?> fact) {
        return "`" + fact.name() + "`"
                + FactTexts.meaning(fact, words.language())
                        .map(text -> " (" + text + ")")
                        .orElse("");
    }

    private String form(Verdict verdict) {
        String countries =
                verdict.jurisdictions().stream().map(Object::toString).sorted().collect(Collectors.joining(","));
        String use = request.use().map(used -> " --use " + used.kind()).orElse("");
        return "monitoring new --in " + countries + " --activity " + request.activity() + use;
    }
}
