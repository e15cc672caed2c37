// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How steps that run side by side come to their end, by themselves or because one of them cannot go on. */
@Timeout(60)
class ConveyorTest {

    @Test
    void whatComesOffIsInTheOrderInWhichItWasPutOn() throws IOException {
        List<Integer> came = new ArrayList<>();
        AtomicBoolean inTheBackground = new AtomicBoolean();
        try (Conveyor conveyor = new Conveyor(3)) {
            Conveyor.Belt<Integer> belt = conveyor.belt();
            conveyor.start("first", belt, () -> {
                inTheBackground.set(Thread.currentThread().isDaemon());
                IntStream.range(0, 500).forEach(i -> belt.put(() -> i));
            });
            conveyor.finish(() -> belt.forEach(came::add));
        }

        assertEquals(IntStream.range(0, 500).boxed().toList(), came);
        assertTrue(inTheBackground.get(), "a program may end while a step runs");
    }

    /** Whatever a step throws, or the work on a belt, is what the whole throws: an error stays one. */
    @Test
    void whatIsThrownAnywhereIsThrownAtTheEnd() {
        for (Throwable thrown : List.of(
                new IOException("unreadable"),
                new IllegalStateException("no such step"),
                new AssertionError("broken"))) {
            assertSame(thrown, assertThrows(thrown.getClass(), () -> failing(thrown)));
            assertFalse(Thread.interrupted(), "nobody else interrupted this thread");
        }
        for (Throwable thrown : List.of(new IllegalStateException("no such work"), new AssertionError("broken"))) {
            assertSame(thrown, assertThrows(thrown.getClass(), () -> failingWork(thrown)));
        }
    }

    private static void failing(Throwable thrown) throws IOException {
        try (Conveyor conveyor = new Conveyor(2)) {
            Conveyor.Belt<Integer> belt = conveyor.belt();
            conveyor.start("first", belt, () -> {
                if (thrown instanceof IOException unreadable) {
                    throw unreadable;
                }
                raise(thrown);
            });
            conveyor.finish(() -> belt.forEach(one -> {}));
        }
    }

    private static void failingWork(Throwable thrown) throws IOException {
        try (Conveyor conveyor = new Conveyor(2)) {
            Conveyor.Belt<Integer> belt = conveyor.belt();
            conveyor.start(
                    "first",
                    belt,
                    () -> belt.put(() -> {
                        raise(thrown);
                        return 1;
                    }));
            conveyor.finish(() -> belt.forEach(one -> {}));
        }
    }

    private static void raise(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    /** Who interrupts an audit ends it, and is not forgotten. */
    @Test
    void anInterruptionEndsItAndIsKept() throws InterruptedException {
        CountDownLatch waits = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicReference<Thread> step = new AtomicReference<>();
        Thread audit = new Thread(() -> {
            try (Conveyor conveyor = new Conveyor(2)) {
                Conveyor.Belt<Integer> belt = conveyor.belt();
                conveyor.start("first", belt, () -> {
                    step.set(Thread.currentThread());
                    waits.countDown();
                    // Waits for what nobody puts there.
                    belt.forEach(one -> {});
                });
                conveyor.finish(() -> conveyor.<Integer>belt().forEach(one -> {}));
            } catch (IOException | RuntimeException failed) {
                thrown.set(failed);
                interrupted.set(Thread.currentThread().isInterrupted());
            }
        });
        audit.start();
        waits.await();
        audit.interrupt();
        audit.join();

        assertEquals(
                "the audit was interrupted",
                assertInstanceOf(IllegalStateException.class, thrown.get()).getMessage());
        assertTrue(interrupted.get(), "whoever interrupted must be heard further up");
        assertNotNull(step.get());
        assertFalse(step.get().isAlive(), "nothing goes on behind the end");
    }

    @Test
    void anInterruptionBeforeTheEndIsKept() {
        Conveyor conveyor = new Conveyor(1);
        Thread.currentThread().interrupt();

        conveyor.close();

        assertTrue(Thread.interrupted());
        new Conveyor(1).close();
        assertFalse(Thread.interrupted());
    }
}
