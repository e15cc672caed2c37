package org.monitoringconsent.examples.archive.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.examples.archive.arrangement.Arrangement;
import org.monitoringconsent.examples.archive.arrangement.Group;
import org.monitoringconsent.examples.archive.arrangement.Practice;
import org.monitoringconsent.examples.archive.arrangement.WorkerEntry;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.json.JsonRequestException;

/** Makes the question that a record puts to the library, for each worker who took part. */
final class RequestFromCall {

    private static final int MOST_REMEMBERED = 5_000;
    private static final String NO_PRACTICE = "none that the arrangement names";

    private static final Map<Channel, String> WITH_CONTENT = Map.of(
            Channel.CALL, "RECORD",
            Channel.VIDEO_MEETING, "RECORD",
            Channel.VOICEMAIL, "PLAY_VOICEMAIL",
            Channel.EMAIL, "READ_ENVELOPE",
            Channel.CHAT, "READ_MESSAGE");

    private final Arrangement arrangement;
    private final Attribution attribution;
    private final DatedSafeguards safeguards;
    private final CommunicationFacts communication;
    private final Remembered<Map<String, Object>, MonitoringRequest> built = new Remembered<>(MOST_REMEMBERED);

    RequestFromCall(Arrangement arrangement) {
        Numbers numbers = new Numbers();
        this.arrangement = arrangement;
        this.attribution = new Attribution(arrangement, new Register(arrangement, numbers));
        this.safeguards = new DatedSafeguards(arrangement);
        this.communication = new CommunicationFacts(arrangement, numbers, attribution, safeguards);
    }

    /** Returns a question per worker of the house on the record, or why there is none. */
    Prepared prepare(CallRecord record) {
        if (record.start().isEmpty()) {
            return Prepared.not(Unjudged.Why.NO_DAY, "");
        }
        Instant start = record.start().get().instant();
        LocalDate recorderDay = LocalDate.ofInstant(start, arrangement.recorderZone());
        List<HouseParty> house = attribution.houseParties(record, recorderDay);
        if (house.isEmpty()) {
            if (record.parties().stream().anyMatch(attribution::onlyQueue)) {
                return Prepared.not(Unjudged.Why.NO_WORKER, "");
            }
            house = List.of(Attribution.nobody(record));
        }
        try {
            List<PreparedCall> calls = new ArrayList<>();
            for (HouseParty party : house) {
                calls.add(prepare(record, start, party));
            }
            return Prepared.of(calls);
        } catch (JsonRequestException misfit) {
            return Prepared.not(Unjudged.Why.MISFIT, String.valueOf(misfit.getMessage()));
        }
    }

    private PreparedCall prepare(CallRecord record, Instant start, HouseParty found) {
        ZoneId zone = found.worker()
                .map(worker -> LegalDays.zoneOf(worker, arrangement))
                .orElse(arrangement.recorderZone());
        LocalDate day = LocalDate.ofInstant(start, zone);
        LocalDate recorderDay = LocalDate.ofInstant(start, arrangement.recorderZone());
        HouseParty party = day.equals(recorderDay) ? found : onItsDay(record, found, day);
        Optional<Group> group = party.worker().map(arrangement::groupOf);
        String groupId = group.map(Group::id).orElse("");
        Optional<Practice> practice = arrangement.practices().stream()
                .filter(candidate -> candidate.covers(record, group.map(Group::id), day))
                .findFirst();

        FactSheet sheet = new FactSheet();
        practice.ifPresentOrElse(
                chosen -> sheet.stateAll(chosen.facts()), () -> sheet.state("activity", activityOf(record)));
        stateEmployer(sheet, group);
        stateWorker(sheet, party);
        sheet.stateAll(safeguards.inForce(groupId, day));
        communication.state(sheet, record, party, group, day);

        List<LateFact> late = new ArrayList<>(safeguards.late(groupId, day));
        String activity = sheet.value("activity").orElseThrow().toString();
        late.addAll(new RecordedBasis(record, activity, start, day, zone).apply(sheet));
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
                party.doubts());
    }

    /**
     * The request that the facts make. Calls differ in day and worker more than in anything else, so that a request with the
     * other facts is read once and its day and worker are exchanged. Where an end is fixed, the day counts for the shape.
     */
    private MonitoringRequest request(FactSheet sheet, String worker, LocalDate day) {
        if (sheet.value("manner.endsOn").isPresent()) {
            return sheet.request(worker, day);
        }
        MonitoringRequest similar = built.get(sheet.stated());
        if (similar == null) {
            MonitoringRequest first = sheet.request(worker, day);
            built.put(sheet.copy(), first);
            return first;
        }
        return similar.withDay(day).withWorker(similar.worker().withId(worker));
    }

    /** The day of the worker may be another than that of the recorder, and with it the register's answer. */
    private HouseParty onItsDay(CallRecord record, HouseParty found, LocalDate day) {
        return attribution.houseParties(record, day).stream()
                .filter(party -> party.party().equals(found.party()))
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
        sheet.state("worker.place", party.worker().flatMap(WorkerEntry::place));
        sheet.state("worker.inMonitoredGroup", party.sure());
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
        boolean traffic = !record.stored().isYes() && record.channel() == Channel.CALL;
        return traffic ? "LOG_TRAFFIC" : String.valueOf(WITH_CONTENT.get(record.channel()));
    }
}
