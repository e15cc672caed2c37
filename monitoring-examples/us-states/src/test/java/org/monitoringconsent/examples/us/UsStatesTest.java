// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.us;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.examples.us.Calls.CALIFORNIA;
import static org.monitoringconsent.examples.us.Calls.NEW_YORK;
import static org.monitoringconsent.examples.us.Calls.TEXAS;
import static org.monitoringconsent.examples.us.Calls.recorded;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** What the states say alone, with federal law above them, and to each other. */
class UsStatesTest {

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();

    private static Set<String> denials(MonitoringRequest request) {
        return denials(ENGINE.decide(request));
    }

    private static Set<String> denials(Verdict verdict) {
        Set<String> ids = new TreeSet<>();
        verdict.denials().stream().map(Reason::rule).forEach(id -> ids.add(id.value()));
        return ids;
    }

    private static MonitoringRequest announced(MonitoringRequest request) {
        return request.with(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL).with(Facts.OTHER_PARTY_NOTIFIED, true);
    }

    /** From a state where one party is enough, to one that asks for all and binds callers: the stricter one decides. */
    @ParameterizedTest
    @CsvSource({
        "US-NY, US-NY, ''",
        "US-NY, US-CA, CA-CIPA-01",
        "US-CA, US-NY, CA-CIPA-01",
        "US-CA, US-CA, CA-CIPA-01",
        "US-WA, US-NY, WA-PRIV-01",
        "US-NY, US-WA, ''",
        "US-WA, US-CA, CA-CIPA-01 WA-PRIV-01",
    })
    void theStricterOfBothEndsDecides(String worker, String other, String rules) {
        MonitoringRequest call = recorded(RegionCode.of(worker), RegionCode.of(other));

        assertEquals(rules, String.join(" ", denials(call)));
        assertEquals(Set.of(), denials(call.with(Facts.CONSENT, Consent.ALL)));
        assertEquals(Set.of(), denials(announced(call)));
    }

    @Test
    void federalLawAsksForOneParty() {
        MonitoringRequest call = recorded(NEW_YORK, NEW_YORK);

        assertTrue(ENGINE.in("US").decide(call).isAllowed());
        assertEquals(Set.of("US-ECPA-01"), denials(ENGINE.in("US").decide(call.with(Facts.CONSENT, Consent.NONE))));
        assertEquals(Set.of("NY-EAV-01", "US-ECPA-01"), denials(call.with(Facts.CONSENT, Consent.NONE)));
        assertEquals(
                Optional.of(Provenance.CRIMINAL_INTERCEPTION),
                ENGINE.decide(call.with(Facts.CONSENT, Consent.NONE)).asSource().provenance());
    }

    @Test
    void aBusinessCallMayBeHeardInTheOrdinaryCourseOfBusiness() {
        MonitoringRequest heard = recorded(NEW_YORK, NEW_YORK)
                .withActivity(Activity.LISTEN_LIVE)
                .with(Facts.CONSENT, Consent.NONE)
                .with(Facts.STOPS_WHEN_PERSONAL, true);
        MonitoringEngine federal = ENGINE.in("US");

        assertTrue(federal.decide(heard).isAllowed());
        assertEquals(Set.of("US-ECPA-01"), denials(federal.decide(heard.withActivity(Activity.RECORD))));
        assertEquals(Set.of("US-ECPA-01"), denials(federal.decide(heard.with(Facts.NATURE, Nature.PERSONAL))));
        assertEquals(Set.of("US-ECPA-01"), denials(federal.decide(heard.with(Facts.STOPS_WHEN_PERSONAL, false))));
    }

    @Test
    void whatWasInterceptedUnlawfullyIsNotUsed() {
        MonitoringRequest use = recorded(NEW_YORK, NEW_YORK)
                .withUse(Use.builder().kind(UseKind.COACHING).build());

        assertEquals(Set.of("US-ECPA-03"), denials(use));
        assertEquals(
                Set.of(),
                denials(use.withSource(
                        Source.builder().provenance(Provenance.LAWFUL).build())));
    }

    @Test
    void newYorkAsksForANoticeSince7May2022() {
        MonitoringRequest call = recorded(NEW_YORK, NEW_YORK).with(Facts.NOTICE, Notice.NONE);

        assertEquals(Set.of(), denials(call.withDay(LocalDate.of(2022, 5, 6))));
        assertEquals(Set.of("NY-NOTE-01"), denials(call.withDay(LocalDate.of(2022, 5, 7))));
        assertEquals(Set.of("NY-NOTE-01"), denials(call.withDay(LocalDate.of(2022, 5, 8))));
        assertEquals(Set.of(), denials(call.with(Facts.NOTICE, Notice.GENERIC)));
    }

    @Test
    void californianLawReachesCallersSinceKearney() {
        MonitoringRequest call = recorded(NEW_YORK, CALIFORNIA);

        assertEquals(Set.of(), denials(call.withDay(LocalDate.of(2006, 7, 12))));
        assertEquals(Set.of("CA-CIPA-01"), denials(call.withDay(LocalDate.of(2006, 7, 13))));
        assertEquals(Set.of("CA-CIPA-01"), denials(call.withDay(LocalDate.of(2006, 7, 14))));
        assertEquals(
                Set.of("CA-CIPA-01"), denials(recorded(CALIFORNIA, NEW_YORK).withDay(LocalDate.of(2006, 7, 12))));
    }

    @Test
    void anAnnouncementHasToReachEverybody() {
        MonitoringRequest call = recorded(CALIFORNIA, CALIFORNIA);

        assertEquals(Set.of("CA-CIPA-01"), denials(call.with(Facts.OTHER_PARTY_NOTIFIED, true)));
        assertEquals(Set.of("CA-CIPA-01"), denials(call.with(Facts.NOTICE, Notice.SPECIFIC)));
        assertTrue(ENGINE.decide(announced(call)).contestable());
        assertFalse(ENGINE.decide(call.with(Facts.CONSENT, Consent.ALL)).contestable());
    }

    @Test
    void aStateHasNoSayWhereNobodyIsInIt() {
        for (String state : Set.of("US-NY", "US-CA", "US-WA")) {
            assertEquals(
                    Coverage.DOES_NOT_GOVERN,
                    ENGINE.in(state).decide(recorded(TEXAS, TEXAS)).coverage(),
                    state);
        }
        MonitoringRequest french = recorded(NEW_YORK, NEW_YORK)
                .without(Facts.WORKER_REGION)
                .with(Facts.WORKER_COUNTRY, CountryCode.of("FR"));
        assertEquals(
                Coverage.DOES_NOT_GOVERN,
                ENGINE.in("US")
                        .decide(french.with(Facts.EMPLOYER_COUNTRY, CountryCode.of("FR")))
                        .coverage());
    }

    @Test
    void aStateWithoutARuleSetDeniesItsWorkersAndIsMentionedOfTheOtherParty() {
        assertEquals(Set.of("CORE-LAW-01"), denials(recorded(TEXAS, NEW_YORK)));
        assertEquals(Set.of(), denials(recorded(NEW_YORK, TEXAS)));
        assertTrue(ENGINE.decide(recorded(NEW_YORK, TEXAS)).advisories().contains(Advisory.NO_RULE_SET));
    }

    /** Wherever the other party is, it could be in California. */
    @Test
    void whoDoesNotSayWhereTheOtherPartyIsIsDenied() {
        MonitoringRequest somewhere = recorded(NEW_YORK, NEW_YORK).without(Facts.OTHER_PARTY_REGION);
        MonitoringRequest nowhere = somewhere.without(Facts.OTHER_PARTY_COUNTRY);

        assertEquals(Set.of("CORE-LAW-03"), denials(somewhere));
        assertEquals(Set.of("CORE-LAW-03"), denials(nowhere));
        assertEquals(
                Optional.of(Facts.OTHER_PARTY_REGION),
                Questions.of(ENGINE).deciding(somewhere).first());
        assertEquals(Set.of(), denials(nowhere.with(Facts.OTHER_PARTY_COUNTRY, CountryCode.of("CA"))));
    }

    @Test
    void federalLawAloneAllowsNothing() {
        MonitoringEngine federal = MonitoringEngine.of(new UnitedStates().ruleSet());

        assertEquals(Set.of("CORE-LAW-01"), denials(federal.decide(recorded(NEW_YORK, NEW_YORK))));
        assertEquals(
                Set.of("CORE-LAW-03"),
                denials(federal.decide(recorded(NEW_YORK, NEW_YORK).without(Facts.WORKER_REGION))));
    }

    @Test
    void otherChannelsAreDenied() {
        assertEquals(
                Set.of("CORE-LAW-02"), denials(recorded(NEW_YORK, NEW_YORK).with(Facts.CHANNEL, Channel.IN_PERSON)));
    }
}
