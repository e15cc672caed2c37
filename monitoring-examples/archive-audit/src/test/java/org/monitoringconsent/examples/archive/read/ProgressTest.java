// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of how far the reading is. */
class ProgressTest {

    private static final String HEADINGS = "id,start,from,to,duration\n";
    private static final String ROW = "c%06d,2026-03-03 10:00:00,07700900012,2103,300\n";

    @TempDir
    Path folder = Path.of("");

    /** Of a file that is refused at once the rest counts as read. */
    @Test
    void everyFileThatIsDoneIsTold() throws IOException {
        Files.writeString(folder.resolve("a.csv"), HEADINGS + ROW.formatted(1));
        Files.write(folder.resolve("b.bin"), new byte[5_000]);
        Files.writeString(folder.resolve("c.csv"), HEADINGS);
        long first = Files.size(folder.resolve("a.csv"));
        long all = first + 5_000 + HEADINGS.length();

        assertEquals(
                List.of(
                        new Progress(first, all, 1, 3),
                        new Progress(first + 5_000, all, 2, 3),
                        new Progress(all, all, 3, 3)),
                Found.in(folder).progress);
    }

    /** Once for each quarter of a megabyte, and not for each piece that is read. */
    @Test
    void aLongFileIsToldOfWhileItIsRead() throws IOException {
        StringBuilder text = new StringBuilder(HEADINGS);
        for (int i = 0; i < 40_000; i++) {
            text.append(ROW.formatted(i));
        }
        Found found = Found.inFile(folder, "a.csv", text.toString());
        List<Progress> told = found.progress;

        assertEquals(new Progress(text.length(), text.length(), 1, 1), told.get(told.size() - 1));
        assertTrue(told.size() >= 5, () -> told.size() + " times");
        for (int i = 0; i < told.size() - 1; i++) {
            long before = i == 0 ? 0 : told.get(i - 1).bytesRead();
            assertTrue(told.get(i).bytesRead() - before >= 256 * 1024, "step " + i);
            assertEquals(0, told.get(i).filesRead());
        }
    }

    @Test
    void everyByteIsCountedHoweverItIsRead() throws IOException {
        long[] counted = new long[2];
        InputStream bytes = new CountingStream(new ByteArrayInputStream(new byte[7]), count -> {
            counted[0] += count;
            counted[1]++;
        });

        assertEquals(0, bytes.read());
        assertEquals(1, counted[0]);
        assertEquals(6, bytes.read(new byte[10], 2, 8));
        assertEquals(-1, bytes.read(new byte[10], 0, 10));
        assertEquals(-1, bytes.read());
        assertEquals(List.of(7L, 2L), List.of(counted[0], counted[1]));
    }
}
