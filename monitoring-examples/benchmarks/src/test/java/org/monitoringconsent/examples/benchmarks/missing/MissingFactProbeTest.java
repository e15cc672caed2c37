package org.monitoringconsent.examples.benchmarks.missing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.monitoringconsent.analysis.AuditFinding;
import org.monitoringconsent.analysis.FindingKind;
import org.monitoringconsent.analysis.RuleSetAudit;
import org.monitoringconsent.examples.benchmarks.policy.CallFacts;
import org.monitoringconsent.examples.benchmarks.policy.CallInputs;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.ReferencePolicy;

class MissingFactProbeTest {

    private static final List<CallFacts> CALLS = CallInputs.thousand();
    private static final int OPEN = 2_733;

    /** Some of the other engines are slow, and a few calls show as much. */
    private static final List<CallFacts> FEW = CALLS.subList(0, 60);

    @Test
    void oursNeverFailsOpenNeverDeniesSilentlyAndNeverRefusesWhatIsSettled() {
        assertEquals(new Tally(0, 0, OPEN, 0, 0, 0), Tally.of(Respondents.OURS, CALLS));
        assertEquals(Tally.of(Respondents.IDEAL, CALLS), Tally.of(Respondents.OURS, CALLS));
    }

    @Test
    void oursNeverFailsOpenEvenIfNobodyAsksWhetherADenialIsSettled() {
        assertEquals(new Tally(0, OPEN, 0, 0, 0, 0), Tally.of(Respondents.OURS_DECISION_ONLY, CALLS));
    }

    @Test
    void settledIsExactWhateverTheReadingsAre() {
        assertEquals(new Tally(0, 0, OPEN, 0, 0, 0), Tally.of(Respondents.OURS_BORROWED, CALLS));
        assertTrue(Tally.of(Respondents.OURS_BORROWED_DECISION_ONLY, CALLS).failsOpen() > 0);
    }

    @Test
    void theAuditRefusesTheReadingsThatFailOpenAndNoOthers() {
        assertFalse(saferLeftOut(ReferencePolicy.ruleSet("GB")).isEmpty());
        assertEquals(Set.of(), saferLeftOut(OwnFactsPolicy.ruleSet("GB")));
    }

    @ParameterizedTest
    @EnumSource(Respondents.class)
    void answersCompleteCallsAsThePolicyDoes(Respondents asked) {
        assertEquals(0, Tally.differences(asked, FEW));
    }

    @Test
    void theOthersFailOpenOrRefuseWhatIsSettled() {
        Map<Respondents, Tally> tallies = new EnumMap<>(Respondents.class);
        EnumSet.range(Respondents.KLEENE, Respondents.CEDAR).forEach(asked -> tallies.put(asked, Tally.of(asked, FEW)));
        int open = Tally.of(Respondents.IDEAL, FEW).open();

        tallies.forEach((asked, tally) -> {
            assertEquals(open, tally.open(), asked::name);
            assertTrue(tally.failsOpen() + tally.refusesSettled() > 0, asked::name);
        });
        EnumSet.of(
                        Respondents.PLAIN_JAVA,
                        Respondents.DROOLS,
                        Respondents.CASBIN,
                        Respondents.EASY_RULES,
                        Respondents.CEDAR)
                .forEach(asked -> assertTrue(tallies.get(asked).failsOpen() > open / 4, asked::name));
        EnumSet.of(Respondents.KLEENE, Respondents.CEL_UNKNOWNS, Respondents.CEL, Respondents.CEDAR_ERRORS)
                .forEach(asked -> assertEquals(open, tallies.get(asked).saysSo(), asked::name));
        assertEquals(tallies.get(Respondents.KLEENE), tallies.get(Respondents.CEL_UNKNOWNS));
    }

    private static Set<String> saferLeftOut(RuleSet ruleSet) {
        return RuleSetAudit.of(ruleSet).run().findings().stream()
                .filter(finding -> finding.kind() == FindingKind.UNSTATED_IS_BETTER)
                .map(AuditFinding::subject)
                .collect(Collectors.toSet());
    }
}
