// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
/**
 * What was decided, kept so that it can be read years later.
 *
 * <p>Start with {@link org.monitoringconsent.recorder.journal.DecisionRecordKeeper}, which listens to sessions and keeps {@link
 * org.monitoringconsent.recorder.journal.DecisionRecord}s in a {@link org.monitoringconsent.recorder.journal.Journal} or a
 * {@link org.monitoringconsent.recorder.journal.JdbcStore}. {@link org.monitoringconsent.recorder.journal.Replay} asks again.
 * Records are immutable, and equal records are written as equal texts. No id of a party appears in a message or in {@code
 * toString}; {@link org.monitoringconsent.recorder.journal.Pseudonyms} keep them out of what is written, too. Databases need
 * a driver. Depends on {@code session}, {@code duty} and {@code org.monitoringconsent.json}.
 */
package org.monitoringconsent.recorder.journal;
