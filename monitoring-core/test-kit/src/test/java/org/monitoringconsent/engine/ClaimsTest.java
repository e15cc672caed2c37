// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.isTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.analysis.AuditReport;
import org.monitoringconsent.analysis.FindingKind;
import org.monitoringconsent.analysis.RuleSetAudit;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;
import org.monitoringconsent.verdict.Verdict;

class ClaimsTest {

    private static final MonitoringRequest RECORDING = Requests.valid("DE");
    private static final Rule NO_COVERT = SmallRuleSet.requirement("DE-COV-01", isTrue(Facts.COVERT));
    private static final Rule OWN = Rule.ground("DE-OWN-01", "Own conversation")
            .inForce(InForce.always())
            .cites(SmallRuleSet.ACT)
            .concludesWhen(always())
            .binding(Binding.STATUTE)
            .confidence(Confidence.HIGH)
            .build();

    private static RuleSet.Builder knowing(PurposeCategory... purposes) {
        return RuleSet.named("DE", "Germany")
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .hasLawFor(Facts.ACTIVITY, Activity.RECORD, Activity.TRACK_LOCATION)
                .hasLawFor(Facts.PURPOSE, purposes)
                .hasLawFor(Facts.USE_KIND, UseKind.COACHING);
    }

    private static RuleSet with(Rule rule) {
        Texts texts =
                Texts.of(Locale.ENGLISH, Map.of(rule.id() + ".reason", "reason", rule.id() + ".remedy", "remedy"));
        return knowing(PurposeCategory.QUALITY_STANDARDS, PurposeCategory.UNSPECIFIED)
                .rules(List.of(rule))
                .build(texts);
    }

    private final MonitoringEngine engine = MonitoringEngine.of(with(NO_COVERT));

    private static MonitoringRequest with(MonitoringRequest request, Fact<?> fact, Object value) {
        return Requests.with(request, fact, value).orElseThrow();
    }

    private static final MonitoringRequest CLAIMED = with(RECORDING, Facts.PURPOSE, PurposeCategory.QUALITY_STANDARDS);

    @Test
    void whatIsClaimedIsJudged() {
        assertTrue(engine.decide(CLAIMED).isAllowed());
        assertTrue(engine.decide(
                        CLAIMED.withUse(Use.builder().kind(UseKind.COACHING).build()))
                .isAllowed());
    }

    @Test
    void whatIsNotClaimedIsDeniedByFactAndValue() {
        Verdict purpose = engine.decide(with(CLAIMED, Facts.PURPOSE, PurposeCategory.MODEL_TRAINING));
        Verdict activity = engine.decide(CLAIMED.withActivity(Activity.LISTEN_LIVE));
        Verdict use = engine.decide(
                CLAIMED.withUse(Use.builder().kind(UseKind.DISMISSAL).build()));

        assertEquals(
                Set.of("This rule set has no law for `purpose.category` MODEL_TRAINING, so the act is denied."),
                texts(purpose));
        assertEquals(
                Set.of("This rule set has no law for `activity` LISTEN_LIVE, so the act is denied."), texts(activity));
        assertEquals(Set.of("This rule set has no law for `use.kind` DISMISSAL, so the act is denied."), texts(use));
        for (Verdict verdict : List.of(purpose, activity, use)) {
            assertEquals("CORE-LAW-02", verdict.denials().get(0).rule().value());
            assertEquals(Set.of(), verdict.obligations());
            assertFalse(verdict.contestable());
            assertTrue(verdict.isSettled());
        }
        assertEquals(
                "Geen recht voor `purpose.category` MODEL_TRAINING",
                purpose.denials().get(0).title(Texts.DUTCH));
    }

    private static Set<String> texts(Verdict verdict) {
        return verdict.denials().stream()
                .map(reason -> reason.text(Locale.ENGLISH))
                .collect(Collectors.toSet());
    }

    @Test
    void eachValueOutsideIsADenialOfItsOwn() {
        Verdict verdict = engine.decide(
                with(CLAIMED.withActivity(Activity.LISTEN_LIVE), Facts.PURPOSE, PurposeCategory.MODEL_TRAINING));

        assertEquals(2, verdict.denials().size());
        assertEquals(2, verdict.denials().stream().distinct().count());
        assertEquals(2, texts(verdict).size());
    }

    @Test
    void aGroundThatEndsTheEvaluationDoesNotMakeGood() {
        MonitoringEngine concluding = MonitoringEngine.of(with(OWN));

        assertTrue(concluding.decide(CLAIMED).isAllowed());
        assertTrue(concluding
                .decide(with(CLAIMED, Facts.PURPOSE, PurposeCategory.MODEL_TRAINING))
                .isDenied());
    }

    @Test
    void aReadingThatIsNotClaimedIsNamedAsUnstated() {
        RuleSet withoutUnspecified = knowing(PurposeCategory.QUALITY_STANDARDS)
                .rules(List.of(NO_COVERT))
                .build(with(NO_COVERT).texts());
        MonitoringRequest silent = Requests.without(CLAIMED, Facts.PURPOSE).orElseThrow();

        Verdict verdict = MonitoringEngine.of(withoutUnspecified).decide(silent);

        assertEquals(List.of("purpose.category"), verdict.denials().get(0).unstated());
        assertFalse(verdict.isSettled());
        assertEquals(
                List.of("`purpose.category` = [QUALITY_STANDARDS]"),
                Remedies.of(MonitoringEngine.of(withoutUnspecified)).allowing(silent).remedies().stream()
                        .map(remedy -> remedy.all().get(0))
                        .map(change -> "`" + change.fact().name() + "` = " + change.anyOf())
                        .toList());
    }

    @Test
    void anAuditProvesThatTheEngineReadsClaimsAndMissesNothingBesides() {
        AuditReport report = RuleSetAudit.of(with(NO_COVERT)).run();

        assertEquals(
                List.of(),
                report.findings().stream()
                        .filter(finding -> finding.kind() == FindingKind.ENGINE_DIFFERS
                                || (finding.kind() == FindingKind.NEVER_ALLOWED
                                        && finding.subject().contains("LISTEN")))
                        .toList());
    }
}
