// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
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
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.GapPolicy;
import org.monitoringconsent.engine.GuidancePolicy;
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
    private final GapPolicy gaps;
    private final Optional<RuleSet> alone;

    private NaiveEngine(List<RuleSet> ruleSets, GuidancePolicy policy, GapPolicy gaps, Optional<RuleSet> alone) {
        this.ruleSets = List.copyOf(ruleSets);
        this.policy = policy;
        this.gaps = gaps;
        this.alone = alone;
    }

    /** A plain evaluation of these rule sets. */
    public static NaiveEngine of(RuleSet... ruleSets) {
        return of(Arrays.asList(ruleSets));
    }

    /** A plain evaluation of these rule sets. */
    public static NaiveEngine of(List<RuleSet> ruleSets) {
        return new NaiveEngine(ruleSets, GuidancePolicy.ENFORCE, GapPolicy.ADVISE, Optional.empty());
    }

    /** The same evaluation with another policy on denials that rest on guidance alone. */
    public NaiveEngine with(GuidancePolicy other) {
        return new NaiveEngine(ruleSets, other, gaps, alone);
    }

    /** The same evaluation with another policy on what is not known. */
    public NaiveEngine with(GapPolicy other) {
        return new NaiveEngine(ruleSets, policy, other, alone);
    }

    /** The same evaluation for one jurisdiction alone; throws when there is no rule set for it. */
    public NaiveEngine in(String jurisdiction) {
        return new NaiveEngine(
                ruleSets,
                policy,
                gaps,
                Optional.of(find(Jurisdiction.of(jurisdiction)).orElseThrow()));
    }

    /** The answer to a request. */
    public NaiveVerdict decide(MonitoringRequest request) {
        if (!understands(request)) {
            Jurisdiction asked = alone.map(RuleSet::jurisdiction)
                    .orElseGet(() -> request.worker().country());
            return denied(asked, "CORE-FACT-01");
        }
        return alone.isPresent() ? single(alone.get(), request) : combined(request);
    }

    private Optional<RuleSet> find(Jurisdiction jurisdiction) {
        return ruleSets.stream()
                .filter(ruleSet -> ruleSet.jurisdiction().equals(jurisdiction))
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

    private static NaiveVerdict denied(Jurisdiction jurisdiction, String rule) {
        return new NaiveVerdict(
                Decision.DENY,
                Coverage.GOVERNS,
                new TreeSet<>(List.of(jurisdiction.value())),
                Map.of(Effect.DENIES, new TreeSet<>(List.of(rule))),
                new TreeMap<>(),
                new TreeSet<>(),
                false,
                Confidence.HIGH);
    }

    private NaiveVerdict single(RuleSet ruleSet, MonitoringRequest request) {
        NaiveVerdict own = NaiveReading.of(ruleSet, policy, gaps, request);
        List<NaiveVerdict> unknown = unknown(request, false);
        NaiveVerdict answer = own;
        if (!unknown.isEmpty()) {
            List<NaiveVerdict> all = new ArrayList<>(List.of(own));
            all.removeIf(each -> each.coverage() == Coverage.DOES_NOT_GOVERN);
            all.addAll(unknown);
            answer = strictest(all);
        }
        SortedSet<Advisory> advisories = new TreeSet<>(answer.advisories());
        boolean abroad = linked(request).stream()
                .anyMatch(other -> !other.equals(ruleSet.jurisdiction())
                        && (find(other).isPresent() || !ruleSet.regions().contains(other)));
        if (abroad && answer.coverage() == Coverage.GOVERNS) {
            advisories.add(Advisory.ALSO_EVALUATE);
        }
        return answer.with(noticed(advisories, List.of(ruleSet), List.of(own), request));
    }

    /** The advisories with those on what has no rule set or is not stated, and on days after the last check. */
    private SortedSet<Advisory> noticed(
            SortedSet<Advisory> advisories,
            List<RuleSet> asked,
            List<NaiveVerdict> answers,
            MonitoringRequest request) {
        if (linked(request).stream().anyMatch(this::lacks)) {
            advisories.add(Advisory.NO_RULE_SET);
        }
        if (lacksRegionOfWorker(request) || lacksRegionOfOtherParty(request, false)) {
            advisories.add(Advisory.REGION_UNSTATED);
        }
        for (int i = 0; i < asked.size(); i++) {
            boolean governs = answers.get(i).coverage() == Coverage.GOVERNS;
            if (governs && request.day().isAfter(asked.get(i).checkedUpTo())) {
                advisories.add(Advisory.LAW_BEYOND_CHECK);
            }
        }
        return advisories;
    }

    private static List<Jurisdiction> linked(MonitoringRequest request) {
        List<Jurisdiction> linked = new ArrayList<>();
        linked.add(request.worker().country());
        request.worker().region().ifPresent(linked::add);
        linked.add(request.employer().country());
        request.communication().flatMap(Communication::otherPartyCountry).ifPresent(linked::add);
        request.communication().flatMap(Communication::otherPartyRegion).ifPresent(linked::add);
        return linked.stream().distinct().toList();
    }

    /** Whether no rule set is that of the country or region, or says that it has its law. */
    private boolean lacks(Jurisdiction jurisdiction) {
        return find(jurisdiction).isEmpty()
                && ruleSets.stream()
                        .noneMatch(ruleSet -> ruleSet.valuesWithLaw()
                                .getOrDefault(Facts.WORKER_REGION, List.of())
                                .contains(jurisdiction));
    }

    /** Whether the law of the country is not known without that of its regions. */
    private boolean isRegional(CountryCode country) {
        return ruleSets.stream()
                .anyMatch(ruleSet -> ruleSet.country().equals(country)
                        && (!ruleSet.regions().isEmpty() || ruleSet.leavesLawToRegions()));
    }

    private boolean lacksRegionOfWorker(MonitoringRequest request) {
        return request.worker().region().isEmpty()
                && isRegional(request.worker().country());
    }

    /** Whether the other party may be in a region whose law matters; for certain where the law of one binds callers. */
    private boolean lacksRegionOfOtherParty(MonitoringRequest request, boolean forCertain) {
        if (request.communication().isEmpty()
                || request.communication().get().otherPartyRegion().isPresent()) {
            return false;
        }
        Optional<CountryCode> stated = request.communication().get().otherPartyCountry();
        CountryCode country = stated.orElse(request.worker().country());
        boolean binds = ruleSets.stream()
                .anyMatch(ruleSet ->
                        ruleSet.country().equals(country) && !ruleSet.regions().isEmpty() && ruleSet.bindsCallers());
        return binds || (!forCertain && stated.isPresent() && isRegional(country));
    }

    /** The denials for what is not known: all of it where gaps deny, otherwise what binds, if anything does. */
    private List<NaiveVerdict> unknown(MonitoringRequest request, boolean binding) {
        boolean all = gaps == GapPolicy.DENY;
        List<NaiveVerdict> unknown = new ArrayList<>();
        CountryCode workers = request.worker().country();
        for (Jurisdiction each : linked(request)) {
            boolean ofWorker = each.equals(workers)
                    || (isRegional(workers)
                            && request.worker().region().filter(each::equals).isPresent());
            if (lacks(each) && (all || (binding && ofWorker))) {
                unknown.add(denied(each, "CORE-LAW-01"));
            }
        }
        if (lacksRegionOfWorker(request) && (all || binding)) {
            unknown.add(denied(workers, "CORE-LAW-03"));
        }
        if ((all && lacksRegionOfOtherParty(request, false)) || (binding && lacksRegionOfOtherParty(request, true))) {
            CountryCode country = request.communication()
                    .flatMap(Communication::otherPartyCountry)
                    .orElse(workers);
            unknown.add(denied(country, "CORE-LAW-03"));
        }
        return unknown;
    }

    private NaiveVerdict combined(MonitoringRequest request) {
        Optional<Communication> call = request.communication();
        Stream<RuleSet> callers = Stream.concat(
                        call.flatMap(Communication::otherPartyRegion).stream(),
                        call.flatMap(Communication::otherPartyCountry).stream())
                .flatMap(other -> find(other).stream())
                .filter(RuleSet::bindsCallers);
        List<RuleSet> asked = Stream.of(
                        request.worker().region().flatMap(this::find).stream(),
                        find(request.worker().country()).stream(),
                        find(request.employer().country()).stream(),
                        callers)
                .flatMap(found -> found)
                .distinct()
                .toList();
        List<NaiveVerdict> answers = asked.stream()
                .map(ruleSet -> NaiveReading.of(ruleSet, policy, gaps, request))
                .toList();
        List<NaiveVerdict> counting = new ArrayList<>(answers);
        counting.removeIf(answer -> answer.coverage() == Coverage.DOES_NOT_GOVERN);
        counting.addAll(unknown(request, true));
        NaiveVerdict verdict = counting.isEmpty()
                ? NaiveCombination.of(Decision.DENY, Coverage.DOES_NOT_GOVERN, answers, new TreeSet<>())
                : strictest(counting);
        SortedSet<Advisory> advisories = new TreeSet<>(verdict.advisories());
        boolean unasked = linked(request).stream()
                .flatMap(other -> find(other).stream())
                .anyMatch(ruleSet -> !asked.contains(ruleSet));
        if (unasked && verdict.coverage() != Coverage.DOES_NOT_GOVERN) {
            advisories.add(Advisory.ALSO_EVALUATE);
        }
        return verdict.with(noticed(advisories, asked, answers, request));
    }

    private static NaiveVerdict strictest(List<NaiveVerdict> answers) {
        SortedSet<Advisory> advisories = new TreeSet<>();
        answers.forEach(answer -> advisories.addAll(answer.advisories()));
        boolean denied = answers.stream().anyMatch(answer -> answer.decision() == Decision.DENY);
        boolean governs = answers.stream().anyMatch(answer -> answer.coverage() == Coverage.GOVERNS);
        return NaiveCombination.of(
                denied ? Decision.DENY : Decision.ALLOW,
                governs ? Coverage.GOVERNS : Coverage.OUTSIDE_PERIOD,
                answers,
                advisories);
    }
}
