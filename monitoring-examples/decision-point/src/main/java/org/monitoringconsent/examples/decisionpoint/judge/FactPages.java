// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.judge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.rule.RuleSet;

/** Everything that a request can state, as JSON, for whoever fills one in. */
public final class FactPages {

    private FactPages() {}

    /** The fields of the vocabulary in order, then those that the rule sets declare. */
    public static ArrayNode all(MonitoringEngine engine, Locale language) {
        ArrayNode all = Json.array();
        fields().forEach(field -> all.add(page(field, language)));
        for (RuleSet ruleSet : engine.ruleSets()) {
            for (Fact<?> declared : ruleSet.declaredFacts()) {
                ObjectNode page = all.addObject()
                        .put("path", "attributes." + declared.name())
                        .put("form", "CONSTANT")
                        .put("required", false);
                ruleSet.texts()
                        .find("fact." + declared.name(), language)
                        .ifPresent(meaning -> page.put("meaning", meaning));
                reading(page, declared, language);
            }
        }
        return all;
    }

    /** The fields of a request in the order of the vocabulary. */
    public static List<Field> fields() {
        return Stream.concat(Stream.of(""), RequestFields.parts().stream())
                .flatMap(part -> RequestFields.of(part).stream())
                .toList();
    }

    private static ObjectNode page(Field field, Locale language) {
        ObjectNode page = Json.object()
                .put("path", field.path())
                .put("form", field.form().name())
                .put("required", field.isRequired());
        FactTexts.meaning(field.path(), language).ifPresent(meaning -> page.put("meaning", meaning));
        Facts.all().stream()
                .filter(fact -> fact.field().filter(field::equals).isPresent())
                .findFirst()
                .ifPresent(fact -> reading(page, fact, language));
        return page;
    }

    private static void reading(ObjectNode page, Fact<?> fact, Locale language) {
        page.put("kind", fact.kind().name());
        Activity usual = Activity.RECORD;
        fact.unstated(usual).ifPresent(value -> page.put("unstated", value.toString()));
        ObjectNode special = Json.object();
        for (Activity activity : Activity.values()) {
            if (!fact.unstated(activity).equals(fact.unstated(usual))) {
                fact.unstated(activity).ifPresent(value -> special.put(activity.name(), value.toString()));
            }
        }
        if (!special.isEmpty()) {
            page.set("unstatedFor", special);
        }
        if (fact.isControllable()) {
            page.set("changeableTo", Ways.values(fact.reachable()));
        }
        if (!fact.isJurisdiction()) {
            ArrayNode values = page.putArray("values");
            for (Object value : fact.values()) {
                ObjectNode each = values.addObject().put("value", value.toString());
                FactTexts.meaning(fact, value, language).ifPresent(meaning -> each.put("meaning", meaning));
            }
        }
    }
}
