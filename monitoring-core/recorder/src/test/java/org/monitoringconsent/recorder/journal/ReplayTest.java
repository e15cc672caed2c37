package org.monitoringconsent.recorder.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.journal.ReplayDifference.Cause;
import org.monitoringconsent.recorder.journal.ReplayDifference.Change;
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
                .filter(ruleSet -> ruleSet.country().value().equals("GB"))
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
}
