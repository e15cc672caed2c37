// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.verdict.Duty;

/** What holds of the drafts for every request. */
final class DraftLaws {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Texts.DUTCH);

    private DraftLaws() {}

    /** Fails when anything does not hold; returns the drafts. */
    static Drafts hold(MonitoringEngine engine, MonitoringRequest request) {
        Drafts drafts = Documents.of(engine).about(request, Particulars.none());
        for (Locale language : LANGUAGES) {
            List<Document> documents = drafts.documents(language);
            Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
            documents.forEach(document -> kinds.add(document.kind()));
            boolean refused = drafts.verdict().isDenied() || request.day().isBefore(Regime.FIRST_DAY);
            assertEquals(
                    refused ? EnumSet.of(DocumentKind.REFUSAL) : EnumSet.complementOf(EnumSet.of(DocumentKind.REFUSAL)),
                    kinds);
            for (Document document : documents) {
                hold(engine, request, document, language);
            }
            if (!refused) {
                everyDutyIsThere(drafts, documents);
            }
        }
        return drafts;
    }

    private static void hold(MonitoringEngine engine, MonitoringRequest request, Document document, Locale language) {
        assertEquals(language.getLanguage(), document.language().getLanguage());
        assertFalse(document.sentences().isEmpty(), "an empty document");
        for (Sentence sentence : document.sentences()) {
            assertEquals(sentence.law().isEmpty(), sentence.standing() != Standing.LAW, sentence::key);
            assertFalse(sentence.text().isBlank(), sentence::key);
            assertFalse(sentence.text().contains("{"), sentence::text);
            sentence.pieces().forEach(piece -> stated(request, piece));
            sentence.law().forEach(law -> known(engine, request, law));
        }
        marked(document);
    }

    /** A gap is a fact that was not stated or a name that was not filled in; whatever is shown as stated was. */
    private static void stated(MonitoringRequest request, Piece piece) {
        if (piece instanceof Piece.Gap gap) {
            assertTrue(
                    Particulars.names().contains(gap.name()) || isUnstated(request, gap.name()),
                    () -> "is no gap: " + gap.name());
        }
        if (piece instanceof Piece.Stated fact && !fact.name().equals("day")) {
            assertFalse(isUnstated(request, fact.name()), () -> "was not stated: " + fact.name());
        }
    }

    private static boolean isUnstated(MonitoringRequest request, String path) {
        return switch (path) {
            case "purpose.statement" ->
                request.purpose().statement().filter(text -> !text.isBlank()).isEmpty();
            case "manner.endsOn" -> request.manner().endsOn().isEmpty();
            default -> {
                Fact<?> fact = Facts.all().stream()
                        .filter(each -> each.name().equals(path))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("is no fact: " + path));
                yield fact.in(request).isEmpty();
            }
        };
    }

    /** A rule behind a sentence is law of that day. */
    private static void known(MonitoringEngine engine, MonitoringRequest request, Law law) {
        assertFalse(law.text().isBlank());
        if (!law.rule().isEmpty() && !law.rule().startsWith("CORE-")) {
            assertTrue(
                    engine.ruleSets().stream()
                            .map(ruleSet -> ruleSet.rule(law.rule()))
                            .anyMatch(rule -> rule.filter(own -> own.inForceOn(request.day()))
                                    .isPresent()),
                    () -> "is no law of the day: " + law.rule());
        }
    }

    /** Each gap stands marked in every form, and each sentence has its law or says that there is none. */
    private static void marked(Document document) {
        Wording wording = new Wording(document.language());
        long gaps = document.sentences().stream()
                .mapToLong(sentence -> sentence.gaps().size())
                .sum();
        String mark = wording.of("mark.gap") + ": ";
        assertEquals(gaps, count(PlainText.of(document, 100_000), "[" + mark));
        assertEquals(gaps, count(Markdown.of(document), "**(" + mark));
        assertEquals(gaps, count(Html.of(document, "d"), "<mark class=\"gap\">"));
        assertEquals(document.sentences().size(), count(Html.of(document, "d"), "</small></p>"));
        String text = PlainText.of(document, 100_000);
        for (int i = 1; i <= document.law().size(); i++) {
            String number = "\n[" + i + "] ";
            assertTrue(text.contains(number), number);
        }
    }

    private static void everyDutyIsThere(Drafts drafts, List<Document> documents) {
        Document impact = documents.get(documents.size() - 1);
        Set<String> said =
                impact.sentences().stream().map(Sentence::key).collect(Collectors.toCollection(TreeSet::new));
        for (Duty duty : drafts.verdict().duties()) {
            assertTrue(said.contains(duty.code().name()), () -> "is missing: " + duty.code());
            Sentence sentence = impact.sentences().stream()
                    .filter(each -> each.key().equals(duty.code().name()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    new TreeSet<>(duty.rules().stream().map(RuleId::value).toList()),
                    new TreeSet<>(sentence.law().stream().map(Law::rule).toList()));
        }
    }

    static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    static MonitoringEngine engine() {
        return MonitoringEngine.discover();
    }

    static RuleSet[] ruleSets(MonitoringEngine engine) {
        return engine.ruleSets().toArray(RuleSet[]::new);
    }
}
