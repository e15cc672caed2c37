// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Verdict;

/**
 * What came out for all calls that are alike: everything but who they were and on which day, between two days on which anything
 * changes. Millions of calls share some thousand, so that what is told about one is put into words once.
 */
final class CaseOutcome {

    /**
     * Another question that such a call puts.
     *
     * @param party at which party of the record the worker stands, below zero for an unknown worker
     * @param activity what was done
     * @param decision the decision about it
     */
    record Other(int party, Activity activity, Decision decision) {}

    private final PreparedCall asked;
    private final int party;
    private final Verdict verdict;
    private final boolean deniedByLateness;
    private final Hindsight hindsight;
    private final List<Other> others;
    private final Set<Doubt> recordDoubts;
    private final boolean doubtful;
    private @Nullable Told<?> told;
    private @Nullable Told<?> row;

    CaseOutcome(
            PreparedCall asked,
            int party,
            Verdict verdict,
            boolean deniedByLateness,
            Hindsight hindsight,
            List<Other> others,
            Set<Doubt> recordDoubts) {
        this.asked = asked;
        this.party = party;
        this.verdict = verdict;
        this.deniedByLateness = deniedByLateness;
        this.hindsight = hindsight;
        this.others = others;
        this.recordDoubts = recordDoubts;
        this.doubtful = !asked.doubts().isEmpty() || recordDoubts.stream().anyMatch(Doubt::grave);
    }

    /** The question, about whoever asked it first, on the day of that call. */
    PreparedCall asked() {
        return asked;
    }

    /** At which party of the record the worker stands, below zero for an unknown worker. */
    int party() {
        return party;
    }

    Verdict verdict() {
        return verdict;
    }

    boolean deniedByLateness() {
        return deniedByLateness;
    }

    Hindsight hindsight() {
        return hindsight;
    }

    /** The late facts that have to do with a denial. */
    List<LateFact> lateThatMatters() {
        return AuditedCall.lateThatMatters(asked.late(), verdict);
    }

    List<Other> others() {
        return others;
    }

    Set<Doubt> recordDoubts() {
        return recordDoubts;
    }

    boolean isDoubtful() {
        return doubtful;
    }

    /** What somebody made of it before, or else what the function makes of it now. */
    @SuppressWarnings("unchecked") // Only what the same kind of text was made for is kept under it.
    <T> T whole(Locale language, Function<CaseOutcome, T> text) {
        Told<?> known = told;
        if (known == null || !known.language().equals(language)) {
            known = new Told<>(language, text.apply(this));
            told = known;
        }
        return (T) known.text();
    }

    /** As {@link #whole}, for rows. */
    @SuppressWarnings("unchecked") // Only what the same kind of text was made for is kept under it.
    <T> T row(Function<CaseOutcome, T> text) {
        Told<?> known = row;
        if (known == null) {
            known = new Told<>(Locale.ROOT, text.apply(this));
            row = known;
        }
        return (T) known.text();
    }

    /** What was made of it in a language. */
    private record Told<T>(Locale language, T text) {}

    /** Returns the decision only. */
    @Override
    public String toString() {
        return "CaseOutcome[" + verdict.decision() + "]";
    }
}
