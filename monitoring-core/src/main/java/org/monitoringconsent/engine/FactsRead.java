package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.MonitoringRequest;

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
     * @param outline tells the day, the activity, the countries and the parts that there are
     * @param given the facts of the outline that are known; all others may be anything
     */
    public static Map<Fact<?>, List<Object>> of(
            MonitoringEngine engine, MonitoringRequest outline, Set<? extends Fact<?>> given) {
        Asked asked = engine.ask(outline);
        Joint joint = new Joint(asked, (fact, present) -> given.contains(fact) ? 0 : -1L);
        long[] anything = joint.widest();
        long[] read = joint.shared.bits();
        for (int cell = 0; cell < joint.cells.length; cell++) {
            long[] possible = joint.possible(cell, anything);
            for (int clause = 0; clause < joint.cells[cell].clauses.length; clause++) {
                if ((possible[clause >>> 6] >>> clause & 1) != 0) {
                    for (int word = 0; word < read.length; word++) {
                        read[word] |= joint.shared.read[cell][clause][word];
                    }
                }
            }
        }
        Map<Fact<?>, List<Object>> facts = new LinkedHashMap<>();
        for (int fact = 0; fact < joint.shared.facts.length; fact++) {
            if (JointFacts.has(read, fact) && !joint.shared.isOfAbsentPart(fact, asked.packed)) {
                facts.put(joint.shared.facts[fact], values(joint, fact));
            }
        }
        return facts;
    }

    private static List<Object> values(Joint joint, int position) {
        Fact<?> fact = joint.shared.facts[position];
        List<Object> values = new ArrayList<>();
        for (int state = 1; state < fact.states(); state++) {
            if ((joint.possible(position) >>> state & 1) != 0) {
                values.add(fact.values().get(state - 1));
            }
        }
        return values;
    }
}
