// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.engine.GuidancePolicy;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.rules.RuleTests;
import org.monitoringconsent.rules.RuleTests.Example;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** What follows from the rules: obligations, lifts, grounds, order, binding force and doubt. */
class UnitedKingdomConsequencesTest {

    private static final RuleSet RULES = new GbRuleSet().ruleSet();

    @ParameterizedTest(name = "{0}")
    @MethodSource("obligations")
    void attachesAnObligationOnlyWhereItIsDue(Example example) {
        Obligation obligation = Obligation.valueOf(example.code());
        String nearMiss = example.nearMiss().orElseThrow();
        Verdict due = BritishRequests.decide(BritishRequests.valid(example.changes()));
        Verdict not = BritishRequests.decide(BritishRequests.valid(example.changes(), nearMiss));

        assertTrue(asks(example.rule(), obligation, due), () -> "got " + due.duties() + due.denials());
        assertFalse(not.obligations().contains(obligation));
    }

    @Test
    void hasAnExampleOfEachObligation() {
        Set<String> all = RULES.rules().stream()
                .flatMap(rule -> rule.obligations().stream())
                .map(attached -> attached.value().name())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                all, RuleTests.asking("gb").stream().map(Example::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("turning")
    void changesItsMeaningOnTheDay(Example example) {
        LocalDate next =
                example.from().orElseGet(() -> example.until().orElseThrow().plusDays(1));
        boolean begins = example.from().isPresent();

        assertEquals(!begins, follows(example, next.minusDays(2)));
        assertEquals(!begins, follows(example, next.minusDays(1)));
        assertEquals(begins, follows(example, next));
        assertEquals(begins, follows(example, next.plusDays(1)));
    }

    private static boolean follows(Example example, LocalDate day) {
        Verdict verdict = BritishRequests.decide(example.changes(), day);
        return example.code().isEmpty()
                ? BritishRequests.denials(verdict).contains(example.rule())
                : asks(example.rule(), Obligation.valueOf(example.code()), verdict);
    }

    private static boolean asks(String rule, Obligation obligation, Verdict verdict) {
        return verdict.duties().stream()
                .filter(duty -> duty.code() == obligation)
                .anyMatch(duty -> duty.rules().contains(RuleId.of(rule)));
    }

    @ParameterizedTest
    @CsvSource({
        "UK-PROT-09, UK-PROT-01, communication.protectedFunction=TRADE_UNION, communication.protectionWaived=true",
        "UK-PROT-09, UK-PROT-02, communication.protectedFunction=LEGAL_ADVISER, communication.protectionWaived=true",
        "UK-PROT-09, UK-PROT-03, communication.protectedFunction=OCCUPATIONAL_HEALTH, communication.protectionWaived=true",
        "UK-PROT-09, UK-PROT-04, communication.protectedFunction=COUNSELLING, communication.protectionWaived=true",
        "UK-PROT-09, UK-PROT-05, communication.protectedFunction=REPORTING_CHANNEL, communication.protectionWaived=true",
        "UK-PROT-10, UK-PROT-01, communication.protectedFunction=TRADE_UNION use.kind=REPORT_TO_AUTHORITY, "
                + "safeguards.statutoryDuty=true",
        "UK-PROT-10, UK-PROT-03, communication.protectedFunction=OCCUPATIONAL_HEALTH use.kind=REPORT_TO_AUTHORITY, "
                + "safeguards.statutoryDuty=true",
        "UK-PROT-10, UK-PROT-04, communication.protectedFunction=COUNSELLING use.kind=REPORT_TO_AUTHORITY, "
                + "safeguards.statutoryDuty=true",
        "UK-PROT-10, UK-PROT-05, communication.protectedFunction=REPORTING_CHANNEL use.kind=REPORT_TO_AUTHORITY, "
                + "safeguards.statutoryDuty=true",
        "UK-LAW-01, UK-OBJ-01, worker.objected=true, safeguards.statutoryDuty=true",
        "UK-LAW-01, UK-DP-09, manner.extent=SYSTEMATIC, safeguards.statutoryDuty=true",
        "UK-LAW-01, UK-DP-16, activity=LOG_TRAFFIC purpose.category=NATIONAL_SECURITY, safeguards.statutoryDuty=true",
        "UK-LAW-01, UK-RET-01, safeguards.retentionJustified=false, safeguards.statutoryDuty=true",
        "UK-LAW-01, UK-CAM-01, activity=RECORD_ROOM communication.channel=IN_PERSON manner.extent=CONTINUOUS, "
                + "safeguards.statutoryDuty=true",
        "UK-LAW-01, UK-CAM-02, activity=WATCH_BY_CAMERA communication=- manner.recordsSound=false "
                + "manner.extent=CONTINUOUS purpose.category=SITE_SECURITY, safeguards.statutoryDuty=true",
        "UK-LAW-01, UK-USE-01, activity=PLAY_BACK manner.storedCopy=true source.useAnnounced=false "
                + "source.collectedFor=ESTABLISH_FACTS, safeguards.statutoryDuty=true",
        "UK-LAW-01, UK-VET-07, activity=CHECK_RECORDS communication=- recordCheck.record=CRIMINAL_RECORD_BASIC "
                + "safeguards.offenceDataCondition=true, safeguards.statutoryDuty=true",
        "UK-INT-10, UK-PROT-06, communication.privacyPromise=PRIVATE_CHANNEL_PROMISED, communication.consent=ALL",
        "UK-INT-10, UK-PROT-07, communication.line=WORKER_OWN, communication.consent=ALL",
        "UK-USE-02, UK-USE-01, use.kind=COACHING source.useAnnounced=false, use.finding=CRIME",
        "UK-USE-02, UK-USE-03, use.kind=COACHING communication.nature=PERSONAL, use.finding=SAFETY",
        "UK-USE-02, UK-USE-10, use.kind=COACHING worker.inMonitoredGroup=false, use.finding=GROSS_MISCONDUCT",
        "UK-USE-07X, UK-USE-07, use.kind=LEGAL_PROCEEDINGS source.provenance=UNLAWFUL, use.finding=CRIME",
        "UK-USE-12, UK-USE-01, use.kind=DISCLOSURE source.useExcluded=true, use.disclosedTo=DATA_SUBJECT",
        "UK-USE-12, UK-USE-03, use.kind=DISCLOSURE communication.nature=PERSONAL, use.disclosedTo=COURT",
        "UK-USE-12, UK-USE-09, use.kind=DISCLOSURE source.covert=true, use.disclosedTo=AUTHORITY",
        "UK-USE-12, UK-USE-10, use.kind=DISCLOSURE worker.inMonitoredGroup=false, use.disclosedTo=EMERGENCY_SERVICE",
        "UK-USE-13, UK-USE-01, use.kind=TRAINING_MATERIAL source.useExcluded=true, use.kind=LEGAL_PROCEEDINGS",
        "UK-USE-13, UK-USE-03, use.kind=TRAINING_MATERIAL communication.nature=PERSONAL, use.kind=LEGAL_PROCEEDINGS",
        "UK-USE-15, UK-USE-01, activity=PLAY_BACK manner.storedCopy=true source.useAnnounced=false "
                + "source.collectedFor=ESTABLISH_FACTS, purpose.category=SAFEGUARDING"
    })
    void liftsADenialAndSaysSo(String exception, String lifted, String changes, String lifting) {
        Verdict before = BritishRequests.decide(BritishRequests.valid(changes));
        Verdict after = BritishRequests.decide(BritishRequests.valid(changes, lifting));

        assertTrue(BritishRequests.denials(before).contains(lifted));
        assertTrue(after.isAllowed(), () -> "still denied: " + after.denials());
        assertTrue(rules(after, Effect.LIFTED).contains(lifted));
        assertTrue(rules(after, Effect.GROUNDS).contains(exception));
    }

    /** The recording duty lifts what data protection and the card schemes would deny, all four at once. */
    @Test
    void recordsEveryCallWithinTheRecordingDuty() {
        String[] duty = {
            "employer.sector=INVESTMENT_FIRM purpose.category=REGULATORY_COMPLIANCE communication.cardData=CAPTURED",
            "safeguards.lessIntrusiveMeansSuffice=true manner.extent=SYSTEMATIC safeguards.retentionJustified=false"
        };
        Verdict without = BritishRequests.decide(BritishRequests.valid(duty));
        Verdict within = BritishRequests.decide(
                BritishRequests.changed(BritishRequests.valid(duty), "communication.withinRecordingDuty=true"));

        Set<String> denials = Set.of("UK-DP-08", "UK-DP-09", "UK-RET-01", "UK-PCI-01");
        assertEquals(denials, BritishRequests.denials(without));
        assertTrue(within.isAllowed());
        assertEquals(denials, rules(within, Effect.LIFTED));
    }

    @ParameterizedTest
    @CsvSource({
        "UK-COV-01, manner.covert=true manner.extent=TARGETED manner.endsOn=2026-07-14 suspicion.conduct=CRIME "
                + "suspicion.strength=CONCRETE purpose.category=CRIME_DETECTION safeguards.seniorAuthorisation=true "
                + "safeguards.tellingWouldPrejudice=true",
        "UK-USE-03, activity=LOG_TRAFFIC use.kind=BILLING communication.nature=PERSONAL",
        "UK-OBJ-01, worker.objected=true safeguards.objectionOverridden=true",
        "UK-DP-01, safeguards.legalBasis=VITAL_INTERESTS purpose.category=HEALTH_AND_SAFETY",
        "UK-DP-06, safeguards.legalBasis=RECOGNISED_LEGITIMATE_INTEREST purpose.category=HEALTH_AND_SAFETY",
        "UK-DP-09, activity=IDENTIFY_SPEAKER manner.extent=SYSTEMATIC manner.biometric=VERIFICATION "
                + "safeguards.specialDataCondition=true safeguards.biometricAlternative=true",
        "UK-DP-09, activity=READ_MESSAGE communication.channel=EMAIL manner.extent=SYSTEMATIC "
                + "purpose.category=UNAUTHORISED_USE",
        "UK-CAM-02, activity=WATCH_BY_CAMERA communication=- manner.recordsSound=false manner.extent=CONTINUOUS "
                + "purpose.category=HEALTH_AND_SAFETY",
        "UK-AI-02, activity=RECOGNISE_EMOTION manner.emotionFromBiometrics=false manner.decision=HUMAN",
        "UK-USE-08, use.kind=DISMISSAL use.finding=PERFORMANCE use.workerWarned=true use.workerHeard=true "
                + "use.ruleKnown=true",
        "UK-USE-08, use.kind=DISCIPLINE use.finding=PRIVATE_LIFE use.linkedToWork=true use.workerHeard=true "
                + "use.ruleKnown=true",
        "UK-VET-02, activity=CHECK_RECORDS communication=- recordCheck.record=CREDIT_AGENCY_DECLARED "
                + "recordCheck.roleEligible=true purpose.category=VETTING",
        "UK-VET-03, activity=CHECK_RECORDS communication=- recordCheck.record=CRIMINAL_RECORD_FULL "
                + "recordCheck.roleEligible=true safeguards.offenceDataCondition=true purpose.category=VETTING",
        "UK-VET-06, activity=CHECK_RECORDS communication=- recordCheck.record=ELECTORAL_ROLL "
                + "recordCheck.roleEligible=true purpose.category=VETTING",
        "UK-AI-01B, manner.decision=SOLELY_AUTOMATED safeguards.automatedDecisionSafeguards=true"
    })
    void showsARequirementThatIsMetAsAGround(String rule, String changes) {
        Verdict verdict = BritishRequests.decide(BritishRequests.valid(changes));

        assertTrue(rules(verdict, Effect.GROUNDS).contains(rule), () -> "denied: " + verdict.denials());
    }

    /** A denial of guidance or of an industry standard can be taken as advice; statute never. */
    @Test
    void takesGuidanceAsAdviceWhenAsked() {
        MonitoringEngine advising = BritishRequests.ENGINE.with(GuidancePolicy.ADVISE);
        String guidance = BritishRequests.valid("manner.extent=SYSTEMATIC").toString();
        String statute = BritishRequests.valid("safeguards.balancing=NOT_DONE").toString();

        assertTrue(BritishRequests.ENGINE.decide(RequestJson.read(guidance)).isDenied());
        assertTrue(advising.decide(RequestJson.read(guidance)).isAllowed());
        assertTrue(advising.decide(RequestJson.read(statute)).isDenied());
    }

    @ParameterizedTest
    @CsvSource({"UK-DP-02, 2018-05-24", "UK-DP-10, 2018-05-24", "UK-USE-02, 2026-02-04"})
    void hardensFromGuidanceToStatute(String id, LocalDate lastDayOfGuidance) {
        Rule rule = RULES.rule(id).orElseThrow();

        assertEquals(Binding.GUIDANCE, rule.bindingOn(lastDayOfGuidance));
        assertEquals(Binding.STATUTE, rule.bindingOn(lastDayOfGuidance.plusDays(1)));
    }

    /** Each doubt of the page, with the fact that takes it away. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("doubtful")
    void isContestableOnlyWhereARuleSaysSo(Example example) {
        String rule = example.rule();
        String effect = example.code();
        Verdict doubtful = BritishRequests.decide(BritishRequests.valid(example.changes()));
        Verdict sure = BritishRequests.decide(
                BritishRequests.valid(example.changes(), example.nearMiss().orElseThrow()));

        assertEquals(List.of(true), contestable(rule, effect, doubtful), () -> "got " + doubtful.reasons());
        assertTrue(contestable(rule, effect, sure).stream().noneMatch(doubt -> doubt), () -> "got " + sure.reasons());
    }

    private static List<Boolean> contestable(String rule, String effect, Verdict verdict) {
        return verdict.reasons().stream()
                .filter(reason -> reason.rule().value().equals(rule))
                .filter(reason -> reason.effect().name().equals(effect))
                .map(Reason::contestable)
                .toList();
    }

    /** To tell people after a covert check follows from the statute, though the rule that asks for it is guidance. */
    @Test
    void tellsOfACovertCheckAfterwardsByStatute() {
        Verdict verdict = BritishRequests.decide(BritishRequests.valid(
                "manner.covert=true manner.extent=TARGETED manner.endsOn=2026-07-14 suspicion.conduct=CRIME "
                        + "suspicion.strength=CONCRETE purpose.category=CRIME_DETECTION "
                        + "safeguards.seniorAuthorisation=true safeguards.tellingWouldPrejudice=true",
                "communication.otherPartyNotified=false"));

        Duty worker = duty(verdict, Obligation.INFORM_WORKER_AFTERWARDS);
        Duty other = duty(verdict, Obligation.INFORM_OTHER_PARTY_AFTERWARDS);
        Duty end = duty(verdict, Obligation.END_ON_FIXED_DATE);

        assertEquals(List.of(Binding.STATUTE, Binding.STATUTE), List.of(worker.binding(), other.binding()));
        assertEquals(List.of(Confidence.MEDIUM, Confidence.MEDIUM), List.of(worker.confidence(), other.confidence()));
        assertEquals(Binding.CASE_LAW, end.binding());
        assertTrue(worker.period(Texts.DUTCH).orElseThrow().startsWith("Zodra inlichten"));
        assertTrue(end.period(Texts.DUTCH).isEmpty());
    }

    /** The period of a duty, with a word of it; by the rule or by one obligation of the rule. */
    @ParameterizedTest
    @CsvSource({
        "INFORM_WORKER_AFTERWARDS, one month, activity=READ_MESSAGE communication.channel=EMAIL "
                + "communication.sharedByParty=true worker.notice=GENERIC",
        "REVIEW_IMPACT_ASSESSMENT, risk changes, activity=TRANSCRIBE",
        "RETAIN_FIVE_YEARS, five years, employer.sector=INVESTMENT_FIRM communication.withinRecordingDuty=true "
                + "purpose.category=REGULATORY_COMPLIANCE",
        "RETAIN_TWELVE_MONTHS, twelve months, employer.sector=CLAIMS_MANAGEMENT communication.withinRecordingDuty=true "
                + "purpose.category=REGULATORY_COMPLIANCE",
        "INVESTIGATE_FINDING, before the hearing, use.kind=DISCIPLINE use.finding=CRIME use.workerHeard=true",
        "REDACT_OTHERS, One month, use.kind=DISCLOSURE use.disclosedTo=DATA_SUBJECT",
        "ANSWER_ACCESS_REQUESTS, One month, worker.notice=SPECIFIC",
        "HANDLE_COMPLAINTS, 30 days, worker.notice=SPECIFIC",
        "CONSULT_STAFF, as part of the assessment, activity=TRANSCRIBE",
        "HANDLE_OBJECTIONS, 21 days, worker.notice=SPECIFIC"
    })
    void saysByWhen(Obligation obligation, String words, String changes) {
        Duty duty = duty(BritishRequests.decide(BritishRequests.valid(changes)), obligation);

        assertTrue(
                duty.period(Locale.ENGLISH).orElseThrow().contains(words), () -> "says " + duty.period(Locale.ENGLISH));
        assertTrue(duty.period(Texts.DUTCH).isPresent());
    }

    private static Duty duty(Verdict verdict, Obligation obligation) {
        return verdict.duties().stream()
                .filter(duty -> duty.code() == obligation)
                .findFirst()
                .orElseThrow(() -> new AssertionError("denied: " + verdict.denials()));
    }

    @Test
    void putsTheGravestExposureFirst() {
        Verdict verdict = BritishRequests.decide(
                BritishRequests.valid("manner.operator=UNAUTHORISED safeguards.legalBasis=NONE worker.notice=NONE"));

        assertEquals(
                List.of("UK-INT-01", "UK-INT-21", "UK-INT-25", "UK-OPEN-01", "UK-DP-01"),
                verdict.denials().stream().map(reason -> reason.rule().value()).toList());
    }

    private static Set<String> rules(Verdict verdict, Effect effect) {
        return verdict.reasons().stream()
                .filter(reason -> reason.effect() == effect)
                .map(Reason::rule)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Example> obligations() {
        return RuleTests.asking("gb").stream().filter(Example::hasNearMiss).toList();
    }

    static List<Example> turning() {
        return Stream.concat(RuleTests.speaking("gb").stream(), RuleTests.asking("gb").stream())
                .filter(Example::turns)
                .toList();
    }

    static List<Example> doubtful() {
        return RuleTests.doubtful("gb");
    }
}
