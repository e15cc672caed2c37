// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.siprec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.examples.recording.CallReport;
import org.monitoringconsent.examples.siprec.SiprecClient.Offer;
import org.monitoringconsent.examples.siprec.SiprecClient.Reply;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Kept;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.RecorderListener;

/** A recorder and a client over real sockets. Announcements are heard when the test says so. */
class SiprecRecorderTest {

    private static final int RATE = 8000;
    private static final long SOON = 5000;

    private final BlockingQueue<Runnable> announcements = new ArrayBlockingQueue<>(100);
    private final BlockingQueue<CallReport> reports = new ArrayBlockingQueue<>(100);

    @TempDir
    private Path folder;

    private SiprecRecorder recorder;
    private SiprecClient client;

    @BeforeEach
    void begin() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        int port = freePort(here);
        recorder = new SiprecRecorder(
                here,
                port,
                folder,
                Clock.systemUTC(),
                (call, parties, asking, heard) -> announcements.add(heard),
                new RecorderListener() {},
                reports::add);
        client = new SiprecClient(new InetSocketAddress(here, port));
    }

    private static int freePort(InetAddress here) throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, here)) {
            return socket.getLocalPort();
        }
    }

    @AfterEach
    void end() throws IOException {
        client.close();
        recorder.close();
    }

    @Test
    void whenItIsClosedNoThreadOfItsKeepsAProgramFromEnding() throws IOException, InterruptedException {
        InetAddress here = InetAddress.getLoopbackAddress();
        Set<Thread> before = threads();

        new SiprecRecorder(
                        here,
                        freePort(here),
                        folder,
                        Clock.systemUTC(),
                        (call, parties, asking, heard) -> {},
                        new RecorderListener() {},
                        reports::add)
                .close();

        for (Thread left : threads()) {
            if (!before.contains(left)) {
                left.join(SOON);
                assertFalse(left.isAlive(), left::getName);
            }
        }
    }

    /** Those for whose end a program waits. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> parties(String... idsAndAddresses) {
        Map<String, String> parties = new LinkedHashMap<>();
        for (int i = 0; i < idsAndAddresses.length; i += 2) {
            parties.put(idsAndAddresses[i], idsAndAddresses[i + 1]);
        }
        return parties;
    }

    private static final Map<String, String> DUTCH =
            parties("a", "sip:3104@pbx.example", "c", "sip:+31201234567@carrier.example");
    private static final List<Offer> TWO = List.of(Offer.of("1", "a", 8), Offer.of("2", "c", 0));

    private Reply call() throws IOException {
        return client.invite(TWO, SiprecClient.metadata(DUTCH, TWO));
    }

    private void hear() throws InterruptedException {
        Objects.requireNonNull(announcements.poll(SOON, TimeUnit.MILLISECONDS), "an announcement must be asked for")
                .run();
    }

    private void begun() throws IOException, InterruptedException {
        assertEquals(Map.of("1", "paused", "2", "paused"), call().states());
        hear();
        assertEquals(Optional.of(Map.of("1", "on", "2", "on")), client.told(SOON));
    }

    private CallReport over() throws IOException, InterruptedException {
        assertEquals(200, client.bye().status());
        return Objects.requireNonNull(reports.poll(SOON, TimeUnit.MILLISECONDS), "the call must be over");
    }

    private static List<Offer> with(int place, Offer other) {
        List<Offer> offers = new ArrayList<>(TWO);
        offers.set(place, other);
        return offers;
    }

    /** Waits until so much more sound has come. */
    private void listen(int packets) throws InterruptedException {
        long until = recorder.packets() + packets;
        for (int i = 0; i < 500 && recorder.packets() < until; i++) {
            Thread.sleep(10);
        }
        assertTrue(recorder.packets() >= until, "sound must come");
    }

    private static short[] sound(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(bytes.capacity() - 44, bytes.getInt(40), "the length of the sound must stand in the file");
        short[] samples = new short[(bytes.capacity() - 44) / 2];
        bytes.position(44).asShortBuffer().get(samples);
        return samples;
    }

    /** Nothing sounds in a file outside the stretches that are kept. */
    private static void assertNothingElse(CallReport report) throws IOException {
        for (Path file : report.files()) {
            short[] samples = sound(file);
            for (int i = 0; i < samples.length; i++) {
                Instant moment = report.begin().plusNanos(i * 1_000_000_000L / RATE);
                boolean kept = report.kept().stream()
                        .anyMatch(stretch -> !moment.isBefore(stretch.from()) && moment.isBefore(stretch.until()));
                if (!kept) {
                    assertEquals(0, samples[i], "sample " + i + " must be silent");
                }
            }
        }
    }

    private static long sounding(Path file) throws IOException {
        long sounding = 0;
        for (short sample : sound(file)) {
            sounding += sample == 0 ? 0 : 1;
        }
        return sounding;
    }

    @Test
    void aCallIsKeptFromItsAnnouncementOn() throws Exception {
        call();
        listen(20);
        hear();
        assertEquals(Optional.of(Map.of("1", "on", "2", "on")), client.told(SOON));
        listen(40);
        CallReport report = over();

        assertEquals(1, report.kept().size());
        assertEquals(2, report.files().size());
        assertTrue(sounding(report.files().get(0)) > 10 * 160, "sound must be kept");
        assertNothingElse(report);
    }

    @Test
    void whereNobodyAnnouncesNothingIsKept() throws Exception {
        call();
        listen(20);
        CallReport report = over();

        assertEquals(List.of(), report.kept());
        assertEquals(List.of(), report.files());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void anObjectionByTheDeviceEndsTheRecordingForGood() throws Exception {
        begun();
        listen(10);
        Reply off = client.invite(with(1, TWO.get(1).preferring("off")), "");
        assertEquals(Map.of("1", "paused", "2", "paused"), off.states());
        listen(20);
        assertEquals(
                Map.of("1", "paused", "2", "paused"),
                client.invite(with(1, TWO.get(1).preferring("on")), "").states());
        CallReport report = over();

        assertEquals(1, report.kept().size());
        assertNothingElse(report);
    }

    @Test
    void aDeviceThatPrefersAPauseGetsOne() throws Exception {
        begun();
        assertEquals(
                Map.of("1", "paused", "2", "paused"),
                client.invite(with(0, TWO.get(0).preferring("pause")), "").states());
        assertEquals(Map.of("1", "on", "2", "on"), client.invite(TWO, "").states());
        over();
    }

    @Test
    void whoIsOnHoldIsLeftOut() throws Exception {
        begun();
        listen(10);
        assertEquals(
                Map.of("1", "on", "2", "paused"),
                client.invite(with(1, TWO.get(1).flowing(false)), "").states());
        assertEquals(Map.of("1", "on", "2", "on"), client.invite(TWO, "").states());
        CallReport report = over();

        assertTrue(report.kept().stream().map(Kept::masked).anyMatch(masked -> masked.size() == 1));
        assertNothingElse(report);
    }

    @Test
    void whoJoinsHasToldNothingUntilTold() throws Exception {
        begun();
        Map<String, String> more = new LinkedHashMap<>(DUTCH);
        more.put("d", "sip:+442079460000@carrier.example");
        assertEquals(200, client.update(SiprecClient.metadata(more, TWO)).status());
        assertEquals(Optional.of(Map.of("1", "paused", "2", "paused")), client.told(SOON));
        hear();
        assertEquals(Optional.of(Map.of("1", "on", "2", "on")), client.told(SOON));
        CallReport report = over();

        assertEquals(2, report.kept().size());
        Participant joined =
                report.stretches().get(report.stretches().size() - 1).parties().get(2);
        assertEquals(Optional.of(CountryCode.GB), joined.country());
    }

    @Test
    void whoTakesNoUpdateIsToldByAnInvite() throws Exception {
        client.takeNoUpdates();
        begun();
        over();
    }

    @Test
    void whatIsNoticedLateIsErased() throws Exception {
        begun();
        listen(60);
        Instant before = Instant.now().minusMillis(300);
        recorder.learn(recorder.calls().get(0), CallEvent.objected(before, "outside-2"));
        assertEquals(Optional.of(Map.of("1", "paused", "2", "paused")), client.told(SOON));
        CallReport report = over();

        assertEquals(before, report.kept().get(0).until());
        assertNothingElse(report);
    }

    @ParameterizedTest
    @CsvSource({
        "acme-siprec-offer, unique-boundary-1, 16777227, 2, 0",
        "broadworks-offer-2, foobar, 10, 0, 2",
        "cisco-siprec-offer, uniqueBoundary, 1, 2, 0"
    })
    void whatVendorsOfferIsUnderstood(String name, String boundary, String label, int workers, int outside)
            throws Exception {
        String offer;
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/vendors/" + name + ".txt"))) {
            offer = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        Reply reply = client.request("INVITE", "multipart/mixed;boundary=" + boundary, offer);
        CallReport report = over();

        assertEquals(200, reply.status());
        assertEquals("paused", reply.states().get(label));
        List<Participant> parties =
                report.stretches().get(report.stretches().size() - 1).parties();
        assertEquals(workers, parties.stream().filter(Participant::isWorker).count());
        assertEquals(
                outside, parties.stream().filter(party -> !party.isWorker()).count());
    }

    @Test
    void aCallWithoutMetadataIsNotKept() throws Exception {
        assertEquals(
                Map.of("1", "paused", "2", "paused"), client.invite(TWO, "").states());
        assertEquals(List.of(), over().kept());
    }

    @Test
    void hostileMetadataAreRefusedAndTheServerGoesOn() throws Exception {
        String entity = "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><recording>&x;</recording>";
        assertEquals(
                400,
                client.request("INVITE", "application/rs-metadata+xml", entity).status());
        assertEquals(
                400,
                client.request("INVITE", "application/rs-metadata+xml", "<recording>")
                        .status());
        assertEquals(481, client.request("UPDATE", "application/sdp", "v=0").status());
        assertEquals(405, client.request("MESSAGE", "text/plain", "hello").status());
        assertTrue(recorder.calls().isEmpty());
    }

    @Test
    void noPartyIsNamedInAFileName() throws Exception {
        begun();
        listen(10);
        for (Path file : over().files()) {
            assertFalse(file.getFileName().toString().contains("31201234567"));
        }
    }
}
