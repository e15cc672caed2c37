package org.monitoringconsent.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.monitoringconsent.rule.RuleSet;

/** A rule set with its editions in order; each is made when a day in it is first asked about. */
final class CompiledRuleSet {

    private final RuleSet ruleSet;
    private final Settings settings;
    /** The first day of each edition, that of the time before the first supported day at 0. */
    private final LocalDate[] days;

    /** The same days as numbers in the same order. */
    private final int[] numbers;

    private final AtomicReferenceArray<Edition> editions;

    CompiledRuleSet(RuleSet ruleSet, Settings settings) {
        this.ruleSet = ruleSet;
        this.settings = settings;
        SortedSet<LocalDate> editionDays = new TreeSet<>(ruleSet.editionDays());
        editionDays.add(ruleSet.firstDay().minusDays(1));
        if (settings.gaps() == GapPolicy.DENY) {
            editionDays.add(ruleSet.checkedUpTo().plusDays(1));
        }
        days = editionDays.toArray(new LocalDate[0]);
        numbers = new int[days.length];
        for (int i = 0; i < days.length; i++) {
            numbers[i] = number(days[i]);
        }
        editions = new AtomicReferenceArray<>(days.length);
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    Edition edition(LocalDate day) {
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
        return at(low - 1);
    }

    /** The day as a number in the same order; days of years beyond a million share one with others. */
    static int number(LocalDate day) {
        // Years beyond a million, which no law knows, would not fit.
        int year = Math.max(-1_000_000, Math.min(1_000_000, day.getYear()));
        return year * 512 + day.getMonthValue() * 32 + day.getDayOfMonth();
    }

    private Edition at(int position) {
        Edition known = editions.get(position);
        if (known != null) {
            return known;
        }
        Edition made = new Edition(ruleSet, days[position], settings);
        return editions.compareAndSet(position, null, made) ? made : editions.get(position);
    }

    /** The first day of each edition. */
    List<LocalDate> changeDays() {
        return Arrays.asList(days).subList(1, days.length);
    }
}
