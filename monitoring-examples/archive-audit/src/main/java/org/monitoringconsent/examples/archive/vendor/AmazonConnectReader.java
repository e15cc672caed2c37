// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.monitoringconsent.examples.archive.record.CaptureEvent;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/**
 * Reads contact records of Amazon Connect (administrator guide, "Data model for contact records"). Each transfer makes a contact
 * of its own, which names the first; a supervisor who listens has one as well, which is no contact of the supervisor but
 * something that is done to the agent of the contact that it names.
 */
public final class AmazonConnectReader extends NamedReader {

    private static final Set<String> MARKS = Set.of(
            "AWSContactTraceRecordFormatVersion",
            "InitiationMethod",
            "InitiationTimestamp",
            "CustomerEndpoint",
            "SystemEndpoint");

    /** How a contact comes about that goes on with the people of the first, or brings somebody to them. */
    private static final Set<String> GOES_ON = Set.of("TRANSFER", "QUEUE_TRANSFER", "DISCONNECT", "EXTERNAL_OUTBOUND");

    /** Keys whose names are about recordings or people and that are read, or say nothing of them. */
    private static final Set<String> KNOWN =
            Set.of("MediaStreams", "Recording", "Recordings", "TransferCompletedTimestamp", "TransferredToEndpoint");

    /** Makes the reader. */
    public AmazonConnectReader() {
        super(
                "amazon-connect",
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
                        && value.json().has("ContactId")
                        && MARKS.stream().anyMatch(value.json()::has)
                ? Claim.YES
                : Claim.NO;
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws Unusable {
        Piece.Value value = (Piece.Value) piece;
        JsonNode contact = value.json();
        Channel channel = channel(value);
        String method = Json.said(contact, "InitiationMethod").orElse("").toUpperCase(Locale.ROOT);
        CallRecord.Builder record = CallRecord.at(value.origin()).channel(channel);
        addIds(record, contact, method);
        Times.start(
                record,
                Json.said(contact, "InitiationTimestamp", "ConnectedToSystemTimestamp"),
                piece.source().zone());
        Times.end(
                record,
                Json.said(contact, "DisconnectTimestamp"),
                piece.source().zone());
        for (String key : List.of("ConnectedToSystemTimestamp", "TransferCompletedTimestamp")) {
            Times.during(record, Json.said(contact, key), piece.source().zone());
        }
        Times.during(
                record,
                Json.said(contact.path("Agent"), "ConnectedToAgentTimestamp"),
                piece.source().zone());
        if (method.equals("MONITOR")) {
            sink.record(record.answered(Known.YES)
                    .stored(Known.NO)
                    .act(bargedIn(contact) ? Activity.BARGE_IN : Activity.LISTEN_LIVE)
                    .observation(true)
                    .doubt(Doubt.LISTENED)
                    .build());
            return;
        }
        Direction direction = direction(method, channel, record);
        record.direction(direction).answered(answered(contact, method));
        addParties(record, contact, direction);
        Known stored = readRecordings(record, value);
        record.stored(stored);
        addAnalysis(record, contact, channel);
        Attributes.of(contact.path("Attributes")).addTo(record, stored);
        Attributes.of(contact.path("SegmentAttributes")).addTo(record, stored);
        Strangers.addTo(record, contact, KNOWN);
        Strangers.addTo(record, contact.path("Agent"), Set.of());
        sink.record(record.build());
    }

    /** Whoever is brought to a call from outside answers without an agent of their own. */
    private static Known answered(JsonNode contact, String method) {
        if (method.equals("EXTERNAL_OUTBOUND")) {
            return Known.UNKNOWN;
        }
        return Known.of(
                Json.said(contact.path("Agent"), "ConnectedToAgentTimestamp").isPresent());
    }

    private static boolean bargedIn(JsonNode contact) {
        return Json.list(contact.path("Agent").path("StateTransitions")).stream()
                .anyMatch(step -> Json.said(step, "State").orElse("").equalsIgnoreCase("BARGE"));
    }

    private Channel channel(Piece.Value value) throws Unusable {
        return switch (Json.said(value.json(), "Channel").orElse("VOICE").toUpperCase(Locale.ROOT)) {
            case "VOICE" -> Channel.CALL;
            case "CHAT", "SMS" -> Channel.CHAT;
            case "EMAIL" -> Channel.EMAIL;
            case "TASK" -> throw new Unusable(Kind.NO_RECORD, value.place(), said("task"));
            default -> throw new Unusable(Kind.UNKNOWN_FORMAT, value.place(), said("channel"));
        };
    }

    private static void addIds(CallRecord.Builder record, JsonNode contact, String method) {
        String id = Json.said(contact, "ContactId").orElse("");
        record.id(id).joins(id);
        for (String key : List.of("InitialContactId", "PreviousContactId", "NextContactId", "RelatedContactId")) {
            Optional<String> other = Json.said(contact, key).filter(found -> !found.equals(id));
            other.ifPresent(record::related);
            boolean first = Set.of("InitialContactId", "PreviousContactId").contains(key) && GOES_ON.contains(method);
            boolean watched = method.equals("MONITOR") && !key.equals("NextContactId");
            if (first || watched) {
                other.ifPresent(record::joins);
            }
        }
    }

    private static Direction direction(String method, Channel channel, CallRecord.Builder record) {
        return switch (method) {
            case "INBOUND", "WEBRTC_API" -> Direction.INCOMING;
            case "OUTBOUND",
                    "EXTERNAL_OUTBOUND",
                    "CALLBACK",
                    "CALLBACK_CUSTOMER_FIRST_QUEUED",
                    "CALLBACK_CUSTOMER_FIRST_DIALED",
                    "AGENT_REPLY" -> Direction.OUTGOING;
            // Calls that a program starts go out; a conversation in writing is started from the customer's page.
            case "API" -> channel == Channel.CALL ? Direction.OUTGOING : Direction.INCOMING;
            // Which way the first contact went stands there.
            case "TRANSFER", "QUEUE_TRANSFER", "DISCONNECT" -> Direction.UNKNOWN;
            default -> {
                record.doubt(Doubt.DIRECTION_UNCLEAR);
                yield Direction.UNKNOWN;
            }
        };
    }

    private static void addParties(CallRecord.Builder record, JsonNode contact, Direction direction) {
        Side customer = direction == Direction.INCOMING
                ? Side.CALLER
                : direction == Direction.OUTGOING ? Side.CALLED : Side.UNKNOWN;
        Side house = customer == Side.CALLER ? Side.CALLED : customer == Side.CALLED ? Side.CALLER : Side.UNKNOWN;
        List<Party> parties = new ArrayList<>();
        endpoint(contact.path("CustomerEndpoint"), customer, Role.CUSTOMER)
                .map(party -> {
                    Attributes.of(contact.path("Attributes")).addTo(party);
                    return party.build();
                })
                .ifPresent(parties::add);
        Json.said(contact.path("Agent"), "Username")
                .ifPresent(name -> parties.add(Party.builder()
                        .side(house)
                        .role(Role.AGENT)
                        .device(name)
                        .build()));
        addTransfer(record, contact).ifPresent(parties::add);
        JsonNode more = contact.path("AdditionalEmailRecipients");
        Stream.of("ToAddresses", "CcAddresses")
                .flatMap(key -> Json.values(more.path(key)).stream())
                .forEach(copied -> endpoint(copied, Side.CALLED, Role.UNKNOWN)
                        .map(Party.Builder::build)
                        .ifPresent(parties::add));
        if (direction == Direction.INCOMING && parties.size() < 2 && endedInAQueue(contact)) {
            parties.add(Party.ONLY_A_QUEUE);
        }
        parties.stream()
                .sorted((one, other) -> one.side().compareTo(other.side()))
                .forEach(record::party);
    }

    private static boolean endedInAQueue(JsonNode contact) {
        return contact.path("Agent").isNull()
                && contact.path("Queue").isObject()
                && Json.said(contact, "NextContactId").isEmpty();
    }

    /** Whoever got the call outside; where it is not told that they did, or who it was, a part of the call is not known. */
    private static Optional<Party> addTransfer(CallRecord.Builder record, JsonNode contact) {
        boolean completed = Json.said(contact, "TransferCompletedTimestamp").isPresent();
        JsonNode to = contact.path("TransferredToEndpoint");
        Optional<Party> party = endpoint(to, Side.CALLED, Role.UNKNOWN).map(Party.Builder::build);
        if (party.isPresent() != completed && !goesOnInside(contact, to)) {
            record.doubt(Doubt.PART_LEFT_OUT);
            return party.or(() -> Optional.of(Party.NOBODY));
        }
        return party;
    }

    private static boolean goesOnInside(JsonNode contact, JsonNode to) {
        return isInside(to) || Json.said(contact, "NextContactId").isPresent();
    }

    private static boolean isInside(JsonNode endpoint) {
        String kind = Json.said(endpoint, "Type").orElse("");
        return kind.equalsIgnoreCase("CONTACT_FLOW") || kind.equalsIgnoreCase("CONNECT_PHONENUMBER_ARN");
    }

    private static Optional<Party.Builder> endpoint(JsonNode endpoint, Side side, Role role) {
        if (isInside(endpoint)) {
            return Optional.empty();
        }
        String kind = Json.said(endpoint, "Type").orElse("").toUpperCase(Locale.ROOT);
        Optional<String> alone = Optional.of(endpoint.asText("").strip()).filter(text -> !text.isEmpty());
        return Json.said(endpoint, "Address", "EmailAddress").or(() -> alone).map(address -> {
            Party.Builder party = Party.builder().side(side).role(role);
            boolean mail = kind.startsWith("EMAIL") || (endpoint.isTextual() && address.contains("@"));
            return mail ? party.address(address) : party.number(address);
        });
    }

    private static Known readRecordings(CallRecord.Builder record, Piece.Value value) {
        JsonNode contact = value.json();
        // The one recording comes again among all of them, but not always.
        List<JsonNode> recordings = Stream.of("Recordings", "Recording")
                .flatMap(key -> Json.list(contact.path(key)).stream())
                .distinct()
                .toList();
        if (recordings.isEmpty()) {
            boolean other = Stream.of("Recordings", "Recording")
                    .flatMap(key -> Json.said(contact, key).stream())
                    .anyMatch(word -> Words.recorded(word) != Known.NO);
            boolean told = contact.has("Recording") || contact.has("Recordings");
            if (other) {
                record.doubt(Doubt.RECORDING_UNCLEAR);
            }
            return told && !other ? Known.NO : Known.UNKNOWN;
        }
        Known stored = Known.NO;
        for (JsonNode recording : recordings) {
            if (Json.said(recording, "MediaStreamType", "Type").orElse("").equalsIgnoreCase("SCREEN")) {
                record.act(Activity.CAPTURE_SCREEN);
                continue;
            }
            // Of an agent the pictures are those of the screen; where there are pictures there may be sound.
            String whose = Json.said(recording, "ParticipantType").orElse("");
            if (pictures(recording) && (whose.isEmpty() || whose.equalsIgnoreCase("AGENT"))) {
                record.act(Activity.CAPTURE_SCREEN);
            }
            Known one = kept(recording);
            stored = stored.isYes() || one.isYes() ? Known.YES : one == Known.UNKNOWN ? one : stored;
            step(record, recording, "StartTimestamp", CaptureEvent.State.ON, value);
            step(record, recording, "StopTimestamp", CaptureEvent.State.OFF, value);
        }
        if (stored == Known.UNKNOWN) {
            record.doubt(Doubt.RECORDING_UNCLEAR);
        }
        return stored;
    }

    private static boolean pictures(JsonNode recording) {
        return Json.said(recording, "MediaStreamType", "Type").orElse("").equalsIgnoreCase("VIDEO");
    }

    /** What was deleted was recorded. */
    private static Known kept(JsonNode recording) {
        if (!recording.isObject()) {
            return Known.UNKNOWN;
        }
        Optional<String> status = Json.said(recording, "Status");
        return status.isPresent()
                ? Words.recorded(status.get())
                : Known.of(Json.said(recording, "Location").isPresent());
    }

    private static void step(
            CallRecord.Builder record, JsonNode recording, String key, CaptureEvent.State state, Piece.Value value) {
        Json.said(recording, key)
                .flatMap(text -> Times.parse(text, value.source().zone()))
                .map(CallTime::instant)
                .ifPresent(at -> record.capture(new CaptureEvent(Optional.of(at), state)));
    }

    /** Of an analysis the record tells how it was set up, which is not what came of it. */
    private static void addAnalysis(CallRecord.Builder record, JsonNode contact, Channel channel) {
        JsonNode set =
                contact.path("ContactLens").path("ConversationalAnalytics").path("Configuration");
        Known analysed = Json.known(set.path("Enabled"));
        boolean scored = contact.path("ContactEvaluations").size() > 0;
        boolean setUp = contact.path("ContactLens").size() > 0;
        boolean unclear = (setUp && !analysed.isStated()) || scored;
        if (channel != Channel.CALL) {
            if (analysed.isYes() || unclear) {
                record.doubt(Doubt.PART_LEFT_OUT);
            }
            return;
        }
        if (analysed.isYes()) {
            record.act(Activity.TRANSCRIBE).act(Activity.ANALYSE_SPEECH);
            boolean off = Json.said(set.path("SentimentConfiguration"), "Behavior")
                    .filter(word -> word.toLowerCase(Locale.ROOT).startsWith("disable"))
                    .isPresent();
            if (!off) {
                record.act(Activity.RECOGNISE_EMOTION);
            }
        }
        if (contact.path("VoiceIdResult").size() > 0) {
            record.act(Activity.IDENTIFY_SPEAKER);
        }
        if (unclear) {
            record.act(Activity.ANALYSE_SPEECH).doubt(Doubt.ANALYSIS_UNCLEAR);
        }
    }
}
