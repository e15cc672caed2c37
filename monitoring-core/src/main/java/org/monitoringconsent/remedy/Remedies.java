// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/**
 * Names the ways in which a denied request would be allowed: first what to state, then what to change.
 *
 * <p>What the request leaves out is asked, with all its answers. What it states is proposed to be changed only where the host
 * can bring that about from here on: a notice, an assessment, an end date; never what simply is, such as the nature of the
 * call or the day, nor what {@linkplain Past lies in the past}, and a purpose only where none was given. Both are searched
 * together, so that nothing is said to be impossible that only was not stated. Each way is verified by deciding again.
 */
public final class Remedies {

    private final MonitoringEngine engine;

    private Remedies(MonitoringEngine engine) {
        this.engine = engine;
    }

    /** Remedies under the rule sets of an engine. */
    public static Remedies of(MonitoringEngine engine) {
        Objects.requireNonNull(engine, "an engine must be given");
        return new Remedies(engine);
    }

    /** What would allow the request. */
    public Answer allowing(MonitoringRequest request) {
        Objects.requireNonNull(request, "a request must be given");
        Verdict verdict = engine.decide(request);
        if (verdict.isAllowed()) {
            return new Answer(true, List.of(), List.of(), true);
        }
        Optional<UnstatedRegion> region = UnstatedRegion.of(request, verdict, engine);
        if (region.isPresent()) {
            return askingFirst(region.get(), verdict);
        }
        Proposals proposals = new Proposals(verdict, request);
        List<Remedy> remedies = proposals.remedies();
        if (!remedies.stream()
                .allMatch(remedy -> engine.decide(remedy.applyTo(request)).isAllowed())) {
            throw new IllegalStateException("a remedy was found that does not allow; please report it");
        }
        boolean hopeless = remedies.isEmpty() && proposals.isHopeless();
        return new Answer(
                false, remedies, hopeless ? verdict.denials() : List.of(), hopeless || proposals.isComplete());
    }

    /** What would allow the request besides stating the region, ways that differ in the region alone joined. */
    private Answer askingFirst(UnstatedRegion region, Verdict verdict) {
        Map<Remedy, List<RegionCode>> regions = new LinkedHashMap<>();
        boolean complete = !region.hasMore();
        for (Map.Entry<RegionCode, MonitoringRequest> stated : region.stated().entrySet()) {
            Answer rest = allowing(stated.getValue());
            complete &= rest.complete();
            for (Remedy remedy : rest.alreadyAllowed() ? List.of(Remedy.of(List.of())) : rest.remedies()) {
                regions.computeIfAbsent(remedy, each -> new ArrayList<>()).add(stated.getKey());
            }
        }
        List<Remedy> remedies = new ArrayList<>();
        regions.forEach((remedy, allowing) -> {
            List<Question> questions = new ArrayList<>(region.asking(allowing));
            questions.addAll(remedy.questions());
            remedies.add(new Remedy(questions, remedy.changes(), remedy.ordinary()));
        });
        remedies.sort(Comparator.comparing((Remedy remedy) -> !remedy.ordinary())
                .thenComparingInt(remedy -> remedy.changes().size())
                .thenComparingInt(remedy -> remedy.questions().size()));
        boolean hopeless = remedies.isEmpty() && verdict.isSettled();
        return new Answer(false, remedies, hopeless ? verdict.denials() : List.of(), hopeless || complete);
    }

    /** What would allow a request. */
    public static final class Answer {

        private final boolean alreadyAllowed;
        private final List<Remedy> remedies;
        private final List<Reason> blocking;
        private final boolean complete;

        Answer(boolean alreadyAllowed, List<Remedy> remedies, List<Reason> blocking, boolean complete) {
            this.alreadyAllowed = alreadyAllowed;
            this.remedies = List.copyOf(remedies);
            this.blocking = List.copyOf(blocking);
            this.complete = complete;
        }

        /** Whether nothing has to change. */
        public boolean alreadyAllowed() {
            return alreadyAllowed;
        }

        /** The ways to an ALLOW, the most useful first: those with the answers that an ordinary arrangement gives before those that rest on something rare, what is stated before what is changed, and few facts before many. */
        public List<Remedy> remedies() {
            return remedies;
        }

        /** The denials of a request that nothing can make allowed, whatever is stated and changed; otherwise empty. */
        public List<Reason> blocking() {
            return blocking;
        }

        /** Whether these are all smallest sets of facts; false when there are more than are collected. */
        public boolean complete() {
            return complete;
        }

        /** Whether something would allow the request, or it is allowed already; false only where that is settled. */
        public boolean isPossible() {
            return alreadyAllowed || blocking.isEmpty();
        }

        /** The single most useful thing to state; empty where there is nothing to state. */
        public Optional<Question> first() {
            return remedies.stream()
                    .limit(1)
                    .flatMap(remedy -> remedy.questions().stream())
                    .findFirst();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Answer that
                    && alreadyAllowed == that.alreadyAllowed
                    && remedies.equals(that.remedies)
                    && blocking.equals(that.blocking)
                    && complete == that.complete;
        }

        @Override
        public int hashCode() {
            return Objects.hash(alreadyAllowed, remedies, blocking, complete);
        }
    }
}
