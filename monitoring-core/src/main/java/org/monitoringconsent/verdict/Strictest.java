// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.verdict.making.Insight;
import org.monitoringconsent.verdict.making.Ruling;

/** Combines the verdicts on acts that can only be done together. */
final class Strictest {

    private static final Comparator<Reason> GRAVEST_FIRST = Comparator.comparing(Reason::effect)
            .thenComparing(reason -> reason.exposure().map(Enum::ordinal).orElse(Integer.MAX_VALUE));

    private Strictest() {}

    static Verdict of(List<Verdict> verdicts) {
        Map<RuleSetEdition, JurisdictionVerdict> parts = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            verdict.byJurisdiction().forEach(part -> parts.merge(part.ruleSet(), part, Strictest::joined));
        }
        Ruling ruling = new Ruling(
                verdicts.stream().anyMatch(Verdict::isDenied) ? Decision.DENY : Decision.ALLOW,
                coverage(verdicts),
                List.copyOf(parts.values()),
                advice(verdicts.stream()
                        .flatMap(verdict -> verdict.advice().stream())
                        .toList()));
        return new Verdict(verdicts.get(0).day(), ruling, new Together(List.copyOf(verdicts)));
    }

    private static Coverage coverage(List<Verdict> verdicts) {
        return verdicts.stream().anyMatch(verdict -> verdict.coverage() == Coverage.GOVERNS)
                ? Coverage.GOVERNS
                : verdicts.get(0).coverage();
    }

    private static JurisdictionVerdict joined(JurisdictionVerdict one, JurisdictionVerdict other) {
        if (one.equals(other)) {
            return one;
        }
        boolean denied = one.decision() == Decision.DENY || other.decision() == Decision.DENY;
        Coverage coverage = other.coverage() == Coverage.GOVERNS ? Coverage.GOVERNS : one.coverage();
        return new JurisdictionVerdict(
                denied ? Decision.DENY : Decision.ALLOW,
                coverage,
                one.ruleSet(),
                reasons(one, other),
                denied ? List.of() : duties(one, other),
                advice(List.of(one.advice(), other.advice()).stream()
                        .flatMap(List::stream)
                        .toList()));
    }

    /** Each rule once for each thing that it did, with everything that was unstated in any of the verdicts. */
    private static List<Reason> reasons(JurisdictionVerdict one, JurisdictionVerdict other) {
        record Key(RuleId rule, Effect effect) {}
        Map<Key, Reason> byKey = new LinkedHashMap<>();
        for (JurisdictionVerdict part : List.of(one, other)) {
            for (Reason reason : part.reasons()) {
                byKey.merge(new Key(reason.rule(), reason.effect()), reason, (known, more) -> {
                    Set<String> unstated = new TreeSet<>(known.unstated());
                    unstated.addAll(more.unstated());
                    return known.naming(List.copyOf(unstated));
                });
            }
        }
        return byKey.values().stream().sorted(GRAVEST_FIRST).toList();
    }

    private static List<Duty> duties(JurisdictionVerdict one, JurisdictionVerdict other) {
        Map<Obligation, Duty> byCode = new EnumMap<>(Obligation.class);
        one.duties().forEach(duty -> byCode.merge(duty.code(), duty, Duty::and));
        other.duties().forEach(duty -> byCode.merge(duty.code(), duty, Duty::and));
        return List.copyOf(byCode.values());
    }

    /** What rules advise is joined; what the engine advises of a country or a day stands once for each. */
    private static List<Advice> advice(List<Advice> all) {
        Set<Advice> ofTheEngine = new LinkedHashSet<>();
        List<Advice> ofRules = new ArrayList<>();
        for (Advice advice : all) {
            if (advice.backings().isEmpty()) {
                ofTheEngine.add(advice);
            } else {
                ofRules.add(advice);
            }
        }
        List<Advice> joined = new ArrayList<>(Advice.joined(ofRules));
        joined.addAll(ofTheEngine);
        joined.sort(Comparator.comparing(Advice::code));
        return List.copyOf(joined);
    }

    /** What can still be said about them together. */
    private record Together(List<Verdict> verdicts) implements Insight {

        private List<Verdict> denied() {
            return verdicts.stream().filter(Verdict::isDenied).toList();
        }

        /** One denial that stands makes the whole stand; an ALLOW turns when any of them can. */
        @Override
        public boolean settled() {
            List<Verdict> denied = denied();
            return denied.isEmpty()
                    ? verdicts.stream().allMatch(Verdict::isSettled)
                    : denied.stream().anyMatch(Verdict::isSettled);
        }

        @Override
        public List<String> watch() {
            List<Verdict> denied = denied();
            Set<String> facts = new TreeSet<>();
            if (denied.isEmpty()) {
                verdicts.forEach(verdict -> facts.addAll(verdict.watch()));
            } else {
                facts.addAll(denied.get(0).watch());
                denied.forEach(verdict -> facts.retainAll(verdict.watch()));
            }
            return List.copyOf(facts);
        }

        @Override
        public List<String> unstated(Jurisdiction jurisdiction, Rule rule) {
            // The reasons were named before they were joined.
            return List.of();
        }

        @Override
        public List<String> unread() {
            Set<String> facts = new TreeSet<>(verdicts.get(0).unread());
            verdicts.forEach(verdict -> facts.retainAll(verdict.unread()));
            return List.copyOf(facts);
        }

        /** It stands with the ruling, joined. */
        @Override
        public List<Advice> advice() {
            return List.of();
        }
    }
}
