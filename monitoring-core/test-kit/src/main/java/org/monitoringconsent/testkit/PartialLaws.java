// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Past;
import org.monitoringconsent.remedy.Question;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Verdict;

/** What must be true when a fact is left out, stated or changed; each method fails for a request that breaks its law. */
final class PartialLaws {

    /** Says of a fact and a value that stating it is news, so that it may turn ALLOW into DENY. */
    interface News {
        boolean mayDeny(MonitoringRequest request, Fact<?> fact, Object value);
    }

    private static final int MOST_COMPLETIONS = 600;
    private static final Set<Fact<?>> WHAT_IS_ASKED =
            Set.of(Facts.ACTIVITY, Facts.COMMUNICATION_GIVEN, Facts.USE_PRESENT, Facts.RECORD_CHECK_GIVEN);

    private final VerdictLaws verdicts;
    private final List<Fact<?>> relevant;

    PartialLaws(VerdictLaws verdicts) {
        this.verdicts = verdicts;
        this.relevant = List.copyOf(RuleSets.factsOf(verdicts.ruleSet()));
    }

    void isNotHelpedByWhatIsUnstated(MonitoringRequest request, News news) {
        Verdict verdict = verdicts.decide(request);
        if (verdict.isDenied() || verdict.coverage() != Coverage.GOVERNS) {
            return;
        }
        for (Fact<?> fact : relevant) {
            if (fact.kind(request.activity()) == FactKind.CAUTIOUS
                    && Requests.stated(request, fact).isEmpty()) {
                for (Object value : fact.values()) {
                    Requests.with(request, fact, value)
                            .filter(stated -> !news.mayDeny(request, fact, value))
                            .ifPresent(stated -> assertTrue(
                                    verdicts.decide(stated).isAllowed(),
                                    () -> "allowed without " + fact + ", denied with " + value + ": " + stated));
                }
            }
        }
    }

    void isNotHurtByASafeguard(MonitoringRequest request, List<Improvement> improvements) {
        if (verdicts.decide(request).isDenied()) {
            return;
        }
        for (Improvement improvement : improvements) {
            Fact<?> fact = improvement.fact();
            if (Requests.stated(request, fact).equals(improvement.from())) {
                Requests.with(request, fact, improvement.to())
                        .ifPresent(better -> assertTrue(
                                verdicts.decide(better).isAllowed(),
                                () -> "denied by a better " + improvement + ": " + better));
            }
        }
    }

    void watchesExactlyTheFactsThatTurnIt(MonitoringRequest request) {
        Verdict verdict = verdicts.decide(request);
        SortedSet<String> turning = new TreeSet<>();
        for (Fact<?> fact : relevant) {
            boolean single = !WHAT_IS_ASKED.contains(fact) && !fact.isJurisdiction();
            boolean turns = single
                    && fact.values().stream()
                            .flatMap(value -> Requests.with(request, fact, value).stream())
                            .anyMatch(other -> verdicts.decide(other).isAllowed() != verdict.isAllowed());
            if (turns) {
                turning.add(fact.name());
            }
        }
        assertEquals(new ArrayList<>(turning), verdict.watch(), "facts of which another value turns the decision");
    }

    /** The request with all facts that matter stated but a few; as many as brute force can try. */
    MonitoringRequest nearlyComplete(MonitoringRequest request, Random random) {
        List<Fact<?>> order = new ArrayList<>(relevant);
        Collections.shuffle(order, random);
        MonitoringRequest nearly = request;
        int left = 0;
        for (Fact<?> fact : order) {
            boolean optional = fact.kind() != FactKind.GIVEN && !fact.isJurisdiction();
            if (!optional) {
                continue;
            }
            if (left < 4) {
                Optional<MonitoringRequest> without = Requests.without(nearly, fact);
                nearly = without.orElse(nearly);
                left += without.isPresent() ? 1 : 0;
            } else if (Requests.stated(nearly, fact).isEmpty()) {
                Object any = fact.values().get(random.nextInt(fact.values().size()));
                Object value = random.nextInt(3) > 0 ? SoundValues.of(fact).orElse(any) : any;
                nearly = Requests.with(nearly, fact, value).orElse(nearly);
            }
        }
        return nearly;
    }

    void isSettledWhenNoCompletionTurnsIt(MonitoringRequest request) {
        Verdict verdict = verdicts.decide(request);
        Map<Fact<?>, List<?>> nothing = Map.of();
        turning(request, nothing)
                .ifPresent(
                        turned -> assertEquals(turned.isEmpty(), verdict.isSettled(), "settled, although: " + turned));
        namesWhatTurnsIt(request, nothing);
        // What is not known can still be known not to be some of its values.
        Map<Fact<?>, List<?>> everyOther = new HashMap<>();
        relevant.forEach(fact -> everyOther.put(fact, everyOther(fact.values())));
        namesWhatTurnsIt(request, everyOther);
    }

    private static <V> List<V> everyOther(List<V> values) {
        return IntStream.range(0, values.size())
                .filter(place -> place % 2 == 0)
                .mapToObj(values::get)
                .toList();
    }

    private void namesWhatTurnsIt(MonitoringRequest request, Map<Fact<?>, List<?>> left) {
        Optional<Optional<MonitoringRequest>> tried = turning(request, left);
        if (tried.isEmpty()) {
            return;
        }
        boolean allowed = verdicts.decide(request).isAllowed();
        Optional<List<Change>> named = Questions.of(verdicts.engine()).turning(request, left);
        assertEquals(tried.get().isPresent(), named.isPresent(), () -> "turned by " + tried.get() + ", named " + named);
        named.ifPresent(set -> {
            assertTrue(verdicts.decide(applied(request, set)).isAllowed() != allowed, () -> "not turned by " + set);
            for (Change spared : set) {
                List<Change> fewer =
                        set.stream().filter(change -> !change.equals(spared)).toList();
                assertEquals(
                        allowed,
                        verdicts.decide(applied(request, fewer)).isAllowed(),
                        () -> spared + " can be spared of " + set);
                List<?> values = left.getOrDefault(spared.fact(), spared.fact().values());
                assertTrue(values.containsAll(spared.anyOf()), () -> spared + " was ruled out");
            }
        });
    }

    /** A completion that turns the decision, if there is any; nothing where there are more completions than can be tried. */
    private Optional<Optional<MonitoringRequest>> turning(MonitoringRequest request, Map<Fact<?>, List<?>> left) {
        List<MonitoringRequest> completions = new ArrayList<>(List.of(request));
        for (Fact<?> fact : relevant) {
            if (fact.kind() == FactKind.GIVEN || Requests.stated(request, fact).isPresent()) {
                continue;
            }
            List<MonitoringRequest> more = new ArrayList<>();
            for (MonitoringRequest completion : completions) {
                valuesToTry(fact).stream()
                        .filter(value -> left.getOrDefault(fact, fact.values()).contains(value))
                        .forEach(value -> Requests.with(completion, fact, value).ifPresent(more::add));
            }
            completions.addAll(more);
            if (completions.size() > MOST_COMPLETIONS) {
                return Optional.empty();
            }
        }
        boolean allowed = verdicts.decide(request).isAllowed();
        return Optional.of(completions.stream()
                .filter(other -> verdicts.decide(other).isAllowed() != allowed)
                .findFirst());
    }

    private static List<?> valuesToTry(Fact<?> fact) {
        return fact.isJurisdiction() ? List.of() : fact.values();
    }

    void questionsDecide(MonitoringRequest request) {
        Verdict verdict = verdicts.decide(request);
        Questions.Answer answer = Questions.of(verdicts.engine()).deciding(request);
        assertEquals(verdict.isSettled(), answer.settled(), "settled");
        if (verdict.isAllowed()) {
            return;
        }
        assertEquals(answer.settled(), answer.sets().isEmpty(), "an open DENY has questions, a settled one none");
        for (List<Change> set : answer.sets().stream().limit(8).toList()) {
            set.forEach(change ->
                    assertTrue(Requests.stated(request, change.fact()).isEmpty(), () -> change + " is stated already"));
            assertTrue(verdicts.decide(applied(request, set)).isAllowed(), () -> "not decided by " + set);
            assertMinimal(request, set);
        }
    }

    void remediesAllow(MonitoringRequest request) {
        Verdict verdict = verdicts.decide(request);
        Remedies.Answer answer = Remedies.of(verdicts.engine()).allowing(request);
        assertEquals(verdict.isAllowed(), answer.alreadyAllowed(), "already allowed");
        assertTrue(answer.isPossible() || verdict.isSettled(), "nothing is impossible that only was not stated");
        for (Remedy remedy : answer.remedies().stream().limit(8).toList()) {
            remedy.questions().forEach(question -> asks(request, question));
            remedy.changes().forEach(change -> isStillToBeChanged(request, remedy, change));
            assertTrue(verdicts.decide(applied(request, remedy.all())).isAllowed(), () -> "not allowed by " + remedy);
            assertTrue(verdicts.decide(remedy.applyTo(request)).isAllowed(), () -> "not allowed by " + remedy);
            assertMinimal(request, remedy.all());
        }
        if (verdict.isDenied()) {
            noSmallerRemedyIsMissed(request, answer);
        }
    }

    /** What is asked is not stated, and every answer is offered that a request like this one can give. */
    private static void asks(MonitoringRequest request, Question question) {
        Fact<?> fact = question.fact();
        assertTrue(Requests.stated(request, fact).isEmpty(), () -> fact + " is stated already");
        List<Object> possible = new ArrayList<>();
        fact.values().stream()
                .filter(value -> Requests.with(request, fact, value).isPresent())
                .forEach(possible::add);
        assertEquals(possible, question.answers(), () -> "answers to " + fact);
        assertTrue(question.answers().containsAll(question.allowing()), question::toString);
        assertFalse(question.allowing().isEmpty(), question::toString);
    }

    private static void isStillToBeChanged(MonitoringRequest request, Remedy remedy, Change change) {
        Fact<?> fact = change.fact();
        assertTrue(fact.isControllable(), () -> change + " is not in the host's hands");
        assertTrue(fact.reachable().containsAll(change.anyOf()), () -> change + " is out of reach");
        assertTrue(Requests.stated(request, fact).isPresent(), () -> change + " was not stated");
        assertFalse(Past.of(request).holds(fact), () -> change + " lies in the past");
        assertFalse(Past.of(remedy.applyTo(request)).holds(fact), () -> change + " would lie in the past");
    }

    /** A single fact that allows, stated or changed, is a remedy by itself and must be named. */
    private void noSmallerRemedyIsMissed(MonitoringRequest request, Remedies.Answer answer) {
        for (Fact<?> fact : relevant) {
            for (Object value : canBecome(request, fact)) {
                boolean allows = Requests.with(request, fact, value)
                        .filter(changed -> verdicts.decide(changed).isAllowed())
                        .isPresent();
                boolean named = answer.remedies().stream()
                        .anyMatch(remedy -> remedy.all().size() == 1
                                && remedy.all().get(0).fact().equals(fact)
                                && remedy.all().get(0).anyOf().contains(value));
                assertTrue(!allows || named || !answer.complete(), () -> fact + " = " + value + " is not named");
            }
        }
    }

    /** The values of a fact that may be stated, or to which the host can still bring it. */
    private static List<?> canBecome(MonitoringRequest request, Fact<?> fact) {
        if (Requests.stated(request, fact).isEmpty()) {
            boolean asked = fact.kind() != FactKind.GIVEN && !fact.isJurisdiction();
            return asked ? fact.values() : List.of();
        }
        boolean purposeGiven = fact.equals(Facts.PURPOSE)
                && !Requests.stated(request, fact).equals(Optional.of(PurposeCategory.UNSPECIFIED));
        return purposeGiven || Past.of(request).holds(fact) ? List.of() : fact.reachable();
    }

    /** Leaving one change out, whatever values the others take, must not be enough. */
    private void assertMinimal(MonitoringRequest request, List<Change> set) {
        for (Change left : set) {
            List<Change> fewer = new ArrayList<>(set);
            fewer.remove(left);
            assertFalse(verdicts.decide(applied(request, fewer)).isAllowed(), () -> left + " is not needed in " + set);
        }
    }

    private static MonitoringRequest applied(MonitoringRequest request, List<Change> set) {
        MonitoringRequest changed = request;
        for (Change change : set) {
            Object value = change.anyOf().get(change.anyOf().size() - 1);
            changed = Requests.with(changed, change.fact(), value).orElseThrow();
        }
        return changed;
    }
}
