// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/**
 * Reads the sessions of SIPREC metadata (RFC 7865) in the three dialects that recorders speak: the RFC's own, the older
 * one with {@code id} and {@code session} attributes, and either of them with prefixed elements.
 */
final class SiprecSessions {

    static final String[] SESSION = {"session_id", "session"};
    static final String[] PARTICIPANT = {"participant_id", "id"};

    private final Source source;
    private final String within;
    private final XmlElement recording;
    private final SessionDescription media;
    private final SiprecPeople people;

    SiprecSessions(Source source, String within, XmlElement recording, SessionDescription media) {
        this.within = within;
        this.source = source;
        this.recording = recording;
        this.media = media;
        this.people = new SiprecPeople(recording);
    }

    void read(RecordSink sink) throws Unusable {
        List<XmlElement> sessions = recording.children("session").toList();
        if (sessions.isEmpty() && SiprecMetadata.dataMode(recording).equals("partial")) {
            sessions = associated();
        }
        if (sessions.isEmpty()) {
            throw Unusable.damaged("recording", "siprec.session");
        }
        for (int i = 0; i < sessions.size(); i++) {
            sink.record(session(sessions.get(i), JsonFileReader.join(within, "session " + i), sessions.size() == 1));
        }
    }

    /** A change may tell only who came or went, and of the session only which one it is. */
    private List<XmlElement> associated() {
        return recording
                .children("participantsessionassoc")
                .flatMap(association -> association.attribute(SESSION).stream())
                .distinct()
                .map(id -> {
                    XmlElement session = new XmlElement("session");
                    session.putAttribute("session_id", id);
                    return session;
                })
                .toList();
    }

    private CallRecord session(XmlElement session, String place, boolean only) {
        String id = session.attribute("session_id", "id").orElse("");
        List<XmlElement> participants = recording
                .children("participant")
                .filter(participant -> only || people.belongs(participant, id))
                .toList();
        CallRecord.Builder record = CallRecord.at(source.origin().at(place))
                .id(id)
                .answered(Known.YES)
                // Metadata exist only where somebody set up a recording; only the session description can say
                // otherwise.
                .stored(media.media().or(Known.YES))
                .objected(media.objection());
        record.joins(id);
        session.childText("sipSessionID").map(SiprecSessions::callId).ifPresent(call -> {
            record.related(call);
            record.joins(call);
        });
        media.state().ifPresent(record::capture);
        if (media.wishesSomethingElse()) {
            record.doubt(Doubt.CONSENT_UNCLEAR);
        }
        addParties(record, participants);
        addTimes(record, session, id);
        SiprecStrangers.addTo(record, recording);
        if (SiprecMetadata.dataMode(recording).equals("partial")) {
            record.doubt(Doubt.PART_LEFT_OUT);
        }
        if (missesSomebody(id, only)) {
            record.doubt(Doubt.PART_LEFT_OUT).party(Party.NOBODY);
        }
        return record.build();
    }

    private void addParties(CallRecord.Builder record, List<XmlElement> participants) {
        List<Party> parties = participants.stream().map(people::party).toList();
        parties.forEach(record::party);
        if (twiceInDifferentWords(participants, parties)) {
            record.doubt(Doubt.SAID_TWICE);
        }
        if (parties.stream().filter(party -> party.side() == Side.CALLER).count() > 1) {
            record.doubt(Doubt.DIRECTION_UNCLEAR);
        }
    }

    /**
     * Returns whether somebody took part of whom the metadata do not tell who it is: a participant of a session that is not there may
     * belong to any, and an association may name a participant that is not there.
     */
    private boolean missesSomebody(String session, boolean only) {
        Set<String> sessions = new HashSet<>();
        recording
                .children("session")
                .flatMap(each -> each.attribute("session_id", "id").stream())
                .forEach(sessions::add);
        Set<String> known = new HashSet<>();
        recording
                .children("participant")
                .flatMap(each -> each.attribute(PARTICIPANT).stream())
                .forEach(known::add);
        boolean stray = !only && people.anybodyIsOutside(sessions);
        Set<String> senders = new HashSet<>();
        recording
                .children("participantstreamassoc")
                .flatMap(each -> each.attribute("participant_id").stream())
                .forEach(senders::add);
        return stray
                || !known.containsAll(senders)
                || recording
                        .children("participantsessionassoc")
                        .filter(each -> each.attribute(SESSION).orElse(session).equals(session)
                                || !sessions.contains(each.attribute(SESSION).orElse(session)))
                        .anyMatch(each ->
                                !known.contains(each.attribute("participant_id").orElse("")));
    }

    /** Returns whether one participant is described twice, and as somebody else. */
    private static boolean twiceInDifferentWords(List<XmlElement> participants, List<Party> parties) {
        Map<String, Party> described = new HashMap<>();
        for (int i = 0; i < participants.size(); i++) {
            Party party = parties.get(i);
            Party before = participants
                    .get(i)
                    .attribute(PARTICIPANT)
                    .map(id -> described.putIfAbsent(id, party))
                    .orElse(null);
            if (before != null && !before.identifiers().equals(party.identifiers())) {
                return true;
            }
        }
        return false;
    }

    private void addTimes(CallRecord.Builder record, XmlElement session, String id) {
        Optional<CallTime> start = starts(session, id).findFirst();
        start.ifPresent(record::start);
        if (start.isEmpty() && startTexts(session, id).findAny().isPresent()) {
            record.doubt(Doubt.START_UNREADABLE);
        }
        Optional<CallTime> stop = Stream.of("stop-time", "disassociate-time")
                .flatMap(name -> session.childText(name).stream())
                .flatMap(text -> Times.parse(text, source.zone()).stream())
                .findFirst();
        boolean twice = Stream.of("start-time", "stop-time")
                .anyMatch(name ->
                        session.children(name).map(XmlElement::text).distinct().count() > 1);
        if (twice) {
            record.doubt(Doubt.SAID_TWICE);
        }
        addComings(record, id);
        if (start.isPresent() && stop.isPresent()) {
            record.end(stop.get().instant());
            record.duration(Duration.between(start.get().instant(), stop.get().instant()));
        }
    }

    /** When somebody came or went, or it was recorded, lies within the session. */
    private void addComings(CallRecord.Builder record, String id) {
        Stream.of("participantsessionassoc", "sessionrecordingassoc", "participant")
                .flatMap(recording::children)
                .filter(association -> association.attribute(SESSION).orElse(id).equals(id))
                .flatMap(association -> Stream.of("associate-time", "disassociate-time")
                        .flatMap(name -> association.childText(name).stream()))
                .forEach(text -> Times.during(record, Optional.of(text), source.zone()));
    }

    private Stream<CallTime> starts(XmlElement session, String id) {
        return startTexts(session, id).flatMap(text -> Times.parse(text, source.zone()).stream());
    }

    /** Returns the texts that may tell the start, the surest first. */
    private Stream<String> startTexts(XmlElement session, String id) {
        Stream<String> own =
                Stream.of("start-time", "associate-time").flatMap(name -> session.childText(name).stream());
        Stream<String> associated = Stream.of("sessionrecordingassoc", "participantsessionassoc")
                .flatMap(recording::children)
                .filter(association -> association.attribute(SESSION).orElse(id).equals(id))
                .flatMap(association -> association.childText("associate-time").stream());
        Stream<String> participants = recording
                .children("participant")
                .flatMap(participant -> participant.childText("associate-time").stream());
        Optional<String> group = session.childText("group-ref");
        Stream<String> groups = recording
                .children("group")
                .filter(candidate -> group.equals(candidate.attribute("group_id", "id")) || group.isEmpty())
                .flatMap(candidate -> candidate.childText("associate-time").stream());
        return Stream.of(own, associated, participants, groups).flatMap(texts -> texts);
    }

    private static String callId(String sessionId) {
        int end = sessionId.indexOf(';');
        return end < 0 ? sessionId : sessionId.substring(0, end);
    }
}
