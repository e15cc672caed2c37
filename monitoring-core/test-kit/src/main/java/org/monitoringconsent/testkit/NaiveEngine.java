package org.monitoringconsent.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.GuidancePolicy;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;

/**
 * The plain evaluation that the engine is compared with: every rule of a rule set is read in order, on the day of the
 * request and on its objects.
 *
 * <p>It compiles nothing, remembers nothing and shares no code with the engine.
 */
public final class NaiveEngine {

    private final List<RuleSet> ruleSets;
    private final GuidancePolicy policy;
    private final Optional<RuleSet> alone;

    private NaiveEngine(List<RuleSet> ruleSets, GuidancePolicy policy, Optional<RuleSet> alone) {
        this.ruleSets = List.copyOf(ruleSets);
        this.policy = policy;
        this.alone = alone;
    }

    /** A plain evaluation of these rule sets. */
    public static NaiveEngine of(RuleSet... ruleSets) {
        return of(Arrays.asList(ruleSets));
    }

    /** A plain evaluation of these rule sets. */
    public static NaiveEngine of(List<RuleSet> ruleSets) {
        return new NaiveEngine(ruleSets, GuidancePolicy.ENFORCE, Optional.empty());
    }

    /** The same evaluation with another policy on denials that rest on guidance alone. */
    public NaiveEngine with(GuidancePolicy other) {
        return new NaiveEngine(ruleSets, other, alone);
    }

    /** The same evaluation for one jurisdiction alone; throws when there is no rule set for it. */
    public NaiveEngine in(String country) {
        return new NaiveEngine(
                ruleSets, policy, Optional.of(find(CountryCode.of(country)).orElseThrow()));
    }

    /** The answer to a request. */
    public NaiveVerdict decide(MonitoringRequest request) {
        if (!understands(request)) {
            CountryCode country =
                    alone.map(RuleSet::country).orElseGet(() -> request.worker().country());
            return denied(country, "CORE-FACT-01");
        }
        return alone.isPresent() ? NaiveReading.of(alone.get(), policy, request) : combined(request);
    }

    private Optional<RuleSet> find(CountryCode country) {
        return ruleSets.stream()
                .filter(ruleSet -> ruleSet.country().equals(country))
                .findFirst();
    }

    private boolean understands(MonitoringRequest request) {
        return request.attributes().entrySet().stream()
                .allMatch(entry -> ruleSets.stream()
                        .flatMap(ruleSet -> ruleSet.declaredFacts().stream())
                        .anyMatch(fact -> takes(fact, entry.getKey(), entry.getValue())));
    }

    private static boolean takes(Fact<?> fact, String key, AttributeValue value) {
        return fact.name().equals(key)
                && fact.values().stream().anyMatch(known -> known.toString().equals(value.asText()));
    }

    private static NaiveVerdict denied(CountryCode country, String rule) {
        return new NaiveVerdict(
                Decision.DENY,
                Coverage.GOVERNS,
                new TreeSet<>(List.of(country.value())),
                Map.of(Effect.DENIES, new TreeSet<>(List.of(rule))),
                new TreeMap<>(),
                new TreeSet<>(),
                false,
                Confidence.HIGH);
    }

    private NaiveVerdict combined(MonitoringRequest request) {
        CountryCode worker = request.worker().country();
        CountryCode employer = request.employer().country();
        Optional<CountryCode> other = request.communication().flatMap(Communication::otherPartyCountry);
        List<NaiveVerdict> asked = new ArrayList<>();
        Stream<RuleSet> callers = other.flatMap(this::find).filter(RuleSet::bindsCallers).stream();
        Stream.of(find(worker).stream(), find(employer).stream(), callers)
                .flatMap(found -> found)
                .distinct()
                .forEach(ruleSet -> asked.add(NaiveReading.of(ruleSet, policy, request)));
        List<NaiveVerdict> counting = new ArrayList<>(asked);
        counting.removeIf(answer -> answer.coverage() == Coverage.DOES_NOT_GOVERN);
        if (find(worker).isEmpty()) {
            counting.add(denied(worker, "CORE-LAW-01"));
        }
        if (counting.isEmpty()) {
            return NaiveCombination.of(Decision.DENY, Coverage.DOES_NOT_GOVERN, asked, new TreeSet<>());
        }
        SortedSet<String> linked = new TreeSet<>(List.of(employer.value()));
        other.ifPresent(country -> linked.add(country.value()));
        linked.remove(worker.value());
        asked.forEach(answer -> linked.removeAll(answer.jurisdictions()));
        return strictest(counting, linked);
    }

    private static NaiveVerdict strictest(List<NaiveVerdict> answers, SortedSet<String> linked) {
        SortedSet<Advisory> advisories = new TreeSet<>();
        answers.forEach(answer -> advisories.addAll(answer.advisories()));
        advisories.remove(Advisory.ALSO_EVALUATE);
        if (!linked.isEmpty()) {
            advisories.add(Advisory.ALSO_EVALUATE);
        }
        boolean denied = answers.stream().anyMatch(answer -> answer.decision() == Decision.DENY);
        boolean governs = answers.stream().anyMatch(answer -> answer.coverage() == Coverage.GOVERNS);
        return NaiveCombination.of(
                denied ? Decision.DENY : Decision.ALLOW,
                governs ? Coverage.GOVERNS : Coverage.OUTSIDE_PERIOD,
                answers,
                advisories);
    }
}
