// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.analysis;

import java.util.EnumMap;
import java.util.Map;

/** Counts what was asked. */
final class Tally {

    private final Map<FindingKind, Long> asked = new EnumMap<>(FindingKind.class);
    private long decided;

    void count(FindingKind kind) {
        asked.merge(kind, 1L, Long::sum);
    }

    void add(Tally other) {
        other.asked.forEach((kind, count) -> asked.merge(kind, count, Long::sum));
        decided += other.decided;
    }

    void decided() {
        decided++;
    }

    Map<FindingKind, Long> asked() {
        return asked;
    }

    long decisions() {
        return decided;
    }
}
