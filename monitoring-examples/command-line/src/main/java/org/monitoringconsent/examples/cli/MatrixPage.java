// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.examples.archive.audit.PageOutput;
import org.monitoringconsent.examples.archive.audit.Printable;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.rulebook.PageFrame;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** A matrix as one self-contained page for a browser: tables of coloured signs, and the reasons of a cell on a click. */
final class MatrixPage {

    private static final JsonMapper JSON = new JsonMapper();

    private final Matrix matrix;
    private final Words words;
    private final String script = resource("matrix.js");
    private final Map<String, Reason> rules = new LinkedHashMap<>();
    /** Each obligation with its law once; the cells name it by its number. */
    private final Map<Duty, Integer> duties = new LinkedHashMap<>();

    private final Set<String> facts = new TreeSet<>();

    /**
     * What stands in a cell. Several of a kind have a blank between.
     *
     * @param mark what is allowed
     * @param name what the cell is about, in words
     * @param rules the ids of the rules that decide
     * @param duties the numbers of the obligations
     * @param unstated the facts that were not stated
     */
    record Cell(Matrix.Mark mark, String name, String rules, String duties, String unstated) {

        /** What is told where the pointer rests: the name, and each rule on a line. */
        String hover() {
            return rules.isEmpty() ? name : name + "\n" + rules.replace(' ', '\n');
        }
    }

    MatrixPage(Matrix matrix, Words words) {
        this.matrix = matrix;
        this.words = words;
    }

    @SuppressWarnings("NullAway") // No tag of the template is intercepted.
    String html() {
        StringOutput page = new StringOutput(1 << 18);
        JtematrixGenerated.render(new PageOutput(page), null, this);
        return page.toString();
    }

    Words words() {
        return words;
    }

    String tag() {
        return words.language().getLanguage();
    }

    String title() {
        return words.of("matrix.title") + " " + words.of("matrix.on", matrix.day());
    }

    String style() {
        return PageFrame.style() + resource("matrix.css");
    }

    String script() {
        return script;
    }

    /** No script runs but that of the page, which is known by its digest. */
    String policy() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return PageFrame.policy() + "; script-src 'sha256-"
                    + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    List<String> countries() {
        return matrix.countries();
    }

    String name(String country) {
        return Jurisdiction.of(country) instanceof RegionCode region
                ? region.name(words.language())
                : new Locale("", country).getDisplayCountry(words.language());
    }

    /** A constant as people read it. */
    String name(Enum<?> constant) {
        return FactTexts.name(constant, words.language());
    }

    /** The cell; its rules, obligations and facts are remembered, so that their texts follow the tables. */
    Cell cell(String country, Activity activity, PurposeCategory purpose) {
        Matrix.Mark mark = matrix.mark(country, activity, purpose);
        Optional<Verdict> verdict = matrix.verdict(country, activity, purpose);
        String numbers = verdict.map(Verdict::duties).orElse(List.of()).stream()
                .map(duty -> String.valueOf(duties.computeIfAbsent(duty, one -> duties.size())))
                .collect(Collectors.joining(" "));
        List<String> unstated = verdict.map(Verdict::unstated).orElse(List.of());
        facts.addAll(unstated);
        return new Cell(
                mark,
                name(activity) + ", " + name(purpose) + ", " + country + ": " + words.of(mark),
                verdict.map(this::deciding).orElse(""),
                numbers,
                String.join(" ", unstated));
    }

    /** The ids of the rules that decide, with a blank between; their texts are remembered. */
    private String deciding(Verdict verdict) {
        Effect decisive = verdict.isDenied() ? Effect.DENIES : Effect.GROUNDS;
        List<Reason> reasons = verdict.reasons().stream()
                .filter(reason -> reason.effect() == decisive)
                .toList();
        reasons.forEach(reason -> rules.putIfAbsent(reason.rule().value(), reason));
        return reasons.stream().map(reason -> reason.rule().value()).distinct().collect(Collectors.joining(" "));
    }

    /** Title and text of each rule by its id. */
    String ruleTexts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        rules.forEach((id, rule) -> texts.put(id, shown(rule.title(words.language()), rule.text(words.language()))));
        return json(texts);
    }

    /** Code, text and law of each obligation in the order of the numbers. */
    String dutyTexts() {
        LawText law = new LawText(words);
        List<List<String>> texts = new ArrayList<>();
        duties.keySet()
                .forEach(duty -> texts.add(shown(duty.code().name(), duty.text(words.language()), law.of(duty))));
        return json(texts);
    }

    /** The meaning of each fact by its name. */
    String factTexts() {
        Map<String, String> texts = new TreeMap<>();
        facts.forEach(fact -> texts.put(
                fact, Printable.text(FactTexts.meaning(fact, words.language()).orElse(fact))));
        return json(texts);
    }

    private static List<String> shown(String... texts) {
        return List.of(texts).stream().map(Printable::lines).toList();
    }

    /** JSON that no browser takes for the end of the script. */
    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sign(Matrix.Mark mark) {
        return switch (mark) {
            case ALLOW -> "\u2713";
            case OPEN -> "?";
            case DENY -> "\u2715";
            case NO_SAY -> "/";
            case NONE -> "\u00B7";
        };
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(MatrixPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
