package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.FactTexts;

final class MatrixCommandTest {

    private static final String PLACED = Samples.ALLOWED.replace(
            "\"activity\":\"LISTEN_LIVE\",\"purpose\":{\"category\":\"QUALITY_STANDARDS\"},", "");
    private static final String ANYWHERE = PLACED.replace("\"country\":\"GB\",", "");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void drawsATableForEachCountry() {
        Ran ran = Ran.reading(ANYWHERE, "matrix", "--arrangement", "-");

        assertEquals(ExitCodes.ALLOWED, ran.code());
        assertEquals("What this arrangement allows on 2026-06-30", ran.lines().get(0));
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
        Ran ran = Ran.reading(PLACED, "matrix", "--arrangement", "-");

        assertEquals('+', sign(ran, Activity.LISTEN_LIVE, PurposeCategory.QUALITY_STANDARDS));
        assertEquals('?', sign(ran, Activity.PLAY_BACK, PurposeCategory.QUALITY_STANDARDS));
        assertEquals('-', sign(ran, Activity.RECOGNISE_EMOTION, PurposeCategory.QUALITY_STANDARDS));
        assertEquals('.', sign(ran, Activity.CHECK_RECORDS, PurposeCategory.VETTING));
        assertFalse(ran.out().contains("\nNL  "), "the arrangement names one country");
    }

    private static char sign(Ran ran, Activity activity, PurposeCategory purpose) {
        String row = ran.lines().stream()
                .filter(line -> line.startsWith(FactTexts.name(activity, Locale.ENGLISH) + " "))
                .findFirst()
                .orElseThrow();
        return row.charAt(row.length() - 1 - 3 * (PurposeCategory.values().length - 1 - purpose.ordinal()));
    }

    @Test
    void showsWhereALawHasNoSay() {
        Ran ran = Ran.reading(PLACED, "matrix", "--arrangement", "-", "--in", "NL");

        assertEquals('/', sign(ran, Activity.LISTEN_LIVE, PurposeCategory.QUALITY_STANDARDS));
    }

    @Test
    void asksAnotherDay() {
        Ran ran = Ran.reading(PLACED, "matrix", "--arrangement", "-", "--on", "2019-01-01");

        assertEquals("What this arrangement allows on 2019-01-01", ran.lines().get(0));
    }

    @Test
    void asksForRecordsWhenTheArrangementTellsWhich() {
        String vetting = PLACED.replace(
                "\"manner\"", "\"recordCheck\":{\"record\":\"ELECTORAL_ROLL\",\"roleEligible\":true},\"manner\"");

        Ran ran = Ran.reading(vetting, "matrix", "--arrangement", "-");

        assertEquals('+', sign(ran, Activity.CHECK_RECORDS, PurposeCategory.VETTING));
    }

    @Test
    void writesASelfContainedPage() throws IOException {
        Path page = folder.resolve("matrix.html");

        Ran ran = Ran.reading(ANYWHERE, "matrix", "--arrangement", "-", "--html", page.toString(), "--lang", "nl");

        assertEquals(ExitCodes.ALLOWED, ran.code());
        String html = Files.readString(page);
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"nl\">"));
        assertTrue(html.contains("<h2>Verenigd Koninkrijk</h2>"));
        assertTrue(html.contains("<th scope=\"row\">meeluisteren</th>"));
        assertTrue(html.contains("<span>kwaliteit en coaching</span>"));
        assertFalse(html.contains("Quality"), "speaks English");
        assertTrue(html.contains("data-rules=\"UK-INT-20\""));
        assertTrue(html.contains("Geef slechts enkele bevoegden toegang en leg elke toegang vast."), "duties");
        assertTrue(html.contains("bron: wet, verordening of verdrag; zekerheid: hoog"), "the law of duties");
        assertFalse(html.contains("src="), "loads something");
        assertFalse(html.contains("http"), "loads something");
        assertFalse(html.contains("w-1"), "names the worker");
    }

    @Test
    void saysWhatIsWrongWithAnArrangement() {
        assertComplains("an arrangement must be a JSON object", "[]");
        assertComplains("the arrangement is not well-formed JSON at line 1", "{");
        assertComplains(
                "the arrangement is not well-formed JSON at line 1", PLACED.replace("{\"day\"", "{\"day\":1,\"day\""));
        assertComplains("`activity` must be left out", Samples.ALLOWED);
        assertComplains("`day` is required", PLACED.replace("\"day\":\"2026-06-30\",", ""));
        assertComplains("`worker` is required", "{\"day\":\"2026-06-30\",\"employer\":{}}");
        assertComplains("key `nonsense` is unknown", PLACED.replace("{\"day\"", "{\"nonsense\":1,\"day\""));
        assertComplains("`communication.channel` is required", PLACED.replace("\"channel\":\"CALL\",", ""));
        assertComplains(
                "`manner.storedCopy` must be true or false",
                PLACED.replace("\"extent\"", "\"storedCopy\":7,\"extent\""));
        assertComplains("there is no rule set for the countries", PLACED.replace("GB", "FR"));
        assertComplains("the text must be UTF-8", "\0{}");
    }

    private static void assertComplains(String sentence, String arrangement) {
        Ran ran = Ran.reading(arrangement, "matrix", "--arrangement", "-");

        assertEquals(ExitCodes.BAD_INPUT, ran.code(), sentence);
        assertTrue(ran.err().startsWith(sentence), ran.err());
        assertEquals("", ran.out());
    }
}
