// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.siprec;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.monitoringconsent.examples.recording.Afterwards;
import org.monitoringconsent.examples.recording.Announcer;
import org.monitoringconsent.examples.recording.CallReport;
import org.monitoringconsent.examples.recording.Clockwork;
import org.monitoringconsent.examples.recording.Figures;
import org.monitoringconsent.examples.recording.House;
import org.monitoringconsent.recorder.journal.DecisionRecordKeeper;
import org.monitoringconsent.recorder.journal.Journal;
import org.monitoringconsent.recorder.session.RecorderListener;

/** Plays a call against the recorder on this machine, prints its time line, and leaves the sound and two pages; or only serves. */
public final class SiprecDemo {

    private static final Duration ANNOUNCEMENT = Duration.ofMillis(700);
    private static final int PORT = 5070;

    private SiprecDemo() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the sound and the pages; then, to serve until the program is stopped, {@code serve} and
     *     perhaps a port
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "calls");
        int port = arguments.length > 2 ? Integer.parseInt(arguments[2]) : PORT;
        if (arguments.length > 1 && arguments[1].equals("serve")) {
            serve(folder, port, out);
        } else {
            CallReport report = play(folder, port);
            out.println(report.text(Locale.ENGLISH));
            out.println(new Afterwards(House.engine()).text(report, Locale.ENGLISH));
            for (String language : List.of("en", "nl")) {
                Path page = folder.resolve("call-" + language + ".html");
                Files.writeString(page, report.page(Locale.forLanguageTag(language)));
                out.println(page);
            }
        }
    }

    private static void serve(Path folder, int port, PrintStream out) throws IOException, InterruptedException {
        Figures figures = new Figures();
        Clockwork clockwork = new Clockwork();
        InetAddress here = InetAddress.getLoopbackAddress();
        Announcer announcer = Announcer.lasting(Duration.ofMillis(100), clockwork);
        SiprecRecorder recorder = new SiprecRecorder(
                here, port, folder, Clock.systemUTC(), announcer, new RecorderListener() {}, figures::take);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            out.println(figures.text(recorder.packets(), recorder.refused()));
            out.flush();
        }));
        out.println("listening on " + here.getHostAddress() + ":" + port);
        Thread.currentThread().join();
    }

    /** A Dutch customer calls, is told, a colleague in London joins, talk turns private, the customer objects. */
    static CallReport play(Path folder, int port) throws IOException, InterruptedException {
        List<CallReport> reports = new CopyOnWriteArrayList<>();
        InetAddress here = InetAddress.getLoopbackAddress();
        Clockwork clockwork = new Clockwork();
        Files.createDirectories(folder);
        try (Journal journal = Journal.open(folder.resolve("journal.jsonl"))) {
            SiprecRecorder recorder = new SiprecRecorder(
                    here,
                    port,
                    folder,
                    Clock.systemUTC(),
                    Announcer.lasting(ANNOUNCEMENT, clockwork),
                    DecisionRecordKeeper.in(journal),
                    reports::add);
            try (recorder;
                    SiprecClient client = new SiprecClient(new InetSocketAddress(here, port))) {
                talk(client);
            }
        } finally {
            clockwork.close();
        }
        return reports.get(0);
    }

    private static void talk(SiprecClient client) throws IOException, InterruptedException {
        Map<String, String> parties = new LinkedHashMap<>();
        parties.put("agent", "sip:3104@pbx.example");
        parties.put("customer", "sip:+31201234567@carrier.example");
        List<SiprecClient.Offer> streams = new ArrayList<>(
                List.of(SiprecClient.Offer.of("1", "agent", 8), SiprecClient.Offer.of("2", "customer", 8)));
        client.invite(streams, SiprecClient.metadata(parties, streams));
        Thread.sleep(1800);
        parties.put("colleague", "sip:1002@pbx.example");
        parties.put("partner", "sip:+442079460000@carrier.example");
        streams.add(SiprecClient.Offer.of("3", "colleague", 0));
        streams.add(SiprecClient.Offer.of("4", "partner", 0));
        client.invite(streams, SiprecClient.metadata(parties, streams));
        Thread.sleep(1800);
        client.invite(replaced(streams, 1, streams.get(1).flowing(false)), "");
        Thread.sleep(900);
        client.invite(streams, "");
        Thread.sleep(900);
        client.invite(replaced(streams, 0, streams.get(0).preferring("pause")), "");
        Thread.sleep(900);
        client.invite(streams, "");
        Thread.sleep(900);
        client.invite(replaced(streams, 1, streams.get(1).preferring("off")), "");
        Thread.sleep(900);
        client.bye();
    }

    private static List<SiprecClient.Offer> replaced(
            List<SiprecClient.Offer> streams, int place, SiprecClient.Offer other) {
        List<SiprecClient.Offer> changed = new ArrayList<>(streams);
        changed.set(place, other);
        return changed;
    }
}
