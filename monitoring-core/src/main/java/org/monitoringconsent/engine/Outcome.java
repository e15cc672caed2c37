package org.monitoringconsent.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Ruling;

/** What follows from the clauses that hold in one cell; one object for the same clauses. */
final class Outcome {

    /** The clauses that hold. */
    final long[] standing;

    /** The first words of them, to be compared without reading another object. */
    final long word0;

    final long word1;
    final long word2;

    final JurisdictionVerdict verdict;
    /** The ruling when this rule set is asked alone. */
    final Ruling alone;
    /** The rulings together with the outcome of one other rule set, kept because cross-border calls repeat. */
    private final Map<Outcome, Ruling> together = new ConcurrentHashMap<>();

    private final Map<Outcome, Ruling> togetherWithUnasked = new ConcurrentHashMap<>();

    Outcome(long[] standing, JurisdictionVerdict verdict) {
        this.standing = standing;
        this.word0 = OutcomeTable.word(standing, 0);
        this.word1 = OutcomeTable.word(standing, 1);
        this.word2 = OutcomeTable.word(standing, 2);
        this.verdict = verdict;
        this.alone = Ruling.of(verdict);
    }

    /** The rulings with other outcomes, by whether a country that has a link with the act was not asked. */
    Map<Outcome, Ruling> together(boolean unasked) {
        return unasked ? togetherWithUnasked : together;
    }
}
