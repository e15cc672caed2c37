// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonitoringRequestTest {

    private static final MonitoringRequest VALID = Requests.valid();

    @Test
    void leavesOutWhatIsNotStated() {
        assertEquals(MonitoringPurpose.empty(), VALID.purpose());
        assertEquals(Manner.empty(), VALID.manner());
        assertEquals(Safeguards.empty(), VALID.safeguards());
        assertEquals(Suspicion.empty(), VALID.suspicion());
        assertEquals(Source.empty(), VALID.source());
        assertEquals(Optional.empty(), VALID.use());
        assertEquals(Optional.empty(), VALID.recordCheck());
        assertTrue(VALID.attributes().isEmpty());
    }

    @Test
    void namesEveryMissingPartOfARequest() {
        MonitoringRequest.Builder nothing = MonitoringRequest.builder();

        RequestShapeException thrown = assertThrows(RequestShapeException.class, nothing::build);

        assertEquals(
                "`day` is required; `activity` is required; `worker` is required; `employer` is required",
                thrown.getMessage());
    }

    @Test
    void namesTheMissingFactsOfAPartByTheirPath() {
        RequestShapeException thrown = assertThrows(RequestShapeException.class, Communication.builder()::build);

        assertEquals(
                List.of(ShapeFault.required("communication.channel"), ShapeFault.required("communication.line")),
                thrown.faults());
    }

    @Test
    void reportsAllFaultsAtOnce() {
        MonitoringRequest.Builder builder = MonitoringRequest.builder()
                .day(Requests.DAY)
                .activity(Activity.CHECK_RECORDS)
                .worker(VALID.worker())
                .employer(VALID.employer())
                .communication(Requests.communication(Channel.CALL))
                .manner(Manner.builder()
                        .endsOn(Requests.DAY.minusDays(1))
                        .storedCopy(true)
                        .build());

        RequestShapeException thrown = assertThrows(RequestShapeException.class, builder::build);

        assertEquals(
                List.of("communication", "recordCheck", "manner.storedCopy", "manner.endsOn"),
                thrown.faults().stream().map(ShapeFault::path).toList());
        assertEquals(
                "`communication` must be left out for CHECK_RECORDS; "
                        + "`recordCheck` is required for CHECK_RECORDS; "
                        + "`manner.storedCopy` `true` must be false or left out for CHECK_RECORDS; "
                        + "`manner.endsOn` `2026-06-29` must not be before `day` `2026-06-30`",
                thrown.getMessage());
    }

    @Test
    void refusesACopyThatBreaksTheShape() {
        refuses("`communication` is required for RECORD", () -> VALID.withCommunication(Optional.empty()));
        refuses(
                "`communication.channel` `CALL` must be EMAIL or CHAT for READ_MESSAGE",
                () -> VALID.withActivity(Activity.READ_MESSAGE));
    }

    @Test
    void takesAnEndOnTheDayItself() {
        Manner today = Manner.builder().endsOn(Requests.DAY).build();

        assertTrue(VALID.withManner(today).manner().timeLimited());
        assertFalse(VALID.manner().timeLimited());
    }

    @ParameterizedTest
    @EnumSource
    void takesAStoredCopyOnlyWhereThereCanBeOne(Activity activity) {
        MonitoringRequest request = Requests.valid(activity);
        Manner stored = Manner.builder().storedCopy(true).build();
        Manner live = Manner.builder().storedCopy(false).build();

        if (activity.canWorkOnStoredCopy()) {
            assertEquals(stored, request.withManner(stored).manner());
        } else {
            refuses(
                    "`manner.storedCopy` `true` must be false or left out for " + activity,
                    () -> request.withManner(stored));
        }
        if (activity == Activity.PLAY_BACK) {
            refuses(
                    "`manner.storedCopy` `false` must be true or left out for PLAY_BACK",
                    () -> request.withManner(live));
        } else {
            assertEquals(live, request.withManner(live).manner());
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksForACommunicationAsTheActivityNeedsIt(Activity activity) {
        MonitoringRequest request = Requests.valid(activity);

        if (activity.communicationNeed() == CommunicationNeed.NEVER) {
            refuses(
                    "`communication` must be left out for " + activity,
                    () -> request.withCommunication(Requests.communication(Channel.CALL)));
        } else if (activity.communicationNeed() == CommunicationNeed.YES) {
            refuses("`communication` is required for " + activity, () -> request.withCommunication(Optional.empty()));
        }
        for (Channel channel : Channel.values()) {
            if (activity.communicationNeed() != CommunicationNeed.NEVER && activity.fits(channel)) {
                assertEquals(
                        Optional.of(channel),
                        request.withCommunication(Requests.communication(channel))
                                .communication()
                                .map(Communication::channel));
            }
        }
    }

    @Test
    void refusesAHeadcountBelowOne() {
        Employer.Builder none = Employer.builder().country(CountryCode.GB).headcount(0);

        RequestShapeException thrown = assertThrows(RequestShapeException.class, none::build);

        assertEquals("`employer.headcount` `0` must be at least 1", thrown.getMessage());
    }

    @Test
    void neverShowsWhoTheWorkerIsNorFreeText() {
        MonitoringRequest request = MonitoringRequest.builder()
                .day(Requests.DAY)
                .activity(Activity.LOG_TRAFFIC)
                .worker(Worker.builder().id("secret-id").country(CountryCode.GB).build())
                .employer(VALID.employer())
                .purpose(MonitoringPurpose.builder().statement("secret-words").build())
                .putAttribute("de.worksAgreement", AttributeValue.of("secret-value"))
                .build();

        String shown = request + " " + request.worker() + request.purpose() + request.attributes() + request.packed();

        assertFalse(shown.contains("secret"), shown);
    }

    @Test
    void keepsItsFaultsThroughAStream() throws Exception {
        RequestShapeException thrown = assertThrows(RequestShapeException.class, MonitoringRequest.builder()::build);

        RequestShapeException copy = (RequestShapeException) throughAStream(thrown);

        assertEquals(thrown.faults(), copy.faults());
        assertEquals(thrown.getMessage(), copy.getMessage());
    }

    private static Object throughAStream(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private static void refuses(String message, Executable change) {
        assertEquals(message, assertThrows(RequestShapeException.class, change).getMessage());
    }
}
