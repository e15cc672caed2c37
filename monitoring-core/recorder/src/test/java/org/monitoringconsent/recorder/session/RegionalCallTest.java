// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementDay;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;
import org.monitoringconsent.recorder.arrangement.Practice;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;
import org.monitoringconsent.recorder.journal.DecisionRecord;
import org.monitoringconsent.recorder.journal.DecisionRecordKeeper;
import org.monitoringconsent.recorder.journal.DecisionRecordReader;
import org.monitoringconsent.recorder.journal.Journal;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;

/**
 * A live call where the law is that of a region. The rule sets are made up: in one region, which binds callers, the other party
 * must be told; in the other nobody has to do anything.
 */
class RegionalCallTest {

    private static final CountryCode AMERICA = CountryCode.of("US");
    private static final RegionCode CALIFORNIA = RegionCode.of("US-CA");
    private static final RegionCode NEW_YORK = RegionCode.of("US-NY");
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final Condition OBJECTED = isTrue(Facts.OTHER_PARTY_OBJECTED);
    private static final MonitoringEngine ENGINE = MonitoringEngine.of(
            ruleSet("US", OBJECTED).build(texts("US")),
            ruleSet("US-CA", not(isTrue(Facts.OTHER_PARTY_NOTIFIED)))
                    .bindsCallers()
                    .build(texts("US-CA")),
            ruleSet("US-NY", OBJECTED).build(texts("US-NY")));
    private static final Participant AGENT = Participant.worker("ny-1");

    private final TestClock clock = new TestClock(START);

    private static String id(String jurisdiction) {
        return jurisdiction.substring(jurisdiction.length() - 2) + "-CALL-01";
    }

    private static Texts texts(String jurisdiction) {
        return Texts.of(
                Locale.ENGLISH,
                Map.of(id(jurisdiction) + ".reason", "It is so.", id(jurisdiction) + ".remedy", "Mend it."));
    }

    private static RuleSet.Builder ruleSet(String jurisdiction, Condition deniesWhen) {
        return RuleSet.named(jurisdiction, "Test " + jurisdiction)
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .hasLawFor(Facts.ACTIVITY, Activity.RECORD)
                .hasLawFor(Facts.PURPOSE, PurposeCategory.QUALITY_STANDARDS)
                .rules(List.of(Rule.requirement(id(jurisdiction), "Test")
                        .inForce(InForce.always())
                        .cites(Instrument.of("Test Act").section("1"))
                        .deniesWhen(deniesWhen)
                        .exposing(Exposure.CIVIL)
                        .binding(Binding.STATUTE)
                        .confidence(Confidence.HIGH)
                        .build()));
    }

    private static MonitoringRequest standing() {
        return Houses.standing(AMERICA, Activity.RECORD);
    }

    /** Workers whose keys begin with {@code ca} and {@code ny}, and one of whom no region is stated. */
    private static Arrangement arrangement() {
        return Arrangement.named("Service", ZoneOffset.UTC, AMERICA, Line.EMPLOYER_PRIVATE)
                .group("service", Houses.DAY)
                .worker("ny-1", NEW_YORK, "service")
                .worker("ca-1", CALIFORNIA, "service")
                .worker("us-1", AMERICA, "service")
                .practice("recording", standing())
                .build();
    }

    private Judgement begin(Standing standing, Participant... parties) {
        Session session = Session.of(ENGINE, standing)
                .duties(Houses.duties())
                .clock(clock)
                .zone(ZoneOffset.UTC)
                .open("call");
        Arrays.asList(parties).forEach(party -> session.on(CallEvent.joined(START, party)));
        return session.on(CallEvent.started(START)).judgements().get(Activity.RECORD);
    }

    private Judgement begin(Participant... parties) {
        return begin(arrangement().standing(), parties);
    }

    private static Set<String> denials(Judgement judgement) {
        Set<String> denials = new TreeSet<>();
        judgement
                .verdict()
                .orElseThrow()
                .denials()
                .forEach(reason -> denials.add(reason.rule() + " " + reason.jurisdiction()));
        return denials;
    }

    @Test
    void theRegionsOfWorkerAndCallerDecide() {
        assertTrue(begin(AGENT, Participant.outside("caller", NEW_YORK)).isOpen());
        assertEquals(Set.of("CA-CALL-01 US-CA"), denials(begin(AGENT, Participant.outside("caller", CALIFORNIA))));
        assertEquals(
                Set.of("CA-CALL-01 US-CA"),
                denials(begin(Participant.worker("ca-1"), Participant.outside("caller", NEW_YORK))));
    }

    @Test
    void aRegionThatNobodyStatesStaysUnstatedAndCloses() {
        assertEquals(
                Set.of("CORE-LAW-03 US"),
                denials(begin(Participant.worker("us-1"), Participant.outside("caller", NEW_YORK))));
        assertEquals(Set.of("CORE-LAW-03 US"), denials(begin(AGENT, Participant.outside("caller", AMERICA))));
        assertEquals(Set.of("CORE-LAW-03 US"), denials(begin(AGENT, Participant.outside("caller"))));
        assertTrue(begin(AGENT, Participant.outside("caller", CountryCode.NL)).isOpen());
    }

    /** What a line says of everybody who calls it holds for whom the call tells nothing of, and for nobody else. */
    @Test
    void whereTheCallTellsTheCountryTheLineDoesNotTellTheRegion() {
        Standing line = Standing.of(standing()
                .with(Facts.WORKER_REGION, NEW_YORK)
                .with(Facts.OTHER_PARTY_COUNTRY, AMERICA)
                .with(Facts.OTHER_PARTY_REGION, NEW_YORK));

        assertTrue(begin(line, AGENT, Participant.outside("caller")).isOpen());
        assertEquals(Set.of("CORE-LAW-03 US"), denials(begin(line, AGENT, Participant.outside("caller", AMERICA))));
        assertTrue(begin(line, AGENT, Participant.outside("caller", CountryCode.NL))
                .isOpen());
    }

    @Test
    void workersAmongThemselvesAreWhereTheirArrangementSays() {
        assertEquals(Set.of("CA-CALL-01 US-CA"), denials(begin(AGENT, Participant.worker("ca-1"))));
        assertEquals(Set.of("CORE-LAW-03 US"), denials(begin(AGENT, Participant.worker("us-1"))));
        assertTrue(begin(Standing.of(standing().with(Facts.WORKER_REGION, NEW_YORK)), AGENT, Participant.worker("ny-2"))
                .isOpen());
    }

    @Test
    void aRegionIsOneOfTheCountry() {
        assertEquals(
                "region `US-CA` of a party must be one of its country `NL`",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Participant(
                                        "caller",
                                        Participant.Role.OUTSIDE,
                                        Optional.of(CountryCode.NL),
                                        Optional.of(CALIFORNIA),
                                        AGENT.function(),
                                        Optional.empty()))
                        .getMessage());
        assertEquals(
                "region `US-CA` of a worker must be one of the country `NL`",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new WorkerEntry(
                                        "w-1",
                                        "NL",
                                        Optional.of("US-CA"),
                                        "service",
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of()))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> CallEvent.becomes(START, Facts.OTHER_PARTY_REGION, CALIFORNIA),
                "a party brings its region along");
    }

    @Test
    void anArrangementLooksAheadForEachRegion() {
        ArrangementDay day = arrangement().on(Houses.DAY);
        Practice practice = arrangement().practices().get(0);

        assertEquals(
                List.of(CALIFORNIA, NEW_YORK, AMERICA).stream().sorted().toList(),
                arrangement().workers().values().stream()
                        .map(WorkerEntry::jurisdiction)
                        .sorted()
                        .toList());
        assertEquals(
                List.of(CALIFORNIA),
                day.asked(practice, CALIFORNIA).stream()
                        .map(asked -> asked.request().worker().region().orElseThrow())
                        .toList());
        assertTrue(day.outlooks(ENGINE, practice, CALIFORNIA).get(0).answer().alreadyAllowed());
        assertEquals(
                arrangement(), ArrangementReader.read(arrangement().toBuilder().json()));
    }

    @Test
    void aRecordKeepsTheRegion(@TempDir Path folder) {
        Path file = folder.resolve("journal.jsonl");
        List<DecisionRecord> kept = new ArrayList<>();
        try (Journal journal = Journal.open(file)) {
            Session session = Session.of(ENGINE, arrangement().standing())
                    .clock(clock)
                    .zone(ZoneOffset.UTC)
                    .listener(DecisionRecordKeeper.in(journal))
                    .open("call");
            session.on(CallEvent.joined(START, Participant.outside("caller", CALIFORNIA)));
        }
        Journal.read(file, DecisionRecordReader.plain(), kept::add);

        assertEquals(
                Optional.of(CALIFORNIA),
                kept.get(0).event().orElseThrow().joining().orElseThrow().region());
    }
}
