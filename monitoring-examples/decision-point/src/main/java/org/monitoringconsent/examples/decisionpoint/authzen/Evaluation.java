// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.authzen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.monitoringconsent.examples.decisionpoint.wire.Fault;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;

/**
 * One evaluation: who, what, on what, and in which circumstances. What is left out of properties and context is empty.
 *
 * @param subject who monitors: {@code type}, {@code id} and {@code properties}
 * @param action what is done: {@code name} and {@code properties}
 * @param resource whose communication: {@code type}, {@code id} and {@code properties}
 * @param context everything else
 * @param unknown what stands beside these and in the entities beside their own keys, by its path; the standard has it ignored
 */
public record Evaluation(
        ObjectNode subject, ObjectNode action, ObjectNode resource, ObjectNode context, Map<String, JsonNode> unknown) {

    private static final Set<String> OF_BODY =
            Set.of("subject", "action", "resource", "context", "evaluations", "options");
    private static final Set<String> OF_ENTITY = Set.of("type", "id", "name", "properties");

    /** Keeps what is given. */
    public Evaluation {
        unknown = Collections.unmodifiableMap(new TreeMap<>(unknown));
    }

    /** The evaluation of a body; throws {@link Refusal} with everything that is wrong with its structure. */
    static Evaluation of(ObjectNode body) {
        List<Fault> faults = new ArrayList<>();
        checkEntity(faults, body, "subject", "type", "id");
        checkEntity(faults, body, "action", "name");
        checkEntity(faults, body, "resource", "type", "id");
        checkObject(faults, body, "", "context");
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
        Map<String, JsonNode> unknown = new TreeMap<>();
        beside(unknown, "", body, OF_BODY);
        for (String entity : List.of("subject", "action", "resource")) {
            beside(unknown, entity + ".", object(body.get(entity)), OF_ENTITY);
        }
        return new Evaluation(
                object(body.get("subject")),
                object(body.get("action")),
                object(body.get("resource")),
                object(body.path("context")),
                unknown);
    }

    private static void beside(Map<String, JsonNode> unknown, String prefix, ObjectNode holder, Set<String> known) {
        for (Map.Entry<String, JsonNode> entry : holder.properties()) {
            if (!known.contains(entry.getKey())) {
                unknown.put(prefix + entry.getKey(), entry.getValue());
            }
        }
    }

    /** The properties of a subject, an action or a resource. */
    public static ObjectNode properties(ObjectNode entity) {
        return object(entity.path("properties"));
    }

    private static void checkEntity(List<Fault> faults, ObjectNode body, String name, String... texts) {
        if (!body.has(name)) {
            faults.add(Fault.of(name, "`" + name + "` is required"));
            return;
        }
        if (!(body.get(name) instanceof ObjectNode entity)) {
            faults.add(Fault.of(name, "`" + name + "` must be an object"));
            return;
        }
        for (String text : texts) {
            String path = name + "." + text;
            if (!entity.has(text)) {
                faults.add(Fault.of(path, "`" + path + "` is required"));
            } else if (!entity.get(text).isTextual()) {
                faults.add(Fault.of(path, "`" + path + "` must be a text"));
            }
        }
        checkObject(faults, entity, name + ".", "properties");
    }

    private static void checkObject(List<Fault> faults, ObjectNode holder, String prefix, String name) {
        if (holder.has(name) && !holder.get(name).isObject()) {
            faults.add(Fault.of(prefix + name, "`" + prefix + name + "` must be an object"));
        }
    }

    private static ObjectNode object(JsonNode node) {
        return node instanceof ObjectNode object ? object : Json.object();
    }
}
