// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.function.Consumer;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** Passes everything on and marks failures of the receiver as such. */
final class GuardedSink implements RecordSink {

    private final RecordSink receiver;
    private long passed;

    GuardedSink(RecordSink receiver) {
        this.receiver = receiver;
    }

    /** Returns how much was passed on so far. */
    long passed() {
        return passed;
    }

    @Override
    public void record(CallRecord found) {
        guarded(() -> receiver.record(found));
    }

    @Override
    public void unreadable(UnreadableRecord found) {
        guarded(() -> receiver.unreadable(found));
    }

    @Override
    public void apart(Consumer<RecordSink> work) {
        guarded(() -> receiver.apart(work));
    }

    private void guarded(Runnable step) {
        passed++;
        try {
            step.run();
        } catch (SinkFailure known) {
            throw known;
        } catch (RuntimeException failed) {
            throw new SinkFailure(failed);
        }
    }
}
