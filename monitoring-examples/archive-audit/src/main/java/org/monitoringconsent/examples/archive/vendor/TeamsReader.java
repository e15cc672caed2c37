// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.read.Claim;
import org.monitoringconsent.examples.archive.read.Json;
import org.monitoringconsent.examples.archive.read.NamedReader;
import org.monitoringconsent.examples.archive.read.Piece;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.read.Strangers;
import org.monitoringconsent.examples.archive.read.Times;
import org.monitoringconsent.examples.archive.read.Words;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/**
 * Reads what Microsoft Graph tells of calls in Teams: the call record ({@code callRecord}), and the rows of the logs of telephone
 * calls ({@code pstnCallLogRow}) and of direct routing ({@code directRoutingLogRow}). None of them tells whether anything was
 * recorded.
 */
public final class TeamsReader extends NamedReader {

    private static final Set<String> PEOPLE = Set.of(
            "user",
            "phone",
            "guest",
            "encrypted",
            "acsUser",
            "spoolUser",
            "onPremises",
            "azureCommunicationServicesUser");
    private static final Set<String> MACHINES = Set.of(
            "application", "applicationInstance", "acsApplicationInstance", "spoolApplicationInstance", "device");

    /** Keys whose names are about people or media and that are read, or say nothing of them. */
    private static final Set<String> KNOWN = Set.of(
            "participants",
            "participants_v2",
            "conferenceId",
            "mediaBypassEnabled",
            "mediaPathLocation",
            "otherPartyCountryCode",
            "transferorCorrelationId");

    private static final Set<String> KNOWN_OF_PARTS = Set.of("media");

    /** What the service adds to a list of which it gives the rest elsewhere, and to others only where they stand. */
    private static final String REST = "@odata.nextLink";

    private static final String NOTE = "@odata.";

    /** Makes the reader. */
    public TeamsReader() {
        super(
                "teams",
                Doubt.DIRECTION_UNCLEAR,
                Doubt.RECORDING_UNCLEAR,
                Doubt.CONSENT_UNCLEAR,
                Doubt.ANALYSIS_UNCLEAR,
                Doubt.FORWARDED,
                Doubt.PART_LEFT_OUT);
    }

    @Override
    public Claim recognise(Piece piece) {
        return piece instanceof Piece.Value value && (isCall(value.json()) || isRow(value.json()))
                ? Claim.YES
                : Claim.NO;
    }

    private static boolean isCall(JsonNode json) {
        return json.has("organizer_v2")
                || json.has("participants_v2")
                || (json.path("modalities").isArray() && (json.has("sessions") || json.has("organizer")))
                || json.path("@odata.context").asText("").contains("callRecords/$entity");
    }

    private static boolean isRow(JsonNode json) {
        return json.has("callType")
                && json.has("userPrincipalName")
                && (json.has("callerNumber") || json.has("calleeNumber"));
    }

    @Override
    public void read(Piece piece, RecordSink sink) {
        Piece.Value value = (Piece.Value) piece;
        sink.record(isRow(value.json()) ? row(value) : call(value));
    }

    private static CallRecord call(Piece.Value value) {
        JsonNode json = value.json();
        String id = Json.said(json, "id").orElse("");
        CallRecord.Builder record =
                CallRecord.at(value.origin()).id(id).joins(id).channel(channel(json));
        Times.start(record, Json.said(json, "startDateTime"), value.source().zone());
        Times.end(record, Json.said(json, "endDateTime"), value.source().zone());
        new People(json).addTo(record);
        List<JsonNode> sessions = Json.list(json.path("sessions"));
        sessions.forEach(session -> Times.during(
                record, Json.said(session, "startDateTime"), value.source().zone()));
        boolean failed =
                !sessions.isEmpty() && sessions.stream().allMatch(session -> session.hasNonNull("failureInfo"));
        record.answered(failed ? Known.NO : Known.UNKNOWN);
        ends(sessions)
                .flatMap(end -> Json.values(end.path("userAgent")).stream())
                .forEach(machine -> addMachine(record, machine));
        addStrangers(record, json, KNOWN);
        Stream.of("participants", "participants_v2")
                .flatMap(key -> Json.list(json.path(key)).stream())
                .forEach(participant -> addStrangers(record, participant, KNOWN_OF_PARTS));
        for (JsonNode session : sessions) {
            addStrangers(record, session, KNOWN_OF_PARTS);
            Json.list(session.path("segments")).forEach(segment -> addStrangers(record, segment, KNOWN_OF_PARTS));
        }
        return record.build();
    }

    /** Both ends of each session and of its segments. */
    private static Stream<JsonNode> ends(List<JsonNode> sessions) {
        return sessions.stream()
                .flatMap(session -> Stream.concat(Stream.of(session), Json.list(session.path("segments")).stream()))
                .flatMap(part -> Stream.of(part.path("caller"), part.path("callee")));
    }

    /** A machine on the call may be called a recorder, or something that listens, in whichever field. */
    private static void addMachine(CallRecord.Builder record, JsonNode machine) {
        machine.properties().stream()
                .filter(field -> !field.getKey().startsWith("@"))
                .map(field -> field.getValue().asText("").toLowerCase(Locale.ROOT))
                .forEach(name -> {
                    if (name.contains("record")) {
                        record.doubt(Doubt.RECORDING_UNCLEAR);
                    }
                    Strangers.addNamed(record, name);
                });
    }

    private static void addStrangers(CallRecord.Builder record, JsonNode json, Set<String> own) {
        Set<String> known = new HashSet<>(own);
        json.fieldNames().forEachRemaining(key -> {
            if (key.endsWith(REST)) {
                record.doubt(Doubt.PART_LEFT_OUT).party(Party.NOBODY);
            }
            if (key.contains(NOTE)) {
                known.add(key);
            }
        });
        Strangers.addTo(record, json, known);
    }

    private static Channel channel(JsonNode json) {
        boolean group = Json.said(json, "type").orElse("").equalsIgnoreCase("groupCall");
        boolean pictures = Json.values(json.path("modalities")).stream()
                .map(word -> word.asText("").toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.contains("video") || word.contains("screen"));
        return group && pictures ? Channel.VIDEO_MEETING : Channel.CALL;
    }

    /** Who is named anywhere in a call record; one person may stand there by number, by key and by address. */
    private static final class People {

        private final JsonNode call;
        private final Map<String, String> addresses = new HashMap<>();
        private final Map<String, Party> told = new LinkedHashMap<>();

        /** Whether somebody stands there of whom nothing can be told. */
        private boolean unclear;

        private final List<JsonNode> machines = new ArrayList<>();

        People(JsonNode call) {
            this.call = call;
            Stream.concat(Stream.of(call.path("organizer_v2")), Json.list(call.path("participants_v2")).stream())
                    .forEach(participant -> participant.path("identity").forEach(this::learn));
            for (JsonNode session : Json.list(call.path("sessions"))) {
                learn(session.path("caller").path("associatedIdentity"));
                learn(session.path("callee").path("associatedIdentity"));
            }
        }

        private void learn(JsonNode who) {
            Optional<String> id = Json.said(who, "id");
            Optional<String> address = Json.said(who, "userPrincipalName");
            if (id.isPresent() && address.isPresent()) {
                addresses.put(id.get(), address.get());
            }
        }

        void addTo(CallRecord.Builder record) {
            boolean peers = Json.said(call, "type").orElse("").equalsIgnoreCase("peerToPeer");
            List<JsonNode> sessions = Json.list(call.path("sessions"));
            if (peers) {
                sessions.forEach(session -> end(session.path("caller"), Side.CALLER));
            }
            identity(call.path("organizer_v2").path("identity"), Side.CALLER);
            identity(call.path("organizer"), Side.CALLER);
            if (peers) {
                sessions.forEach(session -> end(session.path("callee"), Side.CALLED));
            }
            Side others = peers ? Side.CALLED : Side.UNKNOWN;
            Json.list(call.path("participants_v2")).forEach(one -> participant(one.path("identity"), others));
            Json.list(call.path("participants")).forEach(one -> participant(one, others));
            ends(sessions).forEach(end -> end(end, others));
            told.values().forEach(record::party);
            if (unclear) {
                record.doubt(Doubt.PART_LEFT_OUT);
            }
            machines.forEach(machine -> addMachine(record, machine));
        }

        /** Whoever takes part is somebody, or a machine, even if it is not told who. */
        private void participant(JsonNode set, Side side) {
            unclear |= Json.list(set).stream()
                    .allMatch(one -> one.properties().stream()
                            .noneMatch(kind -> kind.getValue().isObject()));
            identity(set, side);
        }

        /** An end of a session is a person, or a service of the maker, which has no identity. */
        private void end(JsonNode end, Side side) {
            if (end.path("associatedIdentity").isObject()) {
                person("user", end.path("associatedIdentity"), side);
            }
            identity(end.path("identity"), side);
        }

        private void identity(JsonNode set, Side side) {
            for (Map.Entry<String, JsonNode> one : set.properties()) {
                if (!one.getValue().isObject()) {
                    continue;
                }
                if (PEOPLE.contains(one.getKey())) {
                    person(one.getKey(), one.getValue(), side);
                } else {
                    unclear |= !MACHINES.contains(one.getKey());
                    machines.add(one.getValue());
                }
            }
        }

        private void person(String kind, JsonNode who, Side side) {
            String id = Json.said(who, "id").orElse("");
            Optional<String> address =
                    Json.said(who, "userPrincipalName").or(() -> Optional.ofNullable(addresses.get(id)));
            Optional<String> name = Json.said(who, "displayName");
            if (id.isEmpty() && address.isEmpty() && name.isEmpty()) {
                unclear = true;
                return;
            }
            Party.Builder party = Party.builder().side(side).named(name.isPresent());
            address.ifPresent(party::address);
            if (kind.equals("phone")) {
                party.number(id);
            } else {
                party.device(id);
            }
            // A guest may have a name alone.
            String key = id.isEmpty() ? address.orElseGet(() -> "name " + name.orElse("")) : id;
            told.putIfAbsent(key, party.build());
        }
    }

    /** A row of a log of telephone calls: one user of the house, and a number outside. */
    private static CallRecord row(Piece.Value value) {
        JsonNode json = value.json();
        CallRecord.Builder record =
                CallRecord.at(value.origin()).id(Json.said(json, "id", "callId").orElse(""));
        Stream.of("id", "callId", "correlationId", "sharedCorrelationId", "transferorCorrelationId")
                .flatMap(key -> Json.said(json, key).stream())
                .forEach(record::joins);
        Times.start(
                record,
                Json.said(json, "startDateTime", "inviteDateTime", "failureDateTime"),
                value.source().zone());
        Times.end(record, Json.said(json, "endDateTime"), value.source().zone());
        Times.duration(record, Json.said(json, "duration"));
        String type = Json.said(json, "callType").orElse("").toLowerCase(Locale.ROOT);
        Direction direction = direction(type);
        record.direction(direction).answered(answered(json));
        if (direction == Direction.UNKNOWN) {
            record.doubt(Doubt.DIRECTION_UNCLEAR);
        }
        if (type.contains("forward") || type.contains("transfer")) {
            record.doubt(Doubt.FORWARDED);
        }
        addStrangers(record, json, KNOWN);
        if (type.contains("conf")) {
            record.doubt(Doubt.PART_LEFT_OUT).party(Party.NOBODY); // the row names one of those who met
        }
        boolean out = direction == Direction.OUTGOING;
        List<Party> parties = new ArrayList<>();
        parties.add(user(json, out ? Side.CALLER : Side.CALLED, out ? "callerNumber" : "calleeNumber"));
        parties.add(Party.builder()
                .side(out ? Side.CALLED : Side.CALLER)
                .number(Json.said(json, out ? "calleeNumber" : "callerNumber").orElse(""))
                .build());
        parties.stream()
                .sorted((one, other) -> one.side().compareTo(other.side()))
                .forEach(record::party);
        return record.build();
    }

    private static Party user(JsonNode json, Side side, String number) {
        Party.Builder user = Party.builder()
                .side(side)
                .named(Json.said(json, "userDisplayName").isPresent());
        Json.said(json, "userPrincipalName").ifPresent(user::address);
        Json.said(json, "userId").ifPresent(user::device);
        Json.said(json, number).ifPresent(user::number);
        return user.build();
    }

    private static Direction direction(String type) {
        String plain = type.replace("_", "");
        if (plain.startsWith("userin")
                || plain.startsWith("ucapin")
                || plain.startsWith("confin")
                || plain.startsWith("byotin")) {
            return Direction.INCOMING;
        }
        boolean out = plain.startsWith("userout")
                || plain.startsWith("ucapout")
                || plain.startsWith("confout")
                || plain.startsWith("byotout")
                || plain.startsWith("emergency");
        return out ? Direction.OUTGOING : Direction.UNKNOWN;
    }

    private static Known answered(JsonNode json) {
        Known connected = Json.known(json.path("successfulCall"));
        if (connected.isStated()) {
            return connected;
        }
        return Json.said(json, "duration")
                .flatMap(Times::seconds)
                .map(length -> Known.of(!length.isZero()))
                .orElse(Words.truth(""));
    }
}
