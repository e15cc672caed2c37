// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** Is told of everything that an audit finds, in the order of the archive, while it runs. */
public interface AuditListener {

    /** Takes a call with its verdict; does nothing unless overridden. */
    default void judged(AuditedCall call) {}

    /** Takes a record that is no question to the library; does nothing unless overridden. */
    default void unjudged(Unjudged record) {}

    /** Takes a record that was given before and does not count again; does nothing unless overridden. */
    default void repeated(Repeated record) {}

    /** Takes something that gave no record; does nothing unless overridden. */
    default void unreadable(UnreadableRecord record) {}

    /** Takes news of how far the audit is; does nothing unless overridden. */
    default void progress(Progress progress) {}
}
