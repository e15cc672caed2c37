// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** The readers that are installed, the table of them in the README, and their samples. */
class ReadersTest {

    private static final Path SAMPLES = Path.of("src/test/resources/readers");
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- readers: written by ReadersTest -->\n";
    private static final String END = "<!-- readers end -->";

    @TempDir
    Path folder = Path.of("");

    /** Written anew by a run with {@code -Dreaders.write=true}. */
    @Test
    void theTableInTheReadmeIsThatOfTheReaders() throws IOException {
        String readme = Files.readString(README);
        int from = readme.indexOf(BEGIN) + BEGIN.length();
        int to = readme.indexOf(END, from);
        if (Boolean.getBoolean("readers.write")) {
            readme = readme.substring(0, from) + table() + readme.substring(to);
            Files.writeString(README, readme);
            to = readme.indexOf(END, from);
        }

        assertEquals(table(), readme.substring(from, to));
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| Form | Notes | May leave in doubt |\n|---|---|---|\n");
        ours().forEach(reader -> table.append("| ")
                .append(reader.title().in(Locale.ENGLISH))
                .append(" | ")
                .append(reader.notes().in(Locale.ENGLISH))
                .append(" | ")
                .append(reader.doubts().stream()
                        .sorted()
                        .map(doubt -> doubt.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", ")))
                .append(" |\n"));
        return table.toString();
    }

    private static Stream<RecordReader> ours() {
        return RecordReaders.installed().all().stream()
                .filter(reader -> reader.getClass().getName().startsWith("org.monitoringconsent."))
                .sorted(Comparator.comparing(
                        reader -> reader.title().in(Locale.ENGLISH).toLowerCase(Locale.ROOT)));
    }

    @Test
    void everyReaderHasSamplesAndTheIndexNamesThemAll() throws IOException {
        String index;
        try (Stream<Path> all = Files.walk(SAMPLES)) {
            index = all.filter(Files::isRegularFile)
                    .map(file -> SAMPLES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.contains("/") && !name.endsWith(".expect"))
                    .sorted()
                    .collect(Collectors.joining("\n", "", "\n"));
        }
        if (Boolean.getBoolean("readers.write")) {
            Files.writeString(SAMPLES.resolve("index.txt"), index);
        }

        assertEquals(index, Files.readString(SAMPLES.resolve("index.txt")));
        assertEquals(
                ours().map(RecordReader::name).sorted().toList(),
                index.lines()
                        .map(line -> line.substring(0, line.indexOf('/')))
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void aReaderOfSomebodyElseIsFoundAndReads() throws IOException {
        Found found = Found.inFile(folder, "loft.txt", "PIGEON POST\n2026-03-03T10:00:00Z 2103 > 07700900012\nlost\n");

        assertEquals(1, found.records.size());
        assertEquals("line 2", found.records.get(0).origin().place());
        assertEquals("a line that tells of no flight", found.unreadable.get(0).why());
    }

    @Test
    void whatTwoReadersAreSureOfIsReadByNeither() throws IOException {
        Path file = Files.writeString(folder.resolve("a.eml"), "From: a@b.example\nTo: c@d.example\n\n");
        RecordReader same = new Renamed(new EmailReader(), "mail-again");
        Found found = new Found();

        new ArchiveReader(ReadSettings.in(Found.LONDON), RecordReaders.of(List.of(new EmailReader(), same)))
                .read(file, found);

        assertEquals(Kind.UNKNOWN_FORMAT, found.onlyUnreadable().kind());
        assertEquals(
                "two readers claim it, `email` and `mail-again`, and only one can be right",
                found.onlyUnreadable().why());
    }

    @Test
    void namesAreFitAndOnesOwn() {
        assertEquals(
                "two readers are named `email`, where a name is one's own",
                assertThrows(
                                IllegalStateException.class,
                                () -> RecordReaders.of(List.of(new EmailReader(), new EmailReader())))
                        .getMessage());
        assertEquals(
                "name `E Mail` of a reader must look like `amazon-connect`",
                assertThrows(
                                IllegalStateException.class,
                                () -> RecordReaders.of(List.of(new Renamed(new EmailReader(), "E Mail"))))
                        .getMessage());
    }
}
