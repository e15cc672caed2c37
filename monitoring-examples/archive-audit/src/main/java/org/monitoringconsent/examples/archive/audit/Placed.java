// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.List;
import java.util.Optional;

/**
 * What an identifier is, seen from the house.
 *
 * @param kind of what kind it is
 * @param key the one spelling under which it is compared, empty where it was not understood
 * @param country the country of an outside number, if it tells one
 * @param mayBe the numbers that it may be where it was not understood, and other spellings of it that are known
 */
record Placed(Kind kind, String key, Optional<String> country, List<String> mayBe) {

    /** Of what kind an identifier is. */
    enum Kind {
        /** The register knows it. */
        WORKER,
        /** The register knows it, but it stands at a host that is not the house's. */
        WORKER_ELSEWHERE,
        /** The register knows a part of it: a device with a tenant, a prefix or a suffix around the extension. */
        WORKER_PERHAPS,
        /** A queue or service of the house. */
        QUEUE,
        /** Looks like an extension, or is an address of the house, and the register does not know it. */
        OF_THE_HOUSE,
        /** A number or address outside. */
        OUTSIDE,
        /** A code of the switchboard, which does something or leads somewhere. */
        SERVICE,
        /** Somebody who hides the number. */
        WITHHELD,
        /** A word: an account, a trunk. */
        NAME,
        /** Digits, or what is left of them, that cannot be read as one number. */
        NOT_UNDERSTOOD
    }

    static Placed of(Kind kind, String key) {
        return new Placed(kind, key, Optional.empty(), List.of());
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Returns whether the register knows it, or a part of it. */
    boolean isRegistered() {
        return kind == Kind.WORKER || kind == Kind.WORKER_ELSEWHERE || kind == Kind.WORKER_PERHAPS;
    }

    /** Returns whether it tells who outside the house this is. */
    boolean tellsWhoOutside() {
        return kind == Kind.OUTSIDE;
    }

    /** Returns the kind only. */
    @Override
    public String toString() {
        return "Placed[" + kind + "]";
    }
}
