// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.monitoringconsent.examples.archive.record.Role;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/**
 * Reads conversation details of Genesys Cloud (the answer to an analytics details query). A conversation may go on by telephone
 * and in writing, which makes a record of each kind. Whoever was only alerted took no part; whoever monitored or coached did
 * something to the agents of the conversation.
 */
public final class GenesysCloudReader extends NamedReader {

    private static final Set<String> AGENTS = Set.of("agent", "user");
    private static final Set<String> OUTSIDE = Set.of("customer", "external");
    private static final Set<String> MACHINES = Set.of(
            "acd",
            "api",
            "botflow",
            "campaign",
            "dialer",
            "fax",
            "group",
            "inbound",
            "ivr",
            "manual",
            "outbound",
            "station",
            "voicemail",
            "voicesurveyflow",
            "workflow");
    /** Keys whose names are about people or media and that are read, or say nothing of them. */
    private static final Set<String> KNOWN = Set.of(
            "conferenceStart",
            "customerParticipation",
            "mediaStatsMinConversationMos",
            "mediaStatsMinConversationRFactor",
            "originatingSocialMediaPublic",
            "participants");

    private static final Set<String> TAKING_PART =
            Set.of("interact", "hold", "barging", "transmitting", "parked", "voicemail");

    /** What may happen in a session without its participant taking part. */
    private static final Set<String> APART = Set.of(
            "alert",
            "callback",
            "coaching",
            "contacting",
            "converting",
            "delay",
            "dialing",
            "ivr",
            "monitoring",
            "scheduled",
            "sharing",
            "system",
            "uploading",
            "wrapup");

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
        Map<Channel, List<Session>> byChannel = new EnumMap<>(Channel.class);
        boolean unknown = false;
        boolean untold = false;
        for (JsonNode participant : Json.list(value.json().path("participants"))) {
            List<JsonNode> sessions = Json.list(participant.path("sessions"));
            untold |= sessions.isEmpty() && !MACHINES.contains(word(participant, "purpose"));
            for (JsonNode session : sessions) {
                Session found = new Session(participant, session);
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
        for (Map.Entry<Channel, List<Session>> part : byChannel.entrySet()) {
            CallRecord.Builder record =
                    new Conversation(value, part.getKey(), part.getValue(), byChannel.size() == 1).read();
            sink.record(unknown || untold ? record.doubt(Doubt.PART_LEFT_OUT).build() : record.build());
        }
    }

    /** One session of one participant. */
    private record Session(JsonNode participant, JsonNode json) {

        Optional<Channel> channel() {
            return switch (word(json, "mediaType")) {
                case "voice", "callback" -> Optional.of(onlyVoicemail() ? Channel.VOICEMAIL : Channel.CALL);
                case "video" -> Optional.of(Channel.VIDEO_MEETING);
                case "email" -> Optional.of(Channel.EMAIL);
                case "chat", "message", "internalmessage" -> Optional.of(Channel.CHAT);
                default -> Optional.empty();
            };
        }

        private boolean onlyVoicemail() {
            return purpose().equals("voicemail");
        }

        boolean isScreen() {
            return Set.of("screenshare", "screenmonitoring", "screenrecording", "cobrowse")
                    .contains(word(json, "mediaType"));
        }

        String purpose() {
            return word(participant, "purpose");
        }

        /** Where the record does not tell the segments, or tells of one that is not known, everybody counts. */
        boolean tookPart() {
            Set<String> kinds = segments();
            return kinds.isEmpty() || !APART.containsAll(kinds);
        }

        /** Returns whether a word that is not known stands for who this was, or for what an agent did. */
        boolean isUnclear() {
            boolean agent = AGENTS.contains(purpose());
            boolean known = agent || OUTSIDE.contains(purpose()) || MACHINES.contains(purpose());
            return !known
                    || (agent
                            && segments().stream()
                                    .anyMatch(kind -> !TAKING_PART.contains(kind) && !APART.contains(kind)));
        }

        private Set<String> segments() {
            return Json.list(json.path("segments")).stream()
                    .map(segment -> word(segment, "segmentType"))
                    .collect(Collectors.toSet());
        }

        /** Whoever barges in speaks as well. */
        boolean barges() {
            return json.hasNonNull("bargedParticipantId") || segment("barging");
        }

        boolean watches() {
            return json.hasNonNull("monitoredParticipantId")
                    || json.hasNonNull("coachedParticipantId")
                    || segment("monitoring")
                    || segment("coaching")
                    || barges();
        }

        /** Returns whether those who are said to be watched are participants of the conversation. */
        boolean watchesSomebodyOf(JsonNode conversation) {
            Set<String> there = Json.list(conversation.path("participants")).stream()
                    .flatMap(one -> Json.said(one, "participantId").stream())
                    .collect(Collectors.toSet());
            return there.isEmpty()
                    || Stream.of("monitoredParticipantId", "coachedParticipantId", "bargedParticipantId")
                            .flatMap(key -> Json.said(json, key).stream())
                            .allMatch(there::contains);
        }

        boolean segment(String kind) {
            return segments().contains(kind);
        }
    }

    private static String word(JsonNode node, String key) {
        return Json.said(node, key).orElse("").toLowerCase(Locale.ROOT);
    }

    /** What is told of a conversation by one channel. */
    private record Conversation(Piece.Value value, Channel channel, List<Session> sessions, boolean alone) {

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
            addParties(record, addDirection(record));
            addRecording(record);
            addWatchers(record);
            Strangers.addTo(record, json, KNOWN);
            for (Session session : sessions) {
                for (JsonNode segment : Json.list(session.json().path("segments"))) {
                    addSegment(record, segment);
                }
                Attributes.addTo(record, session.participant().path("attributes"));
            }
            return record;
        }

        private boolean internal() {
            return sessions.stream().noneMatch(session -> OUTSIDE.contains(session.purpose()))
                    && sessions.stream()
                                    .filter(session -> AGENTS.contains(session.purpose()))
                                    .count()
                            > 1;
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

        private void addParties(CallRecord.Builder record, Direction direction) {
            boolean agents = false;
            boolean talked = false;
            boolean first = true;
            for (Session session : sessions) {
                boolean agent = AGENTS.contains(session.purpose());
                agents |= agent;
                if (session.isUnclear()) {
                    record.doubt(Doubt.PART_LEFT_OUT);
                }
                if (session.watches() && !session.barges()) {
                    continue;
                }
                if (agent && session.tookPart()) {
                    talked = true;
                    record.party(agent(session, side(direction, true, first)));
                    first = false;
                } else if (OUTSIDE.contains(session.purpose())) {
                    record.party(outside(session, side(direction, false, first)));
                }
            }
            record.answered(talked ? Known.YES : agents || channel == Channel.CALL ? Known.NO : Known.UNKNOWN);
        }

        private static Side side(Direction direction, boolean agent, boolean first) {
            return switch (direction) {
                case INCOMING -> agent ? Side.CALLED : Side.CALLER;
                case OUTGOING -> agent ? Side.CALLER : Side.CALLED;
                case INTERNAL -> first ? Side.CALLER : Side.CALLED;
                case UNKNOWN -> Side.UNKNOWN;
            };
        }

        private static Party agent(Session session, Side side) {
            Party.Builder party = Party.builder()
                    .side(side)
                    .role(session.watches() ? Role.SUPERVISOR : Role.AGENT)
                    .named(Json.said(session.participant(), "participantName").isPresent());
            Json.said(session.participant(), "userId").ifPresent(party::device);
            Json.said(session.json(), "sessionDnis").ifPresent(party::number);
            Json.said(session.json(), "addressSelf").ifPresent(party::address);
            return party.build();
        }

        private static Party outside(Session session, Side side) {
            Party.Builder party = Party.builder().side(side).role(Role.CUSTOMER);
            JsonNode json = session.json();
            boolean called = word(json, "direction").startsWith("out");
            boolean calling = word(json, "direction").startsWith("in");
            // Where it is not told which way it went, either number may be that of the other party.
            Stream.of(called ? "" : "ani", calling ? "" : "dnis")
                    .flatMap(key -> Json.said(json, key).stream())
                    .forEach(party::number);
            Json.values(json.path("callbackNumbers")).forEach(number -> party.number(number.asText("")));
            Stream.of(called ? "" : "addressFrom", calling ? "" : "addressTo", "addressOther")
                    .flatMap(key -> Json.said(json, key).stream())
                    .distinct()
                    .forEach(address -> {
                        if (address.indexOf('@') > 0) {
                            party.address(address);
                        } else {
                            party.number(address);
                        }
                    });
            return party.build();
        }

        private void addRecording(CallRecord.Builder record) {
            List<JsonNode> told = sessions.stream()
                    .map(session -> session.json().path("recording"))
                    .filter(flag -> !flag.isMissingNode() && !flag.isNull())
                    .toList();
            boolean kept = told.stream().anyMatch(flag -> Json.known(flag).isYes());
            boolean unclear = told.stream().anyMatch(flag -> !Json.known(flag).isStated());
            record.stored(kept ? Known.YES : told.isEmpty() || unclear ? Known.UNKNOWN : Known.NO);
            if (!kept && unclear) {
                record.doubt(Doubt.RECORDING_UNCLEAR);
            }
        }

        private void addWatchers(CallRecord.Builder record) {
            for (Session session : sessions) {
                if (session.watches()) {
                    record.doubt(Doubt.LISTENED);
                    if (!session.watchesSomebodyOf(value.json())) {
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
            if (hasSessionOf("screenrecording")) {
                record.act(Activity.CAPTURE_SCREEN);
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
                    .anyMatch(session -> word(session, "mediaType").equals(media));
        }

        private void addSegment(CallRecord.Builder record, JsonNode segment) {
            Json.said(segment, "wrapUpCode").ifPresent(record::tag);
            Json.values(segment.path("wrapUpTags")).forEach(tag -> record.tag(tag.asText("")));
            if (word(segment, "segmentType").equals("interact")) {
                moment(segment, "segmentStart").ifPresent(record::during);
            }
            if (word(segment, "segmentType").equals("hold")) {
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
