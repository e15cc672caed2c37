// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Notice;

/** What workers are told: who, what, why, how long, and their rights. */
final class NoticeDraft {

    private final Author author;
    private final DutyParts duties;

    NoticeDraft(Author author) {
        this.author = author;
        this.duties = new DutyParts(author);
    }

    Document document() {
        boolean covert = author.is(Facts.COVERT, true);
        Page page = new Page(author, DocumentKind.NOTICE).form("draft");
        page.saysIf(covert, "notice.covert", "UK-COV-01", "NL-COV-01", "14(5)(b)");
        SharedParts.who(page);
        what(page);
        new SharedParts(author).why(page);
        new SharedParts(author).keeping(page);
        page.section("section.duties").add(duties.toWorkers());
        new SharedParts(author).rights(page);
        page.whereLaw(author.is(Facts.COUNCIL_CONSENT, CouncilConsent.OBTAINED), "rights.council", "NL-WC-01");
        return page.done();
    }

    private void what(Page page) {
        page.section("section.what")
                .says("what.activity", "13(1)(c)", "UK-OPEN-01", "EU-TRA-01")
                .saysIf(author.is(Facts.COMMUNICATION_GIVEN, true), "what.channel", "UK-OPEN-01", "EU-TRA-01")
                .says("what.extent", "5(1)(a)", "UK-OPEN-01", "EU-TRA-01")
                .says("what.operator", "5(1)(a)", "UK-CMA-02", "EU-SEC-01")
                .saysIf(
                        author.request().manner().endsOn().isPresent(),
                        "what.end",
                        "5(1)(a)",
                        "UK-OPEN-01",
                        "EU-TRA-01")
                .saysIf(
                        author.is(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL),
                        "what.signal",
                        "5(1)(a)",
                        "NL-NOT-01",
                        "NL-NOT-02",
                        "UK-OPEN-01")
                .saysIf(author.is(Facts.RECORDS_HOLD, false), "what.hold", "5(1)(c)", "NL-REC-01")
                .saysIf(
                        author.is(Facts.STOPS_WHEN_PERSONAL, true),
                        "what.personal",
                        "UK-DUTY-08",
                        "NL-PER-03",
                        "EU-PRV-01")
                .saysIf(author.is(Facts.USE_PRESENT, true), "what.use", "13(3)", "UK-USE-01", "EU-PUR-02", "NL-ACT-01")
                .saysIf(
                        author.is(Facts.DECISION, DecisionMaking.HUMAN),
                        "what.human",
                        "UK-AI-01A",
                        "UK-AI-01B",
                        "EU-ADM-01")
                .saysIf(
                        author.is(Facts.DECISION, DecisionMaking.SOLELY_AUTOMATED),
                        "what.machine",
                        "13(2)(f)",
                        "UK-AI-01A",
                        "UK-AI-01B",
                        "EU-ADM-01");
    }
}
