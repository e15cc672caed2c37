// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the directory of an archive names all that its file holds, looked at byte by byte. */
class ZipDirectoryTest {

    private static final int END_LENGTH = 22;
    /** An entry of the directory, with a name of one letter. */
    private static final int ENTRY_LENGTH = 47;

    @TempDir
    Path folder = Path.of("");

    @Test
    void anEmptyArchiveHoldsNoMore() throws IOException {
        byte[] empty = archive(ZipEntry.DEFLATED, 0);

        assertTrue(namesAll(empty));
        assertEquals(
                "nothing in it describes a communication",
                Found.in(Files.write(folder.resolve("empty.zip"), empty))
                        .onlyUnreadable()
                        .why());
    }

    @Test
    void theDirectoryMayHaveAnOrderOfItsOwn() throws IOException {
        byte[] archive = archive(ZipEntry.DEFLATED, 2);
        int directory = directory(archive);
        byte[] turned = archive.clone();
        System.arraycopy(archive, directory, turned, directory + ENTRY_LENGTH, ENTRY_LENGTH);
        System.arraycopy(archive, directory + ENTRY_LENGTH, turned, directory, ENTRY_LENGTH);

        assertTrue(namesAll(turned));
    }

    /** Behind an entry that was written before its sizes were known they may stand, in 24 bytes at most, of which 16 are there. */
    @ParameterizedTest
    @CsvSource({"stored, 0, true", "stored, 1, false", "deflated, 0, true", "deflated, 8, true", "deflated, 9, false"})
    void whatStandsBehindAnEntryIsPassedOverOnlyWhereItsSizesMay(String method, int bytes, boolean named)
            throws IOException {
        byte[] archive = archive(method.equals("stored") ? ZipEntry.STORED : ZipEntry.DEFLATED, 1);

        assertEquals(named, namesAll(withGap(archive, directory(archive), bytes)));
    }

    /** Two names for the same bytes, of which one may hide what the other shows. */
    @Test
    void entriesDoNotOverlap() throws IOException {
        byte[] archive = archive(ZipEntry.STORED, 2);
        int directory = directory(archive);
        ByteBuffer told = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        told.putInt(directory + ENTRY_LENGTH + 42, told.getInt(directory + ENTRY_LENGTH + 42) - 1);

        assertEquals(false, namesAll(archive));
    }

    /** An entry of which only the packed size has no room in the directory, so that its place is told there. */
    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 0, false", "0, 1, false"})
    void aLargeEntryTellsItsSizesBehindItsName(int gap, int more, boolean named) throws IOException {
        byte[] small = archive(ZipEntry.STORED, 1);
        int directory = directory(small);
        ByteBuffer out = ByteBuffer.allocate(small.length + 20).order(ByteOrder.LITTLE_ENDIAN);
        int behindName = directory + ENTRY_LENGTH;
        out.put(small, 0, behindName).putShort((short) 1).putShort((short) 16);
        ByteBuffer told = ByteBuffer.wrap(small).order(ByteOrder.LITTLE_ENDIAN);
        out.putLong(told.getInt(directory + 24)).putLong(told.getInt(directory + 20) + more);
        out.put(small, behindName, small.length - behindName);
        out.putInt(directory + 20, -1).putInt(directory + 24, -1).putShort(directory + 30, (short) 20);
        out.putInt(out.limit() - END_LENGTH + 12, ENTRY_LENGTH + 20);

        assertEquals(named, namesAll(withGap(out.array(), directory, gap)));
    }

    private boolean namesAll(byte[] archive) throws IOException {
        return ZipDirectory.namesAll(Files.write(folder.resolve("a.zip"), archive));
    }

    /** The archive with so many bytes more before its directory. */
    private static byte[] withGap(byte[] archive, int directory, int bytes) {
        ByteBuffer out = ByteBuffer.allocate(archive.length + bytes).order(ByteOrder.LITTLE_ENDIAN);
        out.put(archive, 0, directory).put(new byte[bytes]).put(archive, directory, archive.length - directory);
        out.putInt(out.limit() - END_LENGTH + 16, directory + bytes);
        return out.array();
    }

    private static int directory(byte[] archive) {
        return ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).getInt(archive.length - END_LENGTH + 16);
    }

    /** So many entries {@code a}, {@code b} ... of some bytes. */
    private static byte[] archive(int method, int entries) throws IOException {
        byte[] content = {1, 2, 3, 4, 5};
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries; i++) {
                ZipEntry entry = new ZipEntry(Character.toString('a' + i));
                entry.setMethod(method);
                if (method == ZipEntry.STORED) {
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                out.putNextEntry(entry);
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
