// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.Group;
import org.monitoringconsent.recorder.arrangement.Practice;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;
import org.monitoringconsent.recorder.arrangement.WorkerEntry.Objection;

/** Makes the question that a record puts to the library, for each worker who took part. */
final class RequestFromCall {

    private static final int MOST_REMEMBERED = 5_000;
    private static final int BYTES_OF_ONE = 6_000;
    private static final String NO_PRACTICE = "none that the arrangement names";

    private static final Map<Channel, String> WITH_CONTENT = Map.of(
            Channel.CALL, "RECORD",
            Channel.VIDEO_MEETING, "RECORD",
            Channel.VOICEMAIL, "PLAY_VOICEMAIL",
            Channel.EMAIL, "READ_ENVELOPE",
            Channel.CHAT, "READ_MESSAGE");

    /** The channels of which a kept record holds what was said. */
    private static final Set<Channel> CONTENT = EnumSet.of(Channel.CALL, Channel.VIDEO_MEETING, Channel.CHAT);

    private static final Set<String> WITHOUT_CONTENT = Set.of("LOG_TRAFFIC", "READ_ENVELOPE", "READ_SUBJECT");

    private final Arrangement arrangement;
    private final Set<String> attributeKeys;
    private final Attribution attribution;
    private final DatedSafeguards safeguards;
    private final CommunicationFacts communication;
    private final Remembered<Map<String, Object>, MonitoringRequest> built =
            new Remembered<>(Remembered.fitting(MOST_REMEMBERED, BYTES_OF_ONE));

    RequestFromCall(Arrangement arrangement) {
        this(arrangement, new House(arrangement), Set.of());
    }

    /** Prepares requests that may also state the facts that rule sets of their own bring along. */
    RequestFromCall(Arrangement arrangement, House house, Set<String> attributeKeys) {
        this.arrangement = arrangement;
        this.attributeKeys = Set.copyOf(attributeKeys);
        this.attribution = new Attribution(arrangement, house);
        this.safeguards = new DatedSafeguards(arrangement);
        this.communication = new CommunicationFacts(arrangement, house, attribution, safeguards);
    }

    /** Returns the worker with a key, if the register names one. */
    Optional<WorkerEntry> workerOf(String key) {
        return Optional.ofNullable(arrangement.workers().get(key));
    }

    /** Returns a question per worker of the house on the record, or why there is none. */
    Prepared prepare(CallRecord record) {
        if (record.start().isEmpty()) {
            return Prepared.not(Unjudged.Why.NO_DAY, "");
        }
        Instant start = record.start().get().instant();
        LocalDate recorderDay = LocalDate.ofInstant(start, arrangement.recorderZone());
        List<HouseParty> found = attribution.houseParties(record, recorderDay);
        if (found.isEmpty()) {
            if (endedInAQueue(record)) {
                return Prepared.not(Unjudged.Why.NO_WORKER, "");
            }
            found = List.of(Attribution.nobody(record));
        }
        try {
            List<PreparedCall> calls = new ArrayList<>();
            for (HouseParty party : found) {
                prepare(record, start, party, calls);
            }
            return Prepared.of(calls);
        } catch (IllegalArgumentException misfit) {
            return Prepared.not(Unjudged.Why.MISFIT, String.valueOf(misfit.getMessage()));
        }
    }

    /** Nobody of the house took part where a queue was called and nobody answered for it; where all is told, the record's own word is enough. */
    private boolean endedInAQueue(CallRecord record) {
        boolean told = record.parties().contains(Party.ONLY_A_QUEUE)
                && record.answered() == Known.NO
                && !record.countsAsStored()
                && record.doubts().stream().noneMatch(Doubt::grave);
        return told
                || (record.parties().stream().anyMatch(attribution::onlyQueue)
                        && !attribution.somebodyAnswered(record));
    }

    /** Adds the questions about one worker: about the recording or the log, and about whatever else was done. */
    private void prepare(CallRecord record, Instant start, HouseParty found, List<PreparedCall> calls) {
        ZoneId zone = found.worker()
                .map(worker -> LegalDays.zoneOf(worker, arrangement))
                .orElse(arrangement.recorderZone());
        LocalDate day = LocalDate.ofInstant(start, zone);
        LocalDate recorderDay = LocalDate.ofInstant(start, arrangement.recorderZone());
        HouseParty party = day.equals(recorderDay) ? found : onItsDay(record, found, day);
        Optional<String> group = party.worker().map(WorkerEntry::group);
        List<Practice> practices = arrangement.practices().stream()
                .filter(candidate -> covers(candidate, record, group, day))
                .toList();
        Set<String> asked = new LinkedHashSet<>();
        if (!record.observation()) {
            Optional<Practice> practice =
                    practices.stream().filter(one -> accounts(one, record)).findFirst();
            String activity = practice.map(Practice::activity).orElseGet(() -> activityOf(record));
            calls.add(prepare(record, start, zone, party, practice, activity));
            asked.add(activity);
        }
        for (Activity act : record.acts()) {
            if (asked.add(act.name())) {
                Optional<Practice> practice = arrangement.practices().stream()
                        .filter(candidate -> candidate.activity().equals(act.name()))
                        .filter(candidate -> covers(candidate, record, group, day))
                        .findFirst();
                calls.add(prepare(record, start, zone, party, practice, act.name()));
            }
        }
    }

    private PreparedCall prepare(
            CallRecord record,
            Instant start,
            ZoneId zone,
            HouseParty party,
            Optional<Practice> practice,
            String activity) {
        LocalDate day = LocalDate.ofInstant(start, zone);
        Optional<Group> group = party.worker().map(arrangement::groupOf);
        String groupId = group.map(Group::id).orElse("");
        FactSheet sheet = new FactSheet();
        practice.ifPresent(chosen -> sheet.stateAll(chosen.facts()));
        sheet.state("activity", activity);
        stateEmployer(sheet, group);
        stateWorker(sheet, party);
        sheet.stateAll(safeguards.inForce(groupId, day));
        stateObjection(sheet, party, day);
        Set<AttributionDoubt> aboutOthers = communication.state(sheet, record, party, group, day);
        List<LateFact> late = new ArrayList<>(safeguards.late(groupId, day));
        late.addAll(new RecordedBasis(record, party.party(), activity, start, day, zone).apply(sheet));
        addLateMonitoring(late, party, group, day);
        String worker = party.worker().map(WorkerEntry::key).orElse(PreparedCall.UNKNOWN_WORKER);
        MonitoringRequest request = request(sheet, worker, day);
        return new PreparedCall(
                day,
                worker,
                practice.map(Practice::name).orElse(NO_PRACTICE),
                request,
                late.isEmpty() ? request : request(inTime(sheet, late), worker, day),
                List.copyOf(late),
                // Where both ends are one, the record contradicts itself, and there is nobody else to ask for.
                party.doubts().contains(AttributionDoubt.CALLER_IS_CALLEE)
                        ? party.doubts()
                        : party.with(aboutOthers).doubts());
    }

    private static boolean covers(Practice practice, CallRecord record, Optional<String> group, LocalDate day) {
        return practice.covers(
                org.monitoringconsent.domain.Channel.valueOf(record.channel().name()),
                record.countsAsStored(),
                group,
                day);
    }

    /** What was said or written is kept, and no monitoring that looks only at who and when accounts for that. */
    private static boolean accounts(Practice practice, CallRecord record) {
        return !record.countsAsStored()
                || !CONTENT.contains(record.channel())
                || !WITHOUT_CONTENT.contains(practice.activity());
    }

    /**
     * The request that the facts make. Calls differ in day and worker more than in anything else, so that a request with the
     * other facts is read once and its day and worker are exchanged. Where an end is fixed, the day counts for the shape.
     */
    private MonitoringRequest request(FactSheet sheet, String worker, LocalDate day) {
        if (sheet.value("manner.endsOn").isPresent()) {
            return sheet.request(attributeKeys, worker, day);
        }
        MonitoringRequest similar = built.get(sheet.stated());
        if (similar == null) {
            MonitoringRequest first = sheet.request(attributeKeys, worker, day);
            built.put(sheet.copy(), first);
            return first;
        }
        return similar.withDay(day).withWorker(similar.worker().withId(worker));
    }

    /** The day of the worker may be another than that of the recorder, and with it the register's answer. */
    private HouseParty onItsDay(CallRecord record, HouseParty found, LocalDate day) {
        return attribution.houseParties(record, day).stream()
                .filter(party ->
                        party.party().equals(found.party()) || party.worker().equals(found.worker()))
                .findFirst()
                .orElse(found);
    }

    private void stateEmployer(FactSheet sheet, Optional<Group> group) {
        sheet.stateAll(arrangement.employer());
        group.ifPresent(own -> sheet.stateAll(own.employer()));
    }

    private void stateWorker(FactSheet sheet, HouseParty party) {
        sheet.state(
                "worker.country",
                party.worker()
                        .map(WorkerEntry::country)
                        .orElse(String.valueOf(arrangement.employer().get("employer.country"))));
        sheet.state("worker.region", party.worker().flatMap(WorkerEntry::region));
        sheet.state("worker.place", party.worker().flatMap(WorkerEntry::place));
        sheet.state("worker.inMonitoredGroup", party.sure());
    }

    private static void stateObjection(FactSheet sheet, HouseParty party, LocalDate day) {
        List<Objection> standing = party.worker().map(WorkerEntry::objections).orElse(List.of()).stream()
                .filter(objection -> objection.span().contains(day))
                .toList();
        if (standing.isEmpty()) {
            return;
        }
        sheet.state("worker.objected", true);
        boolean overridden = standing.stream()
                .allMatch(objection -> objection
                        .overridden()
                        .filter(span -> span.contains(day))
                        .isPresent());
        if (overridden) {
            sheet.state("safeguards.objectionOverridden", true);
        }
    }

    private static void addLateMonitoring(List<LateFact> late, HouseParty party, Optional<Group> group, LocalDate day) {
        Set<AttributionDoubt> only = EnumSet.of(AttributionDoubt.GROUP_NOT_MONITORED_THAT_DAY);
        if (party.doubts().equals(only)) {
            group.flatMap(Group::monitored)
                    .filter(span -> span.comesAfter(day))
                    .ifPresent(span -> late.add(new LateFact(
                            "worker.inMonitoredGroup", true, span.from(), day, LateFact.Source.ARRANGEMENT)));
        }
    }

    private static FactSheet inTime(FactSheet sheet, List<LateFact> late) {
        FactSheet other = new FactSheet(sheet);
        late.forEach(fact -> other.state(fact.path(), fact.value()));
        return other;
    }

    /** The act that a record gives away by being there, where the arrangement names none. */
    private static String activityOf(CallRecord record) {
        boolean traffic = !record.countsAsStored() && record.channel() == Channel.CALL;
        return traffic ? "LOG_TRAFFIC" : String.valueOf(WITH_CONTENT.get(record.channel()));
    }
}
