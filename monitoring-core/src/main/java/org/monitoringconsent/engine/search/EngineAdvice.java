// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.decide.BindingLaws;
import org.monitoringconsent.engine.decide.LinkedJurisdictions;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.making.VerdictMaker;

/** What the engine itself has to say about an answer; worked out when somebody asks for it. */
final class EngineAdvice {

    private static final VerdictMaker MAKER = VerdictMaker.get();
    private static final int LAWFUL = 1 + Provenance.LAWFUL.ordinal();
    private static final int TRUE = 2;

    private final Answer answer;
    private final BindingLaws laws;
    private final List<Advice> notices = new ArrayList<>();

    private EngineAdvice(Answer answer, BindingLaws laws) {
        this.answer = answer;
        this.laws = laws;
    }

    /** In the order of the vocabulary. */
    static List<Advice> of(Answer answer, BindingLaws laws) {
        EngineAdvice all = new EngineAdvice(answer, laws);
        all.addJurisdictions();
        all.addDaysBeyondTheCheck();
        all.addDoubtfulProvenance();
        return List.copyOf(all.notices);
    }

    private void addJurisdictions() {
        Set<Jurisdiction> linked = LinkedJurisdictions.of(answer.packed);
        if (answer.verdict.coverage() != Coverage.DOES_NOT_GOVERN) {
            linked.stream()
                    .filter(other -> laws.shouldBeEvaluated(other, answer.verdict.coverage()))
                    .forEach(other -> notices.add(MAKER.advice(Advisory.ALSO_EVALUATE, other, null)));
        }
        linked.stream()
                .filter(laws.linked()::lacks)
                .forEach(lacking -> notices.add(MAKER.advice(Advisory.NO_RULE_SET, lacking, null)));
        laws.linked().gaps(answer.packed).stream()
                .filter(gap -> gap.unstated().isPresent())
                .map(LinkedJurisdictions.Gap::about)
                .distinct()
                .forEach(country -> notices.add(MAKER.advice(Advisory.REGION_UNSTATED, country, null)));
    }

    private void addDaysBeyondTheCheck() {
        for (JurisdictionVerdict part : answer.verdict.byJurisdiction()) {
            // What the engine denies in the name of a country is no answer of its rule set.
            Optional<LocalDate> checked = laws.ruleSet(part.jurisdiction())
                    .filter(ruleSet -> ruleSet.version().equals(part.ruleSet().version()))
                    .map(RuleSet::checkedUpTo);
            if (part.coverage() == Coverage.GOVERNS
                    && checked.filter(answer.day::isAfter).isPresent()) {
                notices.add(MAKER.advice(Advisory.LAW_BEYOND_CHECK, part.jurisdiction(), checked.get()));
            }
        }
    }

    /** Stating that material is lawful does not help where the same request describes a crime. */
    private void addDoubtfulProvenance() {
        boolean claimed =
                answer.packed.value(Facts.USE_PRESENT) == TRUE && answer.packed.value(Facts.PROVENANCE) == LAWFUL;
        if (claimed && isCrime(laws.askOfObtaining(answer.day, obtaining(answer.packed), answer.declared))) {
            notices.add(MAKER.advice(Advisory.PROVENANCE_DOUBTFUL, List.of()));
        }
    }

    private static PackedRequest obtaining(PackedRequest packed) {
        PackedRequest obtaining = packed.with(Facts.USE_PRESENT, 1);
        for (Fact<?> fact : Facts.all()) {
            if (fact.name().startsWith("use.")) {
                obtaining = obtaining.with(fact, 0);
            }
        }
        return obtaining;
    }

    /** Whether the act is denied however it is completed, as a crime by what is stated: what is missing is no crime. */
    private static boolean isCrime(Answer obtaining) {
        if (obtaining.isAllowed()) {
            return false;
        }
        boolean crime = false;
        for (Reason reason : obtaining.verdict.denials()) {
            crime |= reason.exposures().contains(Exposure.CRIME)
                    && Unstated.restsOnWhatIsStated(obtaining, reason.jurisdiction(), reason.definition());
        }
        return crime && obtaining.verdict.isSettled();
    }
}
