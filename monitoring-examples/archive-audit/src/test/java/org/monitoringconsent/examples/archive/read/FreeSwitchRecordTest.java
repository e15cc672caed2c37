// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/** What a record of FreeSWITCH says of a call, also where it says so in another than the usual place. */
class FreeSwitchRecordTest {

    private static final String ANSWERED = "<application app_name=\"answer\" app_data=\"\"/>";
    private static final String START = "<uuid>u-1</uuid><start_epoch>1772442000</start_epoch>";

    @TempDir
    Path folder = Path.of("");

    // ---- which record it is ----

    @ParameterizedTest
    @ValueSource(strings = {"\"callflow\":[]", "\"channel_data\":{}", "\"core-uuid\":\"c\""})
    void oneMarkOfTheSwitchIsEnoughToKnowItsJson(String mark) throws IOException {
        assertEquals(
                "u-1",
                json("{\"variables\":{\"uuid\":\"u-1\"}," + mark + "}").only().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"variables\":{\"uuid\":\"u-1\"}}", "{\"variables\":\"u-1\",\"core-uuid\":\"c\"}"})
    void variablesAloneOrMarksAloneAreNoRecordOfTheSwitch(String text) throws IOException {
        assertEquals(List.of(), json(text).records);
    }

    @Test
    void theIdInTheCallFlowStandsInForAMissingOne() throws IOException {
        CallRecord call = read("<start_epoch>1772442000</start_epoch>", flow("", "2103", "<uuid>p-1</uuid>", ""));

        assertEquals("p-1", call.id());
        assertEquals(Set.of("p-1"), call.joins());
    }

    @ParameterizedTest
    @CsvSource({
        "bridge_uuid,true",
        "signal_bond,true",
        "originating_leg_uuid,false",
        "originator,false",
        "call_uuid,false",
        "cc_member_session_uuid,false",
    })
    void theOtherLegsOfACallAreFoundByWhatTheRecordNames(String variable, boolean related) throws IOException {
        CallRecord call = read(START + "<" + variable + ">u-2</" + variable + ">", flow("2103"));

        assertEquals(Set.of("u-1", "u-2"), call.joins());
        assertEquals(related ? List.of("u-2") : List.of(), call.related());
    }

    @Test
    void theAccountIsAMarkOnTheCallAsTheWrapUpIs() throws IOException {
        CallRecord call = read(START + "<accountcode>helpdesk</accountcode><wrap_up>%43ARD</wrap_up>", flow("2103"));

        assertEquals(Set.of("CARD", "helpdesk"), Set.copyOf(call.tags()));
    }

    // ---- who ----

    @Test
    void theSipUsersStandInWhereTheCallFlowNamesNobody() throws IOException {
        CallRecord call = read(
                START + "<sip_from_user>07700900012</sip_from_user><sip_to_user>2103</sip_to_user>",
                "<callflow><caller_profile><caller_id_number>%20</caller_id_number></caller_profile></callflow>");

        assertEquals(List.of("07700900012", "2103"), numbers(call));
    }

    @ParameterizedTest
    @CsvSource({"Ann,true", "07700900012,false", "%2B447700900012,false"})
    void aNumberIsNoNameOfTheCaller(String shown, boolean named) throws IOException {
        CallRecord call = read(START, flow("", "2103", "<caller_id_name>" + shown + "</caller_id_name>", ""));

        assertEquals(named, call.onSide(Side.CALLER).findFirst().orElseThrow().named());
    }

    @Test
    void aStationOfATransferWithWhomTheCallerTalkedTookPart() throws IOException {
        String talked = "<times><bridged_time>1772442010000000</bridged_time></times>";

        assertEquals(
                List.of("07700900012", "2103", "2102"),
                numbers(read(START, flow("2", "2102", "", "") + flow("1", "2103", "", talked))));
    }

    @ParameterizedTest
    @CsvSource({
        "2,2102,1,2103", // as the switch writes them
        "1,2103,2,2102", // in the order of time, but numbered
        "'',2102,'',2103",
        "latest,2102,first,2103",
    })
    void theLatestPartOfTheCallFlowTellsWhoWasCalled(String one, String first, String other, String second)
            throws IOException {
        CallRecord call = read(START, flow(one, first, "", "") + flow(other, second, "", ""));

        assertEquals(List.of("07700900012", "2103", "2102"), numbers(call));
    }

    @ParameterizedTest
    @CsvSource({
        "2103,<bridge_channel>sofia/gateway/trunk/07700900777</bridge_channel>,true",
        "2103,<last_arg>sofia/gateway/trunk/07700900777</last_arg>,true",
        "2103,<last_arg>sofia/gateway/trunk/07700900777</last_arg><dialed_user>2103</dialed_user>,false",
        "2103,<bridge_channel>sofia/internal/2103@192.0.2.10</bridge_channel>,false",
        "2103,<bridge_channel>sofia/external/07700900012@carrier.example</bridge_channel>,false",
        "02079460101,<bridge_channel>sofia/gateway/trunk/07700900777</bridge_channel>,false",
    })
    void anExtensionThatLeadsOutsideIsACallThatWasForwarded(String dialled, String variables, boolean forwarded)
            throws IOException {
        CallRecord call = read(START + variables, flow(dialled));

        assertEquals(forwarded, call.doubts().contains(Doubt.FORWARDED));
        assertEquals(
                forwarded ? List.of("07700900012", dialled, "07700900777") : List.of("07700900012", dialled),
                numbers(call));
    }

    @Test
    void whoEavesdropsMakesNoCallOfTheirOwn() throws IOException {
        CallRecord call = read(START + "<last_app>eavesdrop</last_app><last_arg>u-2</last_arg>", flow("779"));

        assertEquals(Set.of(Activity.LISTEN_LIVE), call.acts());
        assertTrue(call.observation());
    }

    @Test
    void whoEavesdropsIsFoundInTheApplicationLogToo() throws IOException {
        String log = "<app_log><application app_name=\"answer\" app_data=\"\"/>"
                + "<application app_name=\"userspy\" app_data=\"2103@pbx.example\"/></app_log>";
        CallRecord call =
                read(START + "<last_app>hangup</last_app><record_name>a.wav</record_name>", log + flow("779"));

        assertEquals(Set.of(Activity.LISTEN_LIVE, Activity.RECORD), call.acts());
        assertTrue(call.observation());
        assertEquals(Known.YES, call.stored());
    }

    /** Columns: what was dialled, the variables, and the device of whoever answered. */
    @ParameterizedTest
    @CsvSource({
        "2103,<bridge_channel>sofia/internal/2104@192.0.2.10</bridge_channel>,2104",
        "2103,<bridge_channel>sofia/internal/2104@192.0.2.10</bridge_channel><dialed_user>2103</dialed_user>,2103",
        "2103,<bridge_channel>sofia/internal/2104@192.0.2.10</bridge_channel><direction>outbound</direction>,",
        "2103,<bridge_channel>sofia/internal/2110@192.0.2.10</bridge_channel><user_name>2110</user_name>,",
        "02079460190,<bridge_channel>sofia/internal/2104@192.0.2.10</bridge_channel>,",
        "600,<cc_agent>2104@pbx.example</cc_agent>,2104",
        "600,<cc_agent>7c3</cc_agent><bridge_channel>sofia/internal/2104@192.0.2.10</bridge_channel>,2104",
        "600,<cc_agent>7c3</cc_agent>,7c3",
        "600,<cc_agent/>,",
    })
    void whoAnsweredIsToldByTheAgentOrTheOtherChannel(String dialled, String variables, String device)
            throws IOException {
        Party called = read(START + variables, flow(dialled))
                .onSide(Side.CALLED)
                .findFirst()
                .orElseThrow();

        assertEquals(Optional.ofNullable(device), called.device());
    }

    /** Whom the switchboard called for this leg; where it called several, nobody knows who answered. */
    @ParameterizedTest
    @CsvSource({
        "2103,2104,,2103,2104,false",
        "2103,2104,2103,2103 2104,2103,false",
        "2103,2103,,2103,2103,false",
        "02079460101,2103,2103,02079460101,2103,false",
        "02079460101,2103,,02079460101 2103,,false",
        "902079460190,442079460190,,902079460190,,false",
        "77,02079460190,,77 02079460190,,true",
        "02079460101,02079460190,,02079460101 02079460190,,false",
        "2103,7h3k2mdf,,2103,,false",
        "2103,07700900777,,2103 07700900777,,true",
        "2103,2104+2105,,2103,,false",
    })
    void theOtherLegTellsWhoWasReached(
            String dialled, String reached, String user, String numbers, String device, boolean forwarded)
            throws IOException {
        StringBuilder legs = new StringBuilder();
        for (String one : reached.split("[+]", -1)) {
            legs.append("<originatee_caller_profile><destination_number>")
                    .append(one)
                    .append("</destination_number></originatee_caller_profile>");
        }
        CallRecord call = read(
                START + (user == null ? "" : "<dialed_user>" + user + "</dialed_user>"),
                flow("1", dialled, "<originatee>" + legs + "</originatee>", ""));

        List<Party> called = call.onSide(Side.CALLED).toList();
        assertEquals(
                List.of(numbers.split(" ", -1)),
                called.stream().flatMap(party -> party.number().stream()).toList());
        assertEquals(Optional.ofNullable(device), called.get(0).device());
        assertEquals(forwarded, call.doubts().contains(Doubt.FORWARDED));
    }

    @ParameterizedTest
    @CsvSource({
        "<rdnis>02079460190</rdnis>,'',2",
        "'',<sip_h_Diversion>%3Csip%3A02079460190%40x.example%3E</sip_h_Diversion>,2",
        "<caller_id_name>Union 02079460190</caller_id_name>,'',1",
        "<caller_id_name>Ann</caller_id_name>,'',0",
        "<rdnis>2104</rdnis>,'',0",
    })
    void aNumberThroughWhichTheCallCameIsKept(String profile, String variable, long parties) throws IOException {
        CallRecord call = read(START + variable, flow("1", "2103", profile, ""));

        assertEquals(
                parties,
                call.parties().stream()
                        .filter(party -> party.identifiers().stream()
                                .anyMatch(one -> one.is(Identifier.Form.NAME)
                                        && one.text().equals("\"02079460190")))
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "<last_app>conference</last_app>,'',true",
        "<last_app>valet_park</last_app>,'',true",
        "<last_app>att_xfer</last_app>,'',true",
        "<last_app>bridge</last_app>,'',false",
        "'',conference,true",
        "'',intercept,true",
        "'',pickup,true",
        "'',transfer,false",
    })
    void anApplicationMayBringInOthers(String variables, String step, boolean others) throws IOException {
        String log = "<app_log><application app_name=\"" + step + "\" app_data=\"\"/></app_log>";
        CallRecord call = read(START + variables, log + flow("2103"));

        assertEquals(others, call.parties().contains(Party.NOBODY));
        assertEquals(others, call.doubts().contains(Doubt.PART_LEFT_OUT));
    }

    private static final String CHANNEL = "11111111-1111-4111-8111-111111111111";

    /** Whom a transfer led to took part; who is not named may be anybody. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<transfer_history>1772442100:u-1:bl_xfer:2104/default/XML</transfer_history>;2104;false",
                "<transfer_history>ARRAY::1772442100:u-1:bl_xfer:2103/d/XML|:1772442200:u-1:bl_xfer:2104/d/XML</transfer_history>"
                        + ";2104;false",
                "<transfer_source>1772442100:u-1:bl_xfer:2104/default/XML</transfer_source>;2104;false",
                "<transfer_to>att:user/2104@pbx.example</transfer_to>;2104;false",
                "<transfer_destination>blind:2104</transfer_destination>;2104;false",
                "<sip_refer_to>%3Csip%3A2104%40pbx.example%3Freplaces%3Dx%3E</sip_refer_to>;2104;false",
                "<transfer_to>satt:" + CHANNEL + "</transfer_to>;;true",
                "<hangup_cause>BLIND_TRANSFER</hangup_cause>;;true",
                "<hangup_cause>BLIND_TRANSFER</hangup_cause><transfer_destination>blind:2104</transfer_destination>;2104;false",
                "<hangup_cause>NORMAL_CLEARING</hangup_cause>;;false",
                "<transfer_history>1772442100:u-1:bl_xfer:2103/default/XML</transfer_history>;;false",
                "<transfer_destination>none</transfer_destination>;;false",
                "<hangup_cause>BLIND_TRANSFER</hangup_cause><transfer_destination>none</transfer_destination>;;true",
            })
    void aTransferLeadsToSomebody(String variables, String whom, boolean anybody) throws IOException {
        CallRecord call = read(START + variables, flow("2103"));

        assertEquals(
                whom == null ? List.of("07700900012", "2103") : List.of("07700900012", "2103", whom), numbers(call));
        assertEquals(anybody, call.parties().contains(Party.NOBODY));
        assertEquals(variables.contains(CHANNEL), call.joins().contains(CHANNEL));
    }

    @ParameterizedTest
    @CsvSource({
        "2104,<sip_gateway>bt</sip_gateway>,true",
        "2104,<sip_gateway_name>bt</sip_gateway_name><direction>inbound</direction>,true",
        "2104,<sip_gateway_name>bt</sip_gateway_name><direction>outbound</direction>,false",
        "2104,'',false",
        "2104,<sip_gateway>none</sip_gateway>,false",
        "07700900012,<sip_gateway>bt</sip_gateway>,false",
    })
    void anExtensionThatAGatewayShowsMayBeAnybodys(String shown, String variables, boolean anybody) throws IOException {
        CallRecord call = read(START + variables, flow("2103").replace("07700900012", shown));

        assertEquals(
                anybody,
                call.onSide(Side.CALLER).findFirst().orElseThrow().identifiers().stream()
                        .anyMatch(one -> one.is(Identifier.Form.WITHHELD)));
    }

    // ---- when ----

    @Test
    void theCallFlowTellsWhenItBeganWhereNoVariableDoes() throws IOException {
        CallRecord call = read(
                "<uuid>u-1</uuid>",
                flow("", "2103", "", "<times><created_time>1772442000000000</created_time></times>"));

        assertEquals(
                "2026-03-02T09:00:00Z", call.start().orElseThrow().instant().toString());
    }

    @ParameterizedTest
    @CsvSource({"1772442004000000,YES", "0,NO", "%20,UNKNOWN", "'',UNKNOWN"})
    void theCallFlowTellsWhetherSomebodyAnsweredWhereNoVariableDoes(String time, Known answered) throws IOException {
        CallRecord call =
                read(START, flow("", "2103", "", "<times><answered_time>" + time + "</answered_time></times>"));

        assertEquals(answered, call.answered());
    }

    @Test
    void whoTalkedWasAnswered() throws IOException {
        CallRecord call = read(START + "<answer_epoch>0</answer_epoch><billsec>290</billsec>", flow("2103"));

        assertEquals(Known.UNKNOWN, call.answered());
        assertTrue(call.doubts().contains(Doubt.SAID_TWICE));
    }

    @Test
    void whatStandsEmptyBesideATextIsNotSaidTwice() throws IOException {
        CallRecord call = read("<start_epoch/>" + START, flow("2103"));

        assertTrue(call.start().isPresent());
        assertEquals(Set.of(), call.doubts());
    }

    // ---- how ----

    @ParameterizedTest
    @CsvSource({"sideways,true", "undefined,false", "inbound,false"})
    void aDirectionThatNobodyFilledInIsNoneThatIsNotUnderstood(String word, boolean unclear) throws IOException {
        CallRecord call = read(START + "<call_direction>" + word + "</call_direction>", flow("2103"));

        assertEquals(unclear, call.doubts().contains(Doubt.DIRECTION_UNCLEAR));
    }

    @ParameterizedTest
    @CsvSource({
        "<last_app>voicemail</last_app>,VOICEMAIL",
        "<current_application>voicemail</current_application>,VOICEMAIL",
        "<current_application>bridge</current_application>,CALL",
        "<last_app>hangup</last_app><voicemail_file_path>/var/a.wav</voicemail_file_path>,VOICEMAIL",
        "<last_app>lua</last_app><voicemail_action>save</voicemail_action>,VOICEMAIL",
        "<last_app>lua</last_app><voicemail_action>check</voicemail_action>,CALL",
        "<voicemail_message>true</voicemail_message>,VOICEMAIL",
        "<voicemail_message>false</voicemail_message>,CALL",
    })
    void theLastApplicationOrWhatItLeftTellsAVoiceMailbox(String variables, Channel channel) throws IOException {
        assertEquals(channel, read(START + variables, flow("2103")).channel());
    }

    @ParameterizedTest
    @CsvSource({
        "<record_file>a.wav</record_file>,YES",
        "<record_name>a.wav</record_name>,YES",
        "<cc_record_filename>/var/a.wav</cc_record_filename>,YES",
        "<voicemail_file_path>/var/a.wav</voicemail_file_path>,YES",
        "<record_file>null</record_file>,UNKNOWN",
        "<record_seconds>12</record_seconds>,YES",
        "<record_seconds>0</record_seconds>,UNKNOWN",
        "<last_app>record_session</last_app>,YES",
        "<last_app>record</last_app>,YES",
        "<execute_on_answer>record_session%20/var/a.wav</execute_on_answer>,YES",
        "<execute_on_answer_2>record_session%20/var/a.wav</execute_on_answer_2>,YES",
        "<execute_on_media>record_session::/var/a.wav</execute_on_media>,YES",
        "<api_on_answer>uuid_record%20u-1%20start%20/var/a.wav</api_on_answer>,YES",
        "<execute_on_answer>playback%20/var/welcome.wav</execute_on_answer>,UNKNOWN",
        "<menu_text>record_session%20on%20request</menu_text>,UNKNOWN",
        "<answer_epoch>0</answer_epoch>,NO",
    })
    void whateverStartsARecordingLeavesOne(String variables, Known stored) throws IOException {
        assertEquals(stored, read(START + variables, flow("2103")).stored());
    }

    @ParameterizedTest
    @CsvSource({
        "record_session,YES",
        "record_session_mask,YES",
        "record_session_unmask,YES",
        "record_session_pause,YES",
        "record_session_resume,YES",
        "stop_record_session,YES",
        "record,YES",
        "answer,UNKNOWN",
    })
    void aStepThatWasTakenWithARecordingTellsThatThereWasOne(String application, Known stored) throws IOException {
        String log = "<app_log><application app_name=\"" + application + "\" app_data=\"\"/></app_log>";

        assertEquals(stored, read(START, log + flow("2103")).stored());
    }

    /** What another leg was told to do, or a plan of which nobody knows how far it came. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log;export;nolocal:execute_on_answer=record_session /a.wav|true",
                "log;export;nolocal:api_on_answer=uuid_record ${uuid} start /a.wav|true",
                "log;set;execute_on_answer=record_session /a.wav|true",
                "log;bridge;{execute_on_answer='record_session /a.wav'}user/2103|true",
                "log;set;hangup_after_bridge=true|false",
                "log;export;nolocal:api_on_answer=uuid_audio_stream ${uuid} start wss://x.example mono|true",
                "log;set;api_on_answer=uuid_audio_fork ${uuid} start wss://x.example mono|true",
                "log;audio_fork;wss://x.example|true",
                "log;bind_meta_app;2 b s record_session::/a.wav|false",
                "plan;record_session;/a.wav|true",
                "plan;export;nolocal:execute_on_answer=record_session /a.wav|true",
                "plan;bridge;user/2103|false",
                "both;record_session;/a.wav|false",
            })
    void aRecordingThatWasOnlySetUpLeavesDoubt(String step, boolean unclear) throws IOException {
        String[] parts = step.split(";", -1);
        String application = "<application app_name=\"" + parts[1] + "\" app_data=\"" + parts[2] + "\"></application>";
        String log = "<app_log>" + (parts[0].equals("log") ? application : ANSWERED) + "</app_log>";
        String plan = "<callflow><extension name=\"x\">" + application + "</extension></callflow>";
        String more = (parts[0].equals("plan") ? "" : log) + (parts[0].equals("log") ? "" : plan);

        CallRecord call = read(START, more + flow("2103"));

        assertEquals(unclear, call.doubts().contains(Doubt.RECORDING_UNCLEAR));
        assertEquals(Known.UNKNOWN, call.stored());
    }

    /** What the switch was told to run may be something that listens, by its name. */
    @ParameterizedTest
    @CsvSource({
        "<api_on_answer>uuid_google_transcribe%20u-1%20start%20en-GB</api_on_answer>,true",
        "<execute_on_answer>lua%20transcription.lua</execute_on_answer>,true",
        "<execute_on_answer>playback%20/var/welcome.wav</execute_on_answer>,false",
        "<last_app>play_and_detect_speech</last_app>,false",
    })
    void aCommandMayBeAnAnalysis(String variables, boolean analysed) throws IOException {
        CallRecord call = read(START + variables, flow("2103"));

        assertEquals(analysed, call.acts().contains(Activity.TRANSCRIBE));
        assertEquals(analysed, call.doubts().contains(Doubt.ANALYSIS_UNCLEAR));
    }

    @ParameterizedTest
    @CsvSource({
        "<api_on_answer>uuid_audio_stream%20u-1%20start%20wss://x.example</api_on_answer>,true",
        "<api_on_media>uuid_audio_fork%20u-1%20start%20wss://x.example</api_on_media>,true",
        "<api_on_answer>uuid_broadcast%20u-1%20/var/a</api_on_answer>,false",
    })
    void soundThatIsCarriedAwayMayBeKeptThere(String variables, boolean unclear) throws IOException {
        assertEquals(unclear, read(START + variables, flow("2103")).doubts().contains(Doubt.RECORDING_UNCLEAR));
    }

    @Test
    void aRecordingThatIsKnownLeavesNoDoubt() throws IOException {
        String log =
                "<app_log><application app_name=\"export\" app_data=\"nolocal:execute_on_answer=record_session /a.wav\"/>"
                        + "</app_log>";

        assertEquals(
                Set.of(),
                read(
                                START + "<record_name>a.wav</record_name><recording_length>12</recording_length>",
                                log + flow("2103"))
                        .doubts());
        assertEquals(
                Set.of(),
                read(START + "<answer_epoch>0</answer_epoch>", log + flow("2103"))
                        .doubts());
    }

    // ---- what somebody's dial plan noted ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<consent>perhaps</consent>|CONSENT_UNCLEAR",
                "<consent>yes</consent>|",
                "<call_recording_consent>d%65clined?</call_recording_consent>|CONSENT_UNCLEAR",
                "<sip_h_X-Recording-Consent>asked</sip_h_X-Recording-Consent>|CONSENT_UNCLEAR",
                "<call_transcript>Good morning</call_transcript>|ANALYSIS_UNCLEAR",
                "<transcribe_enabled>false</transcribe_enabled>|",
                "<recording_length>12</recording_length>|RECORDING_UNCLEAR",
                "<recording_length>0</recording_length>|",
                "<audio_link>there</audio_link>|RECORDING_UNCLEAR",
                "<recorded>perhaps</recorded>|RECORDING_UNCLEAR",
                "<supervisor_extension>2110</supervisor_extension>|PART_LEFT_OUT",
                "<silent_listener>yes</silent_listener>|PART_LEFT_OUT",
                "<silent_listener>no</silent_listener>|",
            })
    void aVariableThatNoSwitchSetsIsDoubtedByItsName(String variable, Doubt doubt) throws IOException {
        CallRecord call = read(START + variable, flow("2103"));

        assertEquals(
                Optional.ofNullable(doubt).stream().collect(Collectors.toSet()),
                call.doubts().stream()
                        .filter(found -> found != Doubt.PARTY_EMPTY)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "<consent>denied</consent>,YES",
        "<recording_consent>no</recording_consent>,YES",
        "<recording_opt_out>true</recording_opt_out>,YES",
        "<recording_opt_out>false</recording_opt_out>,UNKNOWN",
        "<recording_consent>yes</recording_consent>,UNKNOWN",
    })
    void whoRefusedIsReadByTheNameOfTheVariable(String variable, Known objected) throws IOException {
        assertEquals(objected, read(START + variable, flow("2103")).objected());
    }

    @Test
    void whoeverAVariableNamesTookPart() throws IOException {
        CallRecord call = read(START + "<supervisor_extension>2110</supervisor_extension>", flow("2103"));

        assertEquals(List.of("07700900012", "2103", "2110"), numbers(call));
        assertEquals(
                Known.YES,
                read(START + "<recording_url>https://x.example/a.wav</recording_url>", flow("2103"))
                        .stored());
    }

    /** The switch's own variables, as real records have them, mean nothing of what their names are about. */
    @Test
    void theVariablesOfTheSwitchAreNotStrange() throws IOException {
        String own =
                "<recordings_dir>/var/recordings</recordings_dir><recording_follow_transfer>true</recording_follow_transfer>"
                        + "<RECORD_STEREO>true</RECORD_STEREO><record_ms>0</record_ms><record_path>/var/a</record_path>"
                        + "<record_completion_cause>success-silence</record_completion_cause><record_sample_rate>8000</record_sample_rate>"
                        + "<ignore_early_media>true</ignore_early_media><bypass_media>false</bypass_media>"
                        + "<audio_media_flow>sendrecv</audio_media_flow><video_media_flow>disabled</video_media_flow>"
                        + "<rtp_audio_in_raw_bytes>1720</rtp_audio_in_raw_bytes><remote_audio_ip_reported>192.0.2.1</remote_audio_ip_reported>"
                        + "<sip_local_sdp_str>v=0</sip_local_sdp_str><sip_hangup_disposition>send_refuse</sip_hangup_disposition>"
                        + "<rtp_use_codec_string>PCMA</rtp_use_codec_string><media_webrtc>true</media_webrtc>"
                        + "<hold_music>local_stream://default</hold_music><transfer_ringback>%24%7Bus-ring%7D</transfer_ringback>"
                        + "<transfer_fallback_extension>operator</transfer_fallback_extension><conference_name>3000</conference_name>"
                        + "<forward_all_enabled>false</forward_all_enabled><cc_queue_joined_epoch>1772442000</cc_queue_joined_epoch>"
                        + "<current_application_data>ivr/8.wav</current_application_data><playback_ms>1200</playback_ms>"
                        + "<sip_Remote-Party-ID>x</sip_Remote-Party-ID><user_record>all</user_record>"
                        + "<sip_refer_to>none</sip_refer_to><export_vars>RFC2822_DATE,rtp_secure_media</export_vars>"
                        + "<recording_announced>yes</recording_announced><recording_objected>no</recording_objected>";

        CallRecord call = read(START + own, flow("2103"));

        assertEquals(Set.of(), call.doubts());
        assertEquals(List.of("07700900012", "2103"), numbers(call));
    }

    private static String flow(String dialled) {
        return flow("1", dialled, "", "");
    }

    private static String flow(String index, String dialled, String profile, String more) {
        return "<callflow" + (index.isEmpty() ? "" : " profile_index=\"" + index + "\"")
                + "><caller_profile><caller_id_number>07700900012</caller_id_number><destination_number>" + dialled
                + "</destination_number>" + profile + "</caller_profile>" + more + "</callflow>";
    }

    private CallRecord read(String variables, String more) throws IOException {
        return Found.inFile(folder, "a.cdr.xml", "<cdr><variables>" + variables + "</variables>" + more + "</cdr>")
                .only();
    }

    private Found json(String text) throws IOException {
        return Found.inFile(folder, "a.json", text);
    }

    private static List<String> numbers(CallRecord call) {
        return call.parties().stream()
                .map(Party::number)
                .flatMap(Optional::stream)
                .toList();
    }
}
