package org.monitoringconsent.examples.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.remedy.Question;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.verdict.Verdict;

/**
 * Chooses what to ask next: only what can still turn the answer, and of that what helps most.
 *
 * <p>A denial is asked about along the most useful way to an ALLOW; on it come first what those know for whom the page asks, and
 * what is answered by yes or no is asked together. An ALLOW that is not settled is asked about once: which of all the things that would
 * turn it is so.
 */
final class NextQuestion {

    /** What is asked at once. */
    enum Kind {
        /** One fact, by one of its answers. */
        ONE,
        /** Several facts, each by yes or no. */
        SEVERAL,
        /** Whether one of several things is so; none of them is what one hopes. */
        EXCEPTIONS
    }

    /**
     * One fact that is asked for.
     *
     * @param answers the answers to choose from; for exceptions those that would turn the answer
     * @param otherwise for an exception, what is stated where it is not so
     */
    record Asked(Fact<?> fact, List<Object> answers, Optional<Object> otherwise) {}

    /** What is asked next. */
    record Step(Kind kind, List<Asked> asked) {}

    /** More in one go than people read. */
    private static final int MOST_TOGETHER = 6;

    private final Situation situation;
    private final MonitoringRequest request;
    private final Verdict verdict;
    private final Remedies.Answer ways;
    private final Set<String> unknown;
    private final List<String> known;

    NextQuestion(Situation situation, MonitoringRequest request, Verdict verdict, Remedies.Answer ways) {
        this.situation = situation;
        this.request = request;
        this.verdict = verdict;
        this.ways = ways;
        this.unknown = situation.unknown();
        this.known = Knowledge.of(situation.who());
    }

    /** What to ask next; nothing where the answer is settled, or only what is not known could turn it. */
    Optional<Step> step() {
        Optional<Step> more = situation.more().stream()
                .flatMap(name -> Facts.named(name).stream())
                .filter(fact -> fact.in(request).isEmpty())
                .findFirst()
                .map(fact -> new Step(Kind.ONE, List.of(new Asked(fact, read(fact), Optional.empty()))));
        if (more.isPresent() || verdict.isSettled()) {
            return more;
        }
        return verdict.isAllowed() ? exceptions() : alongAWay();
    }

    private List<Object> read(Fact<?> fact) {
        List<Object> read = Engines.ENGINE.factsRead(request, Set.of()).getOrDefault(fact, List.of());
        List<Object> values = new ArrayList<>(fact.values());
        if (!read.isEmpty()) {
            values.retainAll(read);
        }
        values.removeIf(value -> changed(fact, value).isEmpty());
        return values;
    }

    /** Of the ways, the first on which something is still to be asked; those without anything that is not known come before. */
    private Optional<Step> alongAWay() {
        List<Remedy> stating =
                ways.remedies().stream().filter(way -> way.changes().isEmpty()).toList();
        // Ways that rest on what is true of few are asked about only where there are no others.
        boolean ordinary = stating.stream().anyMatch(Remedy::ordinary);
        return stating.stream()
                .filter(way -> way.ordinary() || !ordinary)
                .filter(way -> !open(way).isEmpty())
                .min(Comparator.comparingLong(this::notKnown))
                .map(this::along);
    }

    private long notKnown(Remedy way) {
        return way.questions().stream().filter(this::isUnknown).count();
    }

    private boolean isUnknown(Question question) {
        return unknown.contains(question.fact().name());
    }

    /**
     * What is to be asked along a way. Where it rests on what is true of few and something on it is not known, only what those know
     * for whom the page asks: people are not sent through everything that could be.
     */
    private List<Question> open(Remedy way) {
        boolean all = way.ordinary() || notKnown(way) == 0;
        return way.questions().stream()
                .filter(question -> !isUnknown(question)
                        && (all || known.contains(question.fact().name())))
                .sorted(Comparator.comparingInt(question -> place(known, question)))
                .toList();
    }

    private Step along(Remedy way) {
        List<Question> open = open(way);
        List<Question> flags =
                open.stream().filter(NextQuestion::isFlag).limit(MOST_TOGETHER).toList();
        if (flags.size() > 1 && isFlag(open.get(0))) {
            return new Step(
                    Kind.SEVERAL, flags.stream().map(NextQuestion::asked).toList());
        }
        return new Step(Kind.ONE, List.of(asked(open.get(0))));
    }

    private static int place(List<String> known, Question question) {
        int place = known.indexOf(question.fact().name());
        return place < 0 ? known.size() : place;
    }

    private static boolean isFlag(Question question) {
        return question.fact().values().equals(List.of(false, true));
    }

    private static Asked asked(Question question) {
        return new Asked(question.fact(), question.answers(), Optional.empty());
    }

    /** Everything that is not stated and of which some value would turn an ALLOW, and is not said not to be known. */
    private Optional<Step> exceptions() {
        List<Asked> asked = new ArrayList<>();
        for (Map.Entry<Fact<?>, List<Object>> read :
                Engines.ENGINE.factsRead(request, Set.of()).entrySet()) {
            Fact<?> fact = read.getKey();
            if (fact.in(request).isEmpty() && fact.field().isPresent() && !unknown.contains(fact.name())) {
                exception(fact, read.getValue()).ifPresent(asked::add);
            }
        }
        asked.sort(Comparator.comparingInt(one -> Facts.all().indexOf(one.fact())));
        return asked.isEmpty() ? Optional.empty() : Optional.of(new Step(Kind.EXCEPTIONS, asked));
    }

    private Optional<Asked> exception(Fact<?> fact, List<Object> values) {
        Set<Object> turning = new LinkedHashSet<>();
        Optional<Object> harmless = Optional.empty();
        Optional<?> reading = fact.unstated(request.activity());
        for (Object value : fact.values()) {
            Optional<MonitoringRequest> changed = values.contains(value) ? changed(fact, value) : Optional.empty();
            if (changed.isPresent()) {
                boolean allowed = Engines.ENGINE.decide(changed.get()).isAllowed();
                if (!allowed) {
                    turning.add(value);
                } else if (harmless.isEmpty() || reading.filter(value::equals).isPresent()) {
                    harmless = Optional.of(value);
                }
            }
        }
        return turning.isEmpty() || harmless.isEmpty()
                ? Optional.empty()
                : Optional.of(new Asked(fact, List.copyOf(turning), harmless));
    }

    /** The request with another fact, where such a request can be. */
    private Optional<MonitoringRequest> changed(Fact<?> fact, Object value) {
        try {
            return Optional.of(fact.changeTo(request, value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
