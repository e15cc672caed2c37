// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the compiler to JavaScript made of the engine. */
class EngineScriptTest {

    private static final Pattern ASKED_ABOUT = Pattern.compile("instanceof\\s+([A-Za-z_$][\\w$]*)");

    /** What every runtime of JavaScript brings. */
    private static final Set<String> OF_THE_LANGUAGE = Set.of("Error");

    /**
     * A class of the platform that the compiler does not know and that is only caught is named in the script and never written:
     * everything works until something is thrown there.
     */
    @Test
    void everyClassThatIsAskedAboutIsThere() throws IOException {
        String script = Files.readString(Node.ENGINE);
        Set<String> names = new TreeSet<>();
        for (Matcher asked = ASKED_ABOUT.matcher(script); asked.find(); ) {
            names.add(asked.group(1));
        }
        Set<String> missing = new TreeSet<>(names);
        missing.removeAll(OF_THE_LANGUAGE);
        missing.removeIf(name -> Pattern.compile("(?:function\\s+|[{,;\\s])" + Pattern.quote(name) + "\\s*[=(]")
                .matcher(script)
                .find());

        assertTrue(names.size() > 100, "the script asks about so few classes: " + names.size());
        assertEquals(Set.of(), missing);
    }
}
