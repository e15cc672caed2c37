// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.vendor;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.read.Claim;
import org.monitoringconsent.examples.archive.read.NamedReader;
import org.monitoringconsent.examples.archive.read.NamedRows;
import org.monitoringconsent.examples.archive.read.NamedRows.Row;
import org.monitoringconsent.examples.archive.read.Piece;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.read.Times;
import org.monitoringconsent.examples.archive.read.Unusable;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/**
 * Reads the flat files of call detail records of Cisco Unified CM (call reporting and billing guide). A second row names the types
 * of the columns; times are seconds of UTC and zero means never. Rows that the recorder or a supervisor's monitoring caused are
 * no calls: they show what was done to the leg whose number they name.
 */
public final class CiscoCdrReader extends NamedReader {

    private static final Set<String> HEADINGS = Set.of("cdrrecordtype", "globalcallidcallid");
    private static final Pattern EXTENSION = Pattern.compile("\\d{2,6}");
    private static final Pattern OUTSIDE = Pattern.compile("\\+?\\d{7,16}");

    /** The name of a conference bridge stands where the number of whoever was called stands otherwise. */
    private static final Pattern BRIDGE = Pattern.compile("b\\d{6,20}");

    /** Who set a conference up, and who asked others in. */
    private static final Pattern CONVENER = Pattern.compile("Conf(?:Controller|Requestor)Dn=([^;]{1,60})");

    private static final String[] ON_BEHALF = {
        "lastredirectredirectonbehalfof",
        "origcalledpartyredirectonbehalfof",
        "joinonbehalfof",
        "origcallterminationonbehalfof",
        "destcallterminationonbehalfof"
    };

    /** The number of the called leg has two headings, the second of which the guide and the product write. */
    private static final String[] LEGS = {"origlegcallidentifier", "destlegcallidentifier", "destlegidentifier"};

    /** Numbers through which a call went before it reached whoever answered, or which carried it to them. */
    private static final String[] PASSED = {
        "originalcalledpartynumber", "lastredirectdn", "finalmobilecalledpartynumber"
    };

    private static final Set<String> BARGE = Set.of("15", "32");
    /** A telephone left the call because it parked or transferred it to somebody whom other rows name. */
    private static final Set<String> PASSED_ON = Set.of("3", "10", "26");

    private static final String RECORDING = "27";
    private static final String MONITORING = "28";

    /** Makes the reader. */
    public CiscoCdrReader() {
        super(
                "cisco-cdr",
                Doubt.FORWARDED,
                Doubt.LISTENED,
                Doubt.RECORDING_UNCLEAR,
                Doubt.CONSENT_UNCLEAR,
                Doubt.ANALYSIS_UNCLEAR);
    }

    @Override
    public Claim recognise(Piece piece) {
        return piece instanceof Piece.Text text
                        && NamedRows.in(text.head(), HEADINGS).isPresent()
                ? Claim.YES
                : Claim.NO;
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException, Unusable {
        NamedRows rows = NamedRows.in(((Piece.Text) piece).head(), HEADINGS).orElseThrow();
        rows.read(piece.source(), sink, (origin, row) -> record(piece, origin, row));
    }

    private Optional<CallRecord> record(Piece piece, Origin origin, Row row) throws Unusable {
        String type = row.said("cdrrecordtype").orElse("");
        if (type.startsWith("INTEGER")) {
            return Optional.empty(); // the types of the columns
        }
        if (type.equals("2")) {
            throw new Unusable(Kind.NO_RECORD, origin.place(), said("quality"));
        }
        if (!type.matches("[01]")) {
            throw new Unusable(Kind.DAMAGED, origin.place(), said("type"));
        }
        CallRecord.Builder record = CallRecord.at(origin).id(row.said("pkid").orElse(""));
        Times.start(record, epoch(row, "datetimeorigination"), piece.source().zone());
        Times.end(record, epoch(row, "datetimedisconnect"), piece.source().zone());
        Times.during(record, epoch(row, "datetimeconnect"), piece.source().zone());
        Times.duration(record, row.said("duration"));
        row.said("duration").flatMap(Times::seconds).ifPresent(record::talked);
        Set<String> causes = Set.copyOf(Stream.of(ON_BEHALF)
                .flatMap(name -> row.said(name).stream())
                .distinct()
                .toList());
        if (causes.contains(RECORDING) || causes.contains(MONITORING)) {
            return Optional.of(
                    observation(record, row, causes.contains(RECORDING)).build());
        }
        addJoins(record, row);
        record.answered(Known.of(epoch(row, "datetimeconnect").isPresent()));
        if (!Collections.disjoint(causes, BARGE)) {
            record.act(Activity.BARGE_IN).doubt(Doubt.LISTENED);
        }
        addParties(record, row);
        row.addStrangers(record, heading -> heading.contains("media")); // how the sound was carried
        if (!Collections.disjoint(causes, PASSED_ON)) {
            record.party(Party.NOBODY);
        }
        return Optional.of(record.build());
    }

    private static Optional<String> epoch(Row row, String name) {
        return row.said(name).filter(value -> !value.equals("0"));
    }

    private static void addJoins(CallRecord.Builder record, Row row) {
        cluster(row).ifPresent(record::joins);
        Stream.of(LEGS).forEach(name -> leg(row, name).ifPresent(record::joins));
        Stream.of("origconversationid", "destconversationid")
                .flatMap(name -> row.said(name).filter(id -> !id.equals("0")).stream())
                .forEach(id -> record.joins("conference/" + id + "/"
                        + row.said("globalcallidclusterid").orElse("")));
    }

    private static Optional<String> cluster(Row row) {
        return row.said("globalcallidcallid")
                .map(id -> row.said("globalcallidclusterid").orElse("")
                        + "/"
                        + row.said("globalcallidcallmanagerid").orElse("")
                        + "/"
                        + id);
    }

    private static Optional<String> leg(Row row, String name) {
        return row.said(name)
                .filter(id -> !id.equals("0"))
                .map(id -> "leg/" + id + "/" + row.said("globalcallidclusterid").orElse(""));
    }

    /** The recorder is called from the agent's telephone, the agent from the supervisor's; either names the agent's leg. */
    private static CallRecord.Builder observation(CallRecord.Builder record, Row row, boolean recording) {
        Stream.of("origconversationid", "destconversationid")
                .forEach(name -> leg(row, name).ifPresent(record::joins));
        Party.Builder agent = Party.builder().role(Role.AGENT);
        row.said(recording ? "callingpartynumber" : "finalcalledpartynumber").ifPresent(agent::number);
        row.said(recording ? "callingpartyunicodeloginuserid" : "finalcalledpartyunicodeloginuserid")
                .ifPresent(agent::device);
        row.said(recording ? "origdevicename" : "destdevicename").ifPresent(agent::device);
        record.party(agent.build()).answered(Known.YES).observation(true).stored(Known.of(recording));
        return recording
                ? record.act(Activity.RECORD)
                : record.act(Activity.LISTEN_LIVE).doubt(Doubt.LISTENED);
    }

    private static void addParties(CallRecord.Builder record, Row row) {
        Party.Builder caller = Party.builder().side(Side.CALLER);
        row.said("callingpartynumber", "callingpartynumberuri")
                .map(CiscoCdrReader::dialled)
                .ifPresent(caller::number);
        row.said("callingpartyunicodeloginuserid").ifPresent(caller::device);
        row.said("origdevicename").ifPresent(caller::device);
        String last = dialled(
                row.said("finalcalledpartynumber", "finalcalledpartynumberuri").orElse(""));
        String dialled = row.said("originalcalledpartynumber").orElse("");
        // Whose these are does not stand there: whoever is known by one of them counts at either end.
        List<String> passed =
                row.all(PASSED).filter(number -> !number.equals(last)).toList();
        passed.forEach(caller::mentioned);
        record.party(caller.build());
        if (BRIDGE.matcher(last).matches()) {
            addConference(record, row);
            return;
        }
        Party.Builder called = Party.builder().side(Side.CALLED).number(last);
        row.said("finalcalledpartyunicodeloginuserid").ifPresent(called::device);
        row.said("destdevicename").ifPresent(called::device);
        passed.forEach(called::mentioned);
        record.party(called.build());
        if (EXTENSION.matcher(dialled).matches() && OUTSIDE.matcher(last).matches()) {
            record.doubt(Doubt.FORWARDED);
            record.party(Party.builder().side(Side.CALLED).number(dialled).build());
        }
    }

    /** A pattern of the dial plan may have a stroke before the plus. */
    private static String dialled(String number) {
        return number.startsWith("\\+") ? number.substring(1) : number;
    }

    /** Of a conference each row names one party; who set it up and who asked others in stand in the comment. */
    private static void addConference(CallRecord.Builder record, Row row) {
        Matcher convener = CONVENER.matcher(row.said("comment").orElse(""));
        while (convener.find()) {
            record.party(
                    Party.builder().side(Side.CALLED).number(convener.group(1)).build());
        }
    }
}
