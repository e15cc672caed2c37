// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isTrue;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.decide.Answered;
import org.monitoringconsent.engine.decide.CompiledForm;
import org.monitoringconsent.engine.decide.CompiledForm.Denier;
import org.monitoringconsent.engine.decide.CompiledForm.Span;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.RandomRuleSets;
import org.monitoringconsent.testkit.ReferencePolicy;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;

/** What is laid open for an audit is what the engine decides by. */
class CompiledFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static Stream<RuleSet> ruleSets() {
        return Stream.concat(
                Stream.of(ReferencePolicy.ruleSet("GB"), LargeRuleSetsTest.ruleSet("GB", 130)),
                Stream.of(1L, 2L, 3L, 4L).map(seed -> RandomRuleSets.next(seed, "GB")));
    }

    private static CompiledForm.Part part(CompiledForm form, MonitoringRequest request) {
        return form.part(request.day(), request.activity(), request.use().isPresent());
    }

    private static BitSet holding(List<Map<Fact<?>, BitSet>> clauses, MonitoringRequest request) {
        BitSet holding = new BitSet();
        for (int clause = 0; clause < clauses.size(); clause++) {
            boolean holds = clauses.get(clause).entrySet().stream()
                    .allMatch(read -> read.getValue()
                            .get(Requests.stated(request, read.getKey())
                                    .map(read.getKey()::state)
                                    .orElse(0)));
            holding.set(clause, holds);
        }
        return holding;
    }

    private static boolean any(Span span, BitSet holding) {
        int next = holding.nextSetBit(span.first());
        return next >= 0 && next < span.end();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void theClausesLeadToTheAnswerOfTheEngine(RuleSet ruleSet) {
        MonitoringEngine engine = MonitoringEngine.of(ruleSet).in("GB");
        CompiledForm form = CompiledForm.of(ruleSet);

        Requests.stream(7, ruleSet).limit(60).forEach(request -> {
            CompiledForm.Part part = part(form, request);
            Answer answer = Answered.behind(engine.decideAfresh(request));

            BitSet holding = holding(part.clauses(), request);

            assertEquals(answer.outcome.outcomes[0].verdict, part.verdict(holding), request::toString);
            assertEquals(answer.isAllowed(), part.allows(holding), request::toString);
        });
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void aRuleDeniesWhenAClauseOfItHoldsAndNoneOfItsBlockers(RuleSet ruleSet) {
        MonitoringEngine engine = MonitoringEngine.of(ruleSet).in("GB");
        CompiledForm form = CompiledForm.of(ruleSet);

        Requests.stream(8, ruleSet).limit(60).forEach(request -> {
            CompiledForm.Part part = part(form, request);
            BitSet holding = holding(part.clauses(), request);
            Set<String> denying = new TreeSet<>();
            for (Denier denier : part.denials()) {
                if (any(denier.span(), holding)
                        && denier.blockers().stream().noneMatch(blocker -> any(blocker, holding))) {
                    denying.add(denier.rule().id().value());
                }
            }

            assertEquals(!engine.decide(request).isAllowed(), !denying.isEmpty(), () -> denying + " " + request);
        });
    }

    @Test
    void aClauseNamesTheStatesOfTheFactsThatMatterToIt() {
        Rule covert = SmallRuleSet.prohibition("DE-COV-01", isTrue(Facts.COVERT), "DE-COV-02");
        Rule authorised = SmallRuleSet.exception(
                "DE-COV-02", all(isTrue(Facts.SENIOR_AUTHORISATION), isFalse(Facts.RETENTION_JUSTIFIED)), "DE-COV-01");
        CompiledForm.Part part =
                CompiledForm.of(SmallRuleSet.of(covert, authorised)).part(DAY, Activity.LOG_TRAFFIC, false);

        Span own = part.span(covert.condition());
        Span lifting = part.span(authorised.condition());

        assertTrue(part.conditions().containsAll(List.of(covert.condition(), authorised.condition())));
        assertEquals(List.of(new Denier(covert, own, List.of(lifting))), part.denials());
        assertEquals(lifting.end(), part.clauses().size());
        assertEquals(List.of(Map.of(Facts.COVERT, states(2))), clauses(part, own));
        assertEquals(
                List.of(Map.of(Facts.SENIOR_AUTHORISATION, states(2), Facts.RETENTION_JUSTIFIED, states(0, 1))),
                clauses(part, lifting));
    }

    private static List<Map<Fact<?>, BitSet>> clauses(CompiledForm.Part part, Span span) {
        return part.clauses().subList(span.first(), span.end());
    }

    private static BitSet states(int... states) {
        BitSet bits = new BitSet();
        for (int state : states) {
            bits.set(state);
        }
        return bits;
    }
}
