// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isStated;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;

class QuestionsTest {

    private final RuleSet ruleSet = SmallRuleSet.of(
            SmallRuleSet.requirement("DE-OPEN-01", isIn(Facts.NOTICE, Notice.NONE, Notice.GENERIC)),
            SmallRuleSet.requirement(
                    "DE-KEEP-01", not(any(isTrue(Facts.RETENTION_JUSTIFIED), isTrue(Facts.SENIOR_AUTHORISATION)))),
            SmallRuleSet.prohibition("DE-COV-01", isTrue(Facts.COVERT)),
            SmallRuleSet.requirement("DE-GRP-01", isFalse(Facts.IN_MONITORED_GROUP)));
    private final Questions questions = Questions.of(MonitoringEngine.of(ruleSet));
    private final MonitoringRequest bare = Requests.valid("DE").withSafeguards(Safeguards.empty());

    @Test
    void namesTheSmallestSetsAndNothingThatIsNotNeeded() {
        MonitoringRequest unheard = Requests.without(bare, Facts.NOTICE).orElseThrow();

        Questions.Answer answer = questions.deciding(unheard);

        assertEquals(
                List.of(
                        "[`safeguards.retentionJustified` = true, `worker.notice` = SPECIFIC or SPECIFIC_WITH_SIGNAL]",
                        "[`safeguards.seniorAuthorisation` = true, `worker.notice` = SPECIFIC or SPECIFIC_WITH_SIGNAL]"),
                answer.sets().stream().map(List::toString).sorted().toList());
        assertEquals(Optional.of(Facts.NOTICE), answer.first());
        assertTrue(answer.complete());
    }

    @Test
    void aDenialByWhatIsStatedIsSettled() {
        MonitoringRequest covert = Requests.with(bare, Facts.COVERT, true).orElseThrow();

        Questions.Answer answer = questions.deciding(covert);

        assertEquals(new Questions.Answer(true, List.of(), Optional.empty(), true), answer);
    }

    @Test
    void whatIsRuledOutNoLongerTurnsIt() {
        MonitoringRequest untold = Requests.without(bare, Facts.NOTICE).orElseThrow();
        MonitoringRequest kept =
                Requests.with(untold, Facts.RETENTION_JUSTIFIED, true).orElseThrow();

        assertEquals(
                Optional.of("[`worker.notice` = SPECIFIC or SPECIFIC_WITH_SIGNAL]"),
                questions.turning(kept, Map.of()).map(List::toString));
        assertEquals(
                Optional.of("[`worker.notice` = SPECIFIC]"),
                questions
                        .turning(kept, Map.of(Facts.NOTICE, List.of(Notice.GENERIC, Notice.SPECIFIC)))
                        .map(List::toString));
        assertEquals(
                Optional.empty(), questions.turning(kept, Map.of(Facts.NOTICE, List.of(Notice.NONE, Notice.GENERIC))));
    }

    @Test
    void namesOfAnAllowTheFactsThatTogetherDenyIt() {
        Questions two = Questions.of(MonitoringEngine.of(SmallRuleSet.of(SmallRuleSet.prohibition(
                "DE-TWO-02",
                all(isTrue(Facts.COVERT), isTrue(Facts.WORKER_OBJECTED), isTrue(Facts.SENIOR_AUTHORISATION))))));
        MonitoringRequest request = Requests.without(
                        Requests.with(bare, Facts.SENIOR_AUTHORISATION, true).orElseThrow(), Facts.COVERT)
                .flatMap(one -> Requests.without(one, Facts.WORKER_OBJECTED))
                .orElseThrow();

        assertEquals(
                Set.of("`manner.covert` = true", "`worker.objected` = true"),
                two.turning(request, Map.of()).orElseThrow().stream()
                        .map(Change::toString)
                        .collect(Collectors.toSet()));
        assertEquals(Optional.empty(), two.turning(request, Map.of(Facts.COVERT, List.of(false))));
    }

    @Test
    void refusesWhatIsNoValueOfTheFact() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> questions.turning(bare, Map.of(Facts.COVERT, List.of("maybe"))));

        assertEquals("fact `manner.covert` must be one of [false, true]", refused.getMessage());
    }

    private static List<List<String>> asked(MonitoringRequest request, Rule... rules) {
        return Questions.of(MonitoringEngine.of(SmallRuleSet.of(rules))).deciding(request).sets().stream()
                .map(set -> set.stream()
                        .map(change -> change.fact().name())
                        .sorted()
                        .toList())
                .toList();
    }

    @Test
    void asksForOneFactThatTwoRulesShareBeforeTwoFacts() {
        Rule first = SmallRuleSet.requirement(
                "DE-ONE-01", not(any(isTrue(Facts.PRIOR_AUTHORITY_CHECK), isTrue(Facts.RETENTION_JUSTIFIED))));
        Rule second = SmallRuleSet.requirement(
                "DE-TWO-01", not(any(isTrue(Facts.RETENTION_JUSTIFIED), isTrue(Facts.SENIOR_AUTHORISATION))));

        assertEquals(
                List.of(
                        List.of("safeguards.retentionJustified"),
                        List.of("safeguards.priorAuthorityCheck", "safeguards.seniorAuthorisation")),
                asked(bare, first, second));
    }

    @Test
    void leavesOutWhatMustNotBeStated() {
        Rule needed = SmallRuleSet.requirement("DE-KEEP-01", not(isTrue(Facts.RETENTION_JUSTIFIED)));
        Rule unsaid = SmallRuleSet.requirement("DE-SAY-01", isStated(Facts.SENIOR_AUTHORISATION));

        assertEquals(List.of(List.of("safeguards.retentionJustified")), asked(bare, needed, unsaid));
        assertFalse(MonitoringEngine.of(SmallRuleSet.of(needed, unsaid))
                .decide(bare)
                .isSettled());
    }
}
