// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rulebook.Page;
import org.monitoringconsent.rulebook.Rulebook;

/** The rules of a country on a day, or what changed between two days. */
final class Rules {

    static final String FROM = "from";
    private static final String ID = "id";
    private static final String BACK = "back";
    /** The heading of a rule that has a place of its own. */
    private static final Pattern HEADING = Pattern.compile(
            "<article class=\"[A-Z]+\" id=\"([^\"]+)\">\n<h3><span class=\"id\">([A-Z0-9-]+)</span>[^\n]*</h3>\n");

    private final Route route;
    private final Words words;
    private final LocalDate day;
    private final String country;
    private final Optional<LocalDate> from;
    private final Page page;

    /** @throws IllegalArgumentException for what is no day, and for a day to compare that does not come before */
    Rules(Route route, Words words, LocalDate today) {
        this.route = route;
        this.words = words;
        this.day = route.get(Situation.DAY).map(Situation::day).orElse(today);
        this.country = route.get(Situation.COUNTRY)
                .filter(Engines.countries()::contains)
                .orElse(words.tag().equals("nl") ? "NL" : "GB");
        this.from = route.get(FROM).map(Situation::day);
        Rulebook book = Rulebook.of(Engines.ruleSet(country));
        if (from.filter(before -> !before.isBefore(day)).isPresent()) {
            throw new Misread("order", from.get() + ", " + day);
        }
        this.page = from.map(before -> book.changes(before, day, words.language()))
                .orElseGet(() -> book.on(day, words.language()));
    }

    /** Where a rule stands as it is on the day that somebody asks about, with the way back. */
    static String address(String rule, Situation situation) {
        Route place = Route.to("/rules")
                .with(ID, rule)
                .with(Situation.DAY, situation.day())
                .with(BACK, situation.route().at("/ask").address());
        Optional<String> country = Engines.ENGINE.ruleSets().stream()
                .filter(ruleSet -> ruleSet.rule(rule).isPresent())
                .map(ruleSet -> ruleSet.country().value())
                .findFirst();
        Route there = place.with(Situation.COUNTRY, country.orElse(""));
        return situation
                .route()
                .get("lang")
                .map(code -> there.with("lang", code))
                .orElse(there)
                .address();
    }

    String title() {
        return Words.capital(page.title());
    }

    /** The book; at each rule of the day a link leads to a case in which it speaks. */
    String content() {
        if (from.isPresent()) {
            return page.content();
        }
        RuleSet ruleSet = Engines.ruleSet(country);
        StringBuilder content = new StringBuilder();
        String book = page.content();
        Matcher heading = HEADING.matcher(book);
        int end = 0;
        while (heading.find()) {
            content.append(book, end, heading.end());
            end = heading.end();
            String id = heading.group(2);
            if (ruleSet.rule(id).isPresent()) {
                content.append("<p class=\"try\"><a href=\"")
                        .append(tryIt(id).replace("&", "&amp;"))
                        .append("\">")
                        .append(words.of("rules.try"))
                        .append("</a>")
                        .append(id.equals(route.get(ID).orElse("")) ? backAgain() : "")
                        .append("</p>\n");
            }
        }
        return content.append(book, end, book.length()).toString();
    }

    private String backAgain() {
        return back().isEmpty()
                ? ""
                : " <a class=\"back\" href=\"" + back().replace("&", "&amp;") + "\">" + words.of("rules.back") + "</a>";
    }

    /** The answer from which the reader came; empty where there is none. */
    String back() {
        return route.get(BACK)
                .map(address -> Route.of(address)
                        .at("/ask")
                        .with("lang", route.get("lang").orElse(""))
                        .address())
                .orElse("");
    }

    private String tryIt(String id) {
        return route.at("/try")
                .without(FROM)
                .without(BACK)
                .with(Situation.COUNTRY, country)
                .with(Situation.DAY, day)
                .with(ID, id)
                .address();
    }

    /** Where the rule stands that was asked for; empty when none was. */
    String at() {
        return route.get(ID).map(id -> "rule-" + id).orElse("");
    }

    boolean isChanges() {
        return from.isPresent();
    }

    String country() {
        return country;
    }

    String day() {
        return day.toString();
    }

    String before() {
        return from.map(LocalDate::toString).orElse("");
    }

    /** The books of the countries. */
    List<Answer.Link> countries() {
        return Engines.countries().stream()
                .map(code -> new Answer.Link(
                        Words.capital(words.of("country." + code)),
                        route.with(Situation.COUNTRY, code).without(ID).address()))
                .toList();
    }

    /** The book of the day alone. */
    String alone() {
        return route.without(FROM).address();
    }

    /** From where a form goes on. */
    String here() {
        return route.without(ID)
                .with(Situation.COUNTRY, country)
                .with(Situation.DAY, day)
                .address();
    }
}
