package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isNot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.fact.Facts;
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

    private static final Condition UNTOLD = is(Facts.NOTICE, Notice.NONE);

    @Test
    void showsARuleThatCanNeverFire() throws Exception {
        Condition never = UNTOLD.and(isNot(Facts.NOTICE, Notice.NONE));

        String shown = checked(ExitCodes.DENIED, rule("XX-TEST-01", UNTOLD), rule("XX-TEST-02", never));

        assertTrue(shown.startsWith("AQ Test: 2 rules, 1 editions; "), shown);
        assertTrue(shown.contains("  - XX-TEST-02 can never fire, since 2000-01-01 (open)"), shown);
    }

    private static String checked(int code, Rule... rules) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, out, false, Ran.WIDTH);
        RuleSetProvider provider = () -> ruleSet(rules);

        int ended = new CheckRulesCommand(console, List.of(provider)).call();
        console.flush();

        assertEquals(code, ended);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static RuleSet ruleSet(Rule... rules) {
        return RuleSet.named("AQ", "Test")
                .version("1")
                .coversFrom(2000, 1, 1)
                .rules(List.of(rules))
                .build(Texts.of(
                        Locale.ENGLISH,
                        Map.of(
                                "XX-TEST-01.reason", "The worker was not told.",
                                "XX-TEST-01.remedy", "Tell the worker.",
                                "XX-TEST-02.reason", "Nobody ever gets here.",
                                "XX-TEST-02.remedy", "There is nothing to do.")));
    }

    private static Rule rule(String id, Condition deniesWhen) {
        return Rule.requirement(id, "A test")
                .inForce(InForce.from(2000, 1, 1))
                .cites(Instrument.of("Test act").section("1"))
                .deniesWhen(deniesWhen)
                .exposing(Exposure.CIVIL)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .curedBy(Facts.NOTICE, Notice.SPECIFIC)
                .build();
    }
}
