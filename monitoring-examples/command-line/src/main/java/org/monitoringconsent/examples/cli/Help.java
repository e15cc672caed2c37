// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import picocli.CommandLine;

/** What {@code --help} says, by the keys that the parser of the command line looks up. */
final class Help {

    private Help() {}

    /** Lets a command and those below it speak a language that there are texts in. */
    static void speak(CommandLine commandLine, Locale language) {
        InputStream own = Help.class.getResourceAsStream("help_" + language.getLanguage() + ".properties");
        try (InputStream file = own == null ? Help.class.getResourceAsStream("help.properties") : own;
                InputStreamReader reader =
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            commandLine.setResourceBundle(new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
