// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.authzen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.monitoringconsent.examples.decisionpoint.Samples;
import org.monitoringconsent.examples.decisionpoint.rest.DecisionPoint;
import org.monitoringconsent.examples.decisionpoint.wire.Answer;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.examples.decisionpoint.wire.Json;

/**
 * The levels Basic and Batch of the public certification scenario of AuthZEN 1.0, as its text was in November 2026: structure, and
 * the eight fixed decisions. That the scenario passes here is no certification.
 */
class ScenarioTest {

    private static final DecisionPoint POINT = Fixture.point();
    private static final String READ =
            "{\"subject\":{\"type\":\"user\",\"id\":\"alice\"},\"action\":{\"name\":\"read\"},"
                    + "\"resource\":{\"type\":\"record\",\"id\":\"record-1\"}}";

    @TestFactory
    Stream<DynamicTest> answersAsTheScenarioExpects() throws IOException {
        try (InputStream file = ScenarioTest.class.getResourceAsStream("/authzen-scenario.json")) {
            List<DynamicTest> tests = new ArrayList<>();
            for (JsonNode step : Json.read(file.readAllBytes())) {
                String name =
                        step.path("section").asText() + " " + step.path("title").asText();
                tests.add(DynamicTest.dynamicTest(name, () -> check(step)));
            }
            assertEquals(29, tests.size());
            return tests.stream();
        }
    }

    private static void check(JsonNode step) {
        Answer answer = Samples.post(
                POINT, step.path("path").asText(), step.path("body").toString());

        assertEquals(step.path("status").asInt(), answer.status(), answer.text());
        if (answer.status() != 200) {
            return;
        }
        assertEquals("application/json", answer.headers().get("Content-Type"));
        JsonNode tree = Samples.tree(answer);
        List<Boolean> decisions = new ArrayList<>();
        for (JsonNode each : tree.has("evaluations")
                ? tree.path("evaluations")
                : Json.array().add(tree)) {
            assertTrue(each.path("decision").isBoolean());
            assertTrue(each.path("context").isObject());
            decisions.add(each.path("decision").asBoolean());
        }
        List<Boolean> expected = new ArrayList<>();
        step.path("decisions").forEach(each -> expected.add(each.asBoolean()));
        if (step.has("decisions")) {
            assertEquals(expected, decisions);
        } else {
            assertEquals(step.path("structure").asInt(), decisions.size());
        }
    }

    @Test
    void whatIsNoJsonIsABadRequest() {
        for (String body : List.of("", "{", "[]", "\"alice\"", "{\"a\":1,\"a\":1}", READ + READ)) {
            assertEquals(400, Samples.post(POINT, AuthZen.EVALUATION, body).status(), body);
            assertEquals(400, Samples.post(POINT, AuthZen.EVALUATIONS, body).status(), body);
        }
    }

    @Test
    void anotherContentTypeIsABadRequest() {
        Ask ask = Ask.of("POST", AuthZen.EVALUATION, Samples.bytes(READ));

        assertEquals(400, POINT.answer(ask).status());
        assertEquals(400, POINT.answer(ask.with("Content-Type", "text/plain")).status());
    }

    @Test
    void theRequestIdComesBack() {
        Ask ask = Ask.of("POST", AuthZen.EVALUATION, Samples.bytes(READ)).with("Content-Type", "application/json");

        assertEquals(
                "bfe9eb29-ab87",
                POINT.answer(ask.with("X-Request-ID", "bfe9eb29-ab87"))
                        .headers()
                        .get("X-Request-ID"));
        assertFalse(POINT.answer(ask).headers().containsKey("X-Request-ID"));
    }

    @Test
    void theSameRequestHasTheSameDecision() {
        for (int i = 0; i < 5; i++) {
            assertTrue(Samples.tree(Samples.post(POINT, AuthZen.EVALUATION, READ))
                    .path("decision")
                    .asBoolean());
        }
    }

    @Test
    void theSemanticsStopWhereTheySay() {
        String list =
                "{\"subject\":{\"type\":\"user\",\"id\":\"bob\"},\"resource\":{\"type\":\"record\",\"id\":\"record-1\"},"
                        + "\"options\":{\"evaluations_semantic\":\"SEMANTIC\"},\"evaluations\":["
                        + "{\"action\":{\"name\":\"read\"}},{\"action\":{\"name\":\"write\"}},{},{\"action\":{\"name\":\"read\"}}]}";

        assertEquals("[true, false, false, true]", decisions(list, "execute_all"));
        assertEquals("[true, false]", decisions(list, "deny_on_first_deny"));
        assertEquals("[true]", decisions(list, "permit_on_first_permit"));
        assertEquals(
                400,
                Samples.post(POINT, AuthZen.EVALUATIONS, list.replace("SEMANTIC", "as_you_like"))
                        .status());
    }

    private static String decisions(String list, String semantic) {
        List<String> decisions = new ArrayList<>();
        Samples.tree(Samples.post(POINT, AuthZen.EVALUATIONS, list.replace("SEMANTIC", semantic)))
                .path("evaluations")
                .forEach(each -> decisions.add(each.path("decision").asText()));
        return decisions.toString();
    }
}
