// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rules.RuleBoundaries;
import org.monitoringconsent.rules.RuleCards;
import org.monitoringconsent.rules.RuleTests;
import org.monitoringconsent.rules.RuleTests.Example;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** Each Dutch and European rule speaks when and only when it should, on its days, with its authorities. */
class DutchRulesTest {

    private static final RuleSet RULES = new NlRuleSet().ruleSet();
    private static final MonitoringEngine ENGINE = MonitoringEngine.of(RULES).in("NL");
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 9, 1);

    @Test
    void theStartingPointIsAllowed() {
        Verdict verdict = ENGINE.decide(DutchRequests.recording());

        assertTrue(verdict.isAllowed(), verdict::toString);
    }

    @Test
    void theTableHasEveryRule() {
        List<String> tested = rows().map(Example::rule).distinct().sorted().toList();

        assertEquals(
                RULES.rules().stream().map(rule -> rule.id().value()).sorted().toList(), tested);
    }

    @Test
    void everyRuleIsWhatItsCardSays() {
        assertEquals(List.of(), RuleCards.differences(RULES, RuleCards.of("nl")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void speaksWithItsReason(Example row) {
        Rule rule = rule(row);

        Verdict verdict = ENGINE.decide(DutchRequests.recording(row.changes()));

        assertTrue(speaks(rule, verdict), verdict::toString);
        reason(rule, verdict)
                .forEach(reason -> assertAll(
                        () -> assertEquals(
                                rule.kind().denies() || rule.kind() == RuleKind.SCOPE ? Effect.DENIES : Effect.GROUNDS,
                                reason.effect()),
                        () -> assertEquals(rule.kind().denies(), verdict.isDenied() && !isScope(rule)),
                        () -> assertEquals(RULES.reason(rule.id(), Locale.ENGLISH), reason.text(Locale.ENGLISH)),
                        () -> assertFalse(reason.citations().isEmpty())));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isSilentOnTheNearMiss(Example row) {
        Rule rule = rule(row);

        Verdict verdict = ENGINE.decide(
                DutchRequests.recording(row.changes(), row.nearMiss().orElseThrow()));

        assertFalse(speaks(rule, verdict), verdict::toString);
        if (rule.kind() == RuleKind.DUTY) {
            assertTrue(verdict.isAllowed(), verdict::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isSilentOnTheAllowedRecordingUnlessItGoesWithIt(Example row) {
        Set<String> goesWithIt = Set.of("EU-BAS-05", "EU-DAT-01", "EU-OBJ-03");

        Verdict verdict = ENGINE.decide(DutchRequests.recording());

        assertEquals(goesWithIt.contains(row.rule()), speaks(rule(row), verdict));
    }

    @ParameterizedTest
    @MethodSource("rowsWithAFirstDay")
    void speaksFromItsFirstDayOn(Example row) {
        Rule rule = rule(row);
        LocalDate first = row.from().orElseGet(() -> boundary(row).first().orElseThrow());

        assertAll(
                () -> assertFalse(speaks(rule, on(row, first.minusDays(1)))),
                () -> assertTrue(speaks(rule, on(row, first))),
                () -> assertTrue(speaks(rule, on(row, first.plusDays(1)))));
    }

    @Test
    void nothingIsCoveredBeforeTheFirstDay() {
        Verdict before = ENGINE.decide(DutchRequests.recording("day=" + FIRST_DAY.minusDays(1)));
        Verdict first = ENGINE.decide(DutchRequests.recording("day=" + FIRST_DAY));

        assertEquals(List.of("NL-SCOPE-02"), denials(before));
        assertEquals(List.of(), denials(first));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void citesTheLawOfTheDay(Example row) {
        Rule rule = rule(row);
        LocalDate gdpr = LocalDate.of(2018, 5, 25);

        boundary(row)
                .citationDays()
                .forEach(day -> assertFalse(
                        rule.citationsOn(day).equals(rule.citationsOn(day.minusDays(1))), () -> rule + " on " + day));
        assertFalse(cites(rule, gdpr.minusDays(1), "GDPR", "UAVG"));
        assertFalse(cites(rule, gdpr, "Wbp"));
    }

    /** A cure need not help in every situation, but in one that the table has. */
    @ParameterizedTest
    @MethodSource("rules")
    void eachCureTakesTheDenialAway(Rule rule) {
        for (Cure cure : rule.cures()) {
            String changes =
                    cure.changes().stream().map(DutchRulesTest::written).collect(Collectors.joining(" "));
            boolean cures = rows().filter(row -> rule(row).equals(rule)).anyMatch(row -> cures(row, changes));

            assertTrue(cures, () -> rule + " by " + cure);
        }
    }

    @ParameterizedTest
    @MethodSource("duties")
    void asksForTheObligation(Example row) {
        Verdict asked = ENGINE.decide(DutchRequests.recording(row.changes()));
        Verdict missed = ENGINE.decide(
                DutchRequests.recording(row.changes(), row.nearMiss().orElseThrow()));

        assertAll(
                () -> assertTrue(asks(row, asked), asked::toString),
                () -> assertTrue(missed.isAllowed(), missed::toString),
                () -> assertFalse(asks(row, missed), missed::toString));
    }

    @Test
    void theTableHasEveryObligationOfEveryRule() {
        Set<String> asked = RULES.rules().stream()
                .flatMap(rule -> rule.obligations().stream().map(attached -> rule.id() + " " + attached.value()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                asked,
                duties().map(row -> row.rule() + " " + row.code()).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theAssessmentOfACovertCheckChangesWithTheGdpr() {
        Example row = rows().filter(each -> each.rule().equals("NL-COV-01"))
                .findFirst()
                .orElseThrow();
        String byAuthority = "safeguards.impactAssessment=NOT_DONE";
        String byEmployer = "safeguards.priorAuthorityCheck=false";

        assertAll(
                () -> assertTrue(speaks(rule(row), on(row, LocalDate.of(2018, 5, 24), byAuthority))),
                () -> assertFalse(speaks(rule(row), on(row, LocalDate.of(2018, 5, 25), byAuthority))),
                () -> assertFalse(speaks(rule(row), on(row, LocalDate.of(2018, 5, 24), byEmployer))),
                () -> assertTrue(speaks(rule(row), on(row, LocalDate.of(2018, 5, 25), byEmployer))));
    }

    @Test
    void theReportingChannelPassesToTheBaselineOnTheDayOfTheDutchAct() {
        String channel = "communication.protectedFunction=REPORTING_CHANNEL day=";

        Verdict before = ENGINE.decide(DutchRequests.recording(channel + "2023-02-17"));
        Verdict after = ENGINE.decide(DutchRequests.recording(channel + "2023-02-18"));

        assertEquals(List.of("NL-PRO-01"), denials(before));
        assertEquals(List.of("EU-WHI-01"), denials(after));
    }

    @Test
    void aCovertCheckNeedNotTellTheOtherPartyUnlessItAlreadyKnows() {
        String covert = rows().filter(row -> row.rule().equals("NL-COV-01"))
                .map(Example::changes)
                .findFirst()
                .orElseThrow();

        Verdict untold = ENGINE.decide(DutchRequests.recording(covert, "communication.otherPartyNotified=false"));
        Verdict told = ENGINE.decide(DutchRequests.recording(covert));

        assertTrue(untold.isAllowed());
        assertFalse(untold.obligations().contains(Obligation.INFORM_OTHER_PARTY));
        assertTrue(told.obligations().contains(Obligation.INFORM_OTHER_PARTY));
    }

    static Stream<Example> rows() {
        return RuleTests.speaking("nl").stream();
    }

    static Stream<Example> duties() {
        return RuleTests.asking("nl").stream();
    }

    static Stream<Rule> rules() {
        return RULES.rules().stream();
    }

    static Stream<Example> rowsWithAFirstDay() {
        return rows().filter(row -> boundary(row).first().isPresent());
    }

    private static boolean cures(Example row, String changes) {
        boolean mailbox = changes.contains("READ_ENVELOPE");
        try {
            MonitoringRequest cured =
                    DutchRequests.recording(row.changes(), changes, mailbox ? "communication.channel=EMAIL" : "");
            return !speaks(rule(row), ENGINE.decide(cured));
        } catch (JsonRequestException doesNotFitTheRow) {
            return false;
        }
    }

    private static boolean asks(Example row, Verdict verdict) {
        return verdict.isAllowed()
                && verdict.duties().stream()
                        .anyMatch(duty -> duty.code().name().equals(row.code())
                                && duty.rules().contains(RuleId.of(row.rule())));
    }

    private static String written(Cure.Change<?> change) {
        return change.fact().name().equals("manner.timeLimited")
                ? "manner.endsOn=2026-06-20"
                : change.fact().name() + "=" + change.value();
    }

    private static Verdict on(Example row, LocalDate day, String... changes) {
        String all = row.changes() + " " + String.join(" ", changes) + " day=" + day;
        return ENGINE.decide(DutchRequests.recording(all));
    }

    private static boolean speaks(Rule rule, Verdict verdict) {
        return reason(rule, verdict).findAny().isPresent()
                || verdict.duties().stream()
                        .anyMatch(duty ->
                                rule.kind() == RuleKind.DUTY && duty.rules().contains(rule.id()));
    }

    private static Stream<Reason> reason(Rule rule, Verdict verdict) {
        return verdict.reasons().stream().filter(reason -> reason.rule().equals(rule.id()));
    }

    private static boolean isScope(Rule rule) {
        return rule.kind() == RuleKind.SCOPE;
    }

    private static List<String> denials(Verdict verdict) {
        return verdict.denials().stream()
                .map(reason -> reason.rule().value())
                .sorted()
                .toList();
    }

    private static boolean cites(Rule rule, LocalDate day, String... acts) {
        return rule.inForceOn(day)
                && rule.citationsOn(day).stream()
                        .anyMatch(citation ->
                                Set.of(acts).contains(citation.instrument().name()));
    }

    private static Rule rule(Example row) {
        return RULES.rule(row.rule()).orElseThrow();
    }

    private static RuleBoundaries.Boundary boundary(Example row) {
        Map<String, RuleBoundaries.Boundary> byId =
                RuleBoundaries.of("nl").stream().collect(Collectors.toMap(RuleBoundaries.Boundary::id, each -> each));
        return byId.get(row.rule());
    }
}
