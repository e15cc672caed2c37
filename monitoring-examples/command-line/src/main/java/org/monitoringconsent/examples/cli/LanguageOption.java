package org.monitoringconsent.examples.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of the texts. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Language of the texts: en (default), nl, or another that there are texts in.")
    private String language = "en";

    /** The language; throws {@link BadInputException} for one that there is not. */
    Locale language() {
        Locale asked = Locale.forLanguageTag(language);
        if (!asked.getLanguage().equals(language) || !Words.are(asked)) {
            throw new BadInputException("language `" + Printing.printable(language) + "` must be one of "
                    + String.join(", ", Words.languages()));
        }
        return asked;
    }

    /** The headings in the language. */
    Words words() {
        return Words.in(language());
    }
}
