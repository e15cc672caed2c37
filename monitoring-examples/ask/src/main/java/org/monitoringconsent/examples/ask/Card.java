// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Line;

/** A question as it is shown, to be answered by following a link. */
final class Card {

    /** An answer and where it leads, and whether it says that one does not know. */
    record Choice(String text, String address, boolean unknown) {

        Choice(String text, String address) {
            this(text, address, false);
        }
    }

    /** Answers under a heading, which may be empty. */
    record Group(String heading, List<Choice> choices) {}

    private static final List<String> ACTIVITIES = List.of("calls", "messages", "places", "devices");
    private static final List<Line> OF_THE_EMPLOYER = List.of(Line.EMPLOYER_PRIVATE, Line.HOSTED_FOR_BUSINESS);

    private final Situation situation;
    private final Words words;
    private final String heading;
    private final String hint;
    private final List<Group> groups = new ArrayList<>();
    private final List<Answer.Link> because = new ArrayList<>();

    private Card(Situation situation, Words words, String heading, Optional<String> hint) {
        this.situation = situation;
        this.words = words;
        this.heading = heading;
        this.hint = hint.orElse("");
    }

    /** The question what must be known before there can be any answer. */
    static Optional<Card> before(Situation situation, Words words) {
        if (situation.lacksCountry()) {
            return Optional.of(country(situation, words));
        }
        return situation.lacking().map(fact -> frame(fact, situation, words));
    }

    private static Card country(Situation situation, Words words) {
        Card card = new Card(situation, words, words.of("ask.country"), words.find("ask.country.hint"));
        List<Choice> choices = new ArrayList<>();
        for (String code : Engines.countries()) {
            choices.add(new Choice(
                    Words.capital(words.of("country." + code)),
                    situation
                            .knowing(Situation.COUNTRY)
                            .with(Situation.COUNTRY, code)
                            .address()));
        }
        choices.add(new Choice(
                words.of("ask.country.unknown"),
                situation
                        .notKnowing(Situation.COUNTRY)
                        .without(Situation.COUNTRY)
                        .address(),
                true));
        card.groups.add(new Group("", choices));
        return card;
    }

    private static Card frame(Fact<?> fact, Situation situation, Words words) {
        boolean obtained = situation.isActing() && fact.equals(Facts.ACTIVITY);
        Card card = new Card(
                situation,
                words,
                obtained ? words.of("ask.obtained") : words.question(fact.name()),
                words.hint(fact.name()));
        if (fact.equals(Facts.ACTIVITY)) {
            for (String group : ACTIVITIES) {
                List<Choice> choices = Stream.of(
                                words.of("activities." + group + ".list").split(" ", -1))
                        .map(Activity::valueOf)
                        .map(activity -> card.choice(fact, activity))
                        .toList();
                card.groups.add(new Group(words.of("activities." + group), choices));
            }
            return card;
        }
        List<?> values = fact.equals(Facts.CHANNEL) ? situation.channels() : fact.values();
        List<Choice> choices = new ArrayList<>();
        values.forEach(value -> choices.add(card.choice(fact, value)));
        if (fact.equals(Facts.LINE)) {
            choices.add(
                    1 + values.indexOf(Line.HOSTED_FOR_BUSINESS),
                    new Choice(
                            words.of("ask.line.employer"),
                            situation.answering(fact, OF_THE_EMPLOYER).address()));
        }
        choices.add(card.notKnowing(List.of(fact)));
        card.groups.add(new Group("", choices));
        return card;
    }

    /** The question that helps most. */
    static Card of(NextQuestion.Step step, Situation situation, Words words) {
        Card card = step.theme()
                .map(theme -> whole(theme, step.parts(), situation, words))
                .orElseGet(() -> one(step.parts(), situation, words));
        step.because()
                .forEach(reason -> card.because.add(new Answer.Link(
                        reason.title(words.language()),
                        Rules.address(reason.rule().value(), situation))));
        return card;
    }

    private static Card one(List<Theme.Part> answers, Situation situation, Words words) {
        Fact<?> fact = answers.get(0).fact();
        Card card = new Card(situation, words, words.question(fact.name()), words.hint(fact.name()));
        List<Choice> choices = new ArrayList<>();
        answers.forEach(answer -> choices.add(card.choice(fact, answer.values().get(0))));
        choices.add(card.notKnowing(List.of(fact)));
        card.groups.add(new Group("", choices));
        return card;
    }

    private static Card whole(Theme theme, List<Theme.Part> parts, Situation situation, Words words) {
        String key = "theme." + theme.name();
        Card card = new Card(situation, words, words.question(key), words.hint(key));
        List<Choice> choices = new ArrayList<>();
        Situation none = situation;
        for (Theme.Part part : parts) {
            Fact<?> fact = part.fact();
            choices.add(new Choice(
                    words.question(part.key()),
                    situation
                            .answering(fact, situation.left(fact, part.values()))
                            .address()));
            none = none.otherThan(fact, part.values());
        }
        choices.add(new Choice(words.of("ask.none"), none.route().address()));
        choices.add(card.notKnowing(
                parts.stream().<Fact<?>>map(Theme.Part::fact).distinct().toList()));
        card.groups.add(new Group("", choices));
        return card;
    }

    private Choice choice(Fact<?> fact, Object value) {
        return new Choice(
                words.answer(fact, value),
                situation.answering(fact, List.of(value)).address());
    }

    private Choice notKnowing(List<Fact<?>> facts) {
        Situation unknown = situation;
        for (Fact<?> fact : facts) {
            unknown = new Situation(unknown.notKnowing(fact.name()), situation.day());
        }
        return new Choice(words.of("ask.unknown"), unknown.route().address(), true);
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

    /** The rules that hang on the answer. */
    List<Answer.Link> because() {
        return because;
    }
}
