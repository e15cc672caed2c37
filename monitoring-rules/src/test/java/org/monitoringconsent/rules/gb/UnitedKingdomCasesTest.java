// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Verdict;

/** The written cases, and each step from one case to another that differs from it in one fact only. */
class UnitedKingdomCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void decidesEachCaseAsWritten(String id, JsonNode written) {
        Verdict verdict = BritishRequests.decide(written.get("request"));

        assertExpected(id, written.get("expect"), verdict);
    }

    /** Changing the one fact in which two cases differ turns the answer to the first into that to the second. */
    @ParameterizedTest(name = "{0} to {1} by {2}")
    @MethodSource("flips")
    void turnsOneCaseIntoAnotherByItsOneFact(String from, String to, String change, JsonNode first, JsonNode second) {
        ObjectNode flipped = BritishRequests.changed(first.get("request").deepCopy(), change);

        Verdict verdict = BritishRequests.decide(flipped);

        assertExpected(from + " to " + to, second.get("expect"), verdict);
    }

    /** A replay of something that is not there cannot be; a case that said so is read as a replay of a recording. */
    @Test
    void refusesAReplayWithoutARecording() {
        JsonNode replay = BritishRequests.valid("activity=PLAY_BACK manner.storedCopy=false");

        JsonRequestException refused = assertThrows(JsonRequestException.class, () -> BritishRequests.decide(replay));

        assertEquals("`manner.storedCopy` `false` must be true or left out for PLAY_BACK", refused.getMessage());
    }

    @Test
    void readsEveryCase() {
        assertEquals(167, BritishRequests.cases().size());
        assertTrue(flips().count() >= 120, "the cases hold 63 pairs that differ in one fact, each in two directions");
    }

    private static void assertExpected(String id, JsonNode expected, Verdict verdict) {
        Set<String> duties = new TreeSet<>();
        verdict.obligations().stream().map(Obligation::name).forEach(duties::add);
        Set<String> advisories = new TreeSet<>();
        verdict.advisories().stream().map(Advisory::name).forEach(advisories::add);
        Set<String> grounds = new TreeSet<>();
        verdict.reasons().stream()
                .filter(reason -> reason.effect() == Effect.GROUNDS)
                .forEach(reason -> grounds.add(reason.rule().value()));
        assertAll(
                id,
                () -> assertEquals(
                        expected.get("decision").asText(), verdict.decision().name()),
                () -> assertEquals(
                        expected.get("coverage").asText(), verdict.coverage().name()),
                () -> assertEquals(texts(expected.get("denials")), BritishRequests.denials(verdict)),
                () -> assertEquals(texts(expected.get("duties")), duties),
                () -> assertEquals(expected.get("contestable").asBoolean(), verdict.contestable(), "contestable"),
                () -> assertTrue(
                        !expected.has("advisories")
                                || texts(expected.get("advisories")).equals(advisories),
                        () -> "advisories were " + advisories),
                () -> assertTrue(grounds.containsAll(texts(expected.get("grounds"))), () -> "grounds were " + grounds));
    }

    static Stream<Arguments> cases() {
        return BritishRequests.cases().stream()
                .map(written -> Arguments.of(written.get("id").asText(), written));
    }

    static Stream<Arguments> flips() {
        List<Arguments> flips = new ArrayList<>();
        for (JsonNode first : BritishRequests.cases()) {
            for (JsonNode second : BritishRequests.cases()) {
                List<String> changes = changes(flat(first.get("request")), flat(second.get("request")));
                if (changes.size() == 1) {
                    flips.add(Arguments.of(
                            first.get("id").asText(), second.get("id").asText(), changes.get(0), first, second));
                }
            }
        }
        return flips.stream();
    }

    private static List<String> changes(SortedMap<String, String> first, SortedMap<String, String> second) {
        Set<String> paths = new TreeSet<>(first.keySet());
        paths.addAll(second.keySet());
        List<String> changes = new ArrayList<>();
        for (String path : paths) {
            String value = second.get(path);
            if (!Objects.equals(first.get(path), value)) {
                changes.add(path + "=" + (value == null ? "-" : value));
            }
        }
        return changes;
    }

    /** All facts by path but the name of the worker; a part that states nothing counts as one too. */
    private static SortedMap<String, String> flat(JsonNode request) {
        SortedMap<String, String> facts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> part : request.properties()) {
            if (part.getValue().isObject()) {
                facts.put(part.getKey(), "{}");
                for (Map.Entry<String, JsonNode> fact : part.getValue().properties()) {
                    facts.put(
                            part.getKey() + "." + fact.getKey(), fact.getValue().asText());
                }
            } else {
                facts.put(part.getKey(), part.getValue().asText());
            }
        }
        facts.remove("worker.id");
        facts.remove("purpose.statement");
        return facts;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
