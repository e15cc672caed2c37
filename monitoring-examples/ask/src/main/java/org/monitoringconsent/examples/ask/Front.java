// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where everybody begins: under which law, as of which day, and with what. */
final class Front {

    private final Route route;
    private final Words words;
    private final LocalDate today;
    private final LocalDate day;
    private final Optional<String> country;

    /** @throws IllegalArgumentException for what is no day */
    Front(Route route, Words words, LocalDate today) {
        this.route = route;
        this.words = words;
        this.today = today;
        this.day = route.get(Situation.DAY).map(Situation::day).orElse(today);
        this.country = route.get(Situation.COUNTRY).filter(Engines.countries()::contains);
    }

    /** One of those for whom the page asks, and the questions with which they can begin. */
    record Entry(String heading, String text, List<Answer.Link> usual, List<Answer.Link> more) {}

    /** Something to choose beforehand; the one that is chosen leads nowhere else. */
    record Option(String text, String address, boolean chosen) {}

    /** The countries, and that it is asked later. */
    List<Option> countries() {
        List<Option> countries = new ArrayList<>();
        for (String code : Engines.countries()) {
            countries.add(new Option(
                    Words.capital(words.of("country." + code)),
                    route.with(Situation.COUNTRY, code).address(),
                    country.filter(code::equals).isPresent()));
        }
        countries.add(new Option(
                words.of("front.country.later"),
                route.without(Situation.COUNTRY).address(),
                country.isEmpty()));
        return countries;
    }

    /** Today. */
    Option today() {
        return new Option(
                words.of("front.today", words.day(today)),
                route.without(Situation.DAY).address(),
                day.equals(today));
    }

    /** The other day that was chosen; empty when it is today. */
    String otherDay() {
        return day.equals(today) ? "" : day.toString();
    }

    /** The other day in words; empty when it is today. */
    String otherDayInWords() {
        return day.equals(today) ? "" : words.day(day);
    }

    /** From where the form goes on. */
    String here() {
        return route.address();
    }

    List<Entry> entries() {
        return Stream.of(Start.Who.WORKER, Start.Who.EMPLOYER, Start.Who.COUNCIL)
                .map(who -> new Entry(
                        words.of("who." + who),
                        words.of("who." + who + ".text"),
                        starts(who, true),
                        starts(who, false)))
                .toList();
    }

    /** What can be done, for those who begin with that. */
    List<Answer.Link> doings() {
        return starts(Start.Who.ANYBODY, true);
    }

    private List<Answer.Link> starts(Start.Who who, boolean usual) {
        return Start.ALL.stream()
                .filter(start -> start.who() == who && start.usual() == usual)
                .map(start -> new Answer.Link(words.of(start.key()), address(start)))
                .toList();
    }

    private String address(Start start) {
        Route to = Route.of("/ask?" + start.facts())
                .with(Situation.WHO, start.who().word())
                .with(Situation.COUNTRY, country.orElse(""))
                .with(Situation.DAY, day)
                .with("lang", route.get("lang").orElse(""));
        return to.address();
    }
}
