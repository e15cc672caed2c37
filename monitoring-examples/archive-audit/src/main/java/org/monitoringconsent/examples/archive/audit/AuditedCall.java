// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/**
 * A call with its verdict. Where several workers of the house took part, or more was done than one thing, it is the verdict
 * that is strictest; the others are listed.
 *
 * @param record the record
 * @param day the day of the call where the worker is
 * @param worker the opaque key of the worker, or {@code unknown}
 * @param practice how the employer calls the monitoring that the record comes from
 * @param request the question that was asked
 * @param verdict the answer
 * @param deniedByLateness whether the call would have been allowed had all that came later been in place in time
 * @param hindsight what would have allowed a denied call, had it been in place in time
 * @param late what came after the call and did not count
 * @param doubts why the attribution is doubtful, empty for none
 * @param colleagues the decisions for other workers on the same record, and about other things that were done
 */
public record AuditedCall(
        CallRecord record,
        LocalDate day,
        String worker,
        String practice,
        MonitoringRequest request,
        Verdict verdict,
        boolean deniedByLateness,
        Hindsight hindsight,
        List<LateFact> late,
        Set<AttributionDoubt> doubts,
        List<Colleague> colleagues) {

    /**
     * Another question that the record puts: about another worker, or about something else that was done.
     *
     * @param worker the opaque key
     * @param activity what was done
     * @param decision the decision about it
     */
    public record Colleague(String worker, Activity activity, Decision decision) {

        /** Returns the decision only. */
        @Override
        public String toString() {
            return "Colleague[" + decision + "]";
        }
    }

    /** Returns whether it is in doubt what happened: who took part, or something else on which the verdict may hang. */
    public boolean isDoubtful() {
        return !doubts.isEmpty() || record.doubts().stream().anyMatch(Doubt::grave);
    }

    /** Returns why it is in doubt what happened, each as a sentence. */
    public List<String> whyDoubtful() {
        return whyDoubtful(new ReportWords(Locale.ENGLISH));
    }

    List<String> whyDoubtful(ReportWords words) {
        return whyDoubtful(doubts, record.doubts(), words);
    }

    static List<String> whyDoubtful(Set<AttributionDoubt> doubts, Set<Doubt> ofTheRecord, ReportWords words) {
        return Stream.<Enum<?>>concat(doubts.stream(), ofTheRecord.stream().filter(Doubt::grave))
                .map(words::of)
                .distinct()
                .toList();
    }

    /** Returns the denying rules that a late fact would have satisfied or helped to satisfy. */
    public List<String> rulesWaitingFor(LateFact fact) {
        return rulesWaitingFor(fact, verdict);
    }

    static List<String> rulesWaitingFor(LateFact fact, Verdict verdict) {
        if (verdict.isAllowed()) {
            return List.of();
        }
        return verdict.denials().stream()
                .filter(reason -> concerns(reason, fact.path()))
                .map(reason -> reason.rule().value())
                .distinct()
                .toList();
    }

    /** Returns the late facts that have to do with a denial; the others are late but change nothing here. */
    public List<LateFact> lateThatMatters() {
        return lateThatMatters(late, verdict);
    }

    static List<LateFact> lateThatMatters(List<LateFact> late, Verdict verdict) {
        return verdict.isAllowed()
                ? List.of()
                : late.stream()
                        .filter(fact -> !rulesWaitingFor(fact, verdict).isEmpty())
                        .toList();
    }

    private static boolean concerns(Reason reason, String path) {
        return reason.unstated().contains(path)
                || reason.definition().cures().stream()
                        .flatMap(cure -> cure.changes().stream())
                        .anyMatch(change -> change.fact().name().equals(path));
    }

    /** Returns where the record stands and the decision; the key of the worker stays out. */
    @Override
    public String toString() {
        return "AuditedCall[" + record.origin() + ", " + day + ", " + verdict.decision() + "]";
    }
}
