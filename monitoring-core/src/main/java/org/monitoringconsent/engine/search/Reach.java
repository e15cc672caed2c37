// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.search;

import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;

/** Says what a search may change. */
@FunctionalInterface
public interface Reach {

    /** The states that the fact may be brought to from its present one, as a mask; 0 when it may not change. */
    long states(Fact<?> fact, int present);

    /** What completes a request: stating what it leaves out, and nothing else. */
    static Reach unstated() {
        return new Reach() {
            @Override
            public long states(Fact<?> fact, int present) {
                return unstated(fact, present);
            }
        };
    }

    /** Every state for a fact that is not stated, and none for any other. */
    static long unstated(Fact<?> fact, int state) {
        return state == 0 && fact.kind() != FactKind.GIVEN ? -1L : 0L;
    }
}
