// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.verdict.Effect;

/** The data protection impact assessment, in the order of the law: description, need, risks, measures. */
final class ImpactDraft {

    private final Author author;
    private final DutyParts duties;

    ImpactDraft(Author author) {
        this.author = author;
        this.duties = new DutyParts(author);
    }

    Document document() {
        Page page = new Page(author, DocumentKind.IMPACT).form("draft");
        description(page);
        need(page);
        risks(page);
        page.section("impact.measures").add(duties.all()).says("impact.security", "35(7)(d)", "32(1)");
        views(page);
        outcome(page);
        page.section("impact.known")
                .add(author.verdict().advice().stream().map(author::advice).toList());
        return page.done();
    }

    private void description(Page page) {
        page.section("impact.description")
                .says("what.activity", "35(7)(a)")
                .saysIf(author.is(Facts.COMMUNICATION_GIVEN, true), "what.channel", "35(7)(a)")
                .says("what.extent", "35(7)(a)", "UK-DP-09", "EU-NEC-02")
                .says("what.operator", "35(7)(a)", "UK-CMA-02", "EU-SEC-01")
                .says("why.purpose", "35(7)(a)", "UK-DP-07", "EU-PUR-01")
                .says("why.statement", "35(7)(a)")
                .says("impact.system", "35(7)(a)")
                .says("impact.flow", "35(7)(a)")
                .says("keeping.recipients", "35(7)(a)")
                .says("keeping.transfer", "35(7)(a)", "UK-TRF-01", "EU-TRF-01");
    }

    private void need(Page page) {
        page.section("impact.need")
                .says("why.basis", "35(7)(b)", "6(1)", "UK-DP-01", "EU-BAS-01")
                .add(author.verdict().reasons().stream()
                        .filter(reason -> reason.effect() == Effect.GROUNDS)
                        .map(author::reason)
                        .toList())
                .says("balancing.necessity", "35(7)(b)", "UK-DP-08", "EU-NEC-01")
                .says("balancing.milder", "35(7)(b)", "UK-DP-08", "EU-NEC-01")
                .says(author.period(), "35(7)(b)", "UK-RET-01", "EU-RET-01")
                .says("balancing.expectation", "35(7)(b)", "UK-OPEN-01", "EU-TRA-01");
    }

    private void risks(Page page) {
        Activity activity = author.request().activity();
        boolean communication = author.is(Facts.COMMUNICATION_GIVEN, true);
        page.section("impact.risks")
                .says("risk.person", "35(7)(c)", "UK-ACC-01", "EU-TRA-01")
                .saysIf(activity.content(), "risk.private", "35(7)(c)", "UK-EXP-01", "EU-PRV-01")
                .saysIf(
                        communication,
                        "risk.protected",
                        "35(7)(c)",
                        "UK-PROT-01",
                        "UK-PROT-02",
                        "NL-PRO-01",
                        "EU-WHI-01")
                .saysIf(
                        communication && !author.is(Facts.SPECIAL_CATEGORY, DataCapture.NONE),
                        "risk.special",
                        "35(7)(c)",
                        "UK-DP-11",
                        "EU-SPE-01")
                .saysIf(communication && activity.stored(), "risk.card", "35(7)(c)", "UK-PCI-01", "NL-PCI-01")
                .saysIf(
                        author.is(Facts.EXTENT, Extent.SYSTEMATIC) || author.is(Facts.EXTENT, Extent.CONTINUOUS),
                        "risk.pressure",
                        "35(7)(c)",
                        "UK-DP-09",
                        "EU-NEC-02")
                .saysIf(
                        author.is(Facts.DECISION, DecisionMaking.SOLELY_AUTOMATED) || isByMachine(activity),
                        "risk.machine",
                        "35(7)(c)",
                        "UK-AI-01A",
                        "UK-AI-01B",
                        "UK-AI-04",
                        "EU-ADM-01")
                .says("risk.access", "35(7)(c)", "UK-DUTY-01", "EU-SEC-01")
                .says("risk.time", "35(7)(c)", "UK-DUTY-02", "EU-RET-01")
                .says("risk.reuse", "35(7)(c)", "UK-USE-01", "EU-PUR-02")
                .says("impact.severity", "35(7)(c)");
    }

    private static boolean isByMachine(Activity activity) {
        return switch (activity) {
            case ANALYSE_SPEECH, SCORE_BY_AI, RECOGNISE_EMOTION, IDENTIFY_SPEAKER -> true;
            default -> false;
        };
    }

    private void views(Page page) {
        page.section("impact.views")
                .says("impact.workers", "35(9)", "UK-DUTY-10")
                .whereLaw(!author.isUnstated(Facts.COUNCIL_CONSENT), "impact.council", "NL-WC-01")
                .says("impact.officer", "35(2)");
    }

    private void outcome(Page page) {
        page.section("impact.outcome")
                .says("impact.stated", "35(1)", "UK-DP-10", "EU-DPI-01")
                .saysIf(
                        author.is(Facts.IMPACT_ASSESSMENT, ImpactAssessment.HIGH_RISK_CONSULTED)
                                || author.is(Facts.IMPACT_ASSESSMENT, ImpactAssessment.HIGH_RISK_UNCONSULTED),
                        "impact.consulted",
                        "36(1)",
                        "UK-DP-14",
                        "EU-DPI-02")
                .says("impact.review", "35(11)")
                .says("signed", "5(2)");
    }
}
