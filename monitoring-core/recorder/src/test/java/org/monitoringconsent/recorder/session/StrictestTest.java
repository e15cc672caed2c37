// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** Verdicts on acts that can only be done together. */
class StrictestTest {

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();
    private static final MonitoringRequest BRITISH = told(CountryCode.GB);
    private static final MonitoringRequest DUTCH = told(CountryCode.NL);

    private static MonitoringRequest told(CountryCode country) {
        return Houses.standing(country, Activity.RECORD).with(Facts.OTHER_PARTY_NOTIFIED, true);
    }

    private static Verdict on(MonitoringRequest request) {
        return ENGINE.decide(request);
    }

    @Test
    void isAllowedWhenEachIsAndAsksForTheDutiesOfAll() {
        Verdict both = Verdict.strictest(List.of(on(BRITISH), on(DUTCH)));

        Set<Obligation> duties = EnumSet.copyOf(on(BRITISH).obligations());
        duties.addAll(on(DUTCH).obligations());
        assertEquals(Decision.ALLOW, both.decision());
        assertEquals(duties, both.obligations());
        assertEquals(List.of(CountryCode.GB, CountryCode.NL), both.jurisdictions());
        assertFalse(both.permission().isOpen());
    }

    @Test
    void oneDenialDeniesAndEveryReasonStays() {
        Verdict personal = on(BRITISH.with(Facts.NATURE, Nature.PERSONAL));
        Verdict objected = on(BRITISH.with(Facts.OTHER_PARTY_OBJECTED, true));

        Verdict all = Verdict.strictest(List.of(on(DUTCH), personal, objected));

        Set<RuleId> denials = new HashSet<>();
        personal.denials().forEach(reason -> denials.add(reason.rule()));
        objected.denials().forEach(reason -> denials.add(reason.rule()));
        assertEquals(Decision.DENY, all.decision());
        assertEquals(Set.of(), all.obligations());
        assertEquals(
                denials, new HashSet<>(all.denials().stream().map(Reason::rule).toList()));
        assertEquals(denials.size(), all.denials().size());
    }

    @Test
    void theOrderDoesNotMatterForTheAnswer() {
        Verdict denied = on(DUTCH.with(Facts.OTHER_PARTY_NOTIFIED, false));

        Verdict one = Verdict.strictest(List.of(on(BRITISH), denied));
        Verdict other = Verdict.strictest(List.of(denied, on(BRITISH)));

        assertEquals(one.decision(), other.decision());
        assertEquals(new HashSet<>(one.reasons()), new HashSet<>(other.reasons()));
        assertEquals(one.isSettled(), other.isSettled());
        assertEquals(one.watch(), other.watch());
    }

    @Test
    void watchesWhatTurnsTheWhole() {
        Verdict untold = on(BRITISH.with(Facts.OTHER_PARTY_NOTIFIED, false));
        Verdict objected = on(BRITISH.with(Facts.OTHER_PARTY_OBJECTED, true));

        assertTrue(Verdict.strictest(List.of(on(DUTCH), untold)).watch().contains("communication.otherPartyNotified"));
        assertFalse(Verdict.strictest(List.of(objected, untold)).watch().contains("communication.otherPartyNotified"));
        assertTrue(Verdict.strictest(List.of(on(BRITISH), on(DUTCH))).watch().contains("communication.nature"));
    }

    @Test
    void ofOneItIsThatOneAndOfNoneThereIsNone() {
        Verdict only = on(BRITISH);

        assertSame(only, Verdict.strictest(List.of(only)));
        IllegalArgumentException none =
                assertThrows(IllegalArgumentException.class, () -> Verdict.strictest(List.of()));
        assertEquals("of `0` verdicts there is no strictest, there must be at least one", none.getMessage());
    }
}
