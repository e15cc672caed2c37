package org.monitoringconsent.examples.decisionpoint.authzen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
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
 */
public record Evaluation(ObjectNode subject, ObjectNode action, ObjectNode resource, ObjectNode context) {

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
        return new Evaluation(
                object(body.get("subject")),
                object(body.get("action")),
                object(body.get("resource")),
                object(body.path("context")));
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
