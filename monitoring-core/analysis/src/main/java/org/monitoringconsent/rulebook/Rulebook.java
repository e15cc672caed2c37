// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.RuleSet;

/**
 * A rule set as a book for people who read law: works councils, lawyers, data protection officers.
 *
 * <pre>{@code
 * Page page = Rulebook.of(ruleSet).on(LocalDate.of(2026, 2, 5), Locale.ENGLISH);
 * Files.writeString(path, page.html());
 * }</pre>
 */
public final class Rulebook {

    private final RuleSet ruleSet;
    private final Map<RuleId, SortedSet<String>> cases;

    private Rulebook(RuleSet ruleSet, Map<RuleId, SortedSet<String>> cases) {
        this.ruleSet = ruleSet;
        this.cases = cases;
    }

    /** The book of a rule set, without written cases. */
    public static Rulebook of(RuleSet ruleSet) {
        return new Rulebook(ruleSet, Map.of());
    }

    /**
     * The same book, which names at each rule the written cases that exercise it.
     *
     * @param caseIds the ids of the cases by rule; ids come out sorted
     */
    public Rulebook withCases(Map<RuleId, ? extends Collection<String>> caseIds) {
        Map<RuleId, SortedSet<String>> copy = new TreeMap<>();
        caseIds.forEach((rule, ids) -> copy.put(rule, Collections.unmodifiableSortedSet(new TreeSet<>(ids))));
        return new Rulebook(ruleSet, Collections.unmodifiableMap(copy));
    }

    /**
     * Everything that the rule set says on a day.
     *
     * @param day the day; before the first day that the rule set covers, the page says so
     * @param language English or Dutch; in any other language the headings are English and the texts are those that the
     *     rule set has
     */
    public Page on(LocalDate day, Locale language) {
        Edition edition = new Edition(ruleSet, day, new Words(language));
        List<Block> blocks = new ArrayList<>(new OverviewSection(edition).blocks());
        blocks.addAll(new FactsSection(edition).blocks());
        blocks.addAll(new NamedConditionsSection(edition).blocks());
        blocks.addAll(new RulesSection(edition, cases).blocks());
        blocks.addAll(new TimelineSection(edition).blocks());
        return new Page(edition.title(), edition.words(), new Contents(edition).entries(), blocks);
    }

    /**
     * What changed between two days: rules that began or ended, authorities, binding force, and conditions that turn.
     *
     * @param before the earlier day
     * @param after the later day
     * @throws IllegalArgumentException when the later day does not come after the earlier one
     */
    public Page changes(LocalDate before, LocalDate after, Locale language) {
        if (!before.isBefore(after)) {
            throw new IllegalArgumentException("day `" + after + "` must come after `" + before + "`");
        }
        Words words = new Words(language);
        return new ChangesPage(new Edition(ruleSet, before, words), new Edition(ruleSet, after, words)).page();
    }
}
