// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** Collects the calls that are together, and what is only told, until there are enough to be judged. */
final class Collected implements Together.Taker {

    private static final int USUAL_BATCH = 500;

    private final Consumer<List<Object>> way;
    private List<Object> waiting = new ArrayList<>(USUAL_BATCH);

    Collected(Consumer<List<Object>> way) {
        this.way = way;
    }

    @Override
    public void call(CallRecord call) {
        add(call);
    }

    @Override
    public void repeated(Repeated record) {
        add(record);
    }

    @Override
    public void unreadable(UnreadableRecord record) {
        add(record);
    }

    @Override
    public void progress(Progress news) {
        add(news);
    }

    private void add(Object one) {
        waiting.add(one);
        if (waiting.size() >= USUAL_BATCH) {
            send();
        }
    }

    /** Sends what waits. */
    void send() {
        List<Object> sent = waiting;
        waiting = new ArrayList<>(USUAL_BATCH);
        way.accept(sent);
    }
}
