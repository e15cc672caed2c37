// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.germany;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.MonitoringPurpose;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rulebook.Rulebook;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** What German law says alone, and what it says to the Netherlands and to Britain. */
class GermanRulesTest {

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();

    @ParameterizedTest
    @ValueSource(strings = {"NL", "GB"})
    void aCallerInGermanyBindsACallAbroad(String country) {
        CountryCode abroad = CountryCode.of(country);

        Verdict withHome = ENGINE.decide(Calls.recorded(abroad, abroad, Consent.NONE));
        Verdict withGermany = ENGINE.decide(Calls.recorded(abroad, Calls.GERMANY, Consent.NONE));
        Verdict agreed = ENGINE.decide(Calls.recorded(abroad, Calls.GERMANY, Consent.ALL));

        assertTrue(withHome.isAllowed(), () -> denials(withHome).toString());
        assertEquals(Set.of("DE-STGB-01"), denials(withGermany));
        assertEquals(
                Provenance.CRIMINAL_INTERCEPTION,
                withGermany.asSource().provenance().orElseThrow());
        assertTrue(agreed.isAllowed(), () -> denials(agreed).toString());
    }

    @Test
    void theRestOfGermanLawDoesNotFollowACallerAbroad() {
        MonitoringRequest request = Calls.recorded(CountryCode.GB, Calls.GERMANY, Consent.ALL);

        Verdict verdict = ENGINE.in("DE")
                .decide(request.withSafeguards(Safeguards.builder().build()));

        assertTrue(verdict.isAllowed(), () -> denials(verdict).toString());
        assertEquals(Set.of("DE-SCOPE-02"), rules(verdict, Effect.GROUNDS));
    }

    @Test
    void hasNoSayWhereNobodyIsInGermany() {
        Verdict verdict = ENGINE.in("DE").decide(Calls.recorded(CountryCode.GB, CountryCode.NL, Consent.NONE));

        assertEquals(Coverage.DOES_NOT_GOVERN, verdict.coverage());
    }

    @Test
    void aGermanEmployerNeedsConsentOfAllAndAWorksAgreement() {
        Verdict bare = ENGINE.decide(Calls.recorded(Calls.GERMANY, Calls.GERMANY, Consent.ONE));
        Verdict full = ENGINE.decide(Calls.german(Consent.ALL, GermanFacts.CONCLUDED));

        assertEquals(Set.of("DE-STGB-01", "DE-WC-01"), denials(bare));
        assertTrue(full.isAllowed(), () -> denials(full).toString());
    }

    @Test
    void theSmallestRemedyIsExactlyWhatIsMissing() {
        Remedies.Answer answer =
                Remedies.of(ENGINE).allowing(Calls.recorded(Calls.GERMANY, Calls.GERMANY, Consent.NONE));

        List<String> facts = answer.remedies().get(0).all().stream()
                .map(change -> change.fact().name())
                .sorted()
                .toList();
        assertEquals(List.of("communication.consent", "de.worksAgreement"), facts);
    }

    @Test
    void withoutAWorksCouncilThereIsNothingToAgree() {
        MonitoringRequest request = Calls.german(Consent.ALL, GermanFacts.NONE)
                .withEmployer(Employer.builder()
                        .country(Calls.GERMANY)
                        .representation(Representation.NONE)
                        .build());

        assertEquals(Set.of(), denials(ENGINE.decide(request)));
    }

    @Test
    void listeningInNeedsConsentOfAllToo() {
        MonitoringRequest listening =
                Calls.german(Consent.ONE, GermanFacts.CONCLUDED).withActivity(Activity.LISTEN_LIVE);

        Verdict verdict = ENGINE.decide(listening);

        assertEquals(Set.of("DE-STGB-04"), denials(verdict));
        assertTrue(verdict.contestable());
    }

    @Test
    void aRoomMicrophoneListensOrRecords() {
        MonitoringRequest call = Calls.german(Consent.ONE, GermanFacts.CONCLUDED);
        MonitoringRequest room =
                call.withCommunication(call.communication().orElseThrow().withChannel(Channel.IN_PERSON));

        assertTrue(denials(ENGINE.decide(room.withActivity(Activity.LISTEN_TO_ROOM)))
                .contains("DE-STGB-04"));
        assertTrue(
                denials(ENGINE.decide(room.withActivity(Activity.RECORD_ROOM))).contains("DE-STGB-01"));
    }

    @Test
    void freeConsentOfTheWorkerIsABasisHereAndNotInTheNetherlands() {
        MonitoringRequest free = onConsent(Calls.german(Consent.ALL, GermanFacts.CONCLUDED), true);
        MonitoringRequest pressed = onConsent(Calls.german(Consent.ALL, GermanFacts.CONCLUDED), false);
        MonitoringRequest dutch = onConsent(Calls.recorded(CountryCode.NL, CountryCode.NL, Consent.ALL), true);

        Verdict verdict = ENGINE.decide(free);

        assertEquals(Set.of(), denials(verdict));
        assertTrue(verdict.contestable());
        assertEquals(Set.of("EU-BAS-02"), rules(verdict, Effect.LIFTED));
        assertEquals(Set.of("EU-BAS-02"), denials(ENGINE.decide(pressed)));
        assertEquals(Set.of("EU-BAS-02"), denials(ENGINE.decide(dutch)));
    }

    @Test
    void whatALawOrdersNeedsNoWorksAgreement() {
        MonitoringRequest bare = Calls.german(Consent.ALL, GermanFacts.NONE);
        MonitoringRequest ordered = bare.withSafeguards(
                bare.safeguards().withLegalBasis(LegalBasis.LEGAL_OBLIGATION).withStatutoryDuty(true));

        assertEquals(Set.of("DE-WC-01"), denials(ENGINE.decide(bare)));
        assertEquals(Set.of(), denials(ENGINE.decide(ordered)));
    }

    @Test
    void aStatuteThatOrdersTheRecordingIsAuthority() {
        MonitoringRequest ordered = Calls.german(Consent.NONE, GermanFacts.NONE);
        ordered = ordered.withPurpose(MonitoringPurpose.builder()
                        .category(PurposeCategory.REGULATORY_COMPLIANCE)
                        .build())
                .withEmployer(Employer.builder()
                        .country(Calls.GERMANY)
                        .sector(Sector.INVESTMENT_FIRM)
                        .build())
                .withCommunication(ordered.communication().orElseThrow().withWithinRecordingDuty(true));
        MonitoringRequest untold =
                ordered.withCommunication(ordered.communication().orElseThrow().withOtherPartyNotified(false));

        Verdict told = ENGINE.decide(ordered);

        assertEquals(Set.of(), denials(told));
        assertTrue(rules(told, Effect.LIFTED).containsAll(Set.of("DE-STGB-01", "DE-WC-01")), told.toString());
        assertTrue(denials(ENGINE.decide(untold)).contains("DE-STGB-01"));
    }

    @Test
    void aCriminalRecordingMayNotBeUsed() {
        MonitoringRequest use = Calls.german(Consent.ALL, GermanFacts.CONCLUDED)
                .withSource(Source.builder()
                        .provenance(Provenance.CRIMINAL_INTERCEPTION)
                        .build())
                .withUse(Use.builder().kind(UseKind.DISMISSAL).build());

        assertTrue(denials(ENGINE.decide(use)).containsAll(Set.of("DE-STGB-03", "DE-ACT-01")));
    }

    @Test
    void protectedFunctionsAndHunchesAreOutOfBounds() {
        MonitoringRequest request = Calls.german(Consent.ALL, GermanFacts.CONCLUDED);
        MonitoringRequest union = request.withCommunication(
                request.communication().orElseThrow().withProtectedFunction(ProtectedFunction.TRADE_UNION));
        MonitoringRequest hunch = request.withPurpose(MonitoringPurpose.builder()
                .category(PurposeCategory.CRIME_DETECTION)
                .build());

        assertTrue(denials(ENGINE.decide(union)).contains("DE-PRO-01"));
        assertTrue(denials(ENGINE.decide(hunch)).contains("DE-INV-01"));
    }

    @Test
    void refusesDaysBeforeTheRegulation() {
        MonitoringRequest early =
                Calls.german(Consent.ALL, GermanFacts.CONCLUDED).withDay(LocalDate.of(2018, 5, 24));

        assertEquals(Coverage.OUTSIDE_PERIOD, ENGINE.in("DE").decide(early).coverage());
    }

    @Test
    void speaksGermanInEveryRule() {
        RuleSet ruleSet = new GermanRuleSet().ruleSet();

        assertEquals(List.of(Locale.ENGLISH, Locale.GERMAN), ruleSet.texts().languages());
        ruleSet.rules()
                .forEach(rule -> assertTrue(
                        ruleSet.texts().has(rule.id() + ".title", Locale.GERMAN),
                        rule.id().value()));
        assertTrue(Rulebook.of(ruleSet).on(Calls.DAY, Locale.GERMAN).markdown().contains("Einigungsstelle"));
    }

    private static MonitoringRequest onConsent(MonitoringRequest request, boolean free) {
        return request.withSafeguards(
                request.safeguards().withLegalBasis(LegalBasis.CONSENT).withConsentFreelyGiven(free));
    }

    private static Set<String> denials(Verdict verdict) {
        return rules(verdict, Effect.DENIES);
    }

    private static Set<String> rules(Verdict verdict, Effect effect) {
        return verdict.reasons().stream()
                .filter(reason -> reason.effect() == effect)
                .map(Reason::rule)
                .map(RuleId::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
