// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.rule.Obligation;

/** What callers and other parties are told: a few spoken words, and a page behind them. */
final class AnnouncementDraft {

    private final Author author;
    private final DutyParts duties;

    AnnouncementDraft(Author author) {
        this.author = author;
        this.duties = new DutyParts(author);
    }

    Document document() {
        Page page = new Page(author, DocumentKind.ANNOUNCEMENT);
        String needless = needless();
        if (!needless.isEmpty()) {
            return page.says(needless, "13(1)(c)", "UK-OPEN-02", "EU-TRA-02").done();
        }
        page.form("draft");
        spoken(page);
        SharedParts.who(page);
        page.section("section.what").says("what.activity", "13(1)(c)", "UK-OPEN-02", "EU-TRA-02");
        SharedParts shared = new SharedParts(author);
        shared.why(page);
        shared.keeping(page);
        page.section("section.duties").add(duties.toOthers());
        shared.rights(page);
        return page.done();
    }

    /** Why nobody is told beforehand; an empty text when they are. */
    private String needless() {
        if (!author.is(Facts.COMMUNICATION_GIVEN, true)) {
            return "announcement.noCommunication";
        }
        if (author.is(Facts.USE_PRESENT, true) || author.is(Facts.STORED_COPY, true)) {
            return "announcement.held";
        }
        return author.is(Facts.COVERT, true) ? "announcement.covert" : "";
    }

    private void spoken(Page page) {
        String key = "announcement.spoken." + author.request().activity().name();
        page.section("section.spoken")
                .says("announcement.welcome", "13(1)(a)")
                .says(
                        author.wording().find(key).isPresent() ? key : "announcement.spoken",
                        "13(1)(c)",
                        "UK-OPEN-02",
                        "EU-TRA-02")
                .says("announcement.purpose", "13(1)(c)", "UK-OPEN-02", "EU-TRA-02")
                .saysIf(
                        author.is(Facts.CARD_DATA, CardData.SUPPRESSED),
                        "announcement.card",
                        "5(1)(c)",
                        "UK-PCI-01",
                        "NL-PCI-01")
                .saysIf(
                        duties.has(Obligation.HANDLE_OBJECTIONS),
                        "announcement.objection",
                        "21(1)",
                        "21(4)",
                        "UK-OBJ-01",
                        "EU-OBJ-03")
                .says("announcement.page", "12(1)");
    }
}
