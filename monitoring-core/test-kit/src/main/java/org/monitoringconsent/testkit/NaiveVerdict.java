// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/**
 * What two evaluations must agree on, as sets without order or texts.
 *
 * @param decision ALLOW or DENY
 * @param coverage whether any jurisdiction that was asked has a say
 * @param jurisdictions the countries whose rule sets count
 * @param rules for each effect, the ids of the rules
 * @param duties for each obligation, the ids of the rules that ask for it
 * @param advisories the advisories
 * @param contestable whether a ground of an ALLOW is contestable, or every denial of a DENY
 * @param confidence the lowest confidence of the decisive rules
 */
public record NaiveVerdict(
        Decision decision,
        Coverage coverage,
        SortedSet<String> jurisdictions,
        Map<Effect, SortedSet<String>> rules,
        SortedMap<Obligation, SortedSet<String>> duties,
        SortedSet<Advisory> advisories,
        boolean contestable,
        Confidence confidence) {

    /** Copies the collections. */
    public NaiveVerdict {
        jurisdictions = Collections.unmodifiableSortedSet(new TreeSet<>(jurisdictions));
        Map<Effect, SortedSet<String>> byEffect = new EnumMap<>(Effect.class);
        rules.forEach((effect, ids) -> byEffect.put(effect, new TreeSet<>(ids)));
        rules = Collections.unmodifiableMap(byEffect);
        duties = Collections.unmodifiableSortedMap(new TreeMap<>(duties));
        advisories = Collections.unmodifiableSortedSet(new TreeSet<>(advisories));
    }

    /** The same view with other advisories. */
    NaiveVerdict with(SortedSet<Advisory> others) {
        return new NaiveVerdict(decision, coverage, jurisdictions, rules, duties, others, contestable, confidence);
    }

    /**
     * The same view of an engine's verdict.
     *
     * <p>That the provenance is doubtful is left out: it asks whether any completion of another request is lawful, which a
     * plain reading cannot tell.
     */
    public static NaiveVerdict of(Verdict verdict) {
        SortedSet<String> jurisdictions = new TreeSet<>();
        verdict.jurisdictions().forEach(country -> jurisdictions.add(country.value()));
        Map<Effect, SortedSet<String>> rules = new EnumMap<>(Effect.class);
        for (Reason reason : verdict.reasons()) {
            rules.computeIfAbsent(reason.effect(), effect -> new TreeSet<>())
                    .add(reason.rule().value());
        }
        SortedMap<Obligation, SortedSet<String>> duties = new TreeMap<>();
        for (Duty duty : verdict.duties()) {
            SortedSet<String> ids = new TreeSet<>();
            duty.rules().forEach(id -> ids.add(id.value()));
            duties.put(duty.code(), ids);
        }
        SortedSet<Advisory> advisories = new TreeSet<>(verdict.advisories());
        advisories.remove(Advisory.PROVENANCE_DOUBTFUL);
        return new NaiveVerdict(
                verdict.decision(),
                verdict.coverage(),
                jurisdictions,
                rules,
                duties,
                advisories,
                verdict.contestable(),
                verdict.confidence());
    }

    /** The ids of the rules with this effect. */
    public SortedSet<String> rules(Effect effect) {
        return rules.getOrDefault(effect, Collections.emptySortedSet());
    }

    /** The advisories but those in which the engine speaks of itself, which stand on no page and in no case file. */
    public SortedSet<Advisory> advisoriesOfLaw() {
        SortedSet<Advisory> ofLaw = new TreeSet<>(advisories);
        ofLaw.removeIf(advisory -> !advisory.isOfRules() && advisory != Advisory.ALSO_EVALUATE);
        return ofLaw;
    }

    /** The codes of the obligations. */
    public List<Obligation> obligations() {
        return List.copyOf(duties.keySet());
    }
}
