// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Steps in a row, each of which keeps the order, and between them belts, on which lies the work that hangs on no order and is done
 * by several threads at once. However many threads there are, the same comes out in the same order. The belts are short, so
 * that a fast step waits for a slow one.
 */
final class Conveyor implements AutoCloseable {

    /** How much lies on a belt for each thread that works. */
    private static final int LYING = 3;

    /** A step, which ends when nothing more comes. */
    interface Step {
        void run() throws IOException;
    }

    /** Says to a step that what it does is not wanted any more. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /**
     * What lies between two steps, in the order in which it came.
     *
     * @param <T> what comes off it
     */
    static final class Belt<T> {

        private static final Future<?> END = CompletableFuture.completedFuture("nothing more");

        private final BlockingQueue<Future<?>> lying;
        private final ExecutorService workers;

        private Belt(int length, ExecutorService workers) {
            this.lying = new ArrayBlockingQueue<>(length);
            this.workers = workers;
        }

        /** Puts on the belt what another thread works out meanwhile; waits while the belt is full. */
        void put(Supplier<T> work) {
            lay(workers.submit(work::get));
        }

        private void lay(Future<?> one) {
            try {
                lying.put(one);
            } catch (InterruptedException stopped) {
                throw new Stopped();
            }
        }

        /** Hands everything over in its order until nothing more comes. */
        @SuppressWarnings("unchecked") // Nothing else is laid there.
        void forEach(Consumer<T> taker) {
            try {
                for (Future<?> next = lying.take(); next != END; next = lying.take()) {
                    taker.accept((T) next.get());
                }
            } catch (InterruptedException stopped) {
                throw new Stopped();
            } catch (ExecutionException failed) {
                throw thrown(failed.getCause());
            }
        }
    }

    private final int threads;
    private final ExecutorService workers;
    private final List<Thread> steps = new ArrayList<>();
    private final Thread last = Thread.currentThread();
    private @Nullable Throwable failure;
    private boolean closed;

    Conveyor(int threads) {
        this.threads = threads;
        this.workers = Executors.newFixedThreadPool(threads, work -> thread(work, "audit-worker"));
    }

    <T> Belt<T> belt() {
        return new Belt<>(LYING * threads, workers);
    }

    /** Runs a step in a thread of its own; when it ends, nothing more comes on the belt that it fills. */
    void start(String name, Belt<?> filled, Step step) {
        Thread thread = thread(
                () -> {
                    try {
                        step.run();
                        filled.lay(Belt.END);
                    } catch (IOException | RuntimeException | Error failed) {
                        fail(failed);
                    }
                },
                name);
        steps.add(thread);
        thread.start();
    }

    private synchronized void fail(Throwable failed) {
        if (failure == null && !closed) {
            failure = failed;
            last.interrupt();
        }
    }

    private synchronized @Nullable Throwable failure() {
        return failure;
    }

    /** Runs the last step in this thread, and throws what any of the steps threw. */
    void finish(Step step) throws IOException {
        try {
            step.run();
        } catch (Stopped stopped) {
            Throwable failed = failure();
            if (failed instanceof IOException unreadable) {
                throw unreadable;
            }
            if (failed == null) {
                last.interrupt();
                throw new IllegalStateException("the audit was interrupted", stopped);
            }
            throw thrown(failed);
        }
    }

    /** Stops what still runs, and waits for it. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        boolean interrupted = Thread.interrupted();
        workers.shutdownNow();
        steps.forEach(Thread::interrupt);
        for (Thread step : steps) {
            while (step.isAlive()) {
                try {
                    step.join();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        }
        if (interrupted && failure() == null) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException thrown(@Nullable Throwable failed) {
        if (failed instanceof Error error) {
            throw error;
        }
        return failed instanceof RuntimeException known ? known : new IllegalStateException(failed);
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
