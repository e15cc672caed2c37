// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.RuleSetEdition;
import org.monitoringconsent.verdict.Verdict;

/**
 * What the rows of an audit refer to, each once, as JSON Lines whose {@code type} is {@code answer}, {@code remedies},
 * {@code edition}, {@code rule}, {@code obligation} or {@code doubt}. An id is made of what it stands for, so that one answer has the
 * same in every audit, and two files of answers can be put together.
 */
public final class Answers {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int DIGITS = 8;
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;

    /**
     * An answer.
     *
     * @param id its id
     * @param lines the lines that it needs, by type and id
     */
    record Answer(String id, Map<String, String> lines) {}

    /**
     * A line that several answers refer to.
     *
     * @param id its id
     * @param line the line itself
     */
    private record Made(String id, String line) {}

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private final ReportWords words;
    private final Map<String, String> lines = new TreeMap<>();
    private final IdentityHashMap<Verdict, Boolean> told = new IdentityHashMap<>();
    private final Map<List<RuleSetEdition>, Made> editions = new ConcurrentHashMap<>();
    private final IdentityHashMap<Hindsight, Made> hindsights = new IdentityHashMap<>();

    Answers(Locale language) {
        this.words = new ReportWords(language);
    }

    /** The answer of an outcome; asked by several threads. */
    Answer answer(CaseOutcome outcome) {
        Map<String, String> own = new TreeMap<>();
        Verdict verdict = outcome.verdict();
        String edition = put(own, "edition", editions.computeIfAbsent(verdict.ruleSets(), Answers::edition));
        String remedies =
                outcome.hindsight().ways().isEmpty() ? "" : put(own, "remedies", remedies(outcome.hindsight()));
        String id = put(own, "answer", made("answer", json -> answer(json, outcome, edition, remedies)));
        return new Answer(id, own);
    }

    private void answer(JsonGenerator json, CaseOutcome outcome, String edition, String remedies) throws IOException {
        PreparedCall asked = outcome.asked();
        Verdict verdict = outcome.verdict();
        json.writeStringField("decision", verdict.decision().name());
        json.writeStringField("country", asked.request().worker().country().value());
        json.writeStringField("activity", asked.request().activity().name());
        json.writeStringField(
                "purpose", asked.request().purpose().category().map(Enum::name).orElse("UNSPECIFIED"));
        json.writeStringField("practice", asked.practice());
        texts(json, "rules", RowText.rules(verdict));
        texts(
                json,
                "obligations",
                verdict.duties().stream().map(duty -> duty.code().name()).toList());
        texts(
                json,
                "advisories",
                verdict.advice().stream().map(advice -> advice.code().name()).toList());
        texts(json, "unstated", verdict.unstated());
        json.writeBooleanField("contestable", verdict.contestable());
        json.writeStringField("edition", edition);
        texts(json, "doubts", asked.doubts().stream().map(Enum::name).toList());
        texts(json, "remarks", outcome.recordDoubts().stream().map(Enum::name).toList());
        if (verdict.isDenied()) {
            json.writeStringField("remedies", remedies);
            json.writeBooleanField("deniedByLateness", outcome.deniedByLateness());
            json.writeBooleanField(
                    "nothingWouldHaveAllowed", outcome.hindsight().nothing());
            late(json, outcome);
        }
    }

    private static void late(JsonGenerator json, CaseOutcome outcome) throws IOException {
        json.writeArrayFieldStart("late");
        for (LateFact fact : outcome.lateThatMatters()) {
            json.writeStartObject();
            json.writeStringField("fact", fact.path());
            json.writeStringField("value", String.valueOf(fact.value()));
            json.writeStringField("from", fact.from().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void remedies(JsonGenerator json, Hindsight hindsight) throws IOException {
        json.writeArrayFieldStart("sets");
        for (Remedy way : hindsight.ways()) {
            json.writeStartArray();
            for (Change change : way.all()) {
                json.writeStartObject();
                json.writeStringField("fact", change.fact().name());
                texts(
                        json,
                        "anyOf",
                        change.anyOf().stream().map(String::valueOf).toList());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeBooleanField("complete", hindsight.complete());
    }

    private static void editions(JsonGenerator json, List<RuleSetEdition> editions) throws IOException {
        json.writeArrayFieldStart("ruleSets");
        for (RuleSetEdition edition : editions) {
            json.writeStartObject();
            json.writeStringField("jurisdiction", edition.jurisdiction().value());
            json.writeStringField("edition", edition.edition().toString());
            json.writeStringField("version", edition.version());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Takes an answer that a row refers to, with the texts of its verdict. */
    void add(Answer answer, CaseOutcome outcome) {
        if (told.put(outcome.verdict(), true) == null) {
            outcome.verdict().reasons().forEach(this::add);
            outcome.verdict().duties().forEach(this::add);
        }
        outcome.asked().doubts().forEach(this::add);
        outcome.recordDoubts().forEach(this::add);
        answer.lines().forEach((key, line) -> {
            String other = lines.putIfAbsent(key, line);
            if (other != null && !other.equals(line)) {
                throw new IllegalStateException("two answers have one id, which must happen once in a million audits");
            }
        });
    }

    private void add(Reason reason) {
        lines.computeIfAbsent(
                "rule " + reason.rule().value(),
                key -> line("rule", json -> {
                    json.writeStringField("id", reason.rule().value());
                    json.writeStringField("jurisdiction", reason.jurisdiction().value());
                    json.writeStringField("effect", reason.effect().name());
                    json.writeStringField("title", reason.title(words.language()));
                    json.writeStringField("text", reason.text(words.language()));
                    texts(
                            json,
                            "citations",
                            reason.citations(words.language()).stream()
                                    .map(Citation::text)
                                    .toList());
                }));
    }

    private void add(Duty duty) {
        lines.computeIfAbsent(
                "obligation " + duty.code().name(),
                key -> line("obligation", json -> {
                    json.writeStringField("id", duty.code().name());
                    json.writeStringField("text", duty.text(words.language()));
                }));
    }

    private void add(Enum<?> doubt) {
        lines.computeIfAbsent(
                "doubt " + doubt.name(),
                key -> line("doubt", json -> {
                    json.writeStringField("id", doubt.name());
                    json.writeStringField("text", words.of(doubt));
                }));
    }

    /** Writes all of it, ordered by type and id. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(lines.values().stream().collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
        out.write("{\"type\":\"complete\"}\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String put(Map<String, String> own, String type, Made made) {
        own.put(type + " " + made.id(), made.line());
        return made.id();
    }

    private static Made edition(List<RuleSetEdition> editions) {
        return made("edition", json -> editions(json, editions));
    }

    /** Many answers share what would have allowed them, which {@link Hindsights} hands out as one object. */
    private Made remedies(Hindsight hindsight) {
        Made known;
        synchronized (hindsights) {
            known = hindsights.get(hindsight);
        }
        if (known == null) {
            known = made("remedies", json -> remedies(json, hindsight));
            synchronized (hindsights) {
                hindsights.put(hindsight, known);
            }
        }
        return known;
    }

    /** Makes a line whose id is made of what it says. */
    private static Made made(String type, Fields fields) {
        String said = fields(fields);
        String id = id(said);
        return new Made(id, "{\"type\":\"" + type + "\",\"id\":\"" + id + "\"," + said + "}\n");
    }

    private static String line(String type, Fields fields) {
        return "{\"type\":\"" + type + "\"," + fields(fields) + "}\n";
    }

    private static String fields(Fields fields) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(written)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can always be written", impossible);
        }
        return Bytes.escaped(
                written.getBuffer().substring(1, written.getBuffer().length() - 1));
    }

    private static String id(String said) {
        byte[] digest;
        try {
            digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
        long bits = ByteBuffer.wrap(digest).getLong();
        StringBuilder id = new StringBuilder(DIGITS);
        for (int i = 0; i < DIGITS; i++) {
            id.append(ALPHABET.charAt((int) (bits >>> (i * BITS)) & (ALPHABET.length() - 1)));
        }
        return id.toString();
    }

    private static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
