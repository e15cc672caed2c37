// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.decide;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.compile.DeclaredStates;
import org.monitoringconsent.engine.compile.JoinedEditions;
import org.monitoringconsent.engine.compile.JoinedFacts;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Verdict;
import org.monitoringconsent.verdict.making.Insight;
import org.monitoringconsent.verdict.making.Ruling;
import org.monitoringconsent.verdict.making.VerdictMaker;

/** The answer to one request: its facts as the engine read them, the editions that count, and the verdict. */
public final class Answer {

    private static final VerdictMaker MAKER = VerdictMaker.get();

    /** The day of the act. */
    public final LocalDate day;

    /** The facts of the vocabulary. */
    public final PackedRequest packed;

    /** The words of the packed facts once more, to be compared without reading another object. */
    private final long word0;

    private final long word1;
    private final long word2;
    private final long word3;

    /** The facts that rule sets declare. */
    public final DeclaredStates declared;
    /** What follows from them. */
    public final JoinedOutcome outcome;
    /**
     * Whether there is a denial that no fact which rules read can turn: a country or region that binds and has no rule set, or a
     * region that is not stated.
     */
    public final boolean lost;

    /** The verdict. */
    public final Verdict verdict;

    /** Who told the outcome; null when nobody was asked. */
    private final @Nullable Evaluator evaluator;

    private Answer(
            LocalDate day,
            PackedRequest packed,
            DeclaredStates declared,
            JoinedOutcome outcome,
            Ruling ruling,
            @Nullable Evaluator evaluator,
            boolean lost,
            Function<Answer, Insight> insights) {
        this.day = day;
        this.packed = packed;
        this.word0 = packed.word0();
        this.word1 = packed.word1();
        this.word2 = packed.word2();
        this.word3 = packed.word3();
        this.declared = declared;
        this.outcome = outcome;
        this.evaluator = evaluator;
        this.lost = lost;
        this.verdict = MAKER.verdict(day, ruling, insights.apply(this));
    }

    /** An answer that facts give, and may turn. */
    static Answer of(
            LocalDate day,
            PackedRequest packed,
            DeclaredStates declared,
            JoinedOutcome outcome,
            Evaluator evaluator,
            Function<Answer, Insight> insights) {
        return new Answer(day, packed, declared, outcome, outcome.ruling, evaluator, false, insights);
    }

    /** An answer with a denial that no fact can turn. */
    static Answer lost(
            LocalDate day,
            PackedRequest packed,
            DeclaredStates declared,
            JoinedOutcome outcome,
            Ruling ruling,
            Evaluator evaluator,
            Function<Answer, Insight> insights) {
        return new Answer(day, packed, declared, outcome, ruling, evaluator, true, insights);
    }

    /** A denial for which no rule set was asked, or none answered. */
    public static Answer unasked(
            LocalDate day, PackedRequest packed, Ruling ruling, Function<Answer, Insight> insights) {
        return new Answer(day, packed, DeclaredStates.NONE, JoinedOutcome.NONE, ruling, null, true, insights);
    }

    /** Whether this is the answer for these facts on this day. */
    public boolean isFor(PackedRequest other, LocalDate otherDay) {
        long different =
                (word0 ^ other.word0()) | (word1 ^ other.word1()) | (word2 ^ other.word2()) | (word3 ^ other.word3());
        return different == 0 && day.equals(otherDay) && (!other.hasRegions() || packed.hasRegionsOf(other));
    }

    /** The editions of the rule sets that count. */
    public JoinedEditions counting() {
        return outcome.counting;
    }

    /** The facts that those editions read. */
    public JoinedFacts facts() {
        JoinedEditions counting = outcome.counting;
        boolean known = counting.hasFacts();
        JoinedFacts facts = counting.facts();
        if (!known && evaluator != null) {
            evaluator.grew(facts.bytes());
        }
        return facts;
    }

    /** Whether the decision is ALLOW. */
    public boolean isAllowed() {
        return verdict.decision() == Decision.ALLOW;
    }

    /** Whether what told it gave way to something else. */
    public boolean isForgotten() {
        return evaluator != null && evaluator.isDropped();
    }
}
