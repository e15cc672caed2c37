// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.rule.FactTexts;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Reason;

/** Why there are no drafts, and what would change that. */
final class RefusalDraft {

    private static final int MOST_WAYS = 3;

    private final Author author;
    private final MonitoringEngine engine;

    RefusalDraft(Author author, MonitoringEngine engine) {
        this.author = author;
        this.engine = engine;
    }

    Document document() {
        Page page = new Page(author, DocumentKind.REFUSAL);
        if (author.verdict().isAllowed()) {
            return page.form("refusal.early").done();
        }
        List<Reason> denials = author.verdict().denials();
        List<Law> law = denials.stream().map(author::law).distinct().toList();
        if (law.isEmpty()) {
            page.form("refusal.sentence");
        } else {
            page.add(List.of(author.says("refusal.sentence", law)));
        }
        page.section("section.reasons").add(denials.stream().map(author::reason).toList());
        change(page, law);
        return page.done();
    }

    private void change(Page page, List<Law> law) {
        page.section("section.change");
        if (author.verdict().coverage() != Coverage.GOVERNS) {
            page.form("refusal.noSay");
            return;
        }
        Remedies.Answer answer = Remedies.of(engine).allowing(author.request());
        if (!answer.isPossible()) {
            List<Law> blocking =
                    answer.blocking().stream().map(author::law).distinct().toList();
            page.add(List.of(author.says("refusal.nothing", blocking)));
            return;
        }
        List<Remedy> ways = answer.remedies();
        for (int i = 0; i < Math.min(MOST_WAYS, ways.size()); i++) {
            page.add(List.of(Author.on("refusal.way", way(ways.get(i)), law)));
        }
        page.form(ways.isEmpty() ? "refusal.unknown" : "refusal.plan");
    }

    private List<Piece> way(Remedy remedy) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Words(author.wording().of("refusal.way")));
        String joint = " ";
        for (Change change : remedy.all()) {
            String meaning = FactTexts.meaning(change.fact(), author.wording().language())
                    .orElse(change.fact().name());
            pieces.add(new Piece.Words(joint
                    + author.wording()
                            .of(
                                    "refusal.fact",
                                    meaning,
                                    change.values(author.wording().language()),
                                    change.fact().name())));
            joint = "; ";
        }
        pieces.add(new Piece.Words("."));
        return pieces;
    }
}
