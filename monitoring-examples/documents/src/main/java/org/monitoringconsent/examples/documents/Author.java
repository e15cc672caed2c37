// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Backing;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** Writes sentences: fills in what is stated, marks what is not, and names the law. */
final class Author {

    private final MonitoringRequest request;
    private final Verdict verdict;
    private final Particulars particulars;
    private final Wording wording;
    private final List<RuleSet> binding;
    private final Set<Regime> regimes = new LinkedHashSet<>();

    Author(
            MonitoringEngine engine,
            MonitoringRequest request,
            Verdict verdict,
            Particulars particulars,
            Wording wording) {
        this.request = request;
        this.verdict = verdict;
        this.particulars = particulars;
        this.wording = wording;
        this.binding = engine.ruleSets().stream()
                .filter(ruleSet -> verdict.jurisdictions().contains(ruleSet.jurisdiction()))
                .toList();
        for (RuleSet ruleSet : binding) {
            Regime.of(ruleSet.country(), verdict.day()).ifPresent(regimes::add);
        }
    }

    MonitoringRequest request() {
        return request;
    }

    Verdict verdict() {
        return verdict;
    }

    Wording wording() {
        return wording;
    }

    /** Whether the day is one before there was the law that says what such documents contain. */
    boolean isBeforeTheLawOfDrafts() {
        return verdict.day().isBefore(Regime.FIRST_DAY);
    }

    /** Whether the request states the fact so. */
    <V> boolean is(Fact<V> fact, V value) {
        return fact.in(request).filter(value::equals).isPresent();
    }

    /** Whether the request leaves the fact out. */
    boolean isUnstated(Fact<?> fact) {
        return fact.in(request).isEmpty();
    }

    /** The key of the sentence on how long something is kept: the record, or where none is made, notes about it. */
    String period() {
        return request.activity().stored() ? "keeping.period" : "keeping.notes";
    }

    /** A sentence on which no law stands. */
    Sentence form(String key) {
        return new Sentence(key, pieces(wording.of(key)), Standing.FORM, List.of());
    }

    /**
     * A sentence on law.
     *
     * @param law provisions of data protection law, such as {@code 13(1)(c)}, and ids of rules; those that are no law of a country
     *     that binds, on the day, are left out
     */
    Sentence says(String key, String... law) {
        return on(key, pieces(wording.of(key)), known(law));
    }

    /** Whether any of this is law of a country that binds, on the day. */
    boolean knows(String... law) {
        return !known(law).isEmpty();
    }

    /** The same sentence of law that is known already. */
    Sentence says(String key, List<Law> law) {
        return on(key, pieces(wording.of(key)), law);
    }

    /** Words of a rule set, and the law that they are about. */
    static Sentence on(String key, List<Piece> pieces, List<Law> law) {
        return new Sentence(key, pieces, law.isEmpty() ? Standing.UNKNOWN : Standing.LAW, law);
    }

    /** An obligation as the rule set words it, with its period. */
    Sentence duty(Duty duty) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Words(duty.text(wording.language())));
        duty.period(wording.language())
                .ifPresent(period -> pieces.add(new Piece.Words(" " + wording.of("duty.period", period))));
        return on(duty.code().name(), pieces, laws(duty.backings()));
    }

    /** What is to be known besides; what the engine itself says stands on no law. */
    Sentence advice(Advice advice) {
        List<Piece> pieces = List.of(new Piece.Words(advice.text(wording.language())));
        List<Law> law = laws(advice.backings());
        return new Sentence(advice.code().name(), pieces, law.isEmpty() ? Standing.FORM : Standing.LAW, law);
    }

    /** What a rule says about this request. */
    Sentence reason(Reason reason) {
        return on(
                reason.rule().value(), List.of(new Piece.Words(reason.text(wording.language()))), List.of(law(reason)));
    }

    /** A rule behind a reason. */
    Law law(Reason reason) {
        return law(
                reason.rule().value(),
                reason.title(wording.language()),
                reason.citations(wording.language()),
                reason.binding(),
                reason.contestable());
    }

    private List<Law> laws(List<Backing> backings) {
        List<Law> law = new ArrayList<>();
        for (Backing backing : backings) {
            law.add(law(
                    backing.rule().value(),
                    backing.title(wording.language()),
                    backing.citations(wording.language()),
                    backing.binding(),
                    backing.contestable()));
        }
        return law;
    }

    private Law law(String rule, String title, List<Citation> citations, Binding binds, boolean contestable) {
        StringBuilder text = new StringBuilder(title).append(": ");
        String address = "";
        for (int i = 0; i < citations.size(); i++) {
            text.append(i == 0 ? "" : "; ").append(citations.get(i).text());
            address = address.isEmpty() ? citations.get(i).address() : address;
        }
        text.append(" (").append(wording.of("binding." + binds.name()));
        text.append(contestable ? wording.of("law.contestable") : "").append(')');
        return new Law(rule, text.toString(), address);
    }

    private List<Law> known(String... named) {
        List<Law> law = new ArrayList<>();
        for (String each : named) {
            if (Character.isDigit(each.charAt(0))) {
                regimes.forEach(regime -> law.add(regime.article(each, wording)));
            } else {
                binding.forEach(ruleSet -> inForce(ruleSet, each).ifPresent(rule -> law.add(law(ruleSet, rule))));
            }
        }
        return law;
    }

    private Optional<Rule> inForce(RuleSet ruleSet, String id) {
        return ruleSet.rule(id).filter(rule -> rule.inForceOn(verdict.day()));
    }

    private Law law(RuleSet ruleSet, Rule rule) {
        List<Citation> citations = rule.citationsOn(verdict.day()).stream()
                .map(citation -> ruleSet.texts().cited(citation, wording.language()))
                .toList();
        return law(
                rule.id().value(),
                ruleSet.title(rule, wording.language()),
                citations,
                rule.bindingOn(verdict.day()),
                false);
    }

    /** The parts of a text: what stands between braces is the name of what is filled in. */
    private List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('{', from);
            int end = open < 0 ? text.length() : open;
            if (end > from) {
                pieces.add(new Piece.Words(text.substring(from, end)));
            }
            if (open < 0) {
                break;
            }
            int close = text.indexOf('}', open);
            pieces.add(filled(text.substring(open + 1, close)));
            from = close + 1;
        }
        return pieces;
    }

    private Piece filled(String name) {
        return switch (name) {
            case "day" -> new Piece.Stated(name, verdict.day().toString());
            case "activity.name" ->
                new Piece.Stated("activity", FactTexts.name(request.activity(), wording.language()));
            case "purpose.name" -> purposeName();
            case "purpose.statement" -> written(name, request.purpose().statement());
            case "manner.endsOn" -> written(name, request.manner().endsOn().map(Object::toString));
            case "authority" -> authority();
            default -> name.startsWith("gap.") ? particular(name.substring("gap.".length())) : stated(name);
        };
    }

    private Piece purposeName() {
        return Facts.PURPOSE
                .in(request)
                .<Piece>map(
                        purpose -> new Piece.Stated(Facts.PURPOSE.name(), FactTexts.name(purpose, wording.language())))
                .orElseGet(() -> unstated(Facts.PURPOSE.name()));
    }

    private Piece written(String path, Optional<String> text) {
        return text.filter(given -> !given.isBlank())
                .<Piece>map(given -> new Piece.Stated(path, given))
                .orElseGet(() -> unstated(path));
    }

    private Piece stated(String path) {
        for (Fact<?> fact : Facts.all()) {
            if (fact.name().equals(path)) {
                return fact.in(request)
                        .<Piece>map(value -> new Piece.Stated(path, meaning(fact, value)))
                        .orElseGet(() -> unstated(path));
            }
        }
        throw new IllegalStateException("there is no fact `" + path + "` to fill in");
    }

    private String meaning(Fact<?> fact, Object value) {
        if (value == Notice.SPECIFIC_WITH_SIGNAL) {
            // Its own meaning begins with "the same".
            return wording.of("notice.signal", meaning(fact, Notice.SPECIFIC));
        }
        return FactTexts.meaning(fact, value, wording.language()).orElseGet(() -> String.valueOf(value));
    }

    private Piece unstated(String path) {
        return new Piece.Gap(path, FactTexts.meaning(path, wording.language()).orElse(path));
    }

    private Piece particular(String name) {
        return particulars
                .find(name)
                .<Piece>map(text -> new Piece.Stated(name, text))
                .orElseGet(() -> new Piece.Gap(name, wording.of("gap." + name)));
    }

    /** The authorities for data protection of the countries that bind. */
    private Piece authority() {
        StringBuilder names = new StringBuilder();
        for (RuleSet ruleSet : binding) {
            Optional<String> name =
                    wording.find("authority." + ruleSet.country().value());
            if (name.isEmpty()) {
                return particular("authority");
            }
            names.append(names.isEmpty() ? "" : ", ").append(name.get());
        }
        return names.isEmpty() ? particular("authority") : new Piece.Words(names.toString());
    }
}
