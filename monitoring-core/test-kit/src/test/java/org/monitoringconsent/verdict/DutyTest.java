// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.isTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleDefinitionException;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;

class DutyTest {

    private static final MonitoringRequest REQUEST = Requests.valid("DE");
    private static final Citation OLD = Instrument.of("Old Act").section("1");
    private static final Citation NEW = Instrument.of("New Act").section("2");
    private static final Citation GUIDE = Instrument.of("Guide").whole();

    private static final Rule STATUTE = Rule.duty("DE-DUTY-02", "Statute")
            .inForce(InForce.always())
            .cites(OLD, InForce.until(2019, 12, 31))
            .cites(NEW, InForce.since(2020, 1, 1))
            .appliesWhen(always())
            .binding(Binding.STATUTE)
            .confidence(Confidence.MEDIUM)
            .contestable("courts differ")
            .obliges(Obligation.LIMIT_RETENTION)
            .build();
    private static final Rule PRACTICE = Rule.duty("DE-DUTY-01", "Practice")
            .inForce(InForce.always())
            .cites(GUIDE)
            .appliesWhen(always())
            .binding(Binding.GUIDANCE)
            .confidence(Confidence.HIGH)
            .obliges(Obligation.LIMIT_RETENTION, Obligation.SIGNAL_AT_START)
            .build();

    private static Verdict decide(Rule... rules) {
        return MonitoringEngine.of(SmallRuleSet.of(rules)).decide(REQUEST);
    }

    private static Duty duty(Verdict verdict, Obligation code) {
        return verdict.duties().stream()
                .filter(duty -> duty.code() == code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void practiceIsNotShownAsStatute() {
        Duty signal = duty(decide(STATUTE, PRACTICE), Obligation.SIGNAL_AT_START);

        assertEquals(Binding.GUIDANCE, signal.binding());
        assertEquals(Confidence.HIGH, signal.confidence());
        assertFalse(signal.contestable());
        assertEquals(List.of(GUIDE), signal.citations());
    }

    @Test
    void bindsAsTheStrongestRuleDoesAndIsAsSureAsThatOne() {
        Duty limit = duty(decide(PRACTICE, STATUTE), Obligation.LIMIT_RETENTION);

        assertEquals(Binding.STATUTE, limit.binding());
        assertEquals(Confidence.MEDIUM, limit.confidence());
        assertTrue(limit.contestable());
        assertEquals(List.of(NEW, GUIDE), limit.citations());
        assertEquals(List.of(RuleId.of("DE-DUTY-01"), RuleId.of("DE-DUTY-02")), limit.rules());
    }

    @Test
    void citesTheLawOfTheDay() {
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(STATUTE));
        MonitoringRequest before = REQUEST.withDay(LocalDate.of(2019, 12, 31));

        assertEquals(List.of(OLD), engine.decide(before).duties().get(0).citations());
        assertEquals(
                List.of(NEW),
                engine.decide(before.withDay(before.day().plusDays(1)))
                        .duties()
                        .get(0)
                        .citations());
    }

    @Test
    void theStrengthOfOneObligationMayDifferFromItsRule() {
        Rule mixed = Rule.exception("DE-COV-02", "Mixed")
                .inForce(InForce.always())
                .cites(GUIDE)
                .appliesWhen(always())
                .binding(Binding.GUIDANCE)
                .confidence(Confidence.HIGH)
                .lifts("DE-COV-01")
                .obliges(Obligation.LOG_AUTHORISATION)
                .obligesWhen(always(), Binding.STATUTE, Confidence.MEDIUM, Obligation.INFORM_WORKER_AFTERWARDS)
                .build();
        Verdict verdict = decide(SmallRuleSet.requirement("DE-COV-01", isTrue(Facts.COVERT)), mixed);

        assertEquals(
                Binding.GUIDANCE, duty(verdict, Obligation.LOG_AUTHORISATION).binding());
        assertEquals(
                Binding.STATUTE,
                duty(verdict, Obligation.INFORM_WORKER_AFTERWARDS).binding());
        assertEquals(
                Confidence.MEDIUM,
                duty(verdict, Obligation.INFORM_WORKER_AFTERWARDS).confidence());
    }

    @Test
    void joinsWhatTwoCountriesAskFor() {
        RuleSet dutch = SmallRuleSet.of("NL", List.of(practiceOf("NL-DUTY-01")), List.of());
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(STATUTE), dutch);

        Verdict verdict = engine.decide(
                REQUEST.withEmployer(Employer.builder().country(CountryCode.NL).build()));
        Duty limit = duty(verdict, Obligation.LIMIT_RETENTION);

        assertEquals(List.of(RuleId.of("DE-DUTY-02"), RuleId.of("NL-DUTY-01")), limit.rules());
        assertEquals(Binding.STATUTE, limit.binding());
        assertEquals(
                List.of("DE", "NL"),
                limit.backings().stream()
                        .map(backing -> backing.jurisdiction().value())
                        .toList());
    }

    private static Rule practiceOf(String id) {
        return Rule.duty(id, "Practice")
                .inForce(InForce.always())
                .cites(GUIDE)
                .appliesWhen(always())
                .binding(Binding.GUIDANCE)
                .confidence(Confidence.HIGH)
                .obliges(Obligation.LIMIT_RETENTION)
                .build();
    }

    private static RuleSet spoken(Map<String, String> english, Map<String, String> german) {
        Map<String, String> first = new HashMap<>(english);
        Map<String, String> second = new HashMap<>(german);
        for (Map<String, String> texts : List.of(first, second)) {
            texts.put("DE-DUTY-01.reason", "reason");
        }
        return RuleSet.named("DE", "Germany")
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .hasLawFor(Facts.ACTIVITY, Activity.values())
                .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                .rules(List.of(PRACTICE))
                .build(Texts.of(Locale.ENGLISH, first).orElse(Texts.of(Locale.GERMAN, second)));
    }

    @Test
    void tellsThePeriodThatItsRuleStatesForItOrForAll() {
        RuleSet ruleSet = spoken(
                Map.of("DE-DUTY-01.period", "four weeks", "DE-DUTY-01.period.SIGNAL_AT_START", "at once"),
                Map.of("DE-DUTY-01.period", "vier Wochen", "DE-DUTY-01.period.SIGNAL_AT_START", "sofort"));
        Verdict verdict = MonitoringEngine.of(ruleSet).decide(REQUEST);

        assertEquals(
                Optional.of("vier Wochen"),
                duty(verdict, Obligation.LIMIT_RETENTION).period(Locale.GERMAN));
        assertEquals(
                Optional.of("at once"),
                duty(verdict, Obligation.SIGNAL_AT_START).period(Locale.ENGLISH));
        assertEquals(
                Optional.empty(),
                duty(decide(PRACTICE), Obligation.LIMIT_RETENTION).period(Locale.ENGLISH));
    }

    @Test
    void aPeriodInOneLanguageOnlyIsAFault() {
        RuleDefinitionException fault = assertThrows(
                RuleDefinitionException.class, () -> spoken(Map.of("DE-DUTY-01.period", "four weeks"), Map.of()));

        assertEquals(List.of("text `DE-DUTY-01.period` is missing in `de`"), fault.faults());
    }

    @Test
    void aRuleSetMayGiveItsOwnWordsInALanguageOfItsOwn() {
        RuleSet ruleSet = spoken(Map.of(), Map.of("LIMIT_RETENTION", "Löschen Sie rechtzeitig."));
        Duty limit = duty(MonitoringEngine.of(ruleSet).decide(REQUEST), Obligation.LIMIT_RETENTION);

        assertEquals("Löschen Sie rechtzeitig.", limit.text(Locale.GERMAN));
        assertEquals(Obligation.LIMIT_RETENTION.text(Locale.ENGLISH), limit.text(Locale.ENGLISH));
        assertNotEquals(limit.text(Locale.ENGLISH), limit.text(Texts.DUTCH));
        assertEquals(limit.text(Locale.ENGLISH), limit.text(Locale.FRENCH));
    }

    @Test
    void anAdvisoryShowsTheLawOfItsRule() {
        Rule advising = SmallRuleSet.applying(Rule.ground("DE-GND-01", "Edge"), always())
                .contestable("courts differ")
                .advises(Advisory.HIGH_LITIGATION_RISK)
                .build();

        Advice advice = decide(advising).advice().get(0);

        assertEquals(Advisory.HIGH_LITIGATION_RISK, advice.code());
        assertEquals(List.of(RuleId.of("DE-GND-01")), advice.rules());
        assertEquals(List.of(SmallRuleSet.ACT), advice.citations());
        assertEquals(Optional.of(Binding.STATUTE), advice.binding());
        assertEquals(Optional.of(Confidence.HIGH), advice.confidence());
        assertTrue(advice.contestable());
    }

    @Test
    void theAdvisoryOfADenialShowsTheLawOfTheDenial() {
        Rule denial = Rule.requirement("DE-COV-01", "Always")
                .inForce(InForce.always())
                .cites(GUIDE)
                .deniesWhen(always())
                .exposing(Exposure.CIVIL)
                .binding(Binding.CASE_LAW)
                .confidence(Confidence.LOW)
                .advisesWithDenial(Advisory.EVIDENCE_OFTEN_ADMITTED)
                .build();

        Advice advice = decide(denial).advice().get(0);

        assertEquals(Optional.of(Binding.CASE_LAW), advice.binding());
        assertEquals(Optional.of(Confidence.LOW), advice.confidence());
        assertFalse(advice.contestable());
    }

    @Test
    void mustBeAskedForByARule() {
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> Duty.of(Obligation.LIMIT_RETENTION, List.of()));

        assertEquals("obligation `LIMIT_RETENTION` must be asked for by a rule", fault.getMessage());
    }
}
