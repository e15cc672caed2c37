// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.law.Citation;

/**
 * The sentences of a rule set in its languages, by key.
 *
 * <p>Each rule has the keys {@code ID.reason} and, where there is one, {@code ID.remedy}, {@code ID.title},
 * {@code ID.contestable}, why a lawyer could argue the other way, and {@code ID.period}: by when, or for how long, what the
 * rule asks for is to be done; {@code ID.period.CODE} says so for one of its obligations alone. What a rule itself says in
 * English, its title and why it is contestable, needs texts in the other languages only. A rule set may give its own words for an obligation or advisory under the code itself. A language
 * that a rule set does not have is answered in the first one that has the text.
 */
public final class Texts {

    /** Dutch. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** The languages that a file may be of, in the order in which they are told. */
    private static final SortedSet<String> LANGUAGES = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));

    private final Map<String, Map<String, String>> byLanguage;

    private Texts(Map<String, Map<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * Reads the texts of every language that there is a file of: {@code NAME.properties} in English, to which the others fall
     * back, and {@code NAME_nl.properties} in Dutch, so that a further language needs a file and nothing else. Looking for nearly two
     * hundred files takes a twentieth of a second when a process starts; an English file that says {@code languages = nl de}, separated by
     * spaces, spares it, and must then name them all.
     *
     * <pre>{@code
     * Texts.files("messages", MyRuleSet.class::getResourceAsStream);
     * }</pre>
     *
     * @param opener how a UTF-8 property file is opened; each is closed when read
     * @throws RuleDefinitionException when the English file is missing, or one that it names
     */
    public static Texts files(String name, Function<String, @Nullable InputStream> opener) {
        Map<String, String> english = readOne(Locale.ENGLISH, opener.apply(name + ".properties"));
        String named = english.remove("languages");
        Texts texts = new Texts(Map.of("en", english));
        for (String code : named == null ? LANGUAGES : Arrays.asList(named.split(" ", -1))) {
            InputStream file = opener.apply(name + "_" + code + ".properties");
            texts = file == null && named == null ? texts : texts.and(Locale.forLanguageTag(code), file);
        }
        return texts;
    }

    /**
     * Reads the texts of the language that others fall back to.
     *
     * @param file a UTF-8 property file, which is closed; the module that holds it must open it itself
     * @throws RuleDefinitionException when the file is missing
     */
    public static Texts read(Locale language, @Nullable InputStream file) {
        return new Texts(Map.of(code(language), readOne(language, file)));
    }

    /**
     * These texts with those of a further language.
     *
     * @param file a UTF-8 property file, which is closed
     * @throws RuleDefinitionException when the file is missing
     */
    public Texts and(Locale language, @Nullable InputStream file) {
        Map<String, Map<String, String>> more = new LinkedHashMap<>(byLanguage);
        more.put(code(language), readOne(language, file));
        return new Texts(more);
    }

    /** Texts in one language, given directly; for small rule sets and overlays. */
    public static Texts of(Locale language, Map<String, String> texts) {
        return new Texts(Map.of(code(language), new HashMap<>(texts)));
    }

    /** These texts in those of the languages that they have. */
    public Texts only(Collection<Locale> languages) {
        Set<String> codes = new HashSet<>();
        for (Locale language : languages) {
            codes.add(code(language));
        }
        Map<String, Map<String, String>> kept = new LinkedHashMap<>(byLanguage);
        kept.keySet().retainAll(codes);
        return new Texts(kept);
    }

    /** These texts and, for the keys that they do not have, those of the other. */
    public Texts orElse(Texts other) {
        Map<String, Map<String, String>> merged = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, String>> mine : byLanguage.entrySet()) {
            merged.put(mine.getKey(), new HashMap<>(mine.getValue()));
        }
        for (Map.Entry<String, Map<String, String>> theirs : other.byLanguage.entrySet()) {
            Map<String, String> texts = new HashMap<>(theirs.getValue());
            texts.putAll(merged.getOrDefault(theirs.getKey(), Map.of()));
            merged.put(theirs.getKey(), texts);
        }
        return new Texts(merged);
    }

    /** The languages, the one that others fall back to first. */
    public List<Locale> languages() {
        List<Locale> languages = new ArrayList<>();
        for (String language : byLanguage.keySet()) {
            languages.add(Locale.forLanguageTag(language));
        }
        return List.copyOf(languages);
    }

    /** The text of the key in the language, or else in the first language that has it. */
    public Optional<String> find(String key, Locale language) {
        Map<String, String> own = byLanguage.get(code(language));
        String found = own == null ? null : own.get(key);
        for (Map<String, String> texts : byLanguage.values()) {
            found = found == null ? texts.get(key) : found;
        }
        return Optional.ofNullable(found);
    }

    /**
     * The citation as a lawyer writes it in the language, where that has a text for it under {@code cites.} and its words with
     * hyphens between, such as {@code cites.gdpr-art-5-1-c}; otherwise as it stands.
     */
    public Citation cited(Citation citation, Locale language) {
        String code = code(language);
        Map<String, String> own = byLanguage.get(code);
        // Rules are written in English; asking for that must cost nothing.
        if (own == null || code.equals("en")) {
            return citation;
        }
        String written = own.get("cites." + hyphenated(citation.text()));
        return written == null ? citation : citation.written(written);
    }

    /**
     * Why a lawyer could argue against a rule, in the language where that has a text for it under {@code ID.contestable};
     * otherwise as the rule says it, in English. Empty when nothing can be argued.
     */
    public String contestableBecause(Rule rule, Locale language) {
        String key = rule.id() + ".contestable";
        return has(key, language) ? find(key, language).orElse("") : rule.contestableBecause();
    }

    private static String hyphenated(String text) {
        StringBuilder key = new StringBuilder();
        for (int each : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (Character.isLetterOrDigit(each)) {
                key.appendCodePoint(each);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != '-') {
                key.append('-');
            }
        }
        boolean trailing = !key.isEmpty() && key.charAt(key.length() - 1) == '-';
        return trailing ? key.substring(0, key.length() - 1) : key.toString();
    }

    /** Whether the language itself, without falling back, has the key. */
    public boolean has(String key, Locale language) {
        return byLanguage.getOrDefault(code(language), Collections.emptyMap()).containsKey(key);
    }

    static String code(Locale language) {
        return Objects.requireNonNull(language, "a language must be given").getLanguage();
    }

    private static Map<String, String> readOne(Locale language, @Nullable InputStream stream) {
        if (stream == null) {
            throw new RuleDefinitionException(List.of("texts in language `" + code(language) + "` are missing"));
        }
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        for (Map.Entry<Object, Object> entry : properties.entrySet()) {
            texts.put((String) entry.getKey(), (String) entry.getValue());
        }
        return texts;
    }
}
