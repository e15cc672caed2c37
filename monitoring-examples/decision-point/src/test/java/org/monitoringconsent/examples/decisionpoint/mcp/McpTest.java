// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.examples.decisionpoint.Samples;
import org.monitoringconsent.examples.decisionpoint.judge.DecisionLog;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.wire.Answer;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.examples.decisionpoint.wire.Json;

class McpTest {

    private static final Judge JUDGE = Judge.of(Samples.ENGINE, DecisionLog.NONE);
    private static final Mcp MCP = new Mcp(JUDGE);

    private static JsonNode ask(String method, String parameters) {
        return MCP.answer(Json.own(
                        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"" + method + "\",\"params\":" + parameters + "}"))
                .orElseThrow();
    }

    private static JsonNode call(String tool, String arguments) {
        return ask("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}")
                .path("result");
    }

    @Test
    void agreesOnTheRevisionThatBothSpeak() {
        JsonNode known =
                ask("initialize", "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{}}");
        JsonNode unknown = ask("initialize", "{\"protocolVersion\":\"2031-01-01\"}");

        assertEquals("2025-06-18", known.path("result").path("protocolVersion").asText());
        assertEquals(
                "2025-11-25", unknown.path("result").path("protocolVersion").asText());
        assertEquals(7, known.path("id").asInt());
        assertTrue(known.path("result").path("instructions").asText().contains("never guess"));
    }

    @Test
    void everyToolForbidsToGuessAndTakesItsOwnArguments() {
        JsonNode tools = ask("tools/list", "{}").path("result").path("tools");

        assertEquals(
                List.of("may_we_monitor", "what_is_missing", "what_would_allow_it", "explain_rule"),
                tools.findValuesAsText("name"));
        for (JsonNode tool : tools) {
            boolean ofRule = tool.path("name").asText().equals("explain_rule");
            assertTrue(ofRule || tool.path("description").asText().contains("never guess"), tool.toString());
            String arguments = ofRule
                    ? "{\"rule\":\"UK-INT-02\",\"on\":\"2026-06-30\"}"
                    : "{\"request\":" + Samples.ALLOWED + ",\"detail\":\"short\",\"language\":\"nl\"}";
            String schema = tool.path("inputSchema").toString();
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(arguments, InputFormat.JSON));
            assertFalse(schema.contains("$ref"));
            assertFalse(
                    call(tool.path("name").asText(), arguments).path("isError").asBoolean());
        }
    }

    @Test
    void anAnswerSaysWhatWasStatedAndWhatWasNot() {
        String open = Samples.ALLOWED.replace("\"notice\":\"SPECIFIC\"", "\"place\":\"WORKPLACE\"");

        JsonNode told = call("may_we_monitor", "{\"request\":" + open + "}").path("structuredContent");

        assertEquals("DENY", told.path("decision").asText());
        assertTrue(texts(told.path("stated")).contains("communication.nature"));
        assertTrue(texts(told.path("notStated")).contains("worker.notice"));
        assertFalse(texts(told.path("notStated")).contains("communication.nature"));
        assertFalse(told.has("verdict"));
    }

    @Test
    void theTextIsTheStructure() {
        JsonNode result = call("may_we_monitor", "{\"request\":" + Samples.ALLOWED + ",\"detail\":\"full\"}");

        assertEquals(
                result.path("structuredContent"),
                Json.own(result.path("content").path(0).path("text").asText()));
        assertEquals(
                "ALLOW",
                result.path("structuredContent")
                        .path("verdict")
                        .path("decision")
                        .asText());
    }

    @Test
    void whatIsMissingAndWhatWouldAllowItAreTold() {
        String open =
                "{\"request\":" + Samples.ALLOWED.replace("\"notice\":\"SPECIFIC\"", "\"place\":\"WORKPLACE\"") + "}";

        assertEquals(
                "worker.notice",
                call("what_is_missing", open)
                        .path("structuredContent")
                        .path("first")
                        .asText());
        assertTrue(call("what_would_allow_it", "{\"request\":" + Samples.DENIED + "}")
                        .path("structuredContent")
                        .path("remedies")
                        .size()
                > 0);
    }

    @Test
    void faultsAreToldToTheAssistant() {
        JsonNode result = call("may_we_monitor", "{\"request\":{\"day\":\"soon\"}}");

        assertTrue(result.path("isError").asBoolean());
        JsonNode told = Json.own(result.path("content").path(0).path("text").asText());
        assertTrue(texts(told.findValues("detail")).contains("`worker` is required"), told.toString());
        assertTrue(
                call("explain_rule", "{\"rule\":\"UK-INT-02\"}").path("isError").asBoolean());
        assertTrue(call("may_we_monitor", "{}").path("isError").asBoolean());
    }

    @Test
    void anArgumentThatIsNotUnderstoodIsNotPassedOver() {
        String request = "{\"request\":" + Samples.ALLOWED;

        for (String more : List.of("\"in\":[\"GB\"]", "\"in\":5", "\"detail\":{}", "\"worker\":{\"country\":\"NL\"}")) {
            JsonNode result = call("may_we_monitor", request + "," + more + "}");
            assertTrue(result.path("isError").asBoolean(), more);
        }
        assertEquals(
                "`in` must be a text",
                Json.own(call("what_is_missing", request + ",\"in\":[\"GB\"]}")
                                .path("content")
                                .path(0)
                                .path("text")
                                .asText())
                        .path("error")
                        .asText());
        assertFalse(call("may_we_monitor", request + ",\"in\":null}")
                .path("isError")
                .asBoolean());
    }

    @Test
    void whatIsNoRequestIsAnsweredByTheProtocol() {
        assertEquals(
                -32_601, ask("resources/list", "{}").path("error").path("code").asInt());
        assertEquals(
                -32_602,
                ask("tools/call", "{\"name\":\"guess\"}")
                        .path("error")
                        .path("code")
                        .asInt());
        assertEquals(
                -32_600,
                MCP.answer(Json.own("[]"))
                        .orElseThrow()
                        .path("error")
                        .path("code")
                        .asInt());
        assertTrue(MCP.answer(Json.own("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"))
                .isEmpty());
    }

    @Test
    void overLinesEachMessageHasItsOwn() throws IOException {
        String lines = "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"ping\"}\r\n\nnonsense\n"
                + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"
                + " ".repeat((1 << 20) + 1) + "\n{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}";
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new McpOverLines(JUDGE).serve(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out);

        List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"result\":{}}", answers.get(0));
        assertTrue(answers.get(1).contains("-32700"));
        assertTrue(answers.get(answers.size() - 1).contains("\"id\":2"));
    }

    @Test
    void overHttpAForeignOriginIsRefused() {
        Ask ping = Ask.of("POST", "/mcp", Samples.bytes("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}"))
                .with("Content-Type", "application/json");
        var point = Samples.point();

        assertEquals(200, point.answer(ping).status());
        assertEquals(
                200, point.answer(ping.with("Origin", "http://localhost:3000")).status());
        assertEquals(
                403, point.answer(ping.with("Origin", "https://evil.example")).status());
        assertEquals(403, point.answer(ping.with("Origin", "null")).status());
        assertEquals(
                400,
                point.answer(ping.with("MCP-Protocol-Version", "1999-01-01")).status());
        Answer notified = Samples.post(point, "/mcp", "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
        assertEquals(202, notified.status());
        assertEquals(0, notified.body().length);
        assertEquals(405, point.answer(Ask.of("GET", "/mcp", new byte[0])).status());
    }

    private static List<String> texts(Iterable<JsonNode> array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
