// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;
import org.monitoringconsent.verdict.Verdict;

/** Facts that are left out: which of them deny, whether the answer is settled, and what is to be watched. */
class WhatIsNotStatedTest {

    private static final CountryCode GERMANY = CountryCode.of("DE");
    private static final MonitoringRequest REQUEST = Requests.valid("DE");
    private static final MonitoringRequest COVERT = with(REQUEST, Facts.COVERT, true);

    private static MonitoringRequest with(MonitoringRequest request, Fact<?> fact, Object value) {
        return Requests.with(request, fact, value).orElseThrow();
    }

    private static MonitoringRequest without(MonitoringRequest request, Fact<?>... facts) {
        MonitoringRequest fewer = request;
        for (Fact<?> fact : facts) {
            fewer = Requests.without(fewer, fact).orElseThrow();
        }
        return fewer;
    }

    private static Verdict decide(MonitoringRequest request, Rule... rules) {
        return MonitoringEngine.of(SmallRuleSet.of(rules)).decide(request);
    }

    @Test
    void whatIsTakenAsAdviceNeitherKeepsOpenNorIsWatched() {
        Rule advice = Rule.requirement("DE-GUI-01", "Guidance")
                .inForce(InForce.always())
                .cites(SmallRuleSet.ACT)
                .deniesWhen(not(isTrue(Facts.RETENTION_JUSTIFIED)))
                .exposing(Exposure.REGULATOR)
                .binding(Binding.GUIDANCE)
                .confidence(Confidence.HIGH)
                .build();
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(advice));
        MonitoringRequest unstated =
                Requests.without(REQUEST, Facts.RETENTION_JUSTIFIED).orElseThrow();

        Verdict enforced = engine.decide(unstated);
        Verdict advised = engine.with(GuidancePolicy.ADVISE).decide(unstated);

        assertFalse(enforced.isSettled());
        assertEquals(List.of("safeguards.retentionJustified"), enforced.watch());
        assertTrue(advised.isAllowed());
        assertTrue(advised.isSettled());
        assertEquals(List.of(), advised.watch());
    }

    @Test
    void namesWhatWasNotStated() {
        Rule notice = SmallRuleSet.requirement("DE-OPEN-01", not(isTrue(Facts.RETENTION_JUSTIFIED)));
        MonitoringRequest unstated =
                Requests.without(REQUEST, Facts.RETENTION_JUSTIFIED).orElseThrow();
        MonitoringRequest stated = with(REQUEST, Facts.RETENTION_JUSTIFIED, false);

        Verdict open = decide(unstated, notice);
        Verdict settled = decide(stated, notice);

        assertEquals(List.of("safeguards.retentionJustified"), open.unstated());
        assertFalse(open.isSettled());
        assertEquals(List.of("safeguards.retentionJustified"), open.watch());
        assertEquals(List.of(), settled.unstated());
        assertTrue(settled.isSettled());
    }

    @Test
    void aRuleSetThatHasNoSayNeitherDecidesNorIsWatched() {
        Rule foreign = Rule.scope("DE-SCOPE-02", "Scope")
                .inForce(InForce.always())
                .cites(SmallRuleSet.ACT)
                .doesNotGovernWhen(isNot(Facts.EMPLOYER_COUNTRY, GERMANY))
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .build();
        RuleSet dutch = SmallRuleSet.of(
                "NL", List.of(SmallRuleSet.requirement("NL-KEEP-01", isFalse(Facts.RETENTION_JUSTIFIED))), List.of());
        MonitoringEngine engine = MonitoringEngine.of(
                SmallRuleSet.of(foreign, SmallRuleSet.requirement("DE-COV-01", isTrue(Facts.COVERT))), dutch);
        MonitoringRequest posted = with(COVERT, Facts.EMPLOYER_COUNTRY, CountryCode.NL);

        Verdict allowed = engine.decide(posted);
        Verdict open = engine.decide(
                Requests.without(posted, Facts.RETENTION_JUSTIFIED).orElseThrow());

        assertTrue(allowed.isAllowed() && allowed.isSettled());
        assertEquals(List.of(CountryCode.NL), allowed.jurisdictions());
        assertEquals(List.of("safeguards.retentionJustified"), allowed.watch());
        assertFalse(open.isSettled());
        assertEquals(List.of("safeguards.retentionJustified"), open.watch());
        assertEquals(List.of("safeguards.retentionJustified"), open.unstated());
    }

    @Test
    void namesOfWhatWasNotStatedOnlyWhatDenies() {
        Rule either = SmallRuleSet.requirement(
                "DE-OPEN-01",
                any(
                        not(isTrue(Facts.RETENTION_JUSTIFIED)),
                        all(isTrue(Facts.COVERT), not(isTrue(Facts.SENIOR_AUTHORISATION)))));
        MonitoringRequest unstated = without(REQUEST, Facts.RETENTION_JUSTIFIED, Facts.SENIOR_AUTHORISATION);

        assertEquals(
                List.of("safeguards.retentionJustified"),
                decide(unstated, either).unstated());
    }

    @Test
    void anExceptionForTheCountryOfAnotherDoesNotHelp() {
        Rule covert = SmallRuleSet.prohibition("DE-COV-01", isTrue(Facts.COVERT), "DE-COV-02");
        Rule dutch = SmallRuleSet.exception(
                "DE-COV-02",
                all(is(Facts.WORKER_COUNTRY, CountryCode.NL), isTrue(Facts.SENIOR_AUTHORISATION)),
                "DE-COV-01");
        Rule german = SmallRuleSet.exception("DE-COV-02", is(Facts.WORKER_COUNTRY, GERMANY), "DE-COV-01");

        Verdict denied = decide(without(COVERT, Facts.SENIOR_AUTHORISATION), covert, dutch);
        Verdict allowed = decide(without(REQUEST, Facts.COVERT), covert, german);

        assertTrue(denied.isDenied() && denied.isSettled());
        assertTrue(allowed.isAllowed() && allowed.isSettled());
    }

    /** What one exception leaves open must not be read into what another one settles. */
    @Test
    void anActThatOneOfTwoExceptionsLiftsForCertainIsSettled() {
        Rule covert = SmallRuleSet.prohibition("DE-COV-01", isTrue(Facts.COVERT), "DE-COV-02", "DE-COV-03");
        Rule told = SmallRuleSet.exception(
                "DE-COV-02",
                all(
                        isIn(Facts.NOTICE, Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL),
                        isTrue(Facts.SENIOR_AUTHORISATION)),
                "DE-COV-01");
        Rule heard = SmallRuleSet.exception("DE-COV-03", is(Facts.NOTICE, Notice.SPECIFIC), "DE-COV-01");
        MonitoringRequest specific = with(REQUEST, Facts.NOTICE, Notice.SPECIFIC);

        Verdict verdict = decide(without(specific, Facts.COVERT, Facts.SENIOR_AUTHORISATION), covert, told, heard);

        assertTrue(verdict.isAllowed() && verdict.isSettled());
    }

    @Test
    void anActThatIsLiftedOneWayOrTheOtherIsSettled() {
        Condition authorised = isTrue(Facts.SENIOR_AUTHORISATION);
        Rule covert =
                SmallRuleSet.prohibition("DE-COV-01", isTrue(Facts.COVERT), "DE-COV-02", "DE-COV-03", "DE-COV-04");
        Rule with = SmallRuleSet.exception("DE-COV-02", authorised, "DE-COV-01");
        Rule withMore =
                SmallRuleSet.exception("DE-COV-03", all(authorised, isTrue(Facts.RETENTION_JUSTIFIED)), "DE-COV-01");
        Rule without = SmallRuleSet.exception("DE-COV-04", not(authorised), "DE-COV-01");
        Rule elsewhere = SmallRuleSet.exception("DE-COV-04", isTrue(Facts.PUBLIC_AUTHORITY), "DE-COV-01");
        MonitoringRequest open = with(
                without(REQUEST, Facts.COVERT, Facts.SENIOR_AUTHORISATION, Facts.RETENTION_JUSTIFIED),
                Facts.PUBLIC_AUTHORITY,
                false);

        assertTrue(decide(open, covert, with, withMore, without).isSettled());
        assertFalse(decide(open, covert, with, withMore, elsewhere).isSettled());
    }

    /** With or without a communication or a record check it would be another question. */
    @Test
    void neverWatchesWhetherAPartIsThere() {
        for (Fact<Boolean> part : List.of(Facts.COMMUNICATION_GIVEN, Facts.RECORD_CHECK_GIVEN, Facts.USE_PRESENT)) {
            boolean given = Requests.stated(REQUEST, part).equals(Optional.of(true));

            Verdict denied = decide(REQUEST, SmallRuleSet.requirement("DE-PART-01", is(part, given)));
            Verdict allowed = decide(REQUEST, SmallRuleSet.requirement("DE-PART-01", is(part, !given)));

            assertTrue(denied.isDenied() && allowed.isAllowed(), part::name);
            assertEquals(List.of(), denied.watch());
            assertEquals(List.of(), allowed.watch());
        }
    }

    /** What would belong to a communication or a record check that there is not can neither hurt nor help. */
    @Test
    void nothingOfAPartThatIsNotThereCanTurnTheDecision() {
        MonitoringRequest bare =
                with(with(REQUEST, Facts.ACTIVITY, Activity.LOG_TRAFFIC), Facts.COMMUNICATION_GIVEN, false);
        for (Fact<Boolean> fact : List.of(Facts.OTHER_PARTY_NOTIFIED, Facts.ROLE_ELIGIBLE)) {
            Verdict denied = decide(bare, SmallRuleSet.requirement("DE-PART-01", not(isTrue(fact))));
            Verdict allowed = decide(bare, SmallRuleSet.requirement("DE-PART-01", isTrue(fact)));

            assertTrue(denied.isDenied() && denied.isSettled(), fact::name);
            assertTrue(allowed.isAllowed() && allowed.isSettled(), fact::name);
            assertEquals(List.of(), denied.watch());
            assertEquals(List.of(), allowed.watch());
        }
    }
}
