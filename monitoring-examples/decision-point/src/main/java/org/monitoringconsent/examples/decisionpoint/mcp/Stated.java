// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.decisionpoint.judge.FactPages;

/** What a request states, and what it does not state although the rules would read it. */
final class Stated {

    private Stated() {}

    /** Adds both to an answer. */
    static ObjectNode tell(ObjectNode told, MonitoringEngine engine, MonitoringRequest request) {
        ArrayNode stated = told.putArray("stated");
        for (Field field : FactPages.fields()) {
            if (field.in(request).isPresent()) {
                stated.add(field.path());
            }
        }
        request.attributes().keySet().forEach(key -> stated.add("attributes." + key));
        ArrayNode left = told.putArray("notStated");
        for (Fact<?> fact : engine.factsRead(request, known(engine, request)).keySet()) {
            if (fact.in(request).isEmpty()) {
                left.add(fact.field().map(Field::path).orElse(fact.name()));
            }
        }
        return told;
    }

    private static Set<Fact<?>> known(MonitoringEngine engine, MonitoringRequest request) {
        return Stream.concat(
                        Facts.all().stream(),
                        engine.ruleSets().stream().flatMap(ruleSet -> ruleSet.declaredFacts().stream()))
                .filter(fact -> fact.in(request).isPresent())
                .collect(Collectors.toSet());
    }
}
