// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Houses;
import org.monitoringconsent.recorder.session.Keeping;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.Session;
import org.monitoringconsent.remedy.Question;

/** An arrangement as it is on a day, and what is missing in it. */
class ArrangementDayTest {

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();
    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 4);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 23);

    private static ArrangementBuilder service() {
        MonitoringRequest recording = Houses.standing(CountryCode.GB, Activity.RECORD);
        return Arrangement.named("Service", ZoneId.of("Europe/London"), CountryCode.GB, Line.EMPLOYER_PRIVATE)
                .employer(Facts.REPRESENTATION, Representation.WORKS_COUNCIL)
                .headcount(200)
                .group("service", FIRST)
                .worker("w-1", CountryCode.GB, "service")
                .extension("2101", "w-1", FIRST)
                .notice(Notice.SPECIFIC_WITH_SIGNAL, FIRST)
                .safeguard(Facts.LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS, FIRST)
                .safeguard(Facts.BALANCING, Balancing.FAVOURS_EMPLOYER, FIRST)
                .safeguard(Facts.LESS_INTRUSIVE_MEANS_SUFFICE, false, FIRST)
                .safeguard(Facts.IMPACT_ASSESSMENT, ImpactAssessment.LOW_RISK, FIRST)
                .safeguard(Facts.COUNCIL_CONSENT, CouncilConsent.OBTAINED, FIRST)
                .safeguard(Facts.RETENTION_JUSTIFIED, true, FIRST)
                .safeguard(Facts.STOPS_WHEN_PERSONAL, true, FIRST)
                .safeguard(Facts.RECORDS_HOLD, false, FIRST)
                .practice("recording", recording)
                .number("+44 20 7946 0190", Facts.PROTECTED_FUNCTION, ProtectedFunction.TRADE_UNION);
    }

    @Test
    void nothingHoldsBeforeItsFirstDay() {
        Arrangement arrangement = service().build();

        assertEquals(Map.of(), arrangement.on(BEFORE).values("service"));
        assertEquals(
                "SPECIFIC_WITH_SIGNAL", arrangement.on(FIRST).values("service").get("worker.notice"));
        assertEquals(
                Optional.of(false),
                arrangement
                        .on(BEFORE)
                        .request(Activity.RECORD, "w-1")
                        .orElseThrow()
                        .worker()
                        .inMonitoredGroup());
    }

    @Test
    void theLatestOfSeveralHoldsAndTheMostParticular() {
        Arrangement arrangement = service()
                .group("sales", FIRST)
                .safeguard(Facts.BALANCING, Balancing.NOT_DONE, FIRST.plusDays(9))
                .safeguard(Facts.BALANCING, Balancing.FAVOURS_WORKER, FIRST.plusDays(9), "sales")
                .build();

        assertEquals("FAVOURS_EMPLOYER", arrangement.on(FIRST).values("sales").get("safeguards.balancing"));
        assertEquals("NOT_DONE", arrangement.on(LATER).values("service").get("safeguards.balancing"));
        assertEquals("FAVOURS_WORKER", arrangement.on(LATER).values("sales").get("safeguards.balancing"));
    }

    /** What is done to messages is not done to calls, and the employer who says so does neither. */
    @Test
    void whatFitsNoneOfItsChannelsMakesNoRequest() {
        Practice reading = new Practice(
                "reading",
                Set.of(Channel.CALL),
                Optional.empty(),
                Set.of(),
                Span.ALWAYS,
                Map.of("activity", "READ_MESSAGE", "purpose.category", "QUALITY_STANDARDS"));
        Practice some = new Practice(
                "reading",
                Set.of(Channel.CALL, Channel.CHAT),
                Optional.empty(),
                Set.of(),
                Span.ALWAYS,
                reading.facts());
        ArrangementDay misfit = service().practice(reading).build().on(LATER);
        ArrangementDay fit = service().practice(some).build().on(LATER);

        assertThrows(RequestShapeException.class, () -> misfit.asked(reading, CountryCode.GB));
        assertEquals(Optional.empty(), misfit.request(Activity.READ_MESSAGE, "w-1"));
        assertEquals(
                Channel.CHAT,
                fit.request(Activity.READ_MESSAGE, "w-1")
                        .flatMap(MonitoringRequest::communication)
                        .orElseThrow()
                        .channel());
    }

    @Test
    void theRegisterTellsWhoseExtensionItWas() {
        Arrangement arrangement = service().build();

        assertEquals(Optional.of("w-1"), arrangement.on(FIRST).workerAt("2101").map(WorkerEntry::key));
        assertEquals(Optional.empty(), arrangement.on(BEFORE).workerAt("2101"));
    }

    @Test
    void aSessionRecordsUnderAnArrangement() {
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        Session session = Session.of(ENGINE, service().build().standing())
                .duties(Houses.duties())
                .clock(Clock.fixed(now, ZoneId.of("UTC")))
                .open("call");

        session.on(CallEvent.joined(now, Participant.worker("w-1")));
        session.on(CallEvent.joined(now, Participant.outside("caller")));
        session.on(CallEvent.announced(now, "caller"));
        session.on(CallEvent.started(now));
        assertEquals(Keeping.Mode.FULL, session.keeping(Activity.RECORD).mode());

        session.on(CallEvent.joined(now, Participant.worker("w-unknown")));
        assertEquals(Keeping.Mode.PAUSED, session.keeping(Activity.RECORD).mode());
    }

    @Test
    void asksInWordsForWhatIsNotStatedYet() {
        Arrangement complete = service().build();
        Practice practice = complete.practices().get(0);
        Arrangement bare = Arrangement.named("Bare", ZoneId.of("Europe/London"), CountryCode.GB, Line.EMPLOYER_PRIVATE)
                .group("service", FIRST)
                .worker("w-1", CountryCode.GB, "service")
                .practice("recording", Houses.standing(CountryCode.GB, Activity.RECORD))
                .build();

        List<Question> questions =
                bare.on(LATER).questions(ENGINE, bare.practices().get(0), CountryCode.GB);

        assertEquals(List.of(), complete.on(LATER).questions(ENGINE, practice, CountryCode.GB));
        Set<Fact<?>> asked = questions.stream().map(Question::fact).collect(Collectors.toSet());
        assertTrue(asked.contains(Facts.NOTICE), asked::toString);
        assertTrue(asked.contains(Facts.BALANCING), asked::toString);
        assertFalse(asked.contains(Facts.OTHER_PARTY_NOTIFIED), asked::toString);
        assertThrows(
                IllegalArgumentException.class,
                () -> complete.on(LATER).questions(ENGINE, practice, CountryCode.of("FR")));
    }

    @Test
    void statesWhatRuleSetsOfTheirOwnBringAlong() {
        Fact<String> own = Fact.declaredFlag("de.worksAgreement", false, FactKind.CAUTIOUS);

        Arrangement arrangement = service().safeguard(own, "true", FIRST).build();

        assertEquals(
                Set.of("de.worksAgreement"),
                arrangement
                        .on(LATER)
                        .request(Activity.RECORD, "w-1")
                        .orElseThrow()
                        .attributes()
                        .keySet());
    }

    @Test
    void whatIsBuiltWronglySaysEverythingThatIsWrong() {
        ArrangementBuilder wrong = service().worker("w-1", CountryCode.GB, "nobody");

        assertEquals(
                2,
                assertThrows(ArrangementException.class, wrong::build).faults().size());
    }
}
