// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

/**
 * A listener that is told of many calls at once, and does the most of its work while other threads do theirs.
 *
 * @param <T> what it makes of some hundred calls
 */
interface BatchListener<T> extends AuditListener {

    /** Makes of a batch what can be made without knowing the others; in any thread, several at a time. */
    T prepare(Batch batch);

    /** Takes what was made, in the order of the archive and in the thread that runs the audit. */
    void take(T prepared);
}
