// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

class FreeSwitchXmlReaderTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsWhatTheRecorderWasToldToDo() throws IOException {
        CallRecord call = read("<start_epoch>1772442000</start_epoch><answer_epoch>1772442004</answer_epoch>", """
                <app_log><application app_name="record_session" app_stamp="1772442004000000"/>
                <application app_name="record_session_mask" app_stamp="1772442060000000"/>
                <application app_name="record_session_unmask" app_stamp="1772442090000000"/></app_log>""");

        assertEquals(Known.YES, call.answered());
        assertEquals(Known.YES, call.stored());
        assertTrue(call.suppressedAtLeastOnce());
        assertEquals(
                "2026-03-02T09:01:00Z", call.capture().get(1).at().orElseThrow().toString());
    }

    @Test
    void believesOnlyTheDirectionOfTheCall() throws IOException {
        assertEquals(
                Direction.UNKNOWN, read("<direction>inbound</direction>", "").direction());
        assertEquals(
                Direction.INTERNAL,
                read("<call_direction>local</call_direction>", "").direction());
    }

    @Test
    void decodesValuesButLeavesAPlusAlone() throws IOException {
        CallRecord call = read("<wrap_up>CARD%20PAYMENT</wrap_up><dialed_user>2104</dialed_user>", "");

        assertEquals("CARD PAYMENT", call.tags().get(0));
        assertEquals(
                Optional.of("+447700900123"),
                call.onSide(Side.CALLER).findFirst().flatMap(Party::number));
        assertEquals(Optional.of("2104"), call.onSide(Side.CALLED).findFirst().flatMap(Party::device));
    }

    @Test
    void takesTheMicrosecondsWhereTheSecondsAreMissing() throws IOException {
        CallRecord call = read("<start_uepoch>1772442000123456</start_uepoch>", "");

        assertEquals(
                "2026-03-02T09:00:00.123Z", call.start().orElseThrow().instant().toString());
    }

    @Test
    void aRecordWithoutTimesHasNoStart() throws IOException {
        CallRecord call = read("<start_epoch>0</start_epoch><last_app>voicemail</last_app>", "");

        assertTrue(call.doubts().contains(Doubt.START_MISSING));
        assertEquals(Channel.VOICEMAIL, call.channel());
    }

    @Test
    void readsSeveralRecordsFromOneFile() throws IOException {
        Found found = Found.inFile(folder, "a.xml", "<cdrs><cdr><variables/></cdr><cdr/></cdrs>");

        assertEquals(2, found.records.size());
        assertEquals("cdr 1", found.records.get(1).origin().place());
    }

    @Test
    void leavesHalfAPercentSignAsItIs() {
        assertEquals("100% sure", PercentText.decode("100% sure"));
        assertEquals("50%", PercentText.decode("50%"));
        assertEquals("é", PercentText.decode("%C3%A9"));
        assertEquals("a b", PercentText.decode("a%20b"));
    }

    private CallRecord read(String variables, String more) throws IOException {
        return Found.inFile(
                        folder,
                        "a.cdr.xml",
                        "<cdr><variables><uuid>u-1</uuid>" + variables + "</variables>" + more
                                + "<callflow><caller_profile><caller_id_number>%2B447700900123</caller_id_number>"
                                + "<destination_number>02079460101</destination_number></caller_profile></callflow></cdr>")
                .only();
    }
}
