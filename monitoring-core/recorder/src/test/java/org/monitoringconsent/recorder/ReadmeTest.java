// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.rule.Obligation.EXCLUDE_PROTECTED_FUNCTIONS;
import static org.monitoringconsent.rule.Obligation.INFORM_OTHER_PARTY;
import static org.monitoringconsent.rule.Obligation.PAUSE_FOR_CARD_DATA;
import static org.monitoringconsent.rule.Obligation.SIGNAL_AT_START;
import static org.monitoringconsent.rule.Obligation.STOP_WHEN_PERSONAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.duty.Duties;
import org.monitoringconsent.recorder.journal.DecisionRecordKeeper;
import org.monitoringconsent.recorder.journal.Journal;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Houses;
import org.monitoringconsent.recorder.session.Instruction;
import org.monitoringconsent.recorder.session.Masking;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.Session;
import org.monitoringconsent.recorder.session.Standing;
import org.monitoringconsent.rule.Obligation;

/** The twenty lines of the README are those that run here. */
class ReadmeTest {

    private final List<Instruction> carriedOut = new ArrayList<>();

    private void carryOut(Instruction instruction) {
        carriedOut.add(instruction);
    }

    private void record(MonitoringRequest standingRequest, Path file, Clock clock) {
        // begin
        Duties duties = Duties.none()
                .delegating("data protection officer", Obligation.values())
                .handling(STOP_WHEN_PERSONAL, EXCLUDE_PROTECTED_FUNCTIONS, INFORM_OTHER_PARTY)
                .handling(SIGNAL_AT_START, PAUSE_FOR_CARD_DATA);
        try (Journal journal = Journal.open(file)) {
            Session session = Session.of(MonitoringEngine.discover(), Standing.of(standingRequest))
                    .duties(duties)
                    .masking(Masking.EACH_PARTY)
                    .zone(ZoneId.of("Europe/Amsterdam"))
                    .clock(clock)
                    .listener(DecisionRecordKeeper.in(journal))
                    .open("call-17");
            Instant now = clock.instant();
            List.of(
                            CallEvent.joined(now, Participant.worker("key-of-the-register")),
                            CallEvent.joined(now, Participant.outside("caller", CountryCode.NL)),
                            CallEvent.started(now), // PAUSE, ANNOUNCE: nobody has told the caller yet
                            CallEvent.announced(now, "caller"), // RECORD
                            CallEvent.cardDataBegins(now), // MASK
                            CallEvent.turnsPersonal(now), // PAUSE
                            CallEvent.ended(now)) // STOP
                    .forEach(event -> session.on(event).instructions().forEach(this::carryOut));
        }
        // end
    }

    @Test
    void theTwentyLinesRecordACallLawfully(@TempDir Path folder) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneId.of("UTC"));
        record(Houses.standing(CountryCode.NL, Activity.RECORD), folder.resolve("journal.jsonl"), clock);

        assertEquals(
                List.of(
                        Instruction.Kind.PAUSE,
                        Instruction.Kind.ANNOUNCE,
                        Instruction.Kind.RECORD,
                        Instruction.Kind.MASK,
                        Instruction.Kind.PAUSE,
                        Instruction.Kind.STOP),
                carriedOut.stream()
                        .map(Instruction::kind)
                        .filter(kind -> kind != Instruction.Kind.NOTIFY)
                        .toList());
        assertEquals(7, Journal.verify(folder.resolve("journal.jsonl")).records());
    }

    @Test
    void theReadmeShowsThem() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/monitoringconsent/recorder/ReadmeTest.java"));
        String lines = source.substring(source.indexOf("// begin\n") + 9, source.indexOf("        // end\n"))
                .lines()
                .map(line -> line.substring(Math.min(8, line.length())))
                .collect(Collectors.joining("\n"));

        assertTrue(
                Files.readString(Path.of("../../README.md")).contains("```java\n" + lines + "\n```"),
                () -> "the README must show:\n" + lines);
        assertTrue(lines.lines().count() <= 24, () -> lines.lines().count() + " lines");
    }
}
