// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.engine.memory.MemoryBudget;
import org.monitoringconsent.rule.RuleSet;

/** A rule set with its editions in order; each is made and compiled when it is first asked. */
public final class CompiledRuleSet {

    private static final int KINDS = 2 * Activity.values().length;

    private final RuleSet ruleSet;
    private final Settings settings;
    /** The first day of each edition, that of the time before the first supported day at 0. */
    private final LocalDate[] days;

    /** The same days as numbers in the same order. */
    private final int[] numbers;

    private final AtomicReferenceArray<RulesInForce> editions;

    /** For each edition, activity and kind of question what was compiled for it. */
    private final MemoryBudget.Shelf<CompiledEdition> compiled;

    /** A rule set of which nothing is compiled yet. */
    public CompiledRuleSet(RuleSet ruleSet, Settings settings) {
        this.ruleSet = ruleSet;
        this.settings = settings;
        SortedSet<LocalDate> editionDays = new TreeSet<>(ruleSet.editionDays());
        editionDays.add(ruleSet.firstDay().minusDays(1));
        if (settings.gapsDeny()) {
            editionDays.add(ruleSet.checkedUpTo().plusDays(1));
        }
        days = editionDays.toArray(new LocalDate[0]);
        numbers = new int[days.length];
        for (int i = 0; i < days.length; i++) {
            numbers[i] = number(days[i]);
        }
        editions = new AtomicReferenceArray<>(days.length);
        compiled = settings.memory().shelf(days.length * KINDS);
    }

    /** The rule set. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** The edition of the day. */
    public RulesInForce edition(LocalDate day) {
        return at(position(day));
    }

    /** The edition of the day for an activity and one kind of question; compiled when it is not kept. */
    public CompiledEdition compiled(LocalDate day, Activity activity, boolean acting) {
        int position = position(day);
        int place = position * KINDS + 2 * activity.ordinal() + (acting ? 1 : 0);
        CompiledEdition known = compiled.get(place);
        if (known != null) {
            known.mark();
            return known;
        }
        return compiled.put(place, new CompiledEdition(at(position), activity, acting));
    }

    private int position(LocalDate day) {
        int wanted = number(day);
        int low = 1;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] > wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /** The day as a number in the same order; days of years beyond a million share one with others. */
    public static int number(LocalDate day) {
        // Years beyond a million, which no law knows, would not fit.
        int year = Math.max(-1_000_000, Math.min(1_000_000, day.getYear()));
        return year * 512 + day.getMonthValue() * 32 + day.getDayOfMonth();
    }

    private RulesInForce at(int position) {
        RulesInForce known = editions.get(position);
        if (known != null) {
            return known;
        }
        RulesInForce made = new RulesInForce(ruleSet, days[position], settings);
        return editions.compareAndSet(position, null, made) ? made : editions.get(position);
    }

    /** The first day of each edition. */
    public List<LocalDate> changeDays() {
        return Arrays.asList(days).subList(1, days.length);
    }
}
