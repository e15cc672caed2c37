// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.search.AllowSearch;
import org.monitoringconsent.verdict.Verdict;

/**
 * Searches what to state and what to change together.
 *
 * <p>The smallest sets of facts are not the most useful ones: whoever claims that a life is in danger has no interests to
 * weigh. So the smallest sets of usual answers are searched by themselves and come first, and then all others.
 */
final class Proposals {

    private final MonitoringRequest request;
    private final Past past;
    private final Usual usual;
    private final AllowSearch all;
    private final AllowSearch ordinary;

    Proposals(Verdict verdict, MonitoringRequest request) {
        this.request = request;
        past = Past.of(request);
        usual = new Usual(request);
        all = AllowSearch.changing(verdict, (fact, present) -> present == 0 ? any(fact) : change(fact, present));
        ordinary = AllowSearch.changing(
                verdict, (fact, present) -> present == 0 ? states(fact, usual.answers(fact)) : change(fact, present));
    }

    private static long any(Fact<?> fact) {
        return fact.kind() == FactKind.GIVEN ? 0 : -1L;
    }

    /** The states to which the host can still bring a fact that is stated. */
    private long change(Fact<?> fact, int present) {
        boolean purposeGiven =
                fact.equals(Facts.PURPOSE) && !fact.label(present - 1).equals("UNSPECIFIED");
        return purposeGiven || past.holds(fact) ? 0 : states(fact, fact.reachable());
    }

    private static long states(Fact<?> fact, List<?> values) {
        long states = 0;
        for (Object value : values) {
            states |= 1L << fact.state(value);
        }
        return states;
    }

    /** The ways, the most useful first; each of their facts is needed, whichever of the allowing values the others have. */
    List<Remedy> remedies() {
        List<AllowSearch.Found> usualWays = ordinary.smallest();
        if (!usualWays.isEmpty()) {
            all.hurry();
        }
        List<AllowSearch.Found> smallest = all.smallest();
        List<AllowSearch.Found> found = new ArrayList<>();
        for (AllowSearch.Found one : usualWays) {
            // With a rare answer to one question another may not be needed, unless the set is smallest for all answers.
            boolean smallestOfAll = smallest.stream().anyMatch(other -> isWithin(other, one) && isWithin(one, other));
            found.add((smallestOfAll ? all : ordinary).widened(one));
        }
        for (AllowSearch.Found other : smallest) {
            if (found.stream().noneMatch(known -> isWithin(known, other))) {
                found.add(all.widened(other));
            }
        }
        if (found.isEmpty()) {
            ordinary.some().or(all::some).ifPresent(found::add);
        }
        found.removeIf(this::isOverBeforeItBegins);
        List<Remedy> remedies = found.stream().map(this::remedy).sorted(order()).toList();
        Comparator<Question> useful = mostUsefulFirst(remedies);
        return remedies.stream().map(remedy -> ordered(remedy, useful)).toList();
    }

    /** Questions that more of the ordinary ways need first, then in the order of the vocabulary. */
    private static Comparator<Question> mostUsefulFirst(List<Remedy> remedies) {
        boolean any = remedies.stream().anyMatch(Remedy::ordinary);
        Map<Fact<?>, Integer> needed = new HashMap<>();
        remedies.stream()
                .filter(remedy -> remedy.ordinary() || !any)
                .flatMap(remedy -> remedy.questions().stream())
                .forEach(question -> needed.merge(question.fact(), 1, Integer::sum));
        return Comparator.<Question>comparingInt(question -> -needed.getOrDefault(question.fact(), 0))
                .thenComparingInt(question -> place(question.fact()))
                .thenComparing(question -> question.fact().name());
    }

    private static Remedy ordered(Remedy remedy, Comparator<Question> order) {
        return new Remedy(remedy.questions().stream().sorted(order).toList(), remedy.changes(), remedy.ordinary());
    }

    /** Whether these are all smallest sets. */
    boolean isComplete() {
        return all.isComplete();
    }

    /** Whether it is sure that there is no way. */
    boolean isHopeless() {
        return !all.canAllow();
    }

    private static boolean isWithin(AllowSearch.Found known, AllowSearch.Found other) {
        return other.changes().keySet().containsAll(known.changes().keySet());
    }

    /** Whether it would state that the material exists already, and with it change what then lies in the past. */
    private boolean isOverBeforeItBegins(AllowSearch.Found found) {
        if (!found.changes().getOrDefault(Facts.STORED_COPY, List.of()).equals(List.of(true))) {
            return false;
        }
        MonitoringRequest stored = request.withManner(request.manner().withStoredCopy(true));
        return found.changes().keySet().stream()
                .anyMatch(fact -> all.isStated(fact) && Past.of(stored).holds(fact));
    }

    private Remedy remedy(AllowSearch.Found found) {
        List<Question> questions = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        found.changes().forEach((fact, values) -> {
            if (all.isStated(fact)) {
                changes.add(Change.of(fact, values));
            } else {
                questions.add(new Question(fact, all.possible(fact), values, canBecome(fact, values)));
            }
        });
        return new Remedy(questions, changes, questions.stream().noneMatch(this::isRare));
    }

    private boolean canBecome(Fact<?> fact, List<Object> values) {
        return !past.holds(fact) && values.stream().anyMatch(fact.reachable()::contains);
    }

    /** The place of a fact in the vocabulary; those that a rule set declared stand last. */
    private static int place(Fact<?> fact) {
        int place = Facts.all().indexOf(fact);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** Rare answers last; then rather stated than changed; then what asks and narrows least, and lies in the host's hands. */
    private Comparator<Remedy> order() {
        return Comparator.comparingLong(this::rare)
                .thenComparingInt(remedy -> remedy.changes().size())
                .thenComparingDouble(this::burden)
                .thenComparing(Remedy::toString);
    }

    /** One for each question, somewhat more for what simply is, and more the fewer of the usual answers help. */
    private double burden(Remedy remedy) {
        double burden = 0;
        for (Question question : remedy.questions()) {
            List<?> answers = usual.answers(question.fact());
            long helping =
                    answers.stream().filter(question.allowing()::contains).count();
            burden += question.changeable() ? 1 : 1.5;
            burden += helping == 0 ? 0 : Math.log((double) answers.size() / helping);
        }
        // Sums of logarithms differ in their last places by the order of the questions.
        return Math.round(burden * 1_000) / 1_000.0;
    }

    private long rare(Remedy remedy) {
        return remedy.questions().stream().filter(this::isRare).count();
    }

    private boolean isRare(Question question) {
        return usual.answers(question.fact()).stream().noneMatch(question.allowing()::contains);
    }
}
