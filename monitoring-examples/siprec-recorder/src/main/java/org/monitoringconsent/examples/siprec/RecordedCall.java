// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.siprec;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.examples.archive.read.SiprecBody;
import org.monitoringconsent.examples.archive.read.SiprecMetadata;
import org.monitoringconsent.examples.archive.read.SiprecMetadata.SoundStream;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.recording.Announcer;
import org.monitoringconsent.examples.recording.CallKeeper;
import org.monitoringconsent.examples.recording.CallReport;
import org.monitoringconsent.examples.recording.Directory;
import org.monitoringconsent.examples.recording.House;
import org.monitoringconsent.recorder.session.Answer;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Instruction;
import org.monitoringconsent.recorder.session.Keeping;
import org.monitoringconsent.recorder.session.Masking;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.recorder.session.RecorderListener;
import org.monitoringconsent.recorder.session.Session;

/**
 * One call that is offered for recording: what its metadata and descriptions say becomes events of a session, and what the session
 * says becomes {@code a=record}.
 */
final class RecordedCall {

    /** What is said of a moment counts if it is not longer ago; a clock that is further off is not believed. */
    private static final Duration LATE = Duration.ofMinutes(1);

    /** What all calls of a recorder share. */
    record Surroundings(
            Clock clock,
            String address,
            Directory directory,
            RtpReceiver receiver,
            Announcer announcer,
            RecorderListener listener) {}

    /** A stream of the description, at its place. */
    private static final class Line {
        private RtpReceiver.@Nullable Port port;
        private MediaLine said;
        private volatile String party = CallKeeper.EVERYBODY;

        private Line(MediaLine said) {
            this.said = said;
        }
    }

    private final String id;
    private final Surroundings around;
    private final Consumer<String> teller;
    private final CallKeeper keeper;
    private final List<Line> lines = new ArrayList<>();
    /** The parties that are there, by the ids of the metadata. */
    private final Map<String, Participant> there = new LinkedHashMap<>();
    /** Everybody who ever was, so that who comes back is known. */
    private final Map<String, Participant> known = new HashMap<>();

    private final Map<String, SoundStream> streams = new LinkedHashMap<>();
    private final Set<String> held = new LinkedHashSet<>();
    private final Set<String> objected = new LinkedHashSet<>();
    private boolean personal;
    private boolean answered;
    private boolean answering;
    private String told = "";
    private boolean ended;
    private long version;

    /**
     * A call that begins.
     *
     * @param teller is given the description to tell the other side of a state that changed without it asking
     */
    RecordedCall(String id, SiprecBody body, Path folder, Surroundings around, Consumer<String> teller)
            throws IOException {
        this.id = id;
        this.around = around;
        this.teller = teller;
        body.metadata().ifPresent(metadata -> metadata.streams().forEach(stream -> streams.put(stream.id(), stream)));
        Session session =
                House.sessions(around.clock(), masking(body), around.listener()).open(id);
        this.keeper = new CallKeeper(session, around.clock().instant(), folder);
        take(body);
        on(CallEvent.started(around.clock().instant()));
    }

    /** Only where each stream is one party's can that party be left out while the recording goes on. */
    private Masking masking(SiprecBody body) {
        List<MediaLine> said = body.description().map(MediaLine::read).orElse(List.of());
        boolean apart = said.stream()
                .filter(MediaLine::isAudio)
                .allMatch(line -> sender(line).isPresent());
        return apart ? Masking.EACH_PARTY : Masking.EVERYBODY;
    }

    /** The id by which the metadata know the only one who speaks on a stream. */
    private Optional<String> sender(MediaLine line) {
        List<String> senders = streams.values().stream()
                .filter(stream -> stream.label().isPresent() && stream.label().equals(line.label()))
                .flatMap(stream -> stream.senders().stream())
                .distinct()
                .toList();
        return senders.size() == 1 ? Optional.of(senders.get(0)) : Optional.empty();
    }

    /**
     * Takes another body and returns the description that answers it; one without a description is answered without. Until that was
     * sent the other side is told nothing else, because it could not tell which came first.
     */
    synchronized Optional<String> answer(SiprecBody body) throws IOException {
        if (!ended) {
            take(body);
        }
        answering = true;
        return body.description().map(offer -> description());
    }

    /** The answer was sent; what changed since, or what it did not tell, is told now. */
    synchronized void sent() {
        answering = false;
        tell();
    }

    /** The other side has the answer: from now on it can be told what changes. */
    synchronized void begun() {
        answered = true;
        tell();
    }

    /** Tells the other side of the state where that is not what it was told last. */
    private void tell() {
        if (answered && !answering && !ended && !states().equals(told)) {
            teller.accept(description());
        }
    }

    private void take(SiprecBody body) throws IOException {
        if (body.metadata().isPresent()) {
            takeStreams(body.metadata().get());
            takeParties(body.metadata().get());
        }
        if (body.description().isPresent()) {
            takeLines(MediaLine.read(body.description().get()));
        }
        attribute();
        takePreferences();
        takeHolds();
    }

    private void takeStreams(SiprecMetadata metadata) {
        if (!metadata.partial()) {
            streams.clear();
        }
        for (SoundStream stream : metadata.streams()) {
            SoundStream before = streams.get(stream.id());
            // What changed may be said without what did not.
            Set<String> senders = stream.senders().isEmpty() && before != null ? before.senders() : stream.senders();
            streams.put(stream.id(), new SoundStream(stream.id(), stream.label(), senders));
        }
    }

    /** Who left goes first, so that nobody is judged beside somebody who made room. */
    private void takeParties(SiprecMetadata metadata) {
        Instant now = around.clock().instant();
        Set<String> present = new LinkedHashSet<>();
        Map<String, Instant> left = new LinkedHashMap<>();
        for (SiprecMetadata.Participant participant : metadata.participants()) {
            if (participant.gone()) {
                left.put(participant.id(), moment(participant.left(), now));
            } else {
                present.add(participant.id());
            }
        }
        for (String gone : List.copyOf(there.keySet())) {
            if (left.containsKey(gone) || (!metadata.partial() && !present.contains(gone))) {
                leave(gone, left.getOrDefault(gone, now));
            }
        }
        for (SiprecMetadata.Participant participant : metadata.participants()) {
            if (!participant.gone() && !there.containsKey(participant.id())) {
                join(participant, now);
            }
        }
    }

    private void leave(String metadataId, Instant at) {
        Participant party = there.remove(metadataId);
        if (party != null && !isThere(party.id())) {
            on(CallEvent.left(at, party.id()));
        }
    }

    private boolean isThere(String party) {
        return there.values().stream().anyMatch(other -> other.id().equals(party));
    }

    private void join(SiprecMetadata.Participant participant, Instant now) {
        Party said = participant.party().orElse(Party.NOBODY);
        Participant party = known.computeIfAbsent(
                participant.id(), first -> around.directory().find(said, "outside-" + (known.size() + 1)));
        Instant at = moment(participant.joined(), now);
        boolean another = !isThere(party.id());
        there.put(participant.id(), party);
        if (another) {
            on(CallEvent.joined(at, party));
        }
        if (party.isWorker() && said.side() == Side.CALLER) {
            on(CallEvent.becomes(at, Facts.INCOMING, false));
        }
    }

    private static Instant moment(Optional<Instant> said, Instant now) {
        return said.filter(moment -> !moment.isAfter(now) && moment.isAfter(now.minus(LATE)))
                .orElse(now);
    }

    private void takeLines(List<MediaLine> said) throws IOException {
        for (int i = 0; i < said.size(); i++) {
            if (i == lines.size()) {
                lines.add(new Line(said.get(i)));
            }
            Line line = lines.get(i);
            line.said = said.get(i);
            boolean wanted = line.said.isAudio() && line.said.coding().isPresent();
            RtpReceiver.Port port = line.port;
            if (wanted && port == null) {
                line.port = around.receiver().open((from, samples) -> keeper.sound(line.party, from, samples));
            } else if (port != null && wanted) {
                port.anybody();
            } else if (port != null) {
                port.close();
                line.port = null;
            }
        }
    }

    /** Says of each stream whose it is; what nobody is said to speak on is everybody's. */
    private void attribute() {
        for (Line line : lines) {
            Participant party = sender(line.said).map(known::get).orElse(null);
            line.party = party == null ? CallKeeper.EVERYBODY : party.id();
        }
    }

    private Collection<String> concerned(Line line) {
        return line.party.equals(CallKeeper.EVERYBODY)
                ? there.values().stream().map(Participant::id).toList()
                : List.of(line.party);
    }

    /**
     * A device that prefers no recording objects for its party, for good: one that prefers it later does not say that its party
     * agrees to anything. A device that prefers a pause says that the talk is private until it no longer does.
     */
    private void takePreferences() {
        Instant now = around.clock().instant();
        boolean pause = false;
        for (Line line : lines) {
            String preference = line.said.preference().orElse("");
            pause |= preference.equals("pause");
            if (preference.equals("off")) {
                concerned(line).stream().filter(objected::add).forEach(party -> on(CallEvent.objected(now, party)));
            }
        }
        if (pause != personal) {
            personal = pause;
            on(pause ? CallEvent.turnsPersonal(now) : CallEvent.turnsBack(now));
        }
    }

    private void takeHolds() {
        Instant now = around.clock().instant();
        Set<String> holding = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> line.said.isAudio() && !line.said.flows())
                .forEach(line -> holding.addAll(concerned(line)));
        for (String party : holding) {
            if (held.add(party)) {
                on(CallEvent.held(now, party));
            }
        }
        for (String party : List.copyOf(held)) {
            if (!holding.contains(party)) {
                held.remove(party);
                on(CallEvent.resumed(now, party));
            }
        }
    }

    /** Takes what the house learnt in another way, and tells the other side if that changes anything. */
    synchronized void learn(CallEvent event) {
        if (ended) {
            return;
        }
        on(event);
        tell();
    }

    /** Looks at the clock. */
    synchronized void look() {
        if (!ended) {
            announcements(keeper.look());
            tell();
        }
    }

    private String states() {
        StringBuilder states = new StringBuilder();
        lines.forEach(line -> states.append(state(line)).append(' '));
        return states.toString();
    }

    private void on(CallEvent event) {
        announcements(keeper.on(event));
    }

    private void announcements(Answer answer) {
        for (Instruction instruction : answer.of(Instruction.Kind.ANNOUNCE)) {
            if (instruction.activity() == Activity.RECORD) {
                Set<String> parties = instruction.parties();
                around.announcer()
                        .announce(
                                id,
                                parties,
                                instruction.asking(),
                                () -> learn(CallEvent.announced(around.clock().instant(), parties)));
            }
        }
    }

    /** What the parties are told of a stream (RFC 7866). */
    private String state(Line line) {
        Keeping keeping = keeper.keeping();
        return switch (keeping.mode()) {
            case OFF -> "off";
            case PAUSED -> "paused";
            case FULL -> "on";
            case MASKED ->
                keeping.masked().isEmpty()
                                || keeping.masked().contains(line.party)
                                || line.party.equals(CallKeeper.EVERYBODY)
                        ? "paused"
                        : "on";
        };
    }

    /** The description that answers the one that began the call. */
    synchronized String state() {
        return description();
    }

    private String description() {
        told = states();
        StringBuilder sdp = new StringBuilder();
        add(sdp, "v=0");
        add(sdp, "o=recorder 1 " + ++version + " IN IP4 " + around.address());
        add(sdp, "s=-");
        add(sdp, "c=IN IP4 " + around.address());
        add(sdp, "t=0 0");
        for (Line line : lines) {
            RtpReceiver.Port port = line.port;
            if (port == null) {
                String format = line.said.formats().isEmpty()
                        ? "0"
                        : String.valueOf(line.said.formats().get(0));
                add(sdp, "m=" + line.said.kind() + " 0 " + line.said.transport() + " " + format);
            } else {
                int coding = line.said.coding().orElse(0);
                add(sdp, "m=audio " + port.number() + " " + line.said.transport() + " " + coding);
                add(sdp, "a=rtpmap:" + coding + (coding == 0 ? " PCMU/8000" : " PCMA/8000"));
                line.said.label().ifPresent(label -> add(sdp, "a=label:" + label));
                add(sdp, line.said.flows() ? "a=recvonly" : "a=inactive");
                add(sdp, "a=record:" + state(line));
            }
        }
        return sdp.toString();
    }

    private static void add(StringBuilder sdp, String line) {
        sdp.append(line).append("\r\n");
    }

    /** The call is over: nothing more is received. */
    synchronized CallReport end() {
        if (!ended) {
            on(CallEvent.ended(around.clock().instant()));
            ended = true;
            lines.forEach(line -> {
                RtpReceiver.Port port = line.port;
                if (port != null) {
                    port.close();
                }
            });
        }
        return keeper.close();
    }
}
