package org.monitoringconsent.remedy;

import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.AllowSearch;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/**
 * Names the smallest sets of changes that would allow a denied request.
 *
 * <p>Only facts that the host can bring about are named: a notice, an assessment, an end date, a consent. What simply is,
 * such as the nature of the call or the day, is never suggested, and a purpose only where none was given. Each remedy is
 * verified by deciding again.
 */
public final class Remedies {

    private final MonitoringEngine engine;

    private Remedies(MonitoringEngine engine) {
        this.engine = engine;
    }

    /** Remedies under the rule sets of an engine. */
    public static Remedies of(MonitoringEngine engine) {
        return new Remedies(engine);
    }

    /** What would allow the request. */
    public Answer allowing(MonitoringRequest request) {
        Verdict verdict = engine.decide(request);
        if (verdict.isAllowed()) {
            return new Answer(true, List.of(), List.of(), true);
        }
        AllowSearch search = AllowSearch.changing(engine, request, Remedies::reach);
        List<Remedy> remedies = new ArrayList<>();
        for (AllowSearch.Found found : search.smallest()) {
            remedies.add(remedy(found));
        }
        boolean complete = !search.gaveUp() && remedies.size() < AllowSearch.MOST_SETS;
        List<Remedy> verified = remedies.stream()
                .filter(remedy -> engine.decide(remedy.applyTo(request)).isAllowed())
                .toList();
        if (verified.size() < remedies.size()) {
            throw new IllegalStateException("a remedy was found that does not allow; please report it");
        }
        return new Answer(false, verified, verified.isEmpty() ? verdict.denials() : List.of(), complete);
    }

    static Remedy remedy(AllowSearch.Found found) {
        List<Change> changes = new ArrayList<>();
        found.changes().forEach((fact, values) -> changes.add(new Change(fact, values)));
        return new Remedy(changes);
    }

    private static long reach(Fact<?> fact, int present) {
        boolean purposeGiven = fact.equals(Facts.PURPOSE)
                && present != 0
                && !fact.label(present - 1).equals("UNSPECIFIED");
        if (purposeGiven) {
            return 0;
        }
        long states = 0;
        for (Object value : fact.reachable()) {
            states |= 1L << fact.state(value);
        }
        return states;
    }

    /**
     * What would allow a request.
     *
     * @param alreadyAllowed whether nothing has to change
     * @param remedies the smallest sets of changes, fewest changes first; empty when nothing can make it allowed
     * @param blocking the denials of a request that nothing can make allowed; otherwise empty
     * @param complete whether these are all smallest sets of facts; false when there are more than are collected. Of one fact
     *     every value is named, of several together further values may do as well
     */
    public record Answer(boolean alreadyAllowed, List<Remedy> remedies, List<Reason> blocking, boolean complete) {

        /** Copies the lists. */
        public Answer {
            remedies = List.copyOf(remedies);
            blocking = List.copyOf(blocking);
        }

        /** Whether some change would allow the request, or it is allowed already. */
        public boolean isPossible() {
            return alreadyAllowed || !remedies.isEmpty();
        }
    }
}
