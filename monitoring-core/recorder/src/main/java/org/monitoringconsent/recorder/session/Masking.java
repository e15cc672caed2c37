// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

/** How much of the sound a recorder can leave out while it goes on; where it cannot, it pauses. */
public enum Masking {
    /** None: it can only pause. */
    NONE,
    /** Everybody's at once, because the parties share a track. */
    EVERYBODY,
    /** That of each party, because each has a track. */
    EACH_PARTY
}
