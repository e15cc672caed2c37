package org.monitoringconsent.engine;

import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.ScopeEffect;

/** Answers only whether the clauses that hold allow the act; the same order as {@link Assembly}. */
final class Decisions {

    private Decisions() {}

    static boolean allows(Cell cell, long[] standing) {
        for (ScopeEffect effect : ScopeEffect.values()) {
            for (Rule rule : cell.edition.rules()) {
                if (rule.scopeEffect().filter(effect::equals).isPresent() && cell.holds(rule.condition(), standing)) {
                    return effect == ScopeEffect.ALLOWS;
                }
            }
        }
        for (Rule rule : cell.edition.rules()) {
            if (rule.kind().denies()
                    && cell.holds(rule.condition(), standing)
                    && !isAdvice(cell, rule)
                    && !isLifted(cell, rule, standing)) {
                return false;
            }
        }
        return true;
    }

    static boolean isAdvice(Cell cell, Rule rule) {
        return cell.edition.policy() == GuidancePolicy.ADVISE
                && rule.bindingOn(cell.edition.firstDay()).adjustable();
    }

    private static boolean isLifted(Cell cell, Rule rule, long[] standing) {
        for (Rule exception : cell.edition.rules()) {
            if (exception.kind() == RuleKind.EXCEPTION
                    && exception.lifts().contains(rule.id())
                    && cell.holds(exception.condition(), standing)) {
                return true;
            }
        }
        return false;
    }
}
