// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** What an arrangement asks apart from any call. */
class StandingRequestsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final StandingRequests requests = requests(Calls.ARRANGEMENT);

    @Test
    void onlyGroupsThatAreMonitoredAndHaveWorkersThereAreAsked() {
        assertEquals(List.of("gb"), requests.groupsIn(CountryCode.GB));
        assertEquals(List.of("nl"), requests.groupsIn(CountryCode.NL));
        assertEquals(List.of(CountryCode.GB, CountryCode.NL), requests.jurisdictions());
    }

    @Test
    void whatHoldsForTheGroupIsStated() {
        MonitoringRequest dutch = asked(requests, "nl", CountryCode.NL, DAY, Activity.RECORD);

        assertEquals(Optional.of(Representation.WORKS_COUNCIL), dutch.employer().representation());
        assertEquals(Optional.of(Notice.SPECIFIC_WITH_SIGNAL), dutch.worker().notice());
        assertEquals(Optional.of(Balancing.FAVOURS_EMPLOYER), dutch.safeguards().balancing());
        assertEquals(Optional.of(true), dutch.worker().inMonitoredGroup());
        assertEquals(
                Optional.of(false),
                asked(requests, "nl", CountryCode.NL, LocalDate.of(2026, 3, 1), Activity.RECORD)
                        .worker()
                        .inMonitoredGroup());
        assertEquals(
                Optional.of(false),
                asked(requests, "board", CountryCode.GB, DAY, Activity.RECORD)
                        .worker()
                        .inMonitoredGroup());
        assertEquals(
                Optional.empty(),
                asked(requests, "no such", CountryCode.GB, DAY, Activity.RECORD)
                        .worker()
                        .inMonitoredGroup());
    }

    /** Whether a copy is worked on is for each act to say: there is none while a call lasts, and nothing else to play back. */
    @ParameterizedTest
    @CsvSource({"LISTEN_LIVE, true", "PLAY_BACK, false", "PLAY_BACK, true", "TRANSCRIBE, true"})
    void whatIsSaidOfACopyIsLeftOutWhereThereIsNoChoice(Activity activity, boolean stored) {
        StandingRequests some = requests(Calls.ARRANGEMENT.replace(
                "\"activity\":\"LISTEN_LIVE\",", "\"activity\":\"" + activity + "\",\"storedCopy\":" + stored + ","));

        assertEquals(
                activity == Activity.TRANSCRIBE ? Optional.of(true) : Optional.empty(),
                asked(some, "gb", CountryCode.GB, DAY, activity).manner().storedCopy());
    }

    /** A monitoring counts for what it does, for its groups and on its days. */
    @ParameterizedTest
    @CsvSource({
        "gb, 2026-03-05, RECORD, SYSTEMATIC",
        "gb, 2026-03-31, RECORD, SYSTEMATIC",
        "gb, 2026-04-01, RECORD,",
        "gb, 2026-02-28, RECORD,",
        "nl, 2026-03-05, RECORD,",
        "gb, 2026-03-05, LOG_TRAFFIC, SYSTEMATIC",
        "nl, 2026-03-05, LOG_TRAFFIC, SYSTEMATIC",
        "gb, 2026-03-05, TRANSCRIBE,",
    })
    void aMonitoringCountsForWhatItIsMeantFor(String group, LocalDate day, Activity activity, Extent extent) {
        StandingRequests some = requests(Calls.ARRANGEMENT.replace(
                "{\"name\":\"recording\",",
                "{\"name\":\"recording\",\"groups\":[\"gb\"],\"from\":\"2026-03-01\",\"until\":\"2026-04-01\","));

        assertEquals(
                Optional.ofNullable(extent),
                asked(some, group, CountryCode.GB, day, activity).manner().extent());
    }

    /** The first that is practised on the day counts, and not one that has ended before it. */
    @ParameterizedTest
    @CsvSource({"2026-02-28, SAMPLED", "2026-03-01, SYSTEMATIC"})
    void oneThatHasEndedIsNotAsked(LocalDate day, Extent extent) {
        StandingRequests some = requests(
                Calls.ARRANGEMENT.replace(
                        "\"monitoring\":[",
                        "\"monitoring\":[{\"name\":\"trial\",\"activity\":\"RECORD\",\"extent\":\"SAMPLED\",\"endsOn\":\"2026-02-28\"},"));

        assertEquals(
                Optional.of(extent),
                asked(some, "gb", CountryCode.GB, day, Activity.RECORD).manner().extent());
    }

    @ParameterizedTest
    @CsvSource({
        "RECORD, CALL",
        "READ_SUBJECT, EMAIL",
        "PLAY_VOICEMAIL, VOICEMAIL",
        "CAPTURE_SCREEN, CALL",
        "TRACK_LOCATION,"
    })
    void aCommunicationIsOneThatFits(Activity activity, Channel channel) {
        assertEquals(
                Optional.ofNullable(channel),
                asked(requests, "gb", CountryCode.GB, DAY, activity)
                        .communication()
                        .map(communication -> communication.channel()));
    }

    @Test
    void aLookIntoARegisterIsAskedOtherwise() {
        assertEquals(
                Optional.empty(),
                requests.request("gb", CountryCode.GB, DAY, Activity.CHECK_RECORDS, PurposeCategory.QUALITY_STANDARDS));
    }

    private static MonitoringRequest asked(
            StandingRequests requests, String group, CountryCode where, LocalDate day, Activity activity) {
        return requests.request(group, where, day, activity, PurposeCategory.QUALITY_STANDARDS)
                .orElseThrow();
    }

    private static StandingRequests requests(String arrangement) {
        return new StandingRequests(ArrangementReader.read(arrangement), Set.of());
    }
}
