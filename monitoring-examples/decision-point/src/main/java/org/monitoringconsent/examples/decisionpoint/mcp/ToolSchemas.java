// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.json.RequestSchema;
import org.monitoringconsent.rule.FactTexts;

/**
 * The schemas of arguments: that of a request with what each fact means, without references, which some clients cannot follow, and
 * without the conditions between facts, which the reader checks anyway.
 */
final class ToolSchemas {

    private static final List<String> LEFT_OUT = List.of("$schema", "$id", "$defs", "title", "allOf");

    private final MonitoringEngine engine;

    ToolSchemas(MonitoringEngine engine) {
        this.engine = engine;
    }

    ObjectNode ofRequest() {
        ObjectNode request = (ObjectNode) Json.own(RequestSchema.json(engine.attributeKeys()));
        request.remove(LEFT_OUT);
        request.put("description", "The facts as they were told to you; leave out every one that was not.");
        describe(request, "");
        ObjectNode schema = common("request");
        ((ObjectNode) schema.get("properties")).set("request", request);
        ((ObjectNode) schema.get("properties"))
                .putObject("detail")
                .put("description", "`short`, the default, or `full` for the whole verdict.")
                .putArray("enum")
                .add("short")
                .add("full");
        ((ObjectNode) schema.get("properties"))
                .putObject("in")
                .put("type", "string")
                .put(
                        "description",
                        "The country whose law alone is asked, such as GB; every one that binds without it.");
        return schema;
    }

    ObjectNode ofRule() {
        ObjectNode schema = common("rule");
        ((ArrayNode) schema.get("required")).add("on");
        ObjectNode properties = (ObjectNode) schema.get("properties");
        properties.putObject("rule").put("type", "string").put("description", "The id, such as UK-INT-23.");
        properties.putObject("on").put("type", "string").put("description", "The day, such as 2026-06-30.");
        return schema;
    }

    private static ObjectNode common(String required) {
        ObjectNode schema = Json.object().put("type", "object");
        schema.putObject("properties")
                .putObject("language")
                .put("type", "string")
                .put("description", "The language of the texts: en, the default, or nl.");
        schema.putArray("required").add(required);
        return schema.put("additionalProperties", false);
    }

    private static void describe(ObjectNode object, String prefix) {
        for (Map.Entry<String, JsonNode> property : object.path("properties").properties()) {
            ObjectNode schema = (ObjectNode) property.getValue();
            String path = prefix + property.getKey();
            FactTexts.meaning(path, Locale.ENGLISH).ifPresent(meaning -> schema.put("description", meaning));
            if (schema.has("$ref")) {
                schema.remove("$ref");
                schema.put("type", "string").put("pattern", "^[A-Z]{2}$");
            }
            describe(schema, path + ".");
        }
    }
}
