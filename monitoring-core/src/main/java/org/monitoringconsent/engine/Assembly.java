package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Attached;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.ScopeEffect;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Reason;

/**
 * Puts a verdict together from the conditions that hold.
 *
 * <p>Order: scope, a rule that ends the evaluation, denials less what exceptions lift, then grounds and obligations.
 */
final class Assembly {

    private final Cell cell;
    private final Edition edition;
    private final long[] standing;
    private final List<Reason> reasons = new ArrayList<>();
    private final Map<Obligation, Set<RuleId>> duties = new EnumMap<>(Obligation.class);
    private final Set<Advisory> advisories = EnumSet.noneOf(Advisory.class);
    private final List<Rule> denying = new ArrayList<>();

    private Assembly(Cell cell, long[] standing) {
        this.cell = cell;
        this.edition = cell.edition;
        this.standing = standing;
    }

    static Outcome of(Cell cell, long[] standing) {
        return new Assembly(cell, standing).assemble();
    }

    private Outcome assemble() {
        for (ScopeEffect effect : ScopeEffect.values()) {
            for (Rule rule : edition.rules()) {
                if (rule.scopeEffect().orElse(null) == effect && holds(rule.condition())) {
                    return concluded(rule, effect);
                }
            }
        }
        if (holds(edition.abroad())) {
            advisories.add(Advisory.ALSO_EVALUATE);
        }
        return governed();
    }

    private Outcome concluded(Rule rule, ScopeEffect effect) {
        if (effect != ScopeEffect.ALLOWS) {
            denying.add(rule);
            add(rule, Effect.DENIES);
            Coverage coverage =
                    effect == ScopeEffect.OUTSIDE_PERIOD ? Coverage.OUTSIDE_PERIOD : Coverage.DOES_NOT_GOVERN;
            return outcome(Decision.DENY, coverage, Effect.DENIES);
        }
        if (holds(edition.abroad())) {
            advisories.add(Advisory.ALSO_EVALUATE);
        }
        add(rule, Effect.GROUNDS);
        attach(rule);
        return outcome(Decision.ALLOW, Coverage.GOVERNS, Effect.GROUNDS);
    }

    private Outcome governed() {
        List<Rule> collected = new ArrayList<>();
        List<Rule> exceptions = new ArrayList<>();
        for (Rule rule : edition.rules()) {
            if (rule.kind().denies() && holds(rule.condition())) {
                collected.add(rule);
            } else if (rule.kind() == RuleKind.EXCEPTION && holds(rule.condition())) {
                exceptions.add(rule);
            }
        }
        Set<RuleId> lifted = new HashSet<>();
        for (Rule rule : exceptions) {
            lifted.addAll(rule.lifts());
        }
        for (Rule rule : collected) {
            if (lifted.contains(rule.id())) {
                add(rule, Effect.LIFTED);
            } else if (isAdvice(rule)) {
                add(rule, Effect.NOTES);
            } else {
                denying.add(rule);
                add(rule, Effect.DENIES);
            }
        }
        return denying.isEmpty() ? allowed(collected, exceptions) : denied();
    }

    private boolean isAdvice(Rule rule) {
        return edition.policy() == GuidancePolicy.ADVISE
                && rule.bindingOn(edition.firstDay()).adjustable();
    }

    private Outcome denied() {
        addNotes();
        for (Rule rule : denying) {
            for (Attached<Advisory> attached : rule.advisories()) {
                if (attached.withDenial()) {
                    advisories.add(attached.value());
                }
            }
        }
        return outcome(Decision.DENY, Coverage.GOVERNS, Effect.DENIES);
    }

    private Outcome allowed(List<Rule> collected, List<Rule> exceptions) {
        Set<RuleId> collectedIds = new HashSet<>();
        for (Rule rule : collected) {
            collectedIds.add(rule.id());
        }
        for (Rule rule : edition.rules()) {
            if (isGround(rule, exceptions, collectedIds)) {
                add(rule, Effect.GROUNDS);
            }
            boolean silent = rule.shownOnlyWhenLifting() && !liftedSomething(rule, exceptions, collectedIds);
            if (!silent) {
                attach(rule);
            }
        }
        addNotes();
        return outcome(Decision.ALLOW, Coverage.GOVERNS, Effect.GROUNDS);
    }

    private boolean isGround(Rule rule, List<Rule> exceptions, Set<RuleId> collected) {
        if (rule.kind() == RuleKind.GROUND) {
            return holds(rule.condition());
        }
        if (rule.kind() == RuleKind.EXCEPTION) {
            return rule.shownOnlyWhenLifting()
                    ? liftedSomething(rule, exceptions, collected)
                    : exceptions.contains(rule);
        }
        return holds(rule.groundWhen());
    }

    private static boolean liftedSomething(Rule rule, List<Rule> exceptions, Set<RuleId> collected) {
        return exceptions.contains(rule) && !Collections.disjoint(rule.lifts(), collected);
    }

    private void addNotes() {
        for (Rule rule : edition.rules()) {
            if (rule.kind() == RuleKind.NOTE && holds(rule.condition())) {
                add(rule, Effect.NOTES);
            }
        }
    }

    private void attach(Rule rule) {
        for (Attached<Obligation> attached : rule.obligations()) {
            if (holds(attached.when())) {
                addDuty(attached.value(), rule.id());
            }
        }
        for (Attached<Advisory> attached : rule.advisories()) {
            if (!attached.withDenial() && holds(attached.when())) {
                advisories.add(attached.value());
            }
        }
    }

    private void addDuty(Obligation code, RuleId rule) {
        Set<RuleId> rules = duties.get(code);
        if (rules == null) {
            rules = new TreeSet<>();
            duties.put(code, rules);
        }
        rules.add(rule);
    }

    /** Puts the reason in order; within one effect, exposure and kind the order of the instruments remains. */
    private void add(Rule rule, Effect effect) {
        Reason reason = edition.reason(rule, effect, holds(rule.contestableWhen()));
        int place = reasons.size();
        while (place > 0 && inOrder(reasons.get(place - 1), reason) > 0) {
            place--;
        }
        reasons.add(place, reason);
    }

    private boolean holds(Optional<Condition> condition) {
        return condition.isPresent() && holds(condition.get());
    }

    private boolean holds(Condition condition) {
        return cell.holds(condition, standing);
    }

    private Outcome outcome(Decision decision, Coverage coverage, Effect decisiveEffect) {
        // One ground that can be argued about makes an ALLOW weak; one denial that cannot makes a DENY stand.
        boolean denied = decision == Decision.DENY;
        boolean contestable = denied;
        Confidence confidence = Confidence.HIGH;
        for (Reason reason : reasons) {
            if (reason.effect() == decisiveEffect) {
                contestable = denied ? contestable & reason.contestable() : contestable | reason.contestable();
                confidence = reason.confidence().compareTo(confidence) > 0 ? reason.confidence() : confidence;
            }
        }
        List<Duty> attached = new ArrayList<>();
        for (Map.Entry<Obligation, Set<RuleId>> entry : duties.entrySet()) {
            attached.add(new Duty(entry.getKey(), List.copyOf(entry.getValue())));
        }
        JurisdictionVerdict verdict = new JurisdictionVerdict(
                decision,
                coverage,
                edition.name(),
                reasons,
                decision == Decision.ALLOW ? attached : List.of(),
                List.copyOf(advisories),
                contestable,
                confidence);
        return new Outcome(standing, verdict);
    }

    private static int inOrder(Reason left, Reason right) {
        int byEffect = left.effect().compareTo(right.effect());
        int byExposure = byEffect == 0 ? Integer.compare(gravity(left), gravity(right)) : byEffect;
        return byExposure == 0
                ? Boolean.compare(right.kind() == RuleKind.PROHIBITION, left.kind() == RuleKind.PROHIBITION)
                : byExposure;
    }

    private static int gravity(Reason reason) {
        return reason.exposure().isPresent() ? reason.exposure().get().ordinal() : Integer.MAX_VALUE;
    }
}
