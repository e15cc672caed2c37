// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.function.Consumer;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** Takes what the readers find, in the order of the archive. */
public interface RecordSink {

    /** Takes a record. */
    void record(CallRecord found);

    /** Takes something that gave no record. */
    void unreadable(UnreadableRecord found);

    /**
     * Takes a piece of work that finds records and hangs on nothing else that is read. It may be done later and by another
     * thread; what it finds counts as found here. Done at once unless overridden.
     */
    default void apart(Consumer<RecordSink> work) {
        work.accept(this);
    }

    /** Takes news of how far the reading is; does nothing unless overridden. */
    default void progress(Progress progress) {}
}
