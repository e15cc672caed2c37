// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rules.RandomRequests;
import org.monitoringconsent.rules.WrittenCase;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

class NetherlandsProperties {

    private static final RuleSet RULES = new NlRuleSet().ruleSet();
    private static final MonitoringEngine ENGINE = MonitoringEngine.of(RULES).in("NL");
    private static final List<LocalDate> DAYS = List.copyOf(RULES.editionDays());
    private static final List<SortedMap<String, String>> STARTS = WrittenCase.allOf("netherlands.json").stream()
            .map(WrittenCase::request)
            .toList();

    /** Each safeguard at its best: to reach it can only help. */
    private static final Map<String, String> SAFEGUARDS = Map.ofEntries(
            Map.entry("worker.notice", "SPECIFIC_WITH_SIGNAL"),
            Map.entry("worker.inMonitoredGroup", "true"),
            Map.entry("communication.otherPartyNotified", "true"),
            Map.entry("manner.stopsWhenPersonal", "true"),
            Map.entry("manner.recordsHold", "false"),
            Map.entry("manner.recordsSound", "false"),
            Map.entry("manner.decision", "HUMAN"),
            Map.entry("safeguards.balancing", "FAVOURS_EMPLOYER"),
            Map.entry("safeguards.lessIntrusiveMeansSuffice", "false"),
            Map.entry("safeguards.impactAssessment", "LOW_RISK"),
            Map.entry("safeguards.priorAuthorityCheck", "true"),
            Map.entry("safeguards.councilConsent", "OBTAINED"),
            Map.entry("safeguards.specialDataCondition", "true"),
            Map.entry("safeguards.offenceDataRules", "true"),
            Map.entry("safeguards.offenceDataCondition", "true"),
            Map.entry("safeguards.statutoryDuty", "true"),
            Map.entry("safeguards.objectionOverridden", "true"),
            Map.entry("communication.protectionWaived", "true"),
            Map.entry("communication.otherPartyObjected", "false"),
            Map.entry("worker.objected", "false"),
            Map.entry("safeguards.retentionJustified", "true"),
            Map.entry("safeguards.transfer", "SAFEGUARDED"),
            Map.entry("safeguards.subscriberConsent", "true"),
            Map.entry("safeguards.licensedInvestigator", "true"),
            Map.entry("safeguards.reporterConsent", "true"),
            Map.entry("suspicion.documented", "true"),
            Map.entry("source.useAnnounced", "true"),
            Map.entry("source.useExcluded", "false"),
            Map.entry("source.provenance", "LAWFUL"),
            Map.entry("source.aggravated", "false"),
            Map.entry("use.workerHeard", "true"),
            Map.entry("recordCheck.roleEligible", "true"));

    private static final Set<String> READ_WHEN_ACTING = Set.of(
            "EU-PUR-01",
            "EU-BAS-01",
            "EU-BAS-02",
            "EU-BAS-03",
            "EU-BAS-04",
            "EU-OBJ-01",
            "EU-OBJ-02",
            "EU-SEC-01",
            "EU-ADM-01",
            "EU-SPE-01",
            "EU-TRF-01",
            "EU-PWD-01",
            "EU-AI-01",
            "EU-AI-04",
            "NL-BSN-01",
            "NL-PRO-01",
            "NL-WB-01",
            "NL-VET-01",
            "NL-CRI-01",
            "NL-SR-05",
            "NL-ACT-01",
            "NL-ACT-02",
            "NL-ACT-03",
            "NL-ACT-04",
            "NL-ACT-05",
            "NL-ACT-06",
            "NL-ACT-07",
            "NL-ACT-08",
            "NL-ACT-09",
            "NL-ACT-10",
            "NL-ACT-11",
            "NL-ACT-12");

    /** An ALLOW never hangs on a cautious fact that was left out; the two exceptions are those of the vocabulary. */
    @Property(tries = 1_000)
    void unstatedCautiousFactsNeverHelp(@ForAll long seed) {
        SortedMap<String, String> request = drawn(seed, each -> decide(each).isAllowed());

        for (Fact<?> fact : Facts.all()) {
            if (fact.kind() == FactKind.CAUTIOUS && isCautiousFor(fact, request) && !request.containsKey(fact.name())) {
                fact.values().forEach(value -> assertStaysAllowed(request, fact.name(), String.valueOf(value)));
            }
        }
    }

    /** Adding a safeguard never turns an ALLOW into a DENY. */
    @Property(tries = 1_000)
    void addingASafeguardNeverDenies(@ForAll long seed) {
        SortedMap<String, String> request = drawn(seed, each -> decide(each).isAllowed());

        SAFEGUARDS.forEach((fact, best) -> {
            if (!isLawfulOtherwise(request, fact)) {
                assertStaysAllowed(request, fact, best);
            }
        });
    }

    /** Material that was handed over is as lawful as material that was made lawfully: another way, not a better one. */
    private static boolean isLawfulOtherwise(Map<String, String> request, String fact) {
        return fact.equals("source.provenance")
                && Set.of("VOLUNTEERED", "SUPPLIED_BY_AUTHORITY").contains(request.getOrDefault(fact, ""));
    }

    /** What the council agrees to never cures a denial outside co-determination. */
    @Property(tries = 1_000)
    void theCouncilCuresOnlyItsOwnDenial(@ForAll long seed) {
        SortedMap<String, String> request = drawn(seed);
        SortedSet<String> denials = denials(decide(request));
        denials.removeAll(Set.of("NL-WC-01", "NL-WC-06"));

        SortedMap<String, String> agreed = new TreeMap<>(request);
        agreed.put("safeguards", "given");
        agreed.put("safeguards.councilConsent", "OBTAINED");

        assertEquals(denials, denials(decide(agreed)));
    }

    /** Once the question is whether to act, only the rules that the page lists for it are read. */
    @Property(tries = 2_000)
    void actingReadsOnlyItsOwnRules(@ForAll long seed) {
        SortedMap<String, String> request =
                drawn(seed, each -> each.containsKey("use") && decide(each).coverage() == Coverage.GOVERNS);

        Verdict verdict = decide(request);

        verdict.reasons().forEach(reason -> assertRead(reason.rule().value()));
        verdict.duties().forEach(duty -> duty.rules().forEach(rule -> assertRead(rule.value())));
    }

    /** The order of the rules does not matter. */
    @Property(tries = 20)
    void orderDoesNotMatter(@ForAll long seed) {
        List<Rule> shuffled = new ArrayList<>(RULES.rules());
        Collections.shuffle(shuffled, new Random(seed));
        MonitoringEngine other = MonitoringEngine.of(RuleSet.named("NL", RULES.name())
                        .version(RULES.version())
                        .coversFrom(2001, 9, 1)
                        .checkedUpTo(2026, 7, 3)
                        .hasLawFor(Facts.ACTIVITY, Activity.values())
                        .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                        .rules(shuffled)
                        .build(RULES.texts()))
                .in("NL");

        for (int i = 0; i < 20; i++) {
            SortedMap<String, String> request = drawn(seed + i);
            Verdict verdict = decide(request);
            Verdict same = other.decide(RequestJson.read(RandomRequests.json(request)));

            assertEquals(denials(verdict), denials(same));
            assertEquals(verdict.duties(), same.duties());
            assertEquals(verdict.advisories(), same.advisories());
        }
    }

    /** Every denial has a citation of that day and a reason and remedy in both languages. */
    @Property(tries = 2_000)
    void everyDenialIsExplained(@ForAll long seed) {
        Verdict verdict = decide(drawn(seed));

        assertEquals(verdict.isDenied(), !verdict.denials().isEmpty());
        for (Reason reason : verdict.denials()) {
            assertFalse(reason.citations().isEmpty(), () -> "no citation: " + reason.rule());
            RULES.texts().languages().forEach(language -> {
                assertFalse(reason.text(language).isBlank());
                assertTrue(reason.remedy(language).isPresent());
            });
        }
    }

    private static void assertRead(String rule) {
        assertTrue(READ_WHEN_ACTING.contains(rule), rule);
    }

    private static SortedMap<String, String> drawn(long seed) {
        return drawn(seed, each -> true);
    }

    /** The first request of the seed's sequence that is of use. */
    private static SortedMap<String, String> drawn(long seed, Predicate<Map<String, String>> useful) {
        RandomRequests random = new RandomRequests(seed, "NL", DAYS);
        SortedMap<String, String> request = random.next(STARTS);
        while (!useful.test(request)) {
            request = random.next(STARTS);
        }
        return request;
    }

    private static Verdict decide(Map<String, String> request) {
        return ENGINE.decide(RequestJson.read(RandomRequests.json(request)));
    }

    private static SortedSet<String> denials(Verdict verdict) {
        SortedSet<String> ids = new TreeSet<>();
        verdict.denials().forEach(reason -> ids.add(reason.rule().value()));
        return ids;
    }

    /** Where the worker is, and who decides, is read cautiously for some activities only. */
    private static boolean isCautiousFor(Fact<?> fact, Map<String, String> request) {
        String activity = request.getOrDefault("activity", "");
        return switch (fact.name()) {
            case "worker.place" ->
                Set.of("WATCH_BY_CAMERA", "LISTEN_TO_ROOM", "RECORD_ROOM", "TRACK_LOCATION")
                        .contains(activity);
            case "manner.biometric" -> activity.equals("IDENTIFY_SPEAKER");
            case "manner.decision" ->
                Set.of("ANALYSE_SPEECH", "SCORE_BY_AI", "RECOGNISE_EMOTION").contains(activity);
            case "manner.timeLimited" -> false;
            default -> true;
        };
    }

    private static void assertStaysAllowed(SortedMap<String, String> request, String fact, String value) {
        String part = fact.substring(0, fact.indexOf('.'));
        boolean opensAPart = !request.containsKey(part)
                && Set.of("communication", "use", "recordCheck").contains(part);
        boolean isNews = fact.equals("safeguards.impactAssessment") && value.equals("HIGH_RISK_UNCONSULTED")
                || fact.equals("manner.storedCopy") && value.equals("true");
        if (opensAPart || isNews) {
            return;
        }
        SortedMap<String, String> changed = new TreeMap<>(request);
        changed.put(part, "given");
        changed.put(
                fact,
                Map.of("UNDER_10", "5", "FROM_10_TO_49", "20", "FROM_50", "80").getOrDefault(value, value));
        try {
            assertTrue(
                    decide(changed).isAllowed(), () -> fact + "=" + value + " turned " + RandomRequests.json(request));
        } catch (JsonRequestException malformed) {
            assertFalse(malformed.getMessage().isEmpty());
        }
    }
}
