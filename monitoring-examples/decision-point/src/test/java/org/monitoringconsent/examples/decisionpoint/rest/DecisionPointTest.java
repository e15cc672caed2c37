// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.examples.decisionpoint.Samples;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.wire.Answer;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.verdict.Decision;

class DecisionPointTest {

    private final DecisionPoint point = Samples.point();

    private Answer post(String path, String body) {
        return Samples.post(point, path, body);
    }

    private static List<String> details(JsonNode problem) {
        List<String> details = new ArrayList<>();
        problem.path("errors").forEach(error -> details.add(error.path("detail").asText()));
        return details;
    }

    @Test
    void theVerdictIsThatOfTheLibrary() {
        Answer answer = post("/v1/decisions", Samples.DENIED);

        assertEquals(200, answer.status());
        assertEquals(VerdictJson.write(Samples.ENGINE.decide(RequestJson.read(Samples.DENIED))), answer.text());
        assertEquals("application/json", answer.headers().get("Content-Type"));
    }

    @Test
    void anArrayIsAnsweredInOrder() {
        Answer answer = post("/v1/decisions", " [" + Samples.ALLOWED + ",\n" + Samples.DENIED + "]\n");

        JsonNode verdicts = Samples.tree(answer);
        assertEquals(2, verdicts.size());
        assertEquals("ALLOW", verdicts.get(0).path("decision").asText());
        assertEquals("DENY", verdicts.get(1).path("decision").asText());
        assertEquals("[]", post("/v1/decisions", "[]").text());
    }

    @Test
    void everyFaultOfEveryRequestIsTold() {
        String faulty = Samples.ALLOWED.replace("\"SPECIFIC\"", "\"TOLD\"").replace("\"CALL\"", "\"PIGEON\"");

        Answer answer = post("/v1/decisions", "[" + Samples.ALLOWED + "," + faulty + ",{}]");

        JsonNode problem = Samples.tree(answer);
        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.headers().get("Content-Type"));
        assertEquals(
                2,
                problem.path("errors").findValuesAsText("item").stream()
                        .distinct()
                        .count());
        assertTrue(
                details(problem).toString().contains("`worker.notice` `TO...` must be one of NONE"),
                problem.toString());
        assertTrue(details(problem).contains("`activity` is required"));
    }

    @Test
    void aKeyTwiceIsAFaultAlsoInAnArray() {
        String twice = Samples.ALLOWED.replace("\"day\":", "\"day\":\"2026-06-29\",\"day\":");

        assertEquals(400, post("/v1/decisions", "[" + twice + "]").status());
        assertEquals(
                400,
                post("/v1/data/monitoring/allow", "{\"input\":" + twice + "}").status());
    }

    @Test
    void whereABodyIsNoJsonIsCountedInCharacters() {
        String before = "{\n  \"caf\u00e9 \uD83D\uDE00\": ";

        assertEquals(
                "the body must be JSON, line 2, column 14",
                Samples.tree(post("/v1/decisions", "[" + before + "?}]"))
                        .path("detail")
                        .asText());
        assertEquals(
                "the body must be JSON without a key twice and not deep, line 2, column 14",
                Samples.tree(post("/v1/data/monitoring/allow", before + "?}"))
                        .path("errors")
                        .path(0)
                        .path("message")
                        .asText());
    }

    @Test
    void theLanguageIsThatOfTheCaller() {
        Answer answer = point.answer(Ask.of("POST", "/v1/decisions", Samples.bytes(Samples.DENIED))
                .with("Content-Type", "application/json; charset=utf-8")
                .with("Accept-Language", "fr;q=0.9, nl-BE;q=0.8, *;q=0.1"));

        assertEquals("nl", answer.headers().get("Content-Language"));
        assertEquals(
                VerdictJson.write(Samples.ENGINE.decide(RequestJson.read(Samples.DENIED)), Locale.forLanguageTag("nl")),
                answer.text());
    }

    @Test
    void oneCountryMayBeAskedAlone() {
        Answer answer = post("/v1/decisions?in=NL", Samples.ALLOWED);

        assertEquals("NL", Samples.tree(answer).path("jurisdictions").path(0).asText());
        assertEquals(
                "`in` must be one of GB, NL",
                Samples.tree(post("/v1/decisions?in=XX", Samples.ALLOWED))
                        .path("detail")
                        .asText());
    }

    @Test
    void questionsAndRemediesAreThoseOfTheLibrary() {
        String open = Samples.ALLOWED.replace("\"notice\":\"SPECIFIC\"", "\"place\":\"WORKPLACE\"");
        var request = RequestJson.read(open);

        JsonNode questions = Samples.tree(post("/v1/questions", open));
        JsonNode remedies = Samples.tree(post("/v1/remedies", open));

        var asked = Questions.of(Samples.ENGINE).deciding(request);
        assertFalse(questions.path("settled").asBoolean());
        assertEquals("worker.notice", questions.path("first").asText());
        assertEquals(asked.sets().size(), questions.path("sets").size());
        var ways = Remedies.of(Samples.ENGINE).allowing(request).remedies();
        assertEquals(ways.size(), remedies.path("remedies").size());
        assertEquals(
                ways.get(0).text(Locale.ENGLISH),
                remedies.path("remedies").path(0).path("text").asText());
    }

    @Test
    void theReferenceNamesEveryField() {
        JsonNode facts = Samples.tree(point.answer(Ask.of("GET", "/v1/facts", new byte[0])));

        List<String> paths = facts.findValuesAsText("path");
        for (String part : RequestFields.parts()) {
            RequestFields.of(part).forEach(field -> assertTrue(paths.contains(field.path()), field.path()));
        }
        assertTrue(paths.contains("day"));
    }

    @Test
    void rulesAreThoseInForceOnTheDay() {
        JsonNode before = Samples.tree(point.answer(Ask.of("GET", "/v1/rules?on=2026-06-28&in=GB", new byte[0])));
        JsonNode after = Samples.tree(point.answer(Ask.of("GET", "/v1/rules?on=2026-06-29&in=GB", new byte[0])));

        assertFalse(before.findValuesAsText("rule").contains("UK-INT-31"));
        assertTrue(after.findValuesAsText("rule").contains("UK-INT-31"));
        assertEquals(
                400,
                point.answer(Ask.of("GET", "/v1/rules?on=2026-02-30", new byte[0]))
                        .status());
        assertEquals(400, point.answer(Ask.of("GET", "/v1/rules", new byte[0])).status());
    }

    /** Taking one of them would ask a law less than the caller named. */
    @Test
    void aParameterOfTheQueryIsGivenOnce() {
        Answer twice = post("/v1/decisions?in=GB&in=NL", Samples.ALLOWED);

        assertEquals(400, twice.status());
        assertEquals(
                "`in` must be given once", Samples.tree(twice).path("detail").asText());
        assertEquals(
                400,
                point.answer(Ask.of("GET", "/v1/rules?on=2026-06-28&on=2026-06-29", new byte[0]))
                        .status());
        assertEquals(
                400,
                post("/v1/data/monitoring/allow?in=GB&in=GB", "{\"input\":" + Samples.ALLOWED + "}")
                        .status());
    }

    @Test
    void inTheShapeOfOpenPolicyAgentEveryObligationMustBeHandled() {
        JsonNode plain = Samples.tree(post("/v1/data/monitoring", "{\"input\":" + Samples.ALLOWED + "}"));

        assertFalse(plain.path("result").path("allow").asBoolean());
        assertEquals(
                "ALLOW", plain.path("result").path("verdict").path("decision").asText());
        String left = plain.path("result").path("unhandled").toString();
        String handling = "{\"input\":{\"handles\":" + left + "," + Samples.ALLOWED.substring(1) + "}";
        assertEquals(
                "{\"result\":true}", post("/v1/data/monitoring/allow", handling).text());
        assertEquals(
                "{\"result\":false}",
                post("/v1/data/monitoring/allow", "{\"input\":" + Samples.DENIED + "}")
                        .text());
    }

    @Test
    void faultsInTheShapeOfOpenPolicyAgentAreItsOwn() {
        Answer answer = post("/v1/data/monitoring/allow", "{\"input\":{\"handles\":[\"DANCE\"]}}");

        assertEquals(400, answer.status());
        assertEquals("invalid_parameter", Samples.tree(answer).path("code").asText());
        assertEquals(
                "`handles[0]` must be an obligation such as `STOP_WHEN_PERSONAL`",
                Samples.tree(answer).path("errors").path(0).path("message").asText());
        assertEquals(400, post("/v1/data/monitoring/allow", "{}").status());
    }

    @Test
    void whatIsNotThereIsToldAsAProblem() {
        assertEquals(404, post("/v1/nothing", "{}").status());
        Answer wrong = point.answer(Ask.of("GET", "/v1/decisions", new byte[0]));
        assertEquals(405, wrong.status());
        assertEquals("POST", wrong.headers().get("Allow"));
        assertEquals(
                415,
                point.answer(Ask.of("POST", "/v1/decisions", Samples.bytes(Samples.ALLOWED)))
                        .status());
    }

    @Test
    void theRequestIdComesBackAlsoWithAProblem() {
        Answer answer = point.answer(Ask.of("GET", "/v1/nothing", new byte[0]).with("x-request-id", "abc 1"));

        assertEquals("abc 1", answer.headers().get("X-Request-ID"));
        assertFalse(point.answer(Ask.of("GET", "/v1/nothing", new byte[0]).with("X-Request-ID", "a\r\nb"))
                .headers()
                .containsKey("X-Request-ID"));
    }

    @Test
    void aDecisionThatCannotBeRecordedIsNotTold() {
        Judge judge = Judge.of(Samples.ENGINE, (request, verdict, handled) -> {
            throw new IllegalStateException("the disk is full");
        });
        DecisionPoint recording = DecisionPoint.of(judge, Samples.LATE, Optional.empty());

        Answer answer = Samples.post(recording, "/v1/decisions", Samples.ALLOWED);

        assertEquals(503, answer.status());
        assertFalse(answer.text().contains("ALLOW"));
        assertEquals(0, judge.told(Decision.ALLOW));
    }

    @Test
    void noAnswerHoldsTheWorkersId() {
        String named = Samples.DENIED.replace("w-1", "Jan.Jansen").replace("\"CALL\"", "\"Jan.Jansen\"");

        assertFalse(post("/v1/decisions", named).text().contains("Jan.Jansen"));
        assertFalse(post("/v1/decisions", Samples.DENIED.replace("w-1", "Jan.Jansen"))
                .text()
                .contains("Jan.Jansen"));
    }
}
