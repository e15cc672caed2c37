package org.monitoringconsent.examples.ask;

import java.util.Comparator;
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

    /** One request and what may still become of it. */
    private record Reading(MonitoringRequest request, Verdict verdict, Optional<List<Change>> turning) {

        static Reading of(MonitoringRequest request, Map<Fact<?>, List<Object>> left) {
            return new Reading(
                    request,
                    Engines.ENGINE.decide(request),
                    Questions.of(Engines.ENGINE).turning(request, left));
        }

        /** A denial that stands before one that may fall, and both before what is allowed. */
        int strictness() {
            return verdict.isAllowed() ? 2 : turning.isEmpty() ? 0 : 1;
        }
    }

    private final List<Reading> readings;
    private final Reading strictest;

    private Readings(List<Reading> readings) {
        this.readings = readings;
        this.strictest = readings.stream()
                .min(Comparator.comparingInt(Reading::strictness))
                .orElseThrow();
    }

    static Readings of(Situation situation) {
        return new Readings(situation.readings().stream()
                .map(request -> Reading.of(request, situation.told()))
                .toList());
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
        return strictest.turning;
    }

    /** Whether it stays so, whatever can still be told. */
    boolean isSettled() {
        return readings.stream()
                .allMatch(reading ->
                        reading.turning.isEmpty() && reading.verdict.isAllowed() == strictest.verdict.isAllowed());
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
