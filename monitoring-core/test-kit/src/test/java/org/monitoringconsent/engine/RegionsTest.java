// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isStated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.RuleDefinitionException;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.testkit.NaiveEngine;
import org.monitoringconsent.testkit.NaiveVerdict;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/**
 * The rule set of a region stands before that of its country, and both bind. The rule sets here are made up: in one country a call
 * needs the consent of one party, in one of its regions that of all.
 */
class RegionsTest {

    private static final CountryCode AMERICA = CountryCode.of("US");
    private static final RegionCode CALIFORNIA = RegionCode.of("US-CA");
    private static final RegionCode NEW_YORK = RegionCode.of("US-NY");
    private static final RegionCode TEXAS = RegionCode.of("US-TX");
    private static final RegionCode ENGLAND = RegionCode.of("GB-ENG");
    private static final RegionCode SCOTLAND = RegionCode.of("GB-SCT");

    private static final RuleSet US = SmallRuleSet.of(
            "US", List.of(SmallRuleSet.requirement("US-CALL-01", is(Facts.CONSENT, Consent.NONE))), List.of());
    private static final RuleSet US_CA = bindingCallers(SmallRuleSet.of(
            "US-CA",
            List.of(SmallRuleSet.requirement(
                    "CA-CALL-01",
                    all(
                            isNot(Facts.CONSENT, Consent.ALL),
                            any(is(Facts.WORKER_REGION, CALIFORNIA), is(Facts.OTHER_PARTY_REGION, CALIFORNIA))))),
            List.of()));
    private static final RuleSet US_NY = SmallRuleSet.of(
            "US-NY", List.of(SmallRuleSet.requirement("NY-CALL-01", is(Facts.CONSENT, Consent.NONE))), List.of());
    private static final RuleSet GB = SmallRuleSet.of(
            "GB", List.of(SmallRuleSet.requirement("UK-CALL-01", is(Facts.CONSENT, Consent.NONE))), List.of());
    private static final RuleSet GB_SCT = SmallRuleSet.of(
            "GB-SCT", List.of(SmallRuleSet.requirement("SCT-CALL-01", isStated(Facts.OTHER_PARTY_REGION))), List.of());

    private static final MonitoringRequest AT_HOME =
            Requests.with(Requests.valid("US"), Facts.CONSENT, Consent.ONE).orElseThrow();

    private final MonitoringEngine engine = MonitoringEngine.of(US, US_CA, US_NY);
    private final NaiveEngine naive = NaiveEngine.of(US, US_CA, US_NY);

    private static RuleSet bindingCallers(RuleSet ruleSet) {
        RuleSet.Builder builder = RuleSet.named(ruleSet.jurisdiction().value(), ruleSet.name())
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .rules(ruleSet.rules())
                .hasLawFor(Facts.ACTIVITY, Facts.ACTIVITY.values())
                .hasLawFor(Facts.PURPOSE, Facts.PURPOSE.values())
                .bindsCallers();
        return builder.build(ruleSet.texts());
    }

    private static MonitoringRequest from(RegionCode worker, RegionCode other) {
        return AT_HOME.with(Facts.WORKER_REGION, worker)
                .with(Facts.OTHER_PARTY_COUNTRY, other.country())
                .with(Facts.OTHER_PARTY_REGION, other);
    }

    private static MonitoringRequest british(MonitoringRequest request) {
        return request.with(Facts.WORKER_COUNTRY, CountryCode.GB).with(Facts.EMPLOYER_COUNTRY, CountryCode.GB);
    }

    private static Set<String> denials(Verdict verdict) {
        Set<String> ids = new TreeSet<>();
        for (Reason reason : verdict.denials()) {
            ids.add(reason.rule() + " " + reason.jurisdiction());
        }
        return ids;
    }

    private static List<String> jurisdictions(Verdict verdict) {
        return verdict.jurisdictions().stream().map(Jurisdiction::value).toList();
    }

    @Test
    void theRegionStandsBeforeItsCountryAndBothBind() {
        Verdict verdict = engine.decide(from(NEW_YORK, NEW_YORK));

        assertTrue(verdict.isAllowed());
        assertEquals(List.of("US-NY", "US"), jurisdictions(verdict));
        assertEquals(
                Set.of("NY-CALL-01 US-NY", "US-CALL-01 US"),
                denials(engine.decide(from(NEW_YORK, NEW_YORK).with(Facts.CONSENT, Consent.NONE))));
    }

    /** What the country leaves alone the region may forbid, at either end of the line. */
    @Test
    void theStricterRegionDecidesACallBetweenTwo() {
        assertEquals(Set.of("CA-CALL-01 US-CA"), denials(engine.decide(from(CALIFORNIA, NEW_YORK))));
        assertEquals(Set.of("CA-CALL-01 US-CA"), denials(engine.decide(from(NEW_YORK, CALIFORNIA))));
        assertEquals(List.of("US-NY", "US", "US-CA"), jurisdictions(engine.decide(from(NEW_YORK, CALIFORNIA))));
        assertTrue(engine.decide(from(NEW_YORK, CALIFORNIA).with(Facts.CONSENT, Consent.ALL))
                .isAllowed());
    }

    @Test
    void aRegionThatDoesNotBindCallersIsMentioned() {
        Verdict verdict = engine.decide(from(CALIFORNIA, NEW_YORK).with(Facts.CONSENT, Consent.ALL));

        assertEquals(List.of(Advisory.ALSO_EVALUATE), verdict.advisories());
        assertEquals(Optional.of(NEW_YORK), verdict.advice().get(0).jurisdiction());
        assertEquals(
                "This act has a link with US-NY (United States); judge it under the law there too.",
                verdict.advice().get(0).text(Locale.ENGLISH));
    }

    @Test
    void aRegionOfTheWorkerThatIsNotStatedDenies() {
        Verdict verdict = engine.decide(AT_HOME.with(Facts.OTHER_PARTY_COUNTRY, CountryCode.NL));
        Reason denial = verdict.denials().get(0);

        assertEquals(Set.of("CORE-LAW-03 US"), denials(verdict));
        assertEquals(List.of("worker.region"), verdict.unstated());
        assertEquals(List.of(Advisory.NO_RULE_SET, Advisory.REGION_UNSTATED), verdict.advisories());
        assertEquals(
                "The regions of United States (US) have law of their own, and the request does not state the region"
                        + " (`worker.region`), so the act is denied.",
                denial.text(Locale.ENGLISH));
        assertEquals(
                Optional.of("Geef de regio op als `worker.region` en laad regels voor die regio."),
                denial.remedy(Texts.DUTCH));
    }

    @Test
    void aRegionOfTheOtherPartyThatIsNotStatedDeniesWhereItsLawMayBind() {
        MonitoringRequest request = AT_HOME.with(Facts.WORKER_REGION, NEW_YORK);

        assertEquals(Set.of("CORE-LAW-03 US"), denials(engine.decide(request)));
        assertEquals(
                List.of("communication.otherPartyRegion"),
                engine.decide(request).unstated());
        assertEquals(
                Set.of("CORE-LAW-03 US"), denials(engine.decide(request.with(Facts.OTHER_PARTY_COUNTRY, AMERICA))));
        assertTrue(engine.decide(request.with(Facts.OTHER_PARTY_COUNTRY, CountryCode.NL))
                .isAllowed());
        MonitoringEngine harmless = MonitoringEngine.of(US, US_NY);
        assertTrue(harmless.decide(request).isAllowed());
        assertEquals(
                List.of(Advisory.REGION_UNSTATED),
                harmless.decide(request.with(Facts.OTHER_PARTY_COUNTRY, AMERICA))
                        .advisories());
    }

    @Test
    void aRegionWithoutARuleSetDeniesTheWorkerAndAdvisesOfTheOtherParty() {
        assertEquals(Set.of("CORE-LAW-01 US-TX"), denials(engine.decide(from(TEXAS, NEW_YORK))));
        Verdict called = engine.decide(from(NEW_YORK, TEXAS));
        assertTrue(called.isAllowed());
        assertEquals(List.of(Advisory.NO_RULE_SET), called.advisories());
        assertEquals(
                Set.of("CORE-LAW-01 US-TX"), denials(engine.with(GapPolicy.DENY).decide(from(NEW_YORK, TEXAS))));
    }

    @Test
    void aRegionWithoutItsCountryIsDeniedForTheCountry() {
        Verdict verdict = MonitoringEngine.of(US_NY).decide(from(NEW_YORK, NEW_YORK));

        assertEquals(Set.of("CORE-LAW-01 US"), denials(verdict));
    }

    /** A country whose regions nobody knows of answers as before, and mentions a region that is stated. */
    @Test
    void aCountryWithoutRegionsNeedsNone() {
        MonitoringEngine british = MonitoringEngine.of(GB);
        MonitoringRequest request = british(AT_HOME);
        MonitoringRequest scottish = request.with(Facts.WORKER_REGION, SCOTLAND);

        assertTrue(british.decide(request).isAllowed());
        assertEquals(List.of(), british.decide(request).advisories());
        assertTrue(british.decide(scottish).isAllowed());
        assertEquals(List.of(Advisory.NO_RULE_SET), british.decide(scottish).advisories());
        assertEquals(
                "No rule set for GB-SCT (United Kingdom) is loaded; its own law was not looked at.",
                british.decide(scottish).advice().get(0).text(Locale.ENGLISH));
        assertEquals(
                Set.of("CORE-LAW-01 GB-SCT"),
                denials(british.with(GapPolicy.DENY).decide(scottish)));
        assertFalse(british.decide(scottish).unread().contains("worker.region"));
    }

    @Test
    void asSoonAsARegionHasARuleSetItsCountryIsAskedForRegions() {
        MonitoringEngine british = MonitoringEngine.of(GB, GB_SCT);

        assertEquals(Set.of("CORE-LAW-03 GB"), denials(british.decide(british(AT_HOME))));
        assertEquals(
                List.of("GB-SCT", "GB"),
                jurisdictions(british.decide(british(AT_HOME).with(Facts.WORKER_REGION, SCOTLAND))));
        assertEquals(
                Set.of("CORE-LAW-01 GB-ENG"),
                denials(british.decide(british(AT_HOME).with(Facts.WORKER_REGION, RegionCode.of("GB-ENG")))));
    }

    @Test
    void aCountryThatLeavesLawToItsRegionsAllowsNothingAlone() {
        RuleSet federal = RuleSet.named("US", "Test US")
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .rules(US.rules())
                .hasLawFor(Facts.ACTIVITY, Facts.ACTIVITY.values())
                .hasLawFor(Facts.PURPOSE, Facts.PURPOSE.values())
                .leavesLawToRegions()
                .build(US.texts());
        MonitoringEngine alone = MonitoringEngine.of(federal);

        assertEquals(Set.of("CORE-LAW-03 US"), denials(alone.decide(AT_HOME)));
        assertEquals(Set.of("CORE-LAW-01 US-NY"), denials(alone.decide(from(NEW_YORK, NEW_YORK))));
        assertTrue(alone.in("US").decide(AT_HOME).isAllowed());
        assertTrue(federal.with(List.of(), federal.texts(), List.of()).leavesLawToRegions());
        assertEquals(
                List.of("rule set `Nowhere` of a region must not leave law to regions, which only a country has"),
                assertThrows(
                                RuleDefinitionException.class,
                                () -> RuleSet.named("US-NY", "Nowhere")
                                        .version("1")
                                        .coversFrom(2000, 1, 1)
                                        .checkedUpTo(2100, 1, 1)
                                        .rules(US.rules())
                                        .hasLawFor(Facts.ACTIVITY, Facts.ACTIVITY.values())
                                        .hasLawFor(Facts.PURPOSE, Facts.PURPOSE.values())
                                        .leavesLawToRegions()
                                        .build(US.texts()))
                        .faults());
    }

    @Test
    void oneRegionCanBeAskedAlone() {
        MonitoringEngine californian = engine.in("US-CA");

        assertEquals(List.of("US-CA"), jurisdictions(californian.decide(from(NEW_YORK, CALIFORNIA))));
        assertEquals(Set.of("CA-CALL-01 US-CA"), denials(californian.decide(from(NEW_YORK, CALIFORNIA))));
        assertEquals(
                "there is no rule set for `US-TX`; there are [US, US-CA, US-NY]",
                assertThrows(IllegalArgumentException.class, () -> engine.in("US-TX"))
                        .getMessage());
    }

    @Test
    void thereIsOneRuleSetForEachRegion() {
        assertEquals(
                List.of("there are two rule sets of one jurisdiction among [US 1, US-NY 1, US-NY 1]"),
                assertThrows(RuleDefinitionException.class, () -> MonitoringEngine.of(US, US_NY, US_NY))
                        .faults());
    }

    /** A country in whose own rule set the law differs between two regions; there is a third that it has no law for. */
    private static RuleSet.Builder claiming() {
        return RuleSet.named("GB", "Claiming")
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .rules(List.of(SmallRuleSet.requirement(
                        "UK-CALL-01", all(isNot(Facts.CONSENT, Consent.ALL), is(Facts.WORKER_REGION, SCOTLAND)))))
                .hasLawFor(Facts.ACTIVITY, Facts.ACTIVITY.values())
                .hasLawFor(Facts.PURPOSE, Facts.PURPOSE.values());
    }

    @Test
    void aCountryMayHaveTheLawOfItsRegionsItself() {
        RuleSet both =
                claiming().hasLawFor(Facts.WORKER_REGION, SCOTLAND, ENGLAND).build(GB.texts());
        MonitoringEngine british = MonitoringEngine.of(both);
        NaiveEngine plainly = NaiveEngine.of(both);
        MonitoringRequest inEngland = british(AT_HOME).with(Facts.WORKER_REGION, ENGLAND);
        MonitoringRequest inScotland = british(AT_HOME).with(Facts.WORKER_REGION, SCOTLAND);
        MonitoringRequest inWales = british(AT_HOME).with(Facts.WORKER_REGION, RegionCode.of("GB-WLS"));

        assertEquals(List.of(ENGLAND, SCOTLAND), both.regions());
        assertEquals(
                List.of(ENGLAND, SCOTLAND),
                both.with(List.of(), GB.texts(), List.of()).regions());
        assertTrue(british.decide(inEngland).isAllowed());
        assertEquals(List.of(), british.decide(inEngland).advisories());
        assertEquals(List.of(), british.in("GB").decide(inEngland).advisories());
        assertEquals(Set.of("UK-CALL-01 GB"), denials(british.decide(inScotland)));
        assertEquals(Set.of("CORE-LAW-01 GB-WLS"), denials(british.decide(inWales)));
        assertEquals(Set.of("CORE-LAW-03 GB"), denials(british.decide(british(AT_HOME))));
        for (GapPolicy gaps : GapPolicy.values()) {
            for (MonitoringRequest request : List.of(british(AT_HOME), inEngland, inScotland, inWales)) {
                for (RegionCode other : List.of(ENGLAND, SCOTLAND, RegionCode.of("GB-WLS"), NEW_YORK)) {
                    MonitoringRequest call = request.with(Facts.OTHER_PARTY_COUNTRY, other.country())
                            .with(Facts.OTHER_PARTY_REGION, other);

                    assertEquals(
                            plainly.with(gaps).decide(call),
                            NaiveVerdict.of(british.with(gaps).decide(call)),
                            call::toString);
                    assertEquals(
                            plainly.with(gaps).in("GB").decide(call),
                            NaiveVerdict.of(british.with(gaps).in("GB").decide(call)),
                            call::toString);
                }
            }
        }
        Questions.Answer asked =
                Questions.of(british).deciding(british(AT_HOME).with(Facts.OTHER_PARTY_COUNTRY, CountryCode.NL));
        assertEquals(Optional.of(Facts.WORKER_REGION), asked.first());
        assertEquals("[[`worker.region` = GB-ENG]]", asked.sets().toString());
    }

    @Test
    void whoNamesARegionOfItsOwnCountryHasLawForIt() {
        assertEquals(
                List.of("rule `UK-CALL-01` names region `GB-SCT`, for which the rule set does not say that it has law"),
                assertThrows(
                                RuleDefinitionException.class,
                                () -> claiming()
                                        .hasLawFor(Facts.WORKER_REGION, ENGLAND)
                                        .build(GB.texts()))
                        .faults());
        assertEquals(
                "law for region `US-NY` must be claimed as `worker.region` by the rule set of its country, not as"
                        + " `worker.region` by that of `GB`",
                assertThrows(IllegalArgumentException.class, () -> claiming().hasLawFor(Facts.WORKER_REGION, NEW_YORK))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> claiming().hasLawFor(Facts.OTHER_PARTY_REGION, SCOTLAND));
        assertThrows(
                IllegalArgumentException.class,
                () -> RuleSet.named("US-NY", "Test").hasLawFor(Facts.WORKER_REGION, NEW_YORK));
    }

    /** What a worker who moves may hear changes with the region, and an arrangement gives the answer of the call. */
    @Test
    void anArrangementFollowsAWorkerWhoMoves() {
        BoundArrangement arrangement = engine.forArrangement(from(NEW_YORK, NEW_YORK));
        LocalDate day = AT_HOME.day();
        for (int time = 0; time < 2; time++) {
            for (RegionCode worker : List.of(NEW_YORK, CALIFORNIA, TEXAS)) {
                for (RegionCode other : List.of(NEW_YORK, CALIFORNIA, TEXAS)) {
                    MonitoringRequest call = from(worker, other);
                    Verdict verdict = arrangement.decide(
                            day, call.worker(), call.communication().orElseThrow());

                    assertEquals(engine.decideAfresh(call), verdict, worker + " to " + other);
                    assertEquals(verdict, engine.decide(call));
                    assertEquals(NaiveVerdict.of(engine.plain().decide(call)), NaiveVerdict.of(verdict));
                }
            }
        }
        assertTrue(engine.memoryUse().remembered() > 0);
    }

    @Test
    void strictestJoinsTheRegionsOfSeveralWorkers() {
        Verdict both = Verdict.strictest(
                List.of(engine.decide(from(NEW_YORK, NEW_YORK)), engine.decide(from(CALIFORNIA, NEW_YORK))));

        assertTrue(both.isDenied());
        assertEquals(List.of("US-NY", "US", "US-CA"), jurisdictions(both));
        assertEquals(Set.of("CA-CALL-01 US-CA"), denials(both));
    }

    /** A denial for the lack of a region is open as long as some region would allow, and then the region is what to ask for. */
    @Test
    void whatIsOpenForTheLackOfARegionIsAskedFirst() {
        MonitoringRequest request = AT_HOME.with(Facts.OTHER_PARTY_COUNTRY, CountryCode.NL);
        Verdict verdict = engine.decide(request);
        Questions.Answer asked = Questions.of(engine).deciding(request);
        Remedies.Answer ways = Remedies.of(engine).allowing(request);

        assertFalse(verdict.isSettled());
        assertEquals(List.of("worker.region"), verdict.watch());
        assertFalse(asked.settled());
        assertEquals(Optional.of(Facts.WORKER_REGION), asked.first());
        assertEquals("[[`worker.region` = US-NY]]", asked.sets().toString());
        assertTrue(asked.complete());
        assertEquals(Facts.WORKER_REGION, ways.first().orElseThrow().fact());
        assertEquals(List.of(CALIFORNIA, NEW_YORK), ways.first().orElseThrow().answers());
        assertTrue(ways.remedies().stream()
                .allMatch(way -> engine.decide(way.applyTo(request)).isAllowed()));
        MonitoringRequest unheard = request.with(Facts.CONSENT, Consent.NONE);
        assertTrue(engine.decide(unheard).isSettled());
        assertEquals(List.of(), engine.decide(unheard).watch());
        assertTrue(Questions.of(engine).deciding(unheard).settled());
        assertTrue(Remedies.of(engine).allowing(unheard).remedies().stream()
                .allMatch(way -> engine.decide(way.applyTo(unheard)).isAllowed()));
        assertFalse(Remedies.of(engine).allowing(unheard).remedies().isEmpty());
    }

    @Test
    void twoRegionsThatAreNotStatedAreAskedTogether() {
        Questions.Answer asked = Questions.of(engine).deciding(AT_HOME);

        assertFalse(engine.decide(AT_HOME).isSettled());
        assertEquals(List.of(), engine.decide(AT_HOME).watch());
        assertEquals(
                "[[`communication.otherPartyCountry` = US, `communication.otherPartyRegion` = US-NY,"
                        + " `worker.region` = US-NY]]",
                asked.sets().toString());
        assertFalse(asked.complete());
    }

    /** Every region at both ends and none, read by the engine, by the engine without shortcuts, and plainly. */
    @Test
    void everyEngineGivesTheSameAnswerForEveryRegion() {
        List<MonitoringRequest> requests = new ArrayList<>();
        for (CountryCode other : List.of(AMERICA, CountryCode.NL)) {
            for (Consent consent : Consent.values()) {
                for (MonitoringRequest worker : variants(AT_HOME.with(Facts.CONSENT, consent), Facts.WORKER_REGION)) {
                    requests.add(worker);
                    requests.addAll(variants(worker.with(Facts.OTHER_PARTY_COUNTRY, other), Facts.OTHER_PARTY_REGION));
                }
            }
        }
        for (GapPolicy gaps : GapPolicy.values()) {
            for (MonitoringRequest request : requests) {
                Verdict verdict = engine.with(gaps).decide(request);
                NaiveVerdict expected = naive.with(gaps).decide(request);

                assertEquals(expected, NaiveVerdict.of(verdict), request::toString);
                assertEquals(verdict, engine.plain().with(gaps).decide(request), request::toString);
                for (String one : List.of("US", "US-CA", "US-NY")) {
                    assertEquals(
                            naive.with(gaps).in(one).decide(request),
                            NaiveVerdict.of(engine.with(gaps).in(one).decide(request)),
                            () -> one + " " + request);
                }
            }
        }
    }

    private static List<MonitoringRequest> variants(MonitoringRequest request, Fact<RegionCode> fact) {
        List<MonitoringRequest> variants = new ArrayList<>(List.of(request));
        CountryCode country = fact.equals(Facts.WORKER_REGION)
                ? request.worker().country()
                : Facts.OTHER_PARTY_COUNTRY.in(request).orElseThrow();
        for (String end : List.of("-CA", "-NY", "-TX")) {
            variants.add(request.with(fact, RegionCode.of(country + end)));
        }
        return variants;
    }
}
