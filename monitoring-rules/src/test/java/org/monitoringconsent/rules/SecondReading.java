// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a second, naive reading of a law page answers to one request.
 *
 * <p>It is made of text alone and knows no type of the library, so that it cannot share a mistake with it.
 *
 * @param decision ALLOW or DENY
 * @param coverage GOVERNS, DOES_NOT_GOVERN or OUTSIDE_PERIOD
 * @param denials ids of the rules that deny, after lifts
 * @param obligations codes of the duties that come with an ALLOW; empty on a DENY
 * @param grounds ids of the grounds, of the exceptions that apply and of the requirements shown as ground
 * @param advisories codes of the advisories
 * @param notes ids of the notes that apply
 * @param contestable whether the verdict as a whole is contestable
 */
public record SecondReading(
        String decision,
        String coverage,
        SortedSet<String> denials,
        SortedSet<String> obligations,
        SortedSet<String> grounds,
        SortedSet<String> advisories,
        SortedSet<String> notes,
        boolean contestable) {

    /** Copies the sets in. */
    public SecondReading {
        denials = Collections.unmodifiableSortedSet(new TreeSet<>(denials));
        obligations = Collections.unmodifiableSortedSet(new TreeSet<>(obligations));
        grounds = Collections.unmodifiableSortedSet(new TreeSet<>(grounds));
        advisories = Collections.unmodifiableSortedSet(new TreeSet<>(advisories));
        notes = Collections.unmodifiableSortedSet(new TreeSet<>(notes));
    }

    /**
     * Turns the tree of a JSON request into stated facts by path.
     *
     * <p>An inner object gives its facts under {@code name.fact} and its own name with the text {@code given}, so that
     * an object which states nothing is still seen. A key that is missing from the answer was not stated.
     */
    public static SortedMap<String, String> flat(Map<?, ?> request) {
        SortedMap<String, String> facts = new TreeMap<>();
        for (Map.Entry<?, ?> entry : request.entrySet()) {
            String key = String.valueOf(entry.getKey());
            if (entry.getValue() instanceof Map<?, ?> inner) {
                facts.put(key, "given");
                inner.forEach((name, value) -> facts.put(key + "." + name, String.valueOf(value)));
            } else {
                facts.put(key, String.valueOf(entry.getValue()));
            }
        }
        return facts;
    }
}
