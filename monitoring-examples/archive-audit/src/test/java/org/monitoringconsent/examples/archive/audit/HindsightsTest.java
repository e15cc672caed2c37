// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.examples.archive.audit.MadeUpLaw.denying;
import static org.monitoringconsent.examples.archive.audit.MadeUpLaw.ruleSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** A hindsight names nothing that lies in the past where the material exists already. */
class HindsightsTest {

    private static final ImpactAssessment HIGH_RISK = ImpactAssessment.HIGH_RISK_CONSULTED;
    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();
    private static final String CALL = """
            {"day":"2026-06-30","activity":"ACTIVITY","purpose":{"category":"QUALITY_STANDARDS"},\
            "worker":{"id":"w-1","country":"GB","inMonitoredGroup":true,"notice":"NONE"},\
            "communication":{"channel":"CALL","line":"EMPLOYER_PRIVATE","nature":"BUSINESS","otherPartyNotified":true},\
            "manner":{"extent":"SAMPLED","operator":"AUTHORISED_EXPRESS","stopsWhenPersonal":true},\
            "employer":{"country":"GB","representation":"NONE","headcount":120},\
            "safeguards":{"legalBasis":"LEGITIMATE_INTERESTS","balancing":"FAVOURS_EMPLOYER",\
            "lessIntrusiveMeansSuffice":false,"impactAssessment":"LOW_RISK","retentionJustified":true},\
            "source":{"provenance":"LAWFUL","collectedFor":"QUALITY_STANDARDS","useAnnounced":true}}""";

    private static PreparedCall call(String activity) {
        MonitoringRequest request = RequestJson.read(CALL.replace("ACTIVITY", activity));
        return new PreparedCall(
                request.day(),
                "w-1",
                "quality",
                request,
                request.with(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL),
                List.of(),
                Set.of());
    }

    @Test
    void aNoticeInTimeWouldHaveAllowedTheRecording() {
        PreparedCall recorded = call("RECORD");

        Hindsight hindsight = new Hindsights(ENGINE).of(recorded, ENGINE.decide(recorded.request()), true);

        assertEquals(recorded.ifInTime(), Hindsights.inTime(recorded));
        assertTrue(facts(hindsight).contains("worker.notice"), hindsight::toString);
    }

    @Test
    void butNobodyIsToldBeforeACaptureThatIsOver() {
        PreparedCall played = call("PLAY_BACK");

        Hindsight hindsight = new Hindsights(ENGINE).of(played, ENGINE.decide(played.request()), false);

        assertTrue(ENGINE.decide(played.request()).isDenied());
        assertEquals(played.request(), Hindsights.inTime(played));
        assertFalse(facts(hindsight).contains("worker.notice"), hindsight::toString);
        assertTrue(
                hindsight.ways().stream().allMatch(way -> way.changes().isEmpty()),
                () -> "only what was not stated may still help: " + hindsight);
    }

    /** A denial that the employer could have cured is not in the way of one that nothing cures. */
    @Test
    void onlyWhatNothingCuresIsInTheWay() {
        assertEquals(List.of("GB-UNI-01"), inTheWay("RECORD", Cure.by(Facts.IMPACT_ASSESSMENT, HIGH_RISK)));
        assertEquals(
                List.of("GB-UNI-01"),
                inTheWay(
                        "PLAY_BACK", Cure.by(Facts.IMPACT_ASSESSMENT, HIGH_RISK).with(Facts.NOTICE, Notice.NONE)),
                "what holds already lies in nobody's past");
        assertEquals(List.of("GB-UNI-01"), inTheWay("RECORD", Cure.by(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL)));
        assertEquals(
                List.of("GB-UNI-01"),
                inTheWay(
                        "RECORD", PurposeCategory.UNSPECIFIED, Cure.by(Facts.PURPOSE, PurposeCategory.ESTABLISH_FACTS)),
                "a purpose that nobody gave can be given");
    }

    @Test
    void whatNobodyCanChangeCuresNothing() {
        List<String> both = List.of("GB-DUE-01", "GB-UNI-01");

        assertEquals(both, inTheWay("PLAY_BACK", Cure.by(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL)), "the past");
        assertEquals(
                both,
                inTheWay("RECORD", Cure.by(Facts.PURPOSE, PurposeCategory.ESTABLISH_FACTS)),
                "the purpose that was given");
        assertEquals(both, inTheWay("RECORD", Cure.by(Facts.NOTICE, Notice.SPECIFIC)), "too little");
        assertEquals(both, inTheWay("RECORD", Cure.by(Facts.IN_MONITORED_GROUP, true)), "who the worker is");
        assertEquals(
                both,
                inTheWay("RECORD", Cure.by(Facts.IMPACT_ASSESSMENT, HIGH_RISK).with(Facts.NATURE, Nature.PERSONAL)),
                "one of two changes");
        assertEquals(
                both, inTheWay("RECORD", Cure.by(Facts.BALANCING, Balancing.FAVOURS_WORKER)), "what does not help");
    }

    /** The same facts on a day of another edition of the law put another question. */
    @Test
    void theLawOfTheDayDecidesWhatWouldHaveHelped() {

        MonitoringEngine engine = MonitoringEngine.of(ruleSet(
                "GB",
                denying(
                                Rule.requirement("GB-OLD-01", "A notice"),
                                InForce.until(2026, 2, 28),
                                is(Facts.NOTICE, Notice.NONE))
                        .curedBy(Facts.NOTICE, Notice.SPECIFIC)
                        .build(),
                denying(
                                Rule.requirement("GB-NEW-01", "An assessment"),
                                InForce.from(2026, 3, 1),
                                not(is(Facts.IMPACT_ASSESSMENT, HIGH_RISK)))
                        .curedBy(Facts.IMPACT_ASSESSMENT, HIGH_RISK)
                        .build()));
        Hindsights hindsights = new Hindsights(engine);

        for (String day : List.of("2026-02-28", "2026-03-01", "2026-02-27")) {
            MonitoringRequest request = call("RECORD").request().withDay(LocalDate.parse(day));
            PreparedCall call =
                    new PreparedCall(request.day(), "w-1", "quality", request, request, List.of(), Set.of());

            assertEquals(
                    List.of(day.equals("2026-03-01") ? "safeguards.impactAssessment" : "worker.notice"),
                    facts(hindsights.of(call, engine.decide(request), false)));
        }
    }

    /** What came later is told by name, whatever the order in which the library keeps its facts. */
    @Test
    void whatCameLaterIsToldInTheOrderOfItsNames() {
        MonitoringEngine engine = MonitoringEngine.of(ruleSet(
                "GB",
                denying(Rule.requirement("GB-WHO-01", "Only the group"), isFalse(Facts.IN_MONITORED_GROUP))
                        .build(),
                denying(Rule.requirement("GB-DUE-01", "An assessment"), not(is(Facts.IMPACT_ASSESSMENT, HIGH_RISK)))
                        .build(),
                denying(Rule.requirement("GB-OBJ-01", "A reason"), is(Facts.OTHER_PARTY_NOTIFIED, false))
                        .build()));
        MonitoringRequest request =
                call("RECORD").request().with(Facts.IN_MONITORED_GROUP, false).with(Facts.OTHER_PARTY_NOTIFIED, false);
        PreparedCall call = new PreparedCall(
                request.day(),
                "w-1",
                "quality",
                request,
                request.with(Facts.IN_MONITORED_GROUP, true)
                        .with(Facts.OTHER_PARTY_NOTIFIED, true)
                        .with(Facts.IMPACT_ASSESSMENT, HIGH_RISK)
                        .with(Facts.NOTICE, Notice.SPECIFIC),
                List.of(),
                Set.of());

        assertEquals(
                List.of("communication.otherPartyNotified", "safeguards.impactAssessment", "worker.inMonitoredGroup"),
                new Hindsights(engine)
                        .of(call, engine.decide(request), true).ways().get(0).changes().stream()
                                .map(change -> change.fact().name())
                                .toList());
    }

    /** The rules in the way of a call to a union, of which one has a cure. */
    private static List<String> inTheWay(String activity, Cure cure) {
        return inTheWay(activity, PurposeCategory.QUALITY_STANDARDS, cure);
    }

    private static List<String> inTheWay(String activity, PurposeCategory purpose, Cure cure) {
        MonitoringEngine engine = MonitoringEngine.of(ruleSet(
                "GB",
                MadeUpLaw.noListeningToTheUnion(),
                denying(
                                Rule.requirement("GB-DUE-01", "An assessment, or anything else that would help"),
                                all(
                                        not(is(Facts.IMPACT_ASSESSMENT, HIGH_RISK)),
                                        not(is(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL)),
                                        not(is(Facts.PURPOSE, PurposeCategory.ESTABLISH_FACTS)),
                                        not(isTrue(Facts.IN_MONITORED_GROUP))))
                        .curedBy(cure)
                        .build()));
        MonitoringRequest request = call(activity)
                .request()
                .with(Facts.PROTECTED_FUNCTION, ProtectedFunction.TRADE_UNION)
                .with(Facts.IN_MONITORED_GROUP, false)
                .with(Facts.PURPOSE, purpose);
        PreparedCall call = new PreparedCall(request.day(), "w-1", "quality", request, request, List.of(), Set.of());
        return new Hindsights(engine)
                .of(call, engine.decide(request), false).inTheWay().stream()
                        .map(reason -> reason.rule().value())
                        .sorted()
                        .toList();
    }

    private static List<String> facts(Hindsight hindsight) {
        return hindsight.ways().stream()
                .flatMap(way -> way.all().stream())
                .map(Change::fact)
                .map(fact -> fact.name())
                .toList();
    }
}
