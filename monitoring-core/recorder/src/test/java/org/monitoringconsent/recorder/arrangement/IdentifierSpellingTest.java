// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
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

    @Test
    void whatATelephoneTakesAsAnOrderIsNobodysLine() {
        IdentifierSpelling plain = IdentifierSpelling.plain();
        for (String none : List.of("*31*", "#31#", "*", "**", "#", "<b>", "0612345678#")) {
            assertEquals(Optional.empty(), plain.key(none, "NL"), none);
        }
        assertEquals(Optional.of("+31201234567"), plain.key("+31 (20) 123-4567", "NL"));
        assertEquals(Optional.of("2101"), plain.key("2101", "NL"));
        assertEquals(Optional.of("*55"), plain.key("*55", "NL"));
        assertEquals(Optional.of("7"), plain.key("7", "NL"));
    }
}
