// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.read.Claim;
import org.monitoringconsent.examples.archive.read.Json;
import org.monitoringconsent.examples.archive.read.NamedReader;
import org.monitoringconsent.examples.archive.read.Piece;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.read.Strangers;
import org.monitoringconsent.examples.archive.read.Times;
import org.monitoringconsent.examples.archive.read.Unusable;
import org.monitoringconsent.examples.archive.read.Words;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.HoldEvent;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/**
 * Reads conversation details of Genesys Cloud (the answer to an analytics details query). A conversation may go on by telephone
 * and in writing, which makes a record of each kind. Whoever was only alerted took no part; whoever monitored or coached did
 * something to the agents of the conversation.
 */
public final class GenesysCloudReader extends NamedReader {

    /** Keys whose names are about people or media and that are read, or say nothing of them. */
    private static final Set<String> KNOWN = Set.of(
            "conferenceStart",
            "customerParticipation",
            "mediaStatsMinConversationMos",
            "mediaStatsMinConversationRFactor",
            "originatingSocialMediaPublic",
            "participants");

    private static final Set<String> KNOWN_OF_PARTICIPANTS =
            Set.of("participantId", "participantName", "screenRecording", "attributes");
    private static final Set<String> KNOWN_OF_SESSIONS = Set.of(
            "bargedParticipantId",
            "coachedParticipantId",
            "monitoredParticipantId",
            "mediaBridgeId",
            "mediaCount",
            "mediaEndpointStats",
            "mediaType",
            "recording");
    private static final Set<String> KNOWN_OF_SEGMENTS = Set.of("audioMuted", "conference");

    /** Makes the reader. */
    public GenesysCloudReader() {
        super(
                "genesys-cloud",
                Doubt.DIRECTION_UNCLEAR,
                Doubt.RECORDING_UNCLEAR,
                Doubt.CONSENT_UNCLEAR,
                Doubt.ANALYSIS_UNCLEAR,
                Doubt.LISTENED,
                Doubt.PART_LEFT_OUT);
    }

    @Override
    public Claim recognise(Piece piece) {
        return piece instanceof Piece.Value value
                        && value.json().has("conversationId")
                        && (value.json().path("participants").isArray()
                                || value.json().has("conversationStart"))
                ? Claim.YES
                : Claim.NO;
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws Unusable {
        Piece.Value value = (Piece.Value) piece;
        Map<Channel, List<GenesysSession>> byChannel = new EnumMap<>(Channel.class);
        boolean unknown = false;
        boolean untold = false;
        for (JsonNode participant : Json.list(value.json().path("participants"))) {
            List<JsonNode> sessions = Json.list(participant.path("sessions"));
            untold |= sessions.isEmpty() && !GenesysSession.isMachine(participant);
            for (JsonNode session : sessions) {
                GenesysSession found = new GenesysSession(participant, session);
                Optional<Channel> channel = found.channel();
                channel.ifPresent(known -> byChannel
                        .computeIfAbsent(known, none -> new ArrayList<>())
                        .add(found));
                unknown |= channel.isEmpty() && !found.isScreen();
            }
        }
        if (byChannel.isEmpty()) {
            throw unknown
                    ? new Unusable(Kind.UNKNOWN_FORMAT, value.place(), said("media"))
                    : new Unusable(Kind.NO_RECORD, value.place(), said("noSession"));
        }
        for (Map.Entry<Channel, List<GenesysSession>> part : byChannel.entrySet()) {
            CallRecord.Builder record =
                    new Conversation(value, part.getKey(), part.getValue(), byChannel.size() == 1).read();
            sink.record(unknown || untold ? record.doubt(Doubt.PART_LEFT_OUT).build() : record.build());
        }
    }

    /** What is told of a conversation by one channel. */
    private record Conversation(Piece.Value value, Channel channel, List<GenesysSession> sessions, boolean alone) {

        CallRecord.Builder read() {
            JsonNode json = value.json();
            String id = Json.said(json, "conversationId").orElse("");
            CallRecord.Builder record = CallRecord.at(
                            alone
                                    ? value.origin()
                                    : value.at(channel.name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', ' ')))
                    .id(alone ? id : id + "/" + channel)
                    .joins(alone ? id : id + "/" + channel)
                    .channel(channel);
            if (!alone) {
                record.related(id);
            }
            Times.start(
                    record, Json.said(json, "conversationStart"), value.source().zone());
            Times.end(record, Json.said(json, "conversationEnd"), value.source().zone());
            Known stored = stored(record);
            record.stored(stored);
            addParties(record, addDirection(record), stored);
            addWatchers(record);
            Strangers.addTo(record, json, KNOWN);
            // Each stands before all of its sessions, so that it is known by itself and not by what it holds.
            Set<JsonNode> participants = Collections.newSetFromMap(new IdentityHashMap<>());
            for (GenesysSession session : sessions) {
                Strangers.addTo(record, session.json(), KNOWN_OF_SESSIONS);
                for (JsonNode segment : Json.list(session.json().path("segments"))) {
                    addSegment(record, segment);
                }
                if (participants.add(session.participant())) {
                    Strangers.addTo(record, session.participant(), KNOWN_OF_PARTICIPANTS);
                    Attributes.of(session.participant().path("attributes")).addTo(record, stored);
                }
            }
            return record;
        }

        private boolean internal() {
            return sessions.stream().noneMatch(GenesysSession::isOutside)
                    && sessions.stream().filter(GenesysSession::isAgent).count() > 1;
        }

        private Direction addDirection(CallRecord.Builder record) {
            Optional<String> said = Json.said(value.json(), "originatingDirection")
                    .or(() -> sessions.stream()
                            .flatMap(session -> Json.said(session.json(), "direction").stream())
                            .findFirst());
            Direction direction = internal()
                    ? Direction.INTERNAL
                    : said.flatMap(Words::direction).orElse(Direction.UNKNOWN);
            record.direction(direction);
            if (said.isPresent() && said.flatMap(Words::direction).isEmpty()) {
                record.doubt(Doubt.DIRECTION_UNCLEAR);
            }
            return direction;
        }

        private void addParties(CallRecord.Builder record, Direction direction, Known stored) {
            Set<String> dialled =
                    sessions.stream().flatMap(GenesysSession::dialled).collect(Collectors.toSet());
            boolean agents = false;
            boolean talked = false;
            boolean first = true;
            for (GenesysSession session : sessions) {
                boolean agent = session.isAgent();
                agents |= agent;
                if (session.isUnclear()) {
                    record.doubt(Doubt.PART_LEFT_OUT);
                }
                if (session.watches() && !session.barges()) {
                    continue;
                }
                if (agent && session.tookPart()) {
                    talked = true;
                    record.party(session.agent(side(direction, true, first), dialled));
                    first = false;
                } else if (session.isOutside()) {
                    record.party(session.outside(side(direction, false, first)));
                }
            }
            sessions.stream().flatMap(GenesysSession::addressed).distinct().forEach(record::party);
            if (!talked && direction == Direction.INCOMING && stored == Known.NO && endedInAQueue()) {
                record.party(Party.ONLY_A_QUEUE);
            }
            record.answered(talked ? Known.YES : agents || channel == Channel.CALL ? Known.NO : Known.UNKNOWN);
        }

        private boolean endedInAQueue() {
            return sessions.stream().noneMatch(GenesysSession::watches)
                    && sessions.stream().anyMatch(GenesysSession::isQueue);
        }

        private static Side side(Direction direction, boolean agent, boolean first) {
            return switch (direction) {
                case INCOMING -> agent ? Side.CALLED : Side.CALLER;
                case OUTGOING -> agent ? Side.CALLER : Side.CALLED;
                case INTERNAL -> first ? Side.CALLER : Side.CALLED;
                case UNKNOWN -> Side.UNKNOWN;
            };
        }

        private Known stored(CallRecord.Builder record) {
            List<JsonNode> told = sessions.stream()
                    .map(session -> session.json().path("recording"))
                    .filter(flag -> !flag.isMissingNode() && !flag.isNull())
                    .toList();
            boolean kept = told.stream().anyMatch(flag -> Json.known(flag).isYes());
            boolean unclear = told.stream().anyMatch(flag -> !Json.known(flag).isStated());
            if (!kept && unclear) {
                record.doubt(Doubt.RECORDING_UNCLEAR);
            }
            return kept ? Known.YES : told.isEmpty() || unclear ? Known.UNKNOWN : Known.NO;
        }

        private void addWatchers(CallRecord.Builder record) {
            Set<String> participants = Json.list(value.json().path("participants")).stream()
                    .flatMap(one -> Json.said(one, "participantId").stream())
                    .collect(Collectors.toSet());
            for (GenesysSession session : sessions) {
                if (session.watches()) {
                    record.doubt(Doubt.LISTENED);
                    if (!session.watchesSomebodyOf(participants)) {
                        record.doubt(Doubt.PART_LEFT_OUT);
                    }
                    if (session.barges()) {
                        record.act(Activity.BARGE_IN);
                    }
                    if (session.json().hasNonNull("coachedParticipantId") || session.segment("coaching")) {
                        record.act(Activity.WHISPER);
                    }
                    if (session.json().hasNonNull("monitoredParticipantId") || session.segment("monitoring")) {
                        record.act(Activity.LISTEN_LIVE);
                    }
                }
            }
            if (hasSessionOf("screenmonitoring")) {
                record.act(Activity.CAPTURE_SCREEN).doubt(Doubt.LISTENED);
            }
            boolean screen = sessions.stream()
                    .flatMap(session -> Json.values(session.participant().path("screenRecording")).stream())
                    .anyMatch(flag -> Json.known(flag) != Known.NO);
            if (screen || hasSessionOf("screenrecording")) {
                record.act(Activity.CAPTURE_SCREEN);
            }
            // What prompts an agent has to understand what is said.
            boolean assisted =
                    sessions.stream().anyMatch(session -> session.json().hasNonNull("agentAssistantId"));
            if (assisted && channel == Channel.CALL) {
                record.act(Activity.ANALYSE_SPEECH);
            }
            // Somebody else judged the agent by what was kept.
            boolean judged = Json.list(value.json().path("evaluations")).stream()
                    .anyMatch(evaluation -> Json.said(evaluation, "evaluatorId").isPresent());
            if (judged && channel == Channel.CALL) {
                record.act(Activity.PLAY_BACK);
            }
        }

        private boolean hasSessionOf(String media) {
            return Json.list(value.json().path("participants")).stream()
                    .flatMap(participant -> Json.list(participant.path("sessions")).stream())
                    .anyMatch(
                            session -> GenesysSession.word(session, "mediaType").equals(media));
        }

        private void addSegment(CallRecord.Builder record, JsonNode segment) {
            Strangers.addTo(record, segment, KNOWN_OF_SEGMENTS);
            // What was merged into another conversation goes on there with others.
            Json.said(segment, "destinationConversationId")
                    .filter(other -> !other.equals(
                            Json.said(value.json(), "conversationId").orElse("")))
                    .ifPresent(other ->
                            record.related(other).doubt(Doubt.PART_LEFT_OUT).party(Party.NOBODY));
            Json.said(segment, "wrapUpCode").ifPresent(record::tag);
            Json.values(segment.path("wrapUpTags")).forEach(tag -> record.tag(tag.asText("")));
            if (GenesysSession.word(segment, "segmentType").equals("interact")) {
                moment(segment, "segmentStart").ifPresent(record::during);
            }
            if (GenesysSession.word(segment, "segmentType").equals("hold")) {
                moment(segment, "segmentStart").ifPresent(at -> record.hold(new HoldEvent(at, true)));
                moment(segment, "segmentEnd").ifPresent(at -> record.hold(new HoldEvent(at, false)));
            }
        }

        private Optional<Instant> moment(JsonNode segment, String key) {
            return Json.said(segment, key)
                    .flatMap(text -> Times.parse(text, value.source().zone()))
                    .map(CallTime::instant);
        }
    }
}
