// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Past;
import org.monitoringconsent.remedy.Question;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.RuleSetEdition;
import org.monitoringconsent.verdict.Verdict;

/** The answer to what was told so far, in words. */
final class Answer {

    private static final int MOST_WAYS = 3;

    private final Situation situation;
    private final MonitoringRequest request;
    private final Verdict verdict;
    private final Readings readings;
    private final Remedies.Answer ways;
    private final Words words;

    Answer(Situation situation, Words words) {
        this.situation = situation;
        this.words = words;
        this.readings = Readings.of(situation);
        this.request = readings.request();
        this.verdict = readings.verdict();
        this.ways = Remedies.of(Engines.ENGINE).allowing(request);
    }

    /** A link to another place of the page, or to a page of the law. */
    record Link(String text, String address) {}

    /** A rule that had a say. */
    record Why(
            String rule,
            String ruleAddress,
            String title,
            String text,
            List<Link> law,
            String standing,
            String contestable,
            String cure) {}

    /** Something that is to be done, or to be known. */
    record Due(String text, String period, List<Link> rules, List<Link> law, String standing) {}

    /** Something that was told, or said not to be known. */
    record Told(String fact, String value, Link otherwise) {}

    Optional<NextQuestion.Step> next() {
        return new NextQuestion(situation, readings, ways).step();
    }

    boolean isAllowed() {
        return verdict.isAllowed();
    }

    boolean isSettled() {
        return readings.isSettled();
    }

    /** ALLOW or DENY, settled or open, as a key of texts and a class of style. */
    private String state() {
        if (verdict.coverage() != Coverage.GOVERNS) {
            return verdict.coverage().name();
        }
        return verdict.decision() + (isSettled() ? ".settled" : ".open");
    }

    String headline() {
        return words.of("answer." + state());
    }

    /** What the headline means, with what is still open. */
    String lead() {
        return words.of("answer." + state() + ".lead");
    }

    String question() {
        String doing = words.meaning(Facts.ACTIVITY, request.activity());
        return request.use()
                .map(use -> words.of("answer.acting", words.meaning(Facts.USE_KIND, use.kind()), doing))
                .orElse(Words.capital(doing));
    }

    String day() {
        return words.day(request.day());
    }

    /** Which law was asked, and up to when it was looked at. */
    List<String> laws() {
        List<String> laws = new ArrayList<>();
        for (RuleSetEdition edition : verdict.ruleSets()) {
            String country = edition.jurisdiction().value();
            laws.add(words.of(
                    "answer.law",
                    words.of("country." + country),
                    words.day(edition.edition()),
                    words.day(Engines.ruleSet(country).checkedUpTo())));
        }
        return laws;
    }

    String confidence() {
        return words.of(verdict.confidence());
    }

    boolean isContestable() {
        return verdict.contestable();
    }

    /** How many reasons are shown in full at first: all where they can be read at once, else the gravest. */
    int opened() {
        return denials().size() <= MOST_WAYS ? MOST_WAYS : 1;
    }

    List<Why> denials() {
        return reasons(Effect.DENIES);
    }

    List<Why> grounds() {
        return reasons(Effect.GROUNDS);
    }

    List<Why> lifted() {
        return reasons(Effect.LIFTED);
    }

    List<Why> notes() {
        return reasons(Effect.NOTES);
    }

    private List<Why> reasons(Effect effect) {
        return verdict.reasons().stream()
                .filter(reason -> reason.effect() == effect)
                .map(this::why)
                .toList();
    }

    private Why why(Reason reason) {
        String exposure = reason.exposures().stream().map(words::of).collect(Collectors.joining(", "));
        String standing = words.of("answer.standing", words.of(reason.binding()), words.of(reason.confidence()));
        boolean over = Past.of(request).bars(reason);
        return new Why(
                reason.rule().value(),
                rule(reason.rule()),
                reason.title(words.language()),
                reason.text(words.language()),
                links(reason.citations(words.language())),
                standing + (exposure.isEmpty() ? "" : " " + words.of("answer.exposure", exposure)),
                reason.contestable() ? reason.contestableBecause(words.language()) : "",
                reason.effect() != Effect.DENIES
                        ? ""
                        : over
                                ? words.of("answer.over")
                                : reason.remedy(words.language()).orElse(""));
    }

    private String rule(RuleId rule) {
        return Rules.address(rule.value(), situation);
    }

    private static List<Link> links(List<Citation> citations) {
        return citations.stream()
                .map(one -> new Link(one.text(), one.address()))
                .toList();
    }

    List<Due> duties() {
        return verdict.duties().stream().map(this::due).toList();
    }

    private Due due(Duty duty) {
        return new Due(
                duty.text(words.language()),
                duty.period(words.language()).orElse(""),
                duty.rules().stream()
                        .map(rule -> new Link(rule.value(), rule(rule)))
                        .toList(),
                links(duty.citations(words.language())),
                words.of("answer.standing", words.of(duty.binding()), words.of(duty.confidence())));
    }

    List<Due> advice() {
        return verdict.advice().stream().map(this::advised).toList();
    }

    private Due advised(Advice advice) {
        return new Due(
                advice.text(words.language()),
                "",
                advice.rules().stream()
                        .map(rule -> new Link(rule.value(), rule(rule)))
                        .toList(),
                links(advice.citations(words.language())),
                "");
    }

    /** The first ways to an ALLOW, each with what would all have to be so. */
    List<List<String>> ways() {
        return left().limit(MOST_WAYS).map(this::way).toList();
    }

    boolean hasMoreWays() {
        return left().count() > MOST_WAYS || !ways.isPossible();
    }

    /** The ways that what was told leaves open. */
    private Stream<Remedy> left() {
        return ways.remedies().stream()
                .filter(way -> way.questions().stream()
                        .allMatch(question -> !isRuledOut(question) || canChange(question.fact())));
    }

    private boolean isRuledOut(Question question) {
        return situation.left(question.fact(), question.allowing()).isEmpty();
    }

    private boolean canChange(Fact<?> fact) {
        return fact.isControllable() && !Past.of(request).holds(fact);
    }

    private List<String> way(Remedy way) {
        List<String> steps = new ArrayList<>();
        if (!readings.allow(way)) {
            steps.addAll(assumptions());
        }
        way.changes().forEach(change -> steps.add(words.of("answer.instead", step(change), stated(change.fact()))));
        way.questions().forEach(question -> {
            String step = step(Change.of(question.fact(), question.allowing()));
            steps.add(isRuledOut(question) ? words.of("answer.instead", step, said(question.fact())) : step);
        });
        return steps;
    }

    /** What the answer takes for given because it was not said which of several it is. */
    private List<String> assumptions() {
        List<String> assumptions = new ArrayList<>();
        for (Fact<?> fact : Facts.all()) {
            readings.assumed(fact)
                    .filter(value -> !fact.equals(Facts.EMPLOYER_COUNTRY))
                    .ifPresent(value -> assumptions.add(
                            words.of("answer.step", Words.capital(words.meaning(fact)), meaning(fact, value))));
        }
        return assumptions;
    }

    private String meaning(Fact<?> fact, Object value) {
        return fact.isJurisdiction() ? words.of("country." + value) : words.meaning(fact, value);
    }

    /** What was told of a fact; of several values that it is one of them. */
    private String said(Fact<?> fact) {
        return situation.told().getOrDefault(fact, List.of()).stream()
                .map(value -> meaning(fact, value))
                .collect(Collectors.joining(" " + words.of("or") + " "));
    }

    private String step(Change change) {
        String values = change.anyOf().stream()
                .map(value -> words.meaning(change.fact(), value))
                .collect(Collectors.joining(" " + words.of("or") + " "));
        return words.of("answer.step", Words.capital(words.meaning(change.fact())), values);
    }

    private String stated(Fact<?> fact) {
        return fact.in(request).map(value -> words.meaning(fact, value)).orElse("");
    }

    /** Whether nothing that can be stated or changed would allow it, as it is read. */
    boolean isHopeless() {
        return !ways.isPossible() || (left().findAny().isEmpty() && isSettled() && ways.complete());
    }

    /** What must be known before it can be said what would allow it; empty where that is known. */
    String first() {
        return isHopeless() && !isSettled() ? String.join("; ", assumptions()) : "";
    }

    /** What was told and would turn the answer were it otherwise, but simply is, or lies in the past. */
    List<String> fixed() {
        Past past = Past.of(request);
        return watched()
                .filter(fact -> past.holds(fact) || !fact.isControllable())
                .map(fact -> words.of("answer.step", Words.capital(words.meaning(fact)), said(fact)))
                .toList();
    }

    /** What was told, lies in somebody's hands, and would turn an ALLOW were it otherwise. */
    List<String> watch() {
        return watched()
                .filter(Fact::isControllable)
                .map(fact -> words.of("answer.step", Words.capital(words.meaning(fact)), said(fact)))
                .toList();
    }

    private Stream<Fact<?>> watched() {
        return verdict.watch().stream()
                .flatMap(name -> Facts.named(name).stream())
                .filter(situation.told()::containsKey);
    }

    List<Told> told() {
        List<Told> told = new ArrayList<>();
        String country = situation
                .country()
                .map(code -> words.of("country." + code))
                .orElseGet(() -> unknown(Facts.WORKER_COUNTRY));
        Route elsewhere = situation.knowing(Situation.COUNTRY).without(Situation.COUNTRY);
        told.add(new Told(
                Words.capital(words.meaning(Facts.WORKER_COUNTRY)),
                country,
                new Link(words.of("told.change"), elsewhere.address())));
        for (Fact<?> fact : situation.told().keySet()) {
            String assumed = readings.assumed(fact)
                    .map(value -> " " + words.of("told.assumed", meaning(fact, value)))
                    .orElse("");
            told.add(told(fact, said(fact) + assumed, "told.change"));
        }
        for (String name : situation.unknown()) {
            Facts.named(name).ifPresent(fact -> told.add(told(fact, unknown(fact), "told.tell")));
        }
        return told;
    }

    private Told told(Fact<?> fact, String value, String change) {
        return new Told(
                Words.capital(words.meaning(fact)),
                value,
                new Link(words.of(change), situation.forgetting(fact).address()));
    }

    private String unknown(Fact<?> fact) {
        return readings.assumed(fact)
                .map(value -> words.of("told.unknown") + " " + words.of("told.assumed", meaning(fact, value)))
                .orElse(words.of("told.unknown"));
    }

    /** Where the documents are drafted that an ALLOW needs. */
    String documents() {
        return situation.route().at("/documents").address();
    }

    /** The request as programs send it. */
    String json() {
        return RequestJson.write(request);
    }
}
