package org.monitoringconsent.examples.archive.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.read.ArchiveReader;
import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.recorder.arrangement.Arrangement;
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
 * <p>Memory does not grow with the archive: records are held back only until the legs of a call are together, and calls are
 * handed to the listeners one by one. An audit may be run several
 * times, by one thread at a time.
 */
public final class ArchiveAudit {

    /** By how much the clocks of the world may differ. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final MonitoringEngine engine;
    private final Arrangement arrangement;
    private final Clock clock;
    private final RequestFromCall requests;
    private final Hindsights hindsights;

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
        this.engine = engine;
        this.arrangement = arrangement;
        this.clock = clock;
        this.requests = new RequestFromCall(arrangement, engine.attributeKeys());
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
        Together together = new Together(new Judging(all));
        new ArchiveReader(arrangement.recorderZone()).read(archive, together);
        together.finish();
        return counter.summary();
    }

    /** Judges each record as it comes and passes the outcome on. */
    private final class Judging implements Together.Taker {

        private final List<AuditListener> listeners;

        Judging(List<AuditListener> listeners) {
            this.listeners = listeners;
        }

        @Override
        public void call(CallRecord together) {
            CallRecord found = inTime(together);
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
        public void repeated(Repeated found) {
            listeners.forEach(listener -> listener.repeated(found));
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

    /** A call that has not taken place yet cannot be judged as if it had. */
    private CallRecord inTime(CallRecord record) {
        Instant latest = clock.instant().plus(AHEAD);
        boolean future =
                record.start().filter(start -> start.instant().isAfter(latest)).isPresent();
        return future ? record.toBuilder().doubt(Doubt.IN_THE_FUTURE).build() : record;
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
                        calls.get(i).worker(),
                        calls.get(i).request().activity(),
                        verdicts.get(i).decision()));
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
                && engine.decide(Hindsights.inTime(call)).isAllowed();
    }
}
