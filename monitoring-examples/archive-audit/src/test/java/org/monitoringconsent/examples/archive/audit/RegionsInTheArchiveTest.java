// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** Where an arrangement says in which region somebody is, the question about a call says so too; otherwise it says nothing. */
class RegionsInTheArchiveTest {

    private static final RegionCode SCOTLAND = RegionCode.of("GB-SCT");
    private static final RegionCode ENGLAND = RegionCode.of("GB-ENG");
    private static final RegionCode CALIFORNIA = RegionCode.of("US-CA");
    private static final Arrangement ARRANGEMENT = ArrangementReader.read(Calls.ARRANGEMENT
            .replace("{\"key\":\"ann\",\"country\":\"GB\"", "{\"key\":\"ann\",\"country\":\"GB\",\"region\":\"GB-SCT\"")
            .replace("{\"key\":\"bob\",\"country\":\"GB\"", "{\"key\":\"bob\",\"country\":\"GB\",\"region\":\"GB-ENG\"")
            .replace(
                    "{\"number\":\"+447700900461\",\"nature\":\"PERSONAL\"}",
                    "{\"number\":\"" + Calls.CUSTOMER + "\",\"otherPartyRegion\":\"US-CA\"}"));

    private static MonitoringRequest asked(CallRecord.Builder record, String worker) {
        return new RequestFromCall(ARRANGEMENT)
                .prepare(record.build()).calls().stream()
                        .filter(call -> call.worker().equals(worker))
                        .findFirst()
                        .orElseThrow()
                        .request();
    }

    private static Optional<RegionCode> otherRegion(MonitoringRequest request) {
        return request.communication().flatMap(Communication::otherPartyRegion);
    }

    private static Optional<CountryCode> otherCountry(MonitoringRequest request) {
        return request.communication().flatMap(Communication::otherPartyCountry);
    }

    /** The number is British, and whoever has it is known to live in California. */
    @Test
    void workerAndKnownNumberAreWhereTheArrangementSays() {
        MonitoringRequest request = asked(Calls.recorded("2101"), "ann");

        assertEquals(Optional.of(SCOTLAND), request.worker().region());
        assertEquals(Optional.of(CALIFORNIA), otherRegion(request));
        assertEquals(Optional.of(CALIFORNIA.country()), otherCountry(request));
    }

    @Test
    void whatNobodySaysIsNotStated() {
        MonitoringRequest dutch = asked(Calls.recorded("3101", "+447700900999", "2026-03-05T10:00:00Z"), "cor");

        assertEquals(Optional.empty(), dutch.worker().region());
        assertEquals(Optional.empty(), otherRegion(dutch));
        assertEquals(Optional.of(CountryCode.GB), otherCountry(dutch));
    }

    @Test
    void colleaguesAreWhereTheirEntriesSay() {
        MonitoringRequest request = asked(Calls.between("2102", "2101", "2026-03-05T10:00:00Z"), "ann");

        assertEquals(Optional.of(true), request.communication().flatMap(Communication::internal));
        assertEquals(Optional.of(ENGLAND), otherRegion(request));
    }

    /** Which of two counts nobody could tell. */
    @Test
    void ofSeveralOthersInSeveralPlacesNoneIsStated() {
        CallRecord.Builder conference = Calls.recorded("2101")
                .party(Party.builder().side(Side.CALLED).number("+447700900999").build());

        assertEquals(Optional.empty(), otherRegion(asked(conference, "ann")));
    }

    @Test
    void whatAnArrangementAllowsIsAskedForEachRegion() {
        StandingRequests standing = new StandingRequests(ARRANGEMENT, Set.of());

        assertEquals(
                List.of(SCOTLAND, ENGLAND, CountryCode.of("NL")).stream()
                        .map(Jurisdiction::value)
                        .toList(),
                standing.jurisdictions().stream().map(Jurisdiction::value).toList());
        assertEquals(List.of("gb"), standing.groupsIn(SCOTLAND));
        assertEquals(List.of(), standing.groupsIn(CountryCode.GB));
        MonitoringRequest request = standing.request(
                        "gb", SCOTLAND, LocalDate.of(2026, 3, 5), Activity.RECORD, PurposeCategory.ESTABLISH_FACTS)
                .orElseThrow();
        assertEquals(Optional.of(SCOTLAND), request.worker().region());
        assertEquals(Optional.of(SCOTLAND), otherRegion(request));
    }
}
