// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rules.gb.GbRuleSet;
import org.monitoringconsent.rules.gb.SecondReadingOfUnitedKingdom;
import org.monitoringconsent.rules.nl.NlRuleSet;
import org.monitoringconsent.rules.nl.SecondReadingOfNetherlands;
import org.monitoringconsent.testkit.FaultHunt;
import org.monitoringconsent.testkit.FaultSeeder;
import org.monitoringconsent.testkit.NaiveVerdict;
import org.monitoringconsent.testkit.SeededFault;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;

/**
 * Faults seeded into the real rule sets are noticed: the builder refuses the rule set, a written case or the second reading of
 * the page answers otherwise, or the rule differs from its card.
 *
 * <p>The report, with every survivor, is left in the build folder. A normal build hunts a sample; the profile
 * {@code thorough} hunts them all.
 */
class SeededFaultsTest {

    private static final double SHARE_OF_ALL = 0.95;
    /** A sample is small and its requests are few, so that one unlucky fault weighs much. */
    private static final double SHARE_OF_SAMPLE = 0.85;

    private record Judged(MonitoringRequest request, SecondReading expected) {}

    private record Hunted(SeededFault fault, String by) {}

    @ParameterizedTest
    @ValueSource(strings = {"GB", "NL"})
    void aSampleIsNoticed(String country) throws IOException {
        hunt(country, 61, 8_000, 6, SHARE_OF_SAMPLE);
    }

    @Tag("heavy")
    @ParameterizedTest
    @ValueSource(strings = {"GB", "NL"})
    void allAreNoticed(String country) throws IOException {
        hunt(country, 1, 180_000, 1, SHARE_OF_ALL);
    }

    private static void hunt(String country, int everyNth, int drawn, int everyNthCase, double share)
            throws IOException {
        RuleSet ruleSet = country.equals("GB") ? new GbRuleSet().ruleSet() : new NlRuleSet().ruleSet();
        List<RuleCards.Card> cards = RuleCards.of(country.equals("GB") ? "gb" : "nl");
        assertEquals(List.of(), RuleCards.differences(ruleSet, cards));
        List<Judged> pool = pool(ruleSet, drawn, everyNthCase);
        List<SeededFault> faults = FaultSeeder.faultsIn(ruleSet);

        List<Hunted> hunted = IntStream.range(0, faults.size())
                .filter(number -> number % everyNth == 0)
                .parallel()
                .mapToObj(number -> new Hunted(faults.get(number), noticer(faults.get(number), cards, pool)))
                .toList();

        Path folder = Files.createDirectories(Path.of("target", "seeded-faults"));
        Files.writeString(folder.resolve(country + ".md"), report(country, hunted), StandardCharsets.UTF_8);
        long noticed = hunted.stream().filter(each -> !each.by().isEmpty()).count();
        assertTrue(noticed >= share * hunted.size(), () -> report(country, hunted));
    }

    private static List<Judged> pool(RuleSet ruleSet, int drawn, int everyNthCase) {
        boolean british = ruleSet.jurisdiction().value().equals("GB");
        Function<Map<String, String>, SecondReading> reading =
                british ? SecondReadingOfUnitedKingdom::read : SecondReadingOfNetherlands::read;
        List<SortedMap<String, String>> cases =
                WrittenCase.allOf(british ? "united-kingdom.json" : "netherlands.json").stream()
                        .map(WrittenCase::request)
                        .toList();
        RandomRequests random =
                new RandomRequests(20261123, ruleSet.jurisdiction().value(), List.copyOf(ruleSet.editionDays()));
        List<Map<String, String>> requests = new ArrayList<>(cases);
        for (int i = 0; i < drawn; i++) {
            requests.add(random.next(cases));
        }
        for (int i = 0; i < cases.size(); i += everyNthCase) {
            requests.addAll(random.onEachBoundary(cases.get(i)));
        }
        return requests.parallelStream()
                .map(facts -> new Judged(RequestJson.read(RandomRequests.json(facts)), reading.apply(facts)))
                .toList();
    }

    /** Who notices the fault first, or an empty text. */
    private static String noticer(SeededFault fault, List<RuleCards.Card> cards, List<Judged> pool) {
        Optional<RuleSet> built = fault.ruleSet();
        if (built.isEmpty()) {
            return "builder";
        }
        if (!RuleCards.differences(built.get(), cards).isEmpty()) {
            return "card";
        }
        FaultHunt hunt = FaultHunt.between(fault.original(), built.get());
        return pool.stream()
                .filter(judged -> hunt.touches(judged.request()))
                .filter(judged -> differs(hunt.answer(judged.request()), judged.expected()))
                .findFirst()
                .map(judged -> "second reading")
                .orElse("");
    }

    private static boolean differs(NaiveVerdict answer, SecondReading expected) {
        SortedSet<String> obligations = texts(answer.obligations());
        boolean same = answer.decision().name().equals(expected.decision())
                && answer.coverage().name().equals(expected.coverage())
                && answer.contestable() == expected.contestable()
                && answer.rules(Effect.DENIES).equals(expected.denials())
                && obligations.equals(expected.obligations());
        boolean dutch = answer.jurisdictions().contains("NL");
        boolean sameBesides = dutch
                ? texts(answer.advisoriesOfLaw()).equals(expected.advisories())
                : answer.rules(Effect.NOTES).equals(expected.notes());
        boolean sameGrounds = answer.decision() == Decision.DENY
                || answer.rules(Effect.GROUNDS).equals(expected.grounds());
        return !(same && sameBesides && sameGrounds);
    }

    private static SortedSet<String> texts(Iterable<?> codes) {
        SortedSet<String> texts = new TreeSet<>();
        codes.forEach(code -> texts.add(String.valueOf(code)));
        return texts;
    }

    private static String report(String country, List<Hunted> hunted) {
        SortedMap<String, int[]> byKind = new TreeMap<>();
        SortedMap<String, Integer> byNoticer = new TreeMap<>();
        StringBuilder survivors = new StringBuilder();
        for (Hunted each : hunted) {
            int[] counts = byKind.computeIfAbsent(each.fault().kind().name(), kind -> new int[2]);
            counts[0]++;
            if (each.by().isEmpty()) {
                survivors.append("- ").append(each.fault()).append('\n');
            } else {
                counts[1]++;
                byNoticer.merge(each.by(), 1, Integer::sum);
            }
        }
        int noticed = byNoticer.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder text = new StringBuilder("# Faults seeded into the rule set of " + country + "\n\n")
                .append(noticed + " of " + hunted.size() + " noticed, first by: " + byNoticer + "\n\n")
                .append("| Kind | Seeded | Noticed |\n|---|---|---|\n");
        byKind.forEach((kind, counts) -> text.append("| " + kind + " | " + counts[0] + " | " + counts[1] + " |\n"));
        return text.append("\n## Survivors\n\n").append(survivors).toString();
    }
}
