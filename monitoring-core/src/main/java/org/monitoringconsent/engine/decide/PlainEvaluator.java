// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.compile.DeclaredStates;
import org.monitoringconsent.engine.compile.JoinedEditions;
import org.monitoringconsent.engine.memory.MemoryBudget;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.making.Ruling;

/** Reads the row of each fact alone, and puts every outcome together anew. */
public final class PlainEvaluator extends Evaluator {

    private static final long BYTES = 256;

    private final JoinedEditions joined;
    private final Combination combination;

    /** An evaluator of these editions. */
    public PlainEvaluator(JoinedEditions joined, Combination combination, MemoryBudget memory) {
        super(memory);
        this.joined = joined;
        this.combination = combination;
    }

    @Override
    protected long bytes() {
        return BYTES + 2L * Long.BYTES * joined.words();
    }

    @Override
    public JoinedOutcome outcome(PackedRequest packed, DeclaredStates declared) {
        mark();
        long[] standing = joined.start();
        and(joined, packed, standing);
        joined.andDeclared(packed, declared, standing);
        Outcome[] outcomes = new Outcome[joined.editions.length];
        for (int edition = 0; edition < outcomes.length; edition++) {
            outcomes[edition] = Assembly.of(joined.editions[edition], own(joined, edition, standing));
        }
        return outcome(joined, combination, standing, outcomes);
    }

    /** Takes out the clauses that do not hold, by the row of each fact of the packed request. */
    public static void and(JoinedEditions joined, PackedRequest packed, long[] standing) {
        for (int edition = 0; edition < joined.editions.length; edition++) {
            joined.editions[edition].and(packed, standing, joined.firstWord[edition]);
        }
    }

    /** The clauses of one edition among those of all. */
    public static long[] own(JoinedEditions joined, int edition, long[] standing) {
        int first = joined.firstWord[edition];
        return Arrays.copyOfRange(standing, first, first + joined.editions[edition].words());
    }

    /** The outcome of all editions from that of each. */
    public static JoinedOutcome outcome(
            JoinedEditions joined, Combination combination, long[] standing, Outcome[] outcomes) {
        List<JurisdictionVerdict> verdicts = new ArrayList<>();
        for (Outcome each : outcomes) {
            verdicts.add(each.verdict);
        }
        Ruling ruling = combination.of(verdicts);
        int counting = 0;
        List<Outcome> chosen = new ArrayList<>();
        for (int edition = 0; edition < outcomes.length; edition++) {
            if (isPart(outcomes[edition].verdict, ruling)) {
                counting |= 1 << edition;
                chosen.add(outcomes[edition]);
            }
        }
        return new JoinedOutcome(standing, joined.part(counting), chosen.toArray(new Outcome[0]), ruling);
    }

    /** Whether the ruling holds this very object; what it says need not be compared. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isPart(JurisdictionVerdict verdict, Ruling ruling) {
        for (JurisdictionVerdict part : ruling.parts()) {
            if (part == verdict) {
                return true;
            }
        }
        return false;
    }
}
