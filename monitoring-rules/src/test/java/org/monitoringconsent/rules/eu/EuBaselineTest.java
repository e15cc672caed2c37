// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.never;
import static org.monitoringconsent.law.InForce.from;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleDefinitionException;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;

/** Another Member State builds on the baseline, and leaves nothing open. */
class EuBaselineTest {

    private static final Instrument BDSG = Instrument.of("BDSG");

    private static final Rule SCOPE = Rule.scope("DE-SCOPE-01", "When German law governs")
            .inForce(from(2018, 5, 25))
            .cites(BDSG.article("1"))
            .doesNotGovernWhen(never())
            .binding(Binding.STATUTE)
            .confidence(Confidence.HIGH)
            .build();

    private static final Texts TEXTS = Texts.of(
            Locale.ENGLISH,
            Map.of(
                    "DE-SCOPE-01.reason", "German law has no say here.",
                    "DE-COV-01.reason", "A covert check is allowed by way of exception."));

    @Test
    void namesEverythingThatIsMissing() {
        EuBaseline nothing = EuBaseline.profile("DE", "Germany");

        RuleDefinitionException thrown = assertThrows(RuleDefinitionException.class, () -> nothing.build(TEXTS));

        assertEquals(
                List.of(
                        "profile `Germany` must have a version",
                        "profile `Germany` must say from which day it covers the law",
                        "profile `Germany` must say up to which day its law was checked",
                        "profile `Germany` must supply the rules on which workers and employers it governs",
                        missing("the exception for covert checks"),
                        missing("the restriction of the right to object"),
                        missing("the rule on consent of workers as a basis"),
                        missing("the exception for personal content"),
                        missing("the requirements for investigations"),
                        missing("the supervisory authority's list of processing that needs an impact assessment"),
                        missing("the rules on co-determination"),
                        missing("whether what a law orders is spared co-determination"),
                        missing("the criminal law on interception, cameras, hidden microphones and stolen data"),
                        missing("the protected functions"),
                        missing("the rules on the national number"),
                        missing("the rules on offence data"),
                        missing("the rules on vetting"),
                        missing("the day from which the Whistleblower Directive is transposed"),
                        missing("the day from which the Platform Work Directive is transposed"),
                        missing("the rules on acting on what was found")),
                thrown.faults());
    }

    @Test
    void asksForThePredecessorLawOnlyOfAProfileThatCoversEarlierDays() {
        EuBaseline early = complete().coversFrom(2001, 5, 23);

        RuleDefinitionException thrown = assertThrows(RuleDefinitionException.class, () -> early.build(TEXTS));

        assertEquals(missing("the citations of the law before `2018-05-25`"), thrown.getMessage());
    }

    @Test
    void anItemThatTheCountryDoesNotHaveNeedsAReason() {
        EuBaseline silent = complete().without(NationalItem.NATIONAL_NUMBER, " ");

        RuleDefinitionException thrown = assertThrows(RuleDefinitionException.class, () -> silent.build(TEXTS));

        assertEquals(
                "profile `Germany` leaves out the rules on the national number, so it must say why",
                thrown.getMessage());
    }

    @Test
    void anItemIsNotSuppliedAndLeftOutAtOnce() {
        EuBaseline both = complete().covertException(covertException("EU-TRA-01"));

        RuleDefinitionException thrown = assertThrows(RuleDefinitionException.class, () -> both.build(TEXTS));

        assertEquals(
                "profile `Germany` supplies the exception for covert checks, so it must not leave this out as well",
                thrown.getMessage());
    }

    @Test
    void theScopeCannotBeLeftOut() {
        EuBaseline boundless = without(EnumSet.allOf(NationalItem.class));

        RuleDefinitionException thrown = assertThrows(RuleDefinitionException.class, () -> boundless.build(TEXTS));

        assertEquals(
                "profile `Germany` must not leave out the rules on which workers and employers it governs",
                thrown.getMessage());
    }

    @Test
    void aNationalExceptionLiftsOnlyWhatUnionLawLeavesToIt() {
        EuBaseline loose =
                withoutAllBut(NationalItem.COVERT_EXCEPTION).covertException(covertException("EU-TRA-01", "EU-BAS-03"));

        RuleDefinitionException thrown = assertThrows(RuleDefinitionException.class, () -> loose.build(TEXTS));

        assertEquals(
                "profile `Germany` lifts `EU-BAS-03` by `DE-COV-01`, which Union law must itself provide for",
                thrown.getMessage());
    }

    @Test
    void otherNationalRulesLiftNothingOfTheUnion() {
        EuBaseline loose = complete().rules(List.of(covertException("EU-TRA-01")));

        RuleDefinitionException thrown = assertThrows(RuleDefinitionException.class, () -> loose.build(TEXTS));

        assertEquals(
                "profile `Germany` lifts `EU-TRA-01` by `DE-COV-01`, which Union law must itself provide for",
                thrown.getMessage());
    }

    @Test
    void theIdsOfTheUnionAreKeptForTheBaseline() {
        Rule foreign = Rule.note("EU-DEU-01", "A national rule")
                .inForce(InForce.always())
                .cites(BDSG.whole())
                .appliesWhen(never())
                .binding(Binding.STATUTE)
                .confidence(Confidence.LOW)
                .build();
        EuBaseline profile = complete().rules(List.of(foreign)).cites("EU-DEU-01", BDSG.whole(), InForce.always());

        RuleDefinitionException thrown = assertThrows(RuleDefinitionException.class, () -> profile.build(TEXTS));

        assertEquals(
                List.of(
                        "profile `Germany` has a rule `EU-DEU-01`, but ids in `EU-` must be the baseline's",
                        "profile `Germany` cites authorities for `EU-DEU-01`, which must be a rule of the baseline"),
                thrown.faults());
    }

    @Test
    void theIdsOfTheUnionAreKeptForTheBaselineInTheScopeToo() {
        Rule foreign = Rule.scope("EU-DEU-01", "When German law governs")
                .inForce(InForce.always())
                .cites(BDSG.whole())
                .doesNotGovernWhen(never())
                .binding(Binding.STATUTE)
                .confidence(Confidence.LOW)
                .build();
        EuBaseline profile = complete().scope(List.of(foreign));

        RuleDefinitionException thrown = assertThrows(RuleDefinitionException.class, () -> profile.build(TEXTS));

        assertEquals(
                "profile `Germany` has a rule `EU-DEU-01`, but ids in `EU-` must be the baseline's",
                thrown.getMessage());
    }

    @Test
    void theExceptionsMustBeExceptions() {
        EuBaseline profile = withoutAllBut(NationalItem.COVERT_EXCEPTION, NationalItem.PERSONAL_CONTENT_EXCEPTION)
                .covertException(SCOPE)
                .personalContentException(SCOPE);

        RuleDefinitionException thrown = assertThrows(RuleDefinitionException.class, () -> profile.build(TEXTS));

        assertEquals(
                List.of(
                        "profile `Germany` supplies `DE-SCOPE-01` as the exception for covert checks,"
                                + " so it must be an exception",
                        "profile `Germany` supplies `DE-SCOPE-01` as the exception for personal content,"
                                + " so it must be an exception"),
                thrown.faults());
    }

    @Test
    void rulesThatANationalDayDecidesAreThereOnlyWithThatDay() {
        RuleSet without = complete().build(TEXTS);
        RuleSet with = withoutAllBut(NationalItem.REPORTER_PROTECTION_DAY, NationalItem.PLATFORM_WORK_DAY)
                .protectsReportersFrom(2023, 7, 2)
                .platformWorkDirectiveFrom(2026, 12, 2)
                .build(TEXTS);

        assertEquals(34, count(with));
        assertEquals(32, count(without));
        assertEquals(from(2023, 7, 2), with.rule("EU-WHI-01").orElseThrow().inForce());
    }

    @Test
    void platformWorkIsGuidanceUntilAnActTransposesTheDirective() {
        EuBaseline profile = withoutAllBut(NationalItem.PLATFORM_WORK_DAY).platformWorkDirectiveFrom(2026, 12, 2);
        Rule untransposed = platformWork(profile);
        Rule transposed = platformWork(profile.platformWorkActFrom(2027, 7, 1));
        LocalDate actDay = LocalDate.of(2027, 7, 1);

        assertEquals(Binding.GUIDANCE, untransposed.bindingOn(actDay));
        assertEquals(Optional.of(always()), untransposed.contestableWhen());
        assertEquals(from(2026, 12, 2), transposed.inForce());
        assertEquals(Binding.GUIDANCE, transposed.bindingOn(actDay.minusDays(1)));
        assertEquals(Binding.STATUTE, transposed.bindingOn(actDay));
        assertEquals(Optional.of(before(2027, 7, 1)), transposed.contestableWhen());
    }

    @Test
    void anActOnPlatformWorkBeforeTheDirectiveIsStatuteThroughout() {
        EuBaseline profile = withoutAllBut(NationalItem.PLATFORM_WORK_DAY);
        Rule early = platformWork(profile.platformWorkActFrom(2026, 6, 1).platformWorkDirectiveFrom(2026, 12, 2));

        assertEquals(from(2026, 6, 1), early.inForce());
        assertEquals(Binding.STATUTE, early.bindingOn(LocalDate.of(2026, 6, 1)));
        assertEquals(Optional.empty(), early.contestableWhen());
    }

    @Test
    void oneRuleMayBeTheCovertExceptionAndTheRestrictionOfTheRightToObject() {
        Rule exception = covertException("EU-TRA-01", "EU-TRA-02", "EU-OBJ-01");
        RuleSet ruleSet = withoutAllBut(NationalItem.COVERT_EXCEPTION, NationalItem.OBJECTION_RESTRICTION)
                .covertException(exception)
                .objectionRestriction(exception)
                .build(TEXTS);

        assertTrue(liftedBy(ruleSet, "EU-OBJ-01").contains("DE-COV-01"));
        assertTrue(liftedBy(ruleSet, "EU-TRA-02").contains("DE-COV-01"));
        assertEquals(
                1,
                ruleSet.rules().stream()
                        .filter(rule -> rule.id().equals(exception.id()))
                        .count());
    }

    @Test
    void aCovertExceptionAloneLeavesTheRightToObject() {
        EuBaseline loose =
                withoutAllBut(NationalItem.COVERT_EXCEPTION).covertException(covertException("EU-TRA-01", "EU-OBJ-01"));

        RuleDefinitionException thrown = assertThrows(RuleDefinitionException.class, () -> loose.build(TEXTS));

        assertEquals(
                "profile `Germany` lifts `EU-OBJ-01` by `DE-COV-01`, which Union law must itself provide for",
                thrown.getMessage());
    }

    @Test
    void consentOfWorkersIsABasisOnlyWhereAMemberStateSaysSo() {
        RuleSet ruleSet = withoutAllBut(NationalItem.WORKER_CONSENT)
                .workerConsent(covertException("EU-BAS-02"))
                .build(TEXTS);

        assertTrue(liftedBy(ruleSet, "EU-BAS-02").contains("DE-COV-01"));
        assertEquals(Set.of(), liftedBy(complete().build(TEXTS), "EU-BAS-02"));
    }

    @Test
    void authoritiesForARuleThatNoCountryHasAreAFault() {
        EuBaseline profile = complete().cites("EU-WHI-99", BDSG.whole(), InForce.always());

        RuleDefinitionException thrown = assertThrows(RuleDefinitionException.class, () -> profile.build(TEXTS));

        assertEquals(
                "profile `Germany` cites authorities for `EU-WHI-99`, which must be a rule of the baseline",
                thrown.getMessage());
    }

    @Test
    void aCountryMayBindCallersAndDeclareFactsOfItsOwn() {
        Fact<String> agreement =
                Fact.declared("de.worksAgreement", List.of("NONE", "CONCLUDED"), "NONE", FactKind.CAUTIOUS);

        RuleSet ruleSet =
                complete().bindsCallers().declares(agreement).version("2").build(TEXTS);

        assertTrue(ruleSet.bindsCallers());
        assertEquals(List.of(agreement), ruleSet.declaredFacts());
        assertEquals("2", ruleSet.version());
    }

    @Test
    void authoritiesForARuleThatOnlyOtherCountriesHaveAreNoFault() {
        EuBaseline profile = complete().cites("EU-WHI-01", BDSG.whole(), InForce.always());

        assertEquals(32, count(profile.build(TEXTS)));
    }

    @Test
    void aProfileInOneLanguageTakesTheBaselineInThatLanguage() {
        RuleSet english = complete().build(TEXTS);

        assertEquals(List.of(Locale.ENGLISH), english.texts().languages());
    }

    @Test
    void aProfileInDutchTakesTheBaselineInDutch() {
        Texts dutch =
                Texts.of(Texts.DUTCH, Map.of("DE-SCOPE-01.reason", "Het Duitse recht heeft hier niets te zeggen."));

        RuleSet ruleSet = complete().build(dutch);

        assertEquals(List.of(Texts.DUTCH), ruleSet.texts().languages());
        assertTrue(ruleSet.texts().has("EU-PUR-01.reason", Texts.DUTCH));
    }

    @Test
    void aProfileInALanguageOfItsOwnMustBringTheSentencesOfTheBaseline() {
        Texts german = Texts.of(Locale.GERMAN, Map.of("DE-SCOPE-01.reason", "Deutsches Recht gilt hier nicht."));
        EuBaseline profile = complete();

        RuleDefinitionException thrown = assertThrows(RuleDefinitionException.class, () -> profile.build(german));

        assertTrue(thrown.faults().contains("rule `EU-PUR-01` has no reason in `de`"));
    }

    @Test
    void whatIsLeftOutStaysVisible() {
        EuBaseline profile = complete();

        assertEquals("not in this example", profile.leftOut().get(NationalItem.VETTING));
    }

    private static Rule covertException(String... lifted) {
        return Rule.exception("DE-COV-01", "Covert check")
                .inForce(from(2018, 5, 25))
                .cites(BDSG.article("26(1)"))
                .appliesWhen(isTrue(Facts.TELLING_WOULD_PREJUDICE))
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .lifts(lifted)
                .build();
    }

    private static Rule platformWork(EuBaseline profile) {
        return profile.build(TEXTS).rule("EU-PWD-01").orElseThrow();
    }

    private static Set<String> liftedBy(RuleSet ruleSet, String rule) {
        return ruleSet.rule(rule).orElseThrow().liftedBy().stream()
                .map(RuleId::value)
                .collect(Collectors.toSet());
    }

    private static EuBaseline complete() {
        return withoutAllBut();
    }

    @Test
    void aProfileIsCheckedNoFurtherThanTheBaseline() {
        assertEquals(
                LocalDate.of(2026, 7, 3),
                complete().checkedUpTo(2026, 7, 4).build(TEXTS).checkedUpTo());
        assertEquals(
                LocalDate.of(2026, 7, 2),
                complete().checkedUpTo(2026, 7, 2).build(TEXTS).checkedUpTo());
    }

    private static EuBaseline withoutAllBut(NationalItem... supplied) {
        EnumSet<NationalItem> absent =
                EnumSet.complementOf(EnumSet.of(NationalItem.SCOPE, NationalItem.PREDECESSOR_LAW));
        absent.removeAll(List.of(supplied));
        return without(absent).scope(List.of(SCOPE));
    }

    private static EuBaseline without(EnumSet<NationalItem> absent) {
        EuBaseline profile = EuBaseline.profile("DE", "Germany")
                .version("1")
                .coversFrom(2018, 5, 25)
                .checkedUpTo(2026, 7, 3);
        absent.forEach(item -> profile.without(item, "not in this example"));
        return profile;
    }

    private static long count(RuleSet rules) {
        return rules.rules().stream()
                .filter(rule -> rule.id().value().startsWith("EU-"))
                .count();
    }

    private static String missing(String item) {
        return "profile `Germany` must supply " + item + ", or say why the country has none";
    }
}
