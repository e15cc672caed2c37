// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.judge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;

/** The rules in force on a day, as JSON. */
public final class RulePages {

    private RulePages() {}

    /** The rules in force on a day, those of one country when it is given, or the one with an id. */
    public static ArrayNode on(
            MonitoringEngine engine, LocalDate day, Optional<String> country, Optional<String> id, Locale language) {
        ArrayNode rules = Json.array();
        for (RuleSet ruleSet : engine.ruleSets()) {
            if (country.isEmpty() || country.get().equals(ruleSet.jurisdiction().value())) {
                ruleSet.rules().stream()
                        .filter(rule -> rule.inForceOn(day))
                        .filter(rule ->
                                id.isEmpty() || id.get().equals(rule.id().value()))
                        .forEach(rule -> rules.add(page(ruleSet, rule, day, language)));
            }
        }
        return rules;
    }

    /** A day as a caller writes it; throws {@link Refusal} naming the parameter when it is none. */
    public static LocalDate day(String parameter, Optional<String> text) {
        try {
            String given = text.orElse("");
            if (given.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeException noDay) {
            // Said below.
        }
        throw Refusal.because(parameter, "`" + parameter + "` must be a day such as `2026-06-30`");
    }

    private static ObjectNode page(RuleSet ruleSet, Rule rule, LocalDate day, Locale language) {
        ObjectNode page = Json.object()
                .put("rule", rule.id().value())
                .put("jurisdiction", ruleSet.jurisdiction().value())
                .put("kind", rule.kind().name())
                .put("title", ruleSet.title(rule, language))
                .put("text", ruleSet.reason(rule.id(), language))
                .put("when", rule.condition().sentence(language))
                .put("inForce", rule.inForce().toString());
        ruleSet.remedy(rule.id(), language).ifPresent(remedy -> page.put("remedy", remedy));
        ArrayNode citations = page.putArray("citations");
        for (Citation citation : rule.citationsOn(day)) {
            ObjectNode each = citations
                    .addObject()
                    .put("text", ruleSet.texts().cited(citation, language).text());
            if (!citation.address().isEmpty()) {
                each.put("url", citation.address());
            }
        }
        page.put("binding", rule.bindingOn(day).name())
                .put("confidence", rule.confidence().name());
        ArrayNode exposures = page.putArray("exposures");
        rule.exposures().forEach(exposure -> exposures.add(exposure.name()));
        ArrayNode lifted = page.putArray("liftedBy");
        rule.liftedBy().forEach(other -> lifted.add(other.value()));
        ArrayNode obligations = page.putArray("obligations");
        rule.obligations().forEach(each -> obligations.add(each.value().name()));
        return page;
    }
}
