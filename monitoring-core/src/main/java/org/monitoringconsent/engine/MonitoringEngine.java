package org.monitoringconsent.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.spi.CompanyRules;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Insight;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Verdict;
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

    private final Map<CountryCode, CompiledRuleSet> ruleSets;
    private final GuidancePolicy policy;
    private final @Nullable CompiledRuleSet alone;
    private final Map<String, Fact<?>> declared;
    private final Memo memo = new Memo();

    private MonitoringEngine(
            Map<CountryCode, CompiledRuleSet> ruleSets, GuidancePolicy policy, @Nullable CompiledRuleSet alone) {
        this.ruleSets = ruleSets;
        this.policy = policy;
        this.alone = alone;
        this.declared = new TreeMap<>();
        ruleSets.values()
                .forEach(compiled ->
                        compiled.ruleSet().declaredFacts().forEach(fact -> declared.put(fact.name(), fact)));
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
        return of(Arrays.asList(ruleSets));
    }

    /**
     * An engine with these rule sets.
     *
     * @throws org.monitoringconsent.rule.RuleDefinitionException when there is none, or two of one country
     */
    public static MonitoringEngine of(List<RuleSet> ruleSets) {
        RuleSetLoader.check(ruleSets);
        return compiled(ruleSets, GuidancePolicy.ENFORCE);
    }

    private static MonitoringEngine compiled(List<RuleSet> ruleSets, GuidancePolicy policy) {
        Map<CountryCode, CompiledRuleSet> compiled = new LinkedHashMap<>();
        ruleSets.forEach(ruleSet -> compiled.put(ruleSet.country(), new CompiledRuleSet(ruleSet, policy)));
        return new MonitoringEngine(compiled, policy, null);
    }

    /** The same engine with another policy on denials that rest on guidance alone. */
    public MonitoringEngine with(GuidancePolicy other) {
        return restricted(compiled(ruleSets(), other));
    }

    /** The same engine with the rules of a company on top; it can only deny more and oblige to more. */
    public MonitoringEngine tightenedBy(CompanyRules companyRules) {
        List<RuleSet> tightened = ruleSets().stream().map(companyRules::tighten).toList();
        return restricted(compiled(tightened, policy));
    }

    private MonitoringEngine restricted(MonitoringEngine other) {
        return alone == null ? other : other.in(alone.ruleSet().country().value());
    }

    /**
     * The same engine, answering for one jurisdiction alone.
     *
     * @param country the ISO 3166-1 alpha-2 code of a country whose rule set is loaded
     * @throws IllegalArgumentException when there is no rule set for it
     */
    public MonitoringEngine in(String country) {
        Optional<CompiledRuleSet> found = ruleSets.values().stream()
                .filter(compiled -> compiled.ruleSet().country().value().equals(country))
                .findFirst();
        return new MonitoringEngine(
                ruleSets,
                policy,
                found.orElseThrow(() -> new IllegalArgumentException(
                        "there is no rule set for `" + country + "`; there are " + ruleSets.keySet())));
    }

    /** The rule sets of this engine. */
    public List<RuleSet> ruleSets() {
        return ruleSets.values().stream().map(CompiledRuleSet::ruleSet).toList();
    }

    /** The names of the facts that the rule sets read from {@code attributes}, sorted. */
    public Set<String> attributeKeys() {
        return java.util.Collections.unmodifiableSet(declared.keySet());
    }

    /** The answer to a request; never throws for a well-formed one. */
    public Verdict decide(MonitoringRequest request) {
        boolean plain = request.attributes().isEmpty();
        PackedRequest packed = request.packed();
        LocalDate day = request.day();
        if (plain) {
            Verdict known = memo.find(packed, day);
            if (known != null) {
                return known;
            }
        }
        Verdict verdict = judge(request);
        if (plain) {
            memo.keep(packed, day, verdict);
        }
        return verdict;
    }

    /** The answer to a request, worked out afresh; for comparison and measurement. */
    public Verdict decideAfresh(MonitoringRequest request) {
        return judge(request);
    }

    @SuppressWarnings("CatchingUnchecked") // Whatever a third party's rule set throws must end as a denial.
    private Verdict judge(MonitoringRequest request) {
        try {
            Verdict verdict = alone == null ? combined(request) : one(request, alone);
            if (LOG.isDebugEnabled()) {
                LOG.debug("{} {}", verdict.decision(), verdict.denials());
            }
            return verdict;
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            LOG.debug("a rule failed: {}", failure.getClass().getName());
            return failed(request, EngineRules.FAILED);
        }
    }

    private Verdict failed(MonitoringRequest request, org.monitoringconsent.rule.Rule rule) {
        CountryCode country =
                alone == null ? request.worker().country() : alone.ruleSet().country();
        JurisdictionVerdict part = EngineRules.denial(rule, country, request.day());
        return new Verdict(request.day(), Decision.DENY, Coverage.GOVERNS, List.of(part), List.of(), Insight.none());
    }

    private Verdict one(MonitoringRequest request, CompiledRuleSet ruleSet) {
        Asked asked = asked(request, List.of(ruleSet.cell(request)), false);
        if (asked == null) {
            return failed(request, EngineRules.UNDECLARED);
        }
        JurisdictionVerdict part = asked.answer(asked.cells.get(0));
        return new Verdict(request.day(), part.decision(), part.coverage(), List.of(part), part.advisories(), asked);
    }

    /** Reads the request; null when it states a fact that no rule set declares. */
    private @Nullable Asked asked(MonitoringRequest request, List<Cell> cells, boolean lost) {
        List<String> faulty = new ArrayList<>();
        DeclaredStates states = DeclaredStates.read(request.attributes(), declared, faulty);
        return faulty.isEmpty() ? new Asked(request.day(), request.packed(), states, cells, lost) : null;
    }

    private Verdict combined(MonitoringRequest request) {
        List<CompiledRuleSet> binding = new ArrayList<>();
        List<JurisdictionVerdict> missing = new ArrayList<>();
        bindingCountries(request, binding, missing);
        List<Cell> cells =
                binding.stream().map(ruleSet -> ruleSet.cell(request)).toList();
        Asked all = asked(request, cells, !missing.isEmpty());
        if (all == null) {
            return failed(request, EngineRules.UNDECLARED);
        }
        List<Cell> governing = new ArrayList<>();
        List<JurisdictionVerdict> parts = new ArrayList<>();
        List<JurisdictionVerdict> aside = new ArrayList<>();
        for (Cell cell : cells) {
            JurisdictionVerdict part = all.answer(cell);
            boolean governs = part.coverage() != Coverage.DOES_NOT_GOVERN;
            (governs ? parts : aside).add(part);
            if (governs) {
                governing.add(cell);
            }
        }
        parts.addAll(missing);
        if (parts.isEmpty()) {
            return new Verdict(
                    request.day(), Decision.DENY, Coverage.DOES_NOT_GOVERN, aside, List.of(), Insight.none());
        }
        Asked counted = new Asked(request.day(), all.packed, all.declared, governing, all.lost);
        return strictest(request, parts, counted);
    }

    /**
     * The worker's country always binds, the employer's where its rule set governs, and the other party's where its rule
     * set says that it binds callers. Only the worker's country is missed when it has no rule set: whether the employer's
     * has a say, its rule set alone can tell.
     */
    private void bindingCountries(
            MonitoringRequest request, List<CompiledRuleSet> binding, List<JurisdictionVerdict> missing) {
        CountryCode worker = request.worker().country();
        CompiledRuleSet own = ruleSets.get(worker);
        if (own == null) {
            missing.add(EngineRules.denial(EngineRules.NO_RULE_SET, worker, request.day()));
        } else {
            binding.add(own);
        }
        CompiledRuleSet employers = ruleSets.get(request.employer().country());
        if (employers != null && !binding.contains(employers)) {
            binding.add(employers);
        }
        otherParty(request)
                .map(ruleSets::get)
                .filter(ruleSet -> ruleSet.ruleSet().bindsCallers() && !binding.contains(ruleSet))
                .ifPresent(binding::add);
    }

    private static Optional<CountryCode> otherParty(MonitoringRequest request) {
        return request.communication().flatMap(Communication::otherPartyCountry);
    }

    private Verdict strictest(MonitoringRequest request, List<JurisdictionVerdict> parts, Asked asked) {
        boolean denied = parts.stream().anyMatch(part -> part.decision() == Decision.DENY);
        boolean governs = parts.stream().anyMatch(part -> part.coverage() == Coverage.GOVERNS);
        Set<Advisory> advisories = EnumSet.noneOf(Advisory.class);
        parts.forEach(part -> advisories.addAll(part.advisories()));
        advisories.remove(Advisory.ALSO_EVALUATE);
        if (!unasked(request, parts).isEmpty()) {
            advisories.add(Advisory.ALSO_EVALUATE);
        }
        return new Verdict(
                request.day(),
                denied ? Decision.DENY : Decision.ALLOW,
                governs ? Coverage.GOVERNS : Coverage.OUTSIDE_PERIOD,
                parts,
                List.copyOf(advisories),
                asked);
    }

    /** The countries that have a link with the act and were not asked. */
    private static Set<CountryCode> unasked(MonitoringRequest request, List<JurisdictionVerdict> parts) {
        Set<CountryCode> linked = new LinkedHashSet<>();
        linked.add(request.worker().country());
        linked.add(request.employer().country());
        otherParty(request).ifPresent(linked::add);
        parts.forEach(part -> linked.remove(part.jurisdiction()));
        return linked;
    }

    /** A search for what would allow a request, over the rule sets that bind it. */
    Asked ask(MonitoringRequest request) {
        List<CompiledRuleSet> binding = new ArrayList<>();
        List<JurisdictionVerdict> missing = new ArrayList<>();
        if (alone == null) {
            bindingCountries(request, binding, missing);
        } else {
            binding.add(alone);
        }
        List<Cell> cells = new ArrayList<>();
        binding.forEach(ruleSet -> cells.add(ruleSet.cell(request)));
        Asked asked = asked(request, cells, !missing.isEmpty());
        if (asked == null) {
            return new Asked(request.day(), request.packed(), DeclaredStates.NONE, cells, true);
        }
        if (alone == null) {
            cells.removeIf(cell -> asked.answer(cell).coverage() == Coverage.DOES_NOT_GOVERN);
        }
        boolean lost = asked.lost || cells.isEmpty();
        return new Asked(asked.day, asked.packed, asked.declared, cells, lost);
    }

    /** The compiled editions of a country's rule set, for analysis; package-private on purpose. */
    List<Edition> editions(CountryCode country) {
        CompiledRuleSet compiled = ruleSets.get(country);
        return compiled == null ? List.of() : compiled.editions();
    }
}
