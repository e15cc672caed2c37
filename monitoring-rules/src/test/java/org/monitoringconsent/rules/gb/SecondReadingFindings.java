package org.monitoringconsent.rules.gb;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.monitoringconsent.rules.SecondReading;

/** What the rules of the page found for one request, before and after the lifts of section 6. */
final class SecondReadingFindings {

    private final SortedSet<String> denials = new TreeSet<>();
    private final SortedSet<String> lifted = new TreeSet<>();
    private final SortedSet<String> grounds = new TreeSet<>();
    private final SortedSet<String> notes = new TreeSet<>();
    private final SortedSet<String> dutyRules = new TreeSet<>();
    private final SortedSet<String> obligations = new TreeSet<>();

    void deny(String rule) {
        denials.add(rule);
    }

    void ground(String rule) {
        grounds.add(rule);
    }

    void exception(String rule, String... lifts) {
        grounds.add(rule);
        lifted.addAll(List.of(lifts));
    }

    void note(String rule) {
        notes.add(rule);
    }

    void oblige(String rule, String... codes) {
        dutyRules.add(rule);
        obligations.addAll(List.of(codes));
    }

    boolean denies(String rule) {
        return denials.contains(rule);
    }

    /** Section 6: the denials that nothing lifts; obligations and grounds only where none is left. */
    SecondReading answer() {
        SortedSet<String> left = new TreeSet<>(denials);
        left.removeAll(lifted);
        SortedSet<String> none = Collections.emptySortedSet();
        if (!left.isEmpty()) {
            return new SecondReading("DENY", "GOVERNS", left, none, none, none, notes, false);
        }
        return new SecondReading("ALLOW", "GOVERNS", left, obligations, grounds, none, notes, false);
    }

    /** Every rule that did something that shows: denied, was lifted, grounded, noted or gave an obligation to an ALLOW. */
    SortedSet<String> fired() {
        SortedSet<String> fired = new TreeSet<>(denials);
        fired.addAll(notes);
        if (answer().decision().equals("ALLOW")) {
            fired.addAll(grounds);
            fired.addAll(dutyRules);
        }
        return fired;
    }

    /** The denials that an exception took away. */
    SortedSet<String> liftedDenials() {
        SortedSet<String> taken = new TreeSet<>(denials);
        taken.retainAll(lifted);
        return taken;
    }
}
