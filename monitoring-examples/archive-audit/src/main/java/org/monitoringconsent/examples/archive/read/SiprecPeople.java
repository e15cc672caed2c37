// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/** Who took part in which session of SIPREC metadata, and what is told of them beside their own elements, looked up once. */
final class SiprecPeople {

    private final XmlElement recording;
    private final Map<String, Set<String>> sessions = new HashMap<>();
    private final List<XmlElement> told;
    private final Set<String> callers;
    private final Set<String> called;

    SiprecPeople(XmlElement recording) {
        this.recording = recording;
        this.told =
                recording.descendants().filter(SiprecStrangers::tellsOfSomebody).toList();
        this.callers = namedIn("callingParty");
        this.called = namedIn("calledParty");
        recording
                .children("participantsessionassoc")
                .forEach(association -> takesPart(
                        association.attribute("participant_id").orElse(""),
                        association.attribute(SiprecSessions.SESSION).orElse("")));
        addSpeakers();
    }

    /** Whoever sends or gets a stream of a session takes part in it, even if only the stream says so. */
    private void addSpeakers() {
        Map<String, Set<String>> bySessions = new HashMap<>();
        recording
                .children("stream")
                .forEach(stream -> stream.attribute("stream_id", "id")
                        .ifPresent(id -> bySessions
                                .computeIfAbsent(id, none -> new HashSet<>())
                                .add(stream.attribute(SiprecSessions.SESSION).orElse(""))));
        recording
                .children("participantstreamassoc")
                .forEach(association -> association
                        .children()
                        .flatMap(stream -> bySessions.getOrDefault(stream.text(), Set.of()).stream())
                        .forEach(session -> takesPart(id(association), session)));
    }

    private void takesPart(String participant, String session) {
        sessions.computeIfAbsent(participant, none -> new HashSet<>()).add(session);
    }

    private static String id(XmlElement element) {
        return element.attribute(SiprecSessions.PARTICIPANT).orElse("");
    }

    /** By an element of its own or by its text. */
    private Set<String> namedIn(String element) {
        return recording
                .descendants(element)
                .flatMap(party -> Stream.of(id(party), party.text()))
                .collect(Collectors.toSet());
    }

    /** Whether a participant took part in a session. */
    boolean belongs(XmlElement participant, String session) {
        return participant
                .attribute(SiprecSessions.SESSION)
                .map(session::equals)
                .orElseGet(
                        () -> sessions.getOrDefault(id(participant), Set.of()).contains(session));
    }

    /** Whether anybody took part in none of these sessions. */
    boolean anybodyIsOutside(Set<String> all) {
        return recording
                .children("participant")
                .anyMatch(participant -> all.stream().noneMatch(session -> belongs(participant, session)));
    }

    /** What the metadata say about a party. */
    Party party(XmlElement participant) {
        Side side = side(participant);
        Party.Builder party = Party.builder().side(side);
        // One person may be known under several names.
        participant
                .children("nameID")
                .flatMap(name -> name.attribute("aor").stream())
                .forEach(party::number);
        List<String> names = participant
                .children("nameID")
                .flatMap(name -> name.childText("name").stream())
                .toList();
        names.forEach(name -> {
            if (DialPlan.isNumber(name)) {
                party.extension(name);
            } else {
                party.named(true).mentioned(name);
            }
        });
        SiprecStrangers.addNumbers(party, side, told, participant);
        return party.build();
    }

    /** Who called stands in an extension of some vendors, within the participant or beside all of them. */
    private Side side(XmlElement participant) {
        Optional<Side> inside = participant
                .descendants("callingParty")
                .findFirst()
                .map(flag -> flag.text().equalsIgnoreCase("true") ? Side.CALLER : Side.CALLED);
        String id = id(participant);
        return inside.orElseGet(() -> !id.isEmpty() && callers.contains(id)
                ? Side.CALLER
                : !id.isEmpty() && called.contains(id) ? Side.CALLED : Side.UNKNOWN);
    }
}
