// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/**
 * Hands over pieces of a file to be read apart, so that none of them ends the run. As long as nothing was found they are read at once,
 * so that a file of which nothing comes is told as such.
 */
final class Pieces {

    /** Reads a piece. */
    interface Piece {
        void read(RecordSink sink);
    }

    /** Passes on, and notes that there is something. */
    private final class Noting implements RecordSink {
        @Override
        public void record(CallRecord found) {
            any = true;
            sink.record(found);
        }

        @Override
        public void unreadable(UnreadableRecord found) {
            any = true;
            sink.unreadable(found);
        }
    }

    private final RecordSink sink;
    private final Origin file;
    private boolean any;

    Pieces(RecordSink sink, Origin file) {
        this.sink = sink;
        this.file = file;
    }

    /** Takes what is found where the file is read on, and not apart. */
    RecordSink here() {
        return new Noting();
    }

    /** Hands over a piece; a reader's own mistake is reported as loudly as a broken file. */
    void hand(Piece piece) {
        if (!any) {
            piece.read(here());
            return;
        }
        sink.apart(found -> {
            RecordSink guarded = new GuardedSink(found);
            try {
                piece.read(guarded);
            } catch (SinkFailure failed) {
                throw failed;
            } catch (RuntimeException | StackOverflowError failed) {
                guarded.unreadable(failed(file, failed));
            }
        });
    }

    /** What is told of a mistake of a reader. */
    static UnreadableRecord failed(Origin origin, Throwable mistake) {
        return new UnreadableRecord(
                origin, Kind.DAMAGED, Unusable.said("failed", mistake.getClass().getSimpleName()));
    }
}
