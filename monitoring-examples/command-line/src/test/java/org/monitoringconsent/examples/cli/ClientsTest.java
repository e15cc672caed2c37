// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.browser.Browser;
import org.monitoringconsent.examples.decisionpoint.judge.DecisionLog;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.rest.DecisionPoint;
import org.monitoringconsent.examples.decisionpoint.server.AccessLog;
import org.monitoringconsent.examples.decisionpoint.server.DecisionServer;
import org.monitoringconsent.examples.decisionpoint.server.ServerSettings;

/**
 * Clients that others published ask the decision point: that of the Model Context Protocol over both transports, and that of Open
 * Policy Agent. They are installed by npm, in the versions that {@code src/test/clients/package-lock.json} fixes, and without the
 * scripts that packages bring.
 */
class ClientsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCRIPTS = Path.of("src", "test", "clients");
    private static final Path PLACE = Path.of("target", "clients");
    private static final Path SAMPLES = Path.of("sample").toAbsolutePath();
    private static final List<String> TOOLS =
            List.of("may_we_monitor", "what_is_missing", "what_would_allow_it", "explain_rule");
    private static final long PATIENCE_SECONDS = 120;

    private static DecisionServer server;

    /**
     * Without the programs the tests are skipped, and a line tells so; with {@code -Dclients.required=true}, as in CI, they fail.
     */
    @BeforeAll
    static void install() throws Exception {
        List<String> missing = new ArrayList<>();
        for (String program : List.of("node", "npm")) {
            if (Browser.onThePath(program).isEmpty()) {
                missing.add(program);
            }
        }
        skip(missing.isEmpty(), String.join(" and ", missing) + " not on the path: no foreign client asks anything");
        Files.createDirectories(PLACE);
        for (String file : List.of("package.json", "package-lock.json", "mcp.mjs", "opa.mjs")) {
            Files.copy(SCRIPTS.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path installed = PLACE.resolve("installed");
        Path wanted = PLACE.resolve("package-lock.json");
        if (!Files.exists(installed) || Files.mismatch(installed, wanted) >= 0) {
            Said said = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            skip(said.code() == 0, "npm could not install the clients: no foreign client asks anything");
            Files.copy(wanted, installed, StandardCopyOption.REPLACE_EXISTING);
        }
        Judge judge = Judge.of(MonitoringEngine.discover(), DecisionLog.NONE);
        DecisionPoint point = DecisionPoint.of(judge, Clock.systemUTC(), Optional.empty());
        server = DecisionServer.start(judge, point, ServerSettings.local(0), AccessLog.none(), Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static void skip(boolean possible, String sentence) {
        if (!possible) {
            assertFalse(Boolean.getBoolean("clients.required"), sentence);
            System.out.println(sentence);
            Assumptions.abort(sentence);
        }
    }

    @Test
    void anAssistantUsesEveryToolOverHttp() throws Exception {
        checkTools(node("mcp.mjs", "http", address() + "/mcp", sample("request.json")));
    }

    @Test
    void anAssistantUsesEveryToolOverStandardInput() throws Exception {
        checkTools(node(
                "mcp.mjs",
                "stdio",
                sample("request.json"),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "mcp"));
    }

    private static void checkTools(JsonNode said) {
        assertEquals("monitoring", said.path("server").path("name").asText());
        assertEquals(TOOLS, JSON.convertValue(said.path("tools"), List.class));
        for (String tool : TOOLS) {
            JsonNode result = said.path("called").path(tool);
            assertFalse(result.path("isError").asBoolean(true), result::toString);
            assertFalse(result.path("structuredContent").isEmpty(), result::toString);
        }
        JsonNode verdict = said.path("called").path("may_we_monitor").path("structuredContent");
        assertEquals("DENY", verdict.path("decision").asText());
        assertFalse(verdict.path("notStated").isEmpty(), verdict::toString);
        assertTrue(said.path("faulty").path("isError").asBoolean(), said::toString);
        assertTrue(said.path("faulty").toString().contains("activity"), said::toString);
    }

    @Test
    void aPolicyClientEvaluatesBothDocuments() throws Exception {
        JsonNode said = node("opa.mjs", address(), sample("input.json"));

        assertTrue(said.path("allow").isBoolean(), said::toString);
        assertEquals(said.path("allow"), said.path("whole").path("allow"));
        assertEquals("DENY", said.path("whole").path("verdict").path("decision").asText());
        assertTrue(said.path("refused").asBoolean(), said::toString);
    }

    private static String address() {
        return "http://127.0.0.1:" + server.address().getPort();
    }

    private static String sample(String file) {
        return SAMPLES.resolve(file).toString();
    }

    private static JsonNode node(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        Said said = run(command.toArray(String[]::new));
        assertEquals(0, said.code(), said.text());
        return JSON.readTree(said.text());
    }

    private static Said run(String... command) throws IOException, InterruptedException {
        Path out = PLACE.resolve("out").toAbsolutePath();
        Process process = new ProcessBuilder(command)
                .directory(PLACE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return new Said(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
    }

    /** What a program said, and the code with which it ended. */
    private record Said(int code, String text) {}
}
