// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.recorder.session.Answer;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Kept;
import org.monitoringconsent.recorder.session.Stretch;

/**
 * What happened on a call, what was kept of it, and why.
 *
 * @param call the id of the call
 * @param begin where the files begin
 * @param entries the events in the order in which they came, each with its answer
 * @param stretches the call as it is known in the end
 * @param kept the stretches of which sound is kept
 * @param files the files that are left, one for each party of whom anything is kept
 */
public record CallReport(
        String call, Instant begin, List<Entry> entries, List<Stretch> stretches, List<Kept> kept, List<Path> files) {

    /**
     * One event.
     *
     * @param event what happened
     * @param answer what the session answered
     * @param nanos how long that took
     */
    public record Entry(CallEvent event, Answer answer, long nanos) {}

    /** Copies the lists. */
    public CallReport {
        entries = List.copyOf(entries);
        stretches = List.copyOf(stretches);
        kept = List.copyOf(kept);
        files = List.copyOf(files);
    }

    /** The time line in text, in English or Dutch. */
    public String text(Locale language) {
        return new TimeLineText(this, new Words(language)).text();
    }

    /** The time line as a page that needs nothing beside it, in English or Dutch. */
    public String page(Locale language) {
        return TimeLinePage.of(this, new Words(language));
    }

    /** The id of the call only. */
    @Override
    public String toString() {
        return "CallReport";
    }
}
