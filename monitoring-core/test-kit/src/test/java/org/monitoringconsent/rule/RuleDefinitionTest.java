// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.spi.CompanyRules;
import org.monitoringconsent.testkit.SmallRuleSet;

/** A rule, a rule set or company rules with faults do not build, and all faults are told at once. */
class RuleDefinitionTest {

    private static final Texts NO_TEXTS = Texts.of(Locale.ENGLISH, Map.of());

    private static List<String> faults(Executable building) {
        return assertThrows(RuleDefinitionException.class, building).faults();
    }

    @Test
    void aRuleTellsAllItsFaults() {
        RuleSteps.Last rule = Rule.requirement("uk-1", " ")
                .inForce(InForce.from(2010, 1, 1))
                .cites(SmallRuleSet.ACT, InForce.until(2005, 1, 1))
                .deniesWhen(Conditions.always())
                .exposing(Exposure.CIVIL)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .lifts("UK-A-01", "nonsense")
                .obliges(Obligation.TELL_WORKER)
                .shownOnlyWhenLifting();

        assertEquals(
                List.of(
                        "rule `uk-1` names `nonsense`, which must look like `UK-OPEN-01`",
                        "rule `uk-1` denies, so its obligations must say when they hold",
                        "rule `uk-1` must have an id like `UK-OPEN-01`",
                        "rule `uk-1` must have a title",
                        "rule `uk-1` lifts others, so it must be an exception",
                        "rule `uk-1` lifts nothing, so it cannot depend on lifting",
                        "rule `uk-1` cites `Test Act s.1` for days on which it is not in force"),
                faults(rule::build));
    }

    @Test
    void eachKindHasItsOwnDemands() {
        RuleSteps.Last exception = SmallRuleSet.applying(Rule.exception("DE-EXC-01", "e"), Conditions.always());
        RuleSteps.Last duty = SmallRuleSet.applying(Rule.duty("DE-DUTY-01", "d"), Conditions.always());
        RuleSteps.Last note = SmallRuleSet.applying(Rule.note("DE-NOTE-01", "n"), Conditions.always())
                .groundWhen(Conditions.always())
                .liftedBy("DE-EXC-01");

        assertEquals(
                List.of("rule `DE-EXC-01` is an exception, so it must name what it lifts"), faults(exception::build));
        assertEquals(List.of("rule `DE-DUTY-01` is a duty, so it must oblige to something"), faults(duty::build));
        assertEquals(
                List.of(
                        "rule `DE-NOTE-01` does not deny, so it must not be shown as a ground besides",
                        "rule `DE-NOTE-01` does not deny, so nothing can lift it"),
                faults(note::build));
    }

    @Test
    void aRuleSetTellsAllItsFaults() {
        Fact<String> undeclared = Fact.declaredFlag("de.flag", false, FactKind.MARKER);
        List<Rule> rules = List.of(
                SmallRuleSet.requirement("DE-A-01", Conditions.is(undeclared, "true")),
                SmallRuleSet.prohibition("DE-A-02", Conditions.isTrue(Facts.COVERT), "DE-E-09"),
                SmallRuleSet.exception("DE-E-01", Conditions.always(), "DE-A-02", "DE-A-03"),
                SmallRuleSet.requirement("DE-A-01", Conditions.always()));

        List<String> faults =
                faults(() -> RuleSet.named("DE", "Test").rules(rules).build(NO_TEXTS));

        assertEquals(
                List.of(
                        "rule set `Test` must have a version",
                        "rule set `Test` must say from which day it covers the law",
                        "rule set `Test` must say up to which day its law was checked",
                        "rule set `Test` must say for which values of `activity` it has law",
                        "rule set `Test` must say for which values of `purpose.category` it has law",
                        "rule id `DE-A-01` is used twice",
                        "rule `DE-A-02` names `DE-E-09`, which is not there",
                        "prohibition `DE-A-02` must itself name the exception `DE-E-01` that lifts it",
                        "exception `DE-E-01` lifts `DE-A-03`, which denies nothing",
                        "rule `DE-A-01` has no reason in `en`",
                        "rule `DE-A-01` has no remedy in `en`",
                        "rule `DE-A-02` has no reason in `en`",
                        "rule `DE-A-02` has no remedy in `en`",
                        "rule `DE-E-01` has no reason in `en`",
                        "rule `DE-A-01` has no reason in `en`",
                        "rule `DE-A-01` has no remedy in `en`",
                        "rule `DE-A-01` reads `de.flag`, which nobody declares"),
                faults);
    }

    @Test
    void everyDayInForceNeedsACitation() {
        Rule gap = Rule.requirement("DE-GAP-01", "Gap")
                .inForce(InForce.from(2005, 1, 1))
                .cites(SmallRuleSet.ACT, InForce.until(2010, 12, 31))
                .cites(SmallRuleSet.ACT, InForce.since(2012, 1, 1))
                .deniesWhen(Conditions.always())
                .exposing(Exposure.CIVIL)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .build();

        assertEquals(List.of("rule `DE-GAP-01` has no citation on `2011-01-01`"), faults(() -> SmallRuleSet.of(gap)));
    }

    @Test
    void companyRulesTellTheirFaults() {
        CompanyRules.Builder twice = CompanyRules.under(Instrument.of("Policy"))
                .prohibits("ACME-A-01", "a", Conditions.always(), "r", "m")
                .prohibits("ACME-A-01", "b", Conditions.always(), "r", "m");
        CompanyRules taken = CompanyRules.under(Instrument.of("Policy"))
                .prohibits("DE-A-01", "a", Conditions.always(), "r", "m")
                .build();
        RuleSet law = SmallRuleSet.of(SmallRuleSet.requirement("DE-A-01", Conditions.never()));

        assertEquals(
                List.of("company rules must hold a rule"),
                faults(() -> CompanyRules.under(Instrument.of("Policy")).build()));
        assertEquals(List.of("company rules must not use an id twice"), faults(twice::build));
        assertEquals(List.of("company rule `DE-A-01` has the id of a rule of law"), faults(() -> taken.tighten(law)));
    }

    @Test
    void companyRulesReadOnlyFactsThatSomebodyDeclares() {
        Fact<String> fact = Fact.declaredFlag("acme.flag", false, FactKind.MARKER);
        RuleSet law = SmallRuleSet.of(SmallRuleSet.requirement("DE-A-01", Conditions.never()));
        CompanyRules silent = CompanyRules.under(Instrument.of("Policy"))
                .prohibits("ACME-A-01", "a", Conditions.is(fact, "true"), "r", "m")
                .build();

        assertEquals(
                List.of("rule `ACME-A-01` reads `acme.flag`, which nobody declares"),
                faults(() -> silent.tighten(law)));
    }
}
