package org.monitoringconsent.examples.archive.read;

import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** Takes what the readers find, in the order of the archive. */
public interface RecordSink {

    /** Takes a record. */
    void record(CallRecord found);

    /** Takes something that gave no record. */
    void unreadable(UnreadableRecord found);

    /** Takes news of how far the reading is; does nothing unless overridden. */
    default void progress(Progress progress) {}
}
