// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Party;

/**
 * SIPREC metadata (RFC 7865) while a call goes on: who takes part and whose sound a stream is, in the dialects that {@link
 * SiprecSessions} reads from archives.
 */
public final class SiprecMetadata {

    private static final String[] ID = {"stream_id", "id"};

    private final boolean partial;
    private final List<Participant> participants;
    private final List<SoundStream> streams;

    private SiprecMetadata(boolean partial, List<Participant> participants, List<SoundStream> streams) {
        this.partial = partial;
        this.participants = List.copyOf(participants);
        this.streams = List.copyOf(streams);
    }

    /**
     * Somebody who takes part, or did.
     *
     * @param id the id that the metadata use
     * @param party what they say about the party; empty where they only say that it came or went
     * @param joined since when, as far as it is said with a zone by a clock that was set
     * @param left until when, likewise
     * @param gone whether it is said that the party left
     */
    public record Participant(
            String id, Optional<Party> party, Optional<Instant> joined, Optional<Instant> left, boolean gone) {

        /** Nothing that could tell who it is. */
        @Override
        public String toString() {
            return "Participant[gone=" + gone + "]";
        }
    }

    /**
     * A stream of sound.
     *
     * @param id the id that the metadata use
     * @param label the label that it has in the session description, empty where none is said
     * @param senders the ids of the participants who are said to speak on it
     */
    public record SoundStream(String id, Optional<String> label, Set<String> senders) {

        /** Copies the set. */
        public SoundStream {
            senders = Set.copyOf(senders);
        }
    }

    /**
     * Reads the document of metadata.
     *
     * @throws IOException when it is none, or hostile; the message is fit for a log
     */
    public static SiprecMetadata read(String xml) throws IOException {
        List<XmlElement> roots;
        try {
            roots = BoundedXml.parse(xml.strip(), 1);
        } catch (Unusable unusable) {
            throw new IOException(unusable.getMessage(), unusable);
        }
        if (roots.size() != 1 || !roots.get(0).name().equalsIgnoreCase("recording")) {
            throw new IOException("SIPREC metadata must be one `recording`");
        }
        return of(roots.get(0));
    }

    private static SiprecMetadata of(XmlElement recording) {
        SiprecPeople people = new SiprecPeople(recording);
        List<Participant> participants = ids(recording).stream()
                .map(id -> participant(recording, people, id))
                .toList();
        List<SoundStream> streams = recording
                .children("stream")
                .map(stream -> stream(recording, stream))
                .toList();
        return new SiprecMetadata(dataMode(recording).equals("partial"), participants, streams);
    }

    /** What the document says it is, in lower case, empty where it does not. */
    static String dataMode(XmlElement recording) {
        return recording.childText("datamode").orElse("").toLowerCase(Locale.ROOT);
    }

    /** Those with an element of their own, and those of whom an association alone speaks. */
    private static Set<String> ids(XmlElement recording) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.concat(recording.children("participant"), recording.children("participantsessionassoc"))
                .flatMap(element -> element.attribute(SiprecSessions.PARTICIPANT).stream())
                .forEach(ids::add);
        return ids;
    }

    private static boolean is(XmlElement element, String participant) {
        return element.attribute(SiprecSessions.PARTICIPANT).orElse("").equals(participant);
    }

    private static Participant participant(XmlElement recording, SiprecPeople people, String id) {
        List<XmlElement> said = new ArrayList<>();
        recording
                .children("participantsessionassoc")
                .filter(element -> is(element, id))
                .forEach(said::add);
        Optional<XmlElement> own = recording
                .children("participant")
                .filter(element -> is(element, id))
                .findFirst();
        own.ifPresent(said::add);
        return new Participant(
                id,
                own.map(people::party),
                moment(said, "associate-time"),
                moment(said, "disassociate-time"),
                said.stream()
                        .anyMatch(element -> element.child("disassociate-time").isPresent()));
    }

    private static Optional<Instant> moment(List<XmlElement> said, String name) {
        return said.stream()
                .flatMap(element -> element.childText(name).stream())
                .flatMap(text -> Times.parse(text, ZoneOffset.UTC).stream())
                .filter(time -> !time.zoneAssumed() && time.credible())
                .map(CallTime::instant)
                .findFirst();
    }

    private static SoundStream stream(XmlElement recording, XmlElement stream) {
        String id = stream.attribute(ID).orElse("");
        Set<String> senders = new LinkedHashSet<>();
        Stream.concat(recording.children("participantstreamassoc"), recording.children("participant"))
                .filter(element ->
                        element.children("send").anyMatch(send -> send.text().equals(id)))
                .flatMap(element -> element.attribute(SiprecSessions.PARTICIPANT).stream())
                .forEach(senders::add);
        return new SoundStream(id, stream.childText("label"), senders);
    }

    /** Whether it says only what changed. */
    public boolean partial() {
        return partial;
    }

    /** Who takes part or did, in the order of the document. */
    public List<Participant> participants() {
        return participants;
    }

    /** The streams, in the order of the document. */
    public List<SoundStream> streams() {
        return streams;
    }

    /** How many of each: who they are stays out. */
    @Override
    public String toString() {
        return "SiprecMetadata[" + participants.size() + ", " + streams.size() + "]";
    }
}
