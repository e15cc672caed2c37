// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.monitoringconsent.examples.decisionpoint.authzen.AuthZen;
import org.monitoringconsent.examples.decisionpoint.authzen.MonitoringTranslation;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.mcp.McpOverHttp;
import org.monitoringconsent.examples.decisionpoint.wire.Answer;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.examples.decisionpoint.wire.Handler;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;
import org.monitoringconsent.examples.decisionpoint.wire.RequestId;

/**
 * Every handler behind one: finds the one that is asked, and tells refusals as problems.
 *
 * <pre>{@code
 * Handler point = DecisionPoint.of(Judge.of(engine, log), Clock.systemUTC(), Optional.empty());
 * Answer answer = point.answer(Ask.of("POST", "/v1/decisions", body).with("Content-Type", "application/json"));
 * }</pre>
 */
public final class DecisionPoint implements Handler {

    private static final List<String> IN = List.of("in");

    private final Judge judge;
    private final List<Route> routes;

    private DecisionPoint(Judge judge, AuthZen authZen) {
        this.judge = judge;
        Decisions decisions = new Decisions(judge);
        Asked ways = new Asked(judge);
        Reference reference = new Reference(judge);
        Opa opa = new Opa(judge);
        McpOverHttp mcp = new McpOverHttp(judge);
        this.routes = List.of(
                Route.post(
                        "/v1/decisions",
                        "The verdict on a request, or on each of an array; an array with a fault is decided in no part.",
                        "Requests",
                        "Verdicts",
                        IN,
                        strict(decisions::answer)),
                Route.post(
                        "/v1/questions",
                        "The smallest sets of missing facts that would decide a request.",
                        "Request",
                        "Questions",
                        IN,
                        strict(ways::questions)),
                Route.post(
                        "/v1/remedies",
                        "The ways in which a denied request would be allowed.",
                        "Request",
                        "Remedies",
                        IN,
                        strict(ways::remedies)),
                Route.get(
                        "/v1/facts",
                        "Everything that a request can state, and how it is read when left out.",
                        "Facts",
                        List.of(),
                        reference::facts),
                Route.get(
                        "/v1/rules",
                        "The rules in force on a day.",
                        "Rules",
                        List.of("on", "in", "id"),
                        reference::rules),
                Route.get(
                        "/v1/schema",
                        "The JSON Schemas of request and verdict.",
                        "Schemas",
                        List.of(),
                        reference::schema),
                Route.get("/v1/openapi", "This description.", "OpenApi", List.of(), ask -> Json.answer(description())),
                Route.post(
                        AuthZen.EVALUATION,
                        "OpenID AuthZEN: may this subject monitor so?",
                        "Evaluation",
                        "Decision",
                        List.of(),
                        authZen::evaluation),
                Route.post(
                        AuthZen.EVALUATIONS,
                        "OpenID AuthZEN: several evaluations in one.",
                        "EvaluationList",
                        "DecisionList",
                        List.of(),
                        authZen::evaluations),
                Route.get(
                        AuthZen.METADATA, "OpenID AuthZEN: what is offered.", "Metadata", List.of(), authZen::metadata),
                Route.post(
                        "/v1/data/monitoring/allow",
                        "In the shape of Open Policy Agent: whether it is allowed and every obligation accounted for.",
                        "Input",
                        "Allow",
                        IN,
                        strict(opa::allow)),
                Route.post(
                        "/v1/data/monitoring",
                        "In the shape of Open Policy Agent: the same with the verdict.",
                        "Input",
                        "Document",
                        IN,
                        strict(opa::document)),
                Route.post(
                        "/mcp", "Model Context Protocol over streamable HTTP.", "Message", "Message", List.of(), mcp));
    }

    /**
     * A decision point that reads evaluations as acts of monitoring.
     *
     * @param clock tells what today is, for evaluations that do not say their day
     * @param address the https address by which callers know it; without it there is no AuthZEN metadata
     */
    public static DecisionPoint of(Judge judge, Clock clock, Optional<URI> address) {
        MonitoringTranslation translation =
                new MonitoringTranslation(clock, judge.engine().attributeKeys());
        return of(judge, new AuthZen(judge, translation, address));
    }

    /** A decision point whose evaluations are read in another way. */
    public static DecisionPoint of(Judge judge, AuthZen authZen) {
        return new DecisionPoint(judge, authZen);
    }

    @Override
    public Answer answer(Ask ask) {
        Answer answer;
        try {
            answer = route(ask).handler().answer(ask);
        } catch (Refusal refusal) {
            answer = refusal.answer();
            if (refusal.status() == 405) {
                answer = answer.with("Allow", allowed(ask));
            }
        }
        return RequestId.echoed(answer, ask.header(RequestId.HEADER));
    }

    /** The path as the description knows it, for counters and logs that must not hold what a caller made up. */
    public String known(String path) {
        return routes.stream().anyMatch(route -> route.path().equals(path)) ? path : "other";
    }

    /** The description of all this as OpenAPI 3.1. */
    public ObjectNode description() {
        return OpenApi.of(routes, new Reference(judge).requestSchema());
    }

    private Route route(Ask ask) {
        List<Route> there = new ArrayList<>();
        for (Route route : routes) {
            if (route.path().equals(ask.path())) {
                there.add(route);
            }
        }
        if (there.isEmpty()) {
            throw Refusal.of(404, "there is nothing here; GET /v1/openapi describes what there is");
        }
        return there.stream()
                .filter(route -> route.method().equals(ask.method()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(405, "the method must be " + allowed(ask)));
    }

    private String allowed(Ask ask) {
        return routes.stream()
                .filter(route -> route.path().equals(ask.path()))
                .map(Route::method)
                .collect(Collectors.joining(", "));
    }

    private static Handler strict(Handler handler) {
        return ask -> {
            if (!ask.isJson()) {
                throw Refusal.of(415, "`Content-Type` must be application/json");
            }
            return handler.answer(ask);
        };
    }
}
