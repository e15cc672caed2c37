// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.verdict.Verdict;

/**
 * What was told, as the law can be asked about it: mostly one request, and several where somebody could not say what must be said.
 *
 * <p>The answer is that of the strictest: what is denied in one of them is not allowed, and only what all of them settle alike is
 * settled.
 */
final class Readings {

    /** In so many readings it is searched what may still become of them; of more than these nothing is said to be settled. */
    private static final int MOST_SEARCHED = 24;

    /** One request and what may still become of it, which is searched when somebody asks. */
    private static final class Reading {

        private final MonitoringRequest request;
        private final Verdict verdict;
        private final Map<Fact<?>, List<Object>> left;
        private boolean searched;
        private Optional<List<Change>> turning = Optional.empty();

        Reading(MonitoringRequest request, Map<Fact<?>, List<Object>> left) {
            this.request = request;
            this.verdict = Engines.ENGINE.decide(request);
            this.left = left;
        }

        Optional<List<Change>> turning() {
            if (!searched) {
                turning = Questions.of(Engines.ENGINE).turning(request, left);
                searched = true;
            }
            return turning;
        }
    }

    private final List<Reading> readings;
    private final Reading strictest;

    private Readings(List<Reading> readings) {
        this.readings = readings;
        this.strictest = strictest(readings);
    }

    static Readings of(Situation situation) {
        return new Readings(situation.readings().stream()
                .map(request -> new Reading(request, situation.told()))
                .toList());
    }

    /** A denial that stands before one that may fall; where all are allowed, one that may be denied before one that stands. */
    private static Reading strictest(List<Reading> readings) {
        List<Reading> denied = readings.stream()
                .filter(reading -> !reading.verdict.isAllowed())
                .toList();
        List<Reading> strict = denied.isEmpty() ? readings : denied;
        if (strict.size() == 1) {
            return strict.get(0);
        }
        return strict.stream()
                .limit(MOST_SEARCHED)
                .filter(reading -> reading.turning().isEmpty() != denied.isEmpty())
                .findFirst()
                .orElse(strict.get(0));
    }

    /** The request of the strictest reading. */
    MonitoringRequest request() {
        return strictest.request;
    }

    /** What the engine answers to it. */
    Verdict verdict() {
        return strictest.verdict;
    }

    /** Facts that would turn it when they are stated; nothing where none would. */
    Optional<List<Change>> turning() {
        return strictest.turning();
    }

    /** Whether it stays so, whatever can still be told. */
    boolean isSettled() {
        return readings.size() <= MOST_SEARCHED
                && readings.stream().allMatch(reading -> reading.verdict.isAllowed() == strictest.verdict.isAllowed())
                && readings.stream().allMatch(reading -> reading.turning().isEmpty());
    }

    /** Whether a way out of the strictest reading leads out of the others too. */
    boolean allow(Remedy way) {
        return readings.stream().allMatch(reading -> {
            try {
                return Engines.ENGINE.decide(way.applyTo(reading.request)).isAllowed();
            } catch (IllegalArgumentException misfit) {
                return false;
            }
        });
    }

    /** What was not said, with what the strictest reading takes it for. */
    Optional<Object> assumed(Fact<?> fact) {
        boolean differs = readings.stream()
                        .map(reading -> fact.in(reading.request))
                        .distinct()
                        .count()
                > 1;
        return differs ? fact.in(strictest.request).map(value -> value) : Optional.empty();
    }
}
