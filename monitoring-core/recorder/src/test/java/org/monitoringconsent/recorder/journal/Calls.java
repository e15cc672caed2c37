// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Houses;
import org.monitoringconsent.recorder.session.Masking;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.Session;
import org.monitoringconsent.recorder.session.TestClock;

/** Calls whose records are kept. */
final class Calls {

    static final String WORKER = "nl-worker-17";
    static final String CALLER = "caller-of-the-day";
    static final MonitoringEngine ENGINE = MonitoringEngine.discover();
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    private Calls() {}

    /** The records of a call that is announced, recorded, and paid for by card. */
    static List<DecisionRecord> usual(String call) {
        List<DecisionRecord> records = new ArrayList<>();
        play(call, DecisionRecordKeeper.in(into(records)));
        return records;
    }

    static void play(String call, DecisionRecordKeeper keeper) {
        TestClock clock = new TestClock(START);
        Session session = Session.of(ENGINE, Houses.everywhere())
                .duties(Houses.duties())
                .masking(Masking.EACH_PARTY)
                .clock(clock)
                .zone(ZoneId.of("Europe/Amsterdam"))
                .listener(keeper)
                .open(call);
        for (CallEvent event : List.of(
                CallEvent.joined(START, Participant.worker(WORKER)),
                CallEvent.joined(START, Participant.outside(CALLER, CountryCode.NL)),
                CallEvent.started(START),
                CallEvent.announced(START.plusSeconds(4), CALLER),
                CallEvent.cardDataBegins(START.plusSeconds(60)),
                CallEvent.cardDataEnds(START.plusSeconds(70)),
                CallEvent.ended(START.plusSeconds(90)))) {
            clock.set(event.at());
            session.on(event);
        }
    }

    static DecisionStore into(List<DecisionRecord> records) {
        return new DecisionStore() {
            @Override
            public long append(DecisionRecord record) {
                records.add(record);
                return records.size();
            }

            @Override
            public void read(DecisionRecordReader reader, Consumer<DecisionRecord> each) {
                records.forEach(each);
            }

            @Override
            public void close() {}
        };
    }
}
