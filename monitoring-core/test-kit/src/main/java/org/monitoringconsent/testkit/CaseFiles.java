// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.monitoringconsent.engine.MonitoringEngine;

/**
 * Reads files of written cases and runs each as a test.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *     return CaseFiles.tests(engine, CaseFiles.read(MyTest.class.getResourceAsStream("cases.json")));
 * }
 * }</pre>
 *
 * <p>A file is a JSON array of cases. Each has {@code id}, {@code title}, {@code jurisdiction}, {@code source}, perhaps
 * {@code contestable}, which is not compared, a {@code request} in the words of the vocabulary and what to {@code expect};
 * there {@code contestable} is compared.
 */
public final class CaseFiles {

    private static final JsonFactory FACTORY = new JsonFactory();

    private CaseFiles() {}

    /**
     * The cases of a file; closes the stream.
     *
     * @throws IllegalArgumentException when it is not a file of cases, with the case and key at fault
     */
    public static List<WrittenCase> read(InputStream stream) {
        try (JsonParser parser = FACTORY.createParser(stream)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new IllegalArgumentException("a case file must be a JSON array");
            }
            List<WrittenCase> cases = new ArrayList<>();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                cases.add(new Reading(parser).read());
            }
            return List.copyOf(cases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each case as a test of the rule set of its jurisdiction alone. */
    public static Stream<DynamicTest> tests(MonitoringEngine engine, List<WrittenCase> cases) {
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.toString(), () -> check(engine, each)));
    }

    /** Fails with every difference between the engine's answer and the expected one. */
    static void check(MonitoringEngine engine, WrittenCase written) {
        List<String> differences = written.differences(engine);
        if (!differences.isEmpty()) {
            Assertions.fail(written.id() + ": " + String.join("; ", differences));
        }
    }

    /** One case being read. */
    private static final class Reading {

        private final JsonParser parser;
        private final Map<String, String> texts = new TreeMap<>();
        private final Map<String, SortedSet<String>> sets = new TreeMap<>();

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        WrittenCase read() throws IOException {
            fields("");
            WrittenCase.Expected expected = new WrittenCase.Expected(
                    required("expect.decision"),
                    required("expect.coverage"),
                    set("expect.denials"),
                    set("expect.duties"),
                    set("expect.grounds"),
                    Optional.ofNullable(sets.get("expect.advisories")),
                    Optional.ofNullable(texts.get("expect.contestable")).map(Boolean::valueOf));
            return new WrittenCase(
                    required("id"),
                    texts.getOrDefault("title", ""),
                    required("jurisdiction"),
                    texts.getOrDefault("source", ""),
                    required("request"),
                    expected);
        }

        private void fields(String prefix) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = prefix + parser.currentName();
                parser.nextToken();
                switch (key) {
                    case "expect" -> fields("expect.");
                    case "request" -> texts.put(key, copy());
                    case "id", "title", "jurisdiction", "source", "contestable", "expect.decision", "expect.coverage" ->
                        texts.put(key, parser.getText());
                    case "expect.contestable" -> texts.put(key, String.valueOf(parser.getBooleanValue()));
                    case "expect.denials", "expect.duties", "expect.grounds", "expect.advisories" ->
                        sets.put(key, texts());
                    default -> throw fault("has the unknown key `" + key + "`");
                }
            }
        }

        private String copy() throws IOException {
            StringWriter text = new StringWriter();
            try (JsonGenerator generator = FACTORY.createGenerator(text)) {
                generator.copyCurrentStructure(parser);
            }
            return text.toString();
        }

        private SortedSet<String> texts() throws IOException {
            SortedSet<String> values = new TreeSet<>();
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
                values.add(parser.getText());
            }
            return values;
        }

        private String required(String key) {
            return Optional.ofNullable(texts.get(key)).orElseThrow(() -> fault("must have `" + key + "`"));
        }

        private SortedSet<String> set(String key) {
            return sets.getOrDefault(key, Collections.emptySortedSet());
        }

        private IllegalArgumentException fault(String what) {
            return new IllegalArgumentException("case `" + texts.getOrDefault("id", "?") + "` " + what);
        }
    }
}
