// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountryCodeTest {

    @Test
    void findsEveryCountryAtItsPlace() {
        for (int i = 0; i < CountryCode.all().size(); i++) {
            CountryCode country = CountryCode.all().get(i);

            assertSame(country, CountryCode.of(country.value()));
            assertEquals(i, country.ordinal());
        }
    }

    @Test
    void saysThatTheUnitedKingdomIsGb() {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> CountryCode.of("UK"));

        assertEquals(
                "country `UK` must be an ISO 3166-1 alpha-2 code: `GB` is the United Kingdom", thrown.getMessage());
    }

    @Test
    void refusesWhatIsNoCountry() {
        assertEquals(Optional.empty(), CountryCode.find("gb"));
        assertEquals(Optional.empty(), CountryCode.find(""));
        assertEquals(Optional.empty(), CountryCode.find("AA"));
        assertEquals(Optional.empty(), CountryCode.find("ZZZ"));
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> CountryCode.of("Jane Doe"));
        assertEquals("country `Ja...` must be an ISO 3166-1 alpha-2 code, such as `GB`", thrown.getMessage());
    }
}
