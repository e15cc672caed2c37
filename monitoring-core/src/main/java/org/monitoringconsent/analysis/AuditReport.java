package org.monitoringconsent.analysis;

import java.time.Duration;
import java.time.LocalDate;
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

    AuditReport(
            RuleSet ruleSet,
            List<LocalDate> editions,
            Tally tally,
            long solved,
            Duration duration,
            List<AuditFinding> findings) {
        this.ruleSet = ruleSet;
        this.editions = List.copyOf(editions);
        this.tally = tally;
        this.solved = solved;
        this.duration = duration;
        this.findings = List.copyOf(findings);
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

    /** Returns the findings, by kind, subject and first day. */
    public List<AuditFinding> findings() {
        return findings;
    }
}
