// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.examples.archive.audit.MadeUpLaw.applying;
import static org.monitoringconsent.examples.archive.audit.MadeUpLaw.denying;
import static org.monitoringconsent.examples.archive.audit.MadeUpLaw.ruleSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;

/**
 * Audits a small archive under a law that was made up, of seven rules, and holds all that is told of it against what stands in
 * {@code src/test/resources/told}.
 */
class WhatIsToldTest {

    private static final Path TOLD = Path.of("src/test/resources/told");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-28T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path archive = Path.of("");

    @BeforeEach
    void copyTheArchive() throws IOException {
        for (String file : List.of("calls.csv", "letter.txt")) {
            Files.copy(TOLD.resolve(file), archive.resolve(file));
        }
    }

    @Test
    void theSummarySaysWhatBecameOfEveryRecord() throws IOException {
        AuditSummary summary = audit(Calls.arrangement());

        told("summary.txt", TextSummary.of(summary));
        told("summary-nl.txt", TextSummary.of(summary, Texts.DUTCH));
    }

    /** But for its style and its script, which say nothing of the archive. */
    @Test
    void thePageShowsTheCountsAndTheCallsThatWereDenied() throws IOException {
        HtmlReport report = new HtmlReport(Locale.ENGLISH);

        String page = report.page(audit(Calls.arrangement(), report));

        told(
                "page.html",
                page.replaceAll("(?s)<style>.*?</style>", "<style></style>")
                        .replaceAll("(?s)<script>.*?</script>", "<script></script>"));
    }

    @Test
    void theSummaryOfNothingSaysThatThereIsNothing() throws IOException {
        Files.delete(archive.resolve("calls.csv"));
        Files.delete(archive.resolve("letter.txt"));

        assertEquals("""
                Test
                0 calls judged: 0 allowed, 0 denied
                0 records not judged, 0 not readable; each is listed below or in the JSON lines

                By jurisdiction
                                  allowed   denied
                """, TextSummary.of(audit(Calls.arrangement())));
    }

    /** Forty of what is not readable are listed, so that the rest is not lost on whoever reads it. */
    @ParameterizedTest
    @CsvSource({"40,", "41,and 1 more", "1240,'and 1,200 more'"})
    void ofMuchThatIsNotReadableTheFirstIsListedAndAllOfItCounted(int rows, @Nullable String more) throws IOException {
        Files.delete(archive.resolve("letter.txt"));
        StringBuilder damaged = new StringBuilder("calldate,src,dst,duration,disposition,uniqueid\n");
        for (int i = 0; i < rows; i++) {
            damaged.append("2026-03-05 10:00:00,07700900123\n");
        }
        Files.writeString(archive.resolve("calls.csv"), damaged);

        AuditSummary summary = audit(Calls.arrangement());
        String text = TextSummary.of(summary);

        assertEquals(Math.min(1_000, rows), summary.unreadable().size());
        assertEquals(rows, summary.unreadableTotal());
        String listed = text.substring(text.indexOf("Not readable\n"));
        assertEquals(more == null ? 41 : 42, listed.lines().count());
        assertTrue(listed.contains("\n  calls.csv, line 41: a row of 2 values, where 6 belong\n"), listed);
        assertTrue(more == null || listed.endsWith("\n  " + more + ", in the JSON lines\n"), listed);
    }

    @Test
    void aRuleThatNeverDeniedAloneHasNoNumberThere() throws IOException {
        calls("2026-03-09 10:10:00,+493023125001,2115,300,ANSWERED,1773051000.18,1773051000.18,p.wav");

        String text = TextSummary.of(audit(Calls.arrangement()));

        assertTrue(text.contains("""
                        Denied by                                                                         calls  alone
                          GB  GB-DEU-01    Consent of everybody where one of them is in Germany              1
                          GB  GB-WHO-01    Only whoever is in the group that the monitoring was set for      1

                        """), text);
    }

    /** Calls come in batches, of which each knows its own days. */
    @Test
    void theDaysOfAnAuditAreThoseOfItsFirstAndItsLastCallWhereverTheyStand() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String day : List.of("2026-03-10", "2026-03-05", "2026-03-12", "2026-03-08")) {
            for (int i = 0; i < 500; i++) {
                String id = "17727048%02d.%s%03d".formatted(i % 60, day.substring(8), i);
                rows.add(day + " 10:00:00,07700900123,2101,300,ANSWERED," + id + "," + id + ",a.wav");
            }
        }
        calls(rows.toArray(String[]::new));

        AuditSummary summary = audit(Calls.arrangement());

        assertEquals(2_000, summary.judged());
        assertEquals(List.of(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 12)), summary.days());
    }

    @Test
    void aRuleIsCalledByItsTitle() throws IOException {
        List<AuditSummary.RuleName> names = audit(Calls.arrangement()).rules().stream()
                .map(AuditSummary.RuleCount::name)
                .toList();

        assertTrue(names.toString().contains("No listening to the union"), names.toString());
        assertEquals(names.size(), Set.copyOf(names).size());
    }

    @Test
    void whatCannotBeWrittenEndsTheAudit() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        JsonLines lines = new JsonLines(full, Locale.ENGLISH);

        UncheckedIOException failed = assertThrows(UncheckedIOException.class, () -> audit(Calls.arrangement(), lines));

        assertEquals("the disk is full", failed.getCause().getMessage());
        assertThrows(UncheckedIOException.class, lines::complete);
    }

    @Test
    void aLineSaysAllThatIsKnownOfACall() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines lines = new JsonLines(out, Locale.ENGLISH);

        audit(Calls.arrangement(), lines);
        lines.complete();

        told("lines.jsonl", out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"CSV,rows.csv", "JSON_LINES,rows.jsonl"})
    void aRowSaysInShortWhatALineSays(VerdictRows.Form form, String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VerdictRows rows = new VerdictRows(out, form, Locale.ENGLISH);

        audit(Calls.arrangement(), rows);
        rows.complete();

        told(file, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatTheRowsReferToIsThereOnce() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VerdictRows rows = new VerdictRows(new ByteArrayOutputStream(), VerdictRows.Form.CSV, Locale.ENGLISH);

        audit(Calls.arrangement(), rows);
        rows.answers().writeTo(out);

        told("answers.jsonl", out.toString(StandardCharsets.UTF_8));
    }

    private static void told(String file, String told) throws IOException {
        Path written = Files.createDirectories(Path.of("target/told")).resolve(file);
        Files.writeString(written, told);
        assertEquals(Files.readString(TOLD.resolve(file)), told, () -> "what was told lies in " + written);
    }

    private void calls(String... rows) throws IOException {
        String heading = Files.readAllLines(TOLD.resolve("calls.csv")).get(0);
        Files.writeString(archive.resolve("calls.csv"), heading + "\n" + String.join("\n", rows) + "\n");
    }

    private AuditSummary audit(Arrangement arrangement, AuditListener... listeners) throws IOException {
        MonitoringEngine engine = MonitoringEngine.of(british(), dutch());
        return new ArchiveAudit(engine, arrangement, CLOCK).withThreads(1).run(archive, listeners);
    }

    private static RuleSet british() {
        return ruleSet(
                "GB",
                MadeUpLaw.noListeningToTheUnion(),
                denying(
                                Rule.requirement(
                                        "GB-WHO-01", "Only whoever is in the group that the monitoring was set for"),
                                isFalse(Facts.IN_MONITORED_GROUP))
                        .build(),
                denying(
                                Rule.requirement("GB-DUE-01", "An impact assessment before the first call"),
                                not(isIn(
                                        Facts.IMPACT_ASSESSMENT,
                                        ImpactAssessment.LOW_RISK,
                                        ImpactAssessment.HIGH_RISK_CONSULTED)))
                        .curedByAny(
                                Facts.IMPACT_ASSESSMENT,
                                List.of(ImpactAssessment.LOW_RISK, ImpactAssessment.HIGH_RISK_CONSULTED))
                        .build(),
                denying(
                                Rule.requirement("GB-DEU-01", "Consent of everybody where one of them is in Germany"),
                                all(
                                        is(Facts.OTHER_PARTY_COUNTRY, CountryCode.of("DE")),
                                        not(is(Facts.CONSENT, Consent.ALL))))
                        .curedBy(Facts.CONSENT, Consent.ALL)
                        .build(),
                applying(
                                Rule.ground("GB-REC-01", "Recordings prove what was said"),
                                is(Facts.ACTIVITY, Activity.RECORD))
                        .obliges(Obligation.LIMIT_RETENTION, Obligation.ANSWER_ACCESS_REQUESTS)
                        .advises(Advisory.HIGH_LITIGATION_RISK)
                        .build(),
                applying(Rule.note("GB-NOT-01", "Whoever records must know the Calls Act"), always())
                        .build());
    }

    private static RuleSet dutch() {
        return ruleSet(
                "NL",
                denying(
                                Rule.requirement(
                                        "NL-SIG-01", "A notice with a signal that comes before any monitoring begins"),
                                not(isIn(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL)))
                        .curedBy(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL)
                        .build());
    }
}
