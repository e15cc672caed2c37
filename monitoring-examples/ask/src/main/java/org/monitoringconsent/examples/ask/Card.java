package org.monitoringconsent.examples.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;

/** A question as it is shown: one to be answered by following a link, or several in a form. */
final class Card {

    /** An answer and where it leads. */
    record Choice(String text, String address) {}

    /** Answers under a heading, which may be empty. */
    record Group(String heading, List<Choice> choices) {}

    /** One fact in a form. */
    record Item(String name, String text, String hint, String values, String otherwise) {}

    private final Situation situation;
    private final Words words;
    private final NextQuestion.Kind kind;
    private final String heading;
    private final String hint;
    private final List<Group> groups = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private String notKnown = "";

    private Card(Situation situation, Words words, NextQuestion.Kind kind, String heading, String hint) {
        this.situation = situation;
        this.words = words;
        this.kind = kind;
        this.heading = heading;
        this.hint = hint;
    }

    /** The question what must be known before there can be any answer. */
    static Optional<Card> before(Situation situation, Words words) {
        if (situation.country().isEmpty()) {
            return Optional.of(country(situation, words));
        }
        return situation.lacking().map(fact -> frame(fact, situation, words));
    }

    private static Card country(Situation situation, Words words) {
        Card card = new Card(
                situation, words, NextQuestion.Kind.ONE, words.of("ask.country"), words.of("ask.country.hint"));
        List<Choice> choices = Engines.countries().stream()
                .map(code -> new Choice(
                        Words.capital(words.of("country." + code)),
                        situation.route().with(Situation.COUNTRY, code).address()))
                .toList();
        card.groups.add(new Group("", choices));
        return card;
    }

    private static Card frame(Fact<?> fact, Situation situation, Words words) {
        String key = situation.isActing() && fact.equals(Facts.ACTIVITY) ? "ask.obtained" : fact.name();
        String heading = key.equals(fact.name()) ? words.question(key) : words.of(key);
        Card card = new Card(
                situation,
                words,
                NextQuestion.Kind.ONE,
                heading,
                words.hint(fact.name()).orElse(""));
        if (fact.equals(Facts.ACTIVITY)) {
            for (String group : List.of("calls", "messages", "places", "devices")) {
                List<Choice> choices = Stream.of(
                                words.of("activities." + group + ".list").split(" ", -1))
                        .map(Activity::valueOf)
                        .map(activity -> card.choice(fact, activity))
                        .toList();
                card.groups.add(new Group(words.of("activities." + group), choices));
            }
        } else {
            List<?> values = fact.equals(Facts.CHANNEL) ? situation.channels() : fact.values();
            List<Choice> choices = new ArrayList<>();
            values.forEach(value -> choices.add(card.choice(fact, value)));
            if (fact.equals(Facts.LINE)) {
                // Read as the kind that protects more: tapping a public service is a crime.
                choices.add(new Choice(
                        words.of("ask.line.unknown"),
                        situation.answering(fact, "HOSTED_FOR_BUSINESS").address()));
            }
            card.groups.add(new Group("", choices));
        }
        return card;
    }

    /** The question that helps most. */
    static Card of(NextQuestion.Step step, Situation situation, Words words) {
        if (step.kind() == NextQuestion.Kind.ONE) {
            return one(step.asked().get(0), situation, words);
        }
        String key = step.kind() == NextQuestion.Kind.SEVERAL ? "ask.several" : "ask.exceptions";
        Card card = new Card(situation, words, step.kind(), words.of(key), words.of(key + ".hint"));
        Situation nothing = situation;
        for (NextQuestion.Asked asked : step.asked()) {
            Fact<?> fact = asked.fact();
            String values = asked.answers().stream()
                    .map(value -> words.meaning(fact, value))
                    .collect(Collectors.joining("; "));
            card.items.add(new Item(
                    fact.name(),
                    step.kind() == NextQuestion.Kind.SEVERAL
                            ? words.question(fact.name())
                            : card.exception(fact, values),
                    words.hint(fact.name()).orElse(""),
                    values,
                    asked.otherwise().map(String::valueOf).orElse("")));
            nothing = new Situation(nothing.notKnowing(fact.name()), situation.day());
        }
        card.notKnown = nothing.route().address();
        return card;
    }

    private String exception(Fact<?> fact, String values) {
        return words.find("exception." + fact.name())
                .orElseGet(() -> words.of("answer.step", Words.capital(words.meaning(fact)), values));
    }

    private static Card one(NextQuestion.Asked asked, Situation situation, Words words) {
        Fact<?> fact = asked.fact();
        Card card = new Card(
                situation,
                words,
                NextQuestion.Kind.ONE,
                words.question(fact.name()),
                words.hint(fact.name()).orElse(""));
        List<Choice> choices = new ArrayList<>();
        asked.answers().forEach(value -> choices.add(card.choice(fact, value)));
        choices.add(new Choice(
                words.of("ask.unknown"), situation.notKnowing(fact.name()).address()));
        card.groups.add(new Group("", choices));
        return card;
    }

    private Choice choice(Fact<?> fact, Object value) {
        return new Choice(
                words.answer(fact, value), situation.answering(fact, value).address());
    }

    String heading() {
        return heading;
    }

    String hint() {
        return hint;
    }

    List<Group> groups() {
        return groups;
    }

    List<Item> items() {
        return items;
    }

    boolean isForm() {
        return kind != NextQuestion.Kind.ONE;
    }

    boolean isExceptions() {
        return kind == NextQuestion.Kind.EXCEPTIONS;
    }

    /** The address from which a form goes on. */
    String from() {
        return situation.route().address();
    }

    /** Where it leads when nothing of it is known. */
    String notKnown() {
        return notKnown;
    }
}
