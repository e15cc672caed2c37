// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Party;

/** Who took part in the dialogs of a vCon, and by which number. */
class VconPeopleTest {

    private static final String CUSTOMER = "{'tel':'+447700900012'}";
    private static final String RECORDING =
            "{'type':'recording','start':'2026-03-05T10:00:00Z','parties':[0,1],'url':'https://m.example/r.wav'";

    @TempDir
    Path folder = Path.of("");

    /** A party that is there to watch and is named nowhere may have been on the call; any other stays as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'role':'supervisor'||true",
                "'role':'Observer'||true",
                "'role':'qa'||true",
                "'meta':{'role':'coach'}||true",
                "'role':'agent'||false",
                "'name':'Sam'||false",
                "'role':'supervisor'|'attachments':[{'type':'note','party':2,'body':'x'}]|false",
            })
    void whoIsThereToWatchMayHaveWatched(String said, String more, boolean doubted) throws IOException {
        CallRecord call = vcon(
                        CUSTOMER + ",{'tel':'2101'},{'tel':'2115'," + said + "}",
                        RECORDING + "}",
                        more == null ? "" : more)
                .only();

        assertEquals(doubted ? Set.of(Doubt.PART_LEFT_OUT) : Set.of(), call.doubts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'party_history':[{'party':2,'event':'join','time':'2026-03-05T10:00:10Z'}]",
                "'originator':2",
            })
    void whoWatchedAndIsNamedTookPart(String more) throws IOException {
        CallRecord call = vcon(
                        CUSTOMER + ",{'tel':'2101'},{'tel':'2115','role':'supervisor'}",
                        RECORDING + "," + more + "}",
                        "")
                .only();

        assertEquals(Set.of(), call.doubts());
        assertEquals(3, call.parties().size());
    }

    /** A transfer tells who took part in its own parties, too; one that does not say to whom it went leaves somebody out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'original':0,'parties':[0,1,2],'transferor':1,'transferee':0|2115|false",
                "'original':0,'parties':[0,[1,2]]|2115|false",
                "'original':0,'transferor':1,'transferee':0,'transfer_target':2|2115|false",
                "'original':0,'transferor':1,'transferee':0,'target_dialog':0||false",
                "'original':0,'transferor':1,'transferee':0||true",
                "'original':0,'parties':[0,1],'transferor':1,'transferee':0||true",
            })
    void aTransferNamesWhoGotTheCall(String transfer, String number, boolean somebody) throws IOException {
        Found found = vcon(
                CUSTOMER + ",{'tel':'2101'},{'tel':'2115'}", RECORDING + "},{'type':'transfer'," + transfer + "}", "");
        CallRecord call = found.only();

        assertEquals(number != null, has(call, "2115"));
        assertEquals(somebody, call.parties().contains(Party.NOBODY));
        assertEquals(somebody, call.doubts().contains(Doubt.PART_LEFT_OUT));
    }

    @Test
    void aTransferMayNotHaveAPartyThatIsNotThere() throws IOException {
        Found found = vcon(
                CUSTOMER + ",{'tel':'2101'}", RECORDING + "},{'type':'transfer','original':0,'parties':[0,5]}", "");

        assertEquals(
                List.of("a transfer by or to a party that is not there"),
                found.unreadable.stream().map(told -> told.why()).toList());
    }

    /** Whoever points at nobody leaves somebody out of a chat as of a call. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'parties':[0,1,null]|true",
                "'parties':[0,1],'party_history':[{'event':'join','time':'2026-03-05T10:00:10Z'}]|true",
                "'parties':[0,1]|false",
                "'parties':[0,1],'party_history':[{'event':'keydown','time':'2026-03-05T10:00:10Z'}]|false",
            })
    void aLineOfAChatNamesThoseWhoAreThere(String line, boolean somebody) throws IOException {
        String plain = "{'type':'text','start':'2026-03-05T10:00:00Z','parties':[0,1],'body':'hi'}";
        CallRecord chat = vcon(
                        CUSTOMER + ",{'tel':'2101'}",
                        plain + ",{'type':'text','start':'2026-03-05T10:01:00Z','body':'yes'," + line + "}",
                        "")
                .only();

        assertEquals(somebody, chat.parties().contains(Party.NOBODY));
        assertEquals(somebody, chat.doubts().contains(Doubt.PART_LEFT_OUT));
    }

    /** Who answered may stand in what a product writes of a dialog; a name there tells nothing that the parties do not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'meta':{'answered_by':'2115'}|3",
                "'meta':{'agent':'2115'}|3",
                "'metadata':{'agent_extension':'sip:2115@pbx.example'}|3",
                "'meta':{'agent':['2101','2115']}|3",
                "'meta':{'agent':'2101'}|2",
                "'meta':{'extension':'2101'}|2",
                "'meta':{'agent':'0012'}|2", // the end of a number that is there
                "'meta':{'agent':'Ann'}|2",
                "'meta':{'agent':''}|2",
                "'meta':{'queue':'2115'}|2",
            })
    void whoAnsweredTookPart(String more, int parties) throws IOException {
        assertEquals(
                parties,
                vcon(CUSTOMER + ",{'tel':'2101'}", RECORDING + "," + more + "}", "")
                        .only()
                        .parties()
                        .size());
    }

    /** An adapter keeps what it knows of a party where it is free to write. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'name':'Two','meta':{'role':'callee','uri':'sip:2101@pbx.example'}|2101",
                "'uri':'sip:2101@pbx.example'|2101",
                "'did':'2101@pbx.example'|2101",
                "'sip_contact':'sip:2101@10.0.0.5:5060'|2101",
                "'meta':{'tel':'2101'}|2101",
                "'tel':['2101']|2101",
                "'tel':'2101','meta':{'uri':'sip:9999@pbx.example'}|2101",
                "'did':'did:web:pbx.example:2101'|",
                "'name':'Two'|",
            })
    void aPartyHasTheAddressThatIsSaidOfIt(String party, String number) throws IOException {
        CallRecord call =
                vcon(CUSTOMER + ",{" + party + "}", RECORDING + "}", "").only();

        assertEquals(
                number == null ? List.of() : List.of(number),
                call.parties().get(1).number().stream().toList());
    }

    /** A text message of a telephone is no e-mail, and an e-mail no chat. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tel|'message_id':'SM1','application':'twilio_sms'|CHAT",
                "tel|'message_id':'SM1'|CHAT",
                "tel|'message_id':'<1@example.org>'|EMAIL",
                "mailto|'message_id':'1'|EMAIL",
                "mailto|'message_id':'1','application':'teams'|CHAT",
                "mailto|'mediatype':'message/rfc822'|EMAIL",
                "mailto|'mediatype':'multipart/mixed','application':'email'|EMAIL",
                "mailto|'mediatype':'text/plain'|CHAT",
            })
    void aTextIsAMailOrALineOfAChat(String key, String said, Channel channel) throws IOException {
        CallRecord text = vcon(
                        "{'" + key + "':'2102'},{'" + key + "':'2101'}",
                        "{'type':'text','start':'2026-03-05T10:00:00Z','parties':[0,1],'body':'hi'," + said + "}",
                        "")
                .only();

        assertEquals(channel, text.channel());
    }

    /** The session of a text message is often that of the service, which sends for everybody. */
    @ParameterizedTest
    @CsvSource({"text,false", "recording,true", "incomplete,true", "video,true"})
    void onlyTheStreamsOfACallHaveItsSession(String type, boolean joined) throws IOException {
        CallRecord record = vcon(
                        CUSTOMER + ",{'tel':'2101'}",
                        "{'type':'" + type + "','start':'2026-03-05T10:00:00Z','parties':[0,1],'session_id':'MG1'}",
                        "")
                .only();

        assertEquals(joined ? Set.of("u-1", "MG1") : Set.of("u-1"), record.joins());
        assertEquals(List.of("MG1"), record.related());
    }

    /** A container grows while the conversation goes on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'recording','url':'https://m.example/r.wav'",
                "'type':'text','body':'hi'",
            })
    void theFirstDialogStaysTheFirst(String said) throws IOException {
        String dialog = "{'start':'2026-03-05T10:00:00Z','parties':[0,1]," + said + "}";
        String later = dialog.replace("10:00:00", "18:00:00");
        String people = CUSTOMER + ",{'tel':'2101'}";
        Set<String> before = vcon(people, dialog, "").only().joins();
        List<CallRecord> after = vcon(people, dialog + "," + later, "").records;

        assertEquals(Set.of("u-1"), before);
        assertTrue(after.get(0).joins().containsAll(before));
        assertEquals(
                after.size() - 1,
                after.stream()
                        .filter(call -> call.joins().equals(Set.of("u-1/1")))
                        .count());
    }

    private static boolean has(CallRecord call, String number) {
        return call.parties().stream()
                .flatMap(party -> party.identifiers().stream())
                .map(Identifier::text)
                .anyMatch(number::equals);
    }

    private Found vcon(String parties, String dialogs, String more) throws IOException {
        return Found.inFile(
                folder,
                "a.vcon",
                ("{'uuid':'u-1','parties':[" + parties + "],'dialog':[" + dialogs + "]"
                                + (more.isEmpty() ? "" : "," + more) + "}")
                        .replace('\'', '"'));
    }
}
