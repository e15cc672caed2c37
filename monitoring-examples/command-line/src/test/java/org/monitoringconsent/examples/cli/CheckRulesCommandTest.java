// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.spi.RuleSetProvider;

final class CheckRulesCommandTest {

    private static final Condition UNTOLD = Conditions.is(Facts.NOTICE, Notice.NONE);

    @Test
    void endsWithZeroAndSaysWhatWasProved() {
        Shown shown = check(UNTOLD, List.of());

        assertEquals(ExitCodes.ALLOWED, shown.code());
        assertTrue(shown.text().contains("1 rule in 1 edition from 2020-01-01 to 2020-01-01"), shown::text);
        assertTrue(shown.text().contains("rules that can never fire"), shown::text);
        assertTrue(shown.text().contains("nothing new"), shown::text);
    }

    @Test
    void aDeadRuleEndsWithOne() {
        Shown shown = check(UNTOLD.and(Conditions.is(Facts.NOTICE, Notice.GENERIC)), List.of());

        assertEquals(ExitCodes.DENIED, shown.code());
        assertTrue(shown.text().contains("! NEVER_FIRES TT-OPEN-01 since 2020-01-01"), shown::text);
    }

    @Test
    void aFactThatIsSaferLeftOutEndsWithOneAndTwoRequests() {
        Shown shown = check(Conditions.isTrue(Facts.TELLING_WOULD_PREJUDICE), List.of());

        assertEquals(ExitCodes.DENIED, shown.code());
        List<String> requests = shown.text()
                .lines()
                .filter(line -> line.startsWith("    {\"day\":\"2020-01-01\""))
                .map(String::strip)
                .toList();
        assertEquals(3, requests.size(), "one that nothing cures, and one before and after stating the fact");
        assertEquals(
                requests.get(2),
                requests.get(1)
                        .replace(
                                "\"employer\":{\"country\":\"GB\"},",
                                "\"employer\":{\"country\":\"GB\"},"
                                        + "\"safeguards\":{\"tellingWouldPrejudice\":true},"));
        requests.forEach(request -> assertEquals(
                ExitCodes.DENIED,
                Ran.reading(request, "decide", "--format", "jsonl").code()));
    }

    @Test
    void aRequirementThatNothingCuresCanBeAccepted() {
        Condition onBehalf = Conditions.isFalse(Facts.FOR_EMPLOYER);

        Shown open = check(onBehalf, List.of());
        Shown accepted = check(onBehalf, List.of("INCURABLE | TT-OPEN-01 | since 2020-01-01 | all | it is what it is"));

        assertEquals(ExitCodes.DENIED, open.code());
        assertTrue(open.text().contains("\"forEmployer\":false"), open::text);
        assertEquals(ExitCodes.ALLOWED, accepted.code());
        assertTrue(accepted.text().contains("INCURABLE TT-OPEN-01 since 2020-01-01: it is what it is"), accepted::text);
    }

    @Test
    void refusesACountryWithoutRuleSet() {
        assertEquals(
                ExitCodes.BAD_INPUT,
                Ran.reading("", "check-rules", "--in", "XX").code());
    }

    /** What is said of a rule in which much is wrong. */
    static String findings(Locale language) {
        return check(Conditions.isTrue(Facts.TELLING_WOULD_PREJUDICE), List.of(), language)
                .text();
    }

    private static Shown check(Condition condition, List<String> accepted) {
        return check(condition, accepted, Locale.ENGLISH);
    }

    private static Shown check(Condition condition, List<String> accepted, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream(), false, 160);
        int code =
                CheckRulesCommand.check(console, List.of(new OneRule(condition, accepted)), false, Words.in(language));
        return new Shown(code, out.toString(StandardCharsets.UTF_8));
    }

    private record Shown(int code, String text) {}

    private record OneRule(Condition condition, List<String> acceptedFindings) implements RuleSetProvider {

        @Override
        public RuleSet ruleSet() {
            Rule rule = Rule.requirement("TT-OPEN-01", "Planted")
                    .inForce(InForce.always())
                    .cites(Instrument.of("Planted Act").section("1"))
                    .deniesWhen(condition)
                    .exposing(Exposure.CIVIL)
                    .binding(Binding.STATUTE)
                    .confidence(Confidence.HIGH)
                    .build();
            return RuleSet.named("GB", "Planted")
                    .version("1")
                    .coversFrom(2020, 1, 1)
                    .checkedUpTo(2100, 1, 1)
                    .hasLawFor(Facts.ACTIVITY, Activity.values())
                    .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                    .rules(List.of(rule))
                    .build(Texts.of(Locale.ENGLISH, Map.of("TT-OPEN-01.reason", "no", "TT-OPEN-01.remedy", "none")));
        }
    }
}
