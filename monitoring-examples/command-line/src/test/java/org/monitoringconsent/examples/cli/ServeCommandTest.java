// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.decisionpoint.judge.DecisionLog;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.rest.DecisionPoint;
import org.monitoringconsent.examples.decisionpoint.server.AccessLog;
import org.monitoringconsent.examples.decisionpoint.server.DecisionServer;
import org.monitoringconsent.examples.decisionpoint.server.ServerSettings;

class ServeCommandTest {

    private static final Path ROOT = Path.of("..", "..");

    @TempDir
    Path folder;

    /** The lines of the front page, but for the port, which may be taken here. */
    @Test
    void theLinesOfTheFrontPageAreAnswered() throws Exception {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md")).stream()
                .filter(line -> line.startsWith("curl "))
                .toList();
        Judge judge = Judge.of(MonitoringEngine.discover(), DecisionLog.NONE);
        DecisionPoint point = DecisionPoint.of(judge, Clock.systemUTC(), Optional.empty());

        assertEquals(6, lines.size());
        try (DecisionServer server =
                DecisionServer.start(judge, point, ServerSettings.local(0), AccessLog.none(), Clock.systemUTC())) {
            for (String line : lines) {
                Process curl = new ProcessBuilder(
                                "bash",
                                "-c",
                                line.replace(":8321", ":" + server.address().getPort()))
                        .directory(ROOT.toFile())
                        .redirectErrorStream(true)
                        .start();
                String answer = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(0, curl.waitFor(), line + "\n" + answer);
                assertFalse(answer.isBlank(), line);
            }
        }
    }

    @Test
    void otherMachinesNeedAKey() {
        Ran ran = Ran.with("serve", "--bind", "0.0.0.0", "--port", "0");

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertEquals(
                "address `0.0.0.0` is not of this machine alone, so callers must need a key or a certificate\n",
                ran.err());
    }

    @Test
    void whatIsWrongIsSaidInOneSentence() throws IOException {
        Path keys = folder.resolve("keys");
        Files.writeString(keys, "gateway s3cret\n");

        Ran wrong = Ran.with("serve", "--api-keys", keys.toString());
        Ran missing = Ran.with("serve", "--api-keys", folder.resolve("none").toString());
        Ran untrusted = Ran.with("serve", "--trust-store", "certificates.p12");
        Ran plain = Ran.with("serve", "--public-url", "http://pdp.example.com");

        assertEquals(
                "a file of keys must hold a name and the SHA-256 of a key on each line; see line 1\n", wrong.err());
        assertEquals("the file of keys or a store cannot be read\n", missing.err());
        assertEquals("--trust-store needs --key-store\n", untrusted.err());
        assertEquals("--public-url must begin with `https://`\n", plain.err());
    }

    @Test
    void anAssistantIsAnsweredOverStandardInput() {
        Ran ran = Ran.reading("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}\n", "mcp");

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("what_would_allow_it"));
        assertEquals(1, ran.lines().size());
    }
}
