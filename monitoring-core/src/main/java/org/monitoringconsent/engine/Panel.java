package org.monitoringconsent.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Advice;
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

    private static final int KINDS = 2 * Activity.values().length;

    private final List<CompiledRuleSet> ruleSets;
    private final Combination combination;
    private final LinkedCountries countries;
    private final GapPolicy gaps;
    /** Whether the worker's country has no rule set though it always binds. */
    private final boolean missesWorker;
    /** A day in each span of days in which every rule set has one edition; the first span is that before all. */
    private final LocalDate[] days;
    /** The first day of each span but the first, as a number. */
    private final int[] boundaries;
    /** The cells that answer in each span for each kind of question. */
    private final AtomicReferenceArray<CellGroup> groups;
    /** The facts that are the same in every request that is asked here. */
    private final Map<Fact<?>, Integer> fixed;

    private final EngineMemory memory;

    private Panel(
            List<CompiledRuleSet> ruleSets,
            Combination combination,
            LinkedCountries countries,
            Settings settings,
            boolean missesWorker,
            Map<Fact<?>, Integer> fixed) {
        this.ruleSets = List.copyOf(ruleSets);
        this.combination = combination;
        this.countries = countries;
        this.gaps = settings.gaps();
        this.memory = settings.memory();
        this.missesWorker = missesWorker;
        this.fixed = fixed;
        Set<LocalDate> changes = new TreeSet<>();
        for (CompiledRuleSet ruleSet : ruleSets) {
            changes.addAll(ruleSet.changeDays());
        }
        days = new LocalDate[changes.size() + 1];
        boundaries = new int[changes.size()];
        int next = 0;
        for (LocalDate change : changes) {
            boundaries[next] = CompiledRuleSet.number(change);
            days[++next] = change;
        }
        days[0] = days.length == 1 ? LocalDate.MIN : days[1].minusDays(1);
        groups = new AtomicReferenceArray<>(days.length * KINDS);
    }

    /** One rule set that is asked alone and answers also where it has no say. */
    static Panel alone(CompiledRuleSet only, LinkedCountries countries, Settings settings) {
        return new Panel(List.of(only), Combination.ALONE, countries, settings, false, Map.of());
    }

    /** The rule sets of the countries; null for a country that has none. */
    static Panel of(
            @Nullable CompiledRuleSet workers,
            @Nullable CompiledRuleSet employers,
            @Nullable CompiledRuleSet callers,
            LinkedCountries countries,
            Settings settings) {
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
        return new Panel(
                binding,
                Combination.TOGETHER,
                countries,
                settings,
                workers == null,
                countries(workers, employers, callers));
    }

    /** The countries that every request asked here has, since they have rule sets. */
    private static Map<Fact<?>, Integer> countries(
            @Nullable CompiledRuleSet workers, @Nullable CompiledRuleSet employers, @Nullable CompiledRuleSet callers) {
        Map<Fact<?>, Integer> countries = new LinkedHashMap<>();
        put(Facts.WORKER_COUNTRY, workers, countries);
        put(Facts.EMPLOYER_COUNTRY, employers, countries);
        put(Facts.OTHER_PARTY_COUNTRY, callers, countries);
        return countries;
    }

    private static void put(Fact<?> fact, @Nullable CompiledRuleSet ruleSet, Map<Fact<?>, Integer> countries) {
        if (ruleSet != null) {
            countries.put(fact, ruleSet.ruleSet().country().ordinal() + 1);
        }
    }

    /** What the rule sets answer. */
    Asked ask(MonitoringRequest request, DeclaredStates declared) {
        boolean acting = request.use().isPresent();
        return ask(request.day(), request.packed(), declared, kind(request.activity(), acting));
    }

    /** What the rule sets answer on obtaining what the facts, which are of no use, describe. */
    Asked askOfObtaining(LocalDate day, PackedRequest packed, DeclaredStates declared) {
        Activity activity = Facts.ACTIVITY.values().get(packed.value(Facts.ACTIVITY) - 1);
        return ask(day, packed, declared, kind(activity, false));
    }

    /** The number of a kind of question. */
    private static int kind(Activity activity, boolean acting) {
        return 2 * activity.ordinal() + (acting ? 1 : 0);
    }

    private Asked ask(LocalDate day, PackedRequest packed, DeclaredStates declared, int kind) {
        JointOutcome outcome = group(day, kind).outcome(packed, declared);
        boolean missed = missesWorker || (gaps == GapPolicy.DENY && countries.anyLacks(packed));
        return missed ? missed(day, packed, declared, outcome) : new Asked(day, packed, declared, outcome);
    }

    Combination combination() {
        return combination;
    }

    /** The countries that have rule sets. */
    LinkedCountries countries() {
        return countries;
    }

    /** The rule set of the country, when it is asked here. */
    Optional<RuleSet> ruleSet(CountryCode country) {
        return ruleSets.stream()
                .map(CompiledRuleSet::ruleSet)
                .filter(ruleSet -> ruleSet.country().equals(country))
                .findFirst();
    }

    /** Whether the rules of a country that has a link with the act should be asked too. */
    boolean shouldBeEvaluated(CountryCode country, Coverage coverage) {
        if (ruleSet(country).isPresent()) {
            return false;
        }
        return combination == Combination.ALONE ? coverage == Coverage.GOVERNS : !countries.lacks(country);
    }

    private CellGroup group(LocalDate day, int kind) {
        int wanted = CompiledRuleSet.number(day);
        int low = 0;
        int high = boundaries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (boundaries[middle] > wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int place = low * KINDS + kind;
        CellGroup known = groups.get(place);
        if (known != null) {
            return known;
        }
        Cell[] cells = new Cell[ruleSets.size()];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = ruleSets.get(cell).edition(days[low]).cell(Activity.values()[kind / 2], kind % 2 == 1);
        }
        CellGroup made = new CellGroup(cells, this, fixed, memory);
        if (groups.compareAndSet(place, null, made)) {
            memory.keep(made, made.bytes());
            return made;
        }
        CellGroup earlier = groups.get(place);
        return earlier == null ? made : earlier;
    }

    /** Looks the group up no more. */
    void forget(CellGroup group) {
        for (int place = 0; place < groups.length(); place++) {
            groups.compareAndSet(place, group, null);
        }
    }

    /** A country that binds has no rule set: a denial that no fact can turn. */
    private Asked missed(LocalDate day, PackedRequest packed, DeclaredStates declared, JointOutcome outcome) {
        List<JurisdictionVerdict> answers = new ArrayList<>();
        for (Outcome each : outcome.outcomes) {
            answers.add(each.verdict);
        }
        int worker = packed.value(Facts.WORKER_COUNTRY);
        for (CountryCode country : LinkedCountries.of(packed)) {
            if (countries.lacks(country) && (gaps == GapPolicy.DENY || country.ordinal() + 1 == worker)) {
                answers.add(EngineRules.noRuleSet(country, day));
            }
        }
        return Asked.lost(day, packed, declared, outcome, combination.of(answers));
    }

    /** How the answers of several rule sets become one. */
    enum Combination {
        /** One rule set, which answers also where it has no say. */
        ALONE,
        /** All that bind; those without a say are left out, and a denial by any other decides. */
        TOGETHER;

        /** The ruling. */
        Ruling of(List<JurisdictionVerdict> answers) {
            return this == ALONE && answers.size() == 1 ? Ruling.of(answers.get(0)) : combine(answers);
        }
    }

    private static Ruling combine(List<JurisdictionVerdict> answers) {
        List<JurisdictionVerdict> parts = new ArrayList<>();
        boolean denied = false;
        boolean governs = false;
        List<Advice> advice = new ArrayList<>();
        for (JurisdictionVerdict answer : answers) {
            if (answer.coverage() != Coverage.DOES_NOT_GOVERN) {
                parts.add(answer);
                denied |= answer.decision() == Decision.DENY;
                governs |= answer.coverage() == Coverage.GOVERNS;
                advice.addAll(answer.advice());
            }
        }
        if (parts.isEmpty()) {
            return new Ruling(Decision.DENY, Coverage.DOES_NOT_GOVERN, answers, List.of());
        }
        return new Ruling(
                denied ? Decision.DENY : Decision.ALLOW,
                governs ? Coverage.GOVERNS : Coverage.OUTSIDE_PERIOD,
                parts,
                Advice.joined(advice));
    }
}
