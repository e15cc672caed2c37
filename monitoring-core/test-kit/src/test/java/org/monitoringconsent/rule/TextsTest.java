// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Instrument;

/** Texts are read as the UTF-8 property files that they are. */
class TextsTest {

    private static final List<String> KEYS = List.of("DE-A-01.reason", "DE-A-01.remedy", "topic.DE_A", "k", "é");
    private static final List<String> PLAIN = List.of("", "a reason", "één – “reden”", "a=b", "a : b", "x # y! ");
    private static final List<String> ODD =
            List.of("!", "\\", "\t", "\r", "\f", "\\u00e9", "\\n", "\\\n", ":", "=", " ", "#", "text");

    private static Texts read(String file) {
        return Texts.read(Locale.ENGLISH, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    /** A few lines, mostly plain ones; what is not comes before the equals sign or after it. */
    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> key = Arbitraries.of(KEYS);
        Arbitrary<String> plain = Arbitraries.of(PLAIN);
        Arbitrary<String> odd =
                Arbitraries.of(ODD).list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("", parts));
        Arbitrary<String> equals = Arbitraries.of("=", " = ", "   =");
        Arbitrary<String> line = Arbitraries.frequencyOf(
                Tuple.of(8, Combinators.combine(key, equals, plain).as((name, sign, text) -> name + sign + text)),
                Tuple.of(1, Arbitraries.of("", "# a comment", "#")),
                Tuple.of(
                        1,
                        Combinators.combine(key, equals, odd, plain)
                                .as((name, sign, more, text) -> name + sign + more + text)),
                Tuple.of(1, Combinators.combine(odd, key, equals).as((more, name, sign) -> more + name + sign)),
                Tuple.of(1, Combinators.combine(key, odd, plain).as((name, more, text) -> name + more + text)));
        Arbitrary<String> end = Arbitraries.of("", "\n", "\n\n");
        return Combinators.combine(line.list().ofMaxSize(4), end).as((lines, last) -> String.join("\n", lines) + last);
    }

    @Property(tries = 3_000)
    void areThoseOfThePropertyFile(@ForAll("files") String file) throws IOException {
        Properties expected = new Properties();
        expected.load(new StringReader(file));
        Set<String> keys = new TreeSet<>(expected.stringPropertyNames());
        keys.addAll(KEYS);
        keys.addAll(List.of(file.split("[=:\\s]")));

        Texts texts = read(file);

        for (String key : keys) {
            assertEquals(Optional.ofNullable(expected.getProperty(key)), texts.find(key, Locale.ENGLISH), key);
        }
    }

    @Example
    void mayContinueALineAndEscapeACharacter() {
        Texts texts = read("one = first \\\n   second\ntwo = caf\\u00e9\n");

        assertEquals(Optional.of("first second"), texts.find("one", Locale.ENGLISH));
        assertEquals(Optional.of("café"), texts.find("two", Locale.ENGLISH));
    }

    @Example
    void mayBeEmpty() {
        assertTrue(read("").find("key", Locale.ENGLISH).isEmpty());
    }

    @Example
    void writeACitationInTheLanguageThatHasItSo() {
        Instrument act = Instrument.of("Act 2018/1 “X”", "https://example.org/act");
        Citation cited = act.article("5(1)(c), (f)").unsure();
        Texts texts = read("k = v")
                .and(
                        Texts.DUTCH,
                        new ByteArrayInputStream("cites.act-2018-1-x-art-5-1-c-f = artikel 5 lid 1 onder c en f Wet X"
                                .getBytes(StandardCharsets.UTF_8)));

        Citation dutch = texts.cited(cited, Texts.DUTCH);

        assertEquals("artikel 5 lid 1 onder c en f Wet X", dutch.text());
        assertEquals("https://example.org/act", dutch.address());
        assertEquals(Citation.Certainty.UNSURE, dutch.certainty());
        assertEquals(cited, texts.cited(cited, Locale.ENGLISH));
        assertEquals(cited, texts.cited(cited, Locale.GERMAN));
        assertEquals(act.whole(), texts.cited(act.whole(), Texts.DUTCH));
    }

    /** Whoever names the languages spares the search, and is told when a file is missing. */
    @Example
    void onlyLanguagesThatAreNamedAreLookedFor() {
        Map<String, String> files =
                Map.of("m.properties", "languages = nl\nA = a", "m_nl.properties", "A = b", "m_fr.properties", "A = c");
        Map<String, String> lacking = Map.of("m.properties", "languages = nl fr\nA = a", "m_nl.properties", "A = b");

        Texts texts = Texts.files("m", file -> files.containsKey(file) ? bytes(files.get(file)) : null);
        RuleDefinitionException failure = assertThrows(
                RuleDefinitionException.class,
                () -> Texts.files("m", file -> lacking.containsKey(file) ? bytes(lacking.get(file)) : null));

        assertEquals(List.of(Locale.ENGLISH, Texts.DUTCH), texts.languages());
        assertFalse(texts.has("languages", Locale.ENGLISH));
        assertEquals("texts in language `fr` are missing", failure.getMessage());
    }

    @Example
    void aLanguageIsThereWhenItsFileIs() {
        Map<String, String> files =
                Map.of("m.properties", "k=a reason", "m_fr.properties", "k=une raison", "m_xx.properties", "k=nothing");

        Texts texts = Texts.files("m", file -> files.containsKey(file) ? bytes(files.get(file)) : null);

        assertEquals(List.of(Locale.ENGLISH, Locale.FRENCH), texts.languages());
        assertEquals(Optional.of("une raison"), texts.find("k", Locale.FRENCH));
        assertEquals(Optional.of("a reason"), texts.find("k", Texts.DUTCH));
        assertEquals(
                List.of(Locale.FRENCH),
                texts.only(List.of(Texts.DUTCH, Locale.FRENCH)).languages());
        assertEquals(List.of(), texts.only(List.of(Texts.DUTCH)).languages());
    }

    private static ByteArrayInputStream bytes(@Nullable String text) {
        return new ByteArrayInputStream(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
    }
}
