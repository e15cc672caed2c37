// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask.lacking;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Texts of a property file in UTF-8, and behind them those of the file without a language. */
final class FileBundle extends ResourceBundle {

    private static final Map<String, FileBundle> READ = new HashMap<>();

    private final Locale language;
    private final Properties texts = new Properties();

    private FileBundle(Locale language, InputStream file) {
        this.language = language;
        try (InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundle of a language, or that without one where there is no file of it. */
    static FileBundle of(String name, Locale language) {
        String code = language.getLanguage();
        FileBundle known = READ.get(name + "_" + code);
        if (known == null) {
            known = read(name, language);
            READ.put(name + "_" + code, known);
        }
        return known;
    }

    private static FileBundle read(String name, Locale language) {
        String file = "/" + name.replace('.', '/');
        InputStream own = language.getLanguage().isEmpty() ? null : open(file + "_" + language.getLanguage());
        if (own == null) {
            InputStream base = open(file);
            if (base == null) {
                throw new IllegalStateException("texts `" + name + "` are missing");
            }
            return new FileBundle(Locale.ROOT, base);
        }
        FileBundle bundle = new FileBundle(language, own);
        bundle.setParent(of(name, Locale.ROOT));
        return bundle;
    }

    private static @Nullable InputStream open(String file) {
        return FileBundle.class.getResourceAsStream(file + ".properties");
    }

    @Override
    public Locale getLocale() {
        return language;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.stringPropertyNames());
    }
}
