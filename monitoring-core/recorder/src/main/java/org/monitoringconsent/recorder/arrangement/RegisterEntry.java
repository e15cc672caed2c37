// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

/**
 * An extension, account or address and the worker to whom it is assigned for some time.
 *
 * @param identifier the extension, number, account or address
 * @param worker the key of the worker
 * @param span when
 */
public record RegisterEntry(String identifier, String worker, Span span) {

    /** Returns nothing that could tell whose it is. */
    @Override
    public String toString() {
        return "RegisterEntry[" + span + "]";
    }
}
