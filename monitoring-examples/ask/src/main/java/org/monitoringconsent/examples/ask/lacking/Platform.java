// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask.lacking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The methods that {@link MendedMethods} puts into classes of the platform, under their names there. */
final class Platform {

    private Platform() {}

    static Locale forLanguageTag(String tag) {
        int end = tag.indexOf('-');
        return new Locale(end < 0 ? tag : tag.substring(0, end));
    }

    /**
     * The countries of ISO 3166-1.
     *
     * @param known what the platform of the build knows, with spaces between
     */
    static String[] getISOCountries(String known) {
        return known.split(" ", -1);
    }

    /**
     * What a country is called.
     *
     * @param known what the platform of the build calls the countries: lines of a language, a country and its name
     */
    static String getDisplayCountry(Locale country, Locale language, String known) {
        String line = "\n" + language.getLanguage() + country.getCountry();
        int start = known.indexOf(line);
        return start < 0
                ? country.getCountry()
                : known.substring(start + line.length(), known.indexOf('\n', start + 1));
    }

    /** The languages that texts are taken along of. */
    static String[] getISOLanguages() {
        return new String[] {"en", "nl"};
    }

    /** None: there are no modules, and nothing asks a module for more than that it is one. */
    static @Nullable Module getModule(Class<?> of) {
        return null;
    }

    static ResourceBundle getBundle(String name, Locale language, @Nullable Module module) {
        return FileBundle.of(name, language);
    }

    /** The reader of the class library cuts letters off behind Latin-1; so they are written as numbers first. */
    static void load(Properties properties, Reader reader) throws IOException {
        StringBuilder latin = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (c < 0x100) {
                latin.append((char) c);
            } else {
                latin.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
            }
        }
        properties.load(new ByteArrayInputStream(latin.toString().getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** So much that the engine keeps what it has worked out. */
    static long maxMemory(Runtime runtime) {
        return 1L << 28;
    }

    static String replaceAll(Matcher matcher, Function<MatchResult, String> replacement) {
        matcher.reset();
        StringBuffer text = new StringBuffer();
        while (matcher.find()) {
            matcher.appendReplacement(text, replacement.apply(matcher.toMatchResult()));
        }
        return matcher.appendTail(text).toString();
    }

    static <V> SortedSet<V> emptySortedSet() {
        return new TreeSet<>();
    }

    /** As it is; whoever gets it must not change it, and does not. */
    static <V> NavigableSet<V> unmodifiableNavigableSet(NavigableSet<V> set) {
        return set;
    }

    /** As it is; whoever gets it must not change it, and does not. */
    static <K, V> NavigableMap<K, V> unmodifiableNavigableMap(NavigableMap<K, V> map) {
        return map;
    }

    /** The one of the platform forgets what it has seen where a stream comes in parts, as behind {@code flatMap}. */
    static <T> Stream<T> distinct(Stream<T> all) {
        return new LinkedHashSet<>(all.toList()).stream();
    }
}
