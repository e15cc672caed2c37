package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Attribute;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Ruling;

/**
 * The rule sets that bind one combination of countries.
 *
 * <p>The worker's country always binds, the employer's where its rule set governs, and the other party's where its rule set
 * says that it binds callers. Only the worker's country is missed when it has no rule set: whether the employer's has a say,
 * its rule set alone can tell.
 */
final class Panel {

    private final List<CompiledRuleSet> ruleSets;
    /** The worker's country, when it has no rule set. */
    private final @Nullable CountryCode missing;

    private Panel(List<CompiledRuleSet> ruleSets, @Nullable CountryCode missing) {
        this.ruleSets = List.copyOf(ruleSets);
        this.missing = missing;
    }

    static Panel of(
            CountryCode worker,
            @Nullable CompiledRuleSet workers,
            @Nullable CompiledRuleSet employers,
            @Nullable CompiledRuleSet callers) {
        List<CompiledRuleSet> binding = new ArrayList<>();
        if (workers != null) {
            binding.add(workers);
        }
        if (employers != null && !binding.contains(employers)) {
            binding.add(employers);
        }
        if (callers != null && callers.ruleSet().bindsCallers() && !binding.contains(callers)) {
            binding.add(callers);
        }
        return new Panel(binding, workers == null ? worker : null);
    }

    /** The cells that a request is asked in. */
    Cell[] cells(MonitoringRequest request) {
        Cell[] cells = new Cell[ruleSets.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = ruleSets.get(i).cell(request);
        }
        return cells;
    }

    /** What the rule sets answer together. */
    Asked ask(MonitoringRequest request, DeclaredStates declared) {
        Cell[] cells = cells(request);
        PackedRequest packed = request.packed();
        if (cells.length == 2 && missing == null) {
            Outcome first = cells[0].outcome(packed, declared);
            Outcome second = cells[1].outcome(packed, declared);
            boolean unasked = isUnasked(packed);
            Ruling known = first.together(unasked).get(second);
            if (known == null) {
                known = combine(List.of(first.verdict, second.verdict), unasked);
                first.together(unasked).put(second, known);
            }
            return new Asked(request.day(), packed, declared, counting(cells, known), false, known);
        }
        List<JurisdictionVerdict> answers = new ArrayList<>();
        for (Cell cell : cells) {
            answers.add(cell.outcome(packed, declared).verdict);
        }
        if (missing != null) {
            answers.add(EngineRules.denial(EngineRules.NO_RULE_SET, missing, request.day()));
        }
        Ruling ruling = combine(answers, isUnasked(packed));
        return new Asked(request.day(), packed, declared, counting(cells, ruling), missing != null, ruling);
    }

    /** The cells of the rule sets that have a say; all of them when none has. */
    private static Cell[] counting(Cell[] cells, Ruling ruling) {
        if (ruling.parts().size() >= cells.length) {
            return cells;
        }
        List<Cell> counting = new ArrayList<>();
        for (Cell cell : cells) {
            for (JurisdictionVerdict part : ruling.parts()) {
                if (part.jurisdiction().equals(cell.edition.ruleSet().country())) {
                    counting.add(cell);
                }
            }
        }
        return counting.toArray(new Cell[0]);
    }

    private static Ruling combine(List<JurisdictionVerdict> answers, boolean unasked) {
        List<JurisdictionVerdict> parts = new ArrayList<>();
        boolean denied = false;
        boolean governs = false;
        Set<Advisory> advisories = EnumSet.noneOf(Advisory.class);
        for (JurisdictionVerdict answer : answers) {
            if (answer.coverage() != Coverage.DOES_NOT_GOVERN) {
                parts.add(answer);
                denied |= answer.decision() == Decision.DENY;
                governs |= answer.coverage() == Coverage.GOVERNS;
                advisories.addAll(answer.advisories());
            }
        }
        if (parts.isEmpty()) {
            return new Ruling(Decision.DENY, Coverage.DOES_NOT_GOVERN, answers, List.of());
        }
        if (!unasked) {
            advisories.remove(Advisory.ALSO_EVALUATE);
        } else {
            advisories.add(Advisory.ALSO_EVALUATE);
        }
        return new Ruling(
                denied ? Decision.DENY : Decision.ALLOW,
                governs ? Coverage.GOVERNS : Coverage.OUTSIDE_PERIOD,
                parts,
                List.copyOf(advisories));
    }

    /** Whether a country that has a link with the act was neither asked nor missed. */
    private boolean isUnasked(PackedRequest packed) {
        return isUnasked(packed.value(Attribute.WORKER_COUNTRY))
                || isUnasked(packed.value(Attribute.EMPLOYER_COUNTRY))
                || isUnasked(packed.value(Attribute.COMMUNICATION_OTHER_PARTY_COUNTRY));
    }

    private boolean isUnasked(int country) {
        if (country == 0 || (missing != null && missing.ordinal() + 1 == country)) {
            return false;
        }
        for (int i = 0; i < ruleSets.size(); i++) {
            if (ruleSets.get(i).ruleSet().country().ordinal() + 1 == country) {
                return false;
            }
        }
        return true;
    }
}
