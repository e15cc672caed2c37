// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/**
 * The summary of the sample archive and lines of its verdicts, word for word, as a person reads it. Where it changes on purpose, write it anew with
 * {@code -Dsummary.write=true} and read what changed.
 */
class GoldenSummaryTest {

    private static final Path SAMPLE = Path.of("sample");
    private static final Path GOLDEN = Path.of("src/test/resources/summary");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"arrangement, en", "arrangement, nl", "arrangement-before, en", "arrangement-before, nl"})
    void theSummaryIsWhatItWas(String arrangement, String language) throws IOException {
        String text = TextSummary.of(audit(arrangement, SAMPLE.resolve("archive")), Locale.forLanguageTag(language));

        assertGolden(arrangement + "." + language + ".txt", text);
    }

    /** What of a page is its own: elements and words, each in a line, without what makes them look well. */
    private static String bare(String page) {
        return page.replaceAll("(?s)<(style|script)\\b.*?</\\1>", "")
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=>) ?(?=<)", "\n");
    }

    private static void assertGolden(String name, String text) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("summary.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }

        assertEquals(Files.readString(golden), text);
    }

    @Test
    void ofNothingNothingIsSaidButThat() throws IOException {
        String text = TextSummary.of(audit("arrangement", Files.createDirectory(folder.resolve("empty"))));

        assertEquals("""
                Marlow & Dijk customer service
                0 calls judged: 0 allowed, 0 denied
                0 records not judged, 0 not readable; each is listed below or in the JSON lines

                By jurisdiction
                                  allowed   denied
                """, text);
    }

    /** Everything that the audit itself says of a few calls, and the page about them; the verdict within a line has tests of its own. */
    @ParameterizedTest
    @CsvSource({"arrangement, en", "arrangement-before, nl"})
    void theLinesAndThePageOfAFewRecordsAreWhatTheyWere(String arrangement, String language) throws IOException {
        Path few = Files.createDirectory(folder.resolve("few"));
        for (String part : new String[] {"chat", "found-on-the-old-server", "mail", "meetings"}) {
            copy(SAMPLE.resolve("archive").resolve(part), few.resolve(part));
        }
        copy(SAMPLE.resolve("archive").resolve("mail"), few.resolve("the-mail-again"));
        Files.writeString(
                few.resolve("of-others.csv"),
                "start,src,dst,duration,recordingfile\n2026-03-03 10:00,07700900001,07700900002,60,a.wav\nsoon,2103,07700900002,60,b.wav\n");
        StringWriter out = new StringWriter();
        JsonLines lines = new JsonLines(out, Locale.forLanguageTag(language));
        HtmlReport page = new HtmlReport(Locale.forLanguageTag(language));
        ByteArrayOutputStream shortRows = new ByteArrayOutputStream();
        VerdictRows rows = new VerdictRows(shortRows, VerdictRows.Form.JSON_LINES, Locale.forLanguageTag(language));
        AuditSummary summary = audit(arrangement, few, lines, page, rows);
        lines.complete();
        rows.complete();
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        rows.answers().writeTo(answers);
        StringBuilder text = new StringBuilder();
        for (String line : out.toString().split("\n", -1)) {
            text.append(line.replaceFirst(",\"verdict\":.*", ",\"verdict\":...}"))
                    .append('\n');
        }

        assertGolden(arrangement + "." + language + ".jsonl", text.toString());
        assertGolden(arrangement + "." + language + ".page.txt", bare(page.page(summary)));
        assertGolden(
                arrangement + "." + language + ".rows.jsonl",
                shortRows.toString(StandardCharsets.UTF_8)
                        + answers.toString(StandardCharsets.UTF_8).replace(",{", ",\n{"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** Whoever has a thousand broken files is told of some of them, and how many more there are. */
    @Test
    void ofManyUnreadableFilesTheFirstAreNamed() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 43; i++) {
            Files.writeString(many.resolve("broken-%02d.json".formatted(i)), "{");
        }

        String text = TextSummary.of(audit("arrangement", many));

        assertEquals(
                40, text.lines().filter(line -> line.startsWith("  broken-")).count(), text);
        assertTrue(text.endsWith("  and 3 more, in the JSON lines\n"), text);
    }

    private static AuditSummary audit(String arrangement, Path archive, AuditListener... listeners) throws IOException {
        return new ArchiveAudit(
                        MonitoringEngine.discover(), ArrangementReader.read(SAMPLE.resolve(arrangement + ".json")))
                .run(archive, listeners);
    }
}
