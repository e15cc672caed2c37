// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
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
        UnreadableRecord told = withEntry(8, 9).onlyUnreadable();

        assertEquals(Kind.CLOSED, told.kind());
        assertEquals("a packed file that is encrypted", told.why());
    }

    @Test
    void anArchiveThatIsPackedInAnotherWayIsOfAnotherForm() throws IOException {
        UnreadableRecord told = withEntry(10, 12).onlyUnreadable();

        assertEquals(Kind.UNKNOWN_FORMAT, told.kind());
        assertEquals(
                "a packed archive with an entry that is packed in another way than deflate, the only one that is unpacked here",
                told.why());
    }

    /** An archive of one file, with one byte changed of its entry in the directory. */
    private Found withEntry(int at, int value) throws IOException {
        byte[] archive = zip("calls.csv", bytes(TABLE));
        for (int i = 0; i + 4 <= archive.length; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2) {
                archive[i + at] = (byte) value;
            }
        }
        return in("a.zip", archive);
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

    /** An archive is read by its directory at the end, and what that does not name by nothing. */
    @Test
    void whatTheDirectoryOfAnArchiveDoesNotNameIsTold() throws IOException {
        byte[] one = zip("a.csv", bytes(TABLE));
        byte[] two = zip("a.csv", bytes(TABLE), "b.csv", bytes(TABLE));

        for (byte[] archive : List.of(
                joined(one, one),
                joined(bytes("PK\u0003\u0004 something before"), one),
                joined(one, bytes("something behind it")),
                withoutFirstInDirectory(two))) {
            Found found = in("a.zip", archive);

            assertEquals(2, found.records.size());
            assertEquals(
                    List.of("a.zip: a packed archive that holds more than its directory names, which was not read"),
                    found.unreadable.stream()
                            .map(told -> told.origin().file() + ": " + told.why())
                            .toList());
        }
    }

    /** As programs write them: with sizes behind the entries or before, with a remark, and large ones in their own way. */
    @Test
    void anArchiveWhoseDirectoryNamesAllIsWhole() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setComment("made for the auditor");
            ZipEntry stored = new ZipEntry("stored.csv");
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(TABLE.length());
            CRC32 sum = new CRC32();
            sum.update(bytes(TABLE));
            stored.setCrc(sum.getValue());
            stored.setExtra(new byte[] {0x42, 0x42, 2, 0, 1, 1});
            stored.setComment("as it is");
            out.putNextEntry(stored);
            out.write(bytes(TABLE));
            out.putNextEntry(new ZipEntry("packed.csv"));
            out.write(bytes(TABLE));
        }

        assertEquals(4, places(in("a.zip", bytes.toByteArray())).size());
        assertEquals(2, places(in("b.zip", large(zip("a.csv", bytes(TABLE))))).size());
    }

    @Test
    void anEntryOfOtherBytesThanWerePackedIsTold() throws IOException {
        byte[] archive = zip("a.csv", bytes(TABLE));
        archive[directory(archive) + 16] ^= 1; // the sum

        assertEquals(
                "a packed file that is broken or breaks off",
                in("a.zip", archive).onlyUnreadable().why());
    }

    /** {@link ZipOutputStream} writes what is put into a folder. */
    @Test
    void aFolderThatHoldsSomethingItselfIsRead() throws IOException {
        assertEquals(2, places(in("a.zip", zip("calls.csv/", bytes(TABLE)))).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "content.xml"})
    void aSpreadsheetIsToldOnceAndNotByItsParts(String part) throws IOException {
        byte[] archive = zip("mimetype", bytes("x"), part, bytes("<x/>"), "xl/sheet1.xml", bytes("<x/>"));

        assertEquals(
                "a document or spreadsheet of an office program; needed are its tables as CSV",
                in("a.xlsx", archive).onlyUnreadable().why());
    }

    /** The archive whose directory says with eight bytes each where it stands, and where its entry does. */
    private static byte[] large(byte[] archive) {
        int directory = directory(archive);
        int end = archive.length - 22;
        ByteBuffer entry =
                ByteBuffer.wrap(archive, directory, end - directory).slice().order(ByteOrder.LITTLE_ENDIAN);
        int name = entry.getShort(28);
        ByteBuffer out = ByteBuffer.allocate(archive.length + 28 + 56 + 20).order(ByteOrder.LITTLE_ENDIAN);
        out.put(archive, 0, directory).put(archive, directory, 46 + name);
        out.putShort((short) 1).putShort((short) 24);
        out.putLong(entry.getInt(24)).putLong(entry.getInt(20)).putLong(0);
        int size = out.position() - directory;
        int endOfLarge = out.position();
        out.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45);
        out.putInt(0).putInt(0).putLong(1).putLong(1).putLong(size).putLong(directory);
        out.putInt(0x07064b50).putInt(0).putLong(endOfLarge).putInt(1);
        out.putInt(0x06054b50).putInt(0).putShort((short) 0xFFFF).putShort((short) 0xFFFF);
        out.putInt(-1).putInt(-1).putShort((short) 0);
        out.putShort(directory + 30, (short) 28);
        out.putInt(directory + 20, -1).putInt(directory + 24, -1).putInt(directory + 42, -1);
        return Arrays.copyOf(out.array(), out.position());
    }

    /** The archive whose first entry nobody finds any more. */
    private static byte[] withoutFirstInDirectory(byte[] archive) {
        int directory = directory(archive);
        int length = 46 + "a.csv".length();
        ByteBuffer shorter = ByteBuffer.allocate(archive.length - length).order(ByteOrder.LITTLE_ENDIAN);
        shorter.put(archive, 0, directory).put(archive, directory + length, archive.length - directory - length);
        int end = shorter.limit() - 22;
        shorter.putShort(end + 8, (short) 1).putShort(end + 10, (short) 1).putInt(end + 12, length);
        return shorter.array();
    }

    private static int directory(byte[] archive) {
        return ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).getInt(archive.length - 22 + 16);
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
