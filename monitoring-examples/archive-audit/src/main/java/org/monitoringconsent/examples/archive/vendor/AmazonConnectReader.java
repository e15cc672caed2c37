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

    /** How a contact comes about that goes on with the people of the first. */
    private static final Set<String> GOES_ON = Set.of("TRANSFER", "QUEUE_TRANSFER", "DISCONNECT");

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
                    .act(Activity.LISTEN_LIVE)
                    .observation(true)
                    .doubt(Doubt.LISTENED)
                    .build());
            return;
        }
        Direction direction = direction(method, channel, record);
        record.direction(direction)
                .answered(Known.of(Json.said(contact.path("Agent"), "ConnectedToAgentTimestamp")
                        .isPresent()));
        addParties(record, contact, direction);
        addRecordings(record, value);
        addAnalysis(record, contact, channel);
        Attributes.addTo(record, contact.path("Attributes"));
        sink.record(record.build());
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
            boolean first = key.equals("InitialContactId") && GOES_ON.contains(method);
            boolean watched = method.equals("MONITOR") && !key.equals("NextContactId");
            if (first || watched) {
                other.ifPresent(record::joins);
            }
        }
    }

    private static Direction direction(String method, Channel channel, CallRecord.Builder record) {
        return switch (method) {
            case "INBOUND", "WEBRTC_API" -> Direction.INCOMING;
            case "OUTBOUND", "EXTERNAL_OUTBOUND", "CALLBACK", "AGENT_REPLY" -> Direction.OUTGOING;
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
        endpoint(contact.path("CustomerEndpoint"), customer, Role.CUSTOMER).ifPresent(parties::add);
        Json.said(contact.path("Agent"), "Username")
                .ifPresent(name -> parties.add(Party.builder()
                        .side(house)
                        .role(Role.AGENT)
                        .device(name)
                        .build()));
        if (Json.said(contact, "TransferCompletedTimestamp").isPresent()) {
            endpoint(contact.path("TransferredToEndpoint"), Side.CALLED, Role.UNKNOWN)
                    .ifPresent(parties::add);
        }
        JsonNode more = contact.path("AdditionalEmailRecipients");
        Stream.of("ToAddresses", "CcAddresses")
                .flatMap(key -> Json.list(more.path(key)).stream())
                .forEach(copied -> endpoint(copied, Side.CALLED, Role.UNKNOWN).ifPresent(parties::add));
        parties.stream()
                .sorted((one, other) -> one.side().compareTo(other.side()))
                .forEach(record::party);
    }

    private static Optional<Party> endpoint(JsonNode endpoint, Side side, Role role) {
        String kind = Json.said(endpoint, "Type").orElse("").toUpperCase(Locale.ROOT);
        if (kind.equals("CONTACT_FLOW") || kind.equals("CONNECT_PHONENUMBER_ARN")) {
            return Optional.empty();
        }
        return Json.said(endpoint, "Address", "EmailAddress").map(address -> {
            Party.Builder party = Party.builder().side(side).role(role);
            return kind.equals("EMAIL_ADDRESS") || kind.equals("EMAIL")
                    ? party.address(address).build()
                    : party.number(address).build();
        });
    }

    private static void addRecordings(CallRecord.Builder record, Piece.Value value) {
        JsonNode contact = value.json();
        // The one recording comes again among all of them, but not always.
        List<JsonNode> recordings = Stream.of("Recordings", "Recording")
                .flatMap(key -> Json.list(contact.path(key)).stream())
                .distinct()
                .toList();
        if (recordings.isEmpty()) {
            boolean told = contact.has("Recording") || contact.has("Recordings");
            record.stored(told ? Known.NO : Known.UNKNOWN);
            return;
        }
        Known stored = Known.NO;
        for (JsonNode recording : recordings) {
            if (Json.said(recording, "MediaStreamType", "Type").orElse("").equalsIgnoreCase("SCREEN")) {
                record.act(Activity.CAPTURE_SCREEN);
                continue;
            }
            Known one = kept(recording);
            stored = stored.isYes() || one.isYes() ? Known.YES : one == Known.UNKNOWN ? one : stored;
            step(record, recording, "StartTimestamp", CaptureEvent.State.ON, value);
            step(record, recording, "StopTimestamp", CaptureEvent.State.OFF, value);
        }
        record.stored(stored);
        if (stored == Known.UNKNOWN) {
            record.doubt(Doubt.RECORDING_UNCLEAR);
        }
    }

    /** What was deleted was recorded. */
    private static Known kept(JsonNode recording) {
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
        boolean unclear = (set.has("Enabled") && !analysed.isStated()) || scored;
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
