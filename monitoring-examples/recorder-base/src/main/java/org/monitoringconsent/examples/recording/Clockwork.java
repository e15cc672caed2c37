// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something later, on one thread that keeps no program alive. What fails once is done again all the same. */
public final class Clockwork implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Clockwork.class.getName());

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "clockwork");
        thread.setDaemon(true);
        return thread;
    });

    /** Does it once, so long from now; not at all when it is closed before. */
    public void after(Duration time, Runnable work) {
        try {
            Future<?> unused = executor.schedule(guarded(work), time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            // Nobody waits for it any more.
            return;
        }
    }

    /** Does it again and again, with so much time in between. */
    public void every(Duration time, Runnable work) {
        Future<?> unused =
                executor.scheduleWithFixedDelay(guarded(work), time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                LOG.log(System.Logger.Level.WARNING, "something that was to be done later failed", failure);
            }
        };
    }

    /** Does nothing more. */
    @Override
    public void close() {
        executor.shutdownNow();
    }
}
