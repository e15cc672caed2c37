// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;
import org.monitoringconsent.rule.Texts;

/** The summary and the page speak one language at a time, and every sentence that they can say is there in each. */
class ReportWordsTest {

    private static final Path SAMPLE = Path.of("sample");

    private final ReportWords english = new ReportWords(Locale.ENGLISH);
    private final ReportWords dutch = new ReportWords(Texts.DUTCH);

    @Test
    void everySentenceOfTheReadersAndTheRegisterIsThereInBothLanguages() {
        Arrays.stream(Doubt.values()).forEach(doubt -> assertEquals(doubt.sentence(), english.of(doubt)));
        Arrays.stream(AttributionDoubt.values()).forEach(doubt -> assertEquals(doubt.sentence(), english.of(doubt)));
        Arrays.stream(Unjudged.Why.values()).forEach(why -> assertEquals(why.sentence(), english.of(why)));
        Stream.of(
                        Doubt.values(),
                        AttributionDoubt.values(),
                        Unjudged.Why.values(),
                        Binding.values(),
                        Confidence.values())
                .flatMap(Arrays::stream)
                .forEach(constant -> assertNotEquals(english.of((Enum<?>) constant), dutch.of((Enum<?>) constant)));
    }

    /** A Dutch works council must not find an English heading. */
    @Test
    void theDutchSummaryAndPageHoldNoEnglishWords() throws IOException {
        HtmlReport report = new HtmlReport(Texts.DUTCH);
        AuditSummary summary = new ArchiveAudit(
                        MonitoringEngine.discover(), ArrangementReader.read(SAMPLE.resolve("arrangement.json")))
                .run(SAMPLE.resolve("archive"), report);
        String page = report.page(summary);
        String text = TextSummary.of(summary, Texts.DUTCH);

        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"nl\">"));
        assertTrue(page.contains("Waarom gesprekken zijn geweigerd"));
        assertTrue(page.contains("bron: wet, verordening of verdrag; zekerheid: hoog"));
        assertTrue(text.contains("Geweigerd door"));
        for (String words : englishWords()) {
            assertFalse(text.contains(words), () -> "the summary says “" + words + "”");
            assertFalse(page.contains(onThePage(words)), () -> "the page says “" + words + "”");
        }
    }

    @Test
    void aLanguageWithoutWordsIsEnglishAndSaysSo() {
        assertEquals("en", new ReportWords(Locale.forLanguageTag("fy")).tag());
        assertEquals("nl", dutch.tag());
    }

    private static String onThePage(String words) {
        StringOutput page = new StringOutput();
        new PageOutput(page).writeUserContent(words);
        return page.toString();
    }

    /** What stands in the English file between what is filled in, where it is long enough to be told apart. */
    private static TreeSet<String> englishWords() throws IOException {
        Properties words = new Properties();
        try (InputStream in = ReportWords.class.getResourceAsStream("report.properties");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        TreeSet<String> pieces = words.values().stream()
                .flatMap(text -> List.of(text.toString().split("\\{\\d}")).stream())
                .map(String::strip)
                .filter(piece -> piece.length() > 13)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(pieces.size() > 60, pieces::toString);
        return pieces;
    }
}
