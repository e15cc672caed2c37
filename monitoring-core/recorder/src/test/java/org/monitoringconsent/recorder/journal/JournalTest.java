// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.recorder.journal.JournalCheck.Fault;

/** Records in a file: what was confirmed is there, whatever happens to whoever writes. */
class JournalTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("journal.jsonl");
    }

    private static List<DecisionRecord> read(Path file) {
        List<DecisionRecord> records = new ArrayList<>();
        Journal.read(file, DecisionRecordReader.plain(), records::add);
        return records;
    }

    private List<DecisionRecord> write(int calls) {
        List<DecisionRecord> records = new ArrayList<>();
        try (Journal journal = Journal.open(file())) {
            for (int call = 0; call < calls; call++) {
                Calls.usual("call-" + call).forEach(record -> {
                    records.add(record);
                    journal.append(record);
                });
            }
        }
        return records;
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        List<DecisionRecord> records = write(2);

        assertEquals(records, read(file()));
        assertEquals(
                new JournalCheck(records.size(), Journal.verify(file()).last(), Optional.empty(), 0),
                Journal.verify(file()));
    }

    @Test
    void aHashThatWasKeptElsewhereIsHeldUntilItsLineIsTakenAway() throws IOException {
        write(1);
        String kept = Journal.verify(file()).last();
        long before = Files.size(file());
        write(1);

        assertTrue(Journal.verify(file(), kept).isSound());
        assertTrue(Journal.verify(file(), Journal.verify(file()).last().toUpperCase(Locale.ROOT))
                .isSound());
        String later = Journal.verify(file()).last();
        Files.write(file(), Arrays.copyOf(Files.readAllBytes(file()), (int) before));
        assertTrue(Journal.verify(file()).isSound());
        assertEquals(
                Optional.of(Fault.KEPT_IS_GONE), Journal.verify(file(), later).fault());
        assertThrows(IllegalArgumentException.class, () -> Journal.verify(file(), "abc"));
    }

    @Test
    void aJournalThatIsOpenedAnewGoesOn() {
        int first = write(1).size();
        int second = write(1).size();

        assertEquals(first + second, Journal.verify(file()).records());
    }

    /** A kill leaves any number of bytes of what was being written; everything that was confirmed before stays. */
    @Test
    void nothingConfirmedIsLostWhereverAKillCutsTheFile() throws IOException {
        write(2);
        byte[] whole = Files.readAllBytes(file());
        List<DecisionRecord> all = read(file());
        Random random = new Random(20261129);
        for (int kill = 0; kill < 1000; kill++) {
            int cut = random.nextInt(whole.length + 1);
            Files.write(file(), Arrays.copyOf(whole, cut));
            int confirmed = lines(whole, cut);
            int torn = cut - lastEnd(whole, cut);

            try (Journal journal = Journal.open(file())) {
                assertEquals(torn, journal.cutBytes());
                assertEquals(confirmed + 1, journal.append(all.get(0)));
            }
            List<DecisionRecord> expected = new ArrayList<>(all.subList(0, confirmed));
            expected.add(all.get(0));
            assertEquals(expected, read(file()));
        }
    }

    private static int lines(byte[] bytes, int until) {
        int lines = 0;
        for (int i = 0; i < until; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static int lastEnd(byte[] bytes, int until) {
        int end = until;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    @Test
    void aLineThatWasChangedOrTakenAwayIsFound() throws IOException {
        write(2);
        List<String> lines = Files.readAllLines(file());
        List<String> changed = new ArrayList<>(lines);
        changed.set(1, lines.get(1).replace("\"call-0\"", "\"call-9\""));
        List<String> taken = new ArrayList<>(lines);
        taken.remove(1);

        Files.write(file(), changed);
        JournalCheck other = Journal.verify(file());
        assertEquals(Optional.of(JournalCheck.Fault.OTHER_HASH), other.fault());
        assertEquals(3, other.line());
        Files.write(file(), taken);
        assertEquals(
                Optional.of(JournalCheck.Fault.OTHER_NUMBER),
                Journal.verify(file()).fault());
        DecisionRecordException refused = assertThrows(DecisionRecordException.class, () -> Journal.open(file()));
        assertEquals("the journal must be what was written, but line 2 carries another number", refused.getMessage());
    }

    @Test
    void whatIsNoJournalIsLeftAsItIs() throws IOException {
        Files.writeString(file(), "a letter\nto somebody\n");

        assertThrows(DecisionRecordException.class, () -> Journal.open(file()));
        assertEquals("a letter\nto somebody\n", Files.readString(file()));
    }

    @Test
    void onlyOneMayWrite() {
        try (Journal journal = Journal.open(file())) {
            assertEquals(0, journal.records());
            assertThrows(DecisionRecordException.class, () -> Journal.open(file()));
        }
    }

    @Test
    void underAKeyNobodyIsNamed() throws IOException {
        Pseudonyms pseudonyms = Pseudonyms.keyedWith("a secret of the house".getBytes(StandardCharsets.UTF_8));
        try (Journal journal = Journal.open(file(), pseudonyms)) {
            Calls.usual("call-1").forEach(journal::append);
        }

        String text = Files.readString(file());
        assertFalse(text.contains(Calls.WORKER), "the worker is named");
        assertFalse(text.contains(Calls.CALLER), "the caller is named");
        assertTrue(text.contains(pseudonyms.apply(Calls.WORKER)), "the worker has no pseudonym");
        assertTrue(Journal.verify(file()).isSound());
        assertEquals(
                pseudonyms.apply(Calls.WORKER),
                read(file()).stream()
                        .flatMap(record -> record.decisions().stream())
                        .flatMap(decision -> decision.pairs().stream())
                        .findFirst()
                        .orElseThrow()
                        .request()
                        .worker()
                        .id());
    }

    /** One to keep for each call and each change: two kilobytes at most. */
    @Test
    void aRecordOfAUsualCallIsSmall() throws IOException {
        write(1);

        for (String line : Files.readAllLines(file())) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 2048, () -> line.length() + " bytes: " + line);
        }
    }

    @Test
    void aRecordSaysNothingOfAnybodyAsText() {
        for (DecisionRecord record : Calls.usual("call-1")) {
            assertFalse(record.toString().contains(Calls.WORKER));
            assertFalse(record.toString().contains(Calls.CALLER));
        }
    }
}
