// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isNot;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;

class DoubtfulProvenanceTest {

    private static final Rule INTERCEPTION = Rule.requirement("DE-INT-01", "Interception")
            .inForce(InForce.always())
            .cites(SmallRuleSet.ACT)
            .deniesWhen(all(isFalse(Facts.USE_PRESENT), isNot(Facts.CONSENT, Consent.ALL)))
            .exposing(Exposure.CRIME)
            .binding(Binding.STATUTE)
            .confidence(Confidence.HIGH)
            .build();
    private static final Rule UNFAIR =
            SmallRuleSet.requirement("DE-FAIR-01", all(isFalse(Facts.USE_PRESENT), isNot(Facts.CONSENT, Consent.ALL)));
    private static final Rule ORDERED = SmallRuleSet.exception("DE-ORD-01", isTrueDuty(), "DE-INT-01");

    private static Condition isTrueDuty() {
        return is(Facts.STATUTORY_DUTY, true);
    }

    private static final MonitoringRequest CLAIMED = with(
            Requests.valid("DE").withUse(Use.builder().kind(UseKind.DISCIPLINE).build()),
            Facts.PROVENANCE,
            Provenance.LAWFUL);
    private static final MonitoringRequest WITHOUT_CONSENT =
            with(with(CLAIMED, Facts.CONSENT, Consent.NONE), Facts.STATUTORY_DUTY, false);

    private static MonitoringRequest with(MonitoringRequest request, Fact<?> fact, Object value) {
        return Requests.with(request, fact, value).orElseThrow();
    }

    private static List<Advisory> advisories(MonitoringRequest request, Rule... rules) {
        return MonitoringEngine.of(SmallRuleSet.of(rules)).decide(request).advisories();
    }

    @Test
    void isSaidWhereObtainingAsDescribedWasACrime() {
        assertTrue(MonitoringEngine.of(SmallRuleSet.of(INTERCEPTION))
                .decide(WITHOUT_CONSENT)
                .isAllowed());
        assertEquals(List.of(Advisory.PROVENANCE_DOUBTFUL), advisories(WITHOUT_CONSENT, INTERCEPTION));
    }

    @Test
    void isNotSaidWhereObtainingWasLawfulOrNoCrime() {
        assertEquals(List.of(), advisories(with(CLAIMED, Facts.CONSENT, Consent.ALL), INTERCEPTION));
        assertEquals(List.of(), advisories(WITHOUT_CONSENT, UNFAIR));
    }

    @Test
    void isNotSaidWhereNothingIsClaimedOrAskedAboutAUse() {
        assertEquals(List.of(), advisories(with(WITHOUT_CONSENT, Facts.PROVENANCE, Provenance.UNLAWFUL), INTERCEPTION));
        assertEquals(
                List.of(),
                advisories(Requests.without(WITHOUT_CONSENT, Facts.PROVENANCE).orElseThrow(), INTERCEPTION));
        assertEquals(List.of(), advisories(with(Requests.valid("DE"), Facts.CONSENT, Consent.NONE), INTERCEPTION));
    }

    @Test
    void whatIsNotStatedIsNoCrime() {
        MonitoringRequest silent = Requests.without(CLAIMED, Facts.CONSENT).orElseThrow();
        MonitoringRequest perhapsOrdered =
                Requests.without(WITHOUT_CONSENT, Facts.STATUTORY_DUTY).orElseThrow();

        assertEquals(List.of(), advisories(silent, INTERCEPTION));
        assertEquals(List.of(), advisories(perhapsOrdered, INTERCEPTION, ORDERED));
        assertEquals(List.of(Advisory.PROVENANCE_DOUBTFUL), advisories(WITHOUT_CONSENT, INTERCEPTION, ORDERED));
    }
}
