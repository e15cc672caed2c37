package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.examples.archive.arrangement.Arrangement;
import org.monitoringconsent.examples.archive.arrangement.Span;
import org.monitoringconsent.examples.archive.arrangement.WorkerEntry;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;

/** Tells which parties of a record belong to the house, whose they are, and how sure that is. */
final class Attribution {

    private final Arrangement arrangement;
    private final Register register;

    Attribution(Arrangement arrangement, Register register) {
        this.arrangement = arrangement;
        this.register = register;
    }

    /** Returns the parties of the house behind which a worker stands or should stand, in the order of the record. */
    List<HouseParty> houseParties(CallRecord record, LocalDate day) {
        boolean sameEnds = sameEnds(record);
        List<HouseParty> found = new ArrayList<>();
        for (Party party : record.parties()) {
            if (ofTheHouse(party) && !onlyQueue(party)) {
                found.add(attribute(party, day, sameEnds));
            }
        }
        return found;
    }

    /** Returns whether the party belongs to the house. */
    boolean ofTheHouse(Party party) {
        return party.identifiers().anyMatch(register::belongsToTheHouse);
    }

    /** Returns whether the party is a queue that no worker answered for. */
    boolean onlyQueue(Party party) {
        return party.identifiers().anyMatch(register::isQueue)
                && party.identifiers()
                        .noneMatch(
                                identifier -> !register.isQueue(identifier) && register.belongsToTheHouse(identifier));
    }

    /** Returns the worker behind a party, if the register names one. */
    Optional<WorkerEntry> workerOf(Party party, LocalDate day) {
        return attribute(party, day, false).worker();
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

    private HouseParty attribute(Party party, LocalDate day, boolean sameEnds) {
        Set<AttributionDoubt> doubts = EnumSet.noneOf(AttributionDoubt.class);
        if (sameEnds) {
            doubts.add(AttributionDoubt.CALLER_IS_CALLEE);
        }
        List<String> known = party.identifiers()
                .flatMap(identifier -> register.spellings(identifier).stream())
                .filter(register::knows)
                .toList();
        Set<WorkerEntry> workers = new LinkedHashSet<>();
        known.forEach(identifier -> {
            List<WorkerEntry> holders = register.holders(identifier, day);
            if (holders.size() > 1) {
                doubts.add(AttributionDoubt.ASSIGNED_TWICE);
            }
            workers.addAll(holders);
        });
        addDoubts(doubts, known, workers, day);
        Optional<String> extension =
                known.stream().findFirst().or(() -> party.identifiers().findFirst());
        return new HouseParty(party, workers.stream().findFirst(), extension, doubts);
    }

    private void addDoubts(Set<AttributionDoubt> doubts, List<String> known, Set<WorkerEntry> workers, LocalDate day) {
        if (workers.isEmpty()) {
            doubts.add(known.isEmpty() ? AttributionDoubt.UNKNOWN_EXTENSION : AttributionDoubt.NOT_ASSIGNED_THAT_DAY);
            return;
        }
        if (workers.size() > 1 && !doubts.contains(AttributionDoubt.ASSIGNED_TWICE)) {
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
        List<Set<String>> ends = record.parties().stream()
                .map(party ->
                        Set.copyOf(party.number().or(party::address).stream().toList()))
                .toList();
        return ends.size() == 2 && !ends.get(0).isEmpty() && ends.get(0).equals(ends.get(1));
    }
}
