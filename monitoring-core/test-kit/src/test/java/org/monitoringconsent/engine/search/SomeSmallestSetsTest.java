// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Suspicion;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;

/** A sample of {@link SmallestSetsTest} that is soon done, and the bounds of a search. */
public class SomeSmallestSetsTest {

    /** Facts that a request may leave out, none of which has to do with another. */
    public static final List<Fact<Boolean>> FLAGS = List.of(
            Facts.CONSENT_FREELY_GIVEN,
            Facts.PRIOR_AUTHORITY_CHECK,
            Facts.SENIOR_AUTHORISATION,
            Facts.TELLING_WOULD_PREJUDICE,
            Facts.SPECIAL_DATA_CONDITION,
            Facts.OFFENCE_DATA_CONDITION,
            Facts.OFFENCE_DATA_RULES,
            Facts.BIOMETRIC_ALTERNATIVE,
            Facts.RETENTION_JUSTIFIED,
            Facts.SUBSCRIBER_CONSENT,
            Facts.LICENSED_INVESTIGATOR,
            Facts.REPORTER_CONSENT,
            Facts.SUSPICION_DOCUMENTED,
            Facts.SUSPICION_ABOUT_THIS_COMMUNICATION);

    /** Each rule asks for one of two safeguards of its own, so that the smallest sets double with each rule. */
    private static Questions.Answer asked(int rules) {
        Rule[] all = new Rule[rules];
        for (int rule = 0; rule < rules; rule++) {
            all[rule] = SmallRuleSet.requirement(
                    "DE-TWO-%02d".formatted(rule + 1),
                    not(any(isTrue(FLAGS.get(2 * rule)), isTrue(FLAGS.get(2 * rule + 1)))));
        }
        return Questions.of(MonitoringEngine.of(SmallRuleSet.of(all))).deciding(bare());
    }

    /** A request that states none of these facts. */
    public static MonitoringRequest bare() {
        return Requests.valid("DE")
                .withSafeguards(Safeguards.empty())
                .withSuspicion(Suspicion.empty())
                .withManner(Manner.empty());
    }

    @Test
    void areThoseThatTryingAllGives() {
        int[] counts = new SmallestSetsTest().assertChanges(331);
        int open = new SmallestSetsTest().assertMissing(400);

        assertTrue(counts[0] > 300 && counts[1] > 30 && open > 20);
    }

    @Test
    void areAllNamedUpToTheMostThatAreCollected() {
        Questions.Answer some = asked(5);
        Questions.Answer many = asked(6);
        Questions.Answer tooMany = asked(7);

        assertEquals(32, some.sets().size());
        assertTrue(some.complete());
        assertEquals(AllowSearch.MOST_SETS, many.sets().size());
        assertEquals(AllowSearch.MOST_SETS, tooMany.sets().size());
        assertFalse(tooMany.complete());
        assertTrue(tooMany.sets().stream().allMatch(set -> set.size() == 7));
    }
}
