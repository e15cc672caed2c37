// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.monitoringconsent.examples.archive.audit.AuditSummary.LateCount;
import org.monitoringconsent.examples.archive.audit.AuditSummary.RuleCount;
import org.monitoringconsent.examples.archive.audit.AuditSummary.RuleName;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** Counts what an audit finds. */
final class SummaryCounter implements BatchListener<Batch> {

    /** How much of what gave no record is kept to be listed; all of it is counted. */
    private static final int MOST_UNREADABLE = 1_000;

    private record RuleKey(String jurisdiction, Decision decision, String rule, RuleName name) {}

    private record LateKey(String path, String value, String from) {}

    private static final class Tally {
        private long calls;
        private long alone;
    }

    private final String arrangement;
    private final VerdictTally verdicts = new VerdictTally(this::count);
    private final Map<Decision, Long> decisions = new EnumMap<>(Decision.class);
    private final Map<String, Map<Decision, Long>> byJurisdiction = new TreeMap<>();
    private final Map<RuleKey, Tally> rules = new HashMap<>();
    private final Map<Hindsight, Long> hindsights = new HashMap<>();
    private final Map<LateKey, Long> late = new HashMap<>();
    private final Map<AttributionDoubt, Long> attributionDoubts = new EnumMap<>(AttributionDoubt.class);
    private final Map<Doubt, Long> recordDoubts = new EnumMap<>(Doubt.class);
    private final Map<String, Long> unread = new TreeMap<>();
    private final Map<Unjudged.Why, Long> unjudged = new EnumMap<>(Unjudged.Why.class);
    private final List<UnreadableRecord> unreadable = new ArrayList<>();
    private long unreadableTotal;
    private long repeated;
    private long deniedByLateness;
    private long doubtful;
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();

    SummaryCounter(String arrangement) {
        this.arrangement = arrangement;
    }

    @Override
    public Batch prepare(Batch batch) {
        return batch;
    }

    @Override
    public void take(Batch batch) {
        batch.outcomes((outcome, month, calls) -> count(outcome, calls));
        batch.first()
                .ifPresent(day ->
                        first = first.filter(known -> !known.isAfter(day)).or(batch::first));
        batch.last()
                .ifPresent(
                        day -> last = last.filter(known -> !known.isBefore(day)).or(batch::last));
        for (Object one : batch.all()) {
            if (one instanceof Unjudged record) {
                unjudged.merge(record.why(), 1L, Long::sum);
            } else if (one instanceof UnreadableRecord record) {
                count(record);
            } else if (one instanceof Repeated) {
                repeated++;
            }
        }
    }

    private void count(CaseOutcome outcome, long calls) {
        decisions.merge(outcome.verdict().decision(), calls, Long::sum);
        verdicts.add(outcome.verdict(), calls);
        if (outcome.verdict().isDenied()) {
            hindsights.merge(outcome.hindsight(), calls, Long::sum);
        }
        deniedByLateness += outcome.deniedByLateness() ? calls : 0;
        doubtful += outcome.isDoubtful() ? calls : 0;
        outcome.asked().doubts().forEach(doubt -> attributionDoubts.merge(doubt, calls, Long::sum));
        outcome.recordDoubts().forEach(doubt -> recordDoubts.merge(doubt, calls, Long::sum));
        outcome.lateThatMatters().forEach(fact -> late.merge(whatCameLate(fact), calls, Long::sum));
    }

    private void count(UnreadableRecord record) {
        unreadableTotal++;
        if (unreadable.size() < MOST_UNREADABLE) {
            unreadable.add(record);
        }
    }

    AuditSummary summary() {
        verdicts.empty();
        HindsightCounts found = new HindsightCounts(hindsights);
        List<LocalDate> days = new ArrayList<>();
        first.ifPresent(days::add);
        last.ifPresent(days::add);
        return new AuditSummary(
                arrangement,
                decisions.getOrDefault(Decision.ALLOW, 0L),
                decisions.getOrDefault(Decision.DENY, 0L),
                deniedByLateness,
                found.deniedForGood(),
                Collections.unmodifiableMap(byJurisdiction),
                ruleCounts(),
                found.ways(),
                found.inTheWay(),
                lateCounts(),
                doubtful,
                Collections.unmodifiableMap(attributionDoubts),
                Collections.unmodifiableMap(recordDoubts),
                unreadCounts(),
                Collections.unmodifiableMap(unjudged),
                repeated,
                List.copyOf(unreadable),
                unreadableTotal,
                List.copyOf(days));
    }

    private void count(Verdict verdict, long calls) {
        verdict.byJurisdiction().forEach(part -> count(part, calls));
        verdict.unread().forEach(fact -> unread.merge(fact, calls, Long::sum));
    }

    private Map<String, Long> unreadCounts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        unread.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(counts);
    }

    private void count(JurisdictionVerdict part, long calls) {
        String jurisdiction = part.jurisdiction().value();
        byJurisdiction
                .computeIfAbsent(jurisdiction, key -> new EnumMap<>(Decision.class))
                .merge(part.decision(), calls, Long::sum);
        Effect deciding = part.decision() == Decision.DENY ? Effect.DENIES : Effect.GROUNDS;
        List<Reason> reasons = part.reasons().stream()
                .filter(reason -> reason.effect() == deciding)
                .toList();
        for (Reason reason : reasons) {
            RuleKey key =
                    new RuleKey(jurisdiction, part.decision(), reason.rule().value(), new RuleName(reason));
            Tally tally = rules.computeIfAbsent(key, unseen -> new Tally());
            tally.calls += calls;
            tally.alone += reasons.size() == 1 ? calls : 0;
        }
    }

    private List<RuleCount> ruleCounts() {
        return rules.entrySet().stream()
                .map(entry -> new RuleCount(
                        entry.getKey().jurisdiction(),
                        entry.getKey().decision(),
                        entry.getKey().rule(),
                        entry.getKey().name(),
                        entry.getValue().calls,
                        entry.getValue().alone))
                .sorted(Comparator.comparing(RuleCount::jurisdiction)
                        .thenComparing(RuleCount::decision, Comparator.reverseOrder())
                        .thenComparing(RuleCount::calls, Comparator.reverseOrder())
                        .thenComparing(RuleCount::rule))
                .toList();
    }

    private List<LateCount> lateCounts() {
        return late.entrySet().stream()
                .map(entry -> new LateCount(
                        entry.getKey().path(),
                        entry.getKey().value(),
                        entry.getKey().from(),
                        entry.getValue()))
                .sorted(Comparator.comparing(LateCount::calls, Comparator.reverseOrder())
                        .thenComparing((LateCount count) -> count.what()))
                .toList();
    }

    private static LateKey whatCameLate(LateFact fact) {
        return fact.source() == LateFact.Source.RECORD
                ? new LateKey("", "", "")
                : new LateKey(
                        fact.path(), String.valueOf(fact.value()), fact.from().toString());
    }
}
