package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The headings of the output in one language. */
final class Words {

    private final Locale language;
    private final Properties words = new Properties();

    private Words(Locale language) {
        this.language = language;
    }

    /** The headings in English, or in Dutch. */
    static Words in(Locale language) {
        Words words = new Words(language);
        String name = language.getLanguage().equals("nl") ? "words_nl.properties" : "words.properties";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The language. */
    Locale language() {
        return language;
    }

    /** The heading. */
    String of(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("there is no word for `" + key + "`");
        }
        return word;
    }

    /** The heading with values put in. */
    String of(String key, Object... values) {
        return new MessageFormat(of(key), Locale.ROOT).format(values);
    }

    /** The word for a constant. */
    String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
