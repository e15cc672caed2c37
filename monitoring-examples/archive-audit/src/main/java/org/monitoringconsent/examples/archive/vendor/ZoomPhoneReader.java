// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.read.Claim;
import org.monitoringconsent.examples.archive.read.Json;
import org.monitoringconsent.examples.archive.read.NamedReader;
import org.monitoringconsent.examples.archive.read.NamedRows;
import org.monitoringconsent.examples.archive.read.Piece;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.read.Times;
import org.monitoringconsent.examples.archive.read.Unusable;
import org.monitoringconsent.examples.archive.read.Words;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/**
 * Reads what Zoom Phone tells of calls: the call history with its elements (its call path), the older call log, a recording's
 * entry, and the events that carry one of these. Whoever answered an element of a call took part in it; queues and menus did
 * not.
 */
public final class ZoomPhoneReader extends NamedReader {

    private static final Set<String> MARKS = Set.of(
            "call_history_uuid",
            "call_elements",
            "call_path",
            "call_element_id",
            "call_path_id",
            "caller_ext_number",
            "callee_ext_number",
            "caller_number_type",
            "callee_number_type",
            "caller_did_number",
            "callee_did_number");

    private static final List<String> INSIDE =
            List.of("call_logs", "call_history", "call_elements", "call_log", "recordings");

    /** What is no person, although it has an extension. */
    private static final Set<String> NOBODY = Set.of(
            "callqueue",
            "autoreceptionist",
            "sharedlinegroup",
            "ivr",
            "queue",
            "contactcenter",
            "virtualreceptionist",
            "audiolibrary");

    /** Makes the reader. */
    public ZoomPhoneReader() {
        super("zoom-phone", Doubt.DIRECTION_UNCLEAR, Doubt.RECORDING_UNCLEAR, Doubt.LISTENED, Doubt.PART_LEFT_OUT);
    }

    @Override
    public Claim recognise(Piece piece) {
        return piece instanceof Piece.Value value && (isCall(value.json()) || isEvent(value.json()))
                ? Claim.YES
                : Claim.NO;
    }

    private static boolean isCall(JsonNode json) {
        return MARKS.stream().anyMatch(json::has);
    }

    private static boolean isEvent(JsonNode json) {
        return json.path("event").asText("").startsWith("phone.")
                && json.path("payload").path("object").isObject();
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws Unusable {
        Piece.Value value = (Piece.Value) piece;
        if (!isEvent(value.json())) {
            sink.record(call(value, value.origin().place(), value.json()));
            return;
        }
        JsonNode object = value.json().path("payload").path("object");
        boolean any = false;
        for (String key : INSIDE) {
            List<JsonNode> calls = Json.list(object.path(key));
            for (int i = 0; i < calls.size(); i++) {
                any = true;
                sink.record(call(value, value.at(key + ", element " + i).place(), calls.get(i)));
            }
        }
        if (!any && isCall(object)) {
            sink.record(call(value, value.origin().place(), object));
        } else if (!any) {
            throw new Unusable(Kind.NO_RECORD, value.place(), said("event"));
        }
    }

    private static CallRecord call(Piece.Value value, String place, JsonNode json) {
        List<JsonNode> elements = new ArrayList<>(Json.list(json.path("call_elements")));
        elements.addAll(Json.list(json.path("call_path")));
        List<JsonNode> all = new ArrayList<>(elements);
        all.add(0, json);
        CallRecord.Builder record = CallRecord.at(value.source().origin().at(place))
                .id(Json.said(json, "call_history_uuid", "call_id", "id").orElse(""));
        Stream.of("call_id", "call_history_uuid", "call_log_id", "call_history_id")
                .flatMap(key -> Json.said(json, key).stream())
                .forEach(record::joins);
        Times.start(
                record,
                Json.said(json, "start_time", "date_time", "ring_start_date_time"),
                value.source().zone());
        Times.end(
                record,
                Json.said(json, "end_time", "call_end_time", "end_date_time"),
                value.source().zone());
        for (JsonNode one : all) {
            Times.during(
                    record,
                    Json.said(one, "answer_time", "answer_start_time"),
                    value.source().zone());
        }
        Times.duration(record, Json.said(json, "duration", "talk_time"));
        addDirection(record, json);
        Known answered = answered(all);
        record.answered(answered).channel(voicemail(all, answered) ? Channel.VOICEMAIL : Channel.CALL);
        addRecording(record, all);
        addParties(record, json, elements);
        all.forEach(one -> addWatcher(record, one));
        if (all.stream()
                .anyMatch(one -> Json.said(one, "ai_call_summary_id", "transcript_download_url")
                        .isPresent())) {
            record.act(Activity.TRANSCRIBE).act(Activity.ANALYSE_SPEECH);
        }
        return record.build();
    }

    private static void addDirection(CallRecord.Builder record, JsonNode json) {
        Optional<String> said = Json.said(json, "direction");
        boolean internal = Json.said(json, "connect_type").orElse("").equalsIgnoreCase("internal");
        Direction direction =
                internal ? Direction.INTERNAL : said.flatMap(Words::direction).orElse(Direction.UNKNOWN);
        record.direction(direction);
        if (said.isPresent() && said.flatMap(Words::direction).isEmpty()) {
            record.doubt(Doubt.DIRECTION_UNCLEAR);
        }
    }

    private static String plain(JsonNode json, String... keys) {
        return NamedRows.plain(Json.said(json, keys).orElse(""));
    }

    private static Known answered(List<JsonNode> all) {
        Known answered = Known.UNKNOWN;
        for (JsonNode one : all) {
            switch (plain(one, "result", "call_result")) {
                case "answered",
                        "connected",
                        "callconnected",
                        "accepted",
                        "recorded",
                        "autorecorded",
                        "succeeded",
                        "pickedup" -> answered = Known.YES;
                case "missed",
                        "noanswer",
                        "busy",
                        "cancelled",
                        "canceled",
                        "callcancel",
                        "rejected",
                        "declined",
                        "blocked",
                        "abandoned",
                        "failed",
                        "callfailed",
                        "voicemail" -> answered = answered.or(Known.NO);
                default -> {}
            }
            if (Json.said(one, "answer_time", "answer_start_time").isPresent()) {
                answered = Known.YES;
            }
        }
        return answered;
    }

    private static boolean voicemail(List<JsonNode> all, Known answered) {
        return !answered.isYes()
                && all.stream()
                        .anyMatch(one -> plain(one, "result", "call_result").equals("voicemail")
                                || Json.said(one, "voicemail_id").isPresent()
                                || Json.known(one.path("has_voicemail")).isYes());
    }

    private static void addRecording(CallRecord.Builder record, List<JsonNode> all) {
        Known stored = Known.UNKNOWN;
        boolean unclear = false;
        for (JsonNode one : all) {
            boolean named = Json.said(one, "recording_id", "download_url", "voicemail_id")
                            .isPresent()
                    || Json.known(one.path("has_voicemail")).isYes()
                    || plain(one, "result", "call_result").endsWith("recorded");
            Known told = named ? Known.YES : Json.known(one.path("has_recording"));
            Optional<String> status = Json.said(one, "recording_status");
            if (!told.isStated() && status.isPresent()) {
                told = NamedRows.plain(status.get()).equals("nonrecorded") ? Known.NO : Words.recorded(status.get());
                unclear |= !told.isStated();
            }
            unclear |= Stream.of("has_recording", "has_voicemail")
                    .anyMatch(key ->
                            one.hasNonNull(key) && !Json.known(one.path(key)).isStated());
            stored = stored.isYes() ? stored : told.or(stored);
        }
        if (unclear && !stored.isYes()) {
            record.doubt(Doubt.RECORDING_UNCLEAR);
            stored = Known.UNKNOWN;
        }
        record.stored(stored);
    }

    private static void addParties(CallRecord.Builder record, JsonNode json, List<JsonNode> elements) {
        Set<Party> parties = new LinkedHashSet<>();
        party(json, "caller", Side.CALLER).ifPresent(parties::add);
        List<JsonNode> answered = elements.stream()
                .filter(element -> answered(List.of(element)).isYes())
                .toList();
        answered.forEach(element -> party(element, "callee", Side.CALLED).ifPresent(parties::add));
        JsonNode accepted = json.path("accepted_by");
        if (accepted.isObject()) {
            Party.Builder party = Party.builder().side(Side.CALLED);
            Json.said(accepted, "extension_number").ifPresent(party::extension);
            parties.add(party.build());
        }
        if (parties.size() < 2) {
            party(json, "callee", Side.CALLED).ifPresent(parties::add);
        }
        parties.forEach(record::party);
    }

    private static Optional<Party> party(JsonNode json, String end, Side side) {
        if (NOBODY.contains(plain(json, end + "_ext_type", end + "_type"))) {
            return Optional.empty();
        }
        Party.Builder party =
                Party.builder().side(side).named(Json.said(json, end + "_name").isPresent());
        Json.said(json, end + "_ext_number").ifPresent(party::extension);
        Json.said(json, end + "_number").ifPresent(party::number);
        Json.said(json, end + "_did_number").ifPresent(party::number);
        Json.said(json, end + "_email").ifPresent(party::address);
        Json.said(json, end + "_user_id").ifPresent(party::device);
        Party built = party.build();
        return built.identifiers().isEmpty() && !built.named() ? Optional.empty() : Optional.of(built);
    }

    /** An element may be about somebody who listened. */
    private static void addWatcher(CallRecord.Builder record, JsonNode element) {
        Optional<Activity> activity =
                switch (Json.said(element, "event").orElse("").toLowerCase(Locale.ROOT)) {
                    case "monitor", "listen" -> Optional.of(Activity.LISTEN_LIVE);
                    case "whisper" -> Optional.of(Activity.WHISPER);
                    case "barge", "take_over", "takeover" -> Optional.of(Activity.BARGE_IN);
                    default -> Optional.empty();
                };
        activity.ifPresent(found -> record.act(found).doubt(Doubt.LISTENED));
    }
}
