// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.Group;
import org.monitoringconsent.recorder.arrangement.Mark;
import org.monitoringconsent.recorder.arrangement.WorkerEntry;

/** States what a record says about the communication itself. */
final class CommunicationFacts {

    private static final String INTERNAL = "communication.internal";
    private static final String REGION = "communication.otherPartyRegion";
    private static final String NOTIFIED = "communication.otherPartyNotified";

    private final Arrangement arrangement;
    private final House house;
    private final Attribution attribution;
    private final DatedSafeguards safeguards;

    CommunicationFacts(Arrangement arrangement, House house, Attribution attribution, DatedSafeguards safeguards) {
        this.arrangement = arrangement;
        this.house = house;
        this.attribution = attribution;
        this.safeguards = safeguards;
    }

    /** States the facts, and returns why it is doubtful who the others were. */
    Set<AttributionDoubt> state(
            FactSheet sheet, CallRecord record, HouseParty worker, Optional<Group> group, LocalDate day) {
        String region = group.flatMap(Group::numberCountry).orElse(arrangement.numberCountry());
        List<Party> others = others(record, worker, day);
        sheet.state("communication.channel", record.channel().name());
        sheet.state("communication.line", arrangement.lineOf(worker.extension()));
        stateDirection(sheet, record, worker, others, region);
        stateOthers(sheet, record, others, region, day);
        stateCardData(sheet, record);
        if (record.announced().isStated()) {
            sheet.state(NOTIFIED, record.announced().isYes());
        }
        if (record.objected().isStated()) {
            sheet.state("communication.otherPartyObjected", record.objected().isYes());
        }
        return attribution.doubtsAbout(others, region);
    }

    /** Everybody but the worker, who may stand on the record several times. */
    private List<Party> others(CallRecord record, HouseParty worker, LocalDate day) {
        return record.parties().stream()
                .filter(party -> !party.equals(worker.party()) && !party.equals(Party.ONLY_A_QUEUE))
                .filter(party -> worker.worker().isEmpty()
                        || !attribution.ofTheHouse(party)
                        || !attribution.workerOf(party, day).equals(worker.worker()))
                .toList();
    }

    private void stateDirection(
            FactSheet sheet, CallRecord record, HouseParty worker, List<Party> others, String region) {
        List<Party> outside =
                others.stream().filter(party -> !attribution.ofTheHouse(party)).toList();
        boolean toldOutside = outside.stream()
                .flatMap(party -> party.identifiers().stream())
                .anyMatch(identifier -> house.place(identifier, region).tellsWhoOutside());
        if (toldOutside) {
            sheet.state(INTERNAL, false);
        } else if (outside.isEmpty() && (record.direction() == Direction.INTERNAL || !others.isEmpty())) {
            sheet.state(INTERNAL, true);
        }
        if (record.direction() == Direction.INCOMING || record.direction() == Direction.OUTGOING) {
            sheet.state("communication.incoming", record.direction() == Direction.INCOMING);
            return;
        }
        // Who called from outside, or was called there, tells more than which leg the worker was on.
        // Where both stand there, the worker who called showed a number of the house.
        Set<Side> sides = outside.stream().map(Party::side).collect(Collectors.toSet());
        if (sides.contains(Side.CALLER) || sides.contains(Side.CALLED)) {
            boolean workerCalled = worker.party().side() == Side.CALLER && sides.contains(Side.CALLED);
            sheet.state("communication.incoming", sides.contains(Side.CALLER) && !workerCalled);
        } else if (worker.party().side() != Side.UNKNOWN) {
            sheet.state("communication.incoming", worker.party().side() == Side.CALLED);
        }
    }

    private void stateOthers(FactSheet sheet, CallRecord record, List<Party> others, String region, LocalDate day) {
        List<Map<String, Object>> people =
                others.stream().flatMap(other -> meanings(other, region)).toList();
        others.stream()
                .filter(party -> !attribution.ofTheHouse(party))
                .flatMap(party -> party.identifiers().stream())
                .flatMap(identifier -> house.place(identifier, region).country().stream())
                .findFirst()
                .ifPresent(country -> sheet.state("communication.otherPartyCountry", country));
        stateColleagues(sheet, others, day);
        List<Map<String, Object>> statements = new ArrayList<>(List.of(Cautious.ofEverybody(people)));
        marks(record).forEach(mark -> statements.add(mark.facts()));
        sheet.stateAll(Cautious.all(statements));
        stateRegion(sheet, others, region, day);
    }

    /** What is known of a party, and nothing besides where it may be somebody else; of a colleague nothing need be known. */
    private Stream<Map<String, Object>> meanings(Party party, String region) {
        List<Placed> placed = party.identifiers().stream()
                .map(identifier -> house.place(identifier, region))
                .toList();
        List<Map<String, Object>> known =
                placed.stream().flatMap(one -> house.meaning(one).stream()).toList();
        boolean somebodyElse = known.isEmpty()
                ? !attribution.ofTheHouse(party)
                : placed.stream().anyMatch(one -> one.is(Placed.Kind.NOT_UNDERSTOOD));
        return Stream.concat(known.stream(), somebodyElse ? Stream.of(Map.of()) : Stream.empty());
    }

    /** Only where it is known of everybody, and is one, is it stated: which of several counts nobody could tell. */
    private void stateRegion(FactSheet sheet, List<Party> others, String numberRegion, LocalDate day) {
        Set<Optional<RegionCode>> regions =
                others.stream().map(party -> regionOf(party, numberRegion, day)).collect(Collectors.toSet());
        Optional<RegionCode> only = regions.size() == 1 ? regions.iterator().next() : Optional.empty();
        sheet.withdraw(REGION);
        only.ifPresent(known -> sheet.state(REGION, known.value())
                .state("communication.otherPartyCountry", known.country().value()));
    }

    private Optional<RegionCode> regionOf(Party party, String numberRegion, LocalDate day) {
        if (attribution.ofTheHouse(party)) {
            return attribution.workerOf(party, day).flatMap(WorkerEntry::region).map(RegionCode::of);
        }
        Set<RegionCode> said = party.identifiers().stream()
                .flatMap(identifier -> house.meaning(house.place(identifier, numberRegion)).stream())
                .flatMap(meaning -> Stream.ofNullable(meaning.get(REGION)))
                .map(region -> RegionCode.of(region.toString()))
                .collect(Collectors.toSet());
        return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
    }

    /** A colleague on the other end who has had the notice has been told. */
    private void stateColleagues(FactSheet sheet, List<Party> others, LocalDate day) {
        if (!sheet.value(INTERNAL).equals(Optional.of(true))) {
            return;
        }
        boolean told = others.stream()
                .map(party -> attribution.workerOf(party, day))
                .allMatch(
                        worker -> worker.map(colleague -> told(colleague, day)).orElse(false));
        sheet.state(NOTIFIED, told);
    }

    private boolean told(WorkerEntry colleague, LocalDate day) {
        Object notice = safeguards.inForce(colleague.group(), day).getOrDefault("worker.notice", "NONE");
        return notice.toString().startsWith("SPECIFIC");
    }

    private List<Mark> marks(CallRecord record) {
        if (record.tags().isEmpty() || arrangement.marks().isEmpty()) {
            return List.of();
        }
        Set<String> tags = record.tags().stream().map(CommunicationFacts::plain).collect(Collectors.toSet());
        return arrangement.marks().stream()
                .filter(mark -> tags.contains(plain(mark.mark())))
                .toList();
    }

    private static String plain(String mark) {
        return mark.strip().toLowerCase(Locale.ROOT);
    }

    private void stateCardData(FactSheet sheet, CallRecord record) {
        boolean spoken = marks(record).stream().anyMatch(Mark::cardDataSpoken);
        if (record.suppressedAtLeastOnce()) {
            sheet.state("communication.cardData", "SUPPRESSED");
        } else if (spoken && record.countsAsStored()) {
            sheet.state("communication.cardData", "CAPTURED");
        }
    }
}
