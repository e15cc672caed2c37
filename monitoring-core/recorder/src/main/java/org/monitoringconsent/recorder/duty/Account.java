// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.duty;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody said about an obligation.
 *
 * @param kind whether this program does it, somebody else, or nobody
 * @param words who does it when it is delegated, why nobody does when it is refused, otherwise empty
 * @param until the first day on which this no longer holds, empty for no end
 */
public record Account(Kind kind, String words, Optional<LocalDate> until) {

    /** What was said. */
    public enum Kind {
        /** This program does what the obligation asks. */
        HANDLED,
        /** Somebody else does, who is named. */
        DELEGATED,
        /** Nobody does, for the reason given. */
        REFUSED
    }

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException when a delegate or a reason is missing, or this program is given a name
     */
    public Account {
        if (kind != Kind.HANDLED && words.isBlank()) {
            throw new IllegalArgumentException(
                    kind == Kind.DELEGATED
                            ? "an obligation must be delegated to somebody"
                            : "an obligation must be refused for a reason");
        }
        if (kind == Kind.HANDLED && !words.isEmpty()) {
            throw new IllegalArgumentException("what this program does itself must not name anybody");
        }
    }

    /** Whether it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return until.map(day::isBefore).orElse(true);
    }

    Account endingOn(LocalDate day) {
        return new Account(kind, words, Optional.of(day));
    }
}
