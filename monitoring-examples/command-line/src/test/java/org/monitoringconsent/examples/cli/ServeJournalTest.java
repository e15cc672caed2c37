// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.journal.DecisionRecordReader;
import org.monitoringconsent.recorder.journal.Journal;
import org.monitoringconsent.recorder.journal.JournalCheck;
import org.monitoringconsent.recorder.journal.Replay;

/** A decision point that is killed while it answers: what it told stands in its journal. */
class ServeJournalTest {

    private static final int CALLERS = 4;
    private static final int ENOUGH = 200;

    @TempDir
    Path folder;

    @Test
    void whatWasToldSurvivesAKill() throws Exception {
        Path file = folder.resolve("decisions.journal");
        AtomicInteger told = new AtomicInteger();

        Process server = serve(file);
        String address = address(server);
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            Thread caller = new Thread(() -> ask(address, told, Integer.MAX_VALUE));
            caller.start();
            callers.add(caller);
        }
        while (told.get() < ENOUGH) {
            assertTrue(server.isAlive());
            Thread.onSpinWait();
        }
        server.destroyForcibly().waitFor();
        for (Thread caller : callers) {
            caller.join();
        }

        JournalCheck check = Journal.verify(file);
        assertTrue(check.isSound(), check.toString());
        assertTrue(check.records() >= told.get(), check.records() + " records, " + told + " told");
        assertTrue(check.records() <= told.get() + CALLERS, check.records() + " records, " + told + " told");
        MonitoringEngine engine = MonitoringEngine.discover();
        Replay replay = Replay.of(engine);
        Journal.read(
                file, DecisionRecordReader.of(engine), record -> assertEquals(List.of(), replay.differences(record)));

        Process again = serve(file);
        ask(address(again), told, told.get() + 1);
        again.destroy();
        again.waitFor();
        assertEquals(check.records() + 1, Journal.verify(file).records());
    }

    private static Process serve(Path journal) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--journal",
                        journal.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String address(Process server) throws IOException {
        BufferedReader said = server.inputReader(StandardCharsets.UTF_8);
        return String.valueOf(said.readLine()).replace("listening on ", "") + "/v1/decisions";
    }

    private static void ask(String address, AtomicInteger told, int until) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Samples.DENIED))
                .build();
        try {
            while (told.get() < until) {
                if (client.send(request, BodyHandlers.ofString()).statusCode() == 200) {
                    told.incrementAndGet();
                }
            }
        } catch (IOException | InterruptedException killed) {
            // The server is gone.
        }
    }
}
