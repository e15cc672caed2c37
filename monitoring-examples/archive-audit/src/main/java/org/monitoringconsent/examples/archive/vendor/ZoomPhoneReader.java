// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
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
import org.monitoringconsent.examples.archive.read.Strangers;
import org.monitoringconsent.examples.archive.read.Times;
import org.monitoringconsent.examples.archive.read.Unusable;
import org.monitoringconsent.examples.archive.read.Words;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;
import org.monitoringconsent.examples.archive.record.Unsaid;

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

    /** What stands in a call beside its elements. */
    private static final List<String> OF_A_CALL = List.of(
            "id",
            "call_id",
            "call_history_uuid",
            "direction",
            "start_time",
            "date_time",
            "caller_ext_number",
            "callee_ext_number",
            "caller_did_number",
            "callee_did_number",
            "caller_number",
            "callee_number");

    private static final List<String> INSIDE =
            List.of("call_logs", "call_history", "call_elements", "call_log", "recordings");

    /** Keys whose names are about recordings, analyses or people and that are read, or say nothing of them. */
    private static final Set<String> KNOWN = Set.of(
            "accepted_by",
            "call_elements",
            "call_path",
            "forwarded_by",
            "forwarded_to",
            "has_recording",
            "outgoing_by",
            "recording_id",
            "recording_status",
            "recording_type",
            "transcript_download_url",
            "transfer_account_code",
            "transfer_call_id");

    /** Makes the reader. */
    public ZoomPhoneReader() {
        super(
                "zoom-phone",
                Doubt.DIRECTION_UNCLEAR,
                Doubt.RECORDING_UNCLEAR,
                Doubt.CONSENT_UNCLEAR,
                Doubt.ANALYSIS_UNCLEAR,
                Doubt.LISTENED,
                Doubt.PART_LEFT_OUT);
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

    /** An answer may hold nothing but the elements of calls. */
    private static boolean isCallItself(JsonNode json) {
        return INSIDE.stream().noneMatch(key -> json.path(key).path(0).isObject())
                || OF_A_CALL.stream().anyMatch(json::has);
    }

    private static boolean isEvent(JsonNode json) {
        return json.path("event").asText("").startsWith("phone.")
                && json.path("payload").isObject();
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws Unusable {
        Piece.Value value = (Piece.Value) piece;
        boolean event = isEvent(value.json());
        if (!event && isCallItself(value.json())) {
            sink.record(call(value, value.origin().place(), value.json()));
            return;
        }
        JsonNode object = event ? value.json().path("payload").path("object") : value.json();
        String what = event ? value.json().path("event").asText("") : "";
        boolean any = false;
        for (String key : INSIDE) {
            List<JsonNode> calls = Json.list(object.path(key));
            for (int i = 0; i < calls.size(); i++) {
                any = true;
                String place = value.at(key + ", element " + i).place();
                sink.record(toldBy(what, call(value, place, calls.get(i))));
            }
        }
        if (!any && isCall(object)) {
            sink.record(toldBy(what, call(value, value.origin().place(), object)));
        } else if (!any) {
            throw new Unusable(Kind.NO_RECORD, value.place(), said("event"));
        }
    }

    /** What happened to a recording or a message happened to one that there is, or was. */
    private static CallRecord toldBy(String event, CallRecord call) {
        if (event.startsWith("phone.voicemail")) {
            return call.toBuilder().channel(Channel.VOICEMAIL).stored(Known.YES).build();
        }
        return event.startsWith("phone.recording")
                ? call.toBuilder().stored(Known.YES).build()
                : call;
    }

    private static CallRecord call(Piece.Value value, String place, JsonNode json) {
        List<JsonNode> elements = new ArrayList<>(Json.list(json.path("call_elements")));
        elements.addAll(Json.list(json.path("call_path")));
        List<JsonNode> all = new ArrayList<>(elements);
        all.add(0, json);
        CallRecord.Builder record = CallRecord.at(value.source().origin().at(place))
                .id(Json.said(json, "call_history_uuid", "call_id", "id").orElse(""));
        Stream.of("call_id", "call_history_uuid", "call_log_id", "call_history_id", "transfer_call_id")
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
        Known stored = addRecording(record, all);
        boolean message = voicemail(all, answered) || isMessage(json);
        record.answered(answered)
                .channel(message ? Channel.VOICEMAIL : Channel.CALL)
                .stored(stored);
        new ZoomParties(json, elements).addTo(record, answered);
        boolean asText = Stream.of("call_elements", "call_path")
                .flatMap(key -> Json.said(json, key).stream())
                .anyMatch(text -> !Unsaid.is(text));
        if (asText) {
            record.doubt(Doubt.PART_LEFT_OUT).party(Party.NOBODY);
        }
        for (JsonNode one : all) {
            addWatcher(record, one);
            Strangers.addTo(record, one, KNOWN);
        }
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

    /** Returns whether somebody answered a call or any of its elements. */
    static Known answered(List<JsonNode> all) {
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
                        "callcanceled",
                        "rejected",
                        "declined",
                        "blocked",
                        "abandoned",
                        "failed",
                        "callfailed",
                        "hangup",
                        "unconnected",
                        "ringtimeout",
                        "overflowed",
                        "invalidkey",
                        "invalidoperation",
                        "systemblocked",
                        "serviceunavailable",
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

    /** A row of the older log that leads to a voice box is no call, unless a call was recorded. */
    private static boolean isMessage(JsonNode json) {
        return plain(json, "path").equals("voicemail")
                && !Json.known(json.path("has_recording")).isYes();
    }

    private static Known addRecording(CallRecord.Builder record, List<JsonNode> all) {
        Known stored = Known.UNKNOWN;
        boolean unclear = false;
        for (JsonNode one : all) {
            boolean named = Stream.of("recording_id", "download_url", "voicemail_id")
                            .flatMap(key -> Json.said(one, key).stream())
                            .anyMatch(word -> !Unsaid.is(word))
                    || Json.known(one.path("has_voicemail")).isYes()
                    || plain(one, "result", "call_result").endsWith("recorded");
            Known told = named ? Known.YES : Json.known(one.path("has_recording"));
            Optional<String> status = Json.said(one, "recording_status");
            if (!told.isStated() && status.isPresent()) {
                told = NamedRows.plain(status.get()).equals("nonrecorded") ? Known.NO : Words.recorded(status.get());
                unclear |= !told.isStated();
            }
            boolean kind = !one.hasNonNull("has_recording")
                    && Json.said(one, "recording_type")
                            .filter(word -> !Unsaid.is(word))
                            .isPresent();
            // Where nothing else tells of a recording, its kind does.
            told = kind && status.isEmpty() ? told.or(Known.YES) : told;
            unclear |= Stream.of("has_recording", "has_voicemail")
                    .anyMatch(key ->
                            one.hasNonNull(key) && !Json.known(one.path(key)).isStated());
            stored = stored.isYes() ? stored : told.or(stored);
        }
        if (unclear && !stored.isYes()) {
            record.doubt(Doubt.RECORDING_UNCLEAR);
            return Known.UNKNOWN;
        }
        return stored;
    }

    /** An element may be about somebody who listened; whoever barged in spoke as well. */
    private static void addWatcher(CallRecord.Builder record, JsonNode element) {
        Optional<Activity> activity = watching(element);
        activity.ifPresent(found -> record.act(found).doubt(Doubt.LISTENED));
        if (activity.equals(Optional.of(Activity.BARGE_IN))) {
            ZoomParties.supervisor(element).ifPresent(record::party);
        }
    }

    /** Returns what somebody did who only listened, as an element tells by its event, and a row of the older log by its way. */
    static Optional<Activity> watching(JsonNode element) {
        String event = plain(element, "event", "path");
        if (event.contains("barge") || event.contains("takeover")) {
            return Optional.of(Activity.BARGE_IN);
        }
        if (event.contains("whisper")) {
            return Optional.of(Activity.WHISPER);
        }
        return event.contains("monitor") || event.contains("listen")
                ? Optional.of(Activity.LISTEN_LIVE)
                : Optional.empty();
    }
}
