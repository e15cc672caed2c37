// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.engine.compile.Bits;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.decide.Answered;
import org.monitoringconsent.verdict.Verdict;

/**
 * The facts that rules read for a question, whatever they are.
 *
 * <p>A clause that cannot hold for what is given, such as one about another purpose, reads nothing here.
 */
public final class FactsRead {

    private FactsRead() {}

    /**
     * The facts that the rules which bind a request read on its day, each with the values that it can have, by path.
     *
     * @param verdict what an engine answered to an outline of the request, which tells the day, the activity, the countries and
     *     the parts that there are
     * @param given the facts of the outline that are known; all others may be anything
     */
    public static Map<Fact<?>, List<Object>> of(Verdict verdict, Set<? extends Fact<?>> given) {
        Answer answer = Answered.behind(verdict);
        PartialFacts partial = new PartialFacts(answer, (fact, present) -> given.contains(fact) ? 0 : -1L);
        long[] anything = partial.widest();
        long[] read = partial.shared.bits();
        for (int edition = 0; edition < partial.editions.length; edition++) {
            long[] possible = partial.possible(edition, anything);
            for (int clause = Bits.next(possible, 0); clause >= 0; clause = Bits.next(possible, clause + 1)) {
                Bits.add(read, partial.shared.read[edition][clause]);
            }
        }
        Map<Fact<?>, List<Object>> facts = new LinkedHashMap<>();
        for (int fact = Bits.next(read, 0); fact >= 0; fact = Bits.next(read, fact + 1)) {
            if (!partial.shared.isOfAbsentPart(fact, answer.packed)) {
                facts.put(partial.shared.facts[fact], values(partial, fact));
            }
        }
        return facts;
    }

    private static List<Object> values(PartialFacts partial, int position) {
        Fact<?> fact = partial.shared.facts[position];
        List<Object> values = new ArrayList<>();
        for (int state = 1; state < fact.states(); state++) {
            if (Bits.has(partial.possible(position), state)) {
                values.add(fact.values().get(state - 1));
            }
        }
        return values;
    }
}
