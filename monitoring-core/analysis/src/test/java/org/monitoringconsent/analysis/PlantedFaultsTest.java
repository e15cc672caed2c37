// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.analysis.Planted.UNTOLD;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Verdict;

/** A fault of each kind, planted in a small rule set, is found, and its witnesses show it when they are decided. */
final class PlantedFaultsTest {

    @Test
    void findsNothingInASoundRuleSet() {
        AuditReport report = RuleSetAudit.of(Planted.ruleSet()).run();

        assertEquals(List.of(), report.findings());
        assertTrue(report.isClean());
        assertTrue(report.statements()
                .keySet()
                .containsAll(Set.of(FindingKind.values()).stream()
                        .filter(kind -> kind != FindingKind.LIFTS_NOTHING)
                        .toList()));
    }

    @Test
    void findsARuleThatNoWellFormedRequestCanMeet() {
        Rule dead = Planted.requirement(
                        "TT-DEAD-01", all(is(Facts.ACTIVITY, Activity.LISTEN_LIVE), is(Facts.CHANNEL, Channel.EMAIL)))
                .build();

        AuditFinding finding = only(Planted.ruleSet(dead));

        assertEquals(FindingKind.NEVER_FIRES, finding.kind());
        assertEquals("TT-DEAD-01", finding.subject());
        assertEquals("since 2000-01-01", finding.days());
    }

    @Test
    void findsADenialThatIsAlwaysAccompanied() {
        Rule shadowed = Planted.requirement("TT-OPEN-02", all(UNTOLD, isTrue(Facts.COVERT)))
                .curedBy(Facts.COVERT, false)
                .build();
        RuleSet ruleSet = Planted.ruleSet(shadowed);

        AuditFinding finding = only(ruleSet);

        assertEquals(FindingKind.NEVER_DECIDES, finding.kind());
        assertEquals("whenever TT-OPEN-02 denies, TT-OPEN-01 denies too", finding.explanation(Locale.ENGLISH));
        assertEquals(
                Set.of("TT-OPEN-01", "TT-OPEN-02"),
                denials(decide(ruleSet, finding.witnesses().get(0))));
    }

    @Test
    void findsADenialThatIsAlwaysLifted() {
        Rule lifted = Planted.requirement("TT-LIFT-01", is(Facts.NATURE, Nature.PERSONAL))
                .curedBy(Facts.NATURE, Nature.BUSINESS)
                .build();
        Rule lifting = Planted.applying(Rule.exception("TT-LIFT-02", "Exception"), isNot(Facts.NATURE, Nature.BUSINESS))
                .lifts("TT-LIFT-01")
                .build();

        List<AuditFinding> findings = audit(Planted.ruleSet(lifted, lifting)).findings();

        assertTrue(findings.stream()
                .anyMatch(finding -> finding.kind() == FindingKind.NEVER_DECIDES
                        && finding.explanation(Locale.ENGLISH).equals("every denial by TT-LIFT-01 is lifted")));
    }

    @Test
    void findsADutyAndAGroundThatNobodySees() {
        Rule duty = Planted.applying(Rule.duty("TT-DUTY-01", "Duty"), UNTOLD)
                .obliges(Obligation.SIGNAL_AT_START)
                .build();
        Rule ground =
                Planted.applying(Rule.ground("TT-GRND-01", "Ground"), UNTOLD).build();

        List<AuditFinding> findings = audit(Planted.ruleSet(duty, ground)).findings();

        assertEquals(
                List.of("NEVER_DECIDES TT-DUTY-01", "NEVER_DECIDES TT-GRND-01"),
                findings.stream()
                        .map(finding -> finding.kind() + " " + finding.subject())
                        .toList());
    }

    @Test
    void findsARequirementThatNothingCures() {
        RuleSet ruleSet = Planted.ruleSet(Planted.requirement("TT-PERS-01", is(Facts.NATURE, Nature.PERSONAL))
                .build());

        AuditFinding finding = only(ruleSet);

        assertEquals(FindingKind.INCURABLE, finding.kind());
        assertEquals(
                Set.of("TT-PERS-01"),
                denials(decide(ruleSet, finding.witnesses().get(0))));
    }

    @Test
    void findsANamedCureThatDoesNotCure() {
        Rule rule = Planted.requirement(
                        "TT-OPEN-02",
                        all(UNTOLD, is(Facts.EXTENT, Extent.CONTINUOUS))
                                .negated()
                                .negated())
                .curedBy(Facts.NOTICE, Notice.GENERIC)
                .curedBy(Facts.SENIOR_AUTHORISATION, true)
                .build();

        List<AuditFinding> findings = audit(Planted.ruleSet(rule)).findings();

        assertTrue(findings.stream()
                .anyMatch(finding -> finding.kind() == FindingKind.CURE_FAILS
                        && finding.subject().equals("TT-OPEN-02 by `safeguards.seniorAuthorisation` = true")));
        assertFalse(findings.stream().anyMatch(finding -> finding.subject().contains("GENERIC")));
    }

    @Test
    void findsAnActivityAndAPurposeThatAreNeverAllowed() {
        RuleSet ruleSet = Planted.ruleSet(
                Planted.prohibition("TT-EMO-01", is(Facts.ACTIVITY, Activity.RECOGNISE_EMOTION))
                        .build(),
                Planted.prohibition("TT-UNI-01", is(Facts.PURPOSE, PurposeCategory.UNION_ACTIVITY))
                        .build());

        List<String> subjects =
                audit(ruleSet).findings().stream().map(AuditFinding::toString).toList();

        assertEquals(
                List.of(
                        "NEVER_ALLOWED RECOGNISE_EMOTION acted on since 2000-01-01",
                        "NEVER_ALLOWED RECOGNISE_EMOTION obtained since 2000-01-01",
                        "NEVER_ALLOWED purpose UNION_ACTIVITY since 2000-01-01"),
                subjects.subList(0, 3));
    }

    @Test
    void findsAFactThatIsSaferLeftOut() {
        RuleSet ruleSet = Planted.ruleSet(
                Planted.prohibition("TT-INT-01", isTrue(Facts.INTERNAL)).build());

        AuditFinding finding = only(ruleSet);

        assertEquals(FindingKind.UNSTATED_IS_BETTER, finding.kind());
        assertEquals("communication.internal=true", finding.subject());
        assertFalse(finding.activities().contains(Activity.WATCH_BY_CAMERA));
        turnsToDenial(ruleSet, finding);
    }

    @Test
    void findsADeclaredFactThatIsSaferLeftOut() {
        Fact<String> agreement =
                Fact.declaredFlag("tt.worksAgreement", false, FactKind.CAUTIOUS).underControl("true");
        Rule rule = Planted.prohibition("TT-AGR-01", is(agreement, "true")).build();
        RuleSet plain = Planted.ruleSet();
        RuleSet ruleSet = RuleSet.named("GB", "Planted")
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .hasLawFor(Facts.ACTIVITY, Activity.values())
                .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                .rules(List.of(Planted.openness(), rule))
                .declares(agreement)
                .build(org.monitoringconsent.rule.Texts.of(
                        java.util.Locale.ENGLISH,
                        java.util.Map.of(
                                "TT-OPEN-01.reason", "a",
                                "TT-OPEN-01.remedy", "b",
                                "TT-AGR-01.reason", "c",
                                "TT-AGR-01.remedy", "d")));

        List<AuditFinding> findings = audit(ruleSet).findings();

        assertEquals(
                List.of("tt.worksAgreement=true", "tt.worksAgreement false to true"),
                findings.stream().map(AuditFinding::subject).toList());
        findings.forEach(finding -> turnsToDenial(ruleSet, finding));
        assertTrue(audit(plain).isClean());
    }

    @Test
    void findsASafeguardThatBackfires() {
        RuleSet ruleSet =
                Planted.ruleSet(Planted.prohibition("TT-SIG-01", is(Facts.NOTICE, Notice.SPECIFIC_WITH_SIGNAL))
                        .build());

        List<AuditFinding> findings = audit(ruleSet).findings();

        assertEquals(
                List.of(
                        "worker.notice GENERIC to SPECIFIC_WITH_SIGNAL",
                        "worker.notice SPECIFIC to SPECIFIC_WITH_SIGNAL"),
                findings.stream().map(AuditFinding::subject).toList());
        findings.forEach(finding -> {
            assertEquals(FindingKind.IMPROVEMENT_HURTS, finding.kind());
            turnsToDenial(ruleSet, finding);
        });
    }

    @Test
    void findsAnExceptionThatLiftsNothing() {
        RuleSet ruleSet = Planted.ruleSet(Planted.applying(Rule.exception("TT-EXC-01", "Exception"), not(UNTOLD))
                .lifts("TT-OPEN-01")
                .build());

        AuditFinding finding = only(ruleSet);

        assertEquals(FindingKind.LIFTS_NOTHING, finding.kind());
        assertTrue(decide(ruleSet, finding.witnesses().get(0)).isAllowed());
    }

    @Test
    void findsDaysOnWhichATopicHasNoRule() {
        RuleSet ruleSet = Planted.ruleSet(
                Planted.requirement("TT-DP-01", InForce.from(2001, 1, 1).to(2005, 12, 31), isTrue(Facts.RECORDS_HOLD))
                        .curedBy(Facts.RECORDS_HOLD, false)
                        .build(),
                Planted.requirement("TT-DP-02", InForce.from(2007, 1, 1), isTrue(Facts.RECORDS_HOLD))
                        .curedBy(Facts.RECORDS_HOLD, false)
                        .build());

        AuditFinding finding = only(ruleSet);

        assertEquals(FindingKind.TOPIC_GAP, finding.kind());
        assertEquals("TT-DP", finding.subject());
        assertEquals("from 2006-01-01 to 2006-12-31", finding.days());
    }

    @Test
    void noticesWhenTheEngineWouldAnswerAnotherRuleSet() {
        RuleSet read = Planted.ruleSet();
        RuleSet compiled = Planted.ruleSet(
                Planted.prohibition("TT-COV-01", isTrue(Facts.COVERT)).build());
        EditionAudit edition = new EditionAudit(read, read.firstDay(), new ExampleSearch(), new Tally());
        KindOfQuestion kind = new KindOfQuestion(MentionedValues.of(compiled), Activity.RECORD, false);
        EditionFormulas cell = new EditionFormulas(kind, read, read.rules(), read.firstDay());

        new CompiledCheck(
                        edition,
                        cell,
                        org.monitoringconsent.engine.decide.CompiledForm.of(compiled)
                                .part(read.firstDay(), Activity.RECORD, false))
                .run();

        assertEquals(
                List.of(FindingKind.ENGINE_DIFFERS),
                edition.occurrences().stream().map(Occurrence::kind).toList());
        assertEquals(
                Optional.of(true),
                edition.occurrences().get(0).witnesses().get(0).manner().covert());
    }

    @Test
    void witnessesSurviveBeingWrittenAndRead() {
        RuleSet ruleSet = Planted.ruleSet(
                Planted.prohibition("TT-INT-01", isTrue(Facts.INTERNAL)).build());

        for (MonitoringRequest witness : only(ruleSet).witnesses()) {
            assertEquals(witness, RequestJson.read(RequestJson.write(witness)));
        }
    }

    private static AuditReport audit(RuleSet ruleSet) {
        return RuleSetAudit.of(ruleSet).run();
    }

    private static AuditFinding only(RuleSet ruleSet) {
        List<AuditFinding> findings = audit(ruleSet).findings();
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0);
    }

    private static Verdict decide(RuleSet ruleSet, MonitoringRequest request) {
        return MonitoringEngine.of(ruleSet).decide(request);
    }

    private static Set<String> denials(Verdict verdict) {
        return verdict.denials().stream()
                .map(reason -> reason.rule().value())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static void turnsToDenial(RuleSet ruleSet, AuditFinding finding) {
        assertEquals(2, finding.witnesses().size());
        assertTrue(decide(ruleSet, finding.witnesses().get(0)).isAllowed());
        assertTrue(decide(ruleSet, finding.witnesses().get(1)).isDenied());
    }
}
