// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.monitoringconsent.rules.SecondReading;

/** What the rules of the page found for one request, before and after the lifts of section 6. */
final class SecondReadingFindings {

    /** The denials before any lift, each with whether it is contestable in this request. */
    private final SortedMap<String, Boolean> denials = new TreeMap<>();

    /** The grounds and exceptions, each with whether it is contestable in this request. */
    private final SortedMap<String, Boolean> grounds = new TreeMap<>();

    private final SortedSet<String> lifted = new TreeSet<>();
    private final SortedSet<String> notes = new TreeSet<>();
    private final SortedSet<String> dutyRules = new TreeSet<>();
    private final SortedSet<String> obligations = new TreeSet<>();

    /** A denial that is not contestable. */
    void deny(String rule) {
        deny(rule, false);
    }

    void deny(String rule, boolean contestable) {
        denials.put(rule, contestable);
    }

    /** A ground that is not contestable, or a rule shown as one. */
    void ground(String rule) {
        ground(rule, false);
    }

    void ground(String rule, boolean contestable) {
        grounds.put(rule, contestable);
    }

    /** An exception that applies shows like a ground, whether or not it lifts something. */
    void exception(String rule, boolean contestable, String... lifts) {
        grounds.put(rule, contestable);
        lifted.addAll(List.of(lifts));
    }

    void note(String rule) {
        notes.add(rule);
    }

    void oblige(String rule, String... codes) {
        dutyRules.add(rule);
        obligations.addAll(List.of(codes));
    }

    /** Whether the rule denies and nothing read so far lifts it. */
    boolean denies(String rule) {
        return denials.containsKey(rule) && !lifted.contains(rule);
    }

    /** Section 6: the denials that nothing lifts; obligations and grounds only where none is left. */
    SecondReading answer() {
        SortedMap<String, Boolean> left = new TreeMap<>(denials);
        left.keySet().removeAll(lifted);
        SortedSet<String> none = Collections.emptySortedSet();
        if (!left.isEmpty()) {
            boolean everyDenial = !left.containsValue(false);
            return new SecondReading(
                    "DENY", "GOVERNS", new TreeSet<>(left.keySet()), none, none, none, notes, everyDenial);
        }
        boolean anyGround = grounds.containsValue(true);
        return new SecondReading(
                "ALLOW", "GOVERNS", none, obligations, new TreeSet<>(grounds.keySet()), none, notes, anyGround);
    }

    /** Every rule that did something that shows: denied, was lifted, grounded, noted or gave an obligation to an ALLOW. */
    SortedSet<String> fired() {
        SortedSet<String> fired = new TreeSet<>(denials.keySet());
        fired.addAll(notes);
        if (answer().decision().equals("ALLOW")) {
            fired.addAll(grounds.keySet());
            fired.addAll(dutyRules);
        }
        return fired;
    }

    /** The denials that an exception took away. */
    SortedSet<String> liftedDenials() {
        SortedSet<String> taken = new TreeSet<>(denials.keySet());
        taken.retainAll(lifted);
        return taken;
    }
}
