// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.Duration;
import java.time.Instant;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;

/** Doubts a call that has not taken place yet, which cannot be judged as if it had. */
final class NotYet {

    /** By how much the clocks of the world may differ. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Instant latest;

    NotYet(Instant now) {
        this.latest = now.plus(AHEAD);
    }

    /** Returns the record, with a doubt if its call lies in the future. */
    CallRecord doubted(CallRecord record) {
        boolean future =
                record.start().isPresent() && record.start().get().instant().isAfter(latest);
        return future ? record.toBuilder().doubt(Doubt.IN_THE_FUTURE).build() : record;
    }
}
