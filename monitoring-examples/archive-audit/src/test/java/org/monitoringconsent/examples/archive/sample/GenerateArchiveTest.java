// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateArchiveTest {

    private static final Path COMMITTED = Path.of("sample", "archive");
    private static final Pattern NUMBER = Pattern.compile("(?:\\+|%2B)(\\d{9,13})");
    private static final Pattern FICTITIOUS =
            Pattern.compile("442079460\\d{3}|447700900\\d{3}|493023125\\d{3}|31200000\\d{3}|31600000\\d{3}");

    @TempDir
    Path folder = Path.of("");

    @Test
    void theCommittedSampleIsWhatTheProgramWrites() throws IOException {
        GenerateArchive.write(folder);

        List<Path> fresh = filesBelow(folder);
        assertEquals(fresh, filesBelow(COMMITTED));
        assertTrue(fresh.size() > 150, "a week has many calls");
        for (Path file : fresh) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve(file)),
                    Files.readAllBytes(COMMITTED.resolve(file)),
                    () -> file + " differs; run GenerateArchive again and commit what it writes");
        }
    }

    @Test
    void everyNumberLiesInARangeThatNobodyHas() throws IOException {
        int numbers = 0;
        for (Path file : filesBelow(COMMITTED)) {
            String text = Files.readString(COMMITTED.resolve(file), StandardCharsets.ISO_8859_1);
            Matcher matcher = NUMBER.matcher(text);
            while (matcher.find()) {
                numbers++;
                assertTrue(FICTITIOUS.matcher(matcher.group(1)).matches(), file + ": " + matcher.group());
            }
        }
        assertTrue(numbers > 300, "numbers were looked at: " + numbers);
    }

    @Test
    void theProgramAsksForItsFolder() {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> GenerateArchive.main(new String[0]));

        assertEquals("the one argument must be the folder to write to", thrown.getMessage());
    }

    private static List<Path> filesBelow(Path root) throws IOException {
        try (var walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .sorted()
                    .toList();
        }
    }
}
