// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.verdict.Effect;

/** The balancing test: purpose, need, and what weighs on both sides. */
final class BalancingDraft {

    private final Author author;
    private final DutyParts duties;

    BalancingDraft(Author author) {
        this.author = author;
        this.duties = new DutyParts(author);
    }

    Document document() {
        Page page = new Page(author, DocumentKind.BALANCING);
        boolean due =
                author.isUnstated(Facts.LEGAL_BASIS) || author.is(Facts.LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS);
        if (!due) {
            return page.says("balancing.otherBasis", "6(1)", "6(1)(f)", "UK-DP-03", "EU-BAS-03")
                    .done();
        }
        page.form("draft");
        purpose(page);
        balance(page);
        page.section("balancing.outcome")
                .says("balancing.stated", "6(1)(f)", "UK-DP-03", "EU-BAS-03")
                .says("signed", "5(2)");
        return page.done();
    }

    private void purpose(Page page) {
        page.section("balancing.purpose")
                .says("why.interest", "6(1)(f)", "UK-DP-03", "EU-BAS-03")
                .says("why.purpose", "6(1)(f)", "UK-DP-07", "EU-PUR-01")
                .says("why.statement", "5(1)(b)")
                .add(author.verdict().reasons().stream()
                        .filter(reason -> reason.effect() == Effect.GROUNDS)
                        .map(author::reason)
                        .toList())
                .section("balancing.need")
                .says("balancing.necessity", "6(1)(f)", "UK-DP-08", "EU-NEC-01")
                .says("balancing.milder", "5(1)(c)", "UK-DP-08", "EU-NEC-01")
                .says("what.extent", "5(1)(c)", "UK-DP-09", "EU-NEC-02");
    }

    private void balance(Page page) {
        boolean communication = author.is(Facts.COMMUNICATION_GIVEN, true);
        page.section("balancing.weights")
                .says("balancing.expectation", "6(1)(f)", "UK-OPEN-01", "EU-TRA-01")
                .saysIf(communication, "balancing.promise", "6(1)(f)", "UK-PROT-06", "UK-EXP-01", "EU-PRV-01")
                .saysIf(communication, "balancing.nature", "6(1)(f)", "UK-EXP-01", "EU-PRV-01")
                .saysIf(communication, "balancing.others", "6(1)(f)", "UK-OPEN-02", "EU-TRA-02")
                .saysIf(communication, "register.special", "9(1)", "UK-DP-11", "EU-SPE-01")
                .says("balancing.objection", "21(1)", "UK-OBJ-01", "EU-OBJ-01")
                .says("balancing.onWorkers", "6(1)(f)", "UK-DP-03", "EU-BAS-03")
                .saysIf(communication, "balancing.onOthers", "6(1)(f)", "UK-DP-03", "EU-BAS-03")
                .section("balancing.safeguards")
                .add(duties.all());
    }
}
