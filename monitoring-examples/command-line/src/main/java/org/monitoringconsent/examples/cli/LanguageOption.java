package org.monitoringconsent.examples.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of the texts. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Language of the texts: en (default) or nl.")
    private String language = "en";

    /** The language; throws {@link BadInputException} for one that there is not. */
    Locale language() {
        if (!List.of("en", "nl").contains(language)) {
            throw new BadInputException("language `" + Printing.printable(language) + "` must be en or nl");
        }
        return Locale.forLanguageTag(language);
    }

    /** The headings in the language. */
    Words words() {
        return Words.in(language());
    }
}
