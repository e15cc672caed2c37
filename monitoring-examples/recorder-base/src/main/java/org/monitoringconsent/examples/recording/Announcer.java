// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import java.time.Duration;
import java.util.Set;

/**
 * Whoever plays announcements to the parties of a call: the switchboard, since a recorder cannot be heard. Neither SIPREC nor
 * AudioHook has words for it, so that a house says this to its switchboard in another way.
 */
@FunctionalInterface
public interface Announcer {

    /**
     * Plays the announcement.
     *
     * @param call the id of the call
     * @param parties to whom
     * @param asking whether they are to be asked to agree; that they did is for the switchboard to say
     * @param heard called once these parties heard it to its end; not called where they did not
     */
    void announce(String call, Set<String> parties, boolean asking, Runnable heard);

    /** Nobody announces anything. */
    static Announcer silent() {
        return (call, parties, asking, heard) -> {};
    }

    /** A switchboard whose announcement takes some time and is always heard to its end. */
    static Announcer lasting(Duration length, Clockwork clockwork) {
        return (call, parties, asking, heard) -> clockwork.after(length, heard);
    }
}
