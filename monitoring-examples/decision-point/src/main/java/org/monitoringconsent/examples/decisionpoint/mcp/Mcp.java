// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;

/**
 * Answers the messages of a client. Source: Model Context Protocol, revision 2025-11-25, and JSON-RPC 2.0.
 *
 * <p>It keeps nothing between messages: there are tools, and no resources, prompts or subscriptions.
 */
public final class Mcp {

    /** The revisions that are spoken, the newest first. */
    static final List<String> REVISIONS = List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");

    private static final int NO_MESSAGE = -32_600;
    private static final int NO_SUCH_METHOD = -32_601;
    private static final int BAD_PARAMETERS = -32_602;
    private static final int FAILED = -32_603;

    private static final String INSTRUCTIONS =
            "Answers whether an act of monitoring a worker's communication may be done under the law of that day, with reasons and"
                    + " sources. State only facts that the user or a document told you; never guess one, and never fill one in to"
                    + " get an ALLOW. Leave out what is not known: it is read cautiously and named in the answer. An ALLOW holds"
                    + " only with its obligations. This is not legal advice.";

    private final Tools tools;

    /** The messages about a judge's decisions. */
    public Mcp(Judge judge) {
        this.tools = new Tools(judge);
    }

    /** The answer to a message; empty for one that wants none. */
    public Optional<ObjectNode> answer(JsonNode message) {
        if (!(message instanceof ObjectNode object)
                || !object.path("jsonrpc").asText().equals("2.0")) {
            return Optional.of(error(null, NO_MESSAGE, "a message must be one JSON-RPC 2.0 object"));
        }
        JsonNode id = object.get("id");
        if (!object.path("method").isTextual()) {
            boolean isAnswer = object.has("result") || object.has("error");
            return isAnswer ? Optional.empty() : Optional.of(error(id, NO_MESSAGE, "a request must name its method"));
        }
        if (id == null) {
            // A notification.
            return Optional.empty();
        }
        if (!id.isTextual() && !id.isIntegralNumber()) {
            return Optional.of(error(null, NO_MESSAGE, "the id of a request must be a text or a whole number"));
        }
        return Optional.of(answered(id, object.path("method").asText(), object.path("params")));
    }

    /** The answer to what is no JSON at all. */
    static ObjectNode unreadable(String sentence) {
        return error(null, -32_700, sentence);
    }

    private ObjectNode answered(JsonNode id, String method, JsonNode parameters) {
        try {
            return switch (method) {
                case "initialize" -> result(id, initialized(parameters));
                case "ping" -> result(id, Json.object());
                case "tools/list" -> result(id, listed());
                case "tools/call" -> result(id, called(parameters));
                default -> error(id, NO_SUCH_METHOD, "there is no such method");
            };
        } catch (Refusal refusal) {
            return error(id, refusal.faults().isEmpty() ? FAILED : BAD_PARAMETERS, refusal.sentence());
        }
    }

    private static ObjectNode initialized(JsonNode parameters) {
        String asked = parameters.path("protocolVersion").asText();
        ObjectNode result = Json.object().put("protocolVersion", REVISIONS.contains(asked) ? asked : REVISIONS.get(0));
        result.putObject("capabilities").putObject("tools").put("listChanged", false);
        result.putObject("serverInfo")
                .put("name", "monitoring")
                .put("title", "Monitoring Consent")
                .put("version", "0.2.0");
        return result.put("instructions", INSTRUCTIONS);
    }

    private ObjectNode listed() {
        ObjectNode result = Json.object();
        ArrayNode list = result.putArray("tools");
        tools.all().forEach(tool -> list.add(tool.described()));
        return result;
    }

    private ObjectNode called(JsonNode parameters) {
        String name = parameters.path("name").asText();
        JsonNode given = parameters.path("arguments");
        Tool tool = tools.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.because("name", "there is no such tool"));
        ObjectNode result = Json.object();
        ObjectNode content = result.putArray("content").addObject().put("type", "text");
        try {
            ObjectNode told = tool.call(given instanceof ObjectNode object ? object : Json.object());
            content.put("text", Json.text(told));
            result.set("structuredContent", told);
            return result.put("isError", false);
        } catch (Refusal refusal) {
            // Told as a result, not as an error of the protocol, so that the assistant reads what is wrong and can mend
            // it.
            ObjectNode told = Json.object().put("error", refusal.sentence());
            told.set("errors", refusal.errors());
            content.put("text", Json.text(told));
            return result.put("isError", true);
        }
    }

    private static ObjectNode result(JsonNode id, ObjectNode result) {
        ObjectNode message = Json.object().put("jsonrpc", "2.0");
        message.set("id", id);
        message.set("result", result);
        return message;
    }

    private static ObjectNode error(@Nullable JsonNode id, int code, String sentence) {
        ObjectNode message = Json.object().put("jsonrpc", "2.0");
        message.set("id", id);
        message.putObject("error").put("code", code).put("message", sentence);
        return message;
    }
}
