// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A region is a region of the country that is stated with it, for the worker and for the other party. */
class RegionShapeTest {

    private static final RegionCode CALIFORNIA = RegionCode.of("US-CA");
    private static final MonitoringRequest AMERICAN = MonitoringRequest.builder()
            .day(java.time.LocalDate.of(2026, 6, 30))
            .activity(Activity.RECORD)
            .worker(Worker.builder().id("w-1").country(CountryCode.of("US")).build())
            .communication(Communication.builder()
                    .channel(Channel.CALL)
                    .line(Line.EMPLOYER_PRIVATE)
                    .build())
            .employer(Employer.builder().country(CountryCode.of("US")).build())
            .build();

    @Test
    void statesTheRegionOfTheWorkerAndOfTheOtherParty() {
        MonitoringRequest request = AMERICAN.with(Facts.WORKER_REGION, CALIFORNIA)
                .with(Facts.OTHER_PARTY_COUNTRY, CountryCode.of("US"))
                .with(Facts.OTHER_PARTY_REGION, RegionCode.of("US-NY"));

        assertEquals(Optional.of(CALIFORNIA), request.worker().region());
        assertEquals(Optional.of(RegionCode.of("US-NY")), Facts.OTHER_PARTY_REGION.in(request));
        assertEquals(
                AMERICAN,
                request.without(Facts.WORKER_REGION)
                        .without(Facts.OTHER_PARTY_REGION)
                        .without(Facts.OTHER_PARTY_COUNTRY));
    }

    @Test
    void refusesARegionOfAnotherCountry() {
        assertFault(
                AMERICAN,
                Facts.WORKER_REGION,
                "GB-SCT",
                "`worker.region` must be a region of `worker.country` `US`, not of `GB`",
                "`worker.region` moet een regio zijn van `worker.country` `US`, niet van `GB`");
        assertFault(
                AMERICAN.with(Facts.OTHER_PARTY_COUNTRY, CountryCode.NL),
                Facts.OTHER_PARTY_REGION,
                "US-CA",
                "`communication.otherPartyRegion` must be a region of `communication.otherPartyCountry` `NL`, not of `US`",
                "`communication.otherPartyRegion` moet een regio zijn van `communication.otherPartyCountry` `NL`,"
                        + " niet van `US`");
    }

    @Test
    void refusesTheRegionOfAnotherPartyWithoutItsCountry() {
        assertFault(
                AMERICAN,
                Facts.OTHER_PARTY_REGION,
                "US-CA",
                "`communication.otherPartyCountry` is required with `communication.otherPartyRegion`",
                "`communication.otherPartyCountry` is verplicht bij `communication.otherPartyRegion`");
    }

    @Test
    void aWorkerWhoMovesToAnotherCountryDoesNotKeepTheRegion() {
        MonitoringRequest californian = AMERICAN.with(Facts.WORKER_REGION, CALIFORNIA);

        assertThrows(RequestShapeException.class, () -> californian.with(Facts.WORKER_COUNTRY, CountryCode.NL));
        assertEquals(
                Optional.empty(),
                californian
                        .without(Facts.WORKER_REGION)
                        .with(Facts.WORKER_COUNTRY, CountryCode.NL)
                        .worker()
                        .region());
    }

    private static void assertFault(
            MonitoringRequest request, Fact<RegionCode> fact, String region, String english, String dutch) {
        List<ShapeFault> faults = assertThrows(
                        RequestShapeException.class, () -> request.with(fact, RegionCode.of(region)))
                .faults();

        assertEquals(List.of(english), faults.stream().map(ShapeFault::sentence).toList());
        assertEquals(dutch, faults.get(0).sentence(new Locale("nl")));
    }
}
