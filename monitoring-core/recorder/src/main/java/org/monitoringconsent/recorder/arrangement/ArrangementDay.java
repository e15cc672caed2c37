// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.RequestFields;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.recorder.arrangement.WorkerEntry.Objection;
import org.monitoringconsent.remedy.Question;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;

/** An arrangement as it is on a day: what holds then, and nothing that came later. */
public final class ArrangementDay {

    private static final Comparator<DatedFact> LATEST =
            Comparator.comparing(fact -> fact.span().from());
    private static final Comparator<DatedFact> MOST_PARTICULAR =
            Comparator.comparing(fact -> !fact.groups().isEmpty());

    private final Arrangement arrangement;
    private final LocalDate day;

    ArrangementDay(Arrangement arrangement, LocalDate day) {
        this.arrangement = arrangement;
        this.day = day;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** Notices and safeguards that hold for a group, by path: of several the latest, of those the most particular. */
    public Map<String, Object> values(String group) {
        Map<String, Object> values = new LinkedHashMap<>();
        arrangement
                .inForce(group, day)
                .sorted(LATEST.thenComparing(MOST_PARTICULAR))
                .forEach(fact -> values.put(fact.path(), fact.value()));
        return Collections.unmodifiableMap(values);
    }

    /** The ways of monitoring that are practised with a group, in the order of the arrangement. */
    public List<Practice> practices(String group) {
        return arrangement.practices().stream()
                .filter(practice -> practice.concerns(Optional.of(group), day))
                .toList();
    }

    /** The worker to whom an extension, account or address is assigned, as it is written in the register. */
    public Optional<WorkerEntry> workerAt(String identifier) {
        return arrangement.register().stream()
                .filter(entry -> entry.identifier().equals(identifier))
                .filter(entry -> entry.span().contains(day))
                .findFirst()
                .flatMap(entry -> Optional.ofNullable(arrangement.workers().get(entry.worker())));
    }

    /**
     * What the employer states when it does this to a worker, apart from the single call; empty when the worker is not in the
     * arrangement, or nothing of the kind is practised with the worker's group.
     *
     * @throws RequestShapeException when what is stated makes no well-formed request
     */
    public Optional<MonitoringRequest> request(Activity activity, String worker) {
        return Optional.ofNullable(arrangement.workers().get(worker))
                .flatMap(known -> practices(known.group()).stream()
                        .filter(practice -> practice.activity().equals(activity.name()))
                        .filter(practice -> fitsSome(practice, activity))
                        .findFirst()
                        .map(practice -> request(practice, known)));
    }

    /**
     * What the employer states when it monitors a worker in this way, apart from the single call.
     *
     * @throws RequestShapeException when what is stated makes no well-formed request
     */
    public MonitoringRequest request(Practice practice, WorkerEntry worker) {
        return request(
                practice, worker.key(), worker.group(), worker.jurisdiction(), worker.place(), worker.objections());
    }

    private MonitoringRequest request(
            Practice practice,
            String key,
            String groupId,
            Jurisdiction where,
            Optional<String> place,
            List<Objection> objections) {
        Map<String, Object> facts = new LinkedHashMap<>(practice.facts());
        facts.putAll(arrangement.employer());
        Optional<Group> group = Optional.ofNullable(arrangement.groups().get(groupId));
        group.ifPresent(own -> facts.putAll(own.employer()));
        facts.put("worker.country", where.country().value());
        if (where instanceof RegionCode region) {
            facts.put("worker.region", region.value());
        }
        place.ifPresent(spot -> facts.put("worker.place", spot));
        facts.put(
                "worker.inMonitoredGroup",
                group.flatMap(Group::monitored).map(span -> span.contains(day)).orElse(false));
        facts.putAll(values(groupId));
        putObjection(facts, objections);
        putCommunication(facts, practice);
        facts.put("day", day);
        facts.put("worker.id", key);
        return RequestFields.build(facts);
    }

    private void putObjection(Map<String, Object> facts, List<Objection> objections) {
        List<Objection> standing = objections.stream()
                .filter(objection -> objection.span().contains(day))
                .toList();
        if (!standing.isEmpty()) {
            facts.put("worker.objected", true);
            boolean overridden = standing.stream()
                    .allMatch(objection -> objection
                            .overridden()
                            .filter(span -> span.contains(day))
                            .isPresent());
            if (overridden) {
                facts.put("safeguards.objectionOverridden", true);
            }
        }
    }

    private void putCommunication(Map<String, Object> facts, Practice practice) {
        Activity activity = Activity.valueOf(practice.activity());
        if (activity.communicationNeed() == CommunicationNeed.NEVER) {
            facts.keySet().removeIf(path -> path.startsWith("communication."));
            return;
        }
        facts.put("communication.channel", channel(practice, activity).name());
        facts.put("communication.line", arrangement.line());
    }

    private static boolean fitsSome(Practice practice, Activity activity) {
        return practice.channels().isEmpty() || practice.channels().stream().anyMatch(activity::fits);
    }

    /** Where none of those that are named fits, one of them: what the employer says makes no request then. */
    private static Channel channel(Practice practice, Activity activity) {
        return practice.channels().stream()
                .filter(activity::fits)
                .findFirst()
                .or(() -> practice.channels().stream().findFirst())
                .orElseGet(() -> firstFitting(activity));
    }

    private static Channel firstFitting(Activity activity) {
        for (Channel channel : Channel.values()) {
            if (activity.fits(channel)) {
                return channel;
            }
        }
        return Channel.CALL;
    }

    /**
     * What has to be stated yet, or changed, before a practice is allowed with workers in a country or region, as questions in
     * words: those of the most useful way to an ALLOW; none when it is allowed already, or nothing that can be stated allows
     * it. The other party counts as told, and as somebody in the same region, since that is a matter of each call.
     *
     * @param where the region of workers of whom one is stated, otherwise their country
     * @throws IllegalArgumentException when the engine has no rule set for a country
     * @throws RequestShapeException when what is stated makes no well-formed request
     */
    public List<Question> questions(MonitoringEngine engine, Practice practice, Jurisdiction where) {
        Map<Fact<?>, Question> questions = new LinkedHashMap<>();
        for (Outlook outlook : outlooks(engine, practice, where)) {
            outlook.questions().forEach(question -> questions.putIfAbsent(question.fact(), question));
        }
        return List.copyOf(questions.values());
    }

    /**
     * What stands between a practice and an ALLOW with the workers of a group in a country or region.
     *
     * @param group the id of the group
     * @param answer the ways to an ALLOW, or why there is none
     */
    public record Outlook(String group, Remedies.Answer answer) {

        /** What has to be stated yet, or changed, on the most useful way; none when it is allowed, or nothing allows it. */
        public List<Question> questions() {
            return answer.remedies().stream()
                    .limit(1)
                    .map(Remedy::questions)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /**
     * The same for each group with which the practice is in use and that has workers in the country, in the order of the
     * arrangement, and whether it is allowed already. The law of a region is asked together with that of its country.
     *
     * @param where the region of workers of whom one is stated, otherwise their country
     * @throws IllegalArgumentException when the engine has no rule set for a country
     * @throws RequestShapeException when what is stated makes no well-formed request
     */
    public List<Outlook> outlooks(MonitoringEngine engine, Practice practice, Jurisdiction where) {
        // A region is never asked without its country.
        Remedies remedies = Remedies.of(where instanceof RegionCode ? engine : engine.in(where.value()));
        return asked(practice, where).stream()
                .map(asked -> new Outlook(asked.group(), remedies.allowing(asked.request())))
                .toList();
    }

    /**
     * What the employer states of any worker of a group.
     *
     * @param group the id of the group
     * @param request the request, in which the other party counts as told, and as somebody in the region of the worker where one
     *     is stated
     * @since 0.2
     */
    public record Asked(String group, MonitoringRequest request) {}

    /**
     * What the employer states when it monitors in this way, apart from the single call and the single worker: a request for each
     * group with which the practice is in use and that has workers in the country, in the order of the arrangement. The other
     * party counts as told, since that is a matter of each call.
     *
     * @throws RequestShapeException when what is stated makes no well-formed request
     * @since 0.2
     */
    public List<Asked> asked(Practice practice, Jurisdiction where) {
        List<Asked> asked = new ArrayList<>();
        for (Group group : arrangement.groups().values()) {
            boolean there = arrangement.workers().values().stream()
                    .anyMatch(worker -> worker.group().equals(group.id())
                            && worker.jurisdiction().equals(where));
            if (there && practice.concerns(Optional.of(group.id()), day)) {
                MonitoringRequest request =
                        request(practice, "anybody", group.id(), where, Optional.empty(), List.of());
                asked.add(new Asked(group.id(), told(request, where)));
            }
        }
        return List.copyOf(asked);
    }

    private static MonitoringRequest told(MonitoringRequest request, Jurisdiction where) {
        if (request.communication().isEmpty()) {
            return request;
        }
        MonitoringRequest told = request.with(Facts.OTHER_PARTY_NOTIFIED, true);
        return where instanceof RegionCode region
                ? told.with(Facts.OTHER_PARTY_COUNTRY, region.country()).with(Facts.OTHER_PARTY_REGION, region)
                : told;
    }
}
