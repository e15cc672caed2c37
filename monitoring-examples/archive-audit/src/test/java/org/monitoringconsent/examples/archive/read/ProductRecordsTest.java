// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;

/** One field more, or another value, in an ordinary record of a product: what counts is noticed, and what does not leaves it plain. */
class ProductRecordsTest {

    private static final Path SAMPLES = Path.of("src/test/resources/readers");

    private static final String CONNECT = "amazon-connect/amazon-connect-inbound.json";
    private static final String GENESYS = "genesys-cloud/genesys-conversation-inbound.json";
    private static final String TEAMS = "teams/teams-callrecord-peer-to-peer.json";
    private static final String TEAMS_ROW = "teams/teams-pstn-user-in.json";
    private static final String ZOOM = "zoom-phone/zoom-phone-call-history-inbound.json";
    private static final String ZOOM_LOG = "zoom-phone/zoom-phone-call-logs-inbound.json";

    /** Before what a field is put, by the part of a record in which it is to stand. */
    private static final Map<String, String> GENESYS_PARTS = Map.of(
            "conversation", "\"originatingDirection\"",
            "participant", "\"purpose\": \"customer\"",
            "queue", "\"sessionId\": \"s-2\"",
            "session", "\"sessionId\": \"s-3\"",
            "segment", "\"segmentType\"");

    @TempDir
    Path folder = Path.of("");

    // ---- free fields ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'consent':'no'}|OBJECTED",
                "{'Call Recorded':'yes','reason':'x'}|",
                "{'transferredTo':'2104'}|NOBODY PART_LEFT_OUT",
                "{'transferred':'yes'}|NOBODY PART_LEFT_OUT",
                "{'Transferred To':2104}|NOBODY PART_LEFT_OUT",
                "{'transferQueue':'sales','ThirdPartyId':'12345','Transfers':'0'}|",
                "{'sentiment':'NEGATIVE'}|ANALYSIS_UNCLEAR RECOGNISE_EMOTION",
                "{'transcript':'hello'}|ANALYSIS_UNCLEAR TRANSCRIBE",
                "{'language':'en','customerName':'Moody','score':7,'mediaType':'voice'}|",
                "{'details':{'consent':'no'}}|OBJECTED",
                "{'details':{'language':'en'}}|",
                "[{'name':'consent','value':'no'}]|OBJECTED",
                "[{'key':'recordingConsent','value':'declined'},{'key':'language','value':'en'}]|OBJECTED",
                "[{'key':'language','value':'en'}]|",
                "['no']|PART_LEFT_OUT",
                "[]|",
                "null|",
                "''|",
                "'consent=no'|PART_LEFT_OUT",
            })
    void freeFieldsOfAContact(String attributes, String told) throws IOException {
        String fields = attributes.replace('\'', '"');

        assertTold(told, changed(CONNECT, "\"Attributes\": {}", "\"Attributes\": " + fields));
        assertTold(
                told,
                changed(
                        GENESYS,
                        GENESYS_PARTS.get("participant"),
                        "\"attributes\": " + fields + "," + GENESYS_PARTS.get("participant")));
    }

    /** Where the record tells of a recording itself, a free field adds nothing. */
    @ParameterizedTest
    @CsvSource({
        "recordingUrl,s3://x/a.wav,RECORDING_UNCLEAR",
        "Call Recorded,yes,RECORDING_UNCLEAR",
        "Call Recorded,no,",
        "mediaType,voice,"
    })
    void aFreeFieldMayTellOfARecording(String key, String value, String told) throws IOException {
        String field = "{\"" + key + "\":\"" + value + "\"}";
        String contact = sample(CONNECT)
                .replace("\"Attributes\": {}", "\"Attributes\": " + field)
                .replace("\"Recording\": {", "\"WasRecorded\": {")
                .replaceFirst("(?s)\"WasRecorded\": \\{.*?\\}", "\"Recording\": null");
        String conversation = sample(GENESYS)
                .replace("\"recording\": true,", "")
                .replace(
                        GENESYS_PARTS.get("participant"),
                        "\"attributes\": " + field + "," + GENESYS_PARTS.get("participant"));

        assertTold(told, read(contact));
        assertTold(told, read(conversation));
    }

    @ParameterizedTest
    @CsvSource({"callback,+442079460190,true", "policy,44-2079,false", "name,Union,false"})
    void aNumberInAFreeFieldMayBeThatOfTheOtherParty(String key, String value, boolean kept) throws IOException {
        String field = "{\"" + key + "\":\"" + value + "\"}";

        for (CallRecord call : List.of(
                changed(CONNECT, "\"Attributes\": {}", "\"Attributes\": " + field),
                changed(
                        GENESYS,
                        GENESYS_PARTS.get("participant"),
                        "\"attributes\": " + field + "," + GENESYS_PARTS.get("participant")))) {
            assertEquals(kept, texts(call.parties().get(0)).contains("\"442079460190"), field);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'SegmentAttributes':{'recordingConsent':{'ValueString':'no'}}|OBJECTED",
                "'SegmentAttributes':{'recordingConsent':{'ValueString':'yes'}}|",
                "'SegmentAttributes':{'connect:Subtype':{'ValueString':'connect:Telephony'}}|",
                "'SegmentAttributes':{'transferredTo':{'ValueString':'2104'}}|NOBODY PART_LEFT_OUT",
            })
    void fieldsOfASegmentOfAContact(String field, String told) throws IOException {
        assertTold(told, changed(CONNECT, "\"Channel\"", field.replace('\'', '"') + ",\"Channel\""));
    }

    @ParameterizedTest
    @CsvSource({"recordingConsent,CONSENT_UNCLEAR", "transcriptId,ANALYSIS_UNCLEAR TRANSCRIBE", "DeviceInfo,"})
    void fieldsOfTheAgentOfAContact(String key, String told) throws IOException {
        assertTold(told, changed(CONNECT, "\"Username\"", "\"" + key + "\": \"no such\", \"Username\""));
    }

    @ParameterizedTest
    @CsvSource({
        "INBOUND,INCOMING,",
        "CALLBACK,OUTGOING,",
        "CALLBACK_CUSTOMER_FIRST_QUEUED,OUTGOING,",
        "CALLBACK_CUSTOMER_FIRST_DIALED,OUTGOING,",
        "FLOW,UNKNOWN,DIRECTION_UNCLEAR",
    })
    void howAContactCameAboutTellsTheDirection(String method, Direction direction, String told) throws IOException {
        CallRecord call = changed(CONNECT, "\"INBOUND\"", "\"" + method + "\"");

        assertEquals(direction, call.direction());
        assertTold(told, call);
    }

    // ---- Genesys ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "participant|'recordingConsent':'no'|CONSENT_UNCLEAR",
                "participant|'screenRecording':true|CAPTURE_SCREEN",
                "participant|'screenRecording':false,'teamId':'t','externalContactId':'e'|",
                "session|'consent':false|CONSENT_UNCLEAR",
                "session|'agentAssistantId':'a-1'|ANALYSE_SPEECH",
                "session|'agentAssistantId':null|",
                "session|'transcriptId':'t'|ANALYSIS_UNCLEAR TRANSCRIBE",
                "session|'mediaBridgeId':'b','mediaCount':1,'remote':'x','usedRouting':'Standard','sharingScreen':false|",
                "session|'mediaEndpointStats':[{'codecs':['audio/opus']}],'proposedAgents':[{'agentRank':1}]|",
                "segment|'recorded':'perchance'|RECORDING_UNCLEAR",
                "segment|'audioMuted':true,'videoMuted':true,'disconnectType':'transfer'|",
                "segment|'destinationConversationId':'00000000-1111-4000-8000-000000000001'|NOBODY PART_LEFT_OUT",
                "segment|'destinationConversationId':'00000000-0000-4000-8000-0000000000b1'|",
                "segment|'sourceSessionId':'s','destinationSessionId':'s'|",
            })
    void fieldsInTheParts(String part, String field, String told) throws IOException {
        String before = GENESYS_PARTS.get(part);

        assertTold(told, changed(GENESYS, before, field.replace('\'', '"') + "," + before));
    }

    /** Everybody in a conference is a participant. */
    @Test
    void aConferenceOfTheParticipantsIsNoDoubt() throws IOException {
        assertTold("", changed(GENESYS, "\"conference\": false", "\"conference\": true"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "queue|'flow':{'transferType':'NUMBER','transferTargetAddress':'+442079460190'}|+442079460190",
                "queue|'flow':{'transferType':'ACD','transferTargetAddress':'00000000-1111-4000-8000-000000000001'}|",
                "queue|'flow':{'transferTargetName':'service','exitReason':'TRANSFER'}|",
                "session|'destinationAddresses':['tel:+447700900461','sip:2104@pbx.example']|+447700900461 2104",
                "session|'destinationAddresses':['00000000-1111-4000-8000-000000000001']|",
                "session|'cc':['2104@marlowdijk.example'],'bcc':['x@union.example']|2104@marlowdijk.example x@union.example",
            })
    void whoIsAddressedBesideTheParticipantsTookPart(String part, String field, String others) throws IOException {
        String before = GENESYS_PARTS.get(part);
        CallRecord call = changed(GENESYS, before, field.replace('\'', '"') + "," + before);

        assertEquals(
                others == null ? "" : others,
                call.parties().stream()
                        .skip(2)
                        .map(party -> String.join(" ", texts(party)))
                        .collect(Collectors.joining(" ")));
        assertTold("", call);
    }

    /** The number dialled for a session that goes out is the customer's, or the colleague's, and not the worker's own. */
    @ParameterizedTest
    @CsvSource({
        "outbound,tel:+447700900012,+447700900012,2103 +442079460101",
        "outbound,sip:2103@pbx.marlowdijk.example,+447700900012,2103",
        "inbound,sip:2103@pbx.marlowdijk.example,+447700900012,2103",
    })
    void aWorkersOwnNumberIsNotTheOneDialled(String direction, String sessionDnis, String dnis, String own)
            throws IOException {
        String session = "\"sessions\":[{\"mediaType\":\"voice\",\"direction\":\"%s\",\"ani\":\"tel:+442079460101\","
                + "\"dnis\":\"tel:%s\",\"sessionDnis\":\"%s\"}]";
        CallRecord call = read(
                "{\"conversationId\":\"g\",\"conversationStart\":\"2026-03-03T10:00:00Z\",\"originatingDirection\":\"outbound\","
                        + "\"participants\":[{\"purpose\":\"agent\",\"userId\":\"2103\","
                        + session.formatted(direction, dnis, sessionDnis)
                        + "},{\"purpose\":\"customer\"," + session.formatted("outbound", dnis, "tel:" + dnis) + "}]}");

        assertEquals(own, String.join(" ", new TreeSet<>(texts(call.parties().get(0))).descendingSet()));
        assertEquals(List.of("+447700900012"), texts(call.parties().get(1)));
    }

    @Test
    void aColleaguesNumberIsNotTheCallersOwn() throws IOException {
        String session = "\"sessions\":[{\"mediaType\":\"voice\",\"direction\":\"%s\",\"ani\":\"sip:2103@pbx.example\","
                + "\"sessionDnis\":\"sip:2104@pbx.example\"}]";
        CallRecord call = read("{\"conversationId\":\"g\",\"conversationStart\":\"2026-03-03T10:00:00Z\","
                + "\"participants\":[{\"purpose\":\"user\",\"userId\":\"u-3\"," + session.formatted("outbound")
                + "},{\"purpose\":\"user\",\"userId\":\"u-4\"," + session.formatted("inbound") + "}]}");

        assertEquals(
                List.of("2103", "2104"),
                call.parties().stream()
                        .flatMap(party -> party.number().stream())
                        .toList());
    }

    // ---- Zoom ----

    @ParameterizedTest
    @CsvSource({
        "extension,",
        "pstn,",
        "callQueue,",
        "autoReceptionist,",
        "parkTimeout,",
        "monitor,LISTENED LISTEN_LIVE",
        "takeover,BARGE_IN LISTENED",
        "transfer,NOBODY",
        "parkPickup,NOBODY",
        "meetingService,NOBODY PART_LEFT_OUT",
    })
    void theWayOfACallInTheOlderLog(String way, String told) throws IOException {
        assertTold(told, changed(ZOOM_LOG, "\"path\": \"extension\"", "\"path\": \"" + way + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "voiceMail,false,false,VOICEMAIL",
        "voiceMail,false,true,VOICEMAIL",
        "voiceMail,true,false,CALL",
        "extension,false,false,CALL",
    })
    void aMessageIsNoCall(String way, boolean recorded, boolean message, Channel channel) throws IOException {
        CallRecord call = read(sample(ZOOM_LOG)
                .replace("\"path\": \"extension\"", "\"path\": \"" + way + "\"")
                .replace(
                        "\"has_recording\": true,\n   \"recording_type\": \"Automatic\"",
                        "\"has_recording\": " + recorded)
                .replace("\"has_voicemail\": false", "\"has_voicemail\": " + message));

        assertEquals(channel, call.channel());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'event':'warm_transfer','result':'answered','caller_ext_number':'2104','caller_ext_type':'user','callee_ext_number':'2103'|2104|",
                "'event':'blind_transfer','result':'answered','operator_ext_number':'2104','callee_ext_number':'2105'|2104 2105|",
                "'event':'blind_transfer','result':'no_answer','operator_ext_number':'2104','callee_ext_number':'2105'||",
                "'event':'ring_to_member','result':'answered','caller_ext_number':'600','caller_ext_type':'call_queue','callee_ext_number':'2103'||",
                "'event':'transfer','result':'answered','operator_ext_number':'2103','callee_ext_number':'600','callee_ext_type':'call_queue'||",
                "'event':'monitor','result':'succeeded','operator_ext_number':'2104'||LISTENED LISTEN_LIVE",
                "'event':'merge','result':'answered','operator_ext_number':'2104'|2104|NOBODY PART_LEFT_OUT",
                "'event':'merge','result':'answered'||NOBODY PART_LEFT_OUT",
                "'event':'conference','result':'answered'||NOBODY PART_LEFT_OUT",
                "'event':'park','result':''||NOBODY PART_LEFT_OUT",
                "'event':'park_pick_up','result':'answered','operator_ext_number':'2104'|2104|",
                "'event':'outgoing_to_zoom_contact_center','result':'answered','callee_ext_type':'contact_center'||NOBODY PART_LEFT_OUT",
                "'event':'timeout','result':'answered'||",
            })
    void whoActsInAnElementTookPart(String element, String others, String told) throws IOException {
        CallRecord call = changed(
                ZOOM,
                "\"call_elements\": [",
                "\"call_elements\": [{\"call_element_id\":\"e\"," + element.replace('\'', '"') + "},");

        TreeSet<String> extensions = call.parties().stream()
                .flatMap(party -> party.extension().stream())
                .filter(extension -> !extension.equals("2103"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(others == null ? "" : others, String.join(" ", extensions));
        assertTold(told, call);
    }

    @Test
    void elementsAloneAreTheCallsThatTheyTell() throws IOException {
        String whole = sample(ZOOM);
        Found found = Found.inFile(folder, "a.json", "{\n " + whole.substring(whole.indexOf("\"call_elements\"")));

        assertEquals(
                "2026-03-03T10:00:00Z",
                found.only().start().orElseThrow().instant().toString());
        assertEquals("call_elements, element 0", found.only().origin().place());
        assertEquals(
                List.of("2103"),
                found.only().parties().get(1).extension().stream().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Call connected|{'type':'user','extension_number':2104}|true",
                "Call connected|{'type':'callQueue','extension_number':700}|false",
                "No Answer|{'type':'user','extension_number':2104}|false",
                "Call connected|{'type':'user','extension_number':2103}|false",
            })
    void whoseRowItIsAnswered(String result, String owner, boolean more) throws IOException {
        CallRecord call = read(sample(ZOOM_LOG)
                .replace("   \"answer_start_time\": \"2026-03-03T10:00:05Z\",\n", "")
                .replace("\"Call connected\"", "\"" + result + "\",\"owner\":" + owner.replace('\'', '"')));

        assertEquals(more ? 3 : 2, call.parties().size());
    }

    // ---- Teams ----

    @ParameterizedTest
    @CsvSource({"user_out_conf,NOBODY PART_LEFT_OUT", "ByotOutUserConf,NOBODY PART_LEFT_OUT", "user_out,", "user_in,"})
    void aRowOfAConferenceNamesOneOfThoseWhoMet(String type, String told) throws IOException {
        assertTold(told, changed(TEAMS_ROW, "\"user_in\"", "\"" + type + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "Transcription bot,ANALYSIS_UNCLEAR TRANSCRIBE",
        "Sentiment helper,ANALYSIS_UNCLEAR RECOGNISE_EMOTION",
        "Compliance Recording,RECORDING_UNCLEAR",
        "Auto attendant,",
        "Timekeeper,",
    })
    void aMachineMayTellByItsNameWhatItDoes(String name, String told) throws IOException {
        String machine = "\"participants_v2\": [{\"identity\":{\"application\":{\"id\":\"b\",\"displayName\":\"" + name
                + "\"}}},";

        assertTold(told, changed(TEAMS, "\"participants_v2\": [", machine));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'recordingConsent':'declined'|CONSENT_UNCLEAR",
                "'recorded':true|RECORDING_UNCLEAR",
                "'segments':[{'transcribed':true,'media':[{'label':'main-audio'}]}]|ANALYSIS_UNCLEAR TRANSCRIBE",
                "'segments':[{'id':'s','media':[{'label':'main-audio'}]}],'segments@odata.context':'c'|",
                "'segments':[],'segments@odata.nextLink':'https://graph.example/next'|NOBODY PART_LEFT_OUT",
            })
    void fieldsOfASession(String field, String told) throws IOException {
        assertTold(told, changed(TEAMS, "\"isTest\"", field.replace('\'', '"') + ",\"isTest\""));
    }

    // ---- only a queue ----

    @Test
    void aCallThatNobodyAnsweredForTheQueueEndedThere() throws IOException {
        String contact = sample(CONNECT)
                .replaceFirst("(?s)\"Agent\": \\{.*?\\n \\},", "\"Agent\": null,")
                .replaceFirst("(?s)\"Recording\": \\{.*?\\}", "\"Recording\": null");
        String conversation = sample(GENESYS)
                .replace("\"recording\": true", "\"recording\": false")
                .replace("\"segmentType\": \"interact\"", "\"segmentType\": \"alert\"");
        String history = sample(ZOOM)
                .replace("\"callee_ext_type\": \"user\"", "\"callee_ext_type\": \"call_queue\"")
                .replaceAll("\"answer_time\": \"[^\"]*\",|\"recording_[a-z]*\": \"[^\"]*\",", "")
                .replace("\"answered\"", "\"abandoned\"");

        for (String one : List.of(contact, conversation, history)) {
            CallRecord call = read(one);

            assertEquals(Known.NO, call.answered(), one);
            assertEquals(Party.ONLY_A_QUEUE, call.parties().get(1), one);
            assertEquals(2, call.parties().size(), one);
            assertTold("", call);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "amazon-connect/amazon-connect-inbound.json,NextContactId\": null,NextContactId\": \"n-1\"",
        "amazon-connect/amazon-connect-inbound.json,INBOUND,OUTBOUND",
    })
    void whatGoesOnOrGoesOutDidNotEndThere(String file, String old, String now) throws IOException {
        String contact = sample(file)
                .replaceFirst("(?s)\"Agent\": \\{.*?\\n \\},", "\"Agent\": null,")
                .replace(old, now);

        assertTrue(!read(contact).parties().contains(Party.ONLY_A_QUEUE));
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name));
    }

    private CallRecord changed(String sample, String old, String now) throws IOException {
        String text = sample(sample);
        assertTrue(text.contains(old), old);
        return read(text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(now)));
    }

    private CallRecord read(String text) throws IOException {
        return Found.inFile(folder, "a.json", text).only();
    }

    private static List<String> texts(Party party) {
        return party.identifiers().stream().map(Identifier::text).distinct().toList();
    }

    /** Compares what makes a call doubtful or is asked as well, in the order of the alphabet. */
    private static void assertTold(String expected, CallRecord call) {
        TreeSet<String> told = call.doubts().stream()
                .filter(doubt -> doubt.grave() || doubt == Doubt.LISTENED)
                .map(Doubt::name)
                .collect(Collectors.toCollection(TreeSet::new));
        call.acts().forEach(act -> told.add(act.name()));
        if (call.parties().contains(Party.NOBODY)) {
            told.add("NOBODY");
        }
        if (call.objected().isYes()) {
            told.add("OBJECTED");
        }
        assertEquals(
                expected == null ? "" : String.join(" ", new TreeSet<>(List.of(expected.split(" ", -1)))),
                String.join(" ", told));
    }
}
