// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.engine.compile.Bits;
import org.monitoringconsent.engine.compile.CompiledEdition;
import org.monitoringconsent.engine.compile.CompiledRuleSet;
import org.monitoringconsent.engine.compile.Settings;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.JurisdictionVerdict;

/**
 * What the engine makes of a rule set, laid open so that it can be compared with the rules; nobody decides through it.
 *
 * <p>Clauses are told from the very rows that deciding reads.
 */
public final class CompiledForm {

    private final CompiledRuleSet compiled;

    private CompiledForm(CompiledRuleSet compiled) {
        this.compiled = compiled;
    }

    /** The compiled form of a rule set that enforces guidance too. */
    public static CompiledForm of(RuleSet ruleSet) {
        return new CompiledForm(new CompiledRuleSet(ruleSet, Settings.byDefault()));
    }

    /** What answers on a day for an activity, when a use is present or not; compiled anew at each call. */
    public Part part(LocalDate day, Activity activity, boolean acting) {
        return new Part(new CompiledEdition(compiled.edition(day), activity, acting));
    }

    /**
     * Clauses next to each other; at least one must hold.
     *
     * @param first the first one
     * @param end the one after the last
     */
    public record Span(int first, int end) {}

    /**
     * A rule that denies when its clauses hold and those of no blocker do.
     *
     * @param rule the rule
     * @param span its clauses
     * @param blockers the clauses of each rule that keeps it from denying
     */
    public record Denier(Rule rule, Span span, List<Span> blockers) {}

    /** What answers on one day for one activity and kind of question. */
    public static final class Part {

        private final CompiledEdition edition;

        private Part(CompiledEdition edition) {
            this.edition = edition;
        }

        /** The conditions that deciding asks for; the same object may stand there twice. */
        public List<Condition> conditions() {
            return edition.edition.conditions();
        }

        /** The clauses of one of the conditions. */
        public Span span(Condition condition) {
            return span(edition.span(condition));
        }

        private static Span span(int[] span) {
            return new Span(span[0], span[1]);
        }

        /** Each clause as the states of the facts with which it stands; facts with which it always stands are left out. */
        public List<Map<Fact<?>, BitSet>> clauses() {
            List<Map<Fact<?>, BitSet>> clauses = new ArrayList<>();
            for (int clause = 0; clause < edition.clauses.length; clause++) {
                clauses.add(new LinkedHashMap<>());
            }
            for (int slot = 0; slot < edition.slots.size(); slot++) {
                Map<Row, BitSet> statesOf = new LinkedHashMap<>();
                Fact<?> fact = edition.slots.get(slot).fact;
                for (int state = 0; state < edition.slots.get(slot).states(); state++) {
                    statesOf.computeIfAbsent(row(slot, state), key -> new BitSet())
                            .set(state);
                }
                for (int clause = 0; clause < clauses.size(); clause++) {
                    BitSet standing = standing(statesOf, clause);
                    if (standing.cardinality() < edition.slots.get(slot).states()) {
                        clauses.get(clause).put(fact, standing);
                    }
                }
            }
            return clauses;
        }

        /** The state in which the part reads a region, which is not that of any other part. */
        public int state(Fact<?> region, Object value) {
            return edition.slots.stream()
                    .filter(slot -> slot.fact.equals(region))
                    .findFirst()
                    .orElseThrow()
                    .stateOf(value);
        }

        private static BitSet standing(Map<Row, BitSet> statesOf, int clause) {
            BitSet standing = new BitSet();
            statesOf.forEach((row, states) -> {
                if (Bits.has(row.words().get(clause >>> 6), clause & 63)) {
                    standing.or(states);
                }
            });
            return standing;
        }

        private Row row(int slot, int state) {
            List<Long> words = new ArrayList<>();
            for (int word = 0; word < edition.words(); word++) {
                words.add(edition.row(slot, state, word));
            }
            return new Row(words);
        }

        /** The rules that can deny. */
        public List<Denier> denials() {
            return Arrays.stream(edition.denying)
                    .map(denial -> new Denier(
                            denial.rule,
                            new Span(denial.first, denial.end),
                            denial.blockers.stream().map(Part::span).toList()))
                    .toList();
        }

        /** Whether the act is allowed when exactly these clauses hold. */
        public boolean allows(BitSet holding) {
            return edition.allows(standing(holding));
        }

        /** The answer when exactly these clauses hold. */
        public JurisdictionVerdict verdict(BitSet holding) {
            return Assembly.of(edition, standing(holding)).verdict;
        }

        private long[] standing(BitSet holding) {
            return Arrays.copyOf(holding.toLongArray(), edition.words());
        }
    }

    /** The clauses that stand with one state. */
    private record Row(List<Long> words) {}
}
