// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.analysis.AcceptedFindings;
import org.monitoringconsent.analysis.AuditFinding;
import org.monitoringconsent.analysis.AuditReport;
import org.monitoringconsent.analysis.FindingKind;
import org.monitoringconsent.analysis.RuleSetAudit;
import org.monitoringconsent.rules.gb.GbRuleSet;
import org.monitoringconsent.rules.nl.NlRuleSet;
import org.monitoringconsent.spi.RuleSetProvider;

/** Proves what can be proved about the rule sets of this module; what is found is on their lists, and nothing else is. */
class RuleSetAuditTest {

    static List<RuleSetProvider> providers() {
        return List.of(new GbRuleSet(), new NlRuleSet());
    }

    @ParameterizedTest
    @MethodSource("providers")
    void everyFindingIsKnownAndMeant(RuleSetProvider provider) {
        AuditReport report = RuleSetAudit.of(provider).run();
        assertAll(
                () -> assertEquals("", lines(report.open()), "findings that nobody has accepted"),
                () -> assertEquals(List.of(), report.outdated(), "accepted findings that there are no more"),
                () -> assertTrue(report.statements().keySet().containsAll(List.of(FindingKind.values()))),
                () -> assertTrue(report.duration().compareTo(Duration.ofMinutes(10)) < 0));
    }

    private static String lines(List<AuditFinding> findings) {
        return findings.stream()
                .map(finding -> AcceptedFindings.key(finding) + " | " + finding.explanation(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
