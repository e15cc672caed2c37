package org.monitoringconsent.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.Facts;

/** Finds the facts of which a single other value would turn the decision, by trying each. */
final class Watch {

    /** Parts of a request whose coming or going makes it another question. */
    private static final Set<Fact<?>> PRESENCE =
            Set.of(Facts.COMMUNICATION_GIVEN, Facts.USE_PRESENT, Facts.RECORD_CHECK_GIVEN);

    private Watch() {}

    static List<String> of(Asked asked) {
        boolean allowed = asked.isAllowed();
        Set<String> turning = new TreeSet<>();
        List<int[]> states = Arrays.stream(asked.cells)
                .map(cell -> cell.states(asked.packed, asked.declared))
                .toList();
        for (Map.Entry<String, Fact<?>> entry : asked.facts().entrySet()) {
            Fact<?> fact = entry.getValue();
            if (!PRESENCE.contains(fact) && turns(asked, states, fact, allowed)) {
                turning.add(entry.getKey());
            }
        }
        return List.copyOf(turning);
    }

    private static boolean turns(Asked asked, List<int[]> states, Fact<?> fact, boolean allowed) {
        if (isAbsent(asked, fact)) {
            return false;
        }
        for (int state = 1; state < fact.states(); state++) {
            if (allowedWith(asked, states, fact, state) != allowed) {
                return true;
            }
        }
        return false;
    }

    /** Facts of a part that the request does not have cannot change by themselves. */
    private static boolean isAbsent(Asked asked, Fact<?> fact) {
        return AllowSearch.isOfAbsentPart(asked, fact);
    }

    private static boolean allowedWith(Asked asked, List<int[]> states, Fact<?> fact, int state) {
        boolean changed = false;
        boolean all = true;
        for (int i = 0; i < states.size(); i++) {
            Cell cell = asked.cells[i];
            int[] own = states.get(i);
            int slot = slotOf(cell, fact);
            if (slot >= 0 && (cell.possible[slot] >>> cell.slots.get(slot).classOf[state] & 1) != 0) {
                int before = own[slot];
                own[slot] = state;
                all &= allows(cell, own);
                own[slot] = before;
                changed = true;
            } else {
                all &= allows(cell, own);
            }
        }
        return changed ? all : asked.isAllowed();
    }

    private static boolean allows(Cell cell, int[] states) {
        return Decisions.allows(cell, cell.holding(states));
    }

    private static int slotOf(Cell cell, Fact<?> fact) {
        for (int slot = 0; slot < cell.slots.size(); slot++) {
            if (cell.slots.get(slot).fact.equals(fact)) {
                return slot;
            }
        }
        return -1;
    }
}
