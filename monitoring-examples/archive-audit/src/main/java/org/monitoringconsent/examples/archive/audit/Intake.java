// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** Sends what is read on its way, some of it at a time: {@link Found}, {@link UnreadableRecord}, {@link Progress}. */
final class Intake implements RecordSink {

    private static final int USUAL_BATCH = 250;

    private final Consumer<Supplier<List<Object>>> way;
    private List<Object> waiting = new ArrayList<>();

    Intake(Consumer<Supplier<List<Object>>> way) {
        this.way = way;
    }

    @Override
    public void record(CallRecord found) {
        add(found);
    }

    @Override
    public void unreadable(UnreadableRecord found) {
        add(found);
    }

    @Override
    public void progress(Progress news) {
        add(news);
    }

    @Override
    public void apart(Consumer<RecordSink> work) {
        send();
        way.accept(() -> {
            Kept kept = new Kept();
            work.accept(kept);
            return numbered(kept.all);
        });
    }

    /** Keeps what a piece of work finds. */
    private static final class Kept implements RecordSink {

        private final List<Object> all = new ArrayList<>(USUAL_BATCH);

        @Override
        public void record(CallRecord found) {
            all.add(found);
        }

        @Override
        public void unreadable(UnreadableRecord found) {
            all.add(found);
        }
    }

    private void add(Object one) {
        waiting.add(one);
        if (waiting.size() >= USUAL_BATCH) {
            send();
        }
    }

    /** Sends what waits. */
    void send() {
        if (!waiting.isEmpty()) {
            List<Object> sent = waiting;
            waiting = new ArrayList<>(USUAL_BATCH);
            way.accept(() -> numbered(sent));
        }
    }

    private static List<Object> numbered(List<Object> all) {
        Found.Numbering numbering = new Found.Numbering();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof CallRecord record) {
                all.set(i, numbering.of(record));
            }
        }
        return all;
    }
}
