// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/** What lies in the future is settled when an audit begins, however many threads it has and however long it takes. */
class OneMomentTest {

    private static final int CALLS = 2_000;

    @TempDir
    Path folder;

    /** A clock that is years ahead whenever it is asked again. */
    private static final class Leaping extends Clock {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.parse("2025-01-01T00:00:00Z").plus(asked.getAndIncrement() * 3_650L, ChronoUnit.DAYS);
        }
    }

    /** Holds two batches until both are judged, each by a judge of its own. */
    private static final class AtOnce implements BatchListener<Batch> {
        private final CountDownLatch both = new CountDownLatch(2);

        @Override
        public Batch prepare(Batch batch) {
            both.countDown();
            try {
                both.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return batch;
        }

        @Override
        public void take(Batch batch) {}
    }

    @Test
    void noCallIsInTheFutureOfOneThreadAlone() throws IOException {
        StringBuilder text = new StringBuilder("start,from,to,duration,uniqueid,recordingfile\n");
        for (int i = 0; i < CALLS; i++) {
            text.append("2026-03-%02d 10:%02d:00,07700900%03d,210%d,300,call-%d,a.wav\n"
                    .formatted(1 + i % 28, i % 60, i % 1000, i % 9, i));
        }
        Files.writeString(folder.resolve("a.csv"), text);

        AuditSummary summary = new ArchiveAudit(
                        MonitoringEngine.discover(),
                        ArrangementReader.read(Path.of("sample/arrangement.json")),
                        new Leaping())
                .withThreads(2)
                .run(folder, new AtOnce());

        assertEquals(CALLS, summary.recordDoubts().get(Doubt.IN_THE_FUTURE));
    }
}
