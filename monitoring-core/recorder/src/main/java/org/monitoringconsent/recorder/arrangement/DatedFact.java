// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.util.Set;

/**
 * A safeguard or notice with the days on which it holds.
 *
 * @param path the fact in the words of the vocabulary, for instance {@code safeguards.impactAssessment}
 * @param value its value, a text, truth value or number
 * @param span the days on which it holds
 * @param groups the groups for which it holds, empty for all
 */
public record DatedFact(String path, Object value, Span span, Set<String> groups) {

    /** Returns whether it is meant for the group at all. */
    public boolean concerns(String group) {
        return groups.isEmpty() || groups.contains(group);
    }
}
