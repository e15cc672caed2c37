// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.rules.RandomRequests;
import org.monitoringconsent.rules.WrittenCase;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

class UnitedKingdomProperties {

    private static final RuleSet RULES = new GbRuleSet().ruleSet();
    private static final List<LocalDate> DAYS = List.copyOf(RULES.editionDays());
    private static final List<SortedMap<String, String>> STARTS = WrittenCase.allOf("united-kingdom.json").stream()
            .map(WrittenCase::request)
            .toList();

    /** Each safeguard at its best: to reach it can only help. */
    private static final Map<String, String> SAFEGUARDS = Map.ofEntries(
            Map.entry("worker.notice", "SPECIFIC"),
            Map.entry("communication.consent", "ALL"),
            Map.entry("communication.otherPartyNotified", "true"),
            Map.entry("manner.extent", "TARGETED"),
            Map.entry("manner.stopsWhenPersonal", "true"),
            Map.entry("manner.recordsHold", "false"),
            Map.entry("manner.recordsSound", "false"),
            Map.entry("manner.operator", "AUTHORISED_EXPRESS"),
            Map.entry("manner.decision", "HUMAN"),
            Map.entry("safeguards.consentFreelyGiven", "true"),
            Map.entry("safeguards.balancing", "FAVOURS_EMPLOYER"),
            Map.entry("safeguards.lessIntrusiveMeansSuffice", "false"),
            Map.entry("safeguards.impactAssessment", "LOW_RISK"),
            Map.entry("safeguards.seniorAuthorisation", "true"),
            Map.entry("safeguards.specialDataCondition", "true"),
            Map.entry("safeguards.offenceDataCondition", "true"),
            Map.entry("safeguards.biometricAlternative", "true"),
            Map.entry("safeguards.automatedDecisionSafeguards", "true"),
            Map.entry("safeguards.automatedDecisionException", "true"),
            Map.entry("safeguards.retentionJustified", "true"),
            Map.entry("safeguards.statutoryDuty", "true"),
            Map.entry("safeguards.objectionOverridden", "true"),
            Map.entry("safeguards.transfer", "NONE"),
            Map.entry("communication.protectionWaived", "true"),
            Map.entry("suspicion.documented", "true"),
            Map.entry("source.useAnnounced", "true"),
            Map.entry("source.provenance", "LAWFUL"),
            Map.entry("use.workerHeard", "true"),
            Map.entry("use.ruleKnown", "true"),
            Map.entry("use.workerWarned", "true"),
            Map.entry("use.linkedToWork", "true"),
            Map.entry("recordCheck.roleEligible", "true"));

    /** An ALLOW never hangs on a cautious fact that was left out; the two exceptions are those of the vocabulary. */
    @Property(tries = 3_000)
    void unstatedCautiousFactsNeverHelp(@ForAll long seed) {
        SortedMap<String, String> request = drawn(seed);
        if (!isAllowed(request)) {
            return;
        }
        for (Fact<?> fact : Facts.all()) {
            if (isCautious(fact, request) && !request.containsKey(fact.name())) {
                for (Object value : fact.values()) {
                    assertStaysAllowed(request, fact.name(), String.valueOf(value));
                }
            }
        }
    }

    /** Adding a safeguard never turns an ALLOW into a DENY. */
    @Property(tries = 3_000)
    void addingASafeguardNeverDenies(@ForAll long seed) {
        SortedMap<String, String> request = drawn(seed);
        if (isAllowed(request)) {
            SAFEGUARDS.forEach((fact, best) -> {
                if (!isGoodInAnotherWay(fact, request)) {
                    assertStaysAllowed(request, fact, best);
                }
            });
        }
    }

    /** Neither the order of the rules nor that of the keys of a request matters. */
    @Property(tries = 50)
    void orderDoesNotMatter(@ForAll long seed) {
        List<Rule> shuffled = new ArrayList<>(RULES.rules());
        Collections.shuffle(shuffled, new Random(seed));
        MonitoringEngine other = MonitoringEngine.of(RuleSet.named("GB", RULES.name())
                        .version(RULES.version())
                        .coversFrom(2000, 10, 24)
                        .checkedUpTo(2026, 11, 29)
                        .hasLawFor(Facts.ACTIVITY, Activity.values())
                        .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                        .rules(shuffled)
                        .build(RULES.texts()))
                .in("GB");
        for (int i = 0; i < 20; i++) {
            SortedMap<String, String> request = drawn(seed + i);
            Verdict verdict = decide(request);
            Verdict same = other.decide(RequestJson.read(RandomRequests.json(new TreeMap<>(request).descendingMap())));

            assertEquals(verdict.decision(), same.decision());
            assertEquals(BritishRequests.speaking(verdict), BritishRequests.speaking(same));
            assertEquals(verdict.obligations(), same.obligations());
        }
    }

    /** Every denial has a citation of that day and a reason and remedy in both languages. */
    @Property(tries = 5_000)
    void everyDenialIsExplained(@ForAll long seed) {
        Verdict verdict = decide(drawn(seed));

        assertEquals(verdict.isDenied(), !verdict.denials().isEmpty());
        for (Reason reason : verdict.denials()) {
            assertFalse(reason.citations().isEmpty(), () -> "no citation: " + reason.rule());
            RULES.texts().languages().forEach(language -> {
                assertFalse(reason.text(language).isBlank());
                assertTrue(reason.remedy(language).isPresent() || verdict.coverage() != Coverage.GOVERNS);
            });
            assertFalse(reason.title(Texts.DUTCH).isBlank());
        }
    }

    private static SortedMap<String, String> drawn(long seed) {
        return new RandomRequests(seed, "GB", DAYS).next(STARTS);
    }

    private static Verdict decide(Map<String, String> request) {
        return BritishRequests.ENGINE.decide(RequestJson.read(RandomRequests.json(request)));
    }

    private static boolean isAllowed(Map<String, String> request) {
        return decide(request).isAllowed();
    }

    /** Where and when somebody takes part, or the worker is watched, depends on the activity. */
    private static boolean isCautious(Fact<?> fact, Map<String, String> request) {
        boolean here = switch (fact.name()) {
            case "worker.place" ->
                List.of("WATCH_BY_CAMERA", "LISTEN_TO_ROOM", "RECORD_ROOM", "TRACK_LOCATION")
                        .contains(request.get("activity"));
            case "manner.biometric" -> "IDENTIFY_SPEAKER".equals(request.get("activity"));
            case "manner.decision" ->
                List.of("ANALYSE_SPEECH", "SCORE_BY_AI", "RECOGNISE_EMOTION").contains(request.get("activity"));
            default -> true;
        };
        boolean given = !fact.isDeclared() && !fact.name().equals("manner.timeLimited");
        return fact.kind() == FactKind.CAUTIOUS && here && given && hasPart(fact.name(), request);
    }

    /** A part that is absent has a meaning of its own; only facts of parts that are given are added. */
    private static boolean hasPart(String fact, Map<String, String> request) {
        return request.containsKey(fact.substring(0, fact.indexOf('.')));
    }

    /** Whether what is stated is as good as the best, in another way. */
    private static boolean isGoodInAnotherWay(String fact, Map<String, String> request) {
        return switch (fact) {
            // A participant needs less than any other operator, so that authority is no improvement there.
            case "manner.operator" ->
                List.of("PARTICIPANT", "SERVICE_PROVIDER").contains(request.getOrDefault(fact, "UNAUTHORISED"));
            // Samples and a watch on one person are two mild ways, neither of which is milder in all respects.
            case "manner.extent" -> "SAMPLED".equals(request.get(fact));
            // What others supply may be used for more than what the employer took.
            case "source.provenance" ->
                List.of("VOLUNTEERED", "SUPPLIED_BY_AUTHORITY").contains(request.getOrDefault(fact, ""));
            default -> false;
        };
    }

    /** On the accepted findings: UK-COV-03 alone spoke about a secret look at what a party had shown. */
    private static boolean isSecretLookBeforeTheCode(Map<String, String> request) {
        return request.get("day").compareTo("2003-06-11") < 0 && "true".equals(request.get("manner.covert"));
    }

    private static void assertStaysAllowed(SortedMap<String, String> request, String fact, String value) {
        boolean news = fact.equals("safeguards.impactAssessment") && value.equals("HIGH_RISK_UNCONSULTED")
                || fact.equals("manner.storedCopy") && value.equals("true")
                || isSecretLookBeforeTheCode(request)
                        && List.of("GROSS_MISCONDUCT", "CONCRETE").contains(value);
        if (news || !hasPart(fact, request)) {
            return;
        }
        SortedMap<String, String> changed = new TreeMap<>(request);
        changed.put(fact, value.equals("UNDER_10") ? "5" : value.equals("FROM_10_TO_49") ? "20" : value);
        changed.computeIfPresent("employer.headcount", (path, text) -> text.equals("FROM_50") ? "80" : text);
        try {
            assertTrue(isAllowed(changed), () -> fact + "=" + value + " turned " + RandomRequests.json(request));
        } catch (RequestShapeException | JsonRequestException malformed) {
            assertFalse(malformed.getMessage().isEmpty());
        }
    }
}
