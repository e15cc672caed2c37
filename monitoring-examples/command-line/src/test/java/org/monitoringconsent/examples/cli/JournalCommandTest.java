// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.recorder.duty.Duties;
import org.monitoringconsent.recorder.journal.DecisionRecordKeeper;
import org.monitoringconsent.recorder.journal.Journal;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.Session;
import org.monitoringconsent.recorder.session.Standing;
import org.monitoringconsent.rule.Obligation;

/** {@code journal verify} and {@code replay}. */
class JournalCommandTest {

    private static final Instant START = Instant.parse("2026-06-30T10:00:00Z");

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void writeAJournal() {
        Path journal = folder.resolve("journal.jsonl");
        file = journal.toString();
        try (Journal open = Journal.open(journal)) {
            Session session = Session.of(MonitoringEngine.discover(), Standing.of(RequestJson.read(Samples.ALLOWED)))
                    .duties(Duties.none().delegating("somebody", Obligation.values()))
                    .doing(List.of(Activity.LISTEN_LIVE))
                    .listener(DecisionRecordKeeper.in(open))
                    .open("call-1");
            session.on(CallEvent.joined(START, Participant.worker("w-1")));
            session.on(CallEvent.joined(START, Participant.outside("caller", CountryCode.GB)));
            session.on(CallEvent.announced(START, "caller"));
            session.on(CallEvent.started(START));
        }
    }

    @Test
    void aSoundJournalIsInOrder() {
        Ran ran = Ran.with("journal", "verify", file);

        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.out().contains("is in order: 4 records, the last with the hash "), ran::out);
    }

    @Test
    void aTornLineIsToldAndNoFault() throws IOException {
        Files.writeString(Path.of(file), "{\"number\":5,", StandardOpenOption.APPEND);

        Ran ran = Ran.with("journal", "verify", file);

        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.out().contains("12 bytes after it belong to a record that was never confirmed"), ran::out);
    }

    @Test
    void aChangedLineIsNamed() throws IOException {
        Files.writeString(Path.of(file), Files.readString(Path.of(file)).replaceFirst("caller", "nobody"));

        Ran ran = Ran.with("journal", "verify", file);

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("line 3 does not carry the hash of the line before"), ran::err);
        assertFalse(ran.showsTrace());
    }

    @Test
    void aHashThatWasKeptElsewhereTellsWhetherLinesWereTakenAway() throws IOException {
        Path journal = Path.of(file);
        String last = Journal.verify(journal).last();
        assertEquals(0, Ran.with("journal", "verify", "--last", last, file).code());
        String whole = Files.readString(journal);
        Files.writeString(journal, whole.substring(0, whole.lastIndexOf('\n', whole.length() - 2) + 1));

        Ran without = Ran.with("journal", "verify", file);
        Ran ran = Ran.with("journal", "verify", "--last", last, file);
        Ran dutch = Ran.with("journal", "verify", "--lang", "nl", "--last", last, file);
        Ran none = Ran.with("journal", "verify", "--last", "abc", file);

        assertEquals(0, without.code());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("no line has the hash that was kept"), ran::err);
        assertTrue(dutch.err().contains("geen regel heeft de bewaarde hash"), dutch::err);
        assertEquals(2, none.code());
        assertTrue(none.err().contains("64 digits"), none::err);
        assertFalse(none.showsTrace());
    }

    @Test
    void dutiesThatCameOrWentAreToldWithTheirRule() {
        Ran ran = Ran.with("replay", file, "--on", "2012-06-30");
        Ran dutch = Ran.with("replay", "--lang", "nl", file, "--on", "2012-06-30");

        assertTrue(ran.out().contains("by UK-DUTY-05, is gone: the law changed on 2026-06-19"), ran::out);
        assertTrue(dutch.out().contains("volgens UK-DUTY-05, vervalt: de wet is veranderd op 2026-06-19"), dutch::out);
    }

    @Test
    void theRulesOfTodayDecideTheSame() {
        Ran ran = Ran.with("replay", file);

        assertEquals(0, ran.code(), ran::err);
        assertEquals(
                List.of("1 question asked again: 0 decided otherwise, 0 for other reasons or with other duties"),
                ran.lines());
    }

    @Test
    void anotherDayNamesTheChangeOfLaw() {
        Ran ran = Ran.with("replay", file, "--on", "1999-06-30");

        assertTrue(ran.out().contains("the law changed"), ran::out);
        assertTrue(ran.lines().get(0).contains("LISTEN_LIVE of call"), ran::out);
    }

    @Test
    void bothSpeakDutch() {
        Ran verified = Ran.with("journal", "verify", "--lang", "nl", file);
        Ran replayed = Ran.with("replay", "--lang", "nl", file);

        assertTrue(verified.out().contains("is in orde: 4 vermeldingen"), verified::out);
        assertEquals(
                List.of("1 vraag opnieuw gesteld: 0 anders beslist, 0 om andere redenen of met andere verplichtingen"),
                replayed.lines());
    }

    @Test
    void whatIsNotThereOrNoJournalIsSaidInOneSentence() {
        Ran missing = Ran.with("journal", "verify", folder.resolve("none").toString());
        Ran folderGiven = Ran.with("replay", folder.toString());

        assertEquals(2, missing.code());
        assertEquals(2, folderGiven.code());
        assertFalse(missing.showsTrace() || folderGiven.showsTrace());
    }
}
