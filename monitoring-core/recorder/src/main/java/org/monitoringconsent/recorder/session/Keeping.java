// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.session;

import java.util.Set;
import java.util.TreeSet;

/**
 * How much of a call is kept at a moment.
 *
 * @param mode everything, everything but somebody's sound, or nothing
 * @param masked whose sound is left out while it is masked; empty for everybody's
 */
public record Keeping(Mode mode, Set<String> masked) {

    /** How much is kept. */
    public enum Mode {
        /** The activity has not begun, or is over. */
        OFF,
        /** It waits: nothing is kept until it may go on. */
        PAUSED,
        /** It goes on, and somebody's sound is left out. */
        MASKED,
        /** It goes on. */
        FULL
    }

    static final Keeping OFF = new Keeping(Mode.OFF, Set.of());
    static final Keeping PAUSED = new Keeping(Mode.PAUSED, Set.of());
    static final Keeping FULL = new Keeping(Mode.FULL, Set.of());
    /** It goes on in silence. */
    static final Keeping SILENT = new Keeping(Mode.MASKED, Set.of());

    /** Copies the set. */
    public Keeping {
        masked = Set.copyOf(masked);
    }

    static Keeping without(Set<String> parties) {
        return parties.isEmpty() ? FULL : new Keeping(Mode.MASKED, parties);
    }

    /** Whether no sound at all is kept. */
    public boolean isNothing() {
        return mode == Mode.OFF || mode == Mode.PAUSED || (mode == Mode.MASKED && masked.isEmpty());
    }

    /** Whether it keeps sound that the other does not. */
    boolean exceeds(Keeping allowed) {
        return !isNothing() && (allowed.isNothing() || !masked.containsAll(allowed.masked));
    }

    /** Whose sound it keeps and the other does not; empty for everybody's. */
    Set<String> excess(Keeping allowed) {
        if (allowed.isNothing()) {
            return Set.of();
        }
        Set<String> more = new TreeSet<>(allowed.masked);
        more.removeAll(masked);
        return more;
    }

    /** What is left of it when everything goes that the other does not keep. */
    Keeping reducedTo(Keeping allowed) {
        if (!exceeds(allowed)) {
            return this;
        }
        if (allowed.isNothing()) {
            return allowed;
        }
        Set<String> both = new TreeSet<>(masked);
        both.addAll(allowed.masked);
        return without(both);
    }

    /** How much, and of how many the sound is left out: whose, stays out. */
    @Override
    public String toString() {
        return mode == Mode.MASKED && !masked.isEmpty() ? mode + " (" + masked.size() + ")" : mode.toString();
    }
}
