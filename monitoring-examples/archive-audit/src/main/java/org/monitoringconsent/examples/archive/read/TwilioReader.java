// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.recorder.text.Sentence;

/** Reads Twilio's call resource: snake case, or as its libraries name the fields; mail-style dates, numbers as texts, null while queued. */
public final class TwilioReader implements RecordReader {

    /** Keys whose names are about recordings or people and that are read. */
    private static final Set<String> READ =
            Set.of("recordings", "recording_sid", "recording_url", "forwarded_from", "forwardedFrom");

    private static final ReaderTexts TEXTS = ReaderTexts.beside(TwilioReader.class, "twilio");

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public Sentence title() {
        return TEXTS.title();
    }

    @Override
    public Sentence notes() {
        return TEXTS.notes();
    }

    @Override
    public Set<Doubt> doubts() {
        return Set.of(
                Doubt.DIRECTION_UNCLEAR,
                Doubt.RECORDING_UNCLEAR,
                Doubt.CONSENT_UNCLEAR,
                Doubt.ANALYSIS_UNCLEAR,
                Doubt.FORWARDED,
                Doubt.PART_LEFT_OUT);
    }

    @Override
    public Claim recognise(Piece piece) {
        return piece instanceof Piece.Value value && (isCall(value.json()) || isRecording(value.json()))
                ? Claim.YES
                : Claim.NO;
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws Unusable {
        Piece.Value value = (Piece.Value) piece;
        sink.record(
                isCall(value.json())
                        ? read(value.source(), value.place(), value.json())
                        : recording(value.source(), value.place(), value.json()));
    }

    private static boolean isRecording(JsonNode value) {
        return value.path("sid").asText("").startsWith("RE")
                && Json.said(value, "call_sid", "callSid").isPresent();
    }

    /** A recording tells of its call only which one it is. */
    private static CallRecord recording(Source source, String place, JsonNode recording) {
        String call = Json.said(recording, "call_sid", "callSid").orElse("");
        Known stored = Json.said(recording, "status").map(Words::recorded).orElse(Known.YES);
        CallRecord.Builder record =
                CallRecord.at(source.origin().at(place)).id(call).joins(call).stored(stored);
        if (!stored.isStated()) {
            record.doubt(Doubt.RECORDING_UNCLEAR);
        }
        Times.start(
                record, Json.said(recording, "start_time", "startTime", "date_created", "dateCreated"), source.zone());
        Times.duration(record, Json.said(recording, "duration"));
        return record.build();
    }

    static boolean isCall(JsonNode value) {
        return value.path("sid").asText("").startsWith("CA") && value.has("from") && value.has("to");
    }

    static CallRecord read(Source source, String place, JsonNode call) {
        CallRecord.Builder record = CallRecord.at(source.origin().at(place))
                .id(call.path("sid").asText())
                .direction(direction(call))
                .answered(answered(call.path("status").asText("")))
                .stored(stored(call))
                .party(party(Side.CALLER, call, "from"))
                .party(party(Side.CALLED, call, "to"));
        record.joins(call.path("sid").asText());
        Json.said(call, "parent_call_sid", "parentCallSid").ifPresent(parent -> {
            record.related(parent);
            record.joins(parent);
        });
        boolean word = Json.said(call, "direction").isPresent();
        if (word && Json.said(call, "direction").flatMap(Words::direction).isEmpty()) {
            record.doubt(Doubt.DIRECTION_UNCLEAR);
        }
        Times.end(record, Json.text(call, "end_time", "endTime"), source.zone());
        Times.start(record, Json.text(call, "start_time", "startTime"), source.zone());
        Times.duration(record, Json.text(call, "duration"));
        Strangers.addTo(record, call, READ);
        return record.build();
    }

    /** A call that a client of the house makes comes in at the service; whose it is the sides tell. */
    private static Direction direction(JsonNode call) {
        String from = call.path("from").asText("");
        if (from.startsWith("client:") || from.startsWith("sip:")) {
            return Direction.UNKNOWN;
        }
        return Json.said(call, "direction").flatMap(Words::direction).orElse(Direction.UNKNOWN);
    }

    private static Party party(Side side, JsonNode call, String key) {
        String who = Json.said(call, key).orElse("");
        boolean named = side == Side.CALLER
                && Json.said(call, "caller_name", "callerName").isPresent();
        Party.Builder party = Party.builder().side(side).named(named);
        Party.Builder told =
                who.startsWith("client:") ? party.device(who.substring("client:".length())) : party.number(who);
        if (side == Side.CALLER) {
            Json.said(call, "caller_name", "callerName").ifPresent(told::mentioned);
            Json.said(call, "forwarded_from", "forwardedFrom").ifPresent(told::mentioned);
        }
        return told.build();
    }

    private static Known answered(String status) {
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "completed", "in-progress" -> Known.YES;
            case "busy", "no-answer", "failed", "canceled" -> Known.NO;
            default -> Known.UNKNOWN;
        };
    }

    // The list of recordings stands in the call only where somebody fetched it; its address alone says nothing.
    private static Known stored(JsonNode call) {
        JsonNode recordings = call.path("recordings");
        if (recordings.size() > 0
                || Json.said(call, "recording_sid").isPresent()
                || Json.said(call, "recording_url").isPresent()) {
            return Known.YES;
        }
        return recordings.isArray() ? Known.NO : Known.UNKNOWN;
    }
}
