// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Dated;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;

/** Each rule speaks to people, in English and in Dutch. */
class DutchTextsTest {

    private static final RuleSet RULES = new NlRuleSet().ruleSet();
    private static final Pattern YOUNGER = Pattern.compile("\\b(AVG|UAVG|GDPR)\\b");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(Arts?|GDPR|ECHR|ECtHR|CJEU|recitals?|Regulation|Directive|Guidelines|v|and|the)\\b");
    private static final Set<String> OFFICIAL = Set.of(
            "eur-lex.europa.eu",
            "www.echr.coe.int",
            "hudoc.echr.coe.int",
            "www.edpb.europa.eu",
            "ec.europa.eu",
            "digital-strategy.ec.europa.eu",
            "wetten.overheid.nl",
            "zoek.officielebekendmakingen.nl",
            "uitspraken.rechtspraak.nl",
            "autoriteitpersoonsgegevens.nl",
            "ondernemersplein.kvk.nl",
            "www.pcisecuritystandards.org");
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

    /** A rule that also holds under the Wbp gives no reason in the words of the regulation that came later. */
    @ParameterizedTest
    @MethodSource("rules")
    void theReasonNamesNoActThatIsYoungerThanTheRule(Rule rule) {
        boolean olderThanTheRegulation = rule.inForceOn(LocalDate.of(2018, 5, 24));

        for (Locale language : LANGUAGES) {
            String reason = RULES.reason(rule.id(), language);
            assertFalse(olderThanTheRegulation && YOUNGER.matcher(reason).find(), reason);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysInDutchWhyItIsContestable(Rule rule) {
        assertEquals(rule.contestableWhen().isPresent(), RULES.texts().has(rule.id() + ".contestable", Texts.DUTCH));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesItsConditionsInDutch(Rule rule) {
        for (Condition condition : rule.conditions()) {
            names(condition).forEach(name -> assertTrue(RULES.texts().has(key(name), Texts.DUTCH), key(name)));
        }
    }

    /** A Dutch page cites as a Dutch lawyer does, each authority in words of its own. */
    @ParameterizedTest
    @MethodSource("rules")
    void citesInDutch(Rule rule) {
        Set<String> written = new TreeSet<>();
        for (Dated<Citation> dated : rule.citations()) {
            Citation dutch = RULES.texts().cited(dated.value(), Texts.DUTCH);

            assertNotSame(dated.value(), dutch, dated.value()::text);
            assertFalse(ENGLISH.matcher(dutch.text()).find(), dutch::text);
            assertEquals(dated.value().address(), dutch.address());
            assertEquals(dated.value().certainty(), dutch.certainty());
            assertEquals(dated.value(), RULES.texts().cited(dated.value(), Locale.ENGLISH));
            written.add(dutch.text());
        }
        assertEquals(
                rule.citations().stream()
                        .map(dated -> dated.value().text())
                        .distinct()
                        .count(),
                written.size());
    }

    /** Blogs, private uploads and press reports are where something was read, not what a reader is shown. */
    @ParameterizedTest
    @MethodSource("rules")
    void showsOfficialAddressesOnly(Rule rule) {
        for (Dated<Citation> dated : rule.citations()) {
            String address = dated.value().address();
            assertTrue(
                    address.isEmpty() || OFFICIAL.contains(URI.create(address).getHost()), address);
        }
    }

    /** Periods are told in both languages or in neither, and for an obligation that the rule has. */
    @ParameterizedTest
    @MethodSource("rules")
    void tellsThePeriodInBothLanguages(Rule rule) {
        List<String> keys = new ArrayList<>(List.of(rule.id() + ".period"));
        for (Obligation obligation : Obligation.values()) {
            keys.add(rule.id() + ".period." + obligation);
        }

        for (String key : keys) {
            assertEquals(RULES.texts().has(key, Locale.ENGLISH), RULES.texts().has(key, Texts.DUTCH), key);
        }
        for (Obligation obligation : Obligation.values()) {
            boolean told = RULES.texts().has(rule.id() + ".period." + obligation, Locale.ENGLISH);
            assertTrue(
                    !told || rule.obligations().stream().anyMatch(attached -> attached.value() == obligation),
                    rule.id() + " " + obligation);
        }
    }

    static Stream<Rule> rules() {
        return RULES.rules().stream();
    }

    private static Stream<String> names(Condition condition) {
        Stream<String> inner = inner(condition).stream().flatMap(DutchTextsTest::names);
        return condition instanceof Condition.Named named ? Stream.concat(Stream.of(named.name()), inner) : inner;
    }

    private static List<Condition> inner(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.Any any) {
            return any.parts();
        }
        if (condition instanceof Condition.Not not) {
            return List.of(not.part());
        }
        return condition instanceof Condition.Named named ? List.of(named.meaning()) : List.of();
    }

    private static String key(String name) {
        return "condition." + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
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
