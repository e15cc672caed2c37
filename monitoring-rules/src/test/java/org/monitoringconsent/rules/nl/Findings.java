// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What has been written down while the pages are read for one request. */
final class Findings {

    final SortedSet<String> denials = new TreeSet<>();
    final SortedSet<String> lifted = new TreeSet<>();
    final SortedSet<String> grounds = new TreeSet<>();
    final SortedSet<String> obligations = new TreeSet<>();
    final SortedSet<String> advisories = new TreeSet<>();

    /** Every rule that denied (lifted or not), lifted a denial, was a ground or brought an obligation. */
    final SortedSet<String> fired = new TreeSet<>();

    void deny(String rule) {
        denials.add(rule);
        fired.add(rule);
    }

    void ground(String rule, String... codes) {
        grounds.add(rule);
        fired.add(rule);
        oblige(rule, codes);
    }

    void oblige(String rule, String... codes) {
        for (String code : codes) {
            obligations.add(code);
            fired.add(rule);
        }
    }

    /** Writes down which of the denials the exception lifts, and answers whether it lifts any. */
    boolean lift(String rule, List<String> names) {
        List<String> hit = names.stream().filter(name -> denials.contains(name)).toList();
        if (hit.isEmpty()) {
            return false;
        }
        lifted.addAll(hit);
        grounds.add(rule);
        fired.add(rule);
        return true;
    }

    /** The denials that no exception lifted. */
    SortedSet<String> standing() {
        SortedSet<String> standing = new TreeSet<>(denials);
        standing.removeAll(lifted);
        return standing;
    }
}
