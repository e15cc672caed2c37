package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.ScopeEffect;

/**
 * A rule that can make a cell answer DENY, as the span of its clauses and the spans that keep it from doing so.
 *
 * <p>Scope rules that deny are among them; those nothing keeps from denying.
 */
final class Denial {

    final Rule rule;
    final int first;
    final int end;
    /** The spans of the exceptions that lift the rule and of the grounds that end the evaluation before it is read. */
    final List<int[]> blockers;

    private Denial(Rule rule, int[] span, List<int[]> blockers) {
        this.rule = rule;
        this.first = span[0];
        this.end = span[1];
        this.blockers = blockers;
    }

    /** Every rule of the cell that can deny, scope rules first; rules that never hold in it are left out. */
    static Denial[] in(Cell cell) {
        List<Denial> denials = new ArrayList<>();
        List<Rule> blocking = blocking(cell);
        for (Rule rule : cell.edition.rules()) {
            boolean scope = rule.scopeEffect().isPresent() && !concludes(rule);
            int[] span = cell.span(rule.condition());
            if (span[0] < span[1] && scope) {
                denials.add(0, new Denial(rule, span, List.of()));
            } else if (span[0] < span[1] && rule.kind().denies() && !isAdvice(cell.edition, rule)) {
                denials.add(new Denial(rule, span, blockers(cell, rule, blocking)));
            }
        }
        return denials.toArray(new Denial[0]);
    }

    /** The exceptions and the grounds that end the evaluation which can hold in the cell. */
    private static List<Rule> blocking(Cell cell) {
        List<Rule> blocking = new ArrayList<>();
        for (Rule rule : cell.edition.rules()) {
            if (rule.kind() == RuleKind.EXCEPTION || concludes(rule)) {
                int[] span = cell.span(rule.condition());
                if (span[0] < span[1]) {
                    blocking.add(rule);
                }
            }
        }
        return blocking;
    }

    private static boolean concludes(Rule rule) {
        return rule.scopeEffect().orElse(null) == ScopeEffect.ALLOWS;
    }

    private static boolean isAdvice(Edition edition, Rule rule) {
        return edition.policy() == GuidancePolicy.ADVISE
                && rule.bindingOn(edition.firstDay()).adjustable();
    }

    private static List<int[]> blockers(Cell cell, Rule rule, List<Rule> blocking) {
        List<int[]> blockers = new ArrayList<>();
        for (Rule other : blocking) {
            boolean ends = concludes(other) && !cell.edition.bindsAlways(rule);
            if (ends || other.lifts().contains(rule.id())) {
                blockers.add(cell.span(other.condition()));
            }
        }
        return blockers;
    }

    /** Whether a clause of the rule is among these. */
    boolean holds(long[] standing) {
        return any(standing, first, end);
    }

    /** Whether a clause that keeps the rule from denying is among these. */
    boolean isBlocked(long[] standing) {
        for (int i = 0; i < blockers.size(); i++) {
            int[] span = blockers.get(i);
            if (any(standing, span[0], span[1])) {
                return true;
            }
        }
        return false;
    }

    /** Whether any bit from the first on and before the end is set. */
    static boolean any(long[] bits, int first, int end) {
        int firstWord = first >>> 6;
        int lastWord = (end - 1) >>> 6;
        for (int word = firstWord; word <= lastWord; word++) {
            long mask = -1L;
            if (word == firstWord) {
                mask &= -1L << first;
            }
            if (word == lastWord) {
                mask &= -1L >>> -end;
            }
            if ((bits[word] & mask) != 0) {
                return true;
            }
        }
        return false;
    }
}
