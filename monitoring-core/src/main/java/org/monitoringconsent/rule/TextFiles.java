// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts in UTF-8 property files side by side: {@code NAME.properties} in English, {@code NAME_nl.properties} in Dutch.
 *
 * <p>A language is there when its file is, so that a further one needs a file and nothing else. A language without a file
 * is answered in English, and so is a key that its file does not have.
 *
 * <pre>{@code
 * TextFiles texts = TextFiles.of("words", MyPage.class::getResourceAsStream);
 * }</pre>
 */
public final class TextFiles {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9]{1,2})}");

    private final String name;
    private final Function<String, @Nullable InputStream> opener;
    private final Map<String, String> english;
    /** For each language that was asked for, its texts; none when it has no file. */
    private final Map<String, Map<String, String>> others = new ConcurrentHashMap<>();

    private TextFiles(String name, Function<String, @Nullable InputStream> opener) {
        this.name = name;
        this.opener = opener;
        this.english = read(opener.apply(name + ".properties"));
        if (english.isEmpty()) {
            throw new IllegalStateException("texts `" + name + ".properties` are missing");
        }
    }

    /**
     * The texts of files beside a class.
     *
     * @param opener how a file is opened, such as {@code MyPage.class::getResourceAsStream}; each file is closed when read
     */
    public static TextFiles of(String name, Function<String, @Nullable InputStream> opener) {
        return new TextFiles(name, opener);
    }

    /** Whether there are texts in the language. */
    public boolean has(Locale language) {
        return Texts.code(language).equals(Locale.ENGLISH.getLanguage())
                || !in(language).isEmpty();
    }

    /** The text of a key in the language, or else in English. */
    public Optional<String> find(String key, Locale language) {
        String text = in(language).get(key);
        return Optional.ofNullable(text == null ? english.get(key) : text);
    }

    /** The text of a key, which must be there; each {@code {n}} is replaced by the argument at that position. */
    public String of(String key, Locale language, Object... arguments) {
        String text = find(key, language)
                .orElseThrow(() -> new IllegalStateException("text `" + key + "` of `" + name + "` is missing"));
        // In one pass: what is filled in may itself look like a place to fill.
        return PLACE.matcher(text).replaceAll(place -> {
            int position = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(
                    position < arguments.length ? String.valueOf(arguments[position]) : place.group());
        });
    }

    private Map<String, String> in(Locale language) {
        String code = Texts.code(language);
        return code.equals(Locale.ENGLISH.getLanguage()) || !code.matches("[a-z]{2,3}")
                ? Map.of()
                : others.computeIfAbsent(code, one -> read(opener.apply(name + "_" + one + ".properties")));
    }

    private static Map<String, String> read(@Nullable InputStream file) {
        if (file == null) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
