// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.authzen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.examples.decisionpoint.Samples;
import org.monitoringconsent.examples.decisionpoint.judge.DecisionLog;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.rest.DecisionPoint;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;

class MonitoringTranslationTest {

    private static final DecisionPoint POINT = Samples.point();

    /** A request of the library's own as an evaluation. */
    private static ObjectNode evaluation(String request) {
        ObjectNode own = (ObjectNode) Json.own(request);
        ObjectNode evaluation = Json.object();
        ObjectNode subject =
                evaluation.putObject("subject").put("type", "supervisor").put("id", "s-1");
        subject.putObject("properties").set("employer", own.get("employer"));
        ObjectNode action = evaluation.putObject("action");
        action.set("name", own.get("activity"));
        action.putObject("properties").set("manner", own.get("manner"));
        ObjectNode worker = (ObjectNode) own.get("worker");
        ObjectNode resource = evaluation.putObject("resource").put("type", "worker");
        resource.set("id", worker.remove("id"));
        ObjectNode properties = resource.putObject("properties");
        properties.set("worker", worker);
        properties.set("communication", own.get("communication"));
        ObjectNode context = evaluation.putObject("context");
        context.set("day", own.get("day"));
        context.set("purpose", own.get("purpose"));
        context.set("safeguards", own.get("safeguards"));
        return evaluation;
    }

    private static JsonNode decide(ObjectNode evaluation) {
        return Samples.tree(Samples.post(POINT, AuthZen.EVALUATION, evaluation.toString()));
    }

    @Test
    void theVerdictIsThatOfTheSameRequest() {
        JsonNode answer = decide(evaluation(Samples.DENIED));

        assertFalse(answer.path("decision").asBoolean());
        assertEquals(
                Json.own(VerdictJson.write(Samples.ENGINE.decide(RequestJson.read(Samples.DENIED)))),
                answer.path("context").path("verdict"));
        assertTrue(answer.path("context").path("reason").asText().startsWith("UK-INT-"));
    }

    @Test
    void oneBitIsTrueOnlyWhenEveryObligationIsHandled() {
        ObjectNode evaluation = evaluation(Samples.ALLOWED);
        JsonNode open = decide(evaluation);
        assertFalse(open.path("decision").asBoolean());
        assertEquals(
                "ALLOW", open.path("context").path("verdict").path("decision").asText());
        JsonNode left = open.path("context").path("unhandled");
        assertTrue(left.size() > 1);

        evaluation.withObjectProperty("context").set("handles", left);
        assertTrue(decide(evaluation).path("decision").asBoolean());
        evaluation.withObjectProperty("context").set("handles", withoutFirst(left));
        JsonNode one = decide(evaluation);
        assertFalse(one.path("decision").asBoolean());
        assertEquals(1, one.path("context").path("unhandled").size());
    }

    private static JsonNode withoutFirst(JsonNode array) {
        ArrayNode rest = array.deepCopy();
        rest.remove(0);
        return rest;
    }

    @Test
    void aMissingDayIsTodayWhereTheWorkerWorks() {
        ObjectNode british = evaluation(Samples.ALLOWED);
        british.withObjectProperty("context").remove("day");
        ObjectNode dutch = evaluation(Samples.ALLOWED.replace("\"GB\"", "\"NL\""));
        dutch.withObjectProperty("context").remove("day");

        JsonNode inLondon = decide(british).path("context");
        JsonNode inAmsterdam = decide(dutch).path("context");

        assertEquals("2026-06-30", inLondon.path("verdict").path("day").asText());
        assertEquals("2026-07-01", inAmsterdam.path("verdict").path("day").asText());
        assertEquals(
                "no `context.day` was given, so the day is today where the worker works, 2026-07-01",
                inAmsterdam.path("assumed").asText());
        assertFalse(decide(evaluation(Samples.ALLOWED)).path("context").has("assumed"));
    }

    @Test
    void whereTodayIsNotKnownTheDayIsAsked() {
        ObjectNode evaluation = evaluation(Samples.ALLOWED.replace("\"GB\"", "\"US\""));
        evaluation.withObjectProperty("context").remove("day");

        JsonNode answer = decide(evaluation);

        assertFalse(answer.path("decision").asBoolean());
        assertEquals(
                "`day` is required",
                answer.path("context").path("error").path("message").asText());
    }

    @Test
    void whatIsUnknownIsIgnoredAndNamed() {
        ObjectNode evaluation = evaluation(Samples.DENIED);
        JsonNode before = decide(evaluation);
        evaluation.put("foo", "bar");
        evaluation.withObjectProperty("context").put("time", "2025-06-27T18:03-07:00");
        evaluation
                .withObjectProperty("resource")
                .withObjectProperty("properties")
                .put("colour", "blue");

        JsonNode after = decide(evaluation);

        assertEquals(before.path("decision"), after.path("decision"));
        assertEquals(
                "[\"foo\",\"resource.properties.colour\",\"context.time\"]",
                after.path("context").path("ignored").toString());
    }

    /** Left out, a fact that is misspelled would count as absent, and the union's line as anybody's. */
    @Test
    void aMisspelledFactIsNeverAllowed() {
        ObjectNode allowed = evaluation(Samples.ALLOWED);
        JsonNode duties = decide(allowed).path("context").path("unhandled");
        allowed.withObjectProperty("context").set("handles", duties);
        ObjectNode misspelled = allowed.deepCopy();
        misspelled
                .withObjectProperty("resource")
                .withObjectProperty("properties")
                .withObjectProperty("communication")
                .put("protectedFunctoin", "TRADE_UNION");
        ObjectNode undeclared = allowed.deepCopy();
        undeclared
                .withObjectProperty("context")
                .withObjectProperty("attributes")
                .put("nobodys", "fact");

        assertTrue(decide(allowed).path("decision").asBoolean());
        for (ObjectNode evaluation : List.of(misspelled, undeclared)) {
            JsonNode after = decide(evaluation);
            assertFalse(after.path("decision").asBoolean(), after::toString);
            assertFalse(after.path("context").has("verdict"), after::toString);
        }
    }

    /** Looking at files needs no communication, but where one is told of, it counts. */
    @Test
    void factsUnderAnotherNameAreNeverLeftOut() {
        ObjectNode evaluation = evaluation(Samples.ALLOWED);
        ObjectNode context = evaluation.withObjectProperty("context");
        context.set("handles", decide(evaluation).path("context").path("unhandled"));
        ObjectNode action = evaluation.withObjectProperty("action");
        assertTrue(decide(evaluation).path("decision").asBoolean());

        ObjectNode dismissal = Json.object().put("kind", "DISMISSAL");
        checkRefused(evaluation, action.withObjectProperty("properties"), "action.properties.usage", dismissal);
        checkRefused(evaluation, context, "context.use", dismissal);
        checkRefused(evaluation, context, "context.Use", Json.object());
        checkRefused(evaluation, context, "context.suspcion", Json.object().put("x", 1));
        checkRefused(evaluation, action, "action.property", Json.object().set("use", dismissal));
        checkRefused(evaluation, evaluation, "circumstances", Json.object().set("source", Json.object()));
        context.remove("day");
        checkRefused(
                evaluation,
                context,
                "context.date",
                Json.array().add("2019-01-01").get(0));
    }

    private static void checkRefused(ObjectNode evaluation, ObjectNode place, String path, JsonNode value) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        place.set(name, value);
        JsonNode answer = decide(evaluation);
        place.remove(name);

        assertFalse(answer.path("decision").asBoolean(true), path);
        JsonNode errors = answer.path("context").path("error").path("errors");
        assertEquals(1, errors.size(), answer::toString);
        assertEquals(path, errors.path(0).path("path").asText());
    }

    @Test
    void whatACallerSaysOfOtherThingsIsNotTakenForFacts() {
        ObjectNode evaluation = evaluation(Samples.ALLOWED);
        JsonNode before = decide(evaluation).path("context").path("verdict");
        evaluation
                .withObjectProperty("subject")
                .withObjectProperty("properties")
                .put("manager", "m-1")
                .set("user", Json.object().put("name", "u-1"));
        evaluation
                .withObjectProperty("context")
                .set("device", Json.object().put("channel", "app").put("os", "Linux"));

        assertEquals(before, decide(evaluation).path("context").path("verdict"));
    }

    @Test
    void aKnownFactWithAnUnknownValueCannotBeJudged() {
        ObjectNode evaluation = evaluation(Samples.ALLOWED.replace("\"BUSINESS\"", "\"BUSYNESS\""));

        JsonNode context = decide(evaluation).path("context");

        assertEquals("the evaluation cannot be judged", context.path("reason").asText());
        assertEquals(
                "communication.nature",
                context.path("error").path("errors").path(0).path("path").asText());
    }

    @Test
    void twoEntitiesMustNotSayDifferentThings() {
        ObjectNode evaluation = evaluation(Samples.ALLOWED);
        evaluation
                .withObjectProperty("subject")
                .withObjectProperty("properties")
                .putObject("manner")
                .put("operator", "UNAUTHORISED");

        JsonNode answer = decide(evaluation);

        assertFalse(answer.path("decision").asBoolean(true));
        assertEquals(
                "`manner.operator` must not be stated twice with different values",
                answer.path("context").path("error").path("message").asText());
    }

    @Test
    void metadataNeedsTheAddressThatCallersKnow() {
        Ask ask = Ask.of("GET", AuthZen.METADATA, new byte[0]);
        DecisionPoint known = DecisionPoint.of(
                Judge.of(Samples.ENGINE, DecisionLog.NONE),
                Samples.LATE,
                Optional.of(URI.create("https://pdp.example.com/")));

        assertEquals(404, POINT.answer(ask).status());
        assertEquals(
                "{\"policy_decision_point\":\"https://pdp.example.com\","
                        + "\"access_evaluation_endpoint\":\"https://pdp.example.com/access/v1/evaluation\","
                        + "\"access_evaluations_endpoint\":\"https://pdp.example.com/access/v1/evaluations\"}",
                known.answer(ask).text());
    }
}
