package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.examples.archive.arrangement.Arrangement;
import org.monitoringconsent.examples.archive.arrangement.Group;
import org.monitoringconsent.examples.archive.arrangement.KnownNumber;
import org.monitoringconsent.examples.archive.arrangement.Mark;
import org.monitoringconsent.examples.archive.arrangement.WorkerEntry;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/** States what a record says about the communication itself. */
final class CommunicationFacts {

    private static final String INTERNAL = "communication.internal";
    private static final String NOTIFIED = "communication.otherPartyNotified";

    private final Arrangement arrangement;
    private final Numbers numbers;
    private final Attribution attribution;
    private final DatedSafeguards safeguards;
    private final Map<String, Map<String, Object>> knownNumbers = new HashMap<>();

    CommunicationFacts(Arrangement arrangement, Numbers numbers, Attribution attribution, DatedSafeguards safeguards) {
        this.arrangement = arrangement;
        this.numbers = numbers;
        this.attribution = attribution;
        this.safeguards = safeguards;
        for (KnownNumber number : arrangement.numbers()) {
            knownNumbers.put(numbers.canonical(number.identifier(), arrangement.numberRegion()), number.facts());
        }
    }

    void state(FactSheet sheet, CallRecord record, HouseParty worker, Optional<Group> group, LocalDate day) {
        String region = group.flatMap(Group::numberRegion).orElse(arrangement.numberRegion());
        List<Party> others = record.parties().stream()
                .filter(party -> !party.equals(worker.party()))
                .toList();
        sheet.state("communication.channel", record.channel().name());
        sheet.state("communication.line", arrangement.lineOf(worker.extension()));
        stateDirection(sheet, record, worker, others);
        stateOthers(sheet, others, region, day);
        stateMarks(sheet, record);
        if (record.announced().isStated()) {
            sheet.state(NOTIFIED, record.announced().isYes());
        }
        if (record.objected().isStated()) {
            sheet.state("communication.otherPartyObjected", record.objected().isYes());
        }
    }

    private void stateDirection(FactSheet sheet, CallRecord record, HouseParty worker, List<Party> others) {
        boolean internal = record.direction() == Direction.INTERNAL
                || (!others.isEmpty() && others.stream().allMatch(attribution::ofTheHouse));
        boolean known = internal || others.stream().anyMatch(party -> !party.anonymous());
        if (known) {
            sheet.state(INTERNAL, internal);
        }
        if (record.direction() == Direction.INCOMING || record.direction() == Direction.OUTGOING) {
            sheet.state("communication.incoming", record.direction() == Direction.INCOMING);
        } else if (worker.party().side() != Side.UNKNOWN) {
            sheet.state("communication.incoming", worker.party().side() == Side.CALLED);
        }
    }

    private void stateOthers(FactSheet sheet, List<Party> others, String region, LocalDate day) {
        for (Party other : others) {
            other.identifiers()
                    .map(identifier -> knownNumbers.get(numbers.canonical(identifier, region)))
                    .filter(facts -> facts != null)
                    .forEach(sheet::stateAll);
        }
        others.stream()
                .filter(party -> !attribution.ofTheHouse(party))
                .flatMap(party -> party.number().stream())
                .flatMap(number -> numbers.country(number, region).stream())
                .findFirst()
                .ifPresent(country -> sheet.state("communication.otherPartyCountry", country));
        stateColleagues(sheet, others, day);
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

    private void stateMarks(FactSheet sheet, CallRecord record) {
        boolean cardData = false;
        for (Mark mark : arrangement.marks()) {
            if (record.tags().contains(mark.mark())) {
                sheet.stateAll(mark.facts());
                cardData |= mark.cardDataSpoken();
            }
        }
        if (record.suppressedAtLeastOnce()) {
            sheet.state("communication.cardData", "SUPPRESSED");
        } else if (cardData && record.stored() == Known.YES) {
            sheet.state("communication.cardData", "CAPTURED");
        }
    }
}
