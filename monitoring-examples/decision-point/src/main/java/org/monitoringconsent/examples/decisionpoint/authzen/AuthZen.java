// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.authzen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.examples.decisionpoint.judge.Handled;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.wire.Answer;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/**
 * Evaluation and evaluations. Source: OpenID AuthZEN Authorization API 1.0.
 *
 * <p>What is not known is ignored, as the specification asks, and named in the answer. {@code decision} is true only when the act is
 * allowed and none of its obligations is left: one bit cannot carry them. What cannot be judged is false and says why.
 */
public final class AuthZen {

    /** Where one evaluation is asked. */
    public static final String EVALUATION = "/access/v1/evaluation";

    /** Where several are asked. */
    public static final String EVALUATIONS = "/access/v1/evaluations";

    /** Where the metadata stands. */
    public static final String METADATA = "/.well-known/authzen-configuration";

    private static final List<String> ENTITIES = List.of("subject", "action", "resource", "context");
    private static final int MOST_SHOWN = 20;

    private final Judge judge;
    private final Translation translation;
    private final Optional<URI> address;

    /**
     * The interface.
     *
     * @param address the address by which callers know this decision point, with the scheme https; without it there is no metadata
     */
    public AuthZen(Judge judge, Translation translation, Optional<URI> address) {
        this.judge = judge;
        this.translation = translation;
        this.address = address;
    }

    /** One decision. */
    public Answer evaluation(Ask ask) {
        Locale language = judge.languages().wanted(ask);
        return Json.answer(decision(Evaluation.of(body(ask)), language));
    }

    /** Decisions in the order asked, up to the one that the semantic stops at; one decision when no list is given. */
    public Answer evaluations(Ask ask) {
        Locale language = judge.languages().wanted(ask);
        ObjectNode body = body(ask);
        JsonNode list = body.path("evaluations");
        if (list.isMissingNode() || (list.isArray() && list.isEmpty())) {
            return Json.answer(decision(Evaluation.of(body), language));
        }
        if (!list.isArray()) {
            throw Refusal.because("evaluations", "`evaluations` must be an array");
        }
        if (list.size() > Judge.MOST_REQUESTS) {
            throw Refusal.of(413, "`evaluations` must hold at most " + Judge.MOST_REQUESTS);
        }
        Semantic semantic = Semantic.of(body.path("options"));
        ObjectNode answer = Json.object();
        ArrayNode decisions = answer.putArray("evaluations");
        for (JsonNode each : list) {
            ObjectNode decision = lenient(body, each, language);
            decisions.add(decision);
            if (semantic.stopsAt(decision.path("decision").asBoolean())) {
                break;
            }
        }
        return Json.answer(answer);
    }

    /** What this decision point offers; throws {@link Refusal} when no address is configured. */
    public Answer metadata(Ask ask) {
        URI known = address.orElseThrow(
                () -> Refusal.of(404, "metadata needs the https address by which callers know this decision point"));
        String base = known.toString().replaceAll("/+$", "");
        return Json.answer(Json.object()
                .put("policy_decision_point", base)
                .put("access_evaluation_endpoint", base + EVALUATION)
                .put("access_evaluations_endpoint", base + EVALUATIONS));
    }

    private static ObjectNode body(Ask ask) {
        if (!ask.isJson()) {
            throw Refusal.of(400, "`Content-Type` must be application/json");
        }
        if (Json.read(ask.body()) instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.because("", "the body must be a JSON object");
    }

    /** The decision on one of several; a fault in it is a denial of this one alone. */
    private ObjectNode lenient(ObjectNode defaults, JsonNode given, Locale language) {
        try {
            if (!(given instanceof ObjectNode own)) {
                throw Refusal.because("", "an evaluation must be an object");
            }
            ObjectNode whole = Json.object();
            for (String entity : ENTITIES) {
                JsonNode stated = own.has(entity) ? own.get(entity) : defaults.get(entity);
                if (stated != null) {
                    whole.set(entity, stated);
                }
            }
            List.of(defaults, own)
                    .forEach(holder -> holder.properties().stream()
                            .filter(entry -> !whole.has(entry.getKey()))
                            .forEach(entry -> whole.set(entry.getKey(), entry.getValue())));
            return decision(Evaluation.of(whole), language);
        } catch (Refusal faulty) {
            return cannotJudge(faulty);
        }
    }

    private ObjectNode decision(Evaluation evaluation, Locale language) {
        Translation.Translated translated;
        try {
            translated = translation.translate(evaluation);
        } catch (Refusal faulty) {
            return cannotJudge(faulty);
        }
        MonitoringRequest request;
        try {
            request = judge.one(Json.bytes(translated.request()));
        } catch (Refusal faulty) {
            ObjectNode answer = cannotJudge(faulty);
            tell(answer.withObjectProperty("context"), translated);
            return answer;
        }
        Verdict verdict = judge.decide(judge.engine(), request, translated.handles());
        ObjectNode answer = Json.object().put("decision", Handled.opens(verdict, translated.handles()));
        ArrayNode left = Handled.left(verdict, translated.handles());
        ObjectNode context = answer.putObject("context");
        context.put("reason", reason(verdict, left, language));
        context.set("unhandled", left);
        tell(context, translated);
        context.putRawValue("verdict", Json.raw(judge.json(verdict, language)));
        return answer;
    }

    private static void tell(ObjectNode context, Translation.Translated translated) {
        translated.assumed().ifPresent(sentence -> context.put("assumed", sentence));
        ArrayNode ignored = context.putArray("ignored");
        translated.ignored().stream().limit(MOST_SHOWN).forEach(ignored::add);
    }

    private static String reason(Verdict verdict, ArrayNode left, Locale language) {
        if (verdict.isDenied()) {
            List<Reason> denials = verdict.denials();
            return denials.stream()
                    .map(denial -> denial.rule() + " " + denial.title(language))
                    .collect(Collectors.joining("; "));
        }
        return left.isEmpty()
                ? "allowed, and every obligation is accounted for"
                : "allowed only by whoever does what `unhandled` names; name those in `context.handles` that you do";
    }

    private static ObjectNode cannotJudge(Refusal faulty) {
        if (faulty.faults().isEmpty()) {
            throw faulty;
        }
        ObjectNode answer = Json.object().put("decision", false);
        ObjectNode error = answer.putObject("context")
                .put("reason", "the evaluation cannot be judged")
                .putObject("error")
                .put("status", faulty.status())
                .put("message", faulty.sentence());
        error.set("errors", faulty.errors());
        return answer;
    }
}
