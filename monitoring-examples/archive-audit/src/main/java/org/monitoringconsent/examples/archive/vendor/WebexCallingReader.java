// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.read.Claim;
import org.monitoringconsent.examples.archive.read.NamedReader;
import org.monitoringconsent.examples.archive.read.NamedRows;
import org.monitoringconsent.examples.archive.read.NamedRows.Row;
import org.monitoringconsent.examples.archive.read.Piece;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.read.Times;
import org.monitoringconsent.examples.archive.read.Unusable;
import org.monitoringconsent.examples.archive.read.Words;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/**
 * Reads the detailed call history of Webex Calling, as the interface gives it and as the report has it. A row is a leg; the legs
 * of a call share a correlation id.
 */
public final class WebexCallingReader extends NamedReader {

    private static final Set<String> HEADINGS =
            Set.of("correlationid", "callid", "usertype", "callingnumber", "callednumber");
    private static final String INBOUND = "SIP_INBOUND";
    private static final Pattern EXTENSION = Pattern.compile("\\d{2,6}");
    /** Why a leg hangs together with others in which somebody else took part. */
    private static final Pattern PASSED_ON = Pattern.compile("transfer|callpark|conference|deflection");

    /** Numbers beside those of the two ends: what was shown of them, and through whom a call came. */
    private static final String[] SHOWN = {"redirectingnumber", "callinglineid", "calledlineid"};

    /** Whatever else makes or takes a call is somebody. */
    private static final Set<String> NOBODY = Set.of(
            "anchor",
            "autoattendant",
            "automatedattendant",
            "automatedattendantvideo",
            "callcenterpremium",
            "callcenterstandard",
            "callqueue",
            "grouppaging",
            "huntgroup",
            "localgateway",
            "routepoint",
            "voicemailgroup",
            "voicexml");

    /** Makes the reader. */
    public WebexCallingReader() {
        super(
                "webex-calling",
                Doubt.DIRECTION_UNCLEAR,
                Doubt.RECORDING_UNCLEAR,
                Doubt.CONSENT_UNCLEAR,
                Doubt.ANALYSIS_UNCLEAR,
                Doubt.LISTENED,
                Doubt.FORWARDED);
    }

    @Override
    public Claim recognise(Piece piece) {
        boolean mine = piece instanceof Piece.Value value
                ? HEADINGS.stream().allMatch(heading -> row(value.json()).has(heading))
                : NamedRows.in(((Piece.Text) piece).head(), HEADINGS).isPresent();
        return mine ? Claim.YES : Claim.NO;
    }

    private static Row row(JsonNode json) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        json.properties().forEach(field -> {
            names.add(field.getKey());
            values.add(field.getValue().isValueNode() ? field.getValue().asText("") : "");
        });
        return NamedRows.row(names, values);
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException, Unusable {
        if (piece instanceof Piece.Value value) {
            sink.record(record(piece, value.origin(), row(value.json())));
            return;
        }
        NamedRows.in(((Piece.Text) piece).head(), HEADINGS)
                .orElseThrow()
                .read(piece.source(), sink, (origin, row) -> Optional.of(record(piece, origin, row)));
    }

    private static CallRecord record(Piece piece, Origin origin, Row row) {
        CallRecord.Builder record =
                CallRecord.at(origin).id(row.said("reportid", "callid").orElse(""));
        row.all("correlationid", "localcallid", "remotecallid", "interactionid", "transferrelatedcallid")
                .forEach(record::joins);
        Times.start(record, row.said("starttime"), piece.source().zone());
        Times.end(record, row.said("releasetime"), piece.source().zone());
        Times.during(record, row.said("answertime"), piece.source().zone());
        Times.duration(record, row.said("duration"));
        record.answered(row.said("answered").map(Words::truth).orElse(Known.UNKNOWN));
        addDirection(record, row);
        addRecording(record, row);
        addParties(record, row);
        String reason = NamedRows.plain(row.said("relatedreason").orElse(""));
        row.addStrangers(record, heading -> heading.startsWith("callrecording"));
        listening(reason).ifPresent(act -> record.act(act).doubt(Doubt.LISTENED));
        if (PASSED_ON.matcher(reason).find() || row.said("calltransfertime").isPresent()) {
            record.party(Party.NOBODY); // whoever had or has the call beside these stands in another leg
        }
        return record.build();
    }

    private static Optional<Activity> listening(String reason) {
        if (reason.contains("bargein")) {
            return Optional.of(Activity.BARGE_IN);
        }
        if (reason.contains("whisper") || reason.contains("coach")) {
            return Optional.of(Activity.WHISPER);
        }
        return reason.contains("monitoring") ? Optional.of(Activity.LISTEN_LIVE) : Optional.empty();
    }

    private static boolean terminating(Row row) {
        return row.said("direction").orElse("").toUpperCase(Locale.ROOT).startsWith("TERMINATING");
    }

    /** The direction is that of the leg; the type of the call tells whether the other end is outside. */
    private static void addDirection(CallRecord.Builder record, Row row) {
        String type = row.said("calltype").orElse("").toUpperCase(Locale.ROOT);
        Direction direction = switch (type) {
            case "SIP_ENTERPRISE" -> Direction.INTERNAL;
            case INBOUND -> Direction.INCOMING;
            case "SIP_NATIONAL",
                    "SIP_INTERNATIONAL",
                    "SIP_MOBILE",
                    "SIP_TOLLFREE",
                    "SIP_PREMIUM",
                    "SIP_EMERGENCY",
                    "SIP_SHORTCODE",
                    "SIP_OPERATOR",
                    "SIP_REPAIR" -> Direction.OUTGOING;
            default -> Direction.UNKNOWN;
        };
        record.direction(direction);
        if (direction == Direction.UNKNOWN
                && !type.isEmpty()
                && !type.equals("UNKNOWN")
                && !type.equals("SIP_MEETING")) {
            record.doubt(Doubt.DIRECTION_UNCLEAR);
        }
        boolean outAgain = terminating(row)
                && NamedRows.plain(row.said("redirectreason").orElse("")).length() > 0
                && direction == Direction.OUTGOING;
        if (outAgain) {
            record.doubt(Doubt.FORWARDED);
        }
    }

    private static void addRecording(CallRecord.Builder record, Row row) {
        Optional<String> result = row.said("callrecordingresult").map(NamedRows::plain);
        Known stored = result.isEmpty()
                ? row.has("callrecordingresult") ? Known.NO : Known.UNKNOWN
                : switch (result.get()) {
                    case "successful" -> Known.YES;
                    // What was recorded and thrown away was recorded.
                    case "successfulbutnotkept" -> Known.YES;
                    case "failed" -> Known.NO;
                    default -> Known.UNKNOWN;
                };
        // Where it is told how the recording began and not what became of it, there may be one.
        boolean began = result.isEmpty()
                && row.all("callrecordingtrigger", "callrecordingplatformname")
                        .findAny()
                        .isPresent();
        record.stored(began ? Known.UNKNOWN : stored);
        if (began || (stored == Known.UNKNOWN && result.isPresent())) {
            record.doubt(Doubt.RECORDING_UNCLEAR);
        }
    }

    private static void addParties(CallRecord.Builder record, Row row) {
        boolean called = terminating(row);
        boolean person = !NOBODY.contains(NamedRows.plain(row.said("usertype").orElse("")));
        Party.Builder caller = Party.builder().side(Side.CALLER);
        Party.Builder callee = Party.builder().side(Side.CALLED);
        row.said("callingnumber").ifPresent(caller::number);
        boolean extension = row.said("callingnumber")
                .filter(number -> EXTENSION.matcher(number).matches())
                .isPresent();
        if (extension && row.said("calltype").filter(INBOUND::equals).isPresent()) {
            caller.throughALine();
        }
        row.all("callednumber").forEach(callee::number);
        // Whose these are does not stand there: whoever is known by one of them counts at either end.
        row.all(SHOWN).forEach(shown -> {
            caller.mentioned(shown);
            callee.mentioned(shown);
        });
        if (person) {
            Party.Builder own = called ? callee : caller;
            row.said("useremail").ifPresent(own::address);
            row.said("usernumber").ifPresent(own::number);
            row.said("useruuid").ifPresent(own::device);
        }
        record.party(caller.build());
        if (person || !called) {
            record.party(callee.build());
        }
    }
}
