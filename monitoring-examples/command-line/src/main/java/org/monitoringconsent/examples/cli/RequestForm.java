// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.rule.FactTexts;

/**
 * A request to fill in: each question with all its answers as a comment above its key, and null in the place of the answer.
 *
 * <p>Only what the outline gives is answered. Commands of the command line read it as it is.
 */
final class RequestForm {

    /** Not that of the terminal: the form is a file. */
    private static final int WIDTH = 110;

    private final Outline outline;
    private final Asking asking;
    private final boolean dayGiven;
    private final Words words;
    private final StringBuilder out = new StringBuilder(1 << 13);

    RequestForm(Outline outline, Asking asking, boolean dayGiven, Words words) {
        this.outline = outline;
        this.asking = asking;
        this.dayGiven = dayGiven;
        this.words = words;
    }

    String text() {
        comment("", words.of("form.title", asking.countries(), outline.day().toString()));
        comment("", words.of("form.how"));
        comment("", words.of("form.then"));
        out.append("{\n");
        List<String> entries = new ArrayList<>();
        for (Field own : RequestFields.of("")) {
            entries.add(field(own, "  "));
        }
        for (String part : RequestFields.parts()) {
            part(part).ifPresent(entries::add);
        }
        attributes().ifPresent(entries::add);
        out.append(String.join(",\n", entries)).append("\n}\n");
        return out.toString();
    }

    private Optional<String> part(String part) {
        List<String> entries = new ArrayList<>();
        for (Field field : RequestFields.of(part)) {
            boolean asked = asking.at(field.path()).isPresent() || isGiven(field);
            if (isThere(part) && (asked || field.isRequired())) {
                entries.add(field(field, "    "));
            }
        }
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        boolean optional =
                part.equals("communication") && outline.activity().communicationNeed() == CommunicationNeed.OPTIONAL;
        String note = optional ? commented("  ", words.of("form.optional")) : "";
        return Optional.of(note + "  \"" + part + "\": {\n" + String.join(",\n", entries) + "\n  }");
    }

    private boolean isThere(String part) {
        return switch (part) {
            case "communication" -> outline.mayHaveCommunication();
            case "recordCheck" -> outline.hasRecordCheck();
            case "use" -> outline.use().isPresent();
            default -> true;
        };
    }

    private boolean isGiven(Field field) {
        return outline.given().stream()
                .anyMatch(fact -> fact.field().filter(field::equals).isPresent());
    }

    private String field(Field field, String indent) {
        Optional<Object> known = outline.given().stream()
                .filter(fact -> fact.field().filter(field::equals).isPresent())
                .flatMap(fact -> outline.known(fact).stream())
                .findFirst();
        if (field.path().equals("day") && dayGiven) {
            known = Optional.of(outline.day());
        }
        String meaning = FactTexts.meaning(field.path(), words.language()).orElse(field.path());
        if (known.isPresent()) {
            return commented(indent, capitalised(meaning)) + entry(indent, field.key(), literal(known.get()));
        }
        StringBuilder question = new StringBuilder(commented(indent, capitalised(meaning)));
        Optional<Fact<?>> fact = asking.at(field.path()).or(() -> required(field));
        answers(field, fact, question, indent);
        unstated(field, fact, question, indent);
        return question + entry(indent, field.key(), "null");
    }

    /** The fact of a field that must be stated, whether rules read it or not. */
    private static Optional<Fact<?>> required(Field field) {
        return Facts.all().stream()
                .filter(fact -> fact.field().filter(field::equals).isPresent())
                .findFirst();
    }

    private void answers(Field field, Optional<Fact<?>> fact, StringBuilder question, String indent) {
        switch (field.form()) {
            case TEXT -> answer(question, indent, words.of("form.text"));
            case DAY -> answer(question, indent, words.of("form.day"));
            case COUNTRY -> answer(question, indent, words.of("form.country"));
            case REGION -> answer(question, indent, words.of("form.region", asking.regions()));
            case COUNT -> answer(question, indent, words.of("form.count"));
            default -> fact.ifPresent(one -> answers(one, question, indent));
        }
    }

    private void answers(Fact<?> fact, StringBuilder question, String indent) {
        List<Object> answers = asking.answers(fact);
        for (Object value : answers.isEmpty() ? fact.values() : answers) {
            String meaning = FactTexts.meaning(fact, value, words.language())
                    .map(text -> ": " + text)
                    .orElse("");
            answer(question, indent, literal(value) + meaning);
        }
    }

    private void unstated(Field field, Optional<Fact<?>> fact, StringBuilder question, String indent) {
        if (field.isRequired()) {
            answer(question, indent, words.of("form.required"));
            return;
        }
        fact.ifPresent(one -> {
            boolean marker = one.kind(outline.activity()) == FactKind.MARKER;
            String key = marker ? "form.unknown" : "form.unstated";
            answer(
                    question,
                    indent,
                    one.unstated(outline.activity())
                            .map(value -> words.of(key, reading(one, value)))
                            .orElse(words.of("form.nothing")));
        });
    }

    /** A reading as a value that can be stated; a number and a day are read as what they amount to. */
    private String reading(Fact<?> fact, Object value) {
        boolean stated = fact.field()
                .filter(field -> field.form() == Field.Form.COUNT || field.form() == Field.Form.DAY)
                .isEmpty();
        return stated
                ? literal(value)
                : FactTexts.meaning(fact, value, words.language()).orElse(literal(value));
    }

    private Optional<String> attributes() {
        List<String> entries = new ArrayList<>();
        for (Fact<?> fact : asking.declared()) {
            StringBuilder question = new StringBuilder(commented(
                    "    ", capitalised(asking.meaning(fact, words.language()).orElse(fact.name()))));
            answers(fact, question, "    ");
            fact.unstated(outline.activity())
                    .ifPresent(value -> answer(question, "    ", words.of("form.unstated", literal(value))));
            entries.add(question + entry("    ", fact.name(), "null"));
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of("  \"attributes\": {\n" + String.join(",\n", entries) + "\n  }");
    }

    private static String entry(String indent, String key, String value) {
        return indent + '"' + key + "\": " + value;
    }

    private static String literal(Object value) {
        return value instanceof Boolean ? value.toString() : "\"" + value + "\"";
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void comment(String indent, String text) {
        out.append(commented(indent, text));
    }

    private static String commented(String indent, String text) {
        return lines(indent + "// ", indent + "// ", text);
    }

    private static void answer(StringBuilder question, String indent, String text) {
        question.append(lines(indent + "//   ", indent + "//     ", text));
    }

    private static String lines(String first, String others, String text) {
        return String.join("\n", Printing.wrap(first, others, text, WIDTH)) + "\n";
    }
}
