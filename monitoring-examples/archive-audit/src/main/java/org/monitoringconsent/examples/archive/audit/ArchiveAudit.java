package org.monitoringconsent.examples.archive.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.arrangement.Arrangement;
import org.monitoringconsent.examples.archive.read.ArchiveReader;
import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.verdict.Verdict;

/**
 * Judges every call of an archive under the law and the safeguards of its own day.
 *
 * <pre>{@code
 * Arrangement arrangement = ArrangementReader.read(Path.of("arrangement.json"));
 * AuditSummary summary = new ArchiveAudit(MonitoringEngine.discover(), arrangement).run(Path.of("archive"));
 * System.out.print(TextSummary.of(summary));
 * }</pre>
 *
 * <p>Memory does not grow with the archive: calls are handed to the listeners one by one. An audit may be run several
 * times, by one thread at a time.
 */
public final class ArchiveAudit {

    private final MonitoringEngine engine;
    private final Arrangement arrangement;
    private final RequestFromCall requests;
    private final Hindsights hindsights;

    /** Prepares an audit under an arrangement. */
    public ArchiveAudit(MonitoringEngine engine, Arrangement arrangement) {
        this.engine = engine;
        this.arrangement = arrangement;
        this.requests = new RequestFromCall(arrangement);
        this.hindsights = new Hindsights(engine);
    }

    /**
     * Judges everything below a folder, tells the listeners, and returns the counts.
     *
     * @throws IOException if the folder cannot be listed
     */
    public AuditSummary run(Path archive, AuditListener... listeners) throws IOException {
        SummaryCounter counter = new SummaryCounter(arrangement.name());
        List<AuditListener> all = new ArrayList<>(List.of(listeners));
        all.add(counter);
        new ArchiveReader(arrangement.recorderZone()).read(archive, new Judging(all));
        return counter.summary();
    }

    /** Judges each record as it comes and passes the outcome on. */
    private final class Judging implements RecordSink {

        private final List<AuditListener> listeners;

        Judging(List<AuditListener> listeners) {
            this.listeners = listeners;
        }

        @Override
        public void record(CallRecord found) {
            Prepared prepared = requests.prepare(found);
            prepared.why()
                    .ifPresentOrElse(
                            why -> {
                                Unjudged unjudged = new Unjudged(found, why, prepared.detail());
                                listeners.forEach(listener -> listener.unjudged(unjudged));
                            },
                            () -> {
                                AuditedCall call = judge(found, prepared.calls());
                                listeners.forEach(listener -> listener.judged(call));
                            });
        }

        @Override
        public void unreadable(UnreadableRecord found) {
            listeners.forEach(listener -> listener.unreadable(found));
        }

        @Override
        public void progress(Progress news) {
            listeners.forEach(listener -> listener.progress(news));
        }
    }

    private AuditedCall judge(CallRecord record, List<PreparedCall> calls) {
        List<Verdict> verdicts =
                calls.stream().map(call -> engine.decide(call.request())).toList();
        int strictest = 0;
        for (int i = 1; i < verdicts.size(); i++) {
            if (verdicts.get(strictest).isAllowed() && verdicts.get(i).isDenied()) {
                strictest = i;
            }
        }
        PreparedCall call = calls.get(strictest);
        Verdict verdict = verdicts.get(strictest);
        List<AuditedCall.Colleague> colleagues = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            if (i != strictest) {
                colleagues.add(new AuditedCall.Colleague(
                        calls.get(i).worker(), verdicts.get(i).decision()));
            }
        }
        boolean deniedByLateness = deniedByLateness(call, verdict);
        return new AuditedCall(
                record,
                call.day(),
                call.worker(),
                call.practice(),
                call.request(),
                verdict,
                deniedByLateness,
                hindsights.of(call, verdict, deniedByLateness),
                call.late(),
                call.doubts(),
                List.copyOf(colleagues));
    }

    private boolean deniedByLateness(PreparedCall call, Verdict verdict) {
        return verdict.isDenied()
                && !call.late().isEmpty()
                && engine.decide(call.ifInTime()).isAllowed();
    }
}
