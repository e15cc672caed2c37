// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.duty.Account;
import org.monitoringconsent.recorder.journal.ReplayDifference.Cause;
import org.monitoringconsent.recorder.journal.ReplayDifference.Change;
import org.monitoringconsent.recorder.journal.ReplayDifference.ObligationChange;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Decision;

/** Would it be decided otherwise, and which rule explains it? */
class ReplayTest {

    private static List<ReplayDifference> differences(Replay replay) {
        List<ReplayDifference> differences = new ArrayList<>();
        Calls.usual("call-1").forEach(record -> differences.addAll(replay.differences(record)));
        return differences;
    }

    @Test
    void theSameRulesDecideTheSame() {
        assertEquals(List.of(), differences(Replay.of(Calls.ENGINE)));
    }

    @Test
    void aDayOfOtherLawNamesTheRulesThatCameAndWent() {
        List<ReplayDifference> differences = differences(Replay.of(Calls.ENGINE).on(LocalDate.of(2000, 6, 1)));

        assertFalse(differences.isEmpty());
        List<Change> law = differences.stream()
                .flatMap(difference -> difference.changes().stream())
                .filter(change -> change.cause() == Cause.LAW)
                .toList();
        assertFalse(law.isEmpty());
        for (Change change : law) {
            LocalDate since = change.since().orElseThrow();
            assertTrue(
                    since.isAfter(LocalDate.of(2000, 6, 1)) && !since.isAfter(LocalDate.of(2026, 11, 23)),
                    () -> change.rule() + " changed on " + since);
        }
    }

    @Test
    void aRuleThatIsGoneWithoutAChangeOfLawIsACorrection() {
        MonitoringEngine british = MonitoringEngine.of(Calls.ENGINE.ruleSets().stream()
                .filter(ruleSet -> ruleSet.jurisdiction().value().equals("GB"))
                .toList());

        List<ReplayDifference> differences = differences(Replay.of(british));

        assertTrue(differences.stream()
                .anyMatch(difference ->
                        difference.was() == Decision.ALLOW && difference.is() == Decision.DENY && difference.turned()));
        assertTrue(differences.stream()
                .flatMap(difference -> difference.changes().stream())
                .allMatch(change ->
                        change.cause() == Cause.CORRECTION && change.since().equals(Optional.empty())));
    }

    private static List<ObligationChange> obligations(List<ReplayDifference> differences) {
        return differences.stream()
                .flatMap(difference -> difference.obligations().stream())
                .toList();
    }

    /** What a permission stayed closed for want of stood under another key before 0.2.0. */
    @Test
    void aRecordWithTheFormerWordForMissingDutiesIsRead() {
        DecisionRecord record = recordedWith(UnaryOperator.identity(), List.of(Obligation.HANDLE_OBJECTIONS));
        String written = DecisionRecordJson.write(record);

        assertTrue(written.contains("\"missing\":[\"HANDLE_OBJECTIONS\"]"), written);
        assertEquals(record, DecisionRecordReader.plain().read(written));
        assertEquals(record, DecisionRecordReader.plain().read(written.replace("\"missing\"", "\"absent\"")));
    }

    private static DecisionRecord recordedWith(UnaryOperator<Map<Obligation, Account>> accounts) {
        return recordedWith(accounts, List.of());
    }

    /** The last record of the usual call whose recording was allowed, with other people for its duties. */
    private static DecisionRecord recordedWith(
            UnaryOperator<Map<Obligation, Account>> accounts, List<Obligation> missing) {
        DecisionRecord record = Calls.usual("call-1").stream()
                .filter(each -> each.decisions().stream()
                        .anyMatch(decision -> !decision.accounts().isEmpty()))
                .findFirst()
                .orElseThrow();
        List<ActivityDecision> decisions = record.decisions().stream()
                .map(decision -> new ActivityDecision(
                        decision.activity(),
                        decision.outcome(),
                        decision.pairs(),
                        accounts.apply(decision.accounts()),
                        missing))
                .toList();
        return new DecisionRecord(
                record.call(), record.received(), record.library(), record.event(), record.instructions(), decisions);
    }

    @Test
    void anObligationThatWasNotAskedForIsToldWithItsRule() {
        DecisionRecord record = recordedWith(accounts -> {
            Map<Obligation, Account> fewer = new EnumMap<>(accounts);
            fewer.remove(Obligation.STOP_WHEN_PERSONAL);
            return fewer;
        });

        List<ReplayDifference> differences = Replay.of(Calls.ENGINE).differences(record);

        assertEquals(1, differences.size());
        assertFalse(differences.get(0).turned());
        assertEquals(List.of(), differences.get(0).changes());
        ObligationChange only = obligations(differences).get(0);
        assertEquals(Obligation.STOP_WHEN_PERSONAL, only.code());
        assertTrue(only.asked());
        assertFalse(only.reasons().isEmpty());
    }

    @Test
    void anObligationThatNoRuleAsksForAnyMoreIsGone() {
        Account handled = new Account(Account.Kind.HANDLED, "", Optional.empty());
        DecisionRecord record = recordedWith(accounts -> {
            Map<Obligation, Account> more = new EnumMap<>(Obligation.class);
            for (Obligation code : Obligation.values()) {
                more.put(code, handled);
            }
            return more;
        });

        List<ObligationChange> changes = obligations(Replay.of(Calls.ENGINE).differences(record));

        assertFalse(changes.isEmpty());
        assertTrue(changes.stream().noneMatch(ObligationChange::asked));
    }

    @Test
    void anotherDayNamesTheLawThatAsksForMoreOrLess() {
        List<ObligationChange> changes =
                obligations(differences(Replay.of(Calls.ENGINE).on(LocalDate.of(2003, 6, 1))));

        assertEquals(
                List.of(Obligation.PAUSE_FOR_CARD_DATA),
                changes.stream().map(ObligationChange::code).distinct().toList());
        for (ObligationChange change : changes) {
            assertFalse(change.asked());
            Change reason = change.reasons().get(0);
            assertEquals(Cause.LAW, reason.cause());
            assertTrue(reason.since().orElseThrow().isAfter(LocalDate.of(2003, 6, 1)));
        }
    }
}
