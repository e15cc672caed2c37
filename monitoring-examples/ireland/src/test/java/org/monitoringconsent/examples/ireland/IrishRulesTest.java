// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ireland;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Reason;

/** What each Irish rule says, and that the baseline stands behind it. */
class IrishRulesTest {

    private static final MonitoringEngine ENGINE = MonitoringEngine.of(new IrishRuleSet().ruleSet());
    private static final MonitoringRequest CALL =
            Requests.valid("IE").with(Facts.CONSENT, Consent.ONE).with(Facts.OTHER_PARTY_NOTIFIED, true);

    private static Set<String> denials(MonitoringRequest request) {
        Set<String> ids = new TreeSet<>();
        ENGINE.decide(request).denials().stream().map(Reason::rule).forEach(id -> ids.add(id.value()));
        return ids;
    }

    @Test
    void aCallRunAsTheLawAsksIsAllowed() {
        assertEquals(Set.of(), denials(CALL));
        assertEquals(Set.of(), denials(CALL.withActivity(Activity.LISTEN_LIVE)));
    }

    @Test
    void interceptionNeedsTheConsentOfOneParty() {
        MonitoringRequest without = CALL.with(Facts.CONSENT, Consent.NONE);

        assertEquals(Set.of("IE-INT-01"), denials(without));
        assertEquals(
                Optional.of(Provenance.CRIMINAL_INTERCEPTION),
                ENGINE.decide(without).asSource().provenance());
        assertEquals(Set.of("IE-INT-01"), denials(CALL.without(Facts.CONSENT)));
        assertEquals(Set.of(), denials(CALL.with(Facts.CONSENT, Consent.ALL)));
    }

    /** The baseline's rule, with the Irish authorities behind it. */
    @Test
    void theOtherPartyIsTold() {
        MonitoringRequest untold = CALL.with(Facts.OTHER_PARTY_NOTIFIED, false);

        assertEquals(Set.of("EU-TRA-02"), denials(untold));
        assertTrue(ENGINE.decide(untold).denials().get(0).citations().toString().contains("SI 336/2011"));
        assertTrue(ENGINE.decide(untold.withDay(LocalDate.of(2018, 5, 25)))
                .denials()
                .toString()
                .contains("EU-TRA-02"));
    }

    @Test
    void investigationsRestOnSuspicion() {
        MonitoringRequest inquiry = CALL.with(Facts.PURPOSE, PurposeCategory.MISCONDUCT_INVESTIGATION);

        assertTrue(denials(inquiry).contains("IE-INV-01"));
        assertEquals(false, denials(CALL).contains("IE-INV-01"));
    }

    @Test
    void callsWithALawyerAreLeftAlone() {
        assertTrue(denials(CALL.with(Facts.PROTECTED_FUNCTION, ProtectedFunction.LEGAL_ADVISER))
                .contains("IE-PRO-01"));
        assertEquals(
                false,
                denials(CALL.with(Facts.PROTECTED_FUNCTION, ProtectedFunction.TRADE_UNION))
                        .contains("IE-PRO-01"));
    }

    @Test
    void aWorkerIsHeardBeforeADismissal() {
        MonitoringRequest dismissal = CALL.withUse(
                        Use.builder().kind(UseKind.DISMISSAL).build())
                .withSource(Source.builder().provenance(Provenance.LAWFUL).build());

        assertTrue(denials(dismissal).contains("IE-ACT-01"));
        assertEquals(false, denials(dismissal.with(Facts.WORKER_HEARD, true)).contains("IE-ACT-01"));
        assertEquals(
                false, denials(dismissal.with(Facts.USE_KIND, UseKind.COACHING)).contains("IE-ACT-01"));
    }

    @Test
    void theBaselineStandsBehindTheIrishRules() {
        assertEquals(false, denials(CALL.without(Facts.NOTICE)).isEmpty());
        assertTrue(denials(CALL.without(Facts.NOTICE)).stream().allMatch(id -> id.startsWith("EU-")));
    }

    @Test
    void begins25May2018AndHasNoSayElsewhere() {
        assertEquals(Set.of("CORE-DAY-01"), denials(CALL.withDay(LocalDate.of(2018, 5, 24))));
        assertEquals(
                Coverage.GOVERNS,
                ENGINE.decide(CALL.withDay(LocalDate.of(2018, 5, 25))).coverage());
        MonitoringRequest french = CALL.with(Facts.WORKER_COUNTRY, CountryCode.of("FR"))
                .with(Facts.EMPLOYER_COUNTRY, CountryCode.of("FR"));
        assertEquals(Coverage.DOES_NOT_GOVERN, ENGINE.in("IE").decide(french).coverage());
    }
}
