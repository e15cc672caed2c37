// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.analysis.AuditReport;
import org.monitoringconsent.analysis.RuleSetAudit;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleDefinitionException;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

class CompanyRulesTest {

    private static final MonitoringRequest REQUEST = Requests.with(
                    Requests.valid("DE"), Facts.RETENTION_JUSTIFIED, false)
            .orElseThrow();
    private static final Rule LEFT_ALONE = Rule.scope("DE-SCOPE-01", "Left alone")
            .inForce(InForce.always())
            .cites(SmallRuleSet.ACT)
            .allowsWhen(always())
            .binding(Binding.STATUTE)
            .confidence(Confidence.HIGH)
            .build();
    private static final Rule OWN = Rule.ground("DE-OWN-01", "Own conversation")
            .inForce(InForce.always())
            .cites(SmallRuleSet.ACT)
            .concludesWhen(always())
            .binding(Binding.STATUTE)
            .confidence(Confidence.HIGH)
            .build();
    private static final Rule ORDINARY = SmallRuleSet.requirement("DE-COV-01", isTrue(Facts.COVERT));

    private static CompanyRules.Builder policy() {
        return CompanyRules.under(Instrument.of("Works policy"));
    }

    private static CompanyRules keeping() {
        return policy().requires(
                        "ACME-KEEP-01",
                        "Keep with reason",
                        isFalse(Facts.RETENTION_JUSTIFIED),
                        "We keep nothing without reason.",
                        "Give a reason.",
                        Cure.by(Facts.RETENTION_JUSTIFIED, true))
                .obliges("ACME-TELL-01", "Tell", always(), "We tell.", Obligation.TELL_WORKER)
                .build();
    }

    private static MonitoringEngine engine(Rule law, CompanyRules companyRules) {
        return MonitoringEngine.of(SmallRuleSet.of(law)).tightenedBy(companyRules);
    }

    private static Set<String> rules(Verdict verdict, Effect effect) {
        return verdict.reasons().stream()
                .filter(reason -> reason.effect() == effect)
                .map(reason -> reason.rule().value())
                .collect(Collectors.toSet());
    }

    static List<Rule> laws() {
        return List.of(LEFT_ALONE, OWN, ORDINARY);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void bindHoweverTheLawEndsItsEvaluation(Rule law) {
        MonitoringEngine strict = engine(law, keeping());

        Verdict denied = strict.decide(REQUEST);
        Verdict allowed = strict.decide(
                Requests.with(REQUEST, Facts.RETENTION_JUSTIFIED, true).orElseThrow());

        assertTrue(MonitoringEngine.of(SmallRuleSet.of(law)).decide(REQUEST).isAllowed());
        assertEquals(Set.of("ACME-KEEP-01"), rules(denied, Effect.DENIES));
        assertEquals(Set.of(), rules(denied, Effect.GROUNDS));
        assertEquals(Set.of(), denied.obligations());
        assertTrue(allowed.isAllowed());
        assertEquals(Set.of(Obligation.TELL_WORKER), allowed.obligations());
        assertEquals(Binding.COMPANY, allowed.duties().get(0).binding());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void takePartInRemediesAndInWhatIsWatched(Rule law) {
        MonitoringEngine strict = engine(law, keeping());

        Remedies.Answer answer = Remedies.of(strict).allowing(REQUEST);
        Verdict denied = strict.decide(REQUEST);

        assertEquals(1, answer.remedies().size());
        assertEquals(
                "safeguards.retentionJustified",
                answer.remedies().get(0).changes().get(0).fact().name());
        assertTrue(strict.decide(answer.remedies().get(0).applyTo(REQUEST)).isAllowed());
        assertTrue(denied.watch().contains("safeguards.retentionJustified"));
        assertEquals(
                List.of(Cure.by(Facts.RETENTION_JUSTIFIED, true)),
                denied.denials().get(0).cures());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void nothingHelpsAgainstWhatTheCompanyForbids(Rule law) {
        MonitoringEngine strict = engine(
                law,
                policy().prohibits("ACME-BAN-01", "Nothing", always(), "No.", "None.")
                        .build());

        assertEquals(List.of(), Remedies.of(strict).allowing(REQUEST).remedies());
        assertTrue(strict.decide(REQUEST).isSettled());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void anAuditProvesThatTheEngineReadsThemSo(Rule law) {
        AuditReport report =
                RuleSetAudit.of(keeping().tighten(SmallRuleSet.of(law))).run();

        assertEquals(
                List.of(),
                report.findings().stream()
                        .filter(finding -> finding.kind().name().equals("ENGINE_DIFFERS"))
                        .toList());
    }

    @Test
    void speakTheLanguagesInWhichTheyAreWritten() {
        CompanyRules policy = policy().prohibits("ACME-BAN-01", "Nothing", always(), "Not here.", "Elsewhere.")
                .obliges("ACME-TELL-01", "Tell", always(), "We tell.", Obligation.TELL_WORKER)
                .says(Texts.DUTCH, "ACME-BAN-01", "Niets", "Niet hier.", "Elders.")
                .says(Texts.DUTCH, "ACME-TELL-01", "Vertellen", "Wij vertellen het.")
                .build();

        Reason denial = engine(ORDINARY, policy).decide(REQUEST).denials().get(0);

        assertEquals("Niets", denial.title(Texts.DUTCH));
        assertEquals("Niet hier.", denial.text(Texts.DUTCH));
        assertEquals(Optional.of("Elders."), denial.remedy(Texts.DUTCH));
        assertEquals("Nothing", denial.title(Locale.ENGLISH));
        assertEquals("Not here.", denial.text(Locale.FRENCH));
    }

    @Test
    void needNotBeWrittenInEnglish() {
        CompanyRules policy = policy().writtenIn(Locale.GERMAN)
                .prohibits("ACME-BAN-01", "Nichts", always(), "Hier nicht.", "Anderswo.")
                .build();

        Reason denial = engine(ORDINARY, policy).decide(REQUEST).denials().get(0);

        assertEquals("Hier nicht.", denial.text(Locale.GERMAN));
        assertEquals("Hier nicht.", denial.text(Locale.ENGLISH));
        assertEquals("Nichts", denial.title(Locale.ENGLISH));
    }

    @Test
    void sayEverythingInEveryLanguageThatTheyUse() {
        CompanyRules.Builder policy = policy().prohibits("ACME-BAN-01", "Nothing", always(), "Not here.", "Elsewhere.")
                .says(Texts.DUTCH, "ACME-BAN-02", "Niets", "Niet hier.");

        RuleDefinitionException fault = assertThrows(RuleDefinitionException.class, policy::build);

        assertEquals(
                List.of(
                        "company rules must say `ACME-BAN-01.title` in `nl` too",
                        "company rules must say `ACME-BAN-01.reason` in `nl` too",
                        "company rules must say `ACME-BAN-01.remedy` in `nl` too",
                        "company rules say `ACME-BAN-02.title` in `nl`, which belongs to none of them",
                        "company rules say `ACME-BAN-02.reason` in `nl`, which belongs to none of them"),
                fault.faults());
    }
}
