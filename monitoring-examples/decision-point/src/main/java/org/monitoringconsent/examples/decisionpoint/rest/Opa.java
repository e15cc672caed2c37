// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.examples.decisionpoint.judge.Handled;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.wire.Answer;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Verdict;

/**
 * Answers in the shape of Open Policy Agent's data API, for gateways that speak it.
 *
 * <p>The input is a request with one key more, {@code handles}: the obligations that the caller accounts for. {@code allow} is
 * true only when the act is allowed and none of its obligations is left.
 */
final class Opa {

    private static final String HANDLES = "handles";

    private final Judge judge;

    Opa(Judge judge) {
        this.judge = judge;
    }

    /** The value of {@code monitoring/allow}. */
    Answer allow(Ask ask) {
        return shaped(() -> {
            Decided decided = decided(ask);
            return Json.object().put("result", Handled.opens(decided.verdict(), decided.handles()));
        });
    }

    /** The whole of {@code monitoring}: whether it is allowed, what nobody accounts for, and the verdict. */
    Answer document(Ask ask) {
        return shaped(() -> {
            Decided decided = decided(ask);
            ObjectNode answer = Json.object();
            ObjectNode result =
                    answer.putObject("result").put("allow", Handled.opens(decided.verdict(), decided.handles()));
            result.set("unhandled", Handled.left(decided.verdict(), decided.handles()));
            String text = judge.json(decided.verdict(), judge.languages().wanted(ask));
            result.putRawValue("verdict", Json.raw(text));
            return answer;
        });
    }

    private Decided decided(Ask ask) {
        JsonNode input = Json.read(ask.body()).path("input");
        if (!(input instanceof ObjectNode object)) {
            throw Refusal.because("input", "`input` must be an object: a request, and the obligations it `handles`");
        }
        Set<Obligation> handles = Handled.read(HANDLES, object.get(HANDLES));
        ObjectNode request = object.deepCopy();
        request.remove(HANDLES);
        MonitoringRequest read = judge.one(Json.bytes(request));
        return new Decided(judge.decide(judge.engine(ask), read, handles), handles);
    }

    /** Faults as Open Policy Agent tells them. */
    private static Answer shaped(Body body) {
        try {
            return Json.answer(body.of());
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) {
                throw refusal;
            }
            ObjectNode error = Json.object().put("code", "invalid_parameter").put("message", refusal.sentence());
            ArrayNode errors = error.putArray("errors");
            refusal.faults()
                    .forEach(fault ->
                            errors.addObject().put("code", "invalid_parameter").put("message", fault.sentence()));
            return Answer.of(refusal.status(), "application/json", Json.bytes(error));
        }
    }

    /** What stands in an answer. */
    @FunctionalInterface
    private interface Body {
        JsonNode of();
    }

    /** A verdict, and what its caller accounts for. */
    private record Decided(Verdict verdict, Set<Obligation> handles) {}
}
