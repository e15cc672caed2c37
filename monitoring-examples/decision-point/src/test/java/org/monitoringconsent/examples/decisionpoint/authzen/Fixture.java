// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.authzen;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.decisionpoint.judge.DecisionLog;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.rest.DecisionPoint;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.testkit.SmallRuleSet;

/**
 * The users and records of the AuthZEN certification scenario as a rule set of facts of its own, so that the eight fixed decisions
 * are made by the engine. It says nothing about monitoring.
 */
final class Fixture {

    private static final String OTHER = "other";
    private static final Fact<String> SUBJECT = fact("fixture.subject", "alice", "bob");
    private static final Fact<String> ACTION = fact("fixture.action", "read", "write", "delete");
    private static final Fact<String> STATUS = fact("fixture.status", "active", "archived");
    private static final Fact<String> ROLE = fact("fixture.role", "admin");
    private static final Fact<String> SOFT = fact("fixture.soft", "true", "false");
    private static final List<Fact<?>> FACTS = List.of(SUBJECT, ACTION, STATUS, ROLE, SOFT);

    private Fixture() {}

    private static Fact<String> fact(String name, String first, String... more) {
        List<String> values = new java.util.ArrayList<>(List.of(first));
        values.addAll(List.of(more));
        values.add(OTHER);
        return Fact.declared(name, values, OTHER, FactKind.CAUTIOUS);
    }

    static DecisionPoint point() {
        MonitoringEngine engine = MonitoringEngine.of(SmallRuleSet.of(
                "DE",
                List.of(
                        SmallRuleSet.requirement("FIX-ACC-01", is(SUBJECT, OTHER)),
                        SmallRuleSet.requirement("FIX-ACC-02", is(ACTION, OTHER)),
                        SmallRuleSet.requirement(
                                "FIX-ACC-03", all(is(ACTION, "write"), is(SUBJECT, "bob"), not(is(ROLE, "admin")))),
                        SmallRuleSet.requirement(
                                "FIX-ACC-04", all(is(ACTION, "write"), is(STATUS, "archived"), not(is(ROLE, "admin")))),
                        SmallRuleSet.requirement("FIX-ACC-05", all(is(ACTION, "delete"), not(is(SOFT, "true"))))),
                FACTS));
        Judge judge = Judge.of(engine, DecisionLog.NONE);
        return DecisionPoint.of(judge, new AuthZen(judge, Fixture::translated, Optional.empty()));
    }

    private static Translation.Translated translated(Evaluation evaluation) {
        ObjectNode request = Json.object().put("day", "2026-06-30").put("activity", "LOG_TRAFFIC");
        request.putObject("worker").put("id", "none").put("country", "DE");
        request.putObject("employer").put("country", "DE");
        ObjectNode attributes = request.putObject("attributes");
        put(attributes, SUBJECT, evaluation.subject().path("id").asText());
        put(attributes, ACTION, evaluation.action().path("name").asText());
        put(
                attributes,
                ROLE,
                Evaluation.properties(evaluation.subject()).path("role").asText());
        put(
                attributes,
                STATUS,
                Evaluation.properties(evaluation.resource()).path("status").asText());
        put(
                attributes,
                SOFT,
                Evaluation.properties(evaluation.action()).path("soft").asText());
        return new Translation.Translated(request, Set.of(), List.of(), Optional.empty());
    }

    private static void put(ObjectNode attributes, Fact<String> fact, String value) {
        attributes.put(fact.name(), fact.values().contains(value) ? value : OTHER);
    }
}
