// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.audit.Placed.Kind;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Identifier.Form;
import org.monitoringconsent.examples.archive.record.Identifier.Source;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.Span;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;

/** Tells which parties of a record belong to the house, whose they are, and how sure that is. */
final class Attribution {

    private final Arrangement arrangement;
    private final House house;

    Attribution(Arrangement arrangement, House house) {
        this.arrangement = arrangement;
        this.house = house;
    }

    /**
     * Returns the parties of the house behind which a worker stands or should stand, in the order of the record: each worker
     * once, and all that the register does not know together as one.
     */
    List<HouseParty> houseParties(CallRecord record, LocalDate day) {
        Set<WorkerEntry> alone = record.doubts().contains(Doubt.LEGS_JOINED) ? alone(record, day) : Set.of();
        boolean sameEnds = sameEnds(record);
        boolean wentOn = record.doubts().contains(Doubt.FORWARDED) || wentOutAgain(record);
        Map<Optional<WorkerEntry>, HouseParty> found = new LinkedHashMap<>();
        Set<AttributionDoubt> ofTheCall = EnumSet.noneOf(AttributionDoubt.class);
        for (Party party : record.parties()) {
            if (!ofTheHouse(party) || onlyQueue(party)) {
                continue;
            }
            HouseParty attributed = attribute(party, day, sameEnds, alone);
            if (foreigner(party) && record.parties().stream().anyMatch(this::ofTheHouseForCertain)) {
                attributed = attributed.with(EnumSet.of(AttributionDoubt.PART_OF_A_NAME));
            }
            if (wentOn && party.side() == Side.CALLED && !answeredByOwnDevice(party)) {
                attributed = attributed.with(EnumSet.of(AttributionDoubt.ANSWERED_ELSEWHERE));
            }
            if (party.role() == Role.STATION && attributed.worker().isEmpty()) {
                ofTheCall.add(AttributionDoubt.EARLIER_STATION);
            } else {
                found.merge(attributed.worker(), attributed, (one, other) -> one.sure() || !other.sure() ? one : other);
            }
        }
        return found.values().stream().map(party -> party.with(ofTheCall)).toList();
    }

    /**
     * A call that came from outside and that a trunk carried outside went to somebody's mobile, or to a voice box; whoever hides
     * the number, or has one that is not understood, may be outside.
     */
    private boolean wentOutAgain(CallRecord record) {
        return record.doubts().contains(Doubt.LEGS_JOINED)
                && record.onSide(Side.CALLER).anyMatch(this::isOutside)
                && record.onSide(Side.CALLED)
                        .filter(party -> party.identifiers().stream()
                                .anyMatch(identifier -> identifier.source() == Source.DEVICE))
                        .anyMatch(this::isOutside);
    }

    private boolean isOutside(Party party) {
        return !ofTheHouse(party) && party.identifiers().stream().anyMatch(this::mayBeOutside);
    }

    /** An extension at another house's host, on a call with somebody of ours, may be an extension of that house. */
    private boolean foreigner(Party party) {
        return placed(party).anyMatch(placed -> placed.is(Kind.WORKER_ELSEWHERE)) && !ofTheHouseForCertain(party);
    }

    private boolean ofTheHouseForCertain(Party party) {
        return placed(party).anyMatch(placed -> placed.is(Kind.WORKER));
    }

    private boolean answeredByOwnDevice(Party party) {
        return party.identifiers().stream()
                .filter(identifier -> identifier.source() == Source.DEVICE)
                .anyMatch(identifier -> known(house.place(identifier, arrangement.numberCountry())));
    }

    /** Returns the workers of whom some leg of the call tells without contradiction. */
    private Set<WorkerEntry> alone(CallRecord record, LocalDate day) {
        Set<WorkerEntry> alone = new LinkedHashSet<>();
        for (Party party : record.parties()) {
            Set<WorkerEntry> workers = workers(party, day, EnumSet.noneOf(AttributionDoubt.class));
            if (workers.size() == 1) {
                alone.addAll(workers);
            }
        }
        return alone;
    }

    private Stream<Placed> placed(Party party) {
        return party.identifiers().stream().map(identifier -> house.place(identifier, arrangement.numberCountry()));
    }

    /** Returns whether the party belongs to the house. */
    boolean ofTheHouse(Party party) {
        if (placed(party).anyMatch(Attribution::known)) {
            return true;
        }
        if (throughALine(party)) {
            return false; // a few digits that the house does not know may be anybody's there
        }
        boolean numberOutside = party.identifiers().stream()
                .filter(identifier -> identifier.source() != Source.DEVICE)
                .anyMatch(this::mayBeOutside);
        // A device that the register does not know and that carried a number from outside is a trunk.
        return party.identifiers().stream()
                .filter(identifier -> identifier.source() != Source.DEVICE || !numberOutside)
                .anyMatch(identifier ->
                        house.place(identifier, arrangement.numberCountry()).is(Kind.OF_THE_HOUSE));
    }

    private boolean mayBeOutside(Identifier identifier) {
        Placed placed = house.place(identifier, arrangement.numberCountry());
        return placed.is(Kind.OUTSIDE) || placed.is(Kind.NOT_UNDERSTOOD) || placed.is(Kind.WITHHELD);
    }

    private static boolean known(Placed placed) {
        return placed.isRegistered() || placed.is(Kind.QUEUE);
    }

    /** Returns whether the party is a queue that no worker answered for. */
    boolean onlyQueue(Party party) {
        return placed(party).anyMatch(placed -> placed.is(Kind.QUEUE))
                && placed(party).noneMatch(placed -> placed.isRegistered() || placed.is(Kind.OF_THE_HOUSE));
    }

    /** Returns whether somebody answered for a queue whom the register does not know: an agent, or the device of one. */
    boolean somebodyAnswered(CallRecord record) {
        return record.answered() != Known.NO
                && record.parties().stream()
                        .filter(party -> party.side() != Side.CALLER)
                        .anyMatch(party -> party.role() == Role.AGENT || (onlyQueue(party) && hasADevice(party)));
    }

    private boolean hasADevice(Party party) {
        return party.identifiers().stream()
                .filter(identifier -> identifier.source() == Source.DEVICE || identifier.source() == Source.EXTENSION)
                .anyMatch(identifier ->
                        !house.place(identifier, arrangement.numberCountry()).is(Kind.QUEUE));
    }

    /** Returns the worker behind a party, if the register names one. */
    Optional<WorkerEntry> workerOf(Party party, LocalDate day) {
        return workers(party, day, EnumSet.noneOf(AttributionDoubt.class)).stream()
                .findFirst();
    }

    /** Returns the party that the record itself calls an agent, where nothing else points to the house. */
    static HouseParty nobody(CallRecord record) {
        Party party = record.parties().stream()
                .filter(candidate -> candidate.role() == Role.AGENT)
                .findFirst()
                .orElse(Party.NOBODY);
        return new HouseParty(
                party, Optional.empty(), Optional.empty(), EnumSet.of(AttributionDoubt.NOBODY_OF_THE_HOUSE));
    }

    private HouseParty attribute(Party party, LocalDate day, boolean sameEnds, Set<WorkerEntry> explained) {
        Set<AttributionDoubt> doubts = EnumSet.noneOf(AttributionDoubt.class);
        if (sameEnds) {
            doubts.add(AttributionDoubt.CALLER_IS_CALLEE);
        }
        Set<WorkerEntry> workers = workers(party, day, doubts);
        if (!workers.isEmpty() && throughALine(party)) {
            doubts.add(AttributionDoubt.PART_OF_A_NAME);
        }
        boolean registered = placed(party).anyMatch(Placed::isRegistered);
        addDoubts(doubts, registered, workers, day, explained);
        Optional<String> extension = placed(party)
                .filter(Placed::isRegistered)
                .map(Placed::key)
                .findFirst()
                .or(() -> party.identifiers().stream().map(Identifier::text).findFirst());
        return new HouseParty(party, workers.stream().findFirst(), extension, doubts);
    }

    /** What a line that lets anybody in, or comes from outside, shows as an extension was written by whoever called. */
    private boolean throughALine(Party party) {
        return party.identifiers().stream()
                .filter(identifier -> identifier.source() == Source.DEVICE)
                .anyMatch(identifier -> identifier.is(Form.WITHHELD)
                        || (party.side() == Side.CALLER
                                && identifier.is(Form.NAME)
                                && Identifier.namesATrunk(identifier.text())
                                && !house.place(identifier, arrangement.numberCountry())
                                        .isRegistered()));
    }

    private Set<WorkerEntry> workers(Party party, LocalDate day, Set<AttributionDoubt> doubts) {
        Set<WorkerEntry> workers = new LinkedHashSet<>();
        List<Placed> all = placed(party).toList();
        boolean certain = all.stream().anyMatch(placed -> placed.is(Kind.WORKER));
        for (Placed placed : all) {
            boolean perhaps = placed.is(Kind.WORKER_PERHAPS);
            if (!placed.isRegistered()) {
                continue;
            }
            List<WorkerEntry> holders = house.holders(placed, day);
            if (holders.size() > 1) {
                doubts.add(AttributionDoubt.ASSIGNED_TWICE);
            }
            if (perhaps && !(certain && workers.containsAll(holders))) {
                doubts.add(AttributionDoubt.PART_OF_A_NAME);
            }
            workers.addAll(holders);
        }
        return workers;
    }

    private void addDoubts(
            Set<AttributionDoubt> doubts,
            boolean registered,
            Set<WorkerEntry> workers,
            LocalDate day,
            Set<WorkerEntry> explained) {
        if (workers.isEmpty()) {
            doubts.add(registered ? AttributionDoubt.NOT_ASSIGNED_THAT_DAY : AttributionDoubt.UNKNOWN_EXTENSION);
            return;
        }
        boolean disagree = workers.size() > 1 && !doubts.contains(AttributionDoubt.ASSIGNED_TWICE);
        if (disagree && !explained.containsAll(workers)) {
            doubts.add(AttributionDoubt.NUMBER_AND_DEVICE_DISAGREE);
        }
        Optional<Span> monitored =
                arrangement.groupOf(workers.iterator().next()).monitored();
        if (monitored.isEmpty()) {
            doubts.add(AttributionDoubt.OUTSIDE_MONITORED_GROUP);
        } else if (!monitored.get().contains(day)) {
            doubts.add(AttributionDoubt.GROUP_NOT_MONITORED_THAT_DAY);
        }
    }

    private static boolean sameEnds(CallRecord record) {
        if (record.doubts().contains(Doubt.CALLER_IS_CALLEE)) {
            return true;
        }
        List<Set<String>> ends = new ArrayList<>();
        for (Party party : record.parties()) {
            ends.add(Set.copyOf(party.number().or(party::address).stream().toList()));
        }
        return ends.size() == 2 && !ends.get(0).isEmpty() && ends.get(0).equals(ends.get(1));
    }

    /** Returns why it is doubtful who the others on a call were, or empty where each can be told. */
    Set<AttributionDoubt> doubtsAbout(List<Party> others, String region) {
        if (others.isEmpty()) {
            return EnumSet.of(AttributionDoubt.OTHER_PARTY_UNKNOWN);
        }
        Set<AttributionDoubt> doubts = EnumSet.noneOf(AttributionDoubt.class);
        for (Party other : others) {
            if (!ofTheHouse(other)) {
                doubtAbout(other, region).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    private Optional<AttributionDoubt> doubtAbout(Party other, String region) {
        List<Placed> placed = other.identifiers().stream()
                .map(identifier -> house.place(identifier, region))
                .toList();
        if (placed.stream().anyMatch(Placed::tellsWhoOutside)) {
            return Optional.empty();
        }
        if (placed.stream().anyMatch(one -> one.is(Kind.NOT_UNDERSTOOD))) {
            return Optional.of(AttributionDoubt.OTHER_PARTY_NOT_UNDERSTOOD);
        }
        if (placed.stream().anyMatch(one -> one.is(Kind.WITHHELD))) {
            return Optional.of(AttributionDoubt.OTHER_PARTY_WITHHELD);
        }
        return Optional.of(
                placed.stream().anyMatch(one -> one.is(Kind.SERVICE))
                        ? AttributionDoubt.OTHER_PARTY_IS_A_SERVICE
                        : AttributionDoubt.OTHER_PARTY_UNKNOWN);
    }
}
