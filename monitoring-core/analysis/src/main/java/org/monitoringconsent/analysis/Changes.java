// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** Statements about what becomes of a request when one fact changes. */
final class Changes {

    private Changes() {}

    /**
     * A denial by the rule stands, and one change that the host can bring about takes it away.
     *
     * <p>One change is enough to ask for: of several changes that take it away together, made one after the other, one is
     * the first after which it is away.
     */
    static int cured(EditionFormulas cell, Rule rule) {
        KindOfQuestion kind = cell.kind;
        Formulas formulas = kind.formulas;
        int denial = formulas.and(cell.governed, cell.denies(rule));
        List<Integer> ways = new ArrayList<>();
        for (Fact<?> fact : kind.facts) {
            int number = kind.number(fact);
            if (!fact.isControllable() || !formulas.reads(denial, number)) {
                continue;
            }
            for (Object value : fact.reachable()) {
                int position = kind.positions(fact).position(fact.state(value));
                if (position >= 0) {
                    ways.add(formulas.and(
                            from(kind, fact),
                            formulas.with(kind.shape, number, position),
                            -formulas.with(denial, number, position)));
                }
            }
        }
        return formulas.and(denial, formulas.or(ways));
    }

    /**
     * A denial by the rule stands, and the cure takes it away.
     *
     * <p>A cure by another activity is asked for in that activity: there a request is not denied by the rule.
     */
    static int curedBy(EditionFormulas cell, Rule rule, Cure cure) {
        KindOfQuestion kind = cell.kind;
        Formulas formulas = kind.formulas;
        int before = formulas.and(cell.governed, cell.denies(rule));
        int after = before;
        int shape = kind.shape;
        List<Integer> possible = new ArrayList<>();
        boolean elsewhere = false;
        for (Cure.Change<?> change : cure.changes()) {
            Fact<?> fact = change.fact();
            if (fact.equals(Facts.ACTIVITY)) {
                elsewhere = true;
                possible.add(change.value() == kind.activity ? Formulas.TRUE : Formulas.FALSE);
            } else {
                int position = kind.knows(fact) ? kind.positions(fact).position(fact.state(change.value())) : -1;
                if (position >= 0) {
                    after = formulas.with(after, kind.number(fact), position);
                    shape = formulas.with(shape, kind.number(fact), position);
                }
                possible.add(position < 0 ? Formulas.FALSE : kind.statable(fact));
            }
        }
        int denied = elsewhere ? cell.governed : before;
        return formulas.and(denied, formulas.and(possible), shape, -after);
    }

    /** A purpose is only ever supplied, never exchanged for another; all other facts can be brought about from anywhere. */
    private static int from(KindOfQuestion kind, Fact<?> fact) {
        return fact.equals(Facts.PURPOSE)
                ? kind.reads(Facts.PURPOSE, PurposeCategory.UNSPECIFIED)
                : kind.statable(fact);
    }

    /** The request with the fact at one position is permitted, and with it at the other denied by a rule set that governs. */
    static int hurt(EditionFormulas cell, Fact<?> fact, int from, int to) {
        Formulas formulas = cell.kind.formulas;
        int number = cell.kind.number(fact);
        boolean moves = formulas.with(cell.governed, number, from) != formulas.with(cell.governed, number, to);
        List<Integer> denials = new ArrayList<>();
        for (Rule rule : cell.rules) {
            int denial = cell.denies(rule);
            if (!moves && !formulas.reads(denial, number)) {
                continue;
            }
            int after = formulas.with(denial, number, to);
            int before = formulas.with(denial, number, from);
            if (moves || (after != before && formulas.possible(formulas.and(after, -before)))) {
                denials.add(after);
            }
        }
        if (denials.isEmpty()) {
            return Formulas.FALSE;
        }
        int denied = formulas.and(formulas.with(cell.governed, number, to), formulas.or(denials));
        return formulas.and(
                formulas.is(number, from),
                cell.kind.statable(fact),
                formulas.with(cell.kind.shape, number, to),
                cell.permitted(),
                denied);
    }
}
