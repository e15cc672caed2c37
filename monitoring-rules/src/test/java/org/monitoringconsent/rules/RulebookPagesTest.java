// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.rulebook.Page;
import org.monitoringconsent.rulebook.Rulebook;
import org.monitoringconsent.rules.gb.GbRuleSet;
import org.monitoringconsent.rules.nl.NlRuleSet;
import org.monitoringconsent.testkit.CaseFiles;
import org.monitoringconsent.testkit.WrittenCase;

/**
 * The pages in {@code docs} are those that the rules give today; {@code -Drulebook.write=true} writes them anew. Their twins to be
 * read in a browser are not kept: each run of the tests makes them, and the build puts them into an archive.
 */
class RulebookPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate AUTOMATED_DECISIONS = LocalDate.of(2026, 2, 5);
    private static final LocalDate PLATFORM_WORK = LocalDate.of(2026, 12, 2);
    private static final boolean WRITE = Boolean.getBoolean("rulebook.write");
    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path DOCS = BASE.resolve("docs");
    private static final Path HTML = BASE.resolve("target").resolve("rulebook");

    @BeforeAll
    static void writesThePagesWhenAsked() throws IOException {
        if (WRITE) {
            for (Map.Entry<String, Supplier<Page>> page : made().entrySet()) {
                Path file = DOCS.resolve(page.getKey() + ".md");
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue().get().markdown());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasATwinForTheBrowser(String name) throws IOException {
        String html = made().get(name).get().html();

        Path file = HTML.resolve(name + ".html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
        assertTrue(html.startsWith("<!doctype html>"), name);
        assertTrue(html.contains("<html lang=\"" + (name.endsWith(".nl") ? "nl" : "en") + "\""), name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isCurrent(String name) throws IOException {
        Path file = DOCS.resolve(name + ".md");
        String content = made().get(name).get().markdown();

        assertTrue(Files.exists(file), () -> name + " is missing; -Drulebook.write=true writes it");
        assertEquals(content, Files.readString(file), () -> name + " is not current; -Drulebook.write=true writes it");
    }

    /** Whoever reads a rule sees at once which facts it hangs on, those behind named conditions and duties too. */
    @ParameterizedTest
    @ValueSource(strings = {"GB", "NL"})
    void saysOfEachRuleWhichFactsItReads(String country) {
        RuleSet ruleSet = country.equals("GB") ? british() : dutch();
        String page = book(ruleSet).on(TODAY, Locale.ENGLISH).markdown();
        for (Rule rule : ruleSet.rules()) {
            if (rule.inForceOn(TODAY)) {
                String section = page.split("<a id=\"rule-" + rule.id() + "\"></a>", -1)[1]
                        .split("<a id=", -1)[0];
                List<String> said = section.lines()
                        .filter(line -> line.startsWith("**Reads:** "))
                        .flatMap(line -> Arrays.stream(line.substring(11).split(", ", -1)))
                        .toList();
                List<String> read = Facts.all().stream()
                        .filter(Condition.facts(rule.conditions())::contains)
                        .map(fact -> "`" + fact + "`")
                        .toList();
                boolean turns = !Condition.boundaryDays(rule.conditions()).isEmpty();

                assertTrue(read.containsAll(said), () -> rule + " says that it reads " + said);
                assertEquals(turns ? said : read, said, () -> "what " + rule + " reads");
            }
        }
    }

    /** A page that no test holds current would grow old unnoticed. */
    @Test
    void holdsEveryPageInTheFolder() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS, 2)) {
            List<String> kept = files.filter(
                            file -> file.getParent().getParent().equals(DOCS))
                    .map(file -> DOCS.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();

            assertEquals(names().stream().map(name -> name + ".md").sorted().toList(), kept);
        }
    }

    static Set<String> names() {
        return made().keySet();
    }

    /** Each from rules that are made anew, so that a fault that is put into them shows. */
    private static SortedMap<String, Supplier<Page>> made() {
        SortedMap<String, Supplier<Page>> pages = new TreeMap<>();
        for (Locale language : List.of(Locale.ENGLISH, Texts.DUTCH)) {
            put(pages, "GB/rules", language, () -> book(british()).on(TODAY, language));
            put(pages, "GB/changes-2026-02-05", language, () -> changes(british(), AUTOMATED_DECISIONS, language));
            put(pages, "NL/rules", language, () -> book(dutch()).on(TODAY, language));
            put(pages, "NL/changes-2026-12-02", language, () -> changes(dutch(), PLATFORM_WORK, language));
        }
        return pages;
    }

    private static void put(Map<String, Supplier<Page>> pages, String name, Locale language, Supplier<Page> page) {
        String suffix = language.equals(Locale.ENGLISH) ? "" : "." + language.getLanguage();
        pages.put(name + suffix, page);
    }

    private static RuleSet british() {
        return new GbRuleSet().ruleSet();
    }

    private static RuleSet dutch() {
        return new NlRuleSet().ruleSet();
    }

    private static Page changes(RuleSet ruleSet, LocalDate day, Locale language) {
        return Rulebook.of(ruleSet).changes(day.minusDays(1), day, language);
    }

    private static Rulebook book(RuleSet ruleSet) {
        return Rulebook.of(ruleSet).withCases(cases(ruleSet));
    }

    /** The written cases by the rules that speak in their verdicts. */
    private static Map<RuleId, SortedSet<String>> cases(RuleSet ruleSet) {
        String country = ruleSet.jurisdiction().value();
        MonitoringEngine engine = MonitoringEngine.of(ruleSet).in(country);
        Map<RuleId, SortedSet<String>> cases = new TreeMap<>();
        for (WrittenCase written : CaseFiles.read(CaseFile.of(country))) {
            engine.decide(written.request(engine.attributeKeys()))
                    .reasons()
                    .forEach(reason -> cases.computeIfAbsent(reason.rule(), id -> new TreeSet<>())
                            .add(written.id()));
        }
        return cases;
    }
}
