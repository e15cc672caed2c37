// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.engine.compile.CompiledRuleSet;
import org.monitoringconsent.engine.compile.DeclaredStates;
import org.monitoringconsent.engine.compile.EngineRules;
import org.monitoringconsent.engine.compile.Settings;
import org.monitoringconsent.engine.decide.Answer;
import org.monitoringconsent.engine.decide.BindingLaws;
import org.monitoringconsent.engine.decide.LinkedJurisdictions;
import org.monitoringconsent.engine.decide.NoShortcuts;
import org.monitoringconsent.engine.decide.Shortcuts;
import org.monitoringconsent.engine.memory.MemoryBudget;
import org.monitoringconsent.engine.search.AnswerInsight;
import org.monitoringconsent.engine.search.FactsRead;
import org.monitoringconsent.engine.speed.FastShortcuts;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.spi.CompanyRules;
import org.monitoringconsent.verdict.Verdict;
import org.monitoringconsent.verdict.making.Insight;
import org.monitoringconsent.verdict.making.Ruling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers whether an act of monitoring may be done, and whether one may act on what it brought.
 *
 * <pre>{@code
 * MonitoringEngine engine = MonitoringEngine.discover();
 * Verdict verdict = engine.decide(request);           // every jurisdiction that binds this request
 * Verdict british = engine.in("GB").decide(request);  // one of them
 * }</pre>
 *
 * <p>An engine is immutable and may be shared by threads. {@code decide} never throws for a well-formed request.
 */
public final class MonitoringEngine {

    private static final Logger LOG = LoggerFactory.getLogger(MonitoringEngine.class);

    private final Map<Jurisdiction, CompiledRuleSet> ruleSets;
    private final Settings settings;
    private final FailureLog failures;
    private final Shortcuts shortcuts;
    private final BindingLaws.Surroundings around;
    private final @Nullable CompiledRuleSet alone;
    /** The laws of the one rule set that is asked alone. */
    private final @Nullable BindingLaws lawsOfOne;

    private final Map<String, Fact<?>> declared;
    private final DecisionCounter counter = new DecisionCounter();
    /** The rule sets of countries. */
    private final List<CompiledRuleSet> ordered;
    /** For each country, 0 for unstated, the number of its rule set, counted from 1, or 0. */
    private final int[] numberOf;

    private final AtomicReferenceArray<BindingLaws> laws;
    /** Those that bind where a region is stated that has a rule set, by the jurisdictions of their rule sets. */
    private final Map<List<Optional<Jurisdiction>>, BindingLaws> lawsOfRegions = new ConcurrentHashMap<>();
    /** The engines for one jurisdiction alone, so that each keeps what it has worked out. */
    private final Map<String, MonitoringEngine> single = new ConcurrentHashMap<>();

    private MonitoringEngine(
            Map<Jurisdiction, CompiledRuleSet> ruleSets,
            Settings settings,
            FailureLog failures,
            Shortcuts shortcuts,
            @Nullable CompiledRuleSet alone) {
        this.ruleSets = ruleSets;
        this.settings = settings;
        this.failures = failures;
        this.shortcuts = shortcuts;
        List<RuleSet> all = new ArrayList<>();
        List<CompiledRuleSet> ofCountries = new ArrayList<>();
        for (CompiledRuleSet compiled : ruleSets.values()) {
            all.add(compiled.ruleSet());
            if (compiled.ruleSet().region().isEmpty()) {
                ofCountries.add(compiled);
            }
        }
        this.around = new BindingLaws.Surroundings(
                new LinkedJurisdictions(all), settings, shortcuts, new Insights(shortcuts), new Finder());
        this.alone = alone;
        this.lawsOfOne = alone == null ? null : BindingLaws.alone(alone, around);
        this.declared = new TreeMap<>();
        for (CompiledRuleSet compiled : ruleSets.values()) {
            for (Fact<?> fact : compiled.ruleSet().declaredFacts()) {
                declared.put(fact.name(), fact);
            }
        }
        this.ordered = List.copyOf(ofCountries);
        this.numberOf = new int[Facts.WORKER_COUNTRY.values().size() + 1];
        for (int i = 0; i < ordered.size(); i++) {
            numberOf[ordered.get(i).ruleSet().country().ordinal() + 1] = i + 1;
        }
        int size = ordered.size() + 1;
        this.laws = new AtomicReferenceArray<>(size * size * size);
    }

    /** Finds the laws that bind other facts; a class for the same reason as the next. */
    private final class Finder implements Function<PackedRequest, BindingLaws> {
        @Override
        public BindingLaws apply(PackedRequest packed) {
            return laws(packed);
        }
    }

    /** What is worked out later about an answer; written out, because a lambda would cost the first verdict some milliseconds. */
    private static final class Insights implements BiFunction<BindingLaws, Answer, Insight> {

        private final Shortcuts shortcuts;

        Insights(Shortcuts shortcuts) {
            this.shortcuts = shortcuts;
        }

        @Override
        public Insight apply(BindingLaws laws, Answer answer) {
            return new AnswerInsight(laws, answer, shortcuts);
        }
    }

    /**
     * An engine with every rule set on the class or module path.
     *
     * @throws org.monitoringconsent.rule.RuleDefinitionException when any of them is faulty, with every fault
     */
    public static MonitoringEngine discover() {
        return of(RuleSetLoader.load());
    }

    /** An engine with these rule sets. */
    public static MonitoringEngine of(RuleSet... ruleSets) {
        Objects.requireNonNull(ruleSets, "rule sets must be given");
        return of(Arrays.asList(ruleSets));
    }

    /**
     * An engine with these rule sets.
     *
     * @throws org.monitoringconsent.rule.RuleDefinitionException when there is none, or two of one jurisdiction
     */
    public static MonitoringEngine of(List<RuleSet> ruleSets) {
        for (RuleSet ruleSet : Objects.requireNonNull(ruleSets, "rule sets must be given")) {
            Objects.requireNonNull(ruleSet, "a rule set must be given");
        }
        RuleSetLoader.check(ruleSets);
        return compiled(ruleSets, Settings.byDefault());
    }

    private static MonitoringEngine compiled(List<RuleSet> ruleSets, Settings settings) {
        Map<Jurisdiction, CompiledRuleSet> compiled = new LinkedHashMap<>();
        for (RuleSet ruleSet : ruleSets) {
            compiled.put(ruleSet.jurisdiction(), new CompiledRuleSet(ruleSet, settings));
        }
        Shortcuts shortcuts =
                settings.plain() ? new NoShortcuts(settings.memory()) : new FastShortcuts(settings.memory());
        return new MonitoringEngine(compiled, settings, new FailureLog(LOG), shortcuts, null);
    }

    /** The same engine with another policy on denials that rest on guidance alone. */
    public MonitoringEngine with(GuidancePolicy other) {
        Objects.requireNonNull(other, "a guidance policy must be given");
        return restricted(compiled(ruleSets(), settings.withGuidanceAdvising(other == GuidancePolicy.ADVISE)));
    }

    /**
     * The same engine with another policy on what is not known: a country or region that the act concerns and that has no rule set
     * or is not stated, and a day after the one up to which a rule set's law was checked.
     */
    public MonitoringEngine with(GapPolicy other) {
        Objects.requireNonNull(other, "a gap policy must be given");
        return restricted(compiled(ruleSets(), settings.withGapsDenying(other == GapPolicy.DENY)));
    }

    /**
     * The same engine with another budget for what it keeps so that it need not be worked out again: compiled rules, their
     * tables, and answers. By default it is a quarter of the largest heap, at most 256 MiB.
     *
     * @param bytes by the engine's own estimate; at least 1 MiB
     * @throws IllegalArgumentException when it is less
     * @since 0.2
     */
    public MonitoringEngine withMemoryBudget(long bytes) {
        return restricted(compiled(ruleSets(), settings.withBudget(bytes)));
    }

    /**
     * How it uses its memory, those for one jurisdiction alone that were made from it included.
     *
     * @since 0.2
     */
    public MemoryUse memoryUse() {
        MemoryBudget memory = settings.memory();
        return new MemoryUse(
                memory.budget(),
                memory.used(),
                counter.asked(),
                counter.remembered(),
                memory.made(),
                memory.evictions());
    }

    /** The same engine without anything that is there for speed alone, which gives the same answers. */
    MonitoringEngine plain() {
        return restricted(compiled(ruleSets(), settings.withPlain(true)));
    }

    /** The same engine with the rules of a company on top; it can only deny more and oblige to more. */
    public MonitoringEngine tightenedBy(CompanyRules companyRules) {
        Objects.requireNonNull(companyRules, "company rules must be given");
        List<RuleSet> tightened = ruleSets().stream().map(companyRules::tighten).toList();
        return restricted(
                compiled(tightened, settings.withBudget(settings.memory().budget())));
    }

    private MonitoringEngine restricted(MonitoringEngine other) {
        return alone == null ? other : other.in(alone.ruleSet().jurisdiction().value());
    }

    /**
     * The same engine, answering for one jurisdiction alone.
     *
     * @param jurisdiction the code of a country or region whose rule set is loaded, such as {@code GB} or {@code US-CA}
     * @throws IllegalArgumentException when there is no rule set for it
     */
    public MonitoringEngine in(String jurisdiction) {
        Objects.requireNonNull(jurisdiction, "a jurisdiction must be given");
        return single.computeIfAbsent(
                jurisdiction,
                code -> new MonitoringEngine(ruleSets, settings, failures, shortcuts.forAnother(), ruleSetOf(code)));
    }

    private CompiledRuleSet ruleSetOf(String jurisdiction) {
        for (CompiledRuleSet compiled : ruleSets.values()) {
            if (compiled.ruleSet().jurisdiction().value().equals(jurisdiction)) {
                return compiled;
            }
        }
        throw new IllegalArgumentException(
                "there is no rule set for `" + jurisdiction + "`; there are " + ruleSets.keySet());
    }

    /** The rule sets of this engine. */
    public List<RuleSet> ruleSets() {
        return ruleSets.values().stream().map(CompiledRuleSet::ruleSet).toList();
    }

    /** The names of the facts that the rule sets read from {@code attributes}, sorted. */
    public Set<String> attributeKeys() {
        return Collections.unmodifiableSet(declared.keySet());
    }

    /** The answer to a request; never throws for a well-formed one. */
    public Verdict decide(MonitoringRequest request) {
        Objects.requireNonNull(request, "a request must be given");
        PackedRequest packed = request.packed();
        Answer known = shortcuts.remembered(packed, request.day());
        counter.count(known != null);
        if (known != null) {
            return known.verdict;
        }
        Answer answer = judge(request);
        // What failed once may not fail again, and attributes are no part of what is looked up.
        if (!packed.hasAttributes() && !answer.lost) {
            shortcuts.remember(answer);
        }
        return answer.verdict;
    }

    /**
     * The facts that the rules which bind a request read on its day, whatever they are, each with the values that it can have,
     * by path. A clause that cannot hold for what is given, such as one about another purpose, reads nothing here.
     *
     * @param outline tells the day, the activity, the countries and the parts that there are
     * @param given the facts of the outline that are known; all others may be anything
     * @since 0.2
     */
    public Map<Fact<?>, List<Object>> factsRead(MonitoringRequest outline, Set<? extends Fact<?>> given) {
        Objects.requireNonNull(outline, "an outline of the request must be given");
        Objects.requireNonNull(given, "the facts that are known must be given");
        return FactsRead.of(decide(outline), given);
    }

    /**
     * This engine bound to an arrangement that stays the same from call to call.
     *
     * @param standing a request whose worker and communication stand for those of any call
     */
    public BoundArrangement forArrangement(MonitoringRequest standing) {
        Objects.requireNonNull(standing, "a standing request must be given");
        return new BoundArrangement(shortcuts, this::decide, standing);
    }

    /** The answer to a request, worked out without looking at what was answered before; for measurement. */
    Verdict decideAfresh(MonitoringRequest request) {
        return judge(request).verdict;
    }

    private Answer judge(MonitoringRequest request) {
        try {
            Answer answer = answered(request);
            if (LOG.isDebugEnabled()) {
                LOG.debug("{} {}", answer.verdict.decision(), answer.verdict.denials());
            }
            return answer;
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            failures.tell(failure);
            return failed(request, EngineRules.FAILED);
        }
    }

    private Answer answered(MonitoringRequest request) {
        DeclaredStates states = DeclaredStates.NONE;
        if (request.packed().hasAttributes()) {
            List<String> faulty = new ArrayList<>();
            states = DeclaredStates.read(request.attributes(), declared, faulty);
            if (!faulty.isEmpty()) {
                return failed(request, EngineRules.UNDECLARED);
            }
        }
        BindingLaws binding = lawsOfOne == null ? laws(request.packed()) : lawsOfOne;
        return binding.ask(request, states);
    }

    private Answer failed(MonitoringRequest request, Rule rule) {
        Jurisdiction jurisdiction =
                alone == null ? request.worker().country() : alone.ruleSet().jurisdiction();
        Ruling ruling = Ruling.of(EngineRules.denial(rule, jurisdiction, request.day()));
        return Answer.unasked(
                request.day(), request.packed(), ruling, answer -> new AnswerInsight(null, answer, shortcuts));
    }

    private BindingLaws laws(PackedRequest packed) {
        int worker = packed.value(Facts.WORKER_COUNTRY);
        int employer = packed.value(Facts.EMPLOYER_COUNTRY);
        int caller = packed.value(Facts.OTHER_PARTY_COUNTRY);
        if (packed.hasRegions() && ruleSets.size() > ordered.size()) {
            return laws(
                    new BindingLaws.Own(ruleSetOf(Facts.WORKER_REGION, packed), ruleSetOf(worker)),
                    ruleSetOf(employer),
                    new BindingLaws.Own(ruleSetOf(Facts.OTHER_PARTY_REGION, packed), ruleSetOf(caller)));
        }
        int size = ordered.size() + 1;
        int place = (numberOf[worker] * size + numberOf[employer]) * size + numberOf[caller];
        BindingLaws known = laws.get(place);
        if (known != null) {
            return known;
        }
        BindingLaws made = BindingLaws.of(
                new BindingLaws.Own(null, ruleSetOf(worker)),
                ruleSetOf(employer),
                new BindingLaws.Own(null, ruleSetOf(caller)),
                around);
        return laws.compareAndSet(place, null, made) ? made : laws.get(place);
    }

    private BindingLaws laws(BindingLaws.Own worker, @Nullable CompiledRuleSet employers, BindingLaws.Own caller) {
        List<Optional<Jurisdiction>> key = List.of(
                jurisdiction(worker.region()),
                jurisdiction(worker.country()),
                jurisdiction(employers),
                jurisdiction(caller.region()),
                jurisdiction(caller.country()));
        BindingLaws known = lawsOfRegions.get(key);
        if (known != null) {
            return known;
        }
        BindingLaws made = BindingLaws.of(worker, employers, caller, around);
        BindingLaws earlier = lawsOfRegions.putIfAbsent(key, made);
        return earlier == null ? made : earlier;
    }

    private static Optional<Jurisdiction> jurisdiction(@Nullable CompiledRuleSet ruleSet) {
        return ruleSet == null
                ? Optional.empty()
                : Optional.of(ruleSet.ruleSet().jurisdiction());
    }

    private @Nullable CompiledRuleSet ruleSetOf(int country) {
        return numberOf[country] == 0 ? null : ordered.get(numberOf[country] - 1);
    }

    private @Nullable CompiledRuleSet ruleSetOf(Fact<RegionCode> fact, PackedRequest packed) {
        Optional<RegionCode> region = packed.region(fact);
        return region.isEmpty() ? null : ruleSets.get(region.get());
    }
}
