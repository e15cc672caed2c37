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

/** Reads Twilio's call resource: snake case, mail-style dates, numbers as texts, null while queued. */
public final class TwilioReader implements RecordReader {

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
        return Set.of(Doubt.DIRECTION_UNCLEAR, Doubt.FORWARDED);
    }

    @Override
    public Claim recognise(Piece piece) {
        return piece instanceof Piece.Value value && isCall(value.json()) ? Claim.YES : Claim.NO;
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws Unusable {
        Piece.Value value = (Piece.Value) piece;
        sink.record(read(value.source(), value.place(), value.json()));
    }

    static boolean isCall(JsonNode value) {
        return value.path("sid").asText("").startsWith("CA") && value.has("from") && value.has("to");
    }

    static CallRecord read(Source source, String place, JsonNode call) {
        CallRecord.Builder record = CallRecord.at(source.origin().at(place))
                .id(call.path("sid").asText())
                .direction(direction(call))
                .answered(answered(call.path("status").asText("")))
                .stored(stored(call.path("recordings")))
                .party(party(Side.CALLER, call, "from"))
                .party(party(Side.CALLED, call, "to"));
        record.joins(call.path("sid").asText());
        Json.said(call, "parent_call_sid").ifPresent(parent -> {
            record.related(parent);
            record.joins(parent);
        });
        boolean word = Json.said(call, "direction").isPresent();
        if (word && Json.said(call, "direction").flatMap(Words::direction).isEmpty()) {
            record.doubt(Doubt.DIRECTION_UNCLEAR);
        }
        Times.end(record, Json.text(call, "end_time"), source.zone());
        Times.start(record, Json.text(call, "start_time"), source.zone());
        Times.duration(record, Json.text(call, "duration"));
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
        boolean named = side == Side.CALLER && Json.said(call, "caller_name").isPresent();
        Party.Builder party = Party.builder().side(side).named(named);
        Party.Builder told =
                who.startsWith("client:") ? party.device(who.substring("client:".length())) : party.number(who);
        if (side == Side.CALLER) {
            Json.said(call, "caller_name").ifPresent(told::mentioned);
            Json.said(call, "forwarded_from").ifPresent(told::mentioned);
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
    private static Known stored(JsonNode recordings) {
        return recordings.isArray() ? Known.of(!recordings.isEmpty()) : Known.UNKNOWN;
    }
}
