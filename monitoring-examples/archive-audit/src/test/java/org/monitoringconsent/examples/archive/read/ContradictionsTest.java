// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.LawfulBasis;
import org.monitoringconsent.examples.archive.record.Party;

/** A record that contradicts itself, or points at something that is not there, is never taken at its word. */
class ContradictionsTest {

    private static final Set<Doubt> CONTRADICTIONS = Set.of(
            Doubt.DATE_DISAGREES, Doubt.TIMES_DISAGREE, Doubt.SAID_TWICE, Doubt.ENDS_BEFORE_START, Doubt.PART_LEFT_OUT);

    private static final String TABLE = "calldate,answer,end,src,dst,duration,billsec,disposition,uniqueid\n";

    @TempDir
    Path folder = Path.of("");

    // ---- dates ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 3 Mar 2026 10:00:00 +0000|",
                "tuesday 3 March 2026 10:00|",
                "Di 3 mrt 2026 10:00|",
                "Dienstag, 3. März 2026 10:00|",
                "Mittwoch, 3. März 2026 10:00|DATE_DISAGREES",
                "So. 3. März 2026 10:00|DATE_DISAGREES",
                "Freitag, 03.03.2026 10:00 Uhr|DATE_DISAGREES",
                "Tue Mar  3 10:00:00 2026|",
                "2026-03-03 (Tue) 10:00:00|",
                "Tue, 3 Mar 2026 23:30:00 -0500|",
                "2026-07-03T10:00:00+01:00[Europe/London]|",
                "Mon, 3 Mar 2026 10:00:00 +0000|DATE_DISAGREES",
                "Wednesday, 3 March 2026 10:00|DATE_DISAGREES",
                "wo 3 mrt 2026 10:00|DATE_DISAGREES",
                "Sat Mar  3 10:00:00 UTC 2026|DATE_DISAGREES",
                "Fri, 2026-03-03 10:00|DATE_DISAGREES",
                "Sun 13/03/2026 10:00|DATE_DISAGREES",
                "Thu 03.03.2026|DATE_DISAGREES",
                "2026-03-03 (Mon) 10:00:00|DATE_DISAGREES",
                "Tue, 3 Mar 2026 10:00:00 +0000 (Mon)|DATE_DISAGREES",
                "2026-07-03T10:00:00+05:00[Europe/London]|DATE_DISAGREES",
                "2026-07-03 10:00:00 PST Europe/London|DATE_DISAGREES",
                "2026-07-03T10:00:00Z[Nowhere/Atall]|DATE_DISAGREES",
            })
    void theWeekdayAndTheZoneMustBeThoseOfTheDate(String text, Doubt doubt) {
        Set<Doubt> doubts = Times.parse(text, Found.LONDON).orElseThrow().doubts();

        assertEquals(
                Optional.ofNullable(doubt).stream().collect(Collectors.toSet()),
                doubts.stream().filter(CONTRADICTIONS::contains).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03 10:00:61", "2026-03-03 10:00:99", "2026-03-03 13:00 AM"})
    void whatNoClockShowsIsNoTime(String text) {
        assertEquals(Optional.empty(), Times.parse(text, Found.LONDON));
    }

    // ---- mail ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From: eve@elsewhere.example|SAID_TWICE",
                "Sender: eve@elsewhere.example\\nSender: mallory@elsewhere.example|SAID_TWICE",
                "To: eve@elsewhere.example|SAID_TWICE",
                "Cc: eve@elsewhere.example\\nCc: mallory@elsewhere.example|SAID_TWICE",
                "Bcc: eve@elsewhere.example\\nBcc: mallory@elsewhere.example|SAID_TWICE",
                "Date: Wed, 4 Mar 2026 10:00:00 +0000|SAID_TWICE",
                "Message-ID: <2@b.example>|SAID_TWICE",
                "FROM: a@b.example|",
                "To: c@d.example|",
                "Cc: c@d.example\\nCc:\\n  c@d.example|",
                "Received: by mx.example; Tue, 3 Mar 2026 10:00:05 +0000|",
                "Received: by mx.example; Fri, 6 Mar 2026 10:00:05 +0000|",
                "Received: by mx.example; Tue, 3 Mar 2026 09:00:00 +0000|",
                "Received: by mx.example; Thu, 2 Apr 2026 10:00:05 +0000|TIMES_DISAGREE",
                "Received: by mx.example; Sun, 1 Mar 2026 10:00:05 +0000|TIMES_DISAGREE",
            })
    void aFieldThatMayStandOnceStandsOnce(String more, Doubt doubt) throws IOException {
        String lines = more.replace("\\n", "\n");

        CallRecord mail = mail("From: a@b.example\nTo: c@d.example\nMessage-ID: <1@b.example>\n"
                + "Date: Tue, 3 Mar 2026 10:00:00 +0000\n" + lines);

        assertDoubt(doubt, mail);
    }

    @Test
    void everybodyWhomTwoFieldsNameTookPart() throws IOException {
        CallRecord mail = mail(
                "From: a@b.example\nFrom: e@b.example\nTo: c@d.example\nTo: f@d.example\nDate: 3 Mar 2026 10:00 +0000");

        assertEquals(
                List.of("a@b.example", "e@b.example", "c@d.example", "f@d.example"),
                mail.parties().stream()
                        .flatMap(party -> party.address().stream())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Sender: a@b.example\\nMessage-Id: <o@b>,",
        "Sender: a@b.example\\nOn-Behalf-Of: boss@b.example,",
        "Sender: a@b.example\\nSender: eve@b.example,SAID_TWICE",
        "Sender: a@b.example\\nMessage-Id: <x@b>,SAID_TWICE",
        "Sender: a@b.example\\nMessage-Id: <o@b>\\nMessage-Id: <p@b>,SAID_TWICE",
    })
    void theEnvelopeOfAReportAndItsMessageAgree(String envelope, Doubt doubt) throws IOException {
        String report = "From: j@b.example\nTo: j@b.example\nX-MS-Journal-Report:\n"
                + "Content-Type: multipart/mixed; boundary=\"B\"\n\n--B\nContent-Type: text/plain\n\n"
                + envelope.replace("\\n", "\n")
                + "\nRecipient: c@d.example\n\n--B\nContent-Type: message/rfc822\n\nFrom: a@b.example\nTo: c@d.example\n"
                + "Message-ID: <o@b>\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n\nhello\n--B--\n";

        assertDoubt(doubt, Found.inFile(folder, "a.eml", report).only());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c@d.example, e@d.example|false",
                "\"Lane, C.\" <c@d.example>, (Hi, you) e@d.example|false",
                "friends: c@d.example, e@d.example;|false",
                "<sip:c@d.example:5060>|false",
                "c@d.example, Union Office <|true",
                "c@d.example, \"Union <rep@union.example>|true",
                "c@d.example, undisclosed-recipients:;|true",
                "c@d.example, \"Union\" <>|true",
            })
    void whoeverIsNamedAndNotUnderstoodLeavesADoubt(String to, boolean doubtful) throws IOException {
        CallRecord mail = mail("From: a@b.example\nTo: " + to + "\nDate: Tue, 3 Mar 2026 10:00:00 +0000");

        assertEquals(doubtful, mail.doubts().contains(Doubt.PART_LEFT_OUT));
    }

    @Test
    void everybodyWhomTheWayOfAMessageNamesTookPart() throws IOException {
        CallRecord mail = mail("From: a@b.example\nTo: c@d.example\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n"
                + "Received: by x for <c@d.example>; Tue, 3 Mar 2026 10:00:02 +0000\n"
                + "Received: by y for <alias@d.example>; Tue, 3 Mar 2026 10:00:01 +0000");

        assertTrue(mail.parties().stream().anyMatch(party -> party.address().equals(Optional.of("alias@d.example"))));
    }

    // ---- tables ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-03 10:00:00,2026-03-03 10:00:10,2026-03-03 10:05:00,07700900012,2103,300,290,ANSWERED|",
                "2026-03-03 10:00:00,,2026-03-03 10:00:20,07700900012,2103,20,0,NO ANSWER|",
                "2026-03-03 10:00:00,2026-03-03 10:00:10,2026-03-03 10:05:00,07700900012,2103,200,,ANSWERED|",
                "2026-03-03 10:00:00,2026-03-01 10:00:10,2026-03-03 10:05:00,07700900012,2103,300,290,ANSWERED|TIMES_DISAGREE",
                "2026-03-03 10:00:00,2026-03-03 11:00:10,2026-03-03 10:05:00,07700900012,2103,300,290,ANSWERED|TIMES_DISAGREE",
                "2026-03-03 10:00:00,2026-03-03 10:00:10,2026-03-03 10:05:00,07700900012,2103,3000,290,ANSWERED|TIMES_DISAGREE",
                "2026-03-03 10:00:00,2026-03-03 10:00:10,2026-03-05 10:05:00,07700900012,2103,300,290,ANSWERED|TIMES_DISAGREE",
                "2026-03-03 10:00:00,2026-03-03 10:00:10,2036-03-03 10:05:00,07700900012,2103,,290,ANSWERED|TIMES_DISAGREE",
                "2026-03-03 10:00:00,,,07700900012,2103,999999999,290,ANSWERED|TIMES_DISAGREE",
                "2026-03-03 10:00:00,,2026-03-02 10:05:00,07700900012,2103,300,290,ANSWERED|ENDS_BEFORE_START",
                "2026-03-03 10:00:00,2026-03-03 10:00:10,2026-03-03 10:05:00,07700900012,2103,300,290,NO ANSWER|SAID_TWICE",
            })
    void theTimesOfACallFitTogether(String row, Doubt doubt) throws IOException {
        CallRecord headed = Found.inFile(folder, "a.csv", TABLE + row + ",x1\n").only();

        assertTrue(
                doubt == null || headed.doubts().contains(doubt),
                headed.doubts().toString());
        assertEquals(doubt == null, headed.doubts().stream().noneMatch(CONTRADICTIONS::contains));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-03 10:00:00\",\"2026-03-03 10:00:10\",\"2026-03-03 10:05:00\",\"300\",\"290\",\"ANSWERED|",
                "2026-03-03 10:00:00\",\"2026-03-01 10:00:10\",\"2026-03-03 10:05:00\",\"300\",\"290\",\"ANSWERED|TIMES_DISAGREE",
                "2026-03-03 10:00:00\",\"2026-03-03 10:00:10\",\"2026-03-03 10:05:00\",\"9000\",\"290\",\"ANSWERED|TIMES_DISAGREE",
                "2026-03-03 10:00:00\",\"\",\"2026-03-03 10:05:00\",\"300\",\"290\",\"NO ANSWER|SAID_TWICE",
            })
    void soDoThoseOfAPlainRow(String times, Doubt doubt) throws IOException {
        CallRecord plain = Found.inFile(
                        folder,
                        "a.csv",
                        "\"\",\"07700900012\",\"2103\",\"in\",\"\",\"PJSIP/trunk-00000001\",\"PJSIP/2103-00000002\",\"Dial\",\"PJSIP/2103\",\""
                                + times + "\",\"DOCUMENTATION\",\"1.1\",\"\"\n")
                .only();

        assertDoubt(doubt, plain);
    }

    @Test
    void whoseCallNobodyAnsweredAndWhoTalkedAllTheSameTookPart() throws IOException {
        CallRecord call = Found.inFile(
                        folder, "a.csv", TABLE + "2026-03-03 10:00:00,,,07700900012,2103,300,290,BUSY,x1\n")
                .only();

        assertEquals(Known.UNKNOWN, call.answered());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calldate,src,dst,duration,uniqueid,dst|2026-03-03 10:00:00,07700900012,2103,300,x1,2103|",
                "calldate,src,dst,duration,uniqueid,dst|2026-03-03 10:00:00,07700900012,2103,300,x1,|",
                "calldate,src,dst,duration,uniqueid,tag,tag|2026-03-03 10:00:00,07700900012,2103,300,x1,A,B|",
                "calldate,src,dst,duration,uniqueid,note,note|2026-03-03 10:00:00,07700900012,2103,300,x1,A,B|",
                "calldate,src,dst,duration,uniqueid,dst|2026-03-03 10:00:00,07700900012,2103,300,x1,2104|SAID_TWICE",
                "calldate,src,dst,duration,uniqueid,Call Date|2026-03-03 10:00:00,07700900012,2103,300,x1,2026-03-03 11:00:00|SAID_TWICE",
                "calldate,src,dst,duration,uniqueid,timestamp|2026-03-03 10:00:00,07700900012,2103,300,x1,2026-03-03 10:00:20|",
                "calldate,src,dst,duration,uniqueid,timestamp|2026-03-03 10:00:00,07700900012,2103,300,x1,2025-03-03 10:00:20|SAID_TWICE",
                "calldate,src,dst,duration,uniqueid,direction,richting|2026-03-03 10:00:00,07700900012,2103,300,x1,in,inkomend|",
                "calldate,src,dst,duration,uniqueid,direction,richting|2026-03-03 10:00:00,07700900012,2103,300,x1,in,uitgaand|SAID_TWICE",
                "calldate,src,dst,duration,uniqueid,status,answered|2026-03-03 10:00:00,07700900012,2103,300,x1,answered,no|SAID_TWICE",
                "calldate,src,dst,duration,uniqueid,recorded,opgenomen|2026-03-03 10:00:00,07700900012,2103,300,x1,yes,ja|",
                "calldate,src,dst,duration,uniqueid,recorded,opgenomen|2026-03-03 10:00:00,07700900012,2103,300,x1,yes,nee|SAID_TWICE",
            })
    void columnsThatMeanTheSameSayTheSame(String headings, String row, Doubt doubt) throws IOException {
        assertDoubt(
                doubt,
                Found.inFile(folder, "a.csv", headings + "\n" + row + "\n").only());
    }

    @ParameterizedTest
    @CsvSource({
        "07700900012,2103,inbound,false",
        "2103,07700900012,outbound,false",
        "2103,2104,inbound,false",
        "2103,07700900012,inbound,true",
        "07700900012,2103,outbound,true",
    })
    void theDirectionIsThatOfThoseWhoSpoke(String from, String to, String direction, boolean unclear)
            throws IOException {
        String row = "calldate,src,dst,direction,duration,uniqueid\n2026-03-03 10:00:00," + from + "," + to + ","
                + direction + ",300,x1\n";

        assertEquals(unclear, Found.inFile(folder, "a.csv", row).only().doubts().contains(Doubt.DIRECTION_UNCLEAR));
    }

    @Test
    void aColumnOfAProductThatComesTwiceIsADoubt() throws IOException {
        String headings =
                "historyid,callid,duration,time-start,time-answered,time-end,from-no,to-no,to-no,from-type,to-type\n";
        String row =
                "h1,c1,00:05:00,2026/03/03 10:00:00,2026/03/03 10:00:05,2026/03/03 10:05:00,07700900012,2103,%s,Line,Extension\n";

        assertDoubt(
                Doubt.SAID_TWICE,
                Found.inFile(folder, "a.csv", headings + row.formatted("2104")).only());
        assertDoubt(
                null,
                Found.inFile(folder, "b.csv", headings + row.formatted("2103")).only());
    }

    @ParameterizedTest
    @CsvSource({"StartTime: 2026-03-03 10:00:00,", "Destination: 2104,SAID_TWICE"})
    void aFieldOfAnEventThatComesTwiceIsADoubt(String more, Doubt doubt) throws IOException {
        String event = "Event: Cdr\nSource: 07700900012\nDestination: 2103\nLastApplication: Dial\n"
                + "StartTime: 2026-03-03 10:00:00\nEndTime: 2026-03-03 10:05:00\nDuration: 300\nBillableSeconds: 290\n"
                + "Disposition: ANSWERED\nUniqueID: 1.1\n";

        assertDoubt(doubt, Found.inFile(folder, "a.txt", event + more + "\n\n").only());
    }

    // ---- FreeSWITCH ----

    @ParameterizedTest
    @CsvSource({
        "<billsec>290</billsec>,",
        "<end_epoch>1772532300</end_epoch>,",
        "<sip_x>1</sip_x><sip_x>2</sip_x>,",
        "<start_epoch>1741000000</start_epoch>,SAID_TWICE",
        "<recording_objected>false</recording_objected><recording_objected>true</recording_objected>,SAID_TWICE",
        "<end_epoch>1772535600</end_epoch><billsec>9000</billsec>,",
        "<duration>300</duration><end_epoch>1773532300</end_epoch>,TIMES_DISAGREE",
        "<answer_epoch>1741000000</answer_epoch>,TIMES_DISAGREE",
    })
    void aVariableThatComesTwiceIsADoubt(String more, Doubt doubt) throws IOException {
        String cdr = "<cdr core-uuid=\"a\"><variables><uuid>u1</uuid><start_epoch>1772532000</start_epoch>" + more
                + "</variables><callflow><caller_profile><caller_id_number>07700900012</caller_id_number>"
                + "<destination_number>2103</destination_number></caller_profile></callflow></cdr>";

        assertDoubt(doubt, Found.inFile(folder, "a.cdr.xml", cdr).only());
    }

    @Test
    void anEventWithTwoStartsIsNotUnderstood() throws IOException {
        String event = "Event-Name: CHANNEL_HANGUP_COMPLETE\nUnique-ID: u1\nCaller-Caller-ID-Number: 07700900012\n"
                + "Caller-Destination-Number: 2103\nvariable_start_epoch: 1772532000\n%s\n\n";

        assertEquals(
                1,
                Found.inFile(folder, "a.txt", event.formatted("variable_start_epoch: 1741000000"))
                        .unreadable
                        .size());
        assertDoubt(
                null,
                Found.inFile(folder, "b.txt", event.formatted("variable_start_epoch: 1772532000"))
                        .only());
        assertDoubt(
                null,
                Found.inFile(folder, "c.txt", event.formatted("Channel-State: 1\nChannel-State: 2"))
                        .only());
    }

    // ---- SIPREC ----

    @ParameterizedTest
    @CsvSource({
        "'',",
        "<participantsessionassoc participant_id=\"p1\" session_id=\"s1\"/>,",
        "<participantsessionassoc participant_id=\"p9\" session_id=\"s1\"/>,PART_LEFT_OUT",
        "<participantsessionassoc participant_id=\"p9\" session_id=\"s9\"/>,PART_LEFT_OUT",
        "<participant participant_id=\"p1\"><nameID aor=\"sip:2103@pbx.example\"/></participant>,",
        "<participantstreamassoc participant_id=\"p1\"><send>s</send></participantstreamassoc>,",
        "<participantstreamassoc participant_id=\"p9\"><send>s</send></participantstreamassoc>,PART_LEFT_OUT",
        "<participantsessionassoc participant_id=\"p1\" session_id=\"s1\"><associate-time>2026-03-03T10:00:05Z</associate-time></participantsessionassoc>,",
        "<participantsessionassoc participant_id=\"p1\" session_id=\"s1\"><associate-time>2024-03-03T10:00:05Z</associate-time></participantsessionassoc>,TIMES_DISAGREE",
        "<participantsessionassoc participant_id=\"p1\" session_id=\"s1\"><disassociate-time>2024-03-03T10:00:05Z</disassociate-time></participantsessionassoc>,TIMES_DISAGREE",
        "<participant participant_id=\"p1\"><nameID aor=\"sip:2104@pbx.example\"/></participant>,SAID_TWICE",
        "<participantsessionassoc participant_id=\"p1\" session_id=\"s1\"><associate-time>2026-03-13T10:00:05Z</associate-time></participantsessionassoc>,TIMES_DISAGREE",
        "<sessionrecordingassoc session_id=\"s1\"><associate-time>2026-03-03T10:00:05Z</associate-time></sessionrecordingassoc>,",
        "<sessionrecordingassoc session_id=\"s1\"><associate-time>2024-03-03T10:00:05Z</associate-time></sessionrecordingassoc>,TIMES_DISAGREE",
        "<sessionrecordingassoc session_id=\"s1\"><disassociate-time>2026-03-02T10:00:05Z</disassociate-time></sessionrecordingassoc>,TIMES_DISAGREE",
        "<sessionrecordingassoc session_id=\"s9\"><associate-time>2024-03-03T10:00:05Z</associate-time></sessionrecordingassoc>,",
        "<participant participant_id=\"p3\"><nameID aor=\"tel:+447700900013\"/><associate-time>2024-03-03T10:00:05Z</associate-time></participant>,TIMES_DISAGREE",
    })
    void whomTheMetadataNameIsThere(String more, Doubt doubt) throws IOException {
        CallRecord call = Found.inFile(folder, "a.xml", siprec("", more)).only();

        assertDoubt(doubt, call);
        assertEquals(doubt == Doubt.PART_LEFT_OUT, call.parties().contains(Party.NOBODY));
    }

    @Test
    void aParticipantOfASessionThatIsNotThereMayBelongToAny() throws IOException {
        String two = "<session session_id=\"s2\"><start-time>2026-03-03T11:00:00Z</start-time></session>"
                + "<participantsessionassoc participant_id=\"p1\" session_id=\"s1\"/>"
                + "<participantsessionassoc participant_id=\"p2\" session_id=\"s2\"/>";

        Found right = Found.inFile(folder, "a.xml", siprec("", two));
        Found stray = Found.inFile(
                folder, "b.xml", siprec("", two.replace("\"p2\" session_id=\"s2\"", "\"p2\" session_id=\"s3\"")));

        right.records.forEach(record -> assertDoubt(null, record));
        assertEquals(2, stray.records.size());
        stray.records.forEach(record -> assertDoubt(Doubt.PART_LEFT_OUT, record));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<start-time>2025-03-03T10:00:00Z</start-time>",
                "<stop-time>2026-03-03T10:05:00Z</stop-time><stop-time>2026-03-03T11:05:00Z</stop-time>"
            })
    void aSessionBeginsAndEndsOnce(String more) throws IOException {
        String once = siprec("", "");

        assertDoubt(
                null,
                Found.inFile(
                                folder,
                                "a.xml",
                                once.replace("</session>", "<stop-time>2026-03-03T10:05:00Z</stop-time></session>"))
                        .only());
        assertDoubt(
                Doubt.SAID_TWICE,
                Found.inFile(folder, "b.xml", once.replace("</session>", more + "</session>"))
                        .only());
    }

    @Test
    void allNamesOfAParticipantCount() throws IOException {
        CallRecord call = Found.inFile(folder, "a.xml", siprec("<nameID aor=\"tel:+442079460190\"/>", ""))
                .only();

        assertTrue(call.parties().stream()
                .flatMap(party -> party.identifiers().stream())
                .map(Identifier::text)
                .anyMatch(text -> text.contains("442079460190")));
    }

    @Test
    void notBothCanHaveCalled() throws IOException {
        String both = "<callingParty participant_id=\"p1\"/><callingParty participant_id=\"p2\"/>";

        assertTrue(
                Found.inFile(folder, "a.xml", siprec("", both)).only().doubts().contains(Doubt.DIRECTION_UNCLEAR));
        assertFalse(Found.inFile(folder, "b.xml", siprec("", "<callingParty participant_id=\"p1\"/>"))
                .only()
                .doubts()
                .contains(Doubt.DIRECTION_UNCLEAR));
    }

    private static String siprec(String name, String more) {
        return "<recording xmlns=\"urn:ietf:params:xml:ns:recording:1\"><session session_id=\"s1\">"
                + "<start-time>2026-03-03T10:00:00Z</start-time></session>"
                + "<participant participant_id=\"p1\"><nameID aor=\"sip:2103@pbx.example\"/>" + name + "</participant>"
                + "<participant participant_id=\"p2\"><nameID aor=\"tel:+447700900012\"/></participant>" + more
                + "</recording>";
    }

    // ---- vCon ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"original\":0,\"target_dialog\":0,\"transferor\":0,\"transfer_target\":1|",
                "\"original\":0,\"transferor\":[0,1],\"transfer-target\":1|",
                "\"original\":0,\"transferor\":7|a transfer by or to a party that is not there",
                "\"original\":0,\"transferee\":[0,7]|a transfer by or to a party that is not there",
                "\"original\":0,\"transfer_target\":2|a transfer by or to a party that is not there",
                "\"original\":0,\"transfer_target\":-1|a transfer by or to a party that is not there",
                "\"original\":0,\"transfer_target\":\"2103\"|a transfer by or to a party that is not there",
                "\"original\":0,\"transfer-target\":5|a transfer by or to a party that is not there",
                "\"original\":[0,9],\"transferor\":0|a transfer of a dialog that is not there",
                "\"original\":9,\"transferor\":0|a transfer of a dialog that is not there",
                "\"original\":0,\"target_dialog\":\"next\"|a transfer of a dialog that is not there",
            })
    void aTransferGoesFromSomebodyToSomebody(String transfer, String why) throws IOException {
        Found found = vcon("{\"type\":\"transfer\"," + transfer + "}", "");

        assertEquals(
                Optional.ofNullable(why).stream().toList(),
                found.unreadable.stream().map(complaint -> complaint.why()).toList());
        CallRecord call = found.records.get(0);
        assertEquals(why != null, call.doubts().contains(Doubt.PART_LEFT_OUT));
        assertEquals(why != null, call.parties().contains(Party.NOBODY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"party_history\":[{\"party\":1,\"event\":\"join\",\"time\":\"2026-03-02T09:00:30Z\"}]|",
                "\"party_history\":[{\"event\":\"keydown\",\"time\":\"2026-03-02T09:00:30Z\"}]|",
                "\"party_history\":[{\"party\":7,\"event\":\"join\"}]|PART_LEFT_OUT",
                "\"party_history\":[{\"party\":\"1\",\"event\":\"join\"}]|PART_LEFT_OUT",
                "\"party_history\":[{\"party\":[0,7],\"event\":\"join\"}]|PART_LEFT_OUT",
                "\"party_history\":[{\"party\":1,\"event\":\"hold\",\"time\":\"soon\"}]|PART_LEFT_OUT",
                "\"party_history\":[{\"party\":1,\"event\":\"join\",\"time\":\"2025-03-02T09:00:30Z\"}]|TIMES_DISAGREE",
                "\"party_history\":{\"party\":7,\"event\":\"join\"}|PART_LEFT_OUT",
                "\"party_history\":[\"join\"]|PART_LEFT_OUT",
                "\"parties\":[0,1,null]|PART_LEFT_OUT",
                "\"end\":\"2026-03-02T09:05:00Z\"|",
                "\"end\":\"2020-03-02T09:05:00Z\"|ENDS_BEFORE_START",
                "\"recording_set\":7|PART_LEFT_OUT",
                "\"recording_set\":\"a\"|PART_LEFT_OUT",
                "\"duration\":86400000|TIMES_DISAGREE",
                "\"meta\":{\"direction\":\"in\"},\"metadata\":{\"direction\":\"incoming\"}|",
                "\"meta\":{\"direction\":\"in\"},\"metadata\":{\"direction\":\"out\"}|SAID_TWICE",
                "\"meta\":{\"direction\":\"in\"},\"direction\":\"out\"|SAID_TWICE",
                "\"direction\":\"incoming call\"|",
                "\"meta\":{\"consent\":{\"announced\":true}},\"metadata\":{\"consent\":{\"announced\":false}}|SAID_TWICE",
            })
    void whatADialogNamesIsThere(String more, Doubt doubt) throws IOException {
        assertDoubt(doubt, vcon("", more).only());
    }

    @ParameterizedTest
    @CsvSource({"direction,out,OUTGOING,UNKNOWN", "recording_disclosure_played,false,UNKNOWN,NO"})
    void whatADialogSaysOfItselfCounts(String key, String value, Direction direction, Known announced)
            throws IOException {
        CallRecord call = vcon("", "\"" + key + "\":\"" + value + "\"").only();

        assertEquals(direction, call.direction());
        assertEquals(announced, call.announced());
    }

    @Test
    void aWordForTheDirectionOfADialogThatNobodyKnowsIsDoubted() throws IOException {
        assertTrue(vcon("", "\"direction\":\"sideways\"").only().doubts().contains(Doubt.DIRECTION_UNCLEAR));
    }

    @Test
    void ofTwoStampsTheOneThatProtectsCounts() throws IOException {
        CallRecord call = vcon(
                        "",
                        "\"meta\":{\"consent\":{\"announced\":true,\"objected\":false}},"
                                + "\"metadata\":{\"consent\":{\"announced\":false,\"objected\":true}}")
                .only();

        assertEquals(Known.NO, call.announced());
        assertEquals(Known.YES, call.objected());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"meta\":{\"consent\":\"granted\"}|UNKNOWN|false",
                "\"meta\":{\"consent\":{\"status\":\"granted\",\"at\":\"today\"}}|UNKNOWN|false",
                "\"meta\":{\"consent\":{\"announced\":true}}|UNKNOWN|false",
                "\"meta\":{\"consent\":{\"status\":\"denied\"}}|YES|false",
                "\"meta\":{\"consent\":{\"given\":false}}|YES|false",
                "\"meta\":{\"consent\":[\"granted\",\"denied\"]}|YES|false",
                "\"meta\":[{\"direction\":\"in\"},{\"consent\":\"denied\"}]|YES|false",
                "\"meta\":{\"consent\":{\"status\":\"hmm\"}}|UNKNOWN|true",
                "\"meta\":{\"consent\":{\"by\":\"somebody\"}}|UNKNOWN|true",
            })
    void consentIsReadInWhateverItIsWrapped(String more, Known objected, boolean unclear) throws IOException {
        CallRecord call = vcon("", more).only();

        assertEquals(objected, call.objected());
        assertEquals(unclear, call.doubts().contains(Doubt.CONSENT_UNCLEAR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"body\":{\"do_not_record\":true}}]|CONSENT_UNCLEAR",
                "[\"consent denied\"]|CONSENT_UNCLEAR",
                "[{\"body\":{\"weather\":\"fine\"}}]|",
                "[{\"purpose\":\"recording_state\"}]|PART_LEFT_OUT",
                "[{\"purpose\":\"recording_state\",\"body\":[]}]|",
            })
    void anAttachmentThatDoesNotSayWhatItIsMaySpeakOfConsent(String attachments, Doubt doubt) throws IOException {
        CallRecord call = vcon("],\"attachments\":" + attachments + ",\"more\":[", "")
                .records
                .get(0);

        assertEquals(
                Optional.ofNullable(doubt).stream().collect(Collectors.toSet()),
                call.doubts().stream()
                        .filter(each -> each == Doubt.CONSENT_UNCLEAR || each == Doubt.PART_LEFT_OUT)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"created_at\":\"2026-03-02T10:00:00Z\"',",
        "'\"created_at\":\"2025-03-02T10:00:00Z\",\"updated_at\":\"2026-03-02T10:00:00Z\"',",
        "'\"created_at\":\"2025-03-02T10:00:00Z\"',TIMES_DISAGREE",
    })
    void whatIsNotOverIsNotWrittenDown(String more, Doubt doubt) throws IOException {
        assertDoubt(doubt, vcon("]," + more + ",\"more\":[", "").only());
    }

    @Test
    void soundIsNoText() throws IOException {
        CallRecord call = vcon("", "\"mediatype\":\"audio/wav\"", "text").only();

        assertEquals(Channel.CALL, call.channel());
        assertEquals(Known.YES, call.stored());
        assertDoubt(Doubt.SAID_TWICE, call);
    }

    @Test
    void aTransferThatNamesNoDialogMayBeOneOfAny() throws IOException {
        CallRecord call = vcon("{\"type\":\"transfer\",\"transferor\":1}", "\"parties\":[0]")
                .only();

        assertDoubt(Doubt.PART_LEFT_OUT, call);
        assertEquals(2, call.parties().size());
    }

    @Test
    void whoBeganTookPartAlsoWhereTheListOfPartiesDoesNotSaySo() throws IOException {
        CallRecord call = vcon("", "\"parties\":[1],\"originator\":0").only();

        assertEquals(2, call.parties().size());
    }

    @Test
    void anAnalysisOfADialogThatIsNotThereMayBeOfAny() throws IOException {
        Found found = vcon("],\"analysis\":[{\"type\":\"transcript\",\"dialog\":[7]}", "");

        assertEquals(Set.of(Activity.TRANSCRIBE), found.only().acts());
        assertDoubt(Doubt.PART_LEFT_OUT, found.only());
    }

    /** Whose consent it is hangs on the order of the parties. */
    @Test
    void theConsentOfAPartyStaysItsOwnWhereTheCallWasTransferred() throws IOException {
        CallRecord call = vcon(
                        "{\"type\":\"transfer\",\"original\":0,\"transferor\":1}],\"attachments\":[{\"purpose\":\"lawful_basis\","
                                + "\"party\":0,\"dialog\":0,\"body\":{\"lawful_basis\":\"consent\",\"purpose_grants\":"
                                + "[{\"purpose\":\"recording\",\"granted\":true}]}}",
                        "")
                .records
                .get(0);

        int of = call.bases().stream()
                .flatMap(basis -> basis.party().stream())
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of("+447700900123"), call.parties().get(of).number());
        assertEquals(
                List.of("consent"),
                call.bases().stream().map(LawfulBasis::basis).toList());
    }

    private Found vcon(String dialogs, String more) throws IOException {
        return vcon(dialogs, more, "recording");
    }

    private Found vcon(String dialogs, String more, String type) throws IOException {
        String parties = more.contains("\"parties\"") ? "" : ",\"parties\":[0,1]";
        return Found.inFile(
                folder,
                "a.vcon.json",
                "{\"uuid\":\"u-1\",\"parties\":[{\"tel\":\"+447700900123\"},{\"tel\":\"2103\"}],\"dialog\":[{\"type\":\""
                        + type + "\","
                        + "\"start\":\"2026-03-02T09:00:00Z\",\"url\":\"https://m.example/1\"" + parties
                        + (more.isEmpty() ? "" : "," + more) + "}"
                        + (dialogs.isEmpty() || dialogs.startsWith("]") ? dialogs : "," + dialogs) + "]}");
    }

    // ---- products ----

    @Test
    void anObjectionOfOneStandsWhateverIsSaidOfTheNext() throws IOException {
        String session = "\"sessions\":[{\"mediaType\":\"voice\",\"ani\":\"tel:+447700900012\"}]";
        String conversation =
                "{\"conversationId\":\"g\",\"conversationStart\":\"2026-03-03T10:00:00Z\",\"participants\":["
                        + "{\"purpose\":\"customer\",\"attributes\":{\"optOut\":\"true\"}," + session + "},"
                        + "{\"purpose\":\"agent\",\"userId\":\"2103\",\"attributes\":{\"team\":\"a\"}," + session
                        + "}]}";

        assertEquals(
                Known.YES, Found.inFile(folder, "a.json", conversation).only().objected());
    }

    @Test
    void aRecordingThatStandsApartFromTheListOfThemCounts() throws IOException {
        String contact =
                "{\"ContactId\":\"c\",\"Channel\":\"VOICE\",\"InitiationMethod\":\"INBOUND\",\"InitiationTimestamp\":"
                        + "\"2026-03-03T10:00:00Z\",\"Recording\":{\"Status\":\"AVAILABLE\",\"Location\":\"a\"},"
                        + "\"Recordings\":[{\"MediaStreamType\":\"SCREEN\",\"Status\":\"AVAILABLE\"}]}";

        assertEquals(Known.YES, Found.inFile(folder, "a.json", contact).only().stored());
    }

    // ---- all ----

    @Test
    void aContradictionMakesACallDoubtful() {
        CONTRADICTIONS.forEach(doubt -> assertTrue(doubt.grave(), doubt.name()));
    }

    private CallRecord mail(String header) throws IOException {
        return Found.inFile(folder, "a.eml", header + "\n\nbody\n").only();
    }

    private static void assertDoubt(@Nullable Doubt doubt, CallRecord record) {
        assertEquals(
                Optional.ofNullable(doubt).stream().collect(Collectors.toSet()),
                record.doubts().stream().filter(CONTRADICTIONS::contains).collect(Collectors.toSet()));
    }
}
