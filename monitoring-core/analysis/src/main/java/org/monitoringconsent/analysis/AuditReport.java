// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.rule.RuleSet;

/** What an audit proved and found. */
public final class AuditReport {

    private final RuleSet ruleSet;
    private final List<LocalDate> editions;
    private final Tally tally;
    private final long solved;
    private final Duration duration;
    private final List<AuditFinding> findings;
    private final AcceptedFindings accepted;

    AuditReport(
            RuleSet ruleSet,
            List<LocalDate> editions,
            Tally tally,
            long solved,
            Duration duration,
            List<AuditFinding> findings,
            AcceptedFindings accepted) {
        this.ruleSet = ruleSet;
        this.editions = List.copyOf(editions);
        this.tally = tally;
        this.solved = solved;
        this.duration = duration;
        this.findings = List.copyOf(findings);
        this.accepted = accepted;
    }

    /** Returns the rule set. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Returns the first day of each edition. */
    public List<LocalDate> editions() {
        return editions;
    }

    /** Returns how many statements were decided for each kind of finding. */
    public Map<FindingKind, Long> statements() {
        return tally.asked();
    }

    /** Returns how many different questions the solver answered. */
    public long solved() {
        return solved;
    }

    /** Returns how many requests were decided by the engine to compare. */
    public long decisions() {
        return tally.decisions();
    }

    /** Returns how long it took. */
    public Duration duration() {
        return duration;
    }

    /** Returns all findings, by kind, subject and first day. */
    public List<AuditFinding> findings() {
        return findings;
    }

    /** Returns the findings that the authors of the rule set accept, with the reason of each. */
    public Map<AuditFinding, String> accepted() {
        Map<AuditFinding, String> known = new LinkedHashMap<>();
        findings.forEach(finding -> accepted.reason(finding).ifPresent(reason -> known.put(finding, reason)));
        return known;
    }

    /** Returns the findings that nobody has accepted. */
    public List<AuditFinding> open() {
        return findings.stream()
                .filter(finding -> accepted.reason(finding).isEmpty())
                .toList();
    }

    /** Returns what was accepted and is no longer found. */
    public List<String> outdated() {
        return accepted.unneeded(findings);
    }

    /** Returns whether every finding is accepted, and nothing is accepted that is not found. */
    public boolean isClean() {
        return open().isEmpty() && outdated().isEmpty();
    }
}
