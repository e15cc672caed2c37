// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** A verdict in short: what decided and by which law, the obligations and the advice; what is lifted or noted is left out. */
final class ShortForm {

    private ShortForm() {}

    static ObjectNode of(Verdict verdict, Locale language) {
        ObjectNode told = Json.object()
                .put("decision", verdict.decision().name())
                .put("day", verdict.day().toString())
                .put("coverage", verdict.coverage().name());
        ArrayNode countries = told.putArray("jurisdictions");
        verdict.jurisdictions().forEach(country -> countries.add(country.value()));
        ArrayNode reasons = told.putArray("reasons");
        verdict.reasons().stream()
                .filter(reason -> reason.effect() == (verdict.isDenied() ? Effect.DENIES : Effect.GROUNDS))
                .forEach(reason -> reasons.add(reason(reason, language)));
        ArrayNode obligations = told.putArray("obligations");
        for (Duty duty : verdict.duties()) {
            obligations
                    .addObject()
                    .put("code", duty.code().name())
                    .put("text", duty.text(language))
                    .put("binding", duty.binding().name());
        }
        ArrayNode advisories = told.putArray("advisories");
        for (Advice advice : verdict.advice()) {
            advisories.addObject().put("code", advice.code().name()).put("text", advice.text(language));
        }
        return told.put("settled", verdict.isSettled())
                .put("contestable", verdict.contestable())
                .put("confidence", verdict.confidence().name());
    }

    private static ObjectNode reason(Reason reason, Locale language) {
        ObjectNode told = Json.object()
                .put("rule", reason.rule().value())
                .put("title", reason.title(language))
                .put("text", reason.text(language));
        ArrayNode citations = told.putArray("citations");
        reason.citations(language).stream().map(Citation::text).forEach(citations::add);
        if (!reason.unstated().isEmpty()) {
            ArrayNode unstated = told.putArray("restsOnUnstated");
            reason.unstated().forEach(unstated::add);
        }
        return told;
    }
}
