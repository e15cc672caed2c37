// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.isTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.testkit.Requests;
import org.monitoringconsent.testkit.SmallRuleSet;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Verdict;
import org.monitoringconsent.verdict.making.VerdictMaker;

class GapsTest {

    private static final CountryCode GERMANY = CountryCode.of("DE");
    private static final VerdictMaker MAKER = VerdictMaker.get();
    private static final CountryCode FRANCE = CountryCode.of("FR");
    private static final LocalDate CHECKED = LocalDate.of(2026, 7, 3);
    private static final Rule NO_COVERT = SmallRuleSet.requirement("DE-COV-01", isTrue(Facts.COVERT));
    private static final MonitoringRequest REQUEST = Requests.valid("DE").withDay(CHECKED);

    private static RuleSet checked(String country, Rule... rules) {
        Map<String, String> texts = new HashMap<>();
        for (Rule rule : rules) {
            texts.put(rule.id() + ".reason", "reason");
            texts.put(rule.id() + ".remedy", "remedy");
        }
        return RuleSet.named(country, country)
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2026, 7, 3)
                .hasLawFor(Facts.ACTIVITY, Activity.values())
                .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                .rules(List.of(rules))
                .build(Texts.of(Locale.ENGLISH, texts));
    }

    private final MonitoringEngine engine = MonitoringEngine.of(checked("DE", NO_COVERT));

    private static MonitoringRequest with(MonitoringRequest request, Fact<?> fact, Object value) {
        return Requests.with(request, fact, value).orElseThrow();
    }

    private static Set<String> denials(Verdict verdict) {
        return verdict.denials().stream()
                .map(reason -> reason.rule() + " " + reason.jurisdiction())
                .collect(Collectors.toSet());
    }

    @Test
    void namesTheCountryOfACallerThatHasNoRuleSet() {
        Verdict verdict = engine.decide(with(REQUEST, Facts.OTHER_PARTY_COUNTRY, FRANCE));

        Advice advice = verdict.advice().get(0);
        assertTrue(verdict.isAllowed());
        assertEquals(List.of(Advisory.NO_RULE_SET), verdict.advisories());
        assertEquals(Optional.of(FRANCE), advice.jurisdiction());
        assertEquals(
                "No rule set for France (FR) is loaded; its own law was not looked at.", advice.text(Locale.ENGLISH));
        assertEquals(
                "Voor Frankrijk (FR) zijn geen regels geladen; het eigen recht daarvan is niet getoetst.",
                advice.text(Texts.DUTCH));
        assertTrue(VerdictJson.write(verdict)
                .contains("\"advisories\":[{\"code\":\"NO_RULE_SET\",\"text\":\"No rule set for France (FR) is loaded;"
                        + " its own law was not looked at.\",\"jurisdiction\":\"FR\",\"rules\":[],"
                        + "\"citations\":[],\"contestable\":false}]"));
    }

    @Test
    void saysOfEachCountryOnceWhatIsToBeDone() {
        MonitoringEngine two = MonitoringEngine.of(checked("DE", NO_COVERT), checked("NL", dutch()));
        MonitoringRequest caller = with(REQUEST, Facts.OTHER_PARTY_COUNTRY, CountryCode.NL);
        MonitoringRequest three = with(caller, Facts.EMPLOYER_COUNTRY, FRANCE);

        assertEquals(
                List.of(
                        MAKER.advice(Advisory.ALSO_EVALUATE, CountryCode.NL, null),
                        MAKER.advice(Advisory.NO_RULE_SET, FRANCE, null)),
                two.decide(three).advice());
        assertEquals(
                List.of(
                        MAKER.advice(Advisory.ALSO_EVALUATE, FRANCE, null),
                        MAKER.advice(Advisory.ALSO_EVALUATE, CountryCode.NL, null),
                        MAKER.advice(Advisory.NO_RULE_SET, FRANCE, null)),
                two.in("DE").decide(three).advice());
    }

    private static Rule dutch() {
        return SmallRuleSet.requirement("NL-COV-01", isTrue(Facts.COVERT));
    }

    @Test
    void saysOnTheFirstDayAfterTheCheckUpToWhichItWent() {
        Verdict after = engine.decide(REQUEST.withDay(CHECKED.plusDays(1)));

        assertEquals(List.of(), engine.decide(REQUEST).advice());
        assertTrue(after.isAllowed());
        assertEquals(List.of(MAKER.advice(Advisory.LAW_BEYOND_CHECK, GERMANY, CHECKED)), after.advice());
        assertEquals(
                "The law of Germany (DE) was checked up to 2026-07-03; this day lies after it.",
                after.advice().get(0).text(Locale.ENGLISH));
        assertEquals(
                "Het recht van Duitsland (DE) is nagegaan tot en met 2026-07-03; deze dag ligt daarna.",
                after.advice().get(0).text(Texts.DUTCH));
        assertTrue(VerdictJson.write(after).contains("\"jurisdiction\":\"DE\",\"day\":\"2026-07-03\""));
    }

    @Test
    void aDenialSaysSoToo() {
        MonitoringRequest covert = with(REQUEST, Facts.COVERT, true).withDay(CHECKED.plusDays(20));

        assertEquals(List.of(Advisory.LAW_BEYOND_CHECK), engine.decide(covert).advisories());
    }

    @Test
    void gapsCanBeDenied() {
        MonitoringEngine strict = engine.with(GapPolicy.DENY);
        Verdict caller = strict.decide(with(REQUEST, Facts.OTHER_PARTY_COUNTRY, FRANCE));
        Verdict employer = strict.decide(with(REQUEST, Facts.EMPLOYER_COUNTRY, FRANCE));
        Verdict late = strict.decide(REQUEST.withDay(CHECKED.plusDays(1)));

        assertTrue(strict.decide(REQUEST).isAllowed());
        for (Verdict verdict : List.of(caller, employer)) {
            assertEquals(Set.of("CORE-LAW-01 FR"), denials(verdict));
            assertTrue(verdict.isSettled());
        }
        assertEquals(Set.of("CORE-LAW-01 DE"), denials(late));
        assertEquals(
                "The day lies after the one up to which the law of this rule set was checked, so the act is denied.",
                late.denials().get(0).text(Locale.ENGLISH));
        assertTrue(late.isSettled());
        assertEquals(List.of(), late.watch());
        assertEquals(Set.of(), late.obligations());
        assertFalse(late.contestable());
    }

    @Test
    void gapsAreDeniedForOneCountryAloneToo() {
        MonitoringEngine strict = engine.in("DE").with(GapPolicy.DENY);

        assertEquals(
                Set.of("CORE-LAW-01 FR"), denials(strict.decide(with(REQUEST, Facts.OTHER_PARTY_COUNTRY, FRANCE))));
        assertTrue(strict.decide(REQUEST).isAllowed());
    }

    @Test
    void aGroundThatEndsTheEvaluationDoesNotMakeGood() {
        Rule own = Rule.ground("DE-OWN-01", "Own conversation")
                .inForce(InForce.always())
                .cites(SmallRuleSet.ACT)
                .concludesWhen(always())
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .build();
        MonitoringEngine strict =
                MonitoringEngine.of(checked("DE", own, NO_COVERT)).with(GapPolicy.DENY);

        assertTrue(strict.decide(REQUEST).isAllowed());
        assertEquals(Set.of("CORE-LAW-01 DE"), denials(strict.decide(REQUEST.withDay(CHECKED.plusDays(1)))));
    }
}
