// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.siprec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.examples.recording.Announcer;
import org.monitoringconsent.examples.recording.CallReport;
import org.monitoringconsent.examples.recording.Clockwork;
import org.monitoringconsent.recorder.session.RecorderListener;

/** Scenarios of {@code sipp}, which knows nothing of this recorder and checks each answer; left out where it is not installed. */
class SippTest {

    private static final int CALLS = 5;

    @TempDir
    private Path folder;

    private static Path sipp() {
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path program = Path.of(place, "sipp");
            if (Files.isExecutable(program)) {
                return program;
            }
        }
        return Path.of("");
    }

    @BeforeEach
    void find() {
        boolean there = !sipp().toString().isEmpty();
        if (!there) {
            System.out.println("sipp is not installed (Debian: sip-tester): its scenarios are left out");
        }
        Assumptions.assumeTrue(there, "sipp is not installed");
    }

    @ParameterizedTest
    @CsvSource({"plain, 1", "conference, 2", "pause-and-resume, 5", "transfer, 3", "private-turn, 2", "objection, 1"})
    void eachCallIsAnsweredAsItMustBe(String scenario, int keptStretches) throws Exception {
        List<CallReport> reports = new CopyOnWriteArrayList<>();
        Clockwork clockwork = new Clockwork();
        InetAddress here = InetAddress.getLoopbackAddress();
        int port = freePort(here);
        try (SiprecRecorder recorder = new SiprecRecorder(
                here,
                port,
                folder.resolve("sound"),
                Clock.systemUTC(),
                Announcer.lasting(Duration.ofMillis(50), clockwork),
                new RecorderListener() {},
                reports::add)) {
            run(scenario, port);
            assertTrue(recorder.packets() > 0, "sound must come");
        } finally {
            clockwork.close();
        }

        assertEquals(CALLS, reports.size());
        for (CallReport report : reports) {
            assertEquals(keptStretches, report.kept().size());
        }
    }

    private static int freePort(InetAddress here) throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, here)) {
            return socket.getLocalPort();
        }
    }

    private void run(String scenario, int port) throws Exception {
        for (String file : List.of(scenario + ".xml", "voice.pcap")) {
            try (var in = getClass().getResourceAsStream("/scenarios/" + file)) {
                Files.copy(in, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path output = folder.resolve("sipp.txt");
        Process process = new ProcessBuilder(
                        sipp().toString(),
                        "127.0.0.1:" + port,
                        "-sf",
                        scenario + ".xml",
                        "-i",
                        "127.0.0.1",
                        "-m",
                        String.valueOf(CALLS),
                        "-r",
                        "10",
                        "-nostdin",
                        "-timeout",
                        "30s",
                        "-timeout_error")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean over = process.waitFor(40, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(over && process.exitValue() == 0, () -> tail(output));
    }

    private static String tail(Path output) {
        try {
            String text = Files.readString(output, StandardCharsets.ISO_8859_1);
            return text.substring(Math.max(0, text.length() - 4000));
        } catch (IOException unreadable) {
            return "no output";
        }
    }
}
