// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Dated;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.rules.RuleCards;
import org.monitoringconsent.rules.RuleTests;
import org.monitoringconsent.rules.RuleTests.Example;
import org.monitoringconsent.verdict.Verdict;

/** Each rule on its own: it speaks, it leaves the valid request alone, and it just misses. */
class UnitedKingdomRulesTest {

    private static final Pattern ENGLISH_IN_CITATIONS = Pattern.compile(
            "\\b(Arts?|paras?|Sch|Part|principles?|regs?|guidance|ECHR|January|March|May|August|October|December|with)\\b| s\\.\\d");

    private static final RuleSet RULES = new GbRuleSet().ruleSet();

    @Test
    void allowsTheValidRequest() {
        assertEquals(Set.of(), BritishRequests.denials(BritishRequests.decide(BritishRequests.valid())));
    }

    @Test
    void hasAnExampleForEachRule() {
        Set<String> rules =
                RULES.rules().stream().map(rule -> rule.id().value()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> examples = examples().stream().map(Example::rule).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(rules, examples);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void speaksWhereItShould(Example example) {
        Verdict verdict = BritishRequests.decide(BritishRequests.valid(example.changes()));

        assertTrue(holds(example, verdict), () -> "spoke: " + BritishRequests.speaking(verdict));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isSilentJustBesideIt(Example example) {
        Verdict verdict = BritishRequests.decide(
                BritishRequests.valid(example.changes(), example.nearMiss().orElseThrow()));

        assertFalse(holds(example, verdict), () -> "spoke: " + BritishRequests.speaking(verdict));
    }

    /** A rule that needs a change to speak has nothing to say about the valid request. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void leavesTheValidRequestAlone(Example example) {
        Verdict verdict = BritishRequests.decide(BritishRequests.valid());

        assertEquals(example.changes().isEmpty(), holds(example, verdict));
    }

    /** A rule that denies must deny; any other must be shown or oblige. */
    private static boolean holds(Example example, Verdict verdict) {
        boolean denies = RULES.rule(example.rule()).orElseThrow().kind().denies();
        Set<String> speaking = denies ? BritishRequests.denials(verdict) : BritishRequests.speaking(verdict);
        return speaking.contains(example.rule());
    }

    /** The closed list of lifts, and no other. */
    @ParameterizedTest
    @CsvSource({
        "UK-INT-10, UK-PROT-06 UK-PROT-07",
        "UK-PROT-09, UK-PROT-01 UK-PROT-02 UK-PROT-03 UK-PROT-04 UK-PROT-05",
        "UK-PROT-10, UK-PROT-01 UK-PROT-03 UK-PROT-04 UK-PROT-05",
        "UK-LAW-01, UK-CAM-01 UK-CAM-02 UK-DP-08 UK-DP-09 UK-DP-16 UK-OBJ-01 UK-RET-01 UK-USE-01 UK-VET-07",
        "UK-FCA-01, UK-PCI-01",
        "UK-USE-02, UK-USE-01 UK-USE-03 UK-USE-10",
        "UK-USE-07X, UK-USE-07",
        "UK-USE-12, UK-USE-01 UK-USE-03 UK-USE-09 UK-USE-10",
        "UK-USE-13, UK-USE-01 UK-USE-03",
        "UK-USE-15, UK-USE-01"
    })
    void liftsWhatTheClosedListNames(String exception, String lifted) {
        Rule rule = RULES.rule(exception).orElseThrow();

        assertEquals(lifted, rule.lifts().stream().map(Object::toString).collect(Collectors.joining(" ")));
    }

    /** Each rule names those that lift it, requirements too, so that whoever reads it sees its way out. */
    @Test
    void namesWhatLiftsIt() {
        Map<RuleId, Set<RuleId>> lifting = new TreeMap<>();
        Map<RuleId, Set<RuleId>> named = new TreeMap<>();
        for (Rule rule : RULES.rules()) {
            rule.lifts()
                    .forEach(id ->
                            lifting.computeIfAbsent(id, key -> new TreeSet<>()).add(rule.id()));
            if (!rule.liftedBy().isEmpty()) {
                named.put(rule.id(), rule.liftedBy());
            }
        }

        assertEquals(
                10,
                RULES.rules().stream().filter(rule -> !rule.lifts().isEmpty()).count());
        assertEquals(lifting, named);
    }

    /** Kind, force, exposure, confidence, doubt and the provisions of each rule are those of its page. */
    @Test
    void isAsItsCardSays() {
        assertEquals(List.of(), RuleCards.differences(RULES, RuleCards.of("gb")));
    }

    /** Whoever follows a citation comes to the provision, and to its official place. */
    @Test
    void citesOfficialAddresses() {
        Set<String> hosts = new TreeSet<>();
        RULES.rules().stream()
                .flatMap(rule -> rule.citations().stream())
                .map(dated -> dated.value().address())
                .filter(address -> !address.isEmpty())
                .forEach(address -> hosts.add(URI.create(address).getHost()));

        assertEquals(
                Set.of(
                        "caselaw.nationalarchives.gov.uk",
                        "commission.europa.eu",
                        "hudoc.echr.coe.int",
                        "ico.org.uk",
                        "informationrights.decisions.tribunals.gov.uk",
                        "www.acas.org.uk",
                        "www.bailii.org",
                        "www.fca.org.uk",
                        "www.gov.uk",
                        "www.handbook.fca.org.uk",
                        "www.legislation.gov.uk",
                        "www.pcisecuritystandards.org"),
                hosts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UK-INT-01 | IPA s.3(1), 3(6)-(7) | ukpga/2016/25/section/3",
                "UK-PROT-05 | ERA 1996 ss.43B-43L | ukpga/1996/18/section/43B",
                "UK-OPEN-01 | UK GDPR Arts 13-14 | eur/2016/679/article/13",
                "UK-DP-06 | UK GDPR Annex 1 paras 1-6 | ukpga/2025/18/schedule/4",
                "UK-USE-13 | DPA 2018 Sch 2 para 5(3) | ukpga/2018/12/schedule/2",
                "UK-AI-01B | UK GDPR Arts 22A-22D | eur/2016/679/article/22A",
                "UK-USE-04 | Employment Rights (Northern Ireland) Order 1996 Art 130 | nisi/1996/1919/article/130"
            })
    void leadsToTheProvisionItself(String rule, String citation, String path) {
        List<String> addresses = RULES.rule(rule).orElseThrow().citations().stream()
                .map(Dated::value)
                .filter(cited -> cited.text().equals(citation))
                .map(Citation::address)
                .toList();

        assertEquals(List.of("https://www.legislation.gov.uk/" + path), addresses);
    }

    @Test
    void hasEachTextInBothLanguages() {
        assertTrue(RULES.texts().languages().containsAll(List.of(Locale.ENGLISH, Texts.DUTCH)));
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

    /** What is said in one language is said in the other. */
    @Test
    void saysNothingInOneLanguageOnly() {
        Map<String, Set<String>> keys = new TreeMap<>();
        for (Rule rule : RULES.rules()) {
            for (String part : List.of("reason", "remedy")) {
                String key = rule.id() + "." + part;
                Set<String> languages = RULES.texts().languages().stream()
                        .filter(language -> RULES.texts().has(key, language))
                        .map(Locale::getLanguage)
                        .collect(Collectors.toSet());
                keys.put(key, languages);
            }
            assertEquals(
                    rule.contestableWhen().isPresent(),
                    RULES.texts().has(rule.id() + ".contestable", Texts.DUTCH),
                    () -> "why it is contestable, in Dutch: " + rule);
        }

        keys.forEach((key, languages) -> assertTrue(languages.size() != 1, () -> key + " only in " + languages));
    }

    /** The rulebook calls each condition by a name in its own language, and has no name for what is not there. */
    @Test
    void namesEachConditionInDutch() {
        Set<String> names = new TreeSet<>();
        for (Rule rule : RULES.rules()) {
            for (Condition node : Condition.nodes(rule.conditions())) {
                if (node instanceof Condition.Named named) {
                    names.add("condition." + slug(named.name()));
                }
            }
        }

        names.forEach(key -> assertTrue(RULES.texts().has(key, Texts.DUTCH), () -> "no Dutch name: " + key));
        assertEquals(names, dutchKeys("condition."));
    }

    /** A Dutch page cites in Dutch, each authority in words of its own; a text for what nobody cites is left over. */
    @Test
    void citesEachAuthorityInDutch() {
        Set<String> keys = new TreeSet<>();
        Set<String> written = new TreeSet<>();
        for (Citation citation : citations()) {
            Citation dutch = RULES.texts().cited(citation, Texts.DUTCH);
            keys.add("cites." + slug(citation.text()));
            written.add(dutch.text());
            assertNotSame(citation, dutch, citation::text);
            assertFalse(ENGLISH_IN_CITATIONS.matcher(dutch.text()).find(), dutch::text);
            assertEquals(citation.address(), dutch.address());
        }

        assertEquals(keys, dutchKeys("cites."));
        assertEquals(keys.size(), written.size());
    }

    /** What was read somewhere else says so; where that was stands on the page for maintainers. */
    @Test
    void saysReadAtTheSourceOnlyWhereItWas() throws IOException {
        List<String> elsewhere = Files.readAllLines(Path.of("sources", "united-kingdom.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Cited"))
                .map(line -> line.split("\\|", -1)[1].strip())
                .toList();
        Set<String> met = new TreeSet<>();

        for (Citation citation : citations()) {
            Set<String> listed = elsewhere.stream()
                    .filter(cited -> citation.text().equals(cited)
                            || citation.text().startsWith(cited + " ")
                            || citation.text().startsWith(cited + ","))
                    .collect(Collectors.toSet());
            boolean read = citation.certainty() == Citation.Certainty.READ_ELSEWHERE;
            met.addAll(listed);
            assertTrue(!read || !listed.isEmpty(), () -> "where was it read: " + citation);
            assertTrue(
                    listed.isEmpty() || citation.certainty() != Citation.Certainty.CONFIRMED,
                    () -> "was not read at the source: " + citation);
        }

        assertEquals(new TreeSet<>(elsewhere), met);
    }

    @Test
    void saysInDutchWhyARuleIsContestable() {
        Set<String> keys = RULES.rules().stream()
                .filter(rule -> rule.contestableWhen().isPresent())
                .map(rule -> rule.id() + ".contestable")
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> dutch = dutchKeys("UK-");
        dutch.removeIf(key -> !key.endsWith(".contestable"));

        assertEquals(keys, dutch);
    }

    private static Set<Citation> citations() {
        return RULES.rules().stream()
                .flatMap(rule -> rule.citations().stream())
                .map(Dated::value)
                .collect(Collectors.toSet());
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static Set<String> dutchKeys(String start) {
        Properties properties = new Properties();
        try (InputStream file = GbRuleSet.class.getResourceAsStream("messages_nl.properties");
                Reader reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(start))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void speaksInWholeSentences() {
        for (Rule rule : RULES.rules()) {
            for (Locale language : RULES.texts().languages()) {
                assertSentence(RULES.reason(rule.id(), language));
                RULES.remedy(rule.id(), language).ifPresent(UnitedKingdomRulesTest::assertSentence);
            }
            assertNotEquals(RULES.reason(rule.id(), Locale.ENGLISH), RULES.reason(rule.id(), Texts.DUTCH));
        }
    }

    private static void assertSentence(String text) {
        assertTrue(text.endsWith("."), text);
        assertTrue(Character.isUpperCase(text.codePointAt(0)), text);
        assertFalse(text.contains("  ") || text.contains("\uFFFD"), text);
    }

    /** A requirement says by which facts it is cured. */
    @Test
    void namesACureForEachRequirement() {
        RULES.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.REQUIREMENT)
                .forEach(rule -> assertFalse(rule.cures().isEmpty(), () -> "no cure: " + rule));
    }

    static List<Example> examples() {
        return RuleTests.speaking("gb").stream().filter(Example::hasNearMiss).toList();
    }
}
