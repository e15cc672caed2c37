// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.read.Claim;
import org.monitoringconsent.examples.archive.read.NamedReader;
import org.monitoringconsent.examples.archive.read.NamedRows;
import org.monitoringconsent.examples.archive.read.NamedRows.Row;
import org.monitoringconsent.examples.archive.read.Piece;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.read.Times;
import org.monitoringconsent.examples.archive.read.Unusable;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;
import org.monitoringconsent.examples.archive.record.Side;

/**
 * Reads the call data records that a 3CX switchboard writes, with the headings of its fields or without in their usual order. The
 * chain names everybody through whom a call went; the record does not tell of a recording.
 */
public final class ThreeCxReader extends NamedReader {

    private static final Set<String> HEADINGS = Set.of("historyid", "timestart", "fromno", "tono");
    private static final List<String> USUAL = List.of(
            "historyid",
            "callid",
            "duration",
            "time-start",
            "time-answered",
            "time-end",
            "reason-terminated",
            "from-no",
            "to-no",
            "from-dn",
            "to-dn",
            "dial-no",
            "reason-changed",
            "final-number",
            "final-dn",
            "bill-code",
            "bill-rate",
            "bill-cost",
            "bill-name",
            "chain",
            "from-type",
            "to-type",
            "final-type",
            "from-dispname",
            "to-dispname",
            "final-dispname",
            "missed-queue-calls");
    private static final Pattern FIRST_ROW = Pattern.compile(
            "\\A\\s*\"?Call [^,;\\s]{1,40}\"?([,;])[^,;]{0,60}[,;]\"?\\d{0,3}:?\\d{2}:\\d{2}\"?[,;]\"?\\d{4}[/-]\\d{2}[/-]\\d{2} ");
    private static final Pattern EXTENSION = Pattern.compile("Ext\\.\\s?(\\S{1,20})");
    private static final Pattern SHORT = Pattern.compile("(?:Ext\\.\\s?)?\\d{2,6}");
    private static final String VOICE_BOX = "voicemail";
    private static final Set<String> LINES = Set.of("externalline", "external", "line");
    private static final Set<String> NOBODY = Set.of(
            "queue", "ringgroup", "ivr", VOICE_BOX, "conference", "parking", "digitalreceptionist", "fax", "script");
    private static final String EXTENSION_TYPE = "extension";

    /** Makes the reader. */
    public ThreeCxReader() {
        super(
                "3cx",
                Doubt.FORWARDED,
                Doubt.DIRECTION_UNCLEAR,
                Doubt.RECORDING_UNCLEAR,
                Doubt.CONSENT_UNCLEAR,
                Doubt.ANALYSIS_UNCLEAR);
    }

    @Override
    public Claim recognise(Piece piece) {
        return piece instanceof Piece.Text text && rows(text.head()).isPresent() ? Claim.YES : Claim.NO;
    }

    private static Optional<NamedRows> rows(String head) {
        Matcher first = FIRST_ROW.matcher(head);
        return first.find()
                ? Optional.of(NamedRows.ordered(USUAL, first.group(1).charAt(0)))
                : NamedRows.in(head, HEADINGS);
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException, Unusable {
        rows(((Piece.Text) piece).head())
                .orElseThrow()
                .read(piece.source(), sink, (origin, row) -> Optional.of(record(piece, origin, row)));
    }

    private static CallRecord record(Piece piece, Origin origin, Row row) {
        String id = row.said("callid").or(() -> row.said("historyid")).orElse("");
        CallRecord.Builder record = CallRecord.at(origin).id(id).joins(id);
        row.said("historyid").ifPresent(record::joins);
        Times.start(record, row.said("timestart"), piece.source().zone());
        Times.end(record, row.said("timeend"), piece.source().zone());
        Times.during(record, row.said("timeanswered"), piece.source().zone());
        Times.duration(record, row.said("duration"));
        record.answered(
                row.has("timeanswered") ? Known.of(row.said("timeanswered").isPresent()) : Known.UNKNOWN);
        addDirection(record, row);
        addParties(record, row);
        boolean message = row.said("finaltype")
                .or(() -> row.said("totype"))
                .map(NamedRows::plain)
                .filter(VOICE_BOX::equals)
                .isPresent();
        record.channel(message ? Channel.VOICEMAIL : Channel.CALL);
        row.addStrangers(record, heading -> false);
        return record.build();
    }

    /** A line is outside even where its number is withheld; a type that is not known may be a line. */
    private static void addDirection(CallRecord.Builder record, Row row) {
        boolean fromOutside = isOutside(row, "fromtype");
        boolean finalOutside = row.said("finalnumber").isPresent() && isOutside(row, "finaltype");
        boolean toOutside = isOutside(row, "totype") || finalOutside;
        boolean fromUnclear = isUnclear(row, "fromtype");
        boolean unclear = fromUnclear || (!toOutside && (isUnclear(row, "totype") || isUnclear(row, "finaltype")));
        if (fromOutside) {
            record.direction(Direction.INCOMING);
        } else if (unclear) {
            record.doubt(Doubt.DIRECTION_UNCLEAR);
        } else if (toOutside) {
            record.direction(Direction.OUTGOING);
        } else if (row.said("fromtype").isPresent() && row.said("totype").isPresent()) {
            record.direction(Direction.INTERNAL);
        }
        if (fromOutside && finalOutside) {
            record.doubt(Doubt.FORWARDED);
        }
    }

    private static boolean isOutside(Row row, String type) {
        return row.said(type).map(NamedRows::plain).filter(LINES::contains).isPresent();
    }

    private static boolean isUnclear(Row row, String type) {
        return row.said(type).isPresent()
                && !isOutside(row, type)
                && !isNobody(row, type)
                && !row.said(type).map(NamedRows::plain).equals(Optional.of(EXTENSION_TYPE));
    }

    private static void addParties(CallRecord.Builder record, Row row) {
        Party.Builder caller = party(row, Side.CALLER, Role.UNKNOWN, "fromno", "from");
        boolean shown = row.said("fromno")
                .filter(number -> SHORT.matcher(number).matches())
                .isPresent();
        if (shown && isOutside(row, "fromtype")) {
            caller.throughALine();
        }
        record.party(caller.build());
        Set<Party> called = new LinkedHashSet<>();
        boolean moved =
                row.said("finalnumber").isPresent() && !row.said("finalnumber").equals(row.said("tono"));
        if (moved && !isNobody(row, "finaltype")) {
            called.add(party(row, Side.CALLED, Role.UNKNOWN, "finalnumber", "final")
                    .build());
        }
        if (!isNobody(row, "totype")) {
            Party.Builder first = party(row, Side.CALLED, moved ? Role.STATION : Role.UNKNOWN, "tono", "to");
            row.said("dialno").ifPresent(first::mentioned);
            called.add(first.build());
        }
        List<String> known =
                new ArrayList<>(row.all("fromno", "fromdn", "tono", "todn", "finalnumber", "finaldn", "dialno")
                        .toList());
        String chain = row.said("chain").orElse("").replaceFirst("(?i)^chain:\\s*", "");
        for (String station : chain.split("[;|]", 50)) {
            String text = station.strip();
            if (!text.isEmpty() && !known.contains(text)) {
                known.add(text);
                called.add(numbered(Party.builder().side(Side.CALLED).role(Role.STATION), text)
                        .build());
            }
        }
        // Of whoever is not told an empty party stands, unless somebody else is.
        boolean anybody = called.stream().anyMatch(party -> !party.identifiers().isEmpty());
        called.stream()
                .filter(party -> !anybody || !party.identifiers().isEmpty())
                .forEach(record::party);
    }

    private static boolean isNobody(Row row, String type) {
        return row.said(type).map(NamedRows::plain).filter(NOBODY::contains).isPresent();
    }

    /** Behind a number outside stands the line that carried it, which is nobody, whether the number is told or not. */
    private static Party.Builder party(Row row, Side side, Role role, String number, String end) {
        Party.Builder party = Party.builder().side(side).role(role);
        Optional<String> device = row.said(end + "dn");
        if (isOutside(row, end + "type")) {
            row.said(number)
                    .filter(text -> !device.map(ThreeCxReader::bare).equals(Optional.of(bare(text))))
                    .ifPresent(text -> numbered(party, text));
        } else {
            row.said(number).or(() -> device).ifPresent(text -> numbered(party, text));
        }
        row.said(end + "dispname").ifPresent(party::mentioned);
        return party;
    }

    private static String bare(String text) {
        Matcher extension = EXTENSION.matcher(text);
        return extension.matches() ? extension.group(1) : text;
    }

    private static Party.Builder numbered(Party.Builder party, String text) {
        Matcher extension = EXTENSION.matcher(text);
        return extension.matches() ? party.extension(extension.group(1)) : party.number(text);
    }
}
