// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.duty.MissingDuty.Cause;
import org.monitoringconsent.recorder.session.Houses;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Verdict;

/** Who does what a verdict asks for, and who is missing. */
class DutiesTest {

    private static final Verdict ALLOW = MonitoringEngine.discover()
            .decide(Houses.standing(CountryCode.GB, Activity.RECORD).with(Facts.OTHER_PARTY_NOTIFIED, true));

    @Test
    void everybodyWhoTookSomethingOnCanBeReadAfterwards() {
        Accounting accounting = Houses.duties().account(ALLOW);

        assertTrue(accounting.isOpen());
        assertEquals(ALLOW.obligations(), accounting.accounts().keySet());
        assertEquals(
                new Account(Account.Kind.DELEGATED, "data protection officer", Optional.empty()),
                accounting.accounts().get(Obligation.HANDLE_OBJECTIONS));
        assertEquals(
                Account.Kind.HANDLED,
                accounting.accounts().get(Obligation.STOP_WHEN_PERSONAL).kind());
        assertEquals(List.of(), accounting.missing());
    }

    @Test
    void nobodyMeansClosedByTheAbsenceOfEachDuty() {
        Accounting accounting = Duties.none().account(ALLOW);

        assertFalse(accounting.isOpen());
        assertEquals(
                List.copyOf(ALLOW.obligations()),
                accounting.missing().stream().map(MissingDuty::obligation).toList());
        assertTrue(accounting.missing().stream()
                .allMatch(missingDuty -> missingDuty.cause() == Cause.NOBODY
                        && !missingDuty.rules().isEmpty()));
    }

    @Test
    void whatEndedBeforeTheDayIsMissingAndNamesWhoDidIt() {
        Accounting onTheLastDay = Houses.duties()
                .until(Houses.DAY.plusDays(1), Obligation.HANDLE_OBJECTIONS)
                .account(ALLOW);
        Accounting after =
                Houses.duties().until(Houses.DAY, Obligation.HANDLE_OBJECTIONS).account(ALLOW);

        assertTrue(onTheLastDay.isOpen());
        assertFalse(after.isOpen());
        MissingDuty missingDuty = after.missing().get(0);
        assertEquals(Obligation.HANDLE_OBJECTIONS, missingDuty.obligation());
        assertEquals(Cause.ENDED, missingDuty.cause());
        assertEquals("data protection officer", missingDuty.words());
    }

    @Test
    void whatIsRefusedKeepsItClosedAndSaysWhy() {
        Accounting accounting = Houses.duties()
                .refusing("there is no desk for it", Obligation.HANDLE_OBJECTIONS)
                .account(ALLOW);

        assertFalse(accounting.isOpen());
        assertEquals(Cause.REFUSED, accounting.missing().get(0).cause());
        assertEquals("there is no desk for it", accounting.missing().get(0).words());
    }

    @Test
    void aDenyAsksForNothingAndStaysClosed() {
        Verdict deny = MonitoringEngine.discover().decide(Houses.standing(CountryCode.GB, Activity.RECORD));

        Accounting accounting = Houses.duties().account(deny);

        assertFalse(accounting.isOpen());
        assertEquals(Map.of(), accounting.accounts());
        assertEquals(List.of(), accounting.missing());
    }

    @Test
    void nothingCanEndThatWasNeverTakenOn() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Duties.none().until(Houses.DAY, Obligation.TELL_WORKER));

        assertEquals("obligation `TELL_WORKER` must be accounted for before it can end", refused.getMessage());
    }
}
