// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;
import org.monitoringconsent.examples.decisionpoint.wire.Json;

/**
 * Something that an assistant can call.
 *
 * @param name the name by which it is called
 * @param title what people see
 * @param description what it answers and what its caller must not do
 * @param input the schema of its arguments
 * @param work what it does with them; it throws {@link org.monitoringconsent.examples.decisionpoint.wire.Refusal}
 */
record Tool(String name, String title, String description, ObjectNode input, UnaryOperator<ObjectNode> work) {

    ObjectNode call(ObjectNode arguments) {
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
