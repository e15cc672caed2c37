// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.rulebook.FactReference;

/** The page of all facts is the one that the catalogue gives now; {@code -Drulebook.write=true} writes it. */
class FactsPageTest {

    private static final Path DOCS = Path.of(System.getProperty("basedir", ".")).resolve("docs");

    @ParameterizedTest
    @CsvSource({"en, facts.md", "nl, facts.nl.md"})
    void isCurrent(String language, String name) throws IOException {
        Path file = DOCS.resolve(name);
        String page = FactReference.page(Locale.forLanguageTag(language)).markdown();
        if (Boolean.getBoolean("rulebook.write")) {
            Files.writeString(file, page);
        }

        assertTrue(Files.exists(file), () -> name + " is missing; -Drulebook.write=true writes it");
        assertEquals(page, Files.readString(file), () -> name + " is not current; -Drulebook.write=true writes it");
    }

    @Test
    void namesEveryFactAndEveryValue() {
        String page = FactReference.page(Locale.ENGLISH).markdown();

        for (Fact<?> fact : Facts.all()) {
            if (fact.field().isPresent()) {
                assertTrue(page.contains("### " + fact.field().get().path()), fact::name);
            }
            boolean country = fact.values().size() > 100;
            fact.values().stream()
                    .filter(value -> !country)
                    .forEach(value -> assertTrue(page.contains("`" + value + "`"), () -> fact + " " + value));
        }
    }
}
