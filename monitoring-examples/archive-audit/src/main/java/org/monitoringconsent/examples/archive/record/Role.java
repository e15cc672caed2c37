// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.util.Locale;

/** What a record says a party is; records say it rarely and not always rightly. */
public enum Role {
    /** Somebody who works for the house. */
    AGENT,
    /** Somebody from outside. */
    CUSTOMER,
    /** Somebody who only listened in or joined to supervise. */
    SUPERVISOR,
    /** An extension through which the call came before: somebody who had the call, or only a menu or a group. */
    STATION,
    /** The record does not say, or uses a word that this list does not know. */
    UNKNOWN,
    /** A queue or a menu of the house in which the call ended. */
    QUEUE;

    /** Returns the role that a record's own word means. */
    public static Role from(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "agent", "employee", "operator", "representative", "worker" -> AGENT;
            case "customer", "contact", "client", "caller", "external" -> CUSTOMER;
            case "supervisor", "manager", "monitor", "coach" -> SUPERVISOR;
            default -> UNKNOWN;
        };
    }
}
