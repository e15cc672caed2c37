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
        List<CountryCode> lacking = lacking(linked(request));
        NaiveVerdict answer = own;
        if (gaps == GapPolicy.DENY && !lacking.isEmpty()) {
            List<NaiveVerdict> all = new ArrayList<>(List.of(own));
            all.removeIf(each -> each.coverage() == Coverage.DOES_NOT_GOVERN);
            lacking.forEach(country -> all.add(denied(country, "CORE-LAW-01")));
            answer = strictest(all);
        }
        SortedSet<Advisory> advisories = new TreeSet<>(answer.advisories());
        boolean abroad = linked(request).stream().anyMatch(country -> !country.equals(ruleSet.jurisdiction()));
        if (abroad && answer.coverage() == Coverage.GOVERNS) {
            advisories.add(Advisory.ALSO_EVALUATE);
        }
        return answer.with(noticed(advisories, List.of(ruleSet), List.of(own), request));
    }

    /** The advisories with those on countries without rule sets and on days after the last check. */
    private SortedSet<Advisory> noticed(
            SortedSet<Advisory> advisories,
            List<RuleSet> asked,
            List<NaiveVerdict> answers,
            MonitoringRequest request) {
        if (!lacking(linked(request)).isEmpty()) {
            advisories.add(Advisory.NO_RULE_SET);
        }
        for (int i = 0; i < asked.size(); i++) {
            boolean governs = answers.get(i).coverage() == Coverage.GOVERNS;
            if (governs && request.day().isAfter(asked.get(i).checkedUpTo())) {
                advisories.add(Advisory.LAW_BEYOND_CHECK);
            }
        }
        return advisories;
    }

    private static List<CountryCode> linked(MonitoringRequest request) {
        return Stream.concat(
                        Stream.of(request.worker().country(), request.employer().country()),
                        request.communication().flatMap(Communication::otherPartyCountry).stream())
                .distinct()
                .toList();
    }

    private List<CountryCode> lacking(List<CountryCode> countries) {
        return countries.stream().filter(country -> find(country).isEmpty()).toList();
    }

    private NaiveVerdict combined(MonitoringRequest request) {
        CountryCode worker = request.worker().country();
        Optional<CountryCode> other = request.communication().flatMap(Communication::otherPartyCountry);
        Stream<RuleSet> callers = other.flatMap(this::find).filter(RuleSet::bindsCallers).stream();
        List<RuleSet> asked = Stream.of(
                        find(worker).stream(), find(request.employer().country()).stream(), callers)
                .flatMap(found -> found)
                .distinct()
                .toList();
        List<NaiveVerdict> answers = asked.stream()
                .map(ruleSet -> NaiveReading.of(ruleSet, policy, gaps, request))
                .toList();
        List<NaiveVerdict> counting = new ArrayList<>(answers);
        counting.removeIf(answer -> answer.coverage() == Coverage.DOES_NOT_GOVERN);
        lacking(linked(request)).stream()
                .filter(country -> gaps == GapPolicy.DENY || country.equals(worker))
                .forEach(country -> counting.add(denied(country, "CORE-LAW-01")));
        NaiveVerdict verdict = counting.isEmpty()
                ? NaiveCombination.of(Decision.DENY, Coverage.DOES_NOT_GOVERN, answers, new TreeSet<>())
                : strictest(counting);
        SortedSet<Advisory> advisories = new TreeSet<>(verdict.advisories());
        boolean unasked = linked(request).stream()
                .flatMap(country -> find(country).stream())
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
