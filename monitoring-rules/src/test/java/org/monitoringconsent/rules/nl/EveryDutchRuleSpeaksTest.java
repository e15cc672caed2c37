// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.rules.RandomRequests;
import org.monitoringconsent.rules.RuleBoundaries;
import org.monitoringconsent.rules.RuleBoundaries.Boundary;
import org.monitoringconsent.rules.RuleTests;
import org.monitoringconsent.rules.SecondReading;
import org.monitoringconsent.rules.WrittenCase;

/** What the pages themselves say about their rules, seen over many requests: none is dead letter. */
class EveryDutchRuleSpeaksTest {

    private static final int REQUESTS = 100_000;

    /** These denials always come with another, which cannot be lifted without lifting them too. */
    private static final Map<String, String> NEVER_ALONE = Map.of(
            "NL-SR-02", "EU-TRA-01",
            "NL-SR-04", "EU-TRA-01",
            "NL-SR-07", "EU-SEC-01",
            "NL-WB-01", "EU-PUR-01");

    private static final SortedSet<String> FIRED = new TreeSet<>();
    private static final SortedSet<String> DENIED = new TreeSet<>();
    private static final SortedSet<String> DENIED_ALONE = new TreeSet<>();
    private static final SortedSet<String> SHOWN = new TreeSet<>();
    private static final SortedSet<String> OBLIGED = new TreeSet<>();
    private static final SortedSet<String> ADVISED = new TreeSet<>();
    private static final SortedSet<String> WITHOUT_COMPANION = new TreeSet<>();

    @BeforeAll
    static void readManyRequests() {
        List<SortedMap<String, String>> starts = WrittenCase.allOf("netherlands.json").stream()
                .map(WrittenCase::request)
                .toList();
        RandomRequests random = new RandomRequests(20260630, "NL", RuleBoundaries.days("nl"));
        for (int drawn = 0; drawn < REQUESTS; drawn++) {
            see(random.next(starts));
        }
        mostlyInOrder().forEach(EveryDutchRuleSpeaksTest::see);
    }

    @Test
    void firesEveryRule() {
        assertEquals(ids("SCOPE", "PROHIBITION", "REQUIREMENT", "EXCEPTION", "GROUND", "DUTY"), FIRED);
    }

    @Test
    void deniesByEveryProhibitionAndRequirement() {
        assertEquals(ids("SCOPE", "PROHIBITION", "REQUIREMENT"), DENIED);
    }

    @Test
    void showsEveryGroundAndEveryExceptionOnAnAllow() {
        assertEquals(ids("GROUND", "EXCEPTION"), SHOWN);
    }

    @Test
    void givesEveryObligationOfThePagesOnAnAllow() {
        assertEquals(RuleTests.obligations("nl"), OBLIGED);
    }

    @Test
    void givesEveryAdvisory() {
        assertEquals(
                Set.of("ALSO_EVALUATE", "COMPENSATION_RISK", "EVIDENCE_OFTEN_ADMITTED", "HIGH_LITIGATION_RISK"),
                ADVISED);
    }

    @Test
    void decidesByEachDenialAloneButFour() {
        SortedSet<String> neverAlone = new TreeSet<>(DENIED);
        neverAlone.removeAll(DENIED_ALONE);

        assertEquals(NEVER_ALONE.keySet(), neverAlone);
    }

    @Test
    void joinsEachOfTheFourToItsCompanion() {
        assertEquals(Set.of(), WITHOUT_COMPANION);
    }

    private static void see(Map<String, String> request) {
        Findings found = new Findings();
        SecondReading reading = SecondReadingOfNetherlands.read(request, found);
        FIRED.addAll(found.fired);
        DENIED.addAll(reading.denials());
        SHOWN.addAll(reading.grounds());
        OBLIGED.addAll(reading.obligations());
        ADVISED.addAll(reading.advisories());
        if (reading.denials().size() == 1) {
            DENIED_ALONE.addAll(reading.denials());
        }
        NEVER_ALONE.forEach((rule, companion) -> {
            if (reading.denials().contains(rule) && !reading.denials().contains(companion)) {
                WITHOUT_COMPANION.add(rule);
            }
        });
    }

    private static SortedSet<String> ids(String... kinds) {
        return RuleBoundaries.of("nl").stream()
                .filter(boundary -> List.of(kinds).contains(boundary.kind()))
                .map(Boundary::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Situations that chance seldom meets: each lacks just one thing. */
    private static List<Map<String, String>> mostlyInOrder() {
        Map<String, String> keys = new TreeMap<>(Map.ofEntries(
                Map.entry("day", "2026-06-30"),
                Map.entry("activity", "LOG_KEYSTROKES"),
                Map.entry("purpose.category", "MISCONDUCT_INVESTIGATION"),
                Map.entry("worker.country", "NL"),
                Map.entry("worker.inMonitoredGroup", "true"),
                Map.entry("worker.notice", "SPECIFIC"),
                Map.entry("manner.extent", "TARGETED"),
                Map.entry("manner.endsOn", "2026-07-10"),
                Map.entry("manner.operator", "CONTROLLER"),
                Map.entry("manner.stopsWhenPersonal", "true"),
                Map.entry("employer.country", "NL"),
                Map.entry("employer.representation", "STAFF_DELEGATION"),
                Map.entry("safeguards.legalBasis", "LEGITIMATE_INTERESTS"),
                Map.entry("safeguards.balancing", "FAVOURS_EMPLOYER"),
                Map.entry("safeguards.lessIntrusiveMeansSuffice", "false"),
                Map.entry("safeguards.retentionJustified", "true"),
                Map.entry("suspicion.conduct", "GROSS_MISCONDUCT"),
                Map.entry("suspicion.strength", "CONCRETE"),
                Map.entry("suspicion.documented", "true")));
        return List.of(keys);
    }
}
