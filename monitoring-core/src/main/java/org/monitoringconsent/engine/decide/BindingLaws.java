// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.making.Insight;
import org.monitoringconsent.verdict.making.Ruling;

/**
 * The rule sets that bind one combination of countries and regions.
 *
 * <p>The worker's region and country always bind, the employer's country where its rule set governs, and the other party's region
 * and country where their rule sets say that they bind callers. Only what is the worker's is missed when it has no rule set: whether
 * the employer's has a say, its rule set alone can tell.
 */
public final class BindingLaws {

    private static final int KINDS = 2 * Activity.values().length;

    private final List<CompiledRuleSet> ruleSets;
    private final Combination combination;
    private final LinkedJurisdictions linked;
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
    private final Function<PackedRequest, BindingLaws> finder;

    private BindingLaws(
            List<CompiledRuleSet> ruleSets,
            Combination combination,
            boolean missesWorker,
            Map<Fact<?>, Integer> fixed,
            Surroundings around) {
        this.ruleSets = List.copyOf(ruleSets);
        this.combination = combination;
        this.linked = around.linked();
        this.gapsDeny = around.settings().gapsDeny();
        this.shortcuts = around.shortcuts();
        this.finder = around.finder();
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
     * @param linked which countries and regions have rule sets
     * @param settings what holds for everything that is worked out
     * @param shortcuts what is there for speed alone
     * @param insights works out what is asked for later
     * @param finder the laws that bind other facts
     */
    public record Surroundings(
            LinkedJurisdictions linked,
            Settings settings,
            Shortcuts shortcuts,
            BiFunction<BindingLaws, Answer, Insight> insights,
            Function<PackedRequest, BindingLaws> finder) {}

    /**
     * The rule sets of a party to the act; null for a country or region that has none.
     *
     * @param region that of the region, which is asked before that of the country
     * @param country that of the country
     */
    public record Own(
            @Nullable CompiledRuleSet region, @Nullable CompiledRuleSet country) {}

    /** One rule set that is asked alone and answers also where it has no say. */
    public static BindingLaws alone(CompiledRuleSet only, Surroundings around) {
        return new BindingLaws(List.of(only), Combination.ALONE, false, Map.of(), around);
    }

    /** The rule sets of the worker, of the employer's country, which is null when it has none, and of the other party. */
    public static BindingLaws of(Own worker, @Nullable CompiledRuleSet employers, Own caller, Surroundings around) {
        List<CompiledRuleSet> binding = new ArrayList<>();
        add(worker.region(), binding);
        add(worker.country(), binding);
        add(employers, binding);
        for (CompiledRuleSet callers : Arrays.asList(caller.region(), caller.country())) {
            if (callers != null && callers.ruleSet().bindsCallers()) {
                add(callers, binding);
            }
        }
        return new BindingLaws(
                binding,
                Combination.TOGETHER,
                worker.country() == null,
                countries(worker.country(), employers, caller.country()),
                around);
    }

    private static void add(@Nullable CompiledRuleSet ruleSet, List<CompiledRuleSet> binding) {
        if (ruleSet != null && !binding.contains(ruleSet)) {
            binding.add(ruleSet);
        }
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
        return missesWorker || mayMiss(packed)
                ? lost(day, packed, declared, outcome, evaluator)
                : Answer.of(day, packed, declared, outcome, evaluator, insights);
    }

    /** Whether anything can be missed but the rule set of the worker's country. */
    private boolean mayMiss(PackedRequest packed) {
        return linked.mayLackRegion(packed) || (gapsDeny && linked.anyCountryLacks(packed));
    }

    private Answer lost(
            LocalDate day, PackedRequest packed, DeclaredStates declared, JoinedOutcome outcome, Evaluator evaluator) {
        List<LinkedJurisdictions.Gap> missed = missed(packed);
        return missed.isEmpty()
                ? Answer.of(day, packed, declared, outcome, evaluator, insights)
                : Answer.lost(day, packed, declared, outcome, denied(day, outcome, missed), evaluator, insights);
    }

    /** What is not known and therefore denies; a rule set that is asked alone answers for itself. */
    public List<LinkedJurisdictions.Gap> missed(PackedRequest packed) {
        List<LinkedJurisdictions.Gap> missed = new ArrayList<>();
        for (LinkedJurisdictions.Gap gap : linked.gaps(packed)) {
            if (gapsDeny || (gap.binds() && combination == Combination.TOGETHER)) {
                missed.add(gap);
            }
        }
        return missed;
    }

    /** Which countries and regions have rule sets. */
    public LinkedJurisdictions linked() {
        return linked;
    }

    /** The answer to the same question about other facts, of the rule sets that bind those. */
    public Answer askElsewhere(Answer answer, PackedRequest packed) {
        Activity activity = Facts.ACTIVITY.values().get(packed.value(Facts.ACTIVITY) - 1);
        boolean acting = packed.value(Facts.USE_PRESENT) == Facts.USE_PRESENT.state(true);
        return finder.apply(packed).ask(answer.day, packed, answer.declared, kind(activity, acting));
    }

    /** The rule set of the country or region, when it is asked here. */
    public Optional<RuleSet> ruleSet(Jurisdiction jurisdiction) {
        return ruleSets.stream()
                .map(CompiledRuleSet::ruleSet)
                .filter(ruleSet -> ruleSet.jurisdiction().equals(jurisdiction))
                .findFirst();
    }

    /** Whether the rules of a country or region that has a link with the act should be asked too. */
    public boolean shouldBeEvaluated(Jurisdiction other, Coverage coverage) {
        if (ruleSet(linked.isInItsCountry(other) ? other.country() : other).isPresent()) {
            return false;
        }
        return combination == Combination.ALONE ? coverage == Coverage.GOVERNS : !linked.lacks(other);
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

    /** The ruling with a denial in the name of each jurisdiction of which something is not known. */
    private Ruling denied(LocalDate day, JoinedOutcome outcome, List<LinkedJurisdictions.Gap> gaps) {
        List<JurisdictionVerdict> answers = new ArrayList<>();
        for (Outcome each : outcome.outcomes) {
            answers.add(each.verdict);
        }
        Map<Jurisdiction, List<Reason>> reasons = new LinkedHashMap<>();
        for (LinkedJurisdictions.Gap gap : gaps) {
            List<Reason> own = reasons.get(gap.about());
            if (own == null) {
                own = new ArrayList<>();
                reasons.put(gap.about(), own);
            }
            own.add(
                    gap.unstated().isPresent()
                            ? EngineRules.regionUnstated(
                                    gap.about(), gap.unstated().get(), day)
                            : EngineRules.noRuleSet(gap.about(), day));
        }
        for (Map.Entry<Jurisdiction, List<Reason>> each : reasons.entrySet()) {
            answers.add(EngineRules.denial(each.getKey(), day, each.getValue()));
        }
        return combination.of(answers);
    }
}
