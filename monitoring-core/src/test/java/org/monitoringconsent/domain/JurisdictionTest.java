// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {

    @Test
    void isACountryOrARegionOfOne() {
        Jurisdiction california = Jurisdiction.of("US-CA");

        assertEquals(RegionCode.of("US-CA"), california);
        assertEquals(CountryCode.of("US"), california.country());
        assertEquals("US-CA", california.value());
        assertEquals(CountryCode.GB, Jurisdiction.of("GB"));
        assertEquals(CountryCode.GB, CountryCode.GB.country());
        assertEquals(Optional.of(CountryCode.NL), Jurisdiction.find("NL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB-S", "GB-SCT", "FR-75", "AT-9"})
    void aRegionHasOneToThreeLettersOrDigitsAfterItsCountry(String code) {
        assertEquals(code, RegionCode.of(code).toString());
        assertEquals(Optional.of(RegionCode.of(code)), Jurisdiction.find(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "US", "US-", "USCA", "US-CALI", "us-ca", "US-ca", "UK-SCT", "ZZ-A", "US_CA", "US-C ", "-CA"})
    void refusesWhatCannotBeARegion(String code) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> RegionCode.of(code));

        assertEquals(Optional.empty(), RegionCode.find(code));
        assertEquals(
                "region `" + (code.length() <= 2 ? code : code.substring(0, 2) + "...")
                        + "` must be an ISO 3166-2 code, such as `US-CA`",
                thrown.getMessage());
    }

    @Test
    void aCountryStandsBeforeItsRegions() {
        TreeSet<Jurisdiction> sorted = new TreeSet<>(List.of(
                Jurisdiction.of("US-CA"), Jurisdiction.of("UY"), Jurisdiction.of("US"), Jurisdiction.of("US-AK")));

        assertEquals("[US, US-AK, US-CA, UY]", sorted.toString());
    }

    @Test
    void tellsPeopleOfWhichCountryARegionIs() {
        assertEquals("US-CA (United States)", RegionCode.of("US-CA").name(Locale.ENGLISH));
        assertEquals("GB-SCT (Verenigd Koninkrijk)", RegionCode.of("GB-SCT").name(new Locale("nl")));
    }
}
