// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** What is packed is read as if it lay beside; what only wants to be opened is not. */
class PackedTest {

    private static final String TABLE =
            "start,from,to,duration,uniqueid\n2026-03-03 10:00:00,07700900012,2103,300,a1\n2026-03-03 11:00:00,2103,07700900012,60,a2\n";
    private static final String MAIL =
            "From: a@b.example\nTo: c@d.example\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n\nx\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsACompressedTableLineByLine() throws IOException {
        Found found = in("calls.csv.gz", gzip(bytes(TABLE)));

        assertEquals(List.of("line 2", "line 3"), places(found));
        assertEquals("calls.csv.gz", found.records.get(0).origin().file());
    }

    @Test
    void readsOneValuePerLineInACompressedFile() throws IOException {
        String line = "{\"sid\":\"CA1\",\"from\":\"1\",\"to\":\"2\",\"start_time\":null}\n";

        assertEquals(List.of("line 1", "line 2"), places(in("a.jsonl.gz", gzip(bytes(line + line)))));
    }

    @Test
    void readsCompressedFilesThatWerePutTogether() throws IOException {
        byte[] both = joined(gzip(bytes(TABLE)), gzip(bytes("2026-03-03 12:00:00,2103,07700900012,60,a3\n")));

        assertEquals(3, in("a.csv.gz", both).records.size());
    }

    @Test
    void readsEveryFileOfAnArchiveAndAnArchiveInside() throws IOException {
        byte[] inner = zip("mail/a.eml", bytes(MAIL), "calls.csv.gz", gzip(bytes(TABLE)));

        Found found = in("all.zip", zip("calls.csv", bytes(TABLE), "inner.zip", inner, "notes.txt", bytes("hello")));

        assertEquals(
                List.of("all.zip!/calls.csv", "all.zip!/calls.csv", "all.zip!/inner.zip!/mail/a.eml"),
                found.records.stream().map(record -> record.origin().file()).toList());
        assertEquals(
                List.of(
                        "all.zip!/inner.zip!/calls.csv.gz: a packed file inside packed files more than 2 deep",
                        "all.zip!/notes.txt: a format that no reader knows"),
                found.unreadable.stream()
                        .map(one -> one.origin().file() + ": " + one.why())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.csv", "a/../../b.csv", "/etc/a.csv", "..\\a.csv", "C:\\a.csv", "a\u0000b.csv", "a\nb.csv"})
    void aNameThatLeadsElsewhereIsNotFollowedAndNotRepeated(String name) throws IOException {
        Found found = in("a.zip", zip(name, bytes(TABLE), "good.csv", bytes(TABLE)));

        assertEquals(2, found.records.size());
        assertEquals(
                "a packed file whose name leads out of its archive, or is none",
                found.unreadable.get(0).why());
        assertEquals("entry 1", found.unreadable.get(0).origin().place());
        assertEquals(Kind.HOSTILE, found.unreadable.get(0).kind());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aNameThatStandsTwiceIsReadByNeither() throws IOException {
        byte[] archive = zip("aaaa.csv", bytes(TABLE), "bbbb.csv", bytes(TABLE));
        for (int i = 0; i + 4 <= archive.length; i++) {
            if (new String(archive, i, 4, StandardCharsets.ISO_8859_1).equals("bbbb")) {
                Arrays.fill(archive, i, i + 4, (byte) 'a');
            }
        }

        Found found = in("a.zip", archive);

        assertEquals(List.of(), found.records);
        assertEquals(2, found.unreadable.size());
    }

    @Test
    void whatGrowsBeyondMeasureIsGivenUp() throws IOException {
        byte[] bomb = gzip(new byte[0], out -> {
            byte[] lines = bytes("\n".repeat(1024 * 1024));
            out.write(bytes(TABLE));
            for (int i = 0; i < 70; i++) {
                out.write(lines);
            }
        });

        Found found = in("bomb.csv.gz", bomb);

        assertEquals(2, found.records.size());
        assertEquals(
                "a packed file that becomes more than 300 times as large, which no honest one does",
                found.unreadable.get(0).why());
        assertEquals(Kind.HOSTILE, found.unreadable.get(0).kind());
    }

    @Test
    void whatBreaksOffIsTold() throws IOException {
        byte[] whole = gzip(bytes(TABLE.repeat(200)));

        Found found = in("a.csv.gz", Arrays.copyOf(whole, whole.length - 12));

        assertEquals(
                "a packed file that is broken or breaks off",
                found.unreadable.get(found.unreadable.size() - 1).why());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 10, 40, 100})
    void aBrokenArchiveIsTold(int length) throws IOException {
        Found found = in("a.zip", Arrays.copyOf(zip("calls.csv", bytes(TABLE)), length));

        assertEquals(1, found.unreadable.size());
        assertTrue(
                found.unreadable.get(0).why().contains("packed"),
                found.unreadable.get(0).why());
    }

    @Test
    void anArchiveThatIsEncryptedIsClosed() throws IOException {
        byte[] archive = zip("calls.csv", bytes(TABLE));
        for (int i = 0; i + 4 <= archive.length; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2) {
                archive[i + 8] |= 1; // the mark of its entry in the directory
            }
        }

        UnreadableRecord told = in("a.zip", archive).onlyUnreadable();

        assertEquals(Kind.CLOSED, told.kind());
        assertEquals("a packed file that is encrypted", told.why());
    }

    @Test
    void anEntryThatIsDamagedInsideIsTold() throws IOException {
        byte[] archive = zip("calls.csv", bytes(TABLE.repeat(200)));
        Arrays.fill(archive, 60, 100, (byte) 0xFF);

        Found found = in("a.zip", archive);

        assertEquals(
                "a packed file that is broken or breaks off",
                found.unreadable.get(found.unreadable.size() - 1).why());
    }

    @Test
    void aFolderInAnArchiveIsNoFileAndANameHasFiveHundredCharacters() throws IOException {
        Found folders = in("a.zip", zip("2026/", new byte[0], "2026/calls.csv", bytes(TABLE)));
        Found longest = in("b.zip", zip("c".repeat(496) + ".csv", bytes(TABLE)));
        Found tooLong = in("c.zip", zip("c".repeat(497) + ".csv", bytes(TABLE)));

        assertEquals(2, places(folders).size());
        assertEquals(2, places(longest).size());
        assertEquals(
                "a packed file whose name leads out of its archive, or is none",
                tooLong.onlyUnreadable().why());
    }

    private Found in(String name, byte[] content) throws IOException {
        return Found.in(Files.write(folder.resolve(name), content));
    }

    private static List<String> places(Found found) {
        assertEquals(List.of(), found.unreadable);
        return found.records.stream().map(record -> record.origin().place()).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing that stands there is passed over, but for zeros that fill up a block. */
    @Test
    void whatStandsBehindTheEndOfAPackedFileIsTold() throws IOException {
        Found behind = in("calls.csv.gz", joined(gzip(bytes(TABLE)), bytes("2026-03-03 12:00:00,2103,0770090")));
        Found filled = in("more.csv.gz", joined(gzip(bytes(TABLE)), new byte[512]));

        assertEquals(
                List.of("a packed file behind whose end something stands that was not read"),
                behind.unreadable.stream().map(UnreadableRecord::why).toList());
        assertEquals(List.of(), filled.unreadable);
        assertEquals(2, filled.records.size());
    }

    /** Wherever the file ends in the buffer of who reads it, and however little follows. */
    @Test
    void whatStandsBehindIsToldWhereverTheFileEnds() throws IOException {
        byte[] packed = gzip(bytes(TABLE));
        List<String> wrong = new ArrayList<>();
        for (int beyond = -12; beyond <= 12; beyond++) {
            // The first ten bytes are read before the buffer is filled.
            byte[] file = sized(10 + (64 << 10) + beyond);
            for (int length : new int[] {1, 3, 300}) {
                byte[] behind = new byte[length];
                if (!readable(joined(file, behind))) {
                    wrong.add(beyond + ": zeros, " + length);
                }
                behind[length - 1] = 'x';
                if (readable(joined(file, behind))) {
                    wrong.add(beyond + ": behind, " + length);
                }
            }
            for (byte[] another : List.of(packed, gzip(new byte[0]))) {
                if (!readable(joined(file, another))) {
                    wrong.add(beyond + ": another file, " + another.length);
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    private boolean readable(byte[] file) throws IOException {
        return in("calls.csv.gz", file).unreadable.isEmpty();
    }

    /** The table in a gzip file of this size, filled up with blank lines, and not packed more closely. */
    private static byte[] sized(int size) throws IOException {
        byte[] filled = bytes(TABLE);
        byte[] file = unpacked(filled);
        while (file.length != size) {
            byte[] more = Arrays.copyOf(filled, filled.length + size - file.length);
            Arrays.fill(more, Math.min(filled.length, more.length), more.length, (byte) '\n');
            filled = more;
            file = unpacked(filled);
        }
        return file;
    }

    private static byte[] unpacked(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.NO_COMPRESSION);
            }
        }) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) {
        return gzip(content, out -> {});
    }

    /** Writes to a stream. */
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] gzip(byte[] content, Writer more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
            more.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                out.write((byte[]) namesAndContents[i + 1]);
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
