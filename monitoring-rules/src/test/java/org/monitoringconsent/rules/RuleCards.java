// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;

/**
 * What the law pages say of each rule besides its condition: kind, binding force, exposure, confidence, doubt and what it
 * cites. Taken from the pages and not from the rules.
 */
public final class RuleCards {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /**
     * One rule as its page describes it.
     *
     * @param id the id
     * @param kind the kind
     * @param bindings every force that the page names, the strongest or usual one first
     * @param exposures every exposure that the page names
     * @param confidence how sure the page is
     * @param contestable whether the page calls the rule contestable, always or sometimes
     * @param cites the names of instruments and authorities and the numbers of provisions that the page cites, on any day
     * @param interception whether breaking the rule is a criminal interception
     */
    public record Card(
            String id,
            String kind,
            List<String> bindings,
            List<String> exposures,
            String confidence,
            boolean contestable,
            List<String> cites,
            boolean interception) {}

    private RuleCards() {}

    /** The cards of the profile, {@code nl} (with the European baseline) or {@code gb}. */
    public static List<Card> of(String profile) {
        return RuleTests.blocks(profile).stream().map(RuleCards::card).toList();
    }

    private static Card card(RuleTests.Block block) {
        Map<String, String> said = new HashMap<>();
        for (String part : block.lines().get("is").split(", ", -1)) {
            int space = part.indexOf(' ');
            said.put(space < 0 ? part : part.substring(0, space), part.substring(space + 1));
        }
        return new Card(
                block.rule(),
                kind(block),
                words(said.get("binding")),
                words(said.getOrDefault("exposing", "")),
                said.get("confidence"),
                said.containsKey("contestable"),
                block.words("cites"),
                said.containsKey("interception"));
    }

    /** The kind stands first. */
    static String kind(RuleTests.Block block) {
        return block.lines().get("is").split(",", -1)[0];
    }

    private static List<String> words(String said) {
        return said.isEmpty() ? List.of() : List.of(said.split(" ", -1));
    }

    /** In what the rules differ from their cards, one sentence each. */
    public static List<String> differences(RuleSet ruleSet, List<Card> cards) {
        List<String> differences = new ArrayList<>();
        for (Card card : cards) {
            ruleSet.rule(card.id())
                    .ifPresentOrElse(
                            rule -> compare(card, rule, differences), () -> differences.add(card.id() + " is missing"));
        }
        if (ruleSet.rules().size() != cards.size()) {
            differences.add("there are " + ruleSet.rules().size() + " rules and " + cards.size() + " cards");
        }
        return differences;
    }

    private static void compare(Card card, Rule rule, List<String> differences) {
        check(card, "kind", card.kind(), rule.kind().name(), differences);
        check(card, "confidence", card.confidence(), rule.confidence().name(), differences);
        check(card, "contestable", card.contestable(), rule.contestableWhen().isPresent(), differences);
        List<String> exposures =
                rule.exposures().stream().map(Enum::name).sorted().toList();
        check(card, "exposures", card.exposures().stream().sorted().toList(), exposures, differences);
        List<String> bindings = rule.bindings().stream()
                .map(dated -> dated.value().name())
                .distinct()
                .toList();
        if (!card.bindings().containsAll(bindings)
                || !bindings.contains(card.bindings().get(0))) {
            check(card, "bindings", card.bindings(), bindings, differences);
        }
        check(card, "binding today", strongest(card), rule.bindingOn(TODAY).name(), differences);
        check(card, "interception", card.interception(), rule.criminalInterception(), differences);
        card.cites().forEach(cited -> cites(card, rule, cited, differences));
    }

    private static void cites(Card card, Rule rule, String cited, List<String> differences) {
        String before = Character.isDigit(cited.charAt(0)) ? "(?<![0-9])" : "\\b";
        Pattern place = Pattern.compile(before + Pattern.quote(cited) + "(?![0-9])");
        if (rule.citations().stream()
                .noneMatch(dated -> place.matcher(dated.value().text()).find())) {
            differences.add(card.id() + " must cite " + cited + " but cites " + rule.citations());
        }
    }

    private static String strongest(Card card) {
        return card.bindings().stream()
                .map(Binding::valueOf)
                .min(Comparator.naturalOrder())
                .map(Enum::name)
                .orElse("");
    }

    private static void check(Card card, String what, Object expected, Object given, List<String> differences) {
        if (!expected.equals(given)) {
            differences.add(card.id() + " " + what + " must be " + expected + " but is " + given);
        }
    }
}
