// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.FactTexts;

final class MatrixCommandTest {

    private static final Path ARRANGEMENT = Path.of("..", "archive-audit", "sample", "arrangement.json");
    private static final String DAY = "2026-03-05";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void drawsATableForEachCountry() {
        Ran ran = matrix("--on", DAY);

        assertEquals(ExitCodes.ALLOWED, ran.code());
        assertEquals("What this arrangement allows on 2026-03-05", ran.lines().get(0));
        assertTrue(ran.out().matches("(?s).*\nGB +1  2  3.*"), ran.out());
        assertTrue(ran.out().matches("(?s).*\nNL +1  2  3.*"), ran.out());
        assertEquals(
                2L * Activity.values().length,
                ran.lines().stream()
                        .filter(line -> line.matches("[a-zA-Z ]{6,} +([-+?/.]  ){22}[-+?/.]"))
                        .count());
        assertTrue(ran.out().contains("1=quality and coaching"));
    }

    @Test
    void marksWhatIsAllowedOpenDeniedAndNotAsked() {
        Ran ran = matrix("--on", DAY, "--in", "GB");

        assertEquals('+', sign(ran, Activity.RECORD, PurposeCategory.ESTABLISH_FACTS));
        assertEquals('?', sign(ran, Activity.LISTEN_LIVE, PurposeCategory.QUALITY_STANDARDS));
        assertEquals('-', sign(ran, Activity.RECORD, PurposeCategory.UNION_ACTIVITY));
        assertEquals('.', sign(ran, Activity.CHECK_RECORDS, PurposeCategory.VETTING));
        assertFalse(ran.out().contains("\nNL  "), "only one country is asked");
    }

    @Test
    void asksWithWhatHoldsOnTheDay() {
        assertEquals(
                '-',
                sign(matrix("--on", "2026-01-04", "--in", "GB"), Activity.RECORD, PurposeCategory.ESTABLISH_FACTS));
        assertEquals(
                '+',
                sign(matrix("--on", "2026-01-12", "--in", "GB"), Activity.RECORD, PurposeCategory.ESTABLISH_FACTS));
    }

    @Test
    void asksTodayWhereNoDayIsGiven() {
        assertTrue(matrix().lines().get(0).matches("What this arrangement allows on 2\\d{3}-\\d{2}-\\d{2}"));
    }

    @Test
    void takesTheArrangementFromStandardInput() throws IOException {
        Ran ran = Ran.reading(Files.readString(ARRANGEMENT), "matrix", "--arrangement", "-", "--on", DAY, "--in", "NL");

        assertEquals('+', sign(ran, Activity.RECORD, PurposeCategory.ESTABLISH_FACTS));
    }

    @Test
    void asksForTheGroupWhereThereAreSeveral() throws IOException {
        String two = Files.readString(ARRANGEMENT)
                .replace("{\"id\": \"management\"}", "{\"id\": \"management\", \"monitoredSince\": \"2026-02-01\"}");
        Path file = Files.writeString(folder.resolve("two.json"), two);

        Ran several = Ran.with("matrix", "--arrangement", file.toString(), "--on", DAY, "--in", "GB");
        Ran chosen = Ran.with(
                "matrix", "--arrangement", file.toString(), "--on", DAY, "--in", "GB", "--group", "management");
        Ran none = Ran.with(
                "matrix", "--arrangement", file.toString(), "--on", DAY, "--in", "NL", "--group", "management");

        assertEquals(
                "the arrangement has several groups in GB; choose one with `--group`: service-gb, management\n",
                several.err());
        assertEquals('?', sign(chosen, Activity.RECORD, PurposeCategory.ESTABLISH_FACTS));
        assertEquals("the arrangement has no such group that is monitored in NL\n", none.err());
    }

    @Test
    void saysWhichGroupThereIsNot() {
        assertEquals(
                "the arrangement has no group `servce-gb`; there are service-gb, service-nl, management;"
                        + " did you mean `service-gb`?\n",
                matrix("--on", DAY, "--group", "servce-gb").err());
    }

    /** The one that has ended stands before the one that is practised now, and is not asked any more. */
    @Test
    void whatHasEndedIsPassedOver() throws IOException {
        String ended = Files.readString(ARRANGEMENT).replace("\"monitoring\": [", """
                "monitoring": [
                {"name": "trial", "channels": ["CALL"], "activity": "RECORD", "endsOn": "2026-02-28",
                 "purpose": {"category": "ESTABLISH_FACTS"}, "extent": "SYSTEMATIC", "operator": "AUTHORISED_EXPRESS"},""");

        Ran ran = Ran.reading(ended, "matrix", "--arrangement", "-", "--on", DAY, "--in", "GB");

        assertEquals('+', sign(ran, Activity.RECORD, PurposeCategory.ESTABLISH_FACTS));
    }

    private static char sign(Ran ran, Activity activity, PurposeCategory purpose) {
        String row = ran.lines().stream()
                .filter(line -> line.startsWith(FactTexts.name(activity, Locale.ENGLISH) + " "))
                .findFirst()
                .orElseThrow();
        return row.charAt(row.length() - 1 - 3 * (PurposeCategory.values().length - 1 - purpose.ordinal()));
    }

    @Test
    void writesASelfContainedPage() throws IOException {
        Path page = folder.resolve("matrix.html");

        Ran ran = matrix("--on", DAY, "--report", page.toString(), "--lang", "nl");

        assertEquals(ExitCodes.ALLOWED, ran.code());
        String html = Files.readString(page);
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"nl\">"));
        assertTrue(html.contains("<h2>Verenigd Koninkrijk</h2>"));
        assertTrue(html.contains("<th scope=\"row\">meeluisteren</th>"));
        assertTrue(html.contains("<span>kwaliteit en coaching</span>"));
        assertFalse(html.contains("Quality"), "speaks English");
        assertTrue(html.contains("data-rules=\"UK-INT-20\""));
        assertTrue(html.contains("Geef slechts enkele bevoegden toegang en leg elke toegang vast."), "duties");
        assertFalse(html.contains("src="), "loads something");
        assertFalse(html.contains("://"), "loads something");
        assertFalse(html.contains("w-gb"), "names a worker");
    }

    @Test
    void saysWhatIsWrongWithAnArrangement() throws IOException {
        assertComplains("standard input: line 1, column 1: `the file` must hold one JSON object", "[]");
        assertComplains("standard input: line 1, column 2: `the file` must be JSON", "{");
        assertComplains("standard input: line 1, column 2: `nonsense` is not known here", "{\"nonsense\":1}");
        assertComplains(
                "there is no rule set for the countries of the arrangement",
                Files.readString(ARRANGEMENT).replaceAll("\"country\": \"(GB|NL)\"", "\"country\": \"FR\""));
    }

    private static void assertComplains(String sentence, String arrangement) {
        Ran ran = Ran.reading(arrangement, "matrix", "--arrangement", "-");

        assertEquals(ExitCodes.BAD_INPUT, ran.code(), sentence);
        assertTrue(ran.err().startsWith(sentence), ran.err());
        assertEquals("", ran.out());
    }

    private static Ran matrix(String... more) {
        List<String> arguments = new ArrayList<>(List.of("matrix", "--arrangement", ARRANGEMENT.toString()));
        Collections.addAll(arguments, more);
        return Ran.with(arguments.toArray(String[]::new));
    }
}
