// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.monitoringconsent.examples.decisionpoint.wire.Fault;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;

/**
 * Something that an assistant can call.
 *
 * @param name the name by which it is called
 * @param title what people see
 * @param description what it answers and what its caller must not do
 * @param input the schema of its arguments
 * @param work what it does with them; it throws {@link Refusal}
 */
record Tool(String name, String title, String description, ObjectNode input, UnaryOperator<ObjectNode> work) {

    /** What it answers; throws {@link Refusal} where an argument is not one of its own, or no text where it must be. */
    ObjectNode call(ObjectNode arguments) {
        JsonNode known = input.path("properties");
        List<Fault> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> given : arguments.properties()) {
            String key = given.getKey();
            JsonNode value = given.getValue();
            boolean ofText = !known.path(key).path("type").asText().equals("object");
            if (!known.has(key)) {
                List<String> names = new ArrayList<>();
                known.fieldNames().forEachRemaining(names::add);
                faults.add(Fault.of(key, "key `" + key + "` is unknown, " + String.join(", ", names) + " are allowed"));
            } else if (ofText && !value.isTextual() && !value.isNull()) {
                faults.add(Fault.of(key, "`" + key + "` must be a text"));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
        return work.apply(arguments);
    }

    ObjectNode described() {
        ObjectNode tool = Json.object().put("name", name).put("title", title).put("description", description);
        tool.set("inputSchema", input);
        tool.putObject("annotations")
                .put("title", title)
                .put("readOnlyHint", true)
                .put("idempotentHint", true)
                .put("openWorldHint", false);
        return tool;
    }
}
