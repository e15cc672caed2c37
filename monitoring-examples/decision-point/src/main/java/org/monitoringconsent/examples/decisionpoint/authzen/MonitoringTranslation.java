// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.authzen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.examples.decisionpoint.wire.Fault;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;
import org.monitoringconsent.rule.Obligation;

/**
 * Reads an evaluation as an act of monitoring.
 *
 * <p>The subject is who monitors, with the parts {@code employer} and {@code manner} among its properties; the action is the
 * activity, with {@code manner}, {@code use} and {@code recordCheck}; the resource is the worker, whose id it has, with {@code
 * worker} and {@code communication}; the context holds the rest, {@code day} first, and in {@code handles} the obligations that
 * the caller accounts for. A missing day is today where the worker works.
 *
 * <p>What is not known is ignored and named, unless it reads as facts under another name: then the evaluation is refused, because left
 * out they could allow.
 */
public final class MonitoringTranslation implements Translation {

    private static final String DAY = "day";
    private static final String HANDLES = "handles";
    private static final String ATTRIBUTES = "attributes";
    private static final Set<String> OF_SUBJECT = Set.of("employer", "manner");
    private static final Set<String> OF_ACTION = Set.of("manner", "use", "recordCheck");
    private static final Set<String> OF_RESOURCE = Set.of("worker", "communication");
    private static final Set<String> OF_CONTEXT = Set.of("purpose", "safeguards", "suspicion", "source");

    private final Clock clock;
    private final Set<String> attributeKeys;
    private final Misnamed misnamed;

    /**
     * A translation.
     *
     * @param clock tells what today is
     * @param attributeKeys the facts that the rule sets bring along
     */
    public MonitoringTranslation(Clock clock, Set<String> attributeKeys) {
        this.clock = clock;
        this.attributeKeys = Set.copyOf(attributeKeys);
        this.misnamed = new Misnamed(this.attributeKeys);
    }

    @Override
    public Translated translate(Evaluation evaluation) {
        ObjectNode request = Json.object();
        Map<String, JsonNode> ignored = new LinkedHashMap<>(evaluation.unknown());
        request.set("activity", evaluation.action().get("name"));
        request.putObject("worker").set("id", evaluation.resource().get("id"));
        merge(request, Evaluation.properties(evaluation.subject()), OF_SUBJECT, "subject.properties.", ignored);
        merge(request, Evaluation.properties(evaluation.action()), OF_ACTION, "action.properties.", ignored);
        merge(request, Evaluation.properties(evaluation.resource()), OF_RESOURCE, "resource.properties.", ignored);
        ObjectNode context = evaluation.context().deepCopy();
        JsonNode day = context.remove(DAY);
        JsonNode handles = context.remove(HANDLES);
        attributes(request, context.remove(ATTRIBUTES));
        merge(request, context, OF_CONTEXT, "context.", ignored);
        check(ignored, day == null);
        Optional<LocalDate> today = day == null ? today(request) : Optional.empty();
        if (day != null) {
            request.set(DAY, day);
        }
        today.ifPresent(known -> request.put(DAY, known.toString()));
        Optional<String> assumed =
                today.map(known -> "no `context.day` was given, so the day is today where the worker works, " + known);
        Set<Obligation> handled = handled(handles, ignored);
        return new Translated(request, handled, List.copyOf(ignored.keySet()), assumed);
    }

    /** Throws {@link Refusal} where something that is not known reads as facts, or as the day where none was given. */
    private void check(Map<String, JsonNode> ignored, boolean lacksDay) {
        List<Fault> faults = misnamed.among(ignored);
        ignored.forEach((path, value) -> {
            if (lacksDay && isDay(value)) {
                faults.add(Fault.of(
                        path,
                        "`" + path
                                + "` is not known and would be ignored, but reads as the day, which is `context.day`"));
            }
        });
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
    }

    private static boolean isDay(JsonNode value) {
        try {
            return value.isTextual() && LocalDate.parse(value.textValue()) != null;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    /**
     * Moves the known parts into the request, whole: a key in them that is no fact may be one that is misspelled, and left out it
     * could allow, so that the reader refuses it. Throws {@link Refusal} where two entities differ.
     */
    private static void merge(
            ObjectNode request, ObjectNode from, Set<String> parts, String prefix, Map<String, JsonNode> ignored) {
        for (Map.Entry<String, JsonNode> entry : from.properties()) {
            String part = entry.getKey();
            if (!parts.contains(part)) {
                ignored.put(prefix + part, entry.getValue());
            } else if (entry.getValue() instanceof ObjectNode stated) {
                ObjectNode whole = request.withObjectProperty(part);
                for (Map.Entry<String, JsonNode> fact : stated.properties()) {
                    String path = part + "." + fact.getKey();
                    if (whole.has(fact.getKey()) && !whole.get(fact.getKey()).equals(fact.getValue())) {
                        throw Refusal.because(path, "`" + path + "` must not be stated twice with different values");
                    } else {
                        whole.set(fact.getKey(), fact.getValue());
                    }
                }
            } else {
                // Left for the reader, who says that it must be an object.
                request.set(part, entry.getValue());
            }
        }
    }

    private void attributes(ObjectNode request, JsonNode stated) {
        if (stated instanceof ObjectNode object
                && !object.properties().stream().map(Map.Entry::getKey).allMatch(attributeKeys::contains)) {
            throw Refusal.because(
                    "context.attributes", "`context.attributes` must hold facts of the rule sets and nothing else");
        }
        if (stated != null) {
            request.set(ATTRIBUTES, stated);
        }
    }

    private Optional<LocalDate> today(ObjectNode request) {
        return Zones.of(request.path("worker").path("country").asText())
                .map(zone -> LocalDate.now(clock.withZone(zone)));
    }

    private static Set<Obligation> handled(JsonNode stated, Map<String, JsonNode> ignored) {
        Set<Obligation> handled = EnumSet.noneOf(Obligation.class);
        if (stated == null) {
            return handled;
        }
        if (!stated.isArray()) {
            ignored.put("context.handles", stated);
            return handled;
        }
        for (int item = 0; item < stated.size(); item++) {
            String name = stated.get(item).asText();
            int known = handled.size();
            for (Obligation each : Obligation.values()) {
                if (each.name().equals(name)) {
                    handled.add(each);
                }
            }
            if (handled.size() == known) {
                ignored.put("context.handles[" + item + "]", stated.get(item));
            }
        }
        return handled;
    }
}
