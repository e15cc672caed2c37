// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.judge.RulePages;
import org.monitoringconsent.examples.decisionpoint.judge.Ways;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.verdict.Verdict;

/** The four tools. */
final class Tools {

    private static final String NEVER_GUESS =
            " State only what you were told; never guess, assume or invent a fact, and leave out what you do not know. Tell the"
                    + " user what was stated and what was not, and that this is not legal advice.";

    private final Judge judge;
    private final List<Tool> all;

    Tools(Judge judge) {
        this.judge = judge;
        ToolSchemas schemas = new ToolSchemas(judge.engine());
        this.all = List.of(
                new Tool(
                        "may_we_monitor",
                        "May we monitor?",
                        "Says ALLOW or DENY for one act of monitoring on one day, with the rules that decided, the obligations of an"
                                + " ALLOW, what was stated and what was not." + NEVER_GUESS,
                        schemas.ofRequest(),
                        this::decision),
                new Tool(
                        "what_is_missing",
                        "What is missing?",
                        "Names the smallest sets of facts that were not stated and would decide a denied request. Ask the user for"
                                + " them; the values named are those that would allow, not those that are true."
                                + NEVER_GUESS,
                        schemas.ofRequest(),
                        this::missing),
                new Tool(
                        "what_would_allow_it",
                        "What would allow it?",
                        "Names what to state and what to change so that a denied request would be allowed, or what stands in the way."
                                + " A change is something to bring about in the world first; never state it before it is so."
                                + NEVER_GUESS,
                        schemas.ofRequest(),
                        this::allowing),
                new Tool(
                        "explain_rule",
                        "Explain a rule",
                        "Gives the text, the condition, the citations and the remedy of one rule as in force on a day. Quote its"
                                + " citations as they stand; do not add others.",
                        schemas.ofRule(),
                        this::rule));
    }

    List<Tool> all() {
        return all;
    }

    private ObjectNode decision(ObjectNode arguments) {
        MonitoringEngine engine = engine(arguments);
        MonitoringRequest request = request(arguments);
        Verdict verdict = judge.decide(engine, request);
        Locale language = language(arguments);
        if (arguments.path("detail").asText().equals("full")) {
            ObjectNode told = Json.object();
            told.set("verdict", Json.own(VerdictJson.write(verdict, language)));
            return Stated.tell(told, engine, request);
        }
        return Stated.tell(ShortForm.of(verdict, language), engine, request);
    }

    private ObjectNode missing(ObjectNode arguments) {
        MonitoringEngine engine = engine(arguments);
        MonitoringRequest request = request(arguments);
        ObjectNode told = Ways.missing(Questions.of(engine).deciding(request), language(arguments));
        return Stated.tell(told, engine, request);
    }

    private ObjectNode allowing(ObjectNode arguments) {
        MonitoringEngine engine = engine(arguments);
        MonitoringRequest request = request(arguments);
        ObjectNode told = Ways.allowing(Remedies.of(engine).allowing(request), language(arguments));
        return Stated.tell(told, engine, request);
    }

    private ObjectNode rule(ObjectNode arguments) {
        LocalDate day = RulePages.day("on", text(arguments, "on"));
        String id = text(arguments, "rule")
                .orElseThrow(() -> Refusal.because("rule", "`rule` must be an id such as `UK-INT-23`"));
        JsonNode pages = RulePages.on(judge.engine(), day, Optional.empty(), Optional.of(id), language(arguments));
        if (pages.isEmpty()) {
            throw Refusal.because("rule", "there is no such rule in force on that day");
        }
        ObjectNode told = Json.object();
        told.set("rules", pages);
        return told;
    }

    private MonitoringEngine engine(ObjectNode arguments) {
        return text(arguments, "in").map(judge::engine).orElse(judge.engine());
    }

    private MonitoringRequest request(ObjectNode arguments) {
        if (arguments.get("request") instanceof ObjectNode request) {
            return judge.one(Json.bytes(request));
        }
        throw Refusal.because("request", "`request` must be an object");
    }

    private Locale language(ObjectNode arguments) {
        return text(arguments, "language").map(judge.languages()::tagged).orElse(Locale.ENGLISH);
    }

    private static Optional<String> text(ObjectNode arguments, String key) {
        return Optional.ofNullable(arguments.path(key).textValue());
    }
}
