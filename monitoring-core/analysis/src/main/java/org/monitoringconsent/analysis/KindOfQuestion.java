// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.RegionCode;

/**
 * One activity and one kind of question: what a well-formed request can say, and the condition trees as formulas.
 *
 * <p>It lives through all editions, so that what did not change from one to the next is not proved twice.
 */
final class KindOfQuestion {

    final Activity activity;
    final boolean acting;
    final List<Fact<?>> facts;
    final Formulas formulas;

    /** What a well-formed request satisfies; a change must keep it, because a value may fit only some of another fact. */
    final int shape;

    private final Map<Fact<?>, Integer> numbers = new LinkedHashMap<>();
    private final List<Positions> positions = new ArrayList<>();
    private final IdentityHashMap<Condition, Integer> undated = new IdentityHashMap<>();

    KindOfQuestion(MentionedValues mentionedValues, Activity activity, boolean acting) {
        this.activity = activity;
        this.acting = acting;
        this.facts = mentionedValues.facts();
        for (Fact<?> fact : facts) {
            numbers.put(fact, positions.size());
            positions.add(Positions.of(fact, mentionedValues.mentioned(fact), activity, acting));
        }
        formulas = new Formulas(positions.stream().mapToInt(Positions::size).toArray());
        shape = shape();
        formulas.require(shape);
    }

    /** What a well-formed request must satisfy beyond the possible states of each fact. */
    private int shape() {
        List<Integer> demands = new ArrayList<>();
        int communication = given(Facts.COMMUNICATION_GIVEN);
        int recordCheck = given(Facts.RECORD_CHECK_GIVEN);
        for (Fact<?> fact : facts) {
            int stated = -formulas.in(number(fact), positions(fact).maskOf(state -> state == 0));
            boolean ofCommunication = fact.name().startsWith("communication.");
            if (ofCommunication || fact.name().startsWith("recordCheck.")) {
                int part = ofCommunication ? communication : recordCheck;
                demands.add(formulas.or(-stated, part));
                if (fact.equals(Facts.CHANNEL) || fact.equals(Facts.LINE) || fact.equals(Facts.RECORD_KIND)) {
                    demands.add(formulas.or(-part, stated));
                }
            }
        }
        for (Fact<?> fact : facts) {
            if (fact.tiedTo().isPresent() && knows(fact.tiedTo().get())) {
                demands.addAll(fitting(fact, fact.tiedTo().get()));
            }
        }
        demands.addAll(regionsOf(Facts.WORKER_REGION, Facts.WORKER_COUNTRY));
        demands.addAll(regionsOf(Facts.OTHER_PARTY_REGION, Facts.OTHER_PARTY_COUNTRY));
        return formulas.and(demands);
    }

    /** A region lies in the country that is stated with it. */
    private List<Integer> regionsOf(Fact<RegionCode> region, Fact<CountryCode> country) {
        List<Integer> demands = new ArrayList<>();
        for (int state = 1; knows(region) && state <= positions(region).last(); state++) {
            int wanted = state;
            int home = country.state(((RegionCode) positions(region).value(state)).country());
            demands.add(formulas.or(
                    -formulas.in(number(region), positions(region).maskOf(each -> each == wanted)),
                    formulas.in(number(country), positions(country).maskOf(each -> each == home))));
        }
        return demands;
    }

    private List<Integer> fitting(Fact<?> fact, Fact<?> other) {
        List<Integer> demands = new ArrayList<>();
        for (int each = 1; each < other.states(); each++) {
            int wanted = each;
            int isOther = formulas.in(number(other), positions(other).maskOf(state -> state == wanted));
            int fits = formulas.in(number(fact), positions(fact).maskOf(state -> fact.fits(state, wanted)));
            demands.add(formulas.or(-isOther, fits));
        }
        return demands;
    }

    /** Whether a well-formed request can be as the model says. */
    boolean wellFormed(Model model) {
        return formulas.holds(shape, model);
    }

    private int given(Fact<Boolean> presence) {
        int state = presence.state(true);
        return formulas.in(number(presence), positions(presence).maskOf(each -> each == state));
    }

    /** What must hold for a fact to be stated at all. */
    int statable(Fact<?> fact) {
        if (fact.name().startsWith("communication.")) {
            return given(Facts.COMMUNICATION_GIVEN);
        }
        return fact.name().startsWith("recordCheck.") ? given(Facts.RECORD_CHECK_GIVEN) : Formulas.TRUE;
    }

    int number(Fact<?> fact) {
        Integer number = numbers.get(fact);
        if (number == null) {
            throw new IllegalArgumentException("fact `" + fact.name() + "` must be one that a rule reads");
        }
        return number;
    }

    boolean knows(Fact<?> fact) {
        return numbers.containsKey(fact);
    }

    Positions positions(Fact<?> fact) {
        return positions.get(number(fact));
    }

    /** The fact is read at a value that the predicate of positions accepts. */
    int reads(Fact<?> fact, Object value) {
        int wanted = fact.values().indexOf(value);
        return formulas.in(number(fact), positions(fact).maskOf(state -> fact.valueOf(state, activity) == wanted));
    }

    /** A condition as a formula on a day. */
    int formula(Condition condition, LocalDate day) {
        Integer known = undated.get(condition);
        if (known != null) {
            return known;
        }
        int made = make(condition, day);
        if (condition.boundaryDays().isEmpty()) {
            undated.put(condition, made);
        }
        return made;
    }

    private int make(Condition condition, LocalDate day) {
        if (condition instanceof Condition.From from) {
            return day.isBefore(from.firstDay()) ? Formulas.FALSE : Formulas.TRUE;
        }
        if (condition instanceof Condition.Named named) {
            return formula(named.meaning(), day);
        }
        if (condition instanceof Condition.Not not) {
            return -formula(not.part(), day);
        }
        if (condition instanceof Condition.All all) {
            return formulas.and(
                    all.parts().stream().map(part -> formula(part, day)).toList());
        }
        if (condition instanceof Condition.Any any) {
            return formulas.or(
                    any.parts().stream().map(part -> formula(part, day)).toList());
        }
        if (condition instanceof Condition.In<?> in) {
            return in(in);
        }
        if (condition instanceof Condition.Stated stated) {
            return formulas.in(number(stated.fact()), positions(stated.fact()).maskOf(state -> state != 0));
        }
        return same((Condition.Same<?>) condition);
    }

    private int in(Condition.In<?> in) {
        Fact<?> fact = in.fact();
        Positions own = positions(fact);
        return formulas.in(number(fact), own.maskOf(state -> {
            if (fact.isOpen()) {
                return state > 0 && in.values().contains(own.value(state));
            }
            int value = fact.valueOf(state, activity);
            return value >= 0 && in.values().contains(fact.values().get(value));
        }));
    }

    private int same(Condition.Same<?> same) {
        List<Integer> ways = new ArrayList<>();
        for (Object value : same.left().values()) {
            ways.add(formulas.and(reads(same.left(), value), reads(same.right(), value)));
        }
        return formulas.or(ways);
    }

    /** The states of a model, by fact; 0 for what is left out. */
    Map<Fact<?>, Integer> states(Model model) {
        Map<Fact<?>, Integer> states = new LinkedHashMap<>();
        facts.forEach(fact -> states.put(fact, positions(fact).state(model.position(number(fact)))));
        return states;
    }
}
