package org.monitoringconsent.rules.gb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.verdict.Verdict;

/** Each rule on its own: it speaks, it leaves the valid request alone, and it just misses. */
class UnitedKingdomRulesTest {

    private static final RuleSet RULES = new GbRuleSet().ruleSet();

    @Test
    void allowsTheValidRequest() {
        assertEquals(Set.of(), BritishRequests.denials(BritishRequests.decide(BritishRequests.valid())));
    }

    @Test
    void hasAnExampleForEachRule() {
        Set<String> rules =
                RULES.rules().stream().map(rule -> rule.id().value()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> examples =
                RuleExample.all().stream().map(RuleExample::rule).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(rules, examples);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void speaksWhereItShould(RuleExample example) {
        Verdict verdict = BritishRequests.decide(BritishRequests.valid(example.speaks()));

        assertTrue(holds(example, verdict), () -> "spoke: " + BritishRequests.speaking(verdict));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isSilentJustBesideIt(RuleExample example) {
        Verdict verdict = BritishRequests.decide(BritishRequests.valid(example.speaks(), example.nearMiss()));

        assertFalse(holds(example, verdict), () -> "spoke: " + BritishRequests.speaking(verdict));
    }

    /** A rule that needs a change to speak has nothing to say about the valid request. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void leavesTheValidRequestAlone(RuleExample example) {
        Verdict verdict = BritishRequests.decide(BritishRequests.valid());

        assertEquals(example.speaks().isEmpty(), holds(example, verdict));
    }

    /** A rule that denies must deny; any other must be shown or oblige. */
    private static boolean holds(RuleExample example, Verdict verdict) {
        boolean denies = RULES.rule(example.rule()).orElseThrow().kind().denies();
        Set<String> speaking = denies ? BritishRequests.denials(verdict) : BritishRequests.speaking(verdict);
        return speaking.contains(example.rule());
    }

    /** The closed list of lifts, and no other. */
    @ParameterizedTest
    @CsvSource({
        "UK-INT-10, UK-PROT-02 UK-PROT-03 UK-PROT-06 UK-PROT-07",
        "UK-FCA-01, UK-DP-08 UK-DP-09 UK-PCI-01",
        "UK-USE-02, UK-USE-01 UK-USE-03 UK-USE-10",
        "UK-USE-07X, UK-USE-07"
    })
    void liftsWhatTheClosedListNames(String exception, String lifted) {
        Rule rule = RULES.rule(exception).orElseThrow();

        assertEquals(lifted, rule.lifts().stream().map(Object::toString).collect(Collectors.joining(" ")));
        rule.lifts()
                .forEach(id -> assertEquals(
                        Set.of(rule.id()), RULES.rule(id.value()).orElseThrow().liftedBy()));
        assertEquals(
                4,
                RULES.rules().stream().filter(each -> !each.lifts().isEmpty()).count());
        assertEquals(
                11,
                RULES.rules().stream()
                        .filter(each -> !each.liftedBy().isEmpty())
                        .count());
    }

    @Test
    void hasEachTextInBothLanguages() {
        assertEquals(List.of(Locale.ENGLISH, Texts.DUTCH), RULES.texts().languages());
        for (Rule rule : RULES.rules()) {
            assertFalse(RULES.title(rule, Texts.DUTCH).isBlank());
            assertTrue(RULES.texts().has(rule.id() + ".title", Texts.DUTCH), () -> "no Dutch title: " + rule);
            for (Locale language : RULES.texts().languages()) {
                assertFalse(RULES.reason(rule.id(), language).isBlank(), () -> "no reason: " + rule);
                if (rule.kind().denies()) {
                    assertFalse(RULES.remedy(rule.id(), language).orElseThrow().isBlank(), () -> "no remedy: " + rule);
                }
            }
        }
    }

    /** A requirement says by which facts it is cured. */
    @Test
    void namesACureForEachRequirement() {
        RULES.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.REQUIREMENT)
                .forEach(rule -> assertFalse(rule.cures().isEmpty(), () -> "no cure: " + rule));
    }

    static List<RuleExample> examples() {
        return RuleExample.all();
    }
}
