// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.time.Instant;
import java.util.Set;

/**
 * A stretch of a call of which sound is kept.
 *
 * @param from its first moment
 * @param until its end, exclusive
 * @param masked whose sound is left out
 */
public record Kept(Instant from, Instant until, Set<String> masked) {

    /** Copies the set. */
    public Kept {
        masked = Set.copyOf(masked);
    }

    /** The stretch, and of how many the sound is left out. */
    @Override
    public String toString() {
        return from + "/" + until + (masked.isEmpty() ? "" : " without " + masked.size());
    }
}
