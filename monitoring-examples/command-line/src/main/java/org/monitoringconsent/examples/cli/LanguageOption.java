// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The language of the texts. */
final class LanguageOption {

    /** What stands for the language in the help. */
    static final String LABEL = "LANGUAGE";

    @Option(names = "--lang", paramLabel = LABEL, defaultValue = "en", descriptionKey = "lang")
    private String language = "en";

    /** The language that arguments ask for before they are read, so that what is wrong with them is said in it. */
    static Locale asked(String... arguments) {
        Locale asked = Locale.ENGLISH;
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            String given = arguments[i].startsWith("--lang=") ? arguments[i].substring("--lang=".length()) : "";
            given = arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : given;
            asked = given.matches("[a-z]{2}") && Words.are(Locale.forLanguageTag(given))
                    ? Locale.forLanguageTag(given)
                    : asked;
        }
        return asked;
    }

    /** Refuses a language that there is not, also where it is named before a command that reads another or none. */
    static void check(ParseResult parsed) {
        for (CommandLine named : parsed.asCommandLineList()) {
            OptionSpec option = named.getCommandSpec().findOption("--lang");
            if (option != null) {
                language(option.<String>getValue());
            }
        }
    }

    /** The language; throws {@link BadInputException} for one that there is not. */
    Locale language() {
        return language(language);
    }

    private static Locale language(String language) {
        Locale asked = Locale.forLanguageTag(language);
        if (!asked.getLanguage().equals(language) || !Words.are(asked)) {
            throw new BadInputException("language", Printing.printable(language), String.join(", ", Words.languages()));
        }
        return asked;
    }

    /** The headings in the language. */
    Words words() {
        return Words.in(language());
    }
}
