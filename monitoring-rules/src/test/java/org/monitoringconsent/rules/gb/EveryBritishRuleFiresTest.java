// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.rules.RandomRequests;
import org.monitoringconsent.rules.RuleBoundaries;
import org.monitoringconsent.rules.RuleTests;
import org.monitoringconsent.rules.SecondReading;
import org.monitoringconsent.rules.WrittenCase;

/** The random requests reach every corner of the page; otherwise a comparison on them would prove little. */
class EveryBritishRuleFiresTest {

    private static final int REQUESTS = 100_000;

    private static final SortedMap<String, Integer> FIRED = new TreeMap<>();
    private static final SortedSet<String> DENIED = new TreeSet<>();
    private static final SortedMap<String, Integer> DENIED_ALONE = new TreeMap<>();
    private static final SortedMap<String, Integer> LIFTED = new TreeMap<>();
    private static final SortedMap<String, Integer> OBLIGED = new TreeMap<>();
    private static final SortedMap<String, Integer> ANSWERS = new TreeMap<>();
    private static final List<Map<String, String>> ALLOWED_WITHOUT_GROUND = new ArrayList<>();

    @BeforeAll
    static void drawAndCount() {
        List<SortedMap<String, String>> cases = WrittenCase.allOf("united-kingdom.json").stream()
                .map(WrittenCase::request)
                .toList();
        RandomRequests random = new RandomRequests(20001024, "GB", RuleBoundaries.days("gb"));
        for (int drawn = 0; drawn < REQUESTS; drawn++) {
            count(random.next(cases));
        }
    }

    @Test
    void everyRuleFires() {
        assertEquals(RuleBoundaries.ids("gb"), new TreeSet<>(FIRED.keySet()), () -> FIRED.toString());
    }

    @Test
    void everyObligationIsGiven() {
        assertEquals(RuleTests.obligations("gb"), new TreeSet<>(OBLIGED.keySet()), () -> OBLIGED.toString());
    }

    @Test
    void everyLiftHappens() {
        SortedSet<String> liftable = new TreeSet<>(List.of("UK-PROT-01", "UK-PROT-02", "UK-PROT-03", "UK-PROT-04"));
        liftable.addAll(List.of("UK-PROT-05", "UK-PROT-06", "UK-PROT-07", "UK-OBJ-01", "UK-DP-08", "UK-DP-09"));
        liftable.addAll(List.of("UK-DP-16", "UK-RET-01", "UK-CAM-01", "UK-CAM-02", "UK-PCI-01", "UK-VET-07"));
        liftable.addAll(List.of("UK-USE-01", "UK-USE-03", "UK-USE-07", "UK-USE-09", "UK-USE-10"));

        assertEquals(liftable, new TreeSet<>(LIFTED.keySet()), () -> LIFTED.toString());
    }

    @Test
    void everyDenialThatCanStandAloneDoes() {
        SortedSet<String> alone = new TreeSet<>(DENIED);
        // Without authority there is a fault, and each fault has its own rule beside UK-INT-01 or UK-INT-02.
        alone.removeAll(List.of("UK-INT-01", "UK-INT-02", "UK-INT-11", "UK-INT-21", "UK-INT-22"));
        alone.removeAll(List.of("UK-INT-23", "UK-INT-24", "UK-INT-25", "UK-INT-27"));

        assertEquals(alone, new TreeSet<>(DENIED_ALONE.keySet()), () -> DENIED_ALONE.toString());
    }

    /** Section 6 of the page: no ALLOW is without a ground or an exception that applies. */
    @Test
    void everyAllowNamesAGround() {
        assertEquals(List.of(), ALLOWED_WITHOUT_GROUND);
    }

    @Test
    void isContestableAndIsNotBothWays() {
        for (String decision : List.of("ALLOW", "DENY")) {
            for (boolean contestable : new boolean[] {true, false}) {
                String answer = decision + " contestable " + contestable;
                assertTrue(ANSWERS.getOrDefault(answer, 0) > REQUESTS / 200, () -> ANSWERS.toString());
            }
        }
    }

    @Test
    void allowsAndDeniesOften() {
        assertTrue(ANSWERS.getOrDefault("ALLOW GOVERNS", 0) > REQUESTS / 20, () -> ANSWERS.toString());
        assertTrue(ANSWERS.getOrDefault("DENY GOVERNS", 0) > REQUESTS / 20, () -> ANSWERS.toString());
        assertTrue(ANSWERS.containsKey("DENY DOES_NOT_GOVERN"), () -> ANSWERS.toString());
        assertTrue(ANSWERS.containsKey("DENY OUTSIDE_PERIOD"), () -> ANSWERS.toString());
    }

    private static void count(Map<String, String> request) {
        SecondReading reading = SecondReadingOfUnitedKingdom.read(request);
        SecondReadingOfUnitedKingdom.fired(request).forEach(rule -> FIRED.merge(rule, 1, Integer::sum));
        SecondReadingOfUnitedKingdom.lifted(request).forEach(rule -> LIFTED.merge(rule, 1, Integer::sum));
        reading.obligations().forEach(code -> OBLIGED.merge(code, 1, Integer::sum));
        ANSWERS.merge(reading.decision() + " " + reading.coverage(), 1, Integer::sum);
        ANSWERS.merge(reading.decision() + " contestable " + reading.contestable(), 1, Integer::sum);
        if (reading.decision().equals("ALLOW") && reading.grounds().isEmpty()) {
            ALLOWED_WITHOUT_GROUND.add(request);
        }
        DENIED.addAll(reading.denials());
        if (reading.denials().size() == 1) {
            DENIED_ALONE.merge(reading.denials().first(), 1, Integer::sum);
        }
    }
}
