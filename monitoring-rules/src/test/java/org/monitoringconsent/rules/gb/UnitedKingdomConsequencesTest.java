package org.monitoringconsent.rules.gb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.engine.GuidancePolicy;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** What follows from the rules: obligations, lifts, grounds, order, binding force and doubt. */
class UnitedKingdomConsequencesTest {

    private static final RuleSet RULES = new GbRuleSet().ruleSet();

    @ParameterizedTest(name = "{0}")
    @MethodSource("obligations")
    void attachesAnObligationOnlyWhereItIsDue(RuleExample example) {
        Obligation obligation = Obligation.valueOf(example.rule());
        Verdict due = BritishRequests.decide(BritishRequests.valid(example.speaks()));
        Verdict not = BritishRequests.decide(BritishRequests.valid(example.speaks(), example.nearMiss()));

        assertTrue(due.obligations().contains(obligation), () -> "got " + due.obligations() + due.denials());
        assertFalse(not.obligations().contains(obligation));
    }

    @Test
    void hasAnExampleOfEachObligation() {
        Set<String> all = RULES.rules().stream()
                .flatMap(rule -> rule.obligations().stream())
                .map(attached -> attached.value().name())
                .collect(Collectors.toCollection(TreeSet::new));
        // These belong to a law of their days and stand in changing-days.csv.
        all.removeAll(Set.of("DO_IMPACT_ASSESSMENT", "RETAIN_SIX_MONTHS", "NOTIFY_CLIENTS"));

        assertEquals(all, obligations().stream().map(RuleExample::rule).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest(name = "{0} after {2}")
    @CsvFileSource(resources = "changing-days.csv", numLinesToSkip = 1)
    void changesItsMeaningOnTheDay(
            String what, String changes, LocalDate lastDay, boolean onLastDay, boolean onNextDay) {
        String given = changes == null ? "" : changes;

        assertEquals(onLastDay, follows(what, BritishRequests.decide(given, lastDay.minusDays(1))));
        assertEquals(onLastDay, follows(what, BritishRequests.decide(given, lastDay)));
        assertEquals(onNextDay, follows(what, BritishRequests.decide(given, lastDay.plusDays(1))));
        assertEquals(onNextDay, follows(what, BritishRequests.decide(given, lastDay.plusDays(2))));
    }

    private static boolean follows(String what, Verdict verdict) {
        return what.startsWith("UK-")
                ? BritishRequests.denials(verdict).contains(what)
                : verdict.obligations().contains(Obligation.valueOf(what));
    }

    @ParameterizedTest
    @CsvSource({
        "UK-INT-10, UK-PROT-02, communication.protectedFunction=LEGAL_ADVISER, communication.consent=ALL",
        "UK-INT-10, UK-PROT-03, communication.protectedFunction=OCCUPATIONAL_HEALTH, communication.consent=ALL",
        "UK-INT-10, UK-PROT-06, communication.privacyPromise=PRIVATE_CHANNEL_PROMISED, communication.consent=ALL",
        "UK-INT-10, UK-PROT-07, communication.line=WORKER_OWN, communication.consent=ALL",
        "UK-USE-02, UK-USE-01, use.kind=COACHING source.useAnnounced=false, use.finding=CRIME",
        "UK-USE-02, UK-USE-03, use.kind=COACHING communication.nature=PERSONAL, use.finding=SAFETY",
        "UK-USE-02, UK-USE-10, use.kind=COACHING worker.inMonitoredGroup=false, use.finding=GROSS_MISCONDUCT",
        "UK-USE-07X, UK-USE-07, use.kind=LEGAL_PROCEEDINGS source.provenance=UNLAWFUL, use.finding=CRIME"
    })
    void liftsADenialAndSaysSo(String exception, String lifted, String changes, String lifting) {
        Verdict before = BritishRequests.decide(BritishRequests.valid(changes));
        Verdict after = BritishRequests.decide(BritishRequests.valid(changes, lifting));

        assertTrue(BritishRequests.denials(before).contains(lifted));
        assertTrue(after.isAllowed(), () -> "still denied: " + after.denials());
        assertTrue(rules(after, Effect.LIFTED).contains(lifted));
        assertTrue(rules(after, Effect.GROUNDS).contains(exception));
    }

    /** The recording duty lifts what data protection and the card schemes would deny, all three at once. */
    @Test
    void recordsEveryCallWithinTheRecordingDuty() {
        String[] duty = {
            "employer.sector=INVESTMENT_FIRM purpose.category=REGULATORY_COMPLIANCE communication.cardData=CAPTURED",
            "safeguards.lessIntrusiveMeansSuffice=true manner.extent=SYSTEMATIC"
        };
        Verdict without = BritishRequests.decide(BritishRequests.valid(duty));
        Verdict within = BritishRequests.decide(
                BritishRequests.changed(BritishRequests.valid(duty), "communication.withinRecordingDuty=true"));

        assertEquals(Set.of("UK-DP-08", "UK-PCI-01"), BritishRequests.denials(without));
        assertTrue(within.isAllowed());
        assertEquals(Set.of("UK-DP-08", "UK-PCI-01"), rules(within, Effect.LIFTED));
    }

    @ParameterizedTest
    @CsvSource({
        "UK-COV-01, manner.covert=true manner.extent=TARGETED manner.endsOn=2026-07-14 suspicion.conduct=CRIME "
                + "suspicion.strength=CONCRETE purpose.category=CRIME_DETECTION safeguards.seniorAuthorisation=true "
                + "safeguards.tellingWouldPrejudice=true",
        "UK-USE-03, activity=LOG_TRAFFIC use.kind=BILLING communication.nature=PERSONAL",
        "UK-VET-02, activity=CHECK_RECORDS communication=- recordCheck.record=CREDIT_AGENCY_DECLARED "
                + "recordCheck.roleEligible=true",
        "UK-VET-03, activity=CHECK_RECORDS communication=- recordCheck.record=CRIMINAL_RECORD_FULL "
                + "recordCheck.roleEligible=true safeguards.offenceDataCondition=true",
        "UK-VET-06, activity=CHECK_RECORDS communication=- recordCheck.record=ELECTORAL_ROLL "
                + "recordCheck.roleEligible=true",
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

    @Test
    void isContestableOnlyWhereARuleSaysSo() {
        String union = "communication.protectedFunction=TRADE_UNION";

        assertFalse(BritishRequests.decide(BritishRequests.valid(union)).contestable());
        assertTrue(BritishRequests.decide(BritishRequests.valid(union, "activity=LOG_TRAFFIC"))
                .contestable());
        assertTrue(BritishRequests.decide(BritishRequests.valid(
                        "manner.decision=SOLELY_AUTOMATED safeguards.automatedDecisionSafeguards=true"))
                .contestable());
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

    static List<RuleExample> obligations() {
        return RuleExample.read("obligations.txt");
    }
}
