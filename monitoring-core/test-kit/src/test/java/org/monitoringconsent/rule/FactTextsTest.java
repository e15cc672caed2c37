// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PurposeCategory;

class FactTextsTest {

    @Test
    void everyFactOfTheVocabularyHasAMeaningInBothLanguages() {
        for (Fact<?> fact : Facts.all()) {
            Optional<String> english = FactTexts.meaning(fact, Locale.ENGLISH);
            Optional<String> dutch = FactTexts.meaning(fact, Texts.DUTCH);

            assertTrue(english.isPresent() && dutch.isPresent(), fact.name());
            assertNotEquals(english, dutch, fact.name());
        }
    }

    @Test
    void everyValueHasAMeaningInBothLanguages() {
        for (Fact<?> fact : Facts.all()) {
            for (Object value : fact.values()) {
                Optional<String> english = FactTexts.meaning(fact, value, Locale.ENGLISH);
                Optional<String> dutch = FactTexts.meaning(fact, value, Texts.DUTCH);

                assertTrue(english.isPresent() && dutch.isPresent(), fact.name() + " " + value);
            }
        }
        assertEquals(
                Optional.of("niets"),
                FactTexts.meaning(Facts.NOTICE, Facts.NOTICE.values().get(0), Texts.DUTCH));
        assertEquals(Optional.of("nee"), FactTexts.meaning(Facts.COVERT, false, Texts.DUTCH));
        assertEquals(
                Optional.of("Duitsland"), FactTexts.meaning(Facts.WORKER_COUNTRY, CountryCode.of("DE"), Texts.DUTCH));
    }

    /** Two values of one fact that read alike could not be told apart by whoever answers. */
    @Test
    void theValuesOfAFactReadDifferently() {
        for (Locale language : List.of(Locale.ENGLISH, Texts.DUTCH)) {
            for (Fact<?> fact : Facts.all()) {
                List<Optional<String>> texts = fact.values().stream()
                        .map(value -> FactTexts.meaning(fact, value, language))
                        .toList();
                assertEquals(texts.size(), texts.stream().distinct().count(), fact.name());
            }
        }
    }

    @Test
    void everyActivityAndPurposeHasAShortNameOfItsOwn() {
        for (Locale language : List.of(Locale.ENGLISH, Texts.DUTCH)) {
            Set<String> names = new HashSet<>();
            for (Activity activity : Activity.values()) {
                names.add(FactTexts.name(activity, language));
            }
            for (PurposeCategory purpose : PurposeCategory.values()) {
                names.add(FactTexts.name(purpose, language));
            }

            assertEquals(Activity.values().length + PurposeCategory.values().length, names.size());
            assertTrue(names.stream().noneMatch(name -> name.matches("[A-Z_]+")), names::toString);
        }
        assertEquals("WORKPLACE", FactTexts.name(Place.WORKPLACE, Locale.ENGLISH));
    }

    @Test
    void aDeclaredFactHasNone() {
        Fact<String> declared = Fact.declared("de.agreement", List.of("NO", "YES"), "NO", FactKind.CAUTIOUS);

        assertEquals(Optional.empty(), FactTexts.meaning(declared, Locale.ENGLISH));
        assertEquals(Optional.empty(), FactTexts.meaning(declared, "YES", Locale.ENGLISH));
    }

    @Test
    void aLanguageWithoutAFileReadsAsEnglish() {
        assertEquals(
                FactTexts.meaning(Facts.NOTICE, Locale.ENGLISH),
                FactTexts.meaning(Facts.NOTICE, Locale.forLanguageTag("fy")));
    }
}
