// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.audiohook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.audiohook.AudioHookClient.Call;
import org.monitoringconsent.examples.audiohook.AudioHookClient.Credentials;
import org.monitoringconsent.examples.recording.CallReport;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.RecorderListener;

/** A server and a client over real sockets. Announcements are heard when the test says so. */
class AudioHookRecorderTest {

    private static final long SOON = 5000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] SECRET = "a secret of the test".getBytes(StandardCharsets.US_ASCII);
    private static final Credentials GOOD = new Credentials("key", Optional.of(SECRET));

    private final BlockingQueue<Runnable> announcements = new ArrayBlockingQueue<>(100);
    private final BlockingQueue<CallReport> reports = new ArrayBlockingQueue<>(100);
    private final Call call = Call.of("+31201234567", "3104");

    @TempDir
    private Path folder;

    private AudioHookRecorder recorder;
    private AudioHookClient client;

    @BeforeEach
    void begin() throws IOException {
        recorder = new AudioHookRecorder(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                key -> key.equals("key") ? Optional.of(SECRET) : Optional.empty(),
                folder,
                Duration.ofMillis(700),
                Clock.systemUTC(),
                (conversation, parties, asking, heard) -> announcements.add(heard),
                new RecorderListener() {},
                reports::add);
        client = client(GOOD);
    }

    private AudioHookClient client(Credentials credentials) throws IOException {
        return new AudioHookClient(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), recorder.port()), call, credentials);
    }

    @AfterEach
    void end() throws IOException {
        client.close();
        recorder.close();
        assertEquals(0, recorder.heardWhilePaused(), "the client must keep to the protocol");
    }

    private boolean open() throws IOException {
        client.open(List.of());
        return client.await("opened", SOON).orElseThrow().path("startPaused").asBoolean();
    }

    private void hear() throws Exception {
        Objects.requireNonNull(announcements.poll(SOON, TimeUnit.MILLISECONDS), "an announcement must be asked for")
                .run();
    }

    private void learn(CallEvent event) {
        recorder.learn(call.conversation(), event);
    }

    private void expect(String type) throws IOException {
        assertTrue(client.await(type, SOON).isPresent(), () -> type + " must come, but there is " + client.types());
    }

    private CallReport over() throws Exception {
        client.end("end");
        expect("closed");
        return report();
    }

    private CallReport report() throws Exception {
        return Objects.requireNonNull(reports.poll(SOON, TimeUnit.MILLISECONDS), "the conversation must be over");
    }

    private static long sounding(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        long count = 0;
        for (int i = 44; i < bytes.length; i += 2) {
            count += bytes[i] == 0 && bytes[i + 1] == 0 ? 0 : 1;
        }
        return count;
    }

    @Test
    void aConversationBeginsPausedAndIsKeptFromItsAnnouncementOn() throws Exception {
        assertTrue(open());
        Thread.sleep(300);
        hear();
        expect("resume");
        Thread.sleep(600);
        CallReport report = over();

        assertEquals(1, report.kept().size());
        assertEquals(2, report.files().size());
        double kept = Duration.between(
                                report.kept().get(0).from(),
                                report.kept().get(0).until())
                        .toMillis()
                / 1000.0;
        assertTrue(sounding(report.files().get(0)) > 1600, "sound must be kept");
        assertTrue(sounding(report.files().get(0)) <= kept * 8000 + 1, "no more sound than time must be kept");
    }

    @Test
    void onAnObjectionItPausesAndNothingMoreComes() throws Exception {
        open();
        hear();
        expect("resume");
        Thread.sleep(400);
        Instant late = Instant.now().minusMillis(200);
        learn(CallEvent.objected(late, "customer"));
        expect("pause");
        Thread.sleep(400);
        CallReport report = over();

        assertEquals(1, report.kept().size());
        assertEquals(late, report.kept().get(0).until());
    }

    @Test
    void aConversationGoesOnByAnotherConnection() throws Exception {
        open();
        hear();
        expect("resume");
        recorder.askToReconnect();
        expect("reconnect");
        AudioHookClient before = client;
        client = client(GOOD);
        client.open(List.of(before.session()));
        assertFalse(
                client.await("opened", SOON).orElseThrow().path("startPaused").asBoolean());
        before.end("reconnect");
        assertTrue(before.await("closed", SOON).isPresent());
        before.close();
        Thread.sleep(1000);
        assertEquals(List.of(call.conversation()), recorder.conversations());
        learn(CallEvent.objected(Instant.now(), "customer"));
        expect("pause");
        CallReport report = over();

        assertEquals(1, report.kept().size());
        assertTrue(reports.isEmpty());
    }

    @Test
    void aConversationWhoseConnectionIsLostEndsIfNobodyComesBack() throws Exception {
        open();
        client.close();
        assertEquals(List.of(), report().kept());
        assertTrue(recorder.conversations().isEmpty());
    }

    @Test
    void whoIsNotSignedOrNotKnownIsTurnedAway() throws Exception {
        for (Credentials bad : List.of(
                new Credentials("key", Optional.empty()),
                new Credentials("key", Optional.of(new byte[] {1})),
                new Credentials("other", Optional.of(SECRET)))) {
            try (AudioHookClient stranger = client(bad)) {
                stranger.open(List.of());
                assertEquals(
                        "unauthorized",
                        stranger.await("disconnect", SOON)
                                .orElseThrow()
                                .path("reason")
                                .asText());
                assertTrue(stranger.await("closed", SOON).isPresent());
                assertFalse(stranger.types().contains("opened"));
            }
        }
        assertEquals(3, recorder.turnedAway());
        assertTrue(recorder.conversations().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "[]",
                "{}",
                "null",
                "{\"version\":\"2\",\"id\":\"x\",\"type\":\"open\",\"seq\":1,\"serverseq\":0,\"parameters\":{}}"
            })
    void whatIsNoMessageEndsTheConnection(String text) throws Exception {
        client.raw(text);
        assertEquals(
                "error",
                client.await("disconnect", SOON).orElseThrow().path("reason").asText());
        expect("closed");
    }

    @Test
    void soundThatNobodyAskedForEndsTheConnection() throws Exception {
        client.rawSound(new byte[1600]);
        expect("disconnect");
    }

    @Test
    void pingsUpdatesAndErrorsAreAnswered() throws Exception {
        open();
        client.send("ping", JSON.createObjectNode());
        expect("pong");
        client.send("update", JSON.createObjectNode().put("language", "nl-NL"));
        expect("updated");
        client.send("error", JSON.createObjectNode().put("code", 500).put("message", "a fault"));
        client.send("discarded", JSON.createObjectNode().put("start", "PT0S").put("discarded", "PT1.5S"));
        client.send("ping", JSON.createObjectNode());
        expect("pong");
        over();
    }

    @Test
    void aProbeBeginsNoConversation() throws Exception {
        client.close();
        client = new AudioHookClient(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), recorder.port()),
                new Call(call.organisation(), Connection.NOBODY, "", ""),
                GOOD);
        client.open(List.of());
        assertTrue(client.await("opened", SOON).orElseThrow().path("media").isEmpty());
        client.end("end");
        expect("closed");
        assertTrue(recorder.conversations().isEmpty());
    }

    @Test
    void withoutAWorkerNothingIsHeardUntilOneIsKnown() throws Exception {
        client.close();
        client = new AudioHookClient(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), recorder.port()),
                new Call(call.organisation(), call.conversation(), "+31201234567", ""),
                GOOD);
        assertTrue(open());
        learn(CallEvent.joined(Instant.now(), Participant.worker("gb-1002")));
        hear();
        expect("resume");
        assertEquals(1, over().kept().size());
    }
}
