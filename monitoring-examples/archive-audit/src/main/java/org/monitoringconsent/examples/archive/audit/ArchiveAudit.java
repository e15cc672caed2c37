// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.Conveyor.Belt;
import org.monitoringconsent.examples.archive.read.ArchiveReader;
import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.examples.archive.read.ReadSettings;
import org.monitoringconsent.examples.archive.read.RecordReaders;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.recorder.arrangement.Arrangement;

/**
 * Judges every call of an archive under the law and the safeguards of its own day.
 *
 * <pre>{@code
 * Arrangement arrangement = ArrangementReader.read(Path.of("arrangement.json"));
 * AuditSummary summary = new ArchiveAudit(MonitoringEngine.discover(), arrangement).run(Path.of("archive"));
 * System.out.print(TextSummary.of(summary));
 * }</pre>
 *
 * <p>All processors work on it, and the results come in the order of the archive, the same whatever their number. Memory does
 * not grow with the archive: records are held back only until the legs of a call are together, and calls are handed to the
 * listeners one by one, in the thread that runs the audit. An audit may be run several times, by one thread at a time.
 */
public final class ArchiveAudit {

    private final MonitoringEngine engine;
    private final Arrangement arrangement;
    private final Clock clock;
    private final Hindsights hindsights;
    private final int threads;
    private final boolean remembers;
    private final List<PublicKey> keys;

    /** Prepares an audit under an arrangement, by the clock of this machine. */
    public ArchiveAudit(MonitoringEngine engine, Arrangement arrangement) {
        this(engine, arrangement, Clock.systemUTC());
    }

    /**
     * Prepares an audit under an arrangement.
     *
     * @param clock tells what lies in the future; nothing else hangs on it
     */
    public ArchiveAudit(MonitoringEngine engine, Arrangement arrangement, Clock clock) {
        this(engine, arrangement, clock, Runtime.getRuntime().availableProcessors(), true, List.of());
    }

    private ArchiveAudit(
            MonitoringEngine engine,
            Arrangement arrangement,
            Clock clock,
            int threads,
            boolean remembers,
            List<PublicKey> keys) {
        this.engine = engine;
        this.arrangement = arrangement;
        this.clock = clock;
        this.hindsights = new Hindsights(engine);
        this.threads = threads;
        this.remembers = remembers;
        this.keys = List.copyOf(keys);
    }

    /** Returns the same audit with so many threads that read and judge at once; the results are the same. */
    public ArchiveAudit withThreads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("the number of threads `" + number + "` must be at least 1");
        }
        return new ArchiveAudit(engine, arrangement, clock, number, remembers, keys);
    }

    /** The same audit that asks about each call afresh, to compare with. */
    ArchiveAudit forgetting() {
        return new ArchiveAudit(engine, arrangement, clock, threads, false, keys);
    }

    /**
     * Returns the same audit that takes signed records only where one of these keys confirms them.
     *
     * @param trusted the keys, none of them to take signed records with a remark
     */
    public ArchiveAudit confirmedBy(List<PublicKey> trusted) {
        return new ArchiveAudit(engine, arrangement, clock, threads, remembers, trusted);
    }

    /**
     * Judges everything below a folder, tells the listeners, and returns the counts.
     *
     * @throws IOException if the folder cannot be listed
     */
    public AuditSummary run(Path archive, AuditListener... listeners) throws IOException {
        SummaryCounter counter = new SummaryCounter(arrangement.name());
        List<Ear<?>> ears = new ArrayList<>();
        for (AuditListener listener : listeners) {
            ears.add(Ear.of(listener));
        }
        ears.add(Ear.of(counter));
        try (Conveyor conveyor = new Conveyor(threads)) {
            Belt<List<Object>> read = conveyor.belt();
            Belt<List<Runnable>> judged = conveyor.belt();
            Bench bench = new Bench();
            conveyor.start("audit-reader", read, () -> read(archive, read));
            conveyor.start("audit-joiner", judged, () -> {
                Collected collected = new Collected(batch -> judged.put(() -> work(batch, bench, ears)));
                Together together = new Together(collected);
                read.forEach(found -> found.forEach(one -> put(together, one)));
                together.finish();
                collected.send();
            });
            conveyor.finish(() -> judged.forEach(done -> done.forEach(Runnable::run)));
        }
        return counter.summary();
    }

    private void read(Path archive, Belt<List<Object>> read) throws IOException {
        Intake intake = new Intake(read::put);
        new ArchiveReader(new ReadSettings(arrangement.recorderZone(), keys), RecordReaders.installed())
                .read(archive, intake);
        intake.send();
    }

    private static void put(Together together, Object one) {
        if (one instanceof Found found) {
            together.take(found);
        } else if (one instanceof UnreadableRecord unreadable) {
            together.unreadable(unreadable);
        } else {
            together.progress((Progress) one);
        }
    }

    /** Judges a batch, lets each listener make of it what it needs, and returns how it is told. */
    private List<Runnable> work(List<Object> batch, Bench bench, List<Ear<?>> ears) {
        Judge judge = bench.take();
        List<Object> all = new ArrayList<>(batch.size());
        for (Object one : batch) {
            all.add(one instanceof CallRecord record ? judge.judge(record) : one);
        }
        Batch found = new Batch(all, engine);
        List<Runnable> telling = new ArrayList<>(ears.size());
        ears.forEach(ear -> telling.add(ear.prepare(found)));
        bench.giveBack(judge);
        return telling;
    }

    /** The judges of a run, one for each thread, and what they share. */
    private final class Bench {

        /** One moment for all, so that no call lies in the future of one judge and not of another. */
        private final Clock now = Clock.fixed(clock.instant(), clock.getZone());

        private final House house = new House(arrangement);
        private final @Nullable Precedents precedents = remembers ? new Precedents(engine, arrangement, house) : null;
        private final Queue<Judge> free = new ConcurrentLinkedQueue<>();

        Judge take() {
            Judge judge = free.poll();
            return judge == null ? new Judge(engine, arrangement, house, now, hindsights, precedents) : judge;
        }

        void giveBack(Judge judge) {
            free.add(judge);
        }
    }

    /**
     * Lets a listener prepare what it is told.
     *
     * @param listener the listener
     * @param <T> what it prepares
     */
    private record Ear<T>(BatchListener<T> listener) {

        static Ear<?> of(AuditListener listener) {
            BatchListener<?> told = listener instanceof BatchListener<?> batches ? batches : new OneByOne(listener);
            return new Ear<>(told);
        }

        Runnable prepare(Batch batch) {
            T prepared = listener.prepare(batch);
            return () -> listener.take(prepared);
        }
    }
}
