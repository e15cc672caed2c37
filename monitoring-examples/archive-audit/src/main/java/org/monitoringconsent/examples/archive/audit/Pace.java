// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** Tells somebody now and then how far an audit is and how fast it goes. */
public final class Pace implements BatchListener<Batch> {

    private static final double NANOS = 1e9;

    /**
     * How far an audit is.
     *
     * @param rows how many calls and other records are done
     * @param doubtful how many of these are doubtful, were not judged or could not be read
     * @param reading how far the files are read
     * @param taken how long it took so far
     */
    public record News(long rows, long doubtful, Progress reading, Duration taken) {

        /** Returns how many rows are done in a second. */
        public long rowsPerSecond() {
            return Math.round(rows / Math.max(1e-3, taken.toNanos() / NANOS));
        }

        /** Returns how much longer it takes if it goes on like this. */
        public Duration left() {
            double done = Math.max(1e-6, reading.fraction());
            return Duration.ofSeconds(Math.round(taken.toNanos() / NANOS * (1 - done) / done));
        }
    }

    private final Consumer<News> told;
    private final long start = System.nanoTime();
    private long rows;
    private long doubtful;

    /** Prepares to tell. */
    public Pace(Consumer<News> told) {
        this.told = told;
    }

    @Override
    public Batch prepare(Batch batch) {
        return batch;
    }

    @Override
    public void take(Batch batch) {
        batch.outcomes((outcome, month, calls) -> {
            rows += calls;
            doubtful += outcome.isDoubtful() ? calls : 0;
        });
        @Nullable Progress last = null;
        for (Object one : batch.all()) {
            if (one instanceof Progress news) {
                last = news;
            } else if (one instanceof Unjudged || one instanceof UnreadableRecord) {
                rows++;
                doubtful++;
            } else if (one instanceof Repeated) {
                rows++;
            }
        }
        if (last != null) {
            told.accept(new News(rows, doubtful, last, Duration.ofNanos(System.nanoTime() - start)));
        }
    }
}
