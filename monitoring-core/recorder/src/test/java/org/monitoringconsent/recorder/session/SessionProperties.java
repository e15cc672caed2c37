// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.journal.DecisionRecord;
import org.monitoringconsent.recorder.journal.DecisionRecordJson;
import org.monitoringconsent.recorder.journal.DecisionRecordKeeper;
import org.monitoringconsent.recorder.journal.DecisionRecordReader;
import org.monitoringconsent.recorder.journal.DecisionStore;
import org.monitoringconsent.recorder.session.Instruction.Kind;

/** Laws of a session over random calls whose events come late, twice and out of order. */
class SessionProperties {

    private static final MonitoringEngine ENGINE = MonitoringEngine.discover();
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final int LENGTH = 60;
    private static final int MOST_LATE = 20;
    /** With {@code -Drecorder.calls} as many calls are drawn for each seed. */
    private static final int CALLS = Integer.getInteger("recorder.calls", 1);

    private static final List<Participant> PARTIES = List.of(
            Participant.worker("gb-1"),
            Participant.worker("nl-1"),
            Participant.outside("caller", CountryCode.GB),
            Participant.outside("third", CountryCode.NL),
            Participant.outside("stranger"));

    static Instant second(int second) {
        return START.plusSeconds(second);
    }

    /** An event and when it comes. */
    private record Arrival(CallEvent event, Instant received) {}

    /** Draws a call; most begin as a call does, so that something is kept that can be lost. */
    private static List<Arrival> draw(Random random) {
        List<Arrival> arrivals = new ArrayList<>();
        if (random.nextInt(5) > 0) {
            Participant worker = PARTIES.get(random.nextInt(2));
            Participant caller = PARTIES.get(2 + random.nextInt(3));
            arrivals.add(new Arrival(CallEvent.started(START), START));
            arrivals.add(new Arrival(CallEvent.joined(START, worker), START));
            arrivals.add(new Arrival(CallEvent.joined(START, caller), START));
            arrivals.add(new Arrival(CallEvent.announced(second(2), caller.id()), second(2 + random.nextInt(3))));
        }
        int more = random.nextInt(12);
        for (int i = 0; i < more; i++) {
            int at = random.nextInt(LENGTH);
            int late = random.nextBoolean() ? 0 : random.nextInt(MOST_LATE);
            Arrival arrival = new Arrival(event(random, second(at)), second(at + late));
            arrivals.add(arrival);
            if (random.nextInt(6) == 0) {
                arrivals.add(new Arrival(arrival.event(), arrival.received().plusSeconds(random.nextInt(9))));
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::received));
        return arrivals;
    }

    private static CallEvent event(Random random, Instant at) {
        Participant party = PARTIES.get(random.nextInt(PARTIES.size()));
        String id = party.id();
        return switch (random.nextInt(20)) {
            case 0, 1 -> CallEvent.joined(at, party);
            case 2 -> CallEvent.left(at, id);
            case 3, 4, 5 ->
                CallEvent.announced(at, PARTIES.stream().map(Participant::id).toList());
            case 6 -> CallEvent.consented(at, id);
            case 7 -> CallEvent.refused(at, id);
            case 8 -> CallEvent.objected(at, id);
            case 9 -> CallEvent.withdrew(at, id);
            case 10 -> CallEvent.held(at, id);
            case 11 -> CallEvent.resumed(at, id);
            case 12 -> CallEvent.cardDataBegins(at);
            case 13 -> CallEvent.cardDataEnds(at);
            case 14 -> CallEvent.turnsPersonal(at);
            case 15, 16 -> CallEvent.turnsBack(at);
            case 17 -> CallEvent.becomes(at, Facts.OBJECTION_OVERRIDDEN, true);
            case 18 -> CallEvent.started(at);
            default -> random.nextInt(4) == 0 ? CallEvent.ended(at) : CallEvent.announced(at, id);
        };
    }

    private static Session open(TestClock clock, Masking masking, RecorderListener listener) {
        return Session.of(ENGINE, Houses.everywhere())
                .duties(Houses.duties())
                .masking(masking)
                .clock(clock)
                .listener(listener)
                .zone(ZoneId.of("Europe/London"))
                .open("call");
    }

    private static List<CallEvent> events(List<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::event).distinct().toList();
    }

    /**
     * Whatever comes when: a recorder that obeys holds exactly what the session says, and nothing of a second in which no
     * permission was open, somebody objected without a new ground, a party was not told or held a protected office, the talk was personal, or whose
     * sound was to be left out.
     */
    @Property(tries = 1500, seed = "20261129")
    void whatIsKeptMightBeKept(@ForAll long seed, @ForAll Masking masking) {
        for (int call = 0; call < CALLS; call++) {
            List<Arrival> arrivals = draw(new Random(seed + call));
            TestClock clock = new TestClock(START);
            Session session = open(clock, masking, new RecorderListener() {});
            ObedientRecorder recorder = new ObedientRecorder(START);
            for (Arrival arrival : arrivals) {
                clock.set(arrival.received());
                recorder.obey(session.on(arrival.event()));
            }
            clock.set(second(LENGTH + MOST_LATE + 10));
            recorder.obey(session.look());

            assertEquals(seconds(session.kept(Activity.RECORD)), recorder.kept());
            List<CallEvent> events = events(arrivals);
            for (int s : recorder.kept()) {
                PlainCall plain = PlainCall.at(s, events);
                assertTrue(plain.going, "kept before the start or after the end");
                assertTrue(plain.hasWorker(), "kept without a worker");
                assertFalse(plain.personal, "kept a personal talk");
                assertFalse(plain.card, "kept card data");
                assertFalse(plain.protectedOffice, "kept the talk of a protected office");
                assertFalse(plain.somebodyObjects(), "kept between an objection and a new ground");
                assertEquals(Set.of(), untold(plain), "kept of a party that was not told");
                Set<String> held = new TreeSet<>(plain.held);
                assertTrue(
                        held.isEmpty()
                                || (masking == Masking.EACH_PARTY
                                        && recorder.without(s).containsAll(held)),
                        "kept the sound of who was on hold");
            }
        }
    }

    private static Set<String> untold(PlainCall plain) {
        Set<String> untold = new HashSet<>(plain.outside());
        untold.removeAll(plain.told);
        return untold;
    }

    private static Set<Integer> seconds(List<Kept> stretches) {
        Set<Integer> seconds = new TreeSet<>();
        for (Kept kept : stretches) {
            for (Instant s = kept.from(); s.isBefore(kept.until()); s = s.plusSeconds(1)) {
                seconds.add((int) (s.getEpochSecond() - START.getEpochSecond()));
            }
        }
        return seconds;
    }

    /** An activity is told to go on only where its verdict allows it and each duty is accounted for, and to pause only where not. */
    @Property(tries = 1000, seed = "20261130")
    void anInstructionNeverContradictsTheVerdict(@ForAll long seed, @ForAll Masking masking) {
        for (int call = 0; call < CALLS; call++) {
            TestClock clock = new TestClock(START);
            Session session = open(clock, masking, new RecorderListener() {});
            for (Arrival arrival : draw(new Random(seed + call))) {
                clock.set(arrival.received());
                Answer answer = session.on(arrival.event());
                for (Instruction each : answer.instructions()) {
                    Judgement judgement = answer.judgements().get(each.activity());
                    switch (each.kind()) {
                        case RECORD, MASK, SIGNAL ->
                            assertTrue(judgement.isOpen()
                                    && judgement.pairs().stream()
                                            .allMatch(pair -> pair.verdict().isAllowed()));
                        case PAUSE -> assertTrue(!judgement.isOpen() || masking == Masking.NONE);
                        case STOP -> assertEquals(null, judgement);
                        default -> {}
                    }
                }
                Keeping.Mode mode = session.keeping(Activity.RECORD).mode();
                boolean goesOn = mode == Keeping.Mode.FULL || mode == Keeping.Mode.MASKED;
                boolean open = answer.judgements().values().stream().anyMatch(Judgement::isOpen);
                assertEquals(open, goesOn || (open && masking == Masking.NONE && mode == Keeping.Mode.PAUSED));
            }
        }
    }

    /** The time line of a call does not depend on the order in which its events came. */
    @Property(tries = 500, seed = "20261201")
    void theOrderOfArrivalDoesNotMatter(@ForAll long seed) {
        for (int call = 0; call < CALLS; call++) {
            List<CallEvent> events = new ArrayList<>(events(draw(new Random(seed + call))));
            List<Stretch> one = timeLine(events);
            Collections.shuffle(events, new Random(seed));
            assertEquals(allowed(one), allowed(timeLine(events)));
        }
    }

    private static List<Stretch> timeLine(List<CallEvent> events) {
        TestClock clock = new TestClock(START);
        Session session = open(clock, Masking.EACH_PARTY, new RecorderListener() {});
        clock.set(second(LENGTH + MOST_LATE));
        events.forEach(session::on);
        return session.stretches();
    }

    private static List<String> allowed(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> stretch.from() + " " + stretch.allowed() + " " + stretch.judgements())
                .toList();
    }

    /** What was written down is read back as it was, and the events in it bring the same instructions again. */
    @Property(tries = 500, seed = "20261202")
    void theJournalReplaysToTheSameInstructions(@ForAll long seed, @ForAll Masking masking) {
        for (int call = 0; call < CALLS; call++) {
            List<String> lines = new ArrayList<>();
            TestClock clock = new TestClock(START);
            Session session = open(clock, masking, DecisionRecordKeeper.in(into(lines)));
            for (Arrival arrival : draw(new Random(seed + call))) {
                clock.set(arrival.received());
                session.on(arrival.event());
            }

            TestClock again = new TestClock(START);
            Session replayed = open(again, masking, new RecorderListener() {});
            for (String line : lines) {
                DecisionRecord record = DecisionRecordReader.of(ENGINE).read(line);
                assertEquals(line, DecisionRecordJson.write(record));
                again.set(record.received());
                assertEquals(
                        record.instructions(),
                        replayed.on(record.event().orElseThrow()).instructions());
            }
            assertEquals(session.kept(Activity.RECORD), replayed.kept(Activity.RECORD));
        }
    }

    private static DecisionStore into(List<String> lines) {
        return new DecisionStore() {
            @Override
            public long append(DecisionRecord record) {
                lines.add(DecisionRecordJson.write(record));
                return lines.size();
            }

            @Override
            public void read(DecisionRecordReader reader, java.util.function.Consumer<DecisionRecord> each) {
                lines.forEach(line -> each.accept(reader.read(line)));
            }

            @Override
            public void close() {}
        };
    }

    /** Drawn calls are no empty talk: in most of them something is kept, and in many something is erased. */
    @Property(tries = 1, seed = "1")
    void drawnCallsKeepAndErase() {
        int kept = 0;
        int erased = 0;
        for (int call = 0; call < 300; call++) {
            TestClock clock = new TestClock(START);
            Session session = open(clock, Masking.EACH_PARTY, new RecorderListener() {});
            boolean erases = false;
            for (Arrival arrival : draw(new Random(call))) {
                clock.set(arrival.received());
                erases |= !session.on(arrival.event()).of(Kind.ERASE).isEmpty();
            }
            clock.set(second(LENGTH));
            session.look();
            kept += session.kept(Activity.RECORD).isEmpty() ? 0 : 1;
            erased += erases ? 1 : 0;
        }
        assertTrue(kept > 150, "something was kept in " + kept);
        assertTrue(erased > 60, "something was erased in " + erased);
    }
}
