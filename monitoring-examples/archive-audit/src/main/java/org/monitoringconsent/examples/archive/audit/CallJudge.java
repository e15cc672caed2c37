// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.verdict.Verdict;

/**
 * Judges records that somebody else has in hand, one by one, as an audit does: under the law and the safeguards of each call's day,
 * for every worker who took part. What an audit does over several records it leaves: legs are not put together, and a record
 * that comes again is judged again. For one thread at a time.
 */
public final class CallJudge {

    private final MonitoringEngine engine;
    private final NotYet notYet;
    private final RequestFromCall requests;

    /**
     * Prepares a judge under an arrangement.
     *
     * @param now the moment of the audit, the same for all who judge parts of one archive: a call that lies more than a day after it is
     *     doubtful
     */
    public CallJudge(MonitoringEngine engine, Arrangement arrangement, Instant now) {
        this.engine = engine;
        this.notYet = new NotYet(now);
        this.requests = new RequestFromCall(arrangement);
    }

    /**
     * What was found for a record: the strictest of the verdicts, or why there is none.
     *
     * @param judged the verdict and what it is about, empty where the record asks nothing
     * @param why why there is none, empty where there is one
     */
    public record Answer(List<Judged> judged, String why) {

        /** Copies the verdict. */
        public Answer {
            judged = List.copyOf(judged);
        }
    }

    /**
     * A verdict and what it is about.
     *
     * @param day the day of the worker's law
     * @param worker the worker's key
     * @param practice the practice of the arrangement that the record fits
     * @param activity what was done
     * @param verdict the verdict
     * @param doubts why it is doubtful who took part or what happened, empty for none
     */
    public record Judged(
            LocalDate day, String worker, String practice, Activity activity, Verdict verdict, List<String> doubts) {

        /** Copies the doubts. */
        public Judged {
            doubts = List.copyOf(doubts);
        }
    }

    /** Judges a record. */
    public Answer judge(CallRecord told) {
        CallRecord record = notYet.doubted(told);
        Prepared prepared = requests.prepare(record);
        if (prepared.why().isPresent()) {
            return new Answer(List.of(), prepared.why().get().name());
        }
        PreparedCall strictest = prepared.calls().get(0);
        Verdict verdict = engine.decide(strictest.request());
        for (PreparedCall call : prepared.calls()) {
            if (verdict.isAllowed()) {
                Verdict other = engine.decide(call.request());
                if (other.isDenied()) {
                    strictest = call;
                    verdict = other;
                }
            }
        }
        List<String> doubts = new ArrayList<>();
        strictest.doubts().forEach(doubt -> doubts.add(doubt.name()));
        record.doubts().stream().filter(Doubt::grave).forEach(doubt -> doubts.add(doubt.name()));
        return new Answer(
                List.of(new Judged(
                        strictest.day(),
                        strictest.worker(),
                        strictest.practice(),
                        strictest.request().activity(),
                        verdict,
                        doubts)),
                "");
    }
}
