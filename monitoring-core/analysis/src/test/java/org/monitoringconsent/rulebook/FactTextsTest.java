package org.monitoringconsent.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.rule.Texts;

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
    void aDeclaredFactHasNone() {
        Fact<String> declared = Fact.declared("de.agreement", List.of("NO", "YES"), "NO", FactKind.CAUTIOUS);

        assertEquals(Optional.empty(), FactTexts.meaning(declared, Locale.ENGLISH));
    }
}
