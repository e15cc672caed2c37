// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.util.function.Consumer;

/** Where records last: a {@link Journal} in a file, or a {@link JdbcStore} in a database. Threads may share one. */
public interface DecisionStore extends AutoCloseable {

    /**
     * Keeps a record; when this returns, it outlives the process.
     *
     * @return its number, counted from 1
     * @throws DecisionRecordException when it cannot be kept
     */
    long append(DecisionRecord record);

    /**
     * Gives every record, the oldest first.
     *
     * @throws DecisionRecordException when one cannot be read, or is not what was once kept
     */
    void read(DecisionRecordReader reader, Consumer<DecisionRecord> each);

    /** Lets go of what it holds; records stay. */
    @Override
    void close();
}
