// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.monitoringconsent.examples.archive.audit.AuditSummary.RuleCount;
import org.monitoringconsent.examples.archive.audit.AuditSummary.RuleName;
import org.monitoringconsent.examples.archive.audit.AuditSummary.WayCount;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Reason;

/** Counts what would have allowed the denied calls, and what stood in the way of those that nothing would have allowed. */
final class HindsightCounts {

    private final Map<Hindsight, Long> calls;

    HindsightCounts(Map<Hindsight, Long> calls) {
        this.calls = calls;
    }

    long deniedForGood() {
        return calls.entrySet().stream()
                .filter(entry -> entry.getKey().nothing())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    List<WayCount> ways() {
        Map<Remedy, Long> counts = new HashMap<>();
        calls.forEach((hindsight, number) -> hindsight.ways().forEach(way -> counts.merge(way, number, Long::sum)));
        return counts.entrySet().stream()
                .map(entry -> new WayCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(WayCount::calls, Comparator.reverseOrder())
                        .thenComparing(count -> count.way().all().size())
                        .thenComparing(count -> count.way().text(Locale.ENGLISH)))
                .toList();
    }

    List<RuleCount> inTheWay() {
        Map<List<String>, RuleCount> counts = new HashMap<>();
        calls.forEach((hindsight, number) -> hindsight.inTheWay().forEach(reason -> {
            long alone = hindsight.inTheWay().size() == 1 ? number : 0;
            counts.merge(
                    List.of(reason.jurisdiction().value(), reason.rule().value()),
                    count(reason, number, alone),
                    HindsightCounts::sum);
        }));
        return counts.values().stream()
                .sorted(Comparator.comparing(RuleCount::calls, Comparator.reverseOrder())
                        .thenComparing(RuleCount::jurisdiction)
                        .thenComparing(RuleCount::rule))
                .toList();
    }

    private static RuleCount count(Reason reason, long calls, long alone) {
        return new RuleCount(
                reason.jurisdiction().value(),
                Decision.DENY,
                reason.rule().value(),
                new RuleName(reason),
                calls,
                alone);
    }

    private static RuleCount sum(RuleCount one, RuleCount other) {
        return new RuleCount(
                one.jurisdiction(),
                one.decision(),
                one.rule(),
                one.name(),
                one.calls() + other.calls(),
                one.alone() + other.alone());
    }
}
