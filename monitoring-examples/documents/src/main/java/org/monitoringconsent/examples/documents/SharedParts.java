// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Transfer;
import org.monitoringconsent.rule.Obligation;

/** What workers and callers are told alike. */
final class SharedParts {

    private final Author author;
    private final DutyParts duties;

    SharedParts(Author author) {
        this.author = author;
        this.duties = new DutyParts(author);
    }

    /** Who is responsible, and whom to ask. */
    static void who(Page page) {
        page.section("section.who")
                .says("who.controller", "13(1)(a)")
                .says("who.contact", "13(1)(a)")
                .says("who.officer", "13(1)(b)");
    }

    /** For what purpose and on what basis. */
    void why(Page page) {
        page.section("section.why")
                .says("why.purpose", "13(1)(c)", "UK-DP-07", "EU-PUR-01")
                .says("why.statement", "13(1)(c)")
                .says("why.basis", "13(1)(c)", "6(1)", "UK-DP-01", "EU-BAS-01")
                .saysIf(rests(LegalBasis.LEGITIMATE_INTERESTS), "why.interest", "13(1)(d)", "UK-DP-03", "EU-BAS-03")
                .saysIf(rests(LegalBasis.LEGAL_OBLIGATION), "why.provision", "6(3)", "UK-DP-05", "EU-BAS-04")
                .saysIf(rests(LegalBasis.CONSENT), "why.consent", "13(2)(c)", "7(3)", "UK-DP-02", "EU-BAS-02")
                .saysIf(author.is(Facts.LESS_INTRUSIVE_MEANS_SUFFICE, false), "why.milder", "UK-DP-08", "EU-NEC-01");
    }

    private boolean rests(LegalBasis basis) {
        return author.is(Facts.LEGAL_BASIS, basis);
    }

    /** How long something is kept, and who gets it. */
    void keeping(Page page) {
        page.section("section.keeping")
                .says(author.period(), "13(2)(a)", "5(1)(e)", "UK-RET-01", "EU-RET-01")
                .says("keeping.recipients", "13(1)(e)")
                .saysIf(
                        author.is(Facts.OPERATOR, Operator.PROCESSOR),
                        "keeping.processor",
                        "28(3)",
                        "UK-DUTY-04",
                        "EU-PRO-01")
                .says("keeping.transfer", "13(1)(f)", "UK-TRF-01", "EU-TRF-01")
                .saysIf(
                        author.is(Facts.TRANSFER, Transfer.SAFEGUARDED),
                        "keeping.safeguard",
                        "13(1)(f)",
                        "UK-TRF-01",
                        "EU-TRF-01");
    }

    /** What those concerned can do. */
    void rights(Page page) {
        page.section("section.rights")
                .says("rights.access", "13(2)(b)", "15", "UK-DUTY-03", "EU-DAT-01")
                .says("rights.correction", "13(2)(b)", "16", "17", "18")
                .saysIf(
                        duties.has(Obligation.HANDLE_OBJECTIONS),
                        "rights.objection",
                        "21(1)",
                        "21(4)",
                        "UK-DUTY-11",
                        "EU-OBJ-03")
                .says("rights.complaint", "13(2)(d)", "77");
    }
}
