// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.engine.search.AllowSearch;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.RuleSteps;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.spi.CompanyRules;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** What the engine answers, rule by rule and country by country. */
class MonitoringEngineTest {

    private static final MonitoringRequest REQUEST = Requests.valid("DE");
    private static final MonitoringRequest COVERT = with(REQUEST, Facts.COVERT, true);
    private static final Rule NO_COVERT = SmallRuleSet.requirement("DE-COV-01", isTrue(Facts.COVERT));

    private static MonitoringRequest with(MonitoringRequest request, Fact<?> fact, Object value) {
        return Requests.with(request, fact, value).orElseThrow();
    }

    private static Verdict decide(MonitoringRequest request, Rule... rules) {
        return MonitoringEngine.of(SmallRuleSet.of(rules)).decide(request);
    }

    private static SortedSet<String> rules(Verdict verdict, Effect effect) {
        SortedSet<String> ids = new TreeSet<>();
        for (Reason reason : verdict.reasons()) {
            if (reason.effect() == effect) {
                ids.add(reason.rule().value());
            }
        }
        return ids;
    }

    @Test
    void allowsWhatNothingDeniesAndDeniesWithTheReason() {
        Verdict allowed = decide(REQUEST, NO_COVERT);
        Verdict denied = decide(COVERT, NO_COVERT);

        assertEquals(Decision.ALLOW, allowed.decision());
        assertEquals(Set.of("DE-COV-01"), rules(denied, Effect.DENIES));
        assertEquals("Reason of DE-COV-01.", denied.denials().get(0).text(Locale.ENGLISH));
        assertEquals(List.of(SmallRuleSet.ACT), denied.denials().get(0).citations());
    }

    @Test
    void readsTheRulesOfTheDay() {
        Rule dated = Rule.requirement("DE-DAY-01", "Dated")
                .inForce(InForce.from(2010, 3, 1).to(2012, 2, 29))
                .cites(SmallRuleSet.ACT)
                .deniesWhen(always())
                .exposing(Exposure.CIVIL)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .build();
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(NO_COVERT, dated));

        assertTrue(engine.decide(on(2010, 2, 28)).isAllowed());
        assertTrue(engine.decide(on(2010, 3, 1)).isDenied());
        assertTrue(engine.decide(on(2010, 3, 2)).isDenied());
        assertTrue(engine.decide(on(2012, 2, 29)).isDenied());
        assertTrue(engine.decide(on(2012, 3, 1)).isAllowed());
        assertEquals(
                LocalDate.of(2010, 3, 1),
                engine.decide(on(2011, 1, 1)).ruleSets().get(0).edition());
        assertEquals(
                LocalDate.of(2012, 3, 1),
                engine.decide(on(2026, 1, 1)).ruleSets().get(0).edition());
    }

    @Test
    void readsTheConditionOfTheDay() {
        Rule changing = SmallRuleSet.requirement("DE-DAY-02", Conditions.onOrAfter(2018, 5, 25));
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(changing));

        assertTrue(engine.decide(on(2018, 5, 24)).isAllowed());
        assertTrue(engine.decide(on(2018, 5, 25)).isDenied());
    }

    private static MonitoringRequest on(int year, int month, int day) {
        return REQUEST.withDay(LocalDate.of(year, month, day));
    }

    @Test
    void deniesOnTheEveOfTheFirstDayAndBefore() {
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(NO_COVERT));

        Verdict eve = engine.decide(on(1999, 12, 31));

        assertTrue(engine.decide(on(2000, 1, 1)).isAllowed());
        assertEquals(Decision.DENY, eve.decision());
        assertEquals(Coverage.OUTSIDE_PERIOD, eve.coverage());
        assertEquals(Set.of("CORE-DAY-01"), rules(eve, Effect.DENIES));
        assertEquals(
                "The day is before the first one that this rule set covers, so the act is denied.",
                eve.denials().get(0).text(Locale.ENGLISH));
        assertTrue(eve.isSettled());
        assertEquals(eve.decision(), engine.decide(on(1950, 1, 1)).decision());
    }

    @Test
    void asksTheScopeRulesOfTheRuleSetFirst() {
        Rule outside = scope("DE-SCOPE-01", step -> step.outsidePeriodWhen(Conditions.before(2005, 1, 1)));
        Rule foreign = scope("DE-SCOPE-02", step -> step.doesNotGovernWhen(isNot(Facts.WORKER_COUNTRY, germany())));
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(foreign, NO_COVERT, outside));
        MonitoringRequest abroad = with(with(COVERT, Facts.WORKER_COUNTRY, CountryCode.NL), Facts.COVERT, true);

        Verdict early = engine.decide(on(2004, 12, 31));
        Verdict elsewhere = engine.in("DE").decide(abroad);

        assertEquals(Set.of("DE-SCOPE-01"), rules(early, Effect.DENIES));
        assertEquals(Coverage.OUTSIDE_PERIOD, early.coverage());
        assertEquals(Set.of("DE-SCOPE-02"), rules(elsewhere, Effect.DENIES));
        assertEquals(Coverage.DOES_NOT_GOVERN, elsewhere.coverage());
    }

    private static CountryCode germany() {
        return CountryCode.of("DE");
    }

    private static Rule scope(String id, Function<RuleSteps.Scope, RuleSteps.Bound> effect) {
        return effect.apply(Rule.scope(id, "Scope").inForce(InForce.always()).cites(SmallRuleSet.ACT))
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .build();
    }

    @Test
    void aConcludingGroundEndsTheEvaluation() {
        Rule own = scope("DE-SCOPE-03", step -> step.allowsWhen(isTrue(Facts.INTERNAL)));

        Verdict verdict = decide(with(COVERT, Facts.INTERNAL, true), NO_COVERT, own);

        assertTrue(verdict.isAllowed());
        assertEquals(Set.of("DE-SCOPE-03"), rules(verdict, Effect.GROUNDS));
        assertTrue(decide(COVERT, NO_COVERT, own).isDenied());
    }

    @Test
    void anExceptionThatAppliesLiftsWhatItNames() {
        Rule exception = SmallRuleSet.exception("DE-EXC-01", isTrue(Facts.INTERNAL), "DE-COV-01");
        Rule other = SmallRuleSet.requirement("DE-COV-02", isTrue(Facts.COVERT));
        MonitoringRequest internal = with(COVERT, Facts.INTERNAL, true);

        Verdict lifted = decide(internal, NO_COVERT, exception);

        assertTrue(lifted.isAllowed());
        assertEquals(Set.of("DE-COV-01"), rules(lifted, Effect.LIFTED));
        assertEquals(Set.of("DE-EXC-01"), rules(lifted, Effect.GROUNDS));
        assertTrue(decide(COVERT, NO_COVERT, exception).isDenied());
        assertEquals(Set.of("DE-COV-02"), rules(decide(internal, NO_COVERT, exception, other), Effect.DENIES));
    }

    @Test
    void aProhibitionIsLiftedByTheExceptionThatItNamesItself() {
        Rule exception = SmallRuleSet.exception("DE-EXC-01", isTrue(Facts.INTERNAL), "DE-BAN-01");
        Rule ban = SmallRuleSet.prohibition("DE-BAN-01", isTrue(Facts.COVERT), "DE-EXC-01");

        assertTrue(decide(COVERT, ban, exception).isDenied());
        assertTrue(decide(with(COVERT, Facts.INTERNAL, true), ban, exception).isAllowed());
    }

    @Test
    void anExceptionShownOnlyWhenLiftingIsSilentOtherwise() {
        Rule exception = SmallRuleSet.applying(Rule.exception("DE-EXC-01", "Silent"), always())
                .lifts("DE-COV-01")
                .shownOnlyWhenLifting()
                .obliges(Obligation.TELL_WORKER)
                .build();

        Verdict idle = decide(REQUEST, NO_COVERT, exception);
        Verdict lifting = decide(COVERT, NO_COVERT, exception);

        assertEquals(Set.of(), rules(idle, Effect.GROUNDS));
        assertEquals(Set.of(), idle.obligations());
        assertEquals(Set.of("DE-EXC-01"), rules(lifting, Effect.GROUNDS));
        assertEquals(Set.of(Obligation.TELL_WORKER), lifting.obligations());
    }

    @Test
    void aDenialCarriesNoObligationsAndItsOwnAdvisories() {
        Rule denial = SmallRuleSet.denial(Rule.requirement("DE-COV-01", "Covert"), isTrue(Facts.COVERT))
                .obligesWhen(always(), Obligation.LIMIT_RETENTION)
                .advisesWithDenial(Advisory.EVIDENCE_OFTEN_ADMITTED)
                .build();

        Verdict denied = decide(COVERT, denial);
        Verdict allowed = decide(REQUEST, denial);

        assertEquals(Set.of(), denied.obligations());
        assertEquals(List.of(Advisory.EVIDENCE_OFTEN_ADMITTED), denied.advisories());
        assertEquals(Set.of(Obligation.LIMIT_RETENTION), allowed.obligations());
        assertEquals(List.of(), allowed.advisories());
    }

    @Test
    void tellsTheGravestExposureFirstAndTheLowestConfidence() {
        Rule civil = SmallRuleSet.denial(Rule.requirement("DE-COV-01", "Civil"), isTrue(Facts.COVERT))
                .contestable("courts differ")
                .build();
        Rule crime = Rule.requirement("DE-COV-02", "Crime")
                .inForce(InForce.always())
                .cites(SmallRuleSet.ACT)
                .deniesWhen(isTrue(Facts.COVERT))
                .exposing(Exposure.CONTRACT, Exposure.CRIME)
                .binding(Binding.STATUTE)
                .confidence(Confidence.LOW)
                .build();

        Verdict verdict = decide(COVERT, civil, crime);

        assertEquals(
                List.of("DE-COV-02", "DE-COV-01"),
                verdict.denials().stream().map(reason -> reason.rule().value()).toList());
        assertEquals(Confidence.LOW, verdict.confidence());
    }

    @Test
    void oneSolidDenialMakesADenialStandThoughAnotherIsContestable() {
        Rule disputed = SmallRuleSet.denial(Rule.requirement("DE-COV-01", "Disputed"), isTrue(Facts.COVERT))
                .contestable("courts differ")
                .build();
        Rule disputedToo = SmallRuleSet.denial(Rule.requirement("DE-COV-02", "Disputed too"), isTrue(Facts.COVERT))
                .contestable("courts differ")
                .build();
        Rule solid = SmallRuleSet.requirement("DE-COV-03", isTrue(Facts.COVERT));

        Verdict verdict = decide(COVERT, disputed, disputedToo, solid);

        assertFalse(verdict.contestable());
        assertEquals(
                List.of(true, true, false),
                verdict.denials().stream().map(Reason::contestable).toList());
        assertTrue(decide(COVERT, disputed, disputedToo).contestable());
        assertFalse(decide(COVERT, solid).contestable());
    }

    @Test
    void oneContestableGroundMakesAnAllowContestable() {
        Rule disputed = SmallRuleSet.applying(Rule.ground("DE-GND-01", "Disputed"), always())
                .contestable("courts differ")
                .build();
        Rule solid = SmallRuleSet.applying(Rule.ground("DE-GND-02", "Solid"), always())
                .build();

        assertTrue(decide(REQUEST, disputed, solid).contestable());
        assertFalse(decide(REQUEST, solid).contestable());
    }

    @Test
    void aDenialOfOneCountryThatIsSolidMakesTheDenialOfAllStand() {
        Rule disputed = SmallRuleSet.denial(Rule.requirement("DE-COV-01", "Disputed"), isTrue(Facts.COVERT))
                .contestable("courts differ")
                .build();
        Rule solid = SmallRuleSet.requirement("NL-COV-01", isTrue(Facts.COVERT));
        Rule disputedThere = SmallRuleSet.denial(Rule.requirement("NL-COV-02", "Disputed"), isTrue(Facts.COVERT))
                .contestable("courts differ")
                .build();
        MonitoringRequest both = with(COVERT, Facts.EMPLOYER_COUNTRY, CountryCode.NL);

        Function<Rule, Verdict> together = dutch -> MonitoringEngine.of(
                        SmallRuleSet.of(disputed), SmallRuleSet.of("NL", List.of(dutch), List.of()))
                .decide(both);

        assertFalse(together.apply(solid).contestable());
        assertTrue(together.apply(disputedThere).contestable());
    }

    @Test
    void tellsOfEqualExposuresTheProhibitionFirstAndKeepsTheOrderOfTheInstrument() {
        Rule first = SmallRuleSet.requirement("DE-COV-01", isTrue(Facts.COVERT));
        Rule second = SmallRuleSet.requirement("DE-COV-02", isTrue(Facts.COVERT));
        Rule prohibition = SmallRuleSet.prohibition("DE-COV-03", isTrue(Facts.COVERT));
        Rule fine = Rule.prohibition("DE-COV-04", "Fine")
                .inForce(InForce.always())
                .cites(SmallRuleSet.ACT)
                .deniesWhen(isTrue(Facts.COVERT))
                .exposing(Exposure.REGULATOR)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .build();

        Verdict verdict = decide(COVERT, first, second, prohibition, fine);

        assertEquals(
                List.of("DE-COV-03", "DE-COV-01", "DE-COV-02", "DE-COV-04"),
                verdict.denials().stream().map(reason -> reason.rule().value()).toList());
    }

    @Test
    void namesTheMissingCountryOfEachWorkerAlthoughTheyAreAskedAlike() {
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(NO_COVERT));
        MonitoringRequest dutch = with(REQUEST, Facts.WORKER_COUNTRY, CountryCode.NL);
        MonitoringRequest british = with(REQUEST, Facts.WORKER_COUNTRY, CountryCode.GB);

        assertEquals(List.of(germany(), CountryCode.NL), engine.decide(dutch).jurisdictions());
        assertEquals(List.of(germany(), CountryCode.GB), engine.decide(british).jurisdictions());
        assertEquals(
                "No rule set for Netherlands (NL) is loaded, whose law this act concerns, so the act is denied.",
                engine.decide(dutch).denials().get(0).text(Locale.ENGLISH));
        assertEquals(
                "Laad regels voor Verenigd Koninkrijk (GB), of laat een jurist daar de handeling beoordelen.",
                engine.decide(british).denials().get(0).remedy(Texts.DUTCH).orElseThrow());
    }

    @Test
    void guidanceCanBeTakenAsAdvice() {
        Rule guidance = Rule.requirement("DE-GUI-01", "Guidance")
                .inForce(InForce.always())
                .cites(SmallRuleSet.ACT)
                .deniesWhen(isTrue(Facts.COVERT))
                .exposing(Exposure.REGULATOR)
                .binding(Binding.STATUTE, InForce.until(2019, 12, 31))
                .binding(Binding.GUIDANCE, InForce.since(2020, 1, 1))
                .confidence(Confidence.HIGH)
                .build();
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(guidance));
        MonitoringRequest early = COVERT.withDay(LocalDate.of(2019, 12, 31));

        Verdict advised = engine.with(GuidancePolicy.ADVISE).decide(COVERT);

        assertTrue(engine.decide(COVERT).isDenied());
        assertTrue(advised.isAllowed());
        assertEquals(Set.of("DE-GUI-01"), rules(advised, Effect.NOTES));
        assertTrue(engine.with(GuidancePolicy.ADVISE).decide(early).isDenied());
    }

    @Test
    void adviceDoesNotReachBeyondGuidance() {
        for (Binding binding : Binding.values()) {
            Rule rule = Rule.requirement("DE-BIN-01", "Binding")
                    .inForce(InForce.always())
                    .cites(SmallRuleSet.ACT)
                    .deniesWhen(always())
                    .exposing(Exposure.REGULATOR)
                    .binding(binding)
                    .confidence(Confidence.HIGH)
                    .build();
            boolean advice = binding == Binding.GUIDANCE || binding == Binding.INDUSTRY;

            Verdict verdict = MonitoringEngine.of(SmallRuleSet.of(rule))
                    .with(GuidancePolicy.ADVISE)
                    .decide(REQUEST);

            assertEquals(advice, verdict.isAllowed(), binding::name);
        }
    }

    @Test
    void aDenialInAnyBindingCountryWins() {
        RuleSet german = SmallRuleSet.of(NO_COVERT);
        RuleSet dutch = SmallRuleSet.of(
                "NL", List.of(SmallRuleSet.requirement("NL-NEVER-01", isTrue(Facts.INTERNAL))), List.of());
        MonitoringEngine engine = MonitoringEngine.of(german, dutch);
        MonitoringRequest posted = with(REQUEST, Facts.EMPLOYER_COUNTRY, CountryCode.NL);

        Verdict allowed = engine.decide(posted);
        Verdict denied = engine.decide(with(posted, Facts.INTERNAL, true));

        assertTrue(allowed.isAllowed());
        assertEquals(List.of(germany(), CountryCode.NL), allowed.jurisdictions());
        assertEquals(Set.of("NL-NEVER-01"), rules(denied, Effect.DENIES));
    }

    @Test
    void aWorkersCountryWithoutARuleSetDenies() {
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(NO_COVERT));
        MonitoringRequest dutch = with(REQUEST, Facts.WORKER_COUNTRY, CountryCode.NL);

        Verdict verdict = engine.decide(dutch);

        assertEquals(Decision.DENY, verdict.decision());
        assertEquals(Set.of("CORE-LAW-01"), rules(verdict, Effect.DENIES));
        assertEquals(List.of(germany(), CountryCode.NL), verdict.jurisdictions());
        assertTrue(verdict.isSettled());
        assertFalse(AllowSearch.completing(engine.decide(dutch)).canAllow());
    }

    @Test
    void theOtherPartysCountryIsAskedOnlyWhereItBindsCallers() {
        Rule never = SmallRuleSet.requirement("NL-NEVER-01", always());
        RuleSet shy = SmallRuleSet.of("NL", List.of(never), List.of());
        RuleSet reaching = RuleSet.named("NL", "Reaching")
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .hasLawFor(Facts.ACTIVITY, Activity.values())
                .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                .rules(List.of(never))
                .bindsCallers()
                .build(shy.texts());
        MonitoringRequest abroad = with(REQUEST, Facts.OTHER_PARTY_COUNTRY, CountryCode.NL);

        Verdict advised = MonitoringEngine.of(SmallRuleSet.of(NO_COVERT), shy).decide(abroad);
        Verdict bound =
                MonitoringEngine.of(SmallRuleSet.of(NO_COVERT), reaching).decide(abroad);

        assertTrue(advised.isAllowed());
        assertEquals(List.of(Advisory.ALSO_EVALUATE), advised.advisories());
        assertEquals(Set.of("NL-NEVER-01"), rules(bound, Effect.DENIES));
    }

    @Test
    void companyRulesTighten() {
        CompanyRules policy = CompanyRules.under(Instrument.of("Works policy"))
                .prohibits("ACME-POL-01", "No internal calls", isTrue(Facts.INTERNAL), "Not ours.", "Leave them.")
                .obliges("ACME-POL-02", "Tell", always(), "We tell.", Obligation.TELL_WORKER)
                .build();
        MonitoringEngine strict =
                MonitoringEngine.of(SmallRuleSet.of(NO_COVERT)).tightenedBy(policy);

        Verdict denied = strict.decide(with(REQUEST, Facts.INTERNAL, true));

        assertEquals(Set.of("ACME-POL-01"), rules(denied, Effect.DENIES));
        assertEquals(Binding.COMPANY, denied.denials().get(0).binding());
        assertEquals(Set.of(Obligation.TELL_WORKER), strict.decide(REQUEST).obligations());
        assertTrue(strict.decide(COVERT).isDenied());
    }

    @Test
    void aRuleThatFailsDenies() {
        // More countries than conditions can tell apart, which shows when the rule is first asked.
        Condition many =
                new Condition.In<>(Facts.OTHER_PARTY_COUNTRY, CountryCode.all().subList(0, 100));
        RuleSet failing = SmallRuleSet.of(SmallRuleSet.requirement("DE-MANY-01", many));
        MonitoringEngine engine = MonitoringEngine.of(failing);

        for (Verdict verdict : List.of(engine.decide(REQUEST), engine.in("DE").decide(REQUEST))) {
            assertEquals(Decision.DENY, verdict.decision());
            assertEquals(Set.of("CORE-FAIL-01"), rules(verdict, Effect.DENIES));
            assertEquals(Set.of(), verdict.obligations());
            assertFalse(verdict.permission().isOpen());
            assertTrue(verdict.isSettled());
            assertEquals(List.of(), verdict.watch());
        }
    }

    @Test
    void tellsApartAsManyCountriesAsItSays() {
        List<CountryCode> most = new ArrayList<>(CountryCode.all());
        most.remove(germany());
        most.add(0, germany());
        CountryCode last = most.get(60);
        CountryCode other = most.get(61);

        MonitoringEngine engine = MonitoringEngine.of(namingCountries(most.subList(0, 61)));
        MonitoringEngine failing = MonitoringEngine.of(namingCountries(most.subList(0, 62)));

        assertEquals(Set.of("DE-MANY-01"), denials(engine, with(REQUEST, Facts.OTHER_PARTY_COUNTRY, last)));
        assertEquals(Set.of(), denials(engine, with(REQUEST, Facts.OTHER_PARTY_COUNTRY, other)));
        assertEquals(Set.of("CORE-FAIL-01"), denials(failing, with(REQUEST, Facts.OTHER_PARTY_COUNTRY, last)));
    }

    private static RuleSet namingCountries(List<CountryCode> countries) {
        Condition named = new Condition.In<>(Facts.OTHER_PARTY_COUNTRY, countries);
        return SmallRuleSet.of(SmallRuleSet.requirement("DE-MANY-01", named));
    }

    private static Set<String> denials(MonitoringEngine engine, MonitoringRequest request) {
        return rules(engine.decide(request), Effect.DENIES);
    }

    @Test
    void comparesFactsWithAsManyValuesAsAFactMayHave() {
        List<String> values = IntStream.range(0, 62).mapToObj(String::valueOf).toList();
        Fact<String> asked = Fact.declared("de.asked", values, "0", FactKind.MARKER);
        Fact<String> agreed = Fact.declared("de.agreed", values, "61", FactKind.MARKER);
        Rule rule = SmallRuleSet.requirement("DE-AGR-01", not(Conditions.same(asked, agreed)));
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of("DE", List.of(rule), List.of(asked, agreed)));

        assertTrue(engine.decide(REQUEST).isDenied());
        assertTrue(engine.decide(stating("de.asked", AttributeValue.of("61"))).isAllowed());
        assertTrue(engine.decide(stating("de.asked", AttributeValue.of("60"))).isDenied());
        assertTrue(engine.decide(stating("de.agreed", AttributeValue.of("0"))).isAllowed());
    }

    @Test
    void aFactThatHasNoValueIsTheSameAsNone() {
        Condition same = Conditions.same(Facts.LINE, Facts.LINE);
        Rule notSame = SmallRuleSet.requirement("DE-SAME-01", not(same));
        Rule alike = SmallRuleSet.requirement("DE-SAME-01", same);
        MonitoringRequest bare =
                with(with(REQUEST, Facts.ACTIVITY, Activity.LOG_TRAFFIC), Facts.COMMUNICATION_GIVEN, false);

        assertTrue(decide(bare, notSame).isDenied());
        assertTrue(decide(bare, alike).isAllowed());
        assertTrue(decide(REQUEST, notSame).isAllowed());
        assertTrue(decide(REQUEST, alike).isDenied());
    }

    @Test
    void anUndeclaredFactDenies() {
        Fact<String> declared = Fact.declaredFlag("de.agreement", false, FactKind.CAUTIOUS);
        Rule rule = SmallRuleSet.requirement("DE-AGR-01", not(is(declared, "true")));
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of("DE", List.of(rule), List.of(declared)));

        assertTrue(engine.decide(REQUEST).isDenied());
        assertTrue(
                engine.decide(stating("de.agreement", AttributeValue.of(true))).isAllowed());
        assertTrue(engine.decide(stating("de.agreement", AttributeValue.of("true")))
                .isAllowed());
        assertEquals(
                Set.of("CORE-FACT-01"),
                rules(engine.decide(stating("de.agreement", AttributeValue.of(1))), Effect.DENIES));
        assertEquals(
                Set.of("CORE-FACT-01"),
                rules(engine.decide(stating("de.other", AttributeValue.of(true))), Effect.DENIES));
        assertEquals(Set.of("de.agreement"), engine.attributeKeys());
    }

    private static MonitoringRequest stating(String key, AttributeValue value) {
        return REQUEST.withAttributes(Map.of(key, value));
    }

    @Test
    void asksOnlyForCountriesItHas() {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> MonitoringEngine.of(SmallRuleSet.of(NO_COVERT)).in("FR"));

        assertEquals("there is no rule set for `FR`; there are [DE]", fault.getMessage());
    }
}
