// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.NaiveEngine;
import org.monitoringconsent.testkit.NaiveVerdict;
import org.monitoringconsent.testkit.RandomRuleSets;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;

/** What is proved about rule sets by chance is never contradicted by requests by chance, read by the naive engine. */
final class AuditAgreesProperties {

    private static final int REQUESTS = 150;

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void nothingProvedIsContradicted(@ForAll long seed) {
        RuleSet ruleSet = RandomRuleSets.next(seed, "GB");
        NaiveEngine naive = NaiveEngine.of(ruleSet).in("GB");

        List<AuditFinding> findings = RuleSetAudit.of(ruleSet).run().findings();

        findings.forEach(finding -> witnessesShow(naive, finding));
        Requests.stream(seed, ruleSet)
                .limit(REQUESTS)
                .filter(request -> !request.day().isBefore(ruleSet.firstDay()))
                .forEach(request -> agrees(naive, findings, request));
    }

    /** There a change of recipient was looked at for a use that has none. */
    @Example
    void aChangeKeepsARequestWellFormed() {
        nothingProvedIsContradicted(-29);
    }

    private static void witnessesShow(NaiveEngine naive, AuditFinding finding) {
        assertNotEquals(FindingKind.ENGINE_DIFFERS, finding.kind(), () -> finding.explanation(Locale.ENGLISH));
        List<MonitoringRequest> shown = finding.witnesses();
        if (shown.size() == 2) {
            assertEquals(Decision.ALLOW, naive.decide(shown.get(0)).decision(), finding::toString);
            assertEquals(Decision.DENY, naive.decide(shown.get(1)).decision(), finding::toString);
            assertEquals(Coverage.GOVERNS, naive.decide(shown.get(1)).coverage(), finding::toString);
        }
        if (finding.kind() == FindingKind.INCURABLE) {
            assertTrue(naive.decide(shown.get(0)).rules(Effect.DENIES).contains(finding.subject()), finding::toString);
        }
    }

    private static void agrees(NaiveEngine naive, List<AuditFinding> findings, MonitoringRequest request) {
        NaiveVerdict verdict = naive.decide(request);
        Set<String> denying = verdict.rules(Effect.DENIES);
        for (AuditFinding finding : findings) {
            if (!covers(finding, request)) {
                continue;
            }
            boolean told = denying.contains(finding.subject())
                    || verdict.rules(Effect.LIFTED).contains(finding.subject())
                    || verdict.rules(Effect.GROUNDS).contains(finding.subject())
                    || verdict.rules(Effect.NOTES).contains(finding.subject());
            assertFalse(finding.kind() == FindingKind.NEVER_FIRES && told, finding::toString);
            assertFalse(
                    finding.kind() == FindingKind.NEVER_DECIDES && denying.equals(Set.of(finding.subject())),
                    finding::toString);
        }
        if (verdict.decision() == Decision.ALLOW) {
            statingHurtsOnlyWhereFound(naive, findings, request);
        }
    }

    private static void statingHurtsOnlyWhereFound(
            NaiveEngine naive, List<AuditFinding> findings, MonitoringRequest request) {
        for (Fact<?> fact : Facts.all()) {
            boolean left = fact.kind(request.activity()) == FactKind.CAUTIOUS
                    && request.packed().value(fact) == 0;
            for (Object value : left ? fact.values() : List.of()) {
                NaiveVerdict after = stated(naive, request, fact, value);
                // That there is no law for a value is no fault of the rules.
                boolean hurts = after.decision() == Decision.DENY
                        && after.coverage() == Coverage.GOVERNS
                        && !after.rules(Effect.DENIES).equals(Set.of("CORE-LAW-02"));
                if (hurts) {
                    assertTrue(
                            findings.stream()
                                    .anyMatch(finding -> finding.kind() == FindingKind.UNSTATED_IS_BETTER
                                            && finding.subject().equals(fact.name() + "=" + value)
                                            && finding.activities().contains(request.activity())
                                            && covers(finding, request)),
                            () -> fact.name() + "=" + value + " hurts " + request);
                }
            }
        }
    }

    /** The verdict once the fact is stated, or that of the request when it cannot be. */
    private static NaiveVerdict stated(NaiveEngine naive, MonitoringRequest request, Fact<?> fact, Object value) {
        try {
            return naive.decide(fact.changeTo(request, value));
        } catch (IllegalArgumentException cannotBe) {
            return naive.decide(request);
        }
    }

    private static boolean covers(AuditFinding finding, MonitoringRequest request) {
        LocalDate day = request.day();
        boolean ended =
                finding.endDayExclusive().filter(end -> !day.isBefore(end)).isPresent();
        return !day.isBefore(finding.firstDay()) && !ended;
    }
}
