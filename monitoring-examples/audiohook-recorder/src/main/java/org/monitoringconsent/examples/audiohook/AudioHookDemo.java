// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.audiohook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.monitoringconsent.examples.recording.Afterwards;
import org.monitoringconsent.examples.recording.Announcer;
import org.monitoringconsent.examples.recording.CallReport;
import org.monitoringconsent.examples.recording.Clockwork;
import org.monitoringconsent.examples.recording.Figures;
import org.monitoringconsent.examples.recording.House;
import org.monitoringconsent.recorder.journal.DecisionRecordKeeper;
import org.monitoringconsent.recorder.journal.Journal;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.RecorderListener;

/** Plays a conversation against the server on this machine, prints its time line, and leaves sound and two pages; or only serves. */
public final class AudioHookDemo {

    private static final Duration ANNOUNCEMENT = Duration.ofMillis(700);
    private static final Duration COME_BACK = Duration.ofSeconds(3);
    private static final int PORT = 5080;
    private static final String KEY = "example-key";
    private static final byte[] SECRET =
            "an example secret, for this machine alone".getBytes(StandardCharsets.US_ASCII);

    private AudioHookDemo() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the sound and the pages; then, to serve until the program is stopped, {@code serve} and
     *     perhaps a port
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "calls");
        if (arguments.length > 1 && arguments[1].equals("serve")) {
            serve(folder, arguments.length > 2 ? Integer.parseInt(arguments[2]) : PORT, out);
        } else {
            CallReport report = play(folder);
            out.println(report.text(Locale.ENGLISH));
            out.println(new Afterwards(House.engine()).text(report, Locale.ENGLISH));
            for (String language : List.of("en", "nl")) {
                Path page = folder.resolve("conversation-" + language + ".html");
                Files.writeString(page, report.page(Locale.forLanguageTag(language)));
                out.println(page);
            }
        }
    }

    private static Optional<byte[]> secret(String key) {
        return key.equals(KEY) ? Optional.of(SECRET) : Optional.empty();
    }

    /** Some two seconds after a conversation began its customer objects, so that a client alone shows a pause as well. */
    private static void serve(Path folder, int port, PrintStream out) throws IOException, InterruptedException {
        Figures figures = new Figures();
        Clockwork clockwork = new Clockwork();
        Announcer announcer = Announcer.lasting(ANNOUNCEMENT, clockwork);
        AudioHookRecorder recorder = new AudioHookRecorder(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                AudioHookDemo::secret,
                folder,
                COME_BACK,
                Clock.systemUTC(),
                announcer,
                new RecorderListener() {},
                report -> {
                    figures.take(report);
                    out.println(report.text(Locale.ENGLISH));
                });
        Set<String> known = ConcurrentHashMap.newKeySet();
        Consumer<String> objecting = id -> clockwork.after(
                Duration.ofSeconds(2), () -> recorder.learn(id, CallEvent.objected(Instant.now(), "customer")));
        clockwork.every(
                Duration.ofSeconds(1),
                () -> recorder.conversations().stream().filter(known::add).forEach(objecting));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            out.println(figures.text(0, recorder.turnedAway()));
            out.println(recorder.heardWhilePaused() + " bytes of sound came while it was paused");
            out.flush();
        }));
        out.println("listening on port " + recorder.port() + "; key " + KEY + ", secret "
                + Base64.getEncoder().encodeToString(SECRET));
        Thread.currentThread().join();
    }

    /** A customer is told and recorded, pays by card, comes back by another connection, and objects. */
    static CallReport play(Path folder) throws IOException, InterruptedException {
        List<CallReport> reports = new CopyOnWriteArrayList<>();
        CountDownLatch over = new CountDownLatch(1);
        Clockwork clockwork = new Clockwork();
        Files.createDirectories(folder);
        try (Journal journal = Journal.open(folder.resolve("journal.jsonl"));
                AudioHookRecorder recorder = new AudioHookRecorder(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        AudioHookDemo::secret,
                        folder,
                        COME_BACK,
                        Clock.systemUTC(),
                        Announcer.lasting(ANNOUNCEMENT, clockwork),
                        DecisionRecordKeeper.in(journal),
                        report -> {
                            reports.add(report);
                            over.countDown();
                        })) {
            InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), recorder.port());
            AudioHookClient.Call call = AudioHookClient.Call.of("+31201234567", "3104");
            AudioHookClient.Credentials credentials = new AudioHookClient.Credentials(KEY, Optional.of(SECRET));
            AudioHookClient client = new AudioHookClient(here, call, credentials);
            client.open(List.of());
            Thread.sleep(2000);
            recorder.learn(call.conversation(), CallEvent.cardDataBegins(Instant.now()));
            Thread.sleep(1000);
            recorder.learn(call.conversation(), CallEvent.cardDataEnds(Instant.now()));
            Thread.sleep(1000);
            recorder.askToReconnect();
            client.await("reconnect", 1000);
            AudioHookClient next = new AudioHookClient(here, call, credentials);
            next.open(List.of(client.session()));
            client.end("reconnect");
            Thread.sleep(1000);
            // What the customer said is noticed half a second later.
            recorder.learn(call.conversation(), CallEvent.objected(Instant.now().minusMillis(500), "customer"));
            Thread.sleep(1000);
            next.end("end");
            over.await(5, TimeUnit.SECONDS);
        } finally {
            clockwork.close();
        }
        return reports.get(0);
    }
}
