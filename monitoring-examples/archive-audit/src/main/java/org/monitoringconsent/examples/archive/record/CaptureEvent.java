// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A change in what the recorder did during a call.
 *
 * @param at when it changed, where the record says so
 * @param state what the recorder did from then on
 */
public record CaptureEvent(Optional<Instant> at, State state) {

    /** What a recorder does. */
    public enum State {
        /** It records. */
        ON,
        /** It records silence or a tone in place of the sound, so that the gap stays visible. */
        MASKED,
        /** It does not record for a while. */
        PAUSED,
        /** It records no longer. */
        OFF
    }

    /** Returns a state of which the record does not say since when. */
    public static CaptureEvent sometime(State state) {
        return new CaptureEvent(Optional.empty(), state);
    }

    /** Returns whether sound was kept out from here on, although the call went on. */
    public boolean suppresses() {
        return state == State.MASKED || state == State.PAUSED;
    }
}
