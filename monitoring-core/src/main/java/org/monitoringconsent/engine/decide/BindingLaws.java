package org.monitoringconsent.engine.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.engine.compile.CompiledEdition;
import org.monitoringconsent.engine.compile.CompiledRuleSet;
import org.monitoringconsent.engine.compile.DeclaredStates;
import org.monitoringconsent.engine.compile.EngineRules;
import org.monitoringconsent.engine.compile.JoinedEditions;
import org.monitoringconsent.engine.compile.Settings;
import org.monitoringconsent.engine.memory.MemoryBudget;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.making.Insight;
import org.monitoringconsent.verdict.making.Ruling;

/**
 * The rule sets that bind one combination of countries.
 *
 * <p>The worker's country always binds, the employer's where its rule set governs, and the other party's where its rule set
 * says that it binds callers. Only the worker's country is missed when it has no rule set: whether the employer's has a say,
 * its rule set alone can tell.
 */
public final class BindingLaws {

    private static final int KINDS = 2 * Activity.values().length;

    private final List<CompiledRuleSet> ruleSets;
    private final Combination combination;
    private final LinkedCountries countries;
    private final boolean gapsDeny;
    /** Whether the worker's country has no rule set though it always binds. */
    private final boolean missesWorker;
    /** A day in each span of days in which every rule set has one edition; the first span is that before all. */
    private final LocalDate[] days;
    /** The first day of each span but the first, as a number. */
    private final int[] boundaries;
    /** Who answers in each span for each kind of question. */
    private final MemoryBudget.Shelf<Evaluator> evaluators;
    /** The facts that are the same in every request that is asked here. */
    private final Map<Fact<?>, Integer> fixed;

    private final Shortcuts shortcuts;
    private final Function<Answer, Insight> insights;

    private BindingLaws(
            List<CompiledRuleSet> ruleSets,
            Combination combination,
            boolean missesWorker,
            Map<Fact<?>, Integer> fixed,
            Surroundings around) {
        this.ruleSets = List.copyOf(ruleSets);
        this.combination = combination;
        this.countries = around.countries();
        this.gapsDeny = around.settings().gapsDeny();
        this.shortcuts = around.shortcuts();
        BiFunction<BindingLaws, Answer, Insight> knowing = around.insights();
        this.insights = new Function<>() {
            @Override
            public Insight apply(Answer answer) {
                return knowing.apply(BindingLaws.this, answer);
            }
        };
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
        evaluators = around.settings().memory().shelf(days.length * KINDS);
    }

    /**
     * What all rule sets of an engine have around them.
     *
     * @param countries the countries that have rule sets
     * @param settings what holds for everything that is worked out
     * @param shortcuts what is there for speed alone
     * @param insights works out what is asked for later
     */
    public record Surroundings(
            LinkedCountries countries,
            Settings settings,
            Shortcuts shortcuts,
            BiFunction<BindingLaws, Answer, Insight> insights) {}

    /** One rule set that is asked alone and answers also where it has no say. */
    public static BindingLaws alone(CompiledRuleSet only, Surroundings around) {
        return new BindingLaws(List.of(only), Combination.ALONE, false, Map.of(), around);
    }

    /** The rule sets of the countries; null for a country that has none. */
    public static BindingLaws of(
            @Nullable CompiledRuleSet workers,
            @Nullable CompiledRuleSet employers,
            @Nullable CompiledRuleSet callers,
            Surroundings around) {
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
        return new BindingLaws(
                binding, Combination.TOGETHER, workers == null, countries(workers, employers, callers), around);
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
    public Answer ask(MonitoringRequest request, DeclaredStates declared) {
        boolean acting = request.use().isPresent();
        return ask(request.day(), request.packed(), declared, kind(request.activity(), acting));
    }

    /** What the rule sets answer on obtaining what the facts, which are of no use, describe. */
    public Answer askOfObtaining(LocalDate day, PackedRequest packed, DeclaredStates declared) {
        Activity activity = Facts.ACTIVITY.values().get(packed.value(Facts.ACTIVITY) - 1);
        return ask(day, packed, declared, kind(activity, false));
    }

    /** The number of a kind of question. */
    private static int kind(Activity activity, boolean acting) {
        return 2 * activity.ordinal() + (acting ? 1 : 0);
    }

    private Answer ask(LocalDate day, PackedRequest packed, DeclaredStates declared, int kind) {
        Evaluator evaluator = evaluator(day, kind);
        JoinedOutcome outcome = evaluator.outcome(packed, declared);
        boolean missed = missesWorker || (gapsDeny && countries.anyLacks(packed));
        return missed
                ? Answer.lost(day, packed, declared, outcome, missed(day, packed, outcome), evaluator, insights)
                : Answer.of(day, packed, declared, outcome, evaluator, insights);
    }

    /** The countries that have rule sets. */
    public LinkedCountries countries() {
        return countries;
    }

    /** The rule set of the country or region, when it is asked here. */
    public Optional<RuleSet> ruleSet(Jurisdiction jurisdiction) {
        return ruleSets.stream()
                .map(CompiledRuleSet::ruleSet)
                .filter(ruleSet -> ruleSet.jurisdiction().equals(jurisdiction))
                .findFirst();
    }

    /** Whether the rules of a country that has a link with the act should be asked too. */
    public boolean shouldBeEvaluated(CountryCode country, Coverage coverage) {
        if (ruleSet(country).isPresent()) {
            return false;
        }
        return combination == Combination.ALONE ? coverage == Coverage.GOVERNS : !countries.lacks(country);
    }

    private Evaluator evaluator(LocalDate day, int kind) {
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
        Evaluator known = evaluators.get(place);
        if (known != null) {
            return known;
        }
        CompiledEdition[] editions = new CompiledEdition[ruleSets.size()];
        for (int edition = 0; edition < editions.length; edition++) {
            editions[edition] = ruleSets.get(edition).compiled(days[low], Activity.values()[kind / 2], kind % 2 == 1);
        }
        return evaluators.put(place, shortcuts.evaluator(new JoinedEditions(editions, fixed), combination));
    }

    /** The answer with a denial for each country that binds and has no rule set, which no fact can turn. */
    private Ruling missed(LocalDate day, PackedRequest packed, JoinedOutcome outcome) {
        List<JurisdictionVerdict> answers = new ArrayList<>();
        for (Outcome each : outcome.outcomes) {
            answers.add(each.verdict);
        }
        int worker = packed.value(Facts.WORKER_COUNTRY);
        for (CountryCode country : LinkedCountries.of(packed)) {
            if (countries.lacks(country) && (gapsDeny || country.ordinal() + 1 == worker)) {
                answers.add(EngineRules.noRuleSet(country, day));
            }
        }
        return combination.of(answers);
    }
}
