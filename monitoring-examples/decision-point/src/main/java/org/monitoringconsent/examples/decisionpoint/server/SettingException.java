// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.server;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.monitoringconsent.rule.TextFiles;

/** Says what is wrong with the settings of a server, in every language that there are texts in; its message is in English. */
public final class SettingException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final TextFiles TEXTS = TextFiles.of("settings", SettingException.class::getResourceAsStream);

    private final transient Function<Locale, String> sentence;

    private SettingException(Function<Locale, String> sentence) {
        super(sentence.apply(Locale.ENGLISH));
        this.sentence = sentence;
    }

    static SettingException of(String key, Object... values) {
        return new SettingException(text(key, values));
    }

    /** One whose text lists others, in the order given. */
    static SettingException listing(String key, List<Function<Locale, String>> parts) {
        return new SettingException(language -> TEXTS.of(
                key, language, parts.stream().map(part -> part.apply(language)).collect(Collectors.joining(", "))));
    }

    static Function<Locale, String> text(String key, Object... values) {
        Object[] given = values.clone();
        return language -> TEXTS.of(key, language, given);
    }

    /** One sentence in the language, or in English where there are no texts in it. */
    public String in(Locale language) {
        return sentence.apply(language);
    }
}
