// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.examples.archive.audit.PageOutput;

/**
 * What the page shows at an address; the same address, language and day always give the same.
 *
 * <p>Like a server it answers an address with markup, but it runs beside the reader, and nothing is sent.
 */
final class Page {

    private static final List<String> LANGUAGES = List.of("en", "nl");

    private final Route route;
    private final Words words;
    private final LocalDate today;

    private Page(Route route, Words words, LocalDate today) {
        this.route = route;
        this.words = words;
        this.today = today;
    }

    /**
     * The markup of the page.
     *
     * @param address what stands behind the {@code #}
     * @param preferred the languages that the reader reads, the best first, with commas between
     * @param today the day, as in {@code 2026-11-29}
     */
    @SuppressWarnings("NullAway") // No tag of the templates is intercepted.
    static String at(String address, String preferred, String today) {
        Route route = Route.of(address);
        Words words = new Words(language(route, preferred));
        Page page = new Page(route, words, LocalDate.parse(today));
        StringOutput out = new StringOutput();
        try {
            page.write(new PageOutput(out));
            return out.toString();
        } catch (IllegalArgumentException fault) {
            StringOutput told = new StringOutput();
            JtefaultGenerated.render(new PageOutput(told), null, page, sentence(fault, words));
            return told.toString();
        }
    }

    private static String sentence(IllegalArgumentException fault, Words words) {
        if (fault instanceof Misread misread) {
            return misread.in(words);
        }
        if (fault instanceof RequestShapeException misshapen) {
            return misshapen.faults().stream()
                    .map(one -> one.sentence(words.language()))
                    .collect(Collectors.joining("; "));
        }
        return String.valueOf(fault.getMessage());
    }

    private static Locale language(Route route, String preferred) {
        String asked = route.get("lang").orElse("");
        for (String one : (asked + "," + preferred).split(",", -1)) {
            String code = one.length() < 2 ? "" : one.substring(0, 2).toLowerCase(Locale.ROOT);
            if (LANGUAGES.contains(code)) {
                return new Locale(code);
            }
        }
        return Locale.ENGLISH;
    }

    @SuppressWarnings("NullAway") // No tag of the templates is intercepted.
    private void write(PageOutput out) {
        switch (route.path()) {
            case "/ask" -> ask(out, route);
            case "/rules" -> JterulesGenerated.render(out, null, this, new Rules(route, words, today));
            case "/documents" -> documents(out);
            case "/try" -> ask(out, Example.of(route, today));
            default -> JtefrontGenerated.render(out, null, this, new Front(route, words, today));
        }
    }

    @SuppressWarnings("NullAway") // No tag of the templates is intercepted, and a question or an answer may be missing.
    private void ask(PageOutput out, Route asked) {
        Situation situation = new Situation(asked, today);
        Card before = Card.before(situation, words).orElse(null);
        if (before != null) {
            JteaskGenerated.render(out, null, this, before, null);
            return;
        }
        Answer answer = new Answer(situation, words);
        Card card = answer.next().map(step -> Card.of(step, situation, words)).orElse(null);
        JteaskGenerated.render(out, null, this, card, answer);
    }

    @SuppressWarnings("NullAway") // No tag of the templates is intercepted.
    private void documents(PageOutput out) {
        Situation situation = new Situation(route, today);
        if (Card.before(situation, words).isPresent()) {
            ask(out, route.at("/ask"));
            return;
        }
        JtedocumentsGenerated.render(out, null, this, new Drafted(situation, words));
    }

    /**
     * The address after a form was filled in.
     *
     * @param address the address before
     * @param given lines of a name and what was filled in, with an equals sign between
     */
    static String told(String address, String given) {
        Route route = Route.of(address);
        for (String line : given.split("\n", -1)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                route = route.with(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return route.address();
    }

    Words words() {
        return words;
    }

    String tag() {
        return words.tag();
    }

    /** This place in the other languages. */
    List<Answer.Link> languages() {
        return LANGUAGES.stream()
                .filter(code -> !code.equals(tag()))
                .map(code -> new Answer.Link(
                        words.of("language." + code), route.with("lang", code).address()))
                .toList();
    }

    /** The code of the language of such a link. */
    String other() {
        return tag().equals("nl") ? "en" : "nl";
    }

    /** Another place, in the language that was chosen. */
    String to(String path) {
        Route place = Route.to(path);
        return route.get("lang")
                .map(lang -> place.with("lang", lang))
                .orElse(place)
                .address();
    }

    /** This very place. */
    String here() {
        return route.address();
    }
}
