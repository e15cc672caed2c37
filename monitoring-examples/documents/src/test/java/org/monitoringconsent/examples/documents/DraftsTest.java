// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.testkit.CaseFiles;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.WrittenCase;

class DraftsTest {

    private static final MonitoringEngine ENGINE = DraftLaws.engine();

    @ParameterizedTest
    @ValueSource(strings = {"united-kingdom", "netherlands"})
    void theLawsHoldForEveryCase(String file) {
        List<WrittenCase> cases = CaseFiles.read(Objects.requireNonNull(
                DraftsTest.class.getResourceAsStream("/org/monitoringconsent/cases/" + file + ".json")));
        int allowed = 0;
        for (WrittenCase each : cases) {
            MonitoringRequest request = each.request(ENGINE.attributeKeys());
            Drafts drafts = DraftLaws.hold(ENGINE.in(each.jurisdiction()), request);
            allowed += drafts.verdict().isAllowed() ? 1 : 0;
        }
        assertTrue(allowed > 50, "few of the cases are allowed: " + allowed);
    }

    @Test
    void whatIsStatedIsFilledInAndWhatIsNotIsAGap() {
        Document notice = draft(Requests.valid(), DocumentKind.NOTICE);

        assertTrue(text(notice, "why.basis").endsWith("legitimate interests."), text(notice, "why.basis"));
        assertEquals(List.of("employer"), gaps(notice, "who.controller"));
        assertEquals(List.of("retention"), gaps(notice, "keeping.period"));
        assertTrue(law(notice, "why.purpose").contains("UK GDPR Art 13(1)(c)"));
    }

    @Test
    void aFactThatIsLeftOutIsMarkedByItsPath() {
        MonitoringRequest silent = Requests.valid().without(Facts.TRANSFER);

        assertEquals(List.of("safeguards.transfer"), gaps(draft(silent, DocumentKind.NOTICE), "keeping.transfer"));
    }

    @Test
    void gapsAreFilledByWhatTheEmployerSays() {
        Particulars filled = Particulars.none().with("employer", "Marlow & Dijk");
        Document notice = Documents.of(ENGINE)
                .about(Requests.valid(), filled)
                .documents(Locale.ENGLISH)
                .get(0);

        assertEquals("Responsible for it (the controller) is Marlow & Dijk.", text(notice, "who.controller"));
        assertEquals(List.of(), gaps(notice, "who.controller"));
        assertEquals("Particulars[1]", filled.toString());
    }

    @Test
    void onlyKnownGapsAreFilledAndNotWithNothing() {
        assertTrue(assertThrows(
                        IllegalArgumentException.class, () -> Particulars.none().with("boss", "x"))
                .getMessage()
                .startsWith("gap `boss` must be one of [employer, "));
        assertThrows(IllegalArgumentException.class, () -> Particulars.none().with("employer", " "));
        assertThrows(IllegalArgumentException.class, () -> Particulars.none().with("employer", "x".repeat(2001)));
    }

    @Test
    void theLawIsThatOfTheCountryAndTheDay() {
        Document dutch =
                draft(Requests.valid("NL").with(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL), DocumentKind.NOTICE);
        Document before = draft(Requests.valid().withDay(LocalDate.of(2020, 12, 31)), DocumentKind.NOTICE);
        Document after = draft(Requests.valid().withDay(LocalDate.of(2021, 1, 1)), DocumentKind.NOTICE);

        assertTrue(law(dutch, "what.activity").containsAll(Set.of("GDPR Art 13(1)(c)")));
        assertTrue(rules(dutch, "what.activity").contains("EU-TRA-01"));
        assertTrue(law(before, "what.activity").contains("GDPR Art 13(1)(c)"));
        assertTrue(law(after, "what.activity").contains("UK GDPR Art 13(1)(c)"));
    }

    @Test
    void aBalancingTestBelongsToLegitimateInterestsOnly() {
        MonitoringRequest ordered = Requests.valid()
                .with(Facts.LEGAL_BASIS, LegalBasis.LEGAL_OBLIGATION)
                .with(Facts.STATUTORY_DUTY, true);
        Drafts drafts = Documents.of(ENGINE).about(ordered, Particulars.none());

        assertTrue(drafts.verdict().isAllowed(), () -> drafts.verdict().toString());
        assertEquals(List.of("balancing.otherBasis"), keys(draft(ordered, DocumentKind.BALANCING)));
        assertTrue(keys(draft(ordered, DocumentKind.NOTICE)).contains("why.provision"));
        assertTrue(keys(draft(Requests.valid(), DocumentKind.BALANCING)).contains("balancing.stated"));
    }

    @Test
    void ofADenialThereIsOneDocumentThatSaysWhyAndWhatWouldChangeIt() {
        MonitoringRequest untold = Requests.valid().with(Facts.NOTICE, Notice.NONE);
        List<Document> documents =
                Documents.of(ENGINE).about(untold, Particulars.none()).documents(Locale.ENGLISH);

        assertEquals(1, documents.size());
        Document refusal = documents.get(0);
        assertEquals("No drafts", refusal.title());
        assertTrue(keys(refusal).contains("UK-OPEN-01"), () -> keys(refusal).toString());
        assertTrue(text(refusal, "refusal.way").contains("(`worker.notice`)"), text(refusal, "refusal.way"));
        assertTrue(rules(refusal, "refusal.sentence").contains("UK-OPEN-01"));
    }

    @Test
    void whatNothingCanChangeIsSaid() {
        MonitoringRequest union = Requests.valid().with(Facts.PURPOSE, PurposeCategory.UNION_ACTIVITY);
        Document refusal = draft(union, DocumentKind.REFUSAL);

        assertTrue(
                keys(refusal).contains("refusal.nothing"), () -> keys(refusal).toString());
    }

    @Test
    void beforeTheLawOfTheDraftsThereAreNone() {
        MonitoringRequest early = Requests.valid().withDay(LocalDate.of(2018, 5, 24));
        Drafts drafts = Documents.of(ENGINE).about(early, Particulars.none());

        assertTrue(drafts.verdict().isAllowed(), () -> drafts.verdict().toString());
        assertEquals(
                List.of("refusal.early"), keys(drafts.documents(Texts.DUTCH).get(0)));
        assertEquals(
                5,
                Documents.of(ENGINE)
                        .about(early.withDay(LocalDate.of(2018, 5, 25)), Particulars.none())
                        .documents(Texts.DUTCH)
                        .size());
    }

    @Test
    void aLanguageWithoutTextsIsAnsweredInEnglish() {
        Document notice = Documents.of(ENGINE)
                .about(Requests.valid(), Particulars.none())
                .documents(Locale.FRENCH)
                .get(0);

        assertEquals(Locale.ENGLISH, notice.language());
        assertEquals("Notice to workers", notice.title());
    }

    static Document draft(MonitoringRequest request, DocumentKind kind) {
        return Documents.of(ENGINE).about(request, Particulars.none()).documents(Locale.ENGLISH).stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + kind + ": " + ENGINE.decide(request)));
    }

    private static Sentence sentence(Document document, String key) {
        return document.sentences().stream()
                .filter(sentence -> sentence.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among " + keys(document)));
    }

    private static String text(Document document, String key) {
        return sentence(document, key).text();
    }

    private static List<String> gaps(Document document, String key) {
        return sentence(document, key).gaps().stream().map(Piece.Gap::name).toList();
    }

    private static List<String> law(Document document, String key) {
        return sentence(document, key).law().stream().map(Law::text).toList();
    }

    private static List<String> rules(Document document, String key) {
        return sentence(document, key).law().stream().map(Law::rule).toList();
    }

    private static List<String> keys(Document document) {
        List<String> keys = new ArrayList<>();
        document.sentences().forEach(sentence -> keys.add(sentence.key()));
        return keys;
    }
}
