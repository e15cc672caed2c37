// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Transfer;

/** The entry in the register of processing, in the order of the law that asks for it. */
final class RegisterDraft {

    private final Author author;
    private final DutyParts duties;

    RegisterDraft(Author author) {
        this.author = author;
        this.duties = new DutyParts(author);
    }

    Document document() {
        boolean communication = author.is(Facts.COMMUNICATION_GIVEN, true);
        return new Page(author, DocumentKind.REGISTER)
                .form("draft")
                .section("register.name")
                .says("register.processing", "30(1)(b)")
                .section("register.controller")
                .says("register.employer", "30(1)(a)")
                .says("register.officer", "30(1)(a)")
                .section("register.purposes")
                .says("why.purpose", "30(1)(b)", "UK-DP-07", "EU-PUR-01")
                .says("why.statement", "30(1)(b)")
                .says("why.basis", "5(2)", "6(1)", "UK-DP-01", "EU-BAS-01")
                .section("register.people")
                .says("register.workers", "30(1)(c)", "UK-ACC-01", "EU-TRA-01")
                .saysIf(communication, "register.others", "30(1)(c)", "UK-OPEN-02", "EU-TRA-02")
                .section("register.data")
                .says("what.activity", "30(1)(c)")
                .says("what.extent", "30(1)(c)", "UK-DP-09", "EU-NEC-02")
                .says("register.kinds", "30(1)(c)")
                .saysIf(communication, "register.special", "30(1)(c)", "9(1)", "UK-DP-11", "EU-SPE-01")
                .saysIf(communication, "register.offences", "30(1)(c)", "10", "UK-DP-12", "NL-CRI-01")
                .saysIf(communication, "register.numbers", "30(1)(c)", "NL-BSN-01")
                .section("register.recipients")
                .says("keeping.recipients", "30(1)(d)")
                .section("register.transfers")
                .says("keeping.transfer", "30(1)(e)", "UK-TRF-01", "EU-TRF-01")
                .saysIf(
                        author.is(Facts.TRANSFER, Transfer.SAFEGUARDED),
                        "keeping.safeguard",
                        "30(1)(e)",
                        "UK-TRF-01",
                        "EU-TRF-01")
                .section("register.time")
                .says(author.period(), "30(1)(f)", "UK-RET-01", "EU-RET-01")
                .add(duties.onTime())
                .section("register.security")
                .says("register.measures", "30(1)(g)", "32(1)", "UK-DUTY-01", "EU-SEC-01")
                .add(duties.onSecurity())
                .section("register.proof")
                .says("register.notice", "5(2)", "UK-OPEN-01", "EU-TRA-01")
                .says("register.balancing", "5(2)", "UK-DP-03", "EU-BAS-03")
                .says("register.impact", "5(2)", "UK-DP-10", "EU-DPI-01")
                .done();
    }
}
