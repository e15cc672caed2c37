// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.examples.decisionpoint.Samples;
import org.monitoringconsent.examples.decisionpoint.wire.Answer;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.examples.decisionpoint.wire.Json;

/** The description is valid OpenAPI 3.1, and what is answered is as it says. */
class OpenApiTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String EVALUATION =
            "{\"subject\":{\"type\":\"supervisor\",\"id\":\"s\"},\"action\":{\"name\":\"LISTEN_LIVE\"},"
                    + "\"resource\":{\"type\":\"worker\",\"id\":\"w\",\"properties\":{\"worker\":{\"country\":\"GB\"},"
                    + "\"communication\":{\"channel\":\"CALL\",\"line\":\"WORKER_OWN\"},\"colour\":\"red\"}}}";
    private static final Map<String, String> ASKED = Map.of(
            "/v1/decisions",
            Samples.DENIED,
            "/v1/questions",
            Samples.DENIED,
            "/v1/remedies",
            Samples.ALLOWED.replace("\"notice\":\"SPECIFIC\"", "\"place\":\"WORKPLACE\""),
            "/access/v1/evaluation",
            EVALUATION,
            "/access/v1/evaluations",
            "{\"evaluations\":[" + EVALUATION + ",{}]}",
            "/v1/data/monitoring/allow",
            "{\"input\":" + Samples.DENIED + "}",
            "/v1/data/monitoring",
            "{\"input\":" + Samples.ALLOWED + "}",
            "/mcp",
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}");

    private final DecisionPoint point = Samples.point();
    private final ObjectNode description = point.description();

    @Test
    void isValidOpenApi() throws IOException {
        try (InputStream meta = OpenApiTest.class.getResourceAsStream("/openapi-3.1/schema.json")) {
            Schema schema = REGISTRY.getSchema(new String(meta.readAllBytes(), StandardCharsets.UTF_8));

            assertEquals(List.of(), schema.validate(description.toString(), InputFormat.JSON));
            ObjectNode broken = description.deepCopy();
            broken.withObjectProperty("info").remove("title");
            assertFalse(schema.validate(broken.toString(), InputFormat.JSON).isEmpty());
        }
    }

    @Test
    void itsSchemasAreSchemas() {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        for (JsonNode schema : description.path("components").path("schemas")) {
            assertEquals(List.of(), meta.validate(schema.toString(), InputFormat.JSON));
        }
    }

    @Test
    void whatIsAnsweredIsAsDescribed() {
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                String target = path.getKey().equals("/v1/rules") ? "/v1/rules?on=2026-06-30" : path.getKey();
                boolean isGet = operation.getKey().equals("get");
                Answer answer = isGet
                        ? point.answer(Ask.of("GET", target, new byte[0]))
                        : Samples.post(point, target, ASKED.get(target));
                boolean isGood = answer.status() == 200;
                assertTrue(isGood || target.startsWith("/.well-known"), target + " " + answer.text());
                assertEquals(List.of(), faults(operation.getValue(), isGood, answer.text()), target);
            }
        }
    }

    @Test
    void problemsAreAsDescribed() {
        JsonNode operation = description.path("paths").path("/v1/decisions").path("post");

        assertEquals(
                List.of(),
                faults(
                        operation,
                        false,
                        Samples.post(point, "/v1/decisions", "[{}]").text()));
    }

    @Test
    void whatIsAskedHereIsAsDescribed() {
        for (Map.Entry<String, String> asked : ASKED.entrySet()) {
            String reference = description
                    .path("paths")
                    .path(asked.getKey())
                    .path("post")
                    .at("/requestBody/content/application~1json/schema/$ref")
                    .asText();
            assertEquals(List.of(), validate(reference, asked.getValue()), asked.getKey());
        }
    }

    private List<?> faults(JsonNode operation, boolean isGood, String text) {
        String reference = operation
                .at(
                        isGood
                                ? "/responses/200/content/application~1json/schema/$ref"
                                : "/responses/default/content/application~1problem+json/schema/$ref")
                .asText();
        return validate(reference, text);
    }

    private List<?> validate(String reference, String text) {
        assertTrue(reference.startsWith("#/components/schemas/"), reference);
        ObjectNode schema = Json.object().put("$ref", reference);
        schema.set("components", description.path("components"));
        return REGISTRY.getSchema(schema.toString()).validate(text, InputFormat.JSON);
    }
}
