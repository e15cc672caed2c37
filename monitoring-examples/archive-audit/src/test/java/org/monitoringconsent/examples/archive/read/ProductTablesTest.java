// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Identifier.Form;
import org.monitoringconsent.examples.archive.record.Identifier.Source;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/** What the tables of Cisco, Webex and 3CX say in fields that are not those of the two ends, or leave empty. */
class ProductTablesTest {

    private static final String UNION = "02079460190";
    private static final Identifier MENTIONED = new Identifier(Source.NUMBER, Form.NAME, "\"" + UNION, "");

    private static final String CISCO = "cdrRecordType=1,globalCallID_callManagerId=1,globalCallID_callId=9001,"
            + "origLegCallIdentifier=20,destLeg=21,dateTimeOrigination=1772532000,callingPartyNumber=07700900012,"
            + "originalCalledPartyNumber=2103,finalCalledPartyNumber=2103,lastRedirectDn=2103,"
            + "finalMobileCalledPartyNumber=,dateTimeConnect=1772532005,dateTimeDisconnect=1772532300,pkid=p-1,duration=295";
    private static final String WEBEX = "Start time=2026-03-03T10:00:00Z,Answer time=2026-03-03T10:00:05Z,Duration=295,"
            + "Calling number=+447700900012,Called number=2103,Calling line ID=Jane,Called line ID=2103,"
            + "Correlation ID=k-1,Direction=TERMINATING,Call type=SIP_INBOUND,Answered=true,User type=User,Call ID=s-1,"
            + "Report ID=r-1,User number=2103,Redirecting number=NA";
    private static final String THREE_CX =
            "historyid=Call 1,callid=c-1,duration=00:05:00,time-start=2026-03-03 10:00:00,"
                    + "time-answered=2026-03-03 10:00:05,time-end=2026-03-03 10:05:00,from-no=07700900012,to-no=Ext.2103,"
                    + "from-dn=10000,to-dn=2103,final-number=,final-dn=,final-type=,from-type=ExternalLine,to-type=Extension,dial-no=,"
                    + "from-dispname=Jane,to-dispname=,final-dispname=";

    @TempDir
    Path folder = Path.of("");

    /** The record leaves open whose the number is, so that it counts at either end, or at the one whose name it stands in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cisco||",
                "cisco|lastRedirectDn=02079460190|CALLER CALLED",
                "cisco|originalCalledPartyNumber=02079460190|CALLER CALLED",
                "cisco|finalMobileCalledPartyNumber=02079460190|CALLER CALLED",
                "cisco|lastRedirectDn=2104|",
                "webex||",
                "webex|Redirecting number=02079460190|CALLER CALLED",
                "webex|Calling line ID=Union 02079460190|CALLER CALLED",
                "webex|Called line ID=02079460190|CALLER CALLED",
                "webex|Redirecting number=2104|",
                "3cx||",
                "3cx|from-dispname=Union:02079460190|CALLER",
                "3cx|to-dispname=020 7946 0190|CALLED",
                "3cx|dial-no=02079460190|CALLED",
                "3cx|dial-no=2103|",
                "3cx|final-number=Ext.2104 ~ final-dispname=02079460190|CALLED",
            })
    void aNumberInAFieldBesideTheEndsIsKept(String product, String twist, String sides) throws IOException {
        CallRecord call = read(product, twist == null ? "" : twist);

        List<String> found = call.parties().stream()
                .filter(party -> party.identifiers().contains(MENTIONED))
                .map(party -> party.side().name())
                .toList();
        assertEquals(sides == null ? List.of() : List.of(sides.split(" ", -1)), found);
    }

    /** The guide and the product call the second leg otherwise than most exports do. */
    @ParameterizedTest
    @CsvSource({"destLegIdentifier", "destLegCallIdentifier"})
    void theLegOfWhoWasCalledHasTwoHeadings(String heading) throws IOException {
        String[] table = table(CISCO.replace("destLeg=", heading + "="), "");

        CallRecord call =
                Found.inFile(folder, "a.csv", String.join("\n", table)).only();

        assertTrue(call.joins().contains("leg/21/"), call.joins().toString());
    }

    /** A line is nobody: where it hides the number, or shows its own, whoever called is unknown and no colleague. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|07700900012",
                "from-no=|",
                "from-no=10000|",
                "from-no=Ext.10000 ~ from-dn=Ext.10000|",
                "from-no= ~ from-dn=2104 ~ from-type=Extension|2104",
                "from-no= ~ from-type=|10000",
            })
    void aLineIsNotWhoCalled(String twist, String caller) throws IOException {
        Party party = read("3cx", twist == null ? "" : twist)
                .onSide(Side.CALLER)
                .findFirst()
                .orElseThrow();

        assertEquals(Optional.ofNullable(caller), party.number().or(party::extension));
    }

    private CallRecord read(String product, String twist) throws IOException {
        String row = switch (product) {
            case "cisco" -> CISCO;
            case "webex" -> WEBEX;
            default -> THREE_CX;
        };
        return Found.inFile(folder, "a.csv", String.join("\n", table(row, twist)))
                .only();
    }

    /** The headings and the row of fields of which some say something else. */
    private static String[] table(String fields, String twist) {
        List<String> twists = List.of(twist.split(" ~ ", -1));
        List<String> all = Arrays.stream(fields.split(",", -1))
                .map(field -> twists.stream()
                        .filter(other -> name(other).equals(name(field)))
                        .findFirst()
                        .orElse(field))
                .toList();
        return new String[] {
            String.join(",", all.stream().map(ProductTablesTest::name).toList()),
            String.join(
                    ",",
                    all.stream()
                            .map(field -> field.substring(field.indexOf('=') + 1))
                            .toList())
        };
    }

    private static String name(String field) {
        return field.substring(0, Math.max(0, field.indexOf('=')));
    }
}
