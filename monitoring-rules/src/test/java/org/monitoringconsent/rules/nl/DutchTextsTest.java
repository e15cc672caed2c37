package org.monitoringconsent.rules.nl;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;

/** Each rule speaks to people, in English and in Dutch. */
class DutchTextsTest {

    private static final RuleSet RULES = new NlRuleSet().ruleSet();
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Texts.DUTCH);

    @ParameterizedTest
    @MethodSource("rules")
    void isCompleteInBothLanguages(Rule rule) {
        boolean denies = rule.kind().denies() || rule.kind() == RuleKind.SCOPE;

        for (Locale language : LANGUAGES) {
            assertSentence(RULES.reason(rule.id(), language));
            Optional<String> remedy = RULES.remedy(rule.id(), language);
            assertEquals(denies, remedy.isPresent());
            remedy.ifPresent(DutchTextsTest::assertSentence);
        }
        assertNotEquals(RULES.reason(rule.id(), Locale.ENGLISH), RULES.reason(rule.id(), Texts.DUTCH));
        assertTrue(RULES.texts().has(rule.id() + ".title", Texts.DUTCH));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBaselineNamesNoDutchRule(Rule rule) {
        if (isOfTheUnion(rule.id())) {
            String said = rule.title()
                    + LANGUAGES.stream()
                            .map(language -> RULES.reason(rule.id(), language)
                                    + RULES.remedy(rule.id(), language).orElse(""))
                            .toList();

            assertFalse(said.contains("NL-"), said);
        }
    }

    static Stream<Rule> rules() {
        return RULES.rules().stream();
    }

    private static boolean isOfTheUnion(RuleId id) {
        return id.value().startsWith("EU-");
    }

    private static void assertSentence(String text) {
        assertAll(
                () -> assertTrue(text.endsWith("."), text),
                () -> assertTrue(Character.isUpperCase(text.codePointAt(0)) || text.startsWith("Eén"), text),
                () -> assertFalse(text.contains("  ") || text.contains("\uFFFD"), text));
    }
}
