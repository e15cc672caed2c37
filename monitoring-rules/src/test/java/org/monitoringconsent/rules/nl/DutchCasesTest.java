// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.rules.CaseFile;
import org.monitoringconsent.testkit.NaiveVerdict;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Verdict;

/** Every case of the Dutch case file is answered exactly as it is written. */
class DutchCasesTest {

    private static final MonitoringEngine ENGINE =
            MonitoringEngine.of(new NlRuleSet().ruleSet()).in("NL");

    @TestFactory
    Stream<DynamicTest> answersEachCaseExactly() {
        return StreamSupport.stream(cases().spliterator(), false)
                .map(each -> DynamicTest.dynamicTest(each.get("id").asText(), () -> answersExactly(each)));
    }

    @Test
    void readsEveryCase() {
        assertEquals(162, cases().size());
    }

    private static void answersExactly(JsonNode written) {
        JsonNode expected = written.get("expect");

        Verdict verdict = ENGINE.decide(RequestJson.read(written.get("request").toString()));

        assertAll(
                () -> assertEquals(
                        expected.get("decision").asText(), verdict.decision().name()),
                () -> assertEquals(
                        expected.get("coverage").asText(), verdict.coverage().name()),
                () -> assertEquals(sorted(expected.get("denials")), rules(verdict, Effect.DENIES)),
                () -> assertEquals(sorted(expected.get("grounds")), rules(verdict, Effect.GROUNDS)),
                () -> assertEquals(sorted(expected.get("duties")), names(verdict.obligations())),
                () -> assertEquals(
                        sorted(expected.get("advisories")),
                        names(NaiveVerdict.of(verdict).advisoriesOfLaw())),
                () -> assertEquals(expected.get("contestable").asBoolean(), verdict.contestable(), "contestable"));
    }

    private static SortedSet<String> rules(Verdict verdict, Effect effect) {
        SortedSet<String> ids = new TreeSet<>();
        verdict.reasons().stream()
                .filter(reason -> reason.effect() == effect)
                .forEach(reason -> ids.add(reason.rule().value()));
        return ids;
    }

    private static SortedSet<String> names(Iterable<? extends Enum<?>> codes) {
        SortedSet<String> names = new TreeSet<>();
        codes.forEach(code -> names.add(code.name()));
        return names;
    }

    private static SortedSet<String> sorted(JsonNode ids) {
        SortedSet<String> sorted = new TreeSet<>();
        ids.forEach(id -> sorted.add(id.asText()));
        return sorted;
    }

    private static List<JsonNode> cases() {
        return CaseFile.trees("NL");
    }
}
