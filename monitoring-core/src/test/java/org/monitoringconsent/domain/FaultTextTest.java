// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FaultTextTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void isSaidInTheLanguageThatIsAskedFor() {
        ShapeFault fault = ShapeFault.required("day");

        assertEquals("`day` is required", fault.sentence());
        assertEquals("`day` is verplicht", fault.sentence(DUTCH));
        assertEquals("`day` is verplicht", fault.sentence(Locale.forLanguageTag("nl-BE")));
    }

    /** A machine that speaks Dutch does not make Dutch of English, nor of a language without texts. */
    @Test
    void theLanguageOfTheMachineIsNoAnswer() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(DUTCH);
            for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.ROOT)) {
                assertEquals("`day` is required", ShapeFault.required("day").sentence(language));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPartIsSaidInTheSameLanguage() {
        FaultText text = FaultText.of("expectedGiven", "employer.headcount", 0, FaultText.of("atLeastOne"));

        assertEquals("`employer.headcount` `0` must be at least 1", text.in(Locale.ENGLISH));
        assertEquals("`employer.headcount` `0` moet zijn: ten minste 1", text.in(DUTCH));
    }

    /** What is filled in comes from a text that somebody sent. */
    @Test
    void whatIsFilledInIsNotFilledInAgain() {
        FaultText text = FaultText.of("renamed", "a{1}b", "c$0");

        assertEquals("key `a{1}b` is now called `c$0`", text.in(Locale.ENGLISH));
    }

    @Test
    void aDayIsSaidAsItIsWritten() {
        FaultText text = FaultText.of("notBefore", "manner.endsOn", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));

        assertEquals("`manner.endsOn` `2026-01-01` must not be before `day` `2026-01-02`", text.in(Locale.ENGLISH));
    }
}
