// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.authzen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.examples.decisionpoint.Samples;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.rule.Obligation;

/** Whatever becomes of a name on its way, no fact is left out unnoticed. */
class MisnamedProperties {

    private static final Map<String, String> PLACES = Map.of(
            "employer", "subject",
            "manner", "action",
            "use", "action",
            "recordCheck", "action",
            "worker", "resource",
            "communication", "resource");

    /** The parts of any request, one of them under any other name: true is never the answer. */
    @Property(tries = 500)
    void aPartUnderAnotherNameIsNeverAllowed(
            @ForAll MonitoringRequest request,
            @ForAll @IntRange(max = 20) int which,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String name) {
        ObjectNode evaluation = evaluation(request);
        List<ObjectNode> holders = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (String entity : List.of("subject", "action", "resource")) {
            ObjectNode properties = Evaluation.properties((ObjectNode) evaluation.get(entity));
            gather(properties, holders, parts);
        }
        gather((ObjectNode) evaluation.get("context"), holders, parts);
        int chosen = which % parts.size();
        Assume.that(!PLACES.containsKey(name) && !parts.contains(name));

        ObjectNode holder = holders.get(chosen);
        holder.set(name, holder.remove(parts.get(chosen)));

        JsonNode answer = decide(evaluation);
        assertFalse(answer.path("decision").asBoolean(true), answer::toString);
        assertTrue(answer.path("context").has("error"), answer::toString);
    }

    private static void gather(ObjectNode holder, List<ObjectNode> holders, List<String> parts) {
        holder.properties().forEach(entry -> {
            if (entry.getValue().isObject() && !entry.getValue().isEmpty()) {
                holders.add(holder);
                parts.add(entry.getKey());
            }
        });
    }

    private static ObjectNode evaluation(MonitoringRequest request) {
        ObjectNode own = (ObjectNode) Json.own(RequestJson.write(request));
        ObjectNode evaluation = Json.object();
        evaluation
                .putObject("subject")
                .put("type", "supervisor")
                .put("id", "s-1")
                .putObject("properties");
        evaluation.putObject("action").put("name", request.activity().name()).putObject("properties");
        evaluation
                .putObject("resource")
                .put("type", "worker")
                .put("id", request.worker().id())
                .putObject("properties");
        ObjectNode context = evaluation.putObject("context");
        ArrayNode handles = context.putArray("handles");
        for (Obligation each : Obligation.values()) {
            handles.add(each.name());
        }
        own.withObjectProperty("worker").remove("id");
        own.remove("activity");
        for (Map.Entry<String, JsonNode> part : own.properties()) {
            String entity = PLACES.get(part.getKey());
            ObjectNode holder = entity == null ? context : Evaluation.properties((ObjectNode) evaluation.get(entity));
            holder.set(part.getKey(), part.getValue());
        }
        return evaluation;
    }

    private static JsonNode decide(ObjectNode evaluation) {
        return Samples.tree(Samples.post(Samples.point(), AuthZen.EVALUATION, evaluation.toString()));
    }

    /** Unless a part is misnamed, the answer of these is the library's own. */
    @Property(tries = 200)
    void rightlyNamedTheAnswerIsThatOfTheEngine(@ForAll MonitoringRequest request) {
        Assume.that(request.attributes().isEmpty());
        JsonNode answer = decide(evaluation(request));

        assertTrue(
                answer.path("decision").asBoolean()
                        == Samples.ENGINE.decide(request).isAllowed(),
                answer::toString);
    }
}
