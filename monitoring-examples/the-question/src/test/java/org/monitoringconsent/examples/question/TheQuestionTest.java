// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Verdict;

final class TheQuestionTest {

    private static final int WIDEST = 116;
    private static final MonitoringEngine LAW = MonitoringEngine.discover();
    private static final MonitoringEngine COMPANY = LAW.tightenedBy(CompanyPolicy.rules());
    private static final Answering ANSWERING = new Answering(LAW);

    /** Each answer was worked out by hand from the law pages; the file names the decision and the deciding rules. */
    @TestFactory
    Stream<DynamicTest> answersAsTheLawPagesDo() throws IOException {
        List<String> expected = written();
        List<String> given = given();
        assertEquals(expected.size(), given.size());

        return IntStream.range(0, given.size())
                .mapToObj(i ->
                        DynamicTest.dynamicTest(expected.get(i), () -> assertEquals(expected.get(i), given.get(i))));
    }

    private static List<String> written() throws IOException {
        try (InputStream in = Objects.requireNonNull(TheQuestionTest.class.getResourceAsStream("answers.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> given() {
        List<String> lines = new ArrayList<>();
        for (Row row : ForumThread.rows()) {
            for (Question question : row.questions()) {
                String answers = ANSWERING.answers(question).stream()
                        .map(TheQuestionTest::told)
                        .collect(Collectors.joining(" | "));
                lines.add(row.id() + " | " + question.label() + " | " + answers);
            }
        }
        return lines;
    }

    private static String told(Answer answer) {
        String deciding = String.join(" ", new TreeSet<>(answer.deciding()));
        return (answer.country() + " " + answer.verdict().decision() + " " + deciding).strip();
    }

    @Test
    void answersEveryRowOfTheThread() {
        List<String> ids = IntStream.rangeClosed(1, 27)
                .mapToObj(i -> String.format(Locale.ROOT, "T%02d", i))
                .toList();

        assertEquals(ids, ForumThread.rows().stream().map(Row::id).toList());
    }

    @Test
    void asksEveryQuestionUnderALabelOfItsOwn() {
        for (Row row : ForumThread.rows()) {
            List<String> labels = row.questions().stream().map(Question::label).toList();
            assertEquals(labels.size(), labels.stream().distinct().count(), row.id());
        }
    }

    @Test
    void carriesACrimeOfListeningIntoTheUse() {
        for (CountryCode country : Answering.COUNTRIES) {
            MonitoringRequest crime = Act.inOrder(country)
                    .personal()
                    .operator(Operator.UNAUTHORISED)
                    .request();

            Verdict verdict = LAW.in(country.value()).decide(crime);

            Provenance origin = verdict.asSource().provenance().orElseThrow();
            assertEquals(Provenance.CRIMINAL_INTERCEPTION, origin, country.value());
        }
    }

    @Test
    void showsTheDutyToTellTheAgency() {
        Question declared = ForumThread.rows().get(22).questions().get(0);

        Answer british = ANSWERING.answer(declared, CountryCode.GB);

        assertTrue(british.verdict().obligations().contains(Obligation.TELL_CREDIT_AGENCY));
        assertTrue(british.text().endsWith("; must TELL_CREDIT_AGENCY"));
    }

    /** No company rule turns a denial into a permission or takes a duty away. */
    @Test
    void neverLoosensTheLawByCompanyRules() {
        forEachRequest((label, request) -> {
            Verdict law = LAW.decide(request);
            Verdict company = COMPANY.decide(request);

            assertTrue(law.isAllowed() || company.isDenied(), label);
            assertTrue(company.isDenied() || company.obligations().containsAll(law.obligations()), label);
        });
    }

    @Test
    void deniesEveryCameraUnderTheCompanyRulesAndNothingElseByThatRule() {
        forEachRequest((label, request) -> {
            boolean denied = COMPANY.decide(request).denials().stream()
                    .anyMatch(reason -> reason.rule().value().equals(CompanyPolicy.NO_CAMERAS));

            assertEquals(request.activity() == Activity.WATCH_BY_CAMERA, denied, label);
        });
    }

    private static void forEachRequest(BiConsumer<String, MonitoringRequest> check) {
        for (Row row : ForumThread.rows()) {
            for (Question question : row.questions()) {
                for (CountryCode country : Answering.COUNTRIES) {
                    check.accept(row.id() + " " + question.label(), question.request(country, LAW));
                }
            }
        }
    }

    @Test
    void printsAReadablePage() {
        List<String> page = new Page(ANSWERING).lines(ForumThread.rows());

        assertTrue(page.stream().allMatch(line -> line.length() <= WIDEST), "too wide");
        assertTrue(page.stream().noneMatch(line -> line.endsWith(" ")), "blanks at the end");
        assertTrue(page.contains(
                "T25  said: In Holland listening to calls is illegal in any workplace, call centres included."));
        assertTrue(page.contains(
                "the same, works council not asked     ALLOW UK-INT-20                         DENY NL-WC-01"));
        assertFalse(String.join("\n", page).contains("somebody"), "names the worker");
    }

    @Test
    void showsInItsReadmeWhatItPrints() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String page = String.join("\n", new Page(ANSWERING).lines(ForumThread.rows()));

        int start = readme.indexOf("---");
        String shown = readme.substring(start, readme.indexOf("\n```", start));

        assertTrue(page.contains(shown), shown);
    }
}
