// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Whatever lies in the archive, the run goes on and says what it found. */
class HostileFilesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void refusesAnEntityBomb() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE recording [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        }
        bomb.append("]><recording><session>&a39;</session></recording>");

        assertHostile(Found.inFile(folder, "bomb.xml", bomb.toString()));
    }

    @Test
    void refusesExternalEntitiesWithoutFollowingThem() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        String xml = "<!DOCTYPE cdr [<!ENTITY x SYSTEM '" + secret.toUri()
                + "'>]><cdr><variables><uuid>&x;</uuid></variables></cdr>";

        Found found = Found.inFile(folder, "a.xml", xml);

        assertHostile(found);
        assertFalse(found.unreadable.toString().contains("the secret"));
    }

    @Test
    void refusesXmlNestedWithoutEnd() throws IOException {
        assertHostile(Found.inFile(folder, "a.xml", "<recording>" + "<a>".repeat(100_000)));
    }

    @Test
    void refusesJsonNestedWithoutEnd() throws IOException {
        assertHostile(Found.inFile(folder, "a.json", "[".repeat(200_000)));
        assertHostile(Found.inFile(folder, "a.json", "{\"dialog\":".repeat(200_000)));
    }

    @Test
    void refusesANumberWithoutEnd() throws IOException {
        assertHostile(Found.inFile(folder, "a.json", "{\"dialog\":" + "9".repeat(100_000) + "}"));
    }

    @Test
    void cutsMediaInsideAVcon() throws IOException {
        String media = "A".repeat(5_000_000);

        CallRecord call = Found.inFile(
                        folder,
                        "a.vcon",
                        "{\"uuid\":\"u\",\"parties\":[{\"tel\":\"1\"}],\"dialog\":[{\"type\":\"recording\",\"parties\":0,\"body\":\""
                                + media + "\"}]}")
                .only();

        assertTrue(call.stored().isYes());
    }

    @Test
    void refusesALineWithoutEnd() throws IOException {
        String row =
                "\"\",\"1\",\"2\",\"c\",\"n\",\"\",\"\",\"Dial\",\"\",\"2026-03-02 09:00:00\",\"\",\"\",\"1\",\"0\",\"BUSY\",\"x\"\n";

        Found found = Found.inFile(folder, "a.csv", row + "x".repeat(1_000_000) + "\n" + row);

        assertEquals(2, found.records.size());
        assertEquals(Kind.HOSTILE, found.unreadable.get(0).kind());
    }

    /** Whoever looked for the end of the quotation marks from each of them anew would take minutes for it. */
    @Test
    void aTimeWithoutEndIsUnreadable() throws IOException {
        String start = "\"" + "\"\"".repeat(30_000) + "x\"";

        CallRecord call = Found.inFile(
                        folder, "a.csv", "id,start,from,to,duration\nx1," + start + ",07700900012,2103,3\n")
                .only();

        assertTrue(call.doubts().contains(Doubt.START_UNREADABLE));
    }

    /** The same holds for words that a name is looked through for. */
    @Test
    void aHeadingOfWordsWithoutEndIsAboutARecording() throws IOException {
        CallRecord call = Found.inFile(
                        folder,
                        "a.csv",
                        "id,start,from,to,duration," + "record".repeat(10_000)
                                + "\nx1,2026-03-03T10:00:00Z,07700900012,2103,3,a.wav\n")
                .only();

        assertTrue(call.doubts().contains(Doubt.RECORDING_UNCLEAR));
    }

    /** And for the gap between two signs of a session description. */
    @Test
    void aGapWithoutEndIsAGap() throws IOException {
        String offer = Files.readString(Path.of("src/test/resources/readers/siprec/offer.txt"));

        Found found = Found.inFile(folder, "a.txt", offer.replaceFirst("m=audio ", "m=audio" + " ".repeat(30_000)));

        assertEquals(
                Found.inFile(Files.createDirectory(folder.resolve("plain")), "a.txt", offer)
                        .records
                        .size(),
                found.records.size());
        assertFalse(found.records.isEmpty());
    }

    /** And for the sessions of one participant, each of which stands beside all the others. */
    @Test
    void aParticipantMayHaveManySessions() throws IOException {
        String session = "{\"mediaType\":\"voice\",\"direction\":\"inbound\",\"ani\":\"tel:+447700900012\"}";
        String conversation =
                "{\"conversationId\":\"g\",\"conversationStart\":\"2026-03-03T10:00:00Z\",\"participants\":[{\"participantId\":\"p\","
                        + "\"purpose\":\"customer\",\"sessions\":[" + (session + ",").repeat(20_000) + session + "]}]}";

        CallRecord call = Found.inFile(folder, "a.json", conversation).only();

        assertEquals("+447700900012", call.parties().get(0).number().orElseThrow());
    }

    @Test
    void refusesAKeyGivenTwice() throws IOException {
        assertEquals(
                "a JSON object that gives one key twice",
                Found.inFile(folder, "a.json", "{\"uuid\":\"a\",\"uuid\":\"b\"}")
                        .onlyUnreadable()
                        .why());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n",
                "\0\0\0",
                "RIFFxxxxWAVE",
                "hello",
                "<html></html>",
                "{\"a\":1}",
                "[1,2]",
                "{",
                "--x\n"
            })
    void saysWhyAFileGivesNothing(String content) throws IOException {
        Found found = Found.inFile(folder, "strange", content);

        assertTrue(found.records.isEmpty());
        assertFalse(found.unreadable.isEmpty());
        assertFalse(found.unreadable.get(0).why().isBlank());
    }

    @Test
    void doesNotFollowLinks() throws IOException {
        Path target = Files.writeString(folder.resolve("target.txt"), "x");
        Files.createSymbolicLink(folder.resolve("link.txt"), target);
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        Found found = Found.in(folder);

        assertEquals(3, found.unreadable.size());
        assertEquals(
                2,
                found.unreadable.stream()
                        .filter(broken -> broken.why().equals("a link, which is not followed"))
                        .count());
    }

    @Test
    void anArchiveThatIsNotThereIsTheCallersMistake() {
        assertThrows(NoSuchFileException.class, () -> Found.in(folder.resolve("nowhere")));
    }

    @Test
    void readsTextWithAByteOrderMarkOfSixteenBits() throws IOException {
        String json = "{\"sid\":\"CA1\",\"from\":\"1\",\"to\":\"2\",\"start_time\":null}";
        Files.write(folder.resolve("a.json"), ("\ufeff" + json).getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("b.json"), ("\ufeff" + json).getBytes(StandardCharsets.UTF_8));

        Found found = Found.in(folder);

        assertEquals(2, found.records.size());
    }

    @Test
    void nothingEndsTheRunWhateverIsChangedInAGoodFile() throws IOException {
        String[] good = {
            "{\"uuid\":\"u\",\"parties\":[{\"tel\":\"1\"}],\"dialog\":[{\"type\":\"recording\",\"start\":\"2026-03-02T09:00:00Z\",\"parties\":[0]}]}",
            "--b\nContent-Type: application/rs-metadata+xml\n\n<recording><session id=\"1\"/><participant id=\"2\"/></recording>\n--b--\n",
            "<cdr><variables><start_epoch>1772442000</start_epoch></variables><callflow><caller_profile/></callflow></cdr>",
            "From: a@b.example\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nx",
            "start,from,to,duration\n2026-03-02 09:00:00,1,2,3\n",
        };
        Random random = new Random(20260302);
        for (int round = 0; round < 800; round++) {
            byte[] bytes = good[round % good.length].getBytes(StandardCharsets.UTF_8);
            for (int change = 0; change <= random.nextInt(4); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = folder.resolve("changed");
            Files.write(file, bytes);

            Found found = Found.in(file);

            assertFalse(found.records.isEmpty() && found.unreadable.isEmpty(), "round " + round);
            found.unreadable.forEach(broken -> assertFalse(broken.why().contains("reader failed"), broken.why()));
        }
    }

    @Test
    void aFailureOfTheReceiverIsNotBlamedOnTheFile() throws IOException {
        Files.writeString(folder.resolve("a.eml"), "From: a@b.example\nTo: c@d.example\n\n");
        RecordSink failing = new RecordSink() {
            @Override
            public void record(CallRecord found) {
                throw new IllegalStateException("disk full");
            }

            @Override
            public void unreadable(UnreadableRecord found) {
                throw new AssertionError(found.why());
            }
        };

        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> new ArchiveReader(Found.LONDON).read(folder, failing));

        assertEquals("disk full", thrown.getMessage());
    }

    private static void assertHostile(Found found) {
        assertEquals(Kind.HOSTILE, found.unreadable.get(0).kind(), found.unreadable.toString());
        assertTrue(found.records.isEmpty());
        found.unreadable.clear();
    }
}
