// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.examples.archive.record.Unsaid;

/**
 * The places of headings that a table has twice. Only one of them is read, so that a row in which they hold different things tells
 * nothing that is certain.
 */
final class RepeatedHeadings {

    /** For each heading that comes again its first place and this one. */
    private final List<int[]> pairs = new ArrayList<>();

    /** Takes headings that are written alike where they mean the same; an empty one means nothing. */
    RepeatedHeadings(List<String> headings) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            Integer before = headings.get(i).isEmpty() ? null : first.putIfAbsent(headings.get(i), i);
            if (before != null) {
                pairs.add(new int[] {before, i});
            }
        }
    }

    /** Returns whether a row holds different things under one heading. */
    boolean contradict(List<String> values) {
        for (int[] pair : pairs) {
            if (pair[1] < values.size() && !same(values.get(pair[0]), values.get(pair[1]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String one, String other) {
        return Unsaid.is(one) || Unsaid.is(other) || one.strip().equals(other.strip());
    }
}
