// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.recorder.session.Standing;

/**
 * Everything an employer states about its monitoring, apart from the single calls.
 *
 * @param name how the employer calls the arrangement
 * @param recorderZone the zone of the clock that wrote times without a zone
 * @param numberCountry the country in which numbers without a country code are read
 * @param employer facts about the employer, by path
 * @param groups the groups, by id
 * @param workers the workers, by key
 * @param register who has which extension when
 * @param queues extensions of queues and services, behind which stands no single worker
 * @param domains mail and SIP domains of the house
 * @param facts notices and safeguards with their days
 * @param practices the ways of monitoring; of several that cover a record the first counts
 * @param line the kind of line where no rule names another
 * @param lines the kinds of line of some extensions
 * @param numbers numbers outside the house with a known meaning
 * @param marks marks with a known meaning
 */
public record Arrangement(
        String name,
        ZoneId recorderZone,
        String numberCountry,
        Map<String, Object> employer,
        Map<String, Group> groups,
        Map<String, WorkerEntry> workers,
        List<RegisterEntry> register,
        Set<String> queues,
        Set<String> domains,
        List<DatedFact> facts,
        List<Practice> practices,
        String line,
        List<LineRule> lines,
        List<KnownNumber> numbers,
        List<Mark> marks) {

    private static final int MOST_REMEMBERED = 10_000;

    private record Asked(Activity activity, String worker, LocalDate day) {}

    /**
     * Returns a builder that knows nothing else yet.
     *
     * @param name how the employer calls the arrangement
     * @param zone the zone of the clock that writes times without a zone
     * @param country the country of the employer, in which also numbers without a country code are read
     * @param line the kind of line where nothing names another
     */
    public static ArrangementBuilder named(String name, ZoneId zone, CountryCode country, Line line) {
        return new ArrangementBuilder(name, zone, country, line);
    }

    /** Returns a builder that knows what this arrangement says; its notes and comments are not kept. */
    public ArrangementBuilder toBuilder() {
        return ArrangementBuilder.of(this);
    }

    /** Returns the arrangement as it is on a day. */
    public ArrangementDay on(LocalDate day) {
        return new ArrangementDay(this, day);
    }

    /**
     * Returns what sessions ask of it: for each activity, worker and day what the first such practice states. The id of a
     * worker on a call is the key of the worker in the arrangement. What it says about the other party, such as that
     * everybody is told in the greeting, is a matter of the call and not believed by a session.
     */
    public Standing standing() {
        Map<Asked, Optional<MonitoringRequest>> known = new ConcurrentHashMap<>();
        return (activity, worker, day) -> {
            if (known.size() > MOST_REMEMBERED) {
                known.clear();
            }
            return known.computeIfAbsent(new Asked(activity, worker, day), asked -> on(day).request(activity, worker));
        };
    }

    /** Returns the group of a worker. */
    public Group groupOf(WorkerEntry worker) {
        Group group = groups.get(worker.group());
        if (group == null) {
            throw new IllegalStateException("a worker of the register must belong to a group of the arrangement");
        }
        return group;
    }

    /** Returns the notices and safeguards that hold for a group on a day, the latest of each. */
    public Stream<DatedFact> inForce(String group, LocalDate day) {
        return facts.stream().filter(fact -> fact.concerns(group) && fact.span().contains(day));
    }

    /** Returns the notices and safeguards that begin for a group only after a day. */
    public Stream<DatedFact> later(String group, LocalDate day) {
        return facts.stream().filter(fact -> fact.concerns(group) && fact.span().comesAfter(day));
    }

    /** Returns the kind of line that an extension uses. */
    public String lineOf(Optional<String> extension) {
        return extension
                .flatMap(number -> lines.stream()
                        .filter(rule -> rule.extensions().contains(number))
                        .findFirst())
                .map(LineRule::line)
                .orElse(line);
    }

    /** Returns the name only: an arrangement is full of keys of people. */
    @Override
    public String toString() {
        return "Arrangement[" + name + "]";
    }
}
