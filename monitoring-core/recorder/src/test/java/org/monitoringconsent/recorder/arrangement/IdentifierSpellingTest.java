package org.monitoringconsent.recorder.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class IdentifierSpellingTest {

    @Test
    void aDomainIsADomainAndNothingElse() {
        assertEquals(Optional.of("office.example"), IdentifierSpelling.domain(" Office.EXAMPLE "));
        assertEquals(Optional.of("xn--bcher-kva.example"), IdentifierSpelling.domain("b\u00fccher.example"));
        for (String none :
                List.of("office", "@office.example", "a..b", "-a.example", "a.example/", "", "x y.example")) {
            assertEquals(Optional.empty(), IdentifierSpelling.domain(none), none);
        }
        assertTrue(IdentifierSpelling.domain("a.".repeat(120) + "example").isPresent());
        assertFalse(IdentifierSpelling.domain("a.".repeat(130) + "example").isPresent());
    }
}
