// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.onOrAfter;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;

/** The pages of a small invented law. */
class RulebookTest {

    private static final LocalDate EVE = LocalDate.of(2024, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final Instrument OLD = Instrument.of("Old Act [1990]", "https://law.example/old(1)");
    private static final Instrument NEW = Instrument.of("New <Act>", "https://law.example/new?a=1&b=2");
    private static final Fact<String> CLUB =
            Fact.declared("xx.club", List.of("NONE", "MEMBER"), "NONE", FactKind.CAUTIOUS);
    private static final Condition SECRET =
            named("secret", any(isTrue(Facts.COVERT), all(onOrAfter(2025, 1, 1), is(Facts.NOTICE, Notice.NONE))));

    @Test
    void givesTheSameBytesForTheSameInput() {
        assertEquals(
                Rulebook.of(ruleSet()).on(DAY, Locale.ENGLISH).html(),
                Rulebook.of(ruleSet()).on(DAY, Locale.ENGLISH).html());
        assertEquals(
                Rulebook.of(ruleSet()).on(DAY, Texts.DUTCH).markdown(),
                Rulebook.of(ruleSet()).on(DAY, Texts.DUTCH).markdown());
    }

    @Test
    void tellsEverythingAboutARule() {
        String page = Rulebook.of(ruleSet())
                .withCases(Map.of(RuleId.of("XX-NOT-01"), List.of("case-2", "case-1")))
                .on(DAY, Locale.ENGLISH)
                .markdown();

        String rule = page.substring(page.indexOf("### XX-NOT-01"), page.indexOf("### XX-EXC-01"));
        assertContains(rule, "*Requirement*");
        assertContains(rule, "> Nobody is told.");
        assertContains(
                rule,
                "**Denies when:** [“secret”](#condition-secret), and `communication.consent` is not `ALL`, and `xx.club` is"
                        + " `NONE`");
        assertContains(rule, "**Reads:** `worker.notice`, `communication.consent`, `manner.covert`, `xx.club`");
        assertContains(rule, "**Lifted by:** [XX-EXC-01](#rule-XX-EXC-01) Everybody agrees");
        assertContains(rule, "**Contestable because:** it is invented");
        assertContains(rule, "**What would help:** Tell them.");
        assertContains(rule, "- `worker.notice` becomes `GENERIC` or `SPECIFIC`");
        assertContains(rule, "**In force:** since 1 January 2000");
        assertContains(rule, "**Strongest authority:** act, regulation or treaty");
        assertContains(rule, "**A breach exposes to:** prosecution, a claim by the people concerned");
        assertContains(rule, "**Confidence:** low: reasonable lawyers differ");
        assertContains(
                rule, "- [New &lt;Act&gt; s.1](https://law.example/new?a=1&b=2), since 1 January 2025 (open to doubt)");
        assertContains(rule, "- [Old Act \\[1990\\]](https://law.example/old%281%29), until 31 December 2024");
        assertContains(rule, "**Written cases:** `case-1`, `case-2`");
    }

    @Test
    void definesEachNamedConditionOnceAsItStandsOnTheDay() {
        String before = Rulebook.of(ruleSet()).on(EVE, Locale.ENGLISH).markdown();
        String after = Rulebook.of(ruleSet()).on(DAY, Locale.ENGLISH).markdown();

        assertContains(before, "#### “secret”\n\n`manner.covert` is `true`\n");
        assertContains(after, "#### “secret”\n\n`manner.covert` is `true` or `worker.notice` is `NONE`\n");
        assertContains(after, "Reads differently before and from 1 January 2025");
        assertEquals(after.indexOf("#### “secret”"), after.lastIndexOf("#### “secret”"));
    }

    @Test
    void listsTheFactsWithTheirReadings() {
        String page = Rulebook.of(ruleSet()).on(DAY, Locale.ENGLISH).markdown();

        assertContains(page, "| `worker.notice` what the worker was told beforehand | `NONE`, `GENERIC`, `SPECIFIC`,");
        assertContains(page, "| `xx.club` whether one is in the club | `NONE`, `MEMBER` | cautious: `NONE` |");
        assertFalse(page.contains("`use.kind`"), "no rule reads it");
    }

    @Test
    void printsOnlyRulesInForceAndListsTheOthers() {
        String page = Rulebook.of(ruleSet()).on(EVE, Locale.ENGLISH).markdown();

        assertFalse(page.contains("### XX-DUT-01"), "the duty begins a day later");
        assertContains(page, "- **XX-DUT-01** Write it down (since 1 January 2025)");
    }

    @Test
    void escapesWhatHtmlWouldRead() {
        String page = Rulebook.of(ruleSet()).on(DAY, Locale.ENGLISH).html();

        assertContains(page, "<a href=\"https://law.example/new?a=1&amp;b=2\">New &lt;Act&gt; s.1</a>");
        assertFalse(page.contains("<script"), "pages have no scripts");
        assertFalse(page.contains("<link"), "pages need no other file");
    }

    /** A rule set of somebody else may say anything. */
    @Test
    void showsWhatABrowserWouldObey() {
        String page = Rulebook.of(ruleSet("</style><script>x\u202E\u009b31m\u0007\u2028"))
                .on(DAY, Locale.ENGLISH)
                .html();

        assertContains(page, "&lt;/style&gt;&lt;script&gt;x\uFFFD\uFFFD31m\uFFFD\uFFFD");
        assertContains(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"" + PageFrame.policy() + "\">");
        assertFalse(PageFrame.policy().contains("\""), "stands between quotation marks");
    }

    /** The first sheet of paper begins with what the page is about. */
    @Test
    void beginsWithItsTitle() {
        String page = Rulebook.of(ruleSet()).on(DAY, Locale.ENGLISH).html();

        assertTrue(page.indexOf("<h1") > 0 && page.indexOf("<h1") < page.indexOf("<nav"), page);
        assertEquals(page.indexOf("<h1"), page.lastIndexOf("<h1"));
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        String page = Rulebook.of(ruleSet()).on(DAY, Locale.ENGLISH).html();

        for (String part : page.split("href=\"#")) {
            if (!part.startsWith("<!doctype")) {
                String anchor = part.substring(0, part.indexOf('"'));
                assertContains(page, "id=\"" + anchor + "\"");
            }
        }
    }

    @Test
    void tellsWhatChangedBetweenTwoDays() {
        String page = Rulebook.of(ruleSet()).changes(EVE, DAY, Locale.ENGLISH).markdown();

        assertContains(page, "## Rules that began (1)");
        assertContains(page, "### XX-DUT-01 – Write it down");
        assertContains(page, "## Rules with other authorities (1)");
        assertContains(page, "**No longer cited:**\n\n- [Old Act \\[1990\\]]");
        assertContains(page, "## Named conditions that mean something else (1)");
        assertContains(page, "**Before:** `manner.covert` is `true`\n");
        assertFalse(page.contains("Rules that ended"), "none ended");
        assertFalse(page.contains("Rules whose conditions turn"), "the rule turns only through the name");
    }

    @Test
    void saysWhenNothingChanged() {
        Page page = Rulebook.of(ruleSet()).changes(DAY, DAY.plusDays(1), Texts.DUTCH);

        assertContains(page.markdown(), "Tussen deze twee dagen veranderde niets.");
        assertEquals(
                "day `2025-01-01` must come after `2025-01-01`",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Rulebook.of(ruleSet()).changes(DAY, DAY, Locale.ENGLISH))
                        .getMessage());
    }

    @Test
    void readsConditionsOfADayAsTheTreesMeanThem() {
        Condition told = isTrue(Facts.OTHER_PARTY_NOTIFIED);
        DayReading eve = new DayReading(EVE);
        DayReading day = new DayReading(DAY);

        assertEquals(told, eve.of(all(before(2025, 1, 1), told)));
        assertEquals(any(), day.of(all(before(2025, 1, 1), told)));
        assertEquals(all(), day.of(any(onOrAfter(2025, 1, 1), told)));
        assertEquals(not(told), day.of(not(any(before(2025, 1, 1), told))));
        assertEquals(all(), eve.of(not(onOrAfter(2025, 1, 1))));
    }

    @Test
    void hasEveryWordInBothLanguages() {
        String english = Rulebook.of(ruleSet()).on(DAY, Locale.ENGLISH).markdown();
        String dutch = Rulebook.of(ruleSet()).on(DAY, Texts.DUTCH).markdown();

        assertContains(english, "## Facts that are read");
        assertContains(dutch, "## Feiten die worden gelezen");
        assertContains(dutch, "sinds 1 januari 2025");
        assertFalse(dutch.contains("In force"), "no heading stays English");
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), () -> "`" + part + "` is not in:\n" + text);
    }

    private static RuleSet ruleSet() {
        return ruleSet("Nobody is told.");
    }

    private static RuleSet ruleSet(String reason) {
        return RuleSet.named("AQ", "Nowhere")
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .hasLawFor(Facts.ACTIVITY, Activity.values())
                .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                .declares(CLUB)
                .rules(List.of(notice(), agreed(), written()))
                .build(Texts.of(
                        Locale.ENGLISH,
                        Map.of(
                                "XX-NOT-01.reason", reason,
                                "XX-NOT-01.remedy", "Tell them.",
                                "XX-EXC-01.reason", "All agree.",
                                "XX-DUT-01.reason", "Write it down.",
                                "fact.xx.club", "whether one is in the club")));
    }

    private static Rule notice() {
        return Rule.requirement("XX-NOT-01", "Told beforehand")
                .inForce(from(2000, 1, 1))
                .cites(OLD.whole(), until(2024, 12, 31))
                .cites(NEW.section("1").unsure(), since(2025, 1, 1))
                .deniesWhen(all(SECRET, not(is(Facts.CONSENT, Consent.ALL)), is(CLUB, "NONE")))
                .exposing(Exposure.CRIME, Exposure.CIVIL)
                .binding(Binding.STATUTE)
                .confidence(Confidence.LOW)
                .contestable("it is invented")
                .curedByAny(Facts.NOTICE, List.of(Notice.GENERIC, Notice.SPECIFIC))
                .build();
    }

    private static Rule agreed() {
        return Rule.exception("XX-EXC-01", "Everybody agrees")
                .inForce(from(2000, 1, 1))
                .cites(OLD.section("2"))
                .appliesWhen(is(Facts.CONSENT, Consent.ALL))
                .binding(Binding.GUIDANCE)
                .confidence(Confidence.HIGH)
                .lifts("XX-NOT-01")
                .build();
    }

    private static Rule written() {
        return Rule.duty("XX-DUT-01", "Write it down")
                .inForce(from(2025, 1, 1))
                .cites(NEW.section("3"))
                .appliesWhen(all())
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .obliges(Obligation.LOG_AUTHORISATION)
                .build();
    }
}
