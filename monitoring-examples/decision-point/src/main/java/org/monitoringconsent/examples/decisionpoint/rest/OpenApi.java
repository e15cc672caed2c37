// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.json.VerdictSchema;

/**
 * Describes the routes. Request and verdict have the schemas that the library generates from its types; those of the wire stand in
 * a file beside this class. Source: OpenAPI 3.1.
 */
final class OpenApi {

    private static final Map<String, String> PARAMETERS = Map.of(
            "in",
                    "The country or region whose rule set alone is asked, such as GB or US-CA; without it every one that binds is.",
            "on", "The day, such as 2026-06-30.",
            "id", "The id of one rule, such as UK-INT-23.");

    private OpenApi() {}

    static ObjectNode of(List<Route> routes, String requestSchema) {
        ObjectNode description = Json.object().put("openapi", "3.1.0");
        description
                .putObject("info")
                .put("title", "Monitoring decision point")
                .put("version", "0.2.0")
                .put(
                        "description",
                        "May this monitoring of this worker's communication happen under the law of that day? Not legal advice.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        ObjectNode paths = description.putObject("paths");
        for (Route route : routes) {
            paths.withObjectProperty(route.path()).set(route.method().toLowerCase(Locale.ROOT), operation(route));
        }
        ObjectNode components = description.putObject("components");
        ObjectNode schemas = components.putObject("schemas");
        schemas.setAll((ObjectNode) wireSchemas());
        schemas.set("Request", Json.own(requestSchema));
        schemas.set("Verdict", Json.own(VerdictSchema.json()));
        components
                .putObject("securitySchemes")
                .putObject("key")
                .put("type", "http")
                .put("scheme", "bearer");
        description.putArray("security").addObject().putArray("key");
        return description;
    }

    private static ObjectNode operation(Route route) {
        ObjectNode operation = Json.object()
                .put(
                        "operationId",
                        route.method().toLowerCase(Locale.ROOT) + route.path().replaceAll("[^A-Za-z0-9]+", "_"))
                .put("summary", route.summary());
        if (!route.parameters().isEmpty()) {
            ArrayNode parameters = operation.putArray("parameters");
            for (String name : route.parameters()) {
                ObjectNode parameter = parameters
                        .addObject()
                        .put("name", name)
                        .put("in", "query")
                        .put("required", name.equals("on"))
                        .put("description", PARAMETERS.getOrDefault(name, ""));
                parameter.putObject("schema").put("type", "string");
            }
        }
        if (!route.body().isEmpty()) {
            operation
                    .putObject("requestBody")
                    .put("required", true)
                    .set("content", content("application/json", route.body()));
        }
        ObjectNode responses = operation.putObject("responses");
        responses
                .putObject("200")
                .put("description", "The answer.")
                .set("content", content("application/json", route.answer()));
        responses
                .putObject("default")
                .put("description", "Why there is no answer, with every fault.")
                .set("content", content("application/problem+json", "Problem"));
        return operation;
    }

    private static ObjectNode content(String mediaType, String schema) {
        ObjectNode content = Json.object();
        content.putObject(mediaType).putObject("schema").put("$ref", "#/components/schemas/" + schema);
        return content;
    }

    private static JsonNode wireSchemas() {
        try (InputStream file = OpenApi.class.getResourceAsStream("wire-schemas.json")) {
            if (file == null) {
                throw new IllegalStateException("the schemas of the wire are not beside their class");
            }
            return Json.read(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
