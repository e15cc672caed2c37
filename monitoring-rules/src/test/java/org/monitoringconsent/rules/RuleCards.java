package org.monitoringconsent.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;

/**
 * What the law pages say of each rule besides its condition: kind, binding force, exposure, confidence, doubt and the numbers
 * of the provisions it cites. Taken from the pages and not from the rules.
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
     * @param provisions the numbers of the provisions that the page cites, on any day
     * @param names the names of instruments and authorities that the page cites, on any day
     * @param interception whether breaking the rule is a criminal interception
     */
    public record Card(
            String id,
            String kind,
            List<String> bindings,
            List<String> exposures,
            String confidence,
            boolean contestable,
            List<String> provisions,
            List<String> names,
            boolean interception) {}

    private RuleCards() {}

    /** The cards of the profile, {@code nl} (with the European baseline) or {@code gb}. */
    public static List<Card> of(String profile) {
        try (InputStream bytes = RuleCards.class.getResourceAsStream(profile + "/cards.csv")) {
            if (bytes == null) {
                throw new IllegalArgumentException("no cards for `" + profile + "`, expected nl or gb");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return lines.lines().skip(1).map(RuleCards::card).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Card card(String line) {
        List<String> cells = Arrays.asList(line.split(";", -1));
        return new Card(
                cells.get(0),
                cells.get(1),
                words(cells.get(2)),
                words(cells.get(3)),
                cells.get(4),
                cells.get(5).equals("yes"),
                words(cells.get(6)),
                words(cells.get(7)),
                cells.get(8).equals("yes"));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
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
        card.provisions().forEach(provision -> cites(card, rule, "(?<![0-9])", provision, differences));
        card.names().forEach(name -> cites(card, rule, "\\b", name, differences));
    }

    private static void cites(Card card, Rule rule, String before, String cited, List<String> differences) {
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
