// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.List;
import java.util.Optional;

/**
 * The questions that a record puts to the library, or why there are none.
 *
 * @param calls one question per worker of the house on the record
 * @param why why there are none
 * @param detail more about why there are none
 */
record Prepared(List<PreparedCall> calls, Optional<Unjudged.Why> why, String detail) {

    static Prepared of(List<PreparedCall> calls) {
        return new Prepared(List.copyOf(calls), Optional.empty(), "");
    }

    static Prepared not(Unjudged.Why why, String detail) {
        return new Prepared(List.of(), Optional.of(why), detail);
    }
}
