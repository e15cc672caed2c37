// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.CaptureEvent.State;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Grant;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.LawfulBasis;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

class VconReaderTest {

    private static final String PARTIES = """
            "parties":[{"tel":"+442079460101","name":"Ann"},{"tel":"+447700900123"},{"sip":"sip:2103@pbx.example"}]""";
    private static final String START = "\"start\":\"2026-03-02T09:00:00Z\"";

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsTheOldAndTheNewSpelling() throws IOException {
        CallRecord old = vcon(dialog("\"mimetype\":\"audio/x-wav\",\"url\":\"https://media.example/1\""))
                .only();
        CallRecord newer = vcon(dialog("\"mediatype\":\"video/mp4\",\"url\":\"https://media.example/1\""))
                .only();

        assertEquals(Channel.CALL, old.channel());
        assertEquals(Channel.VIDEO_MEETING, newer.channel());
        assertEquals(Known.YES, old.stored());
    }

    @Test
    void aRecordingWithoutMediaMayStillExistElsewhere() throws IOException {
        assertEquals(Known.UNKNOWN, vcon(dialog("\"duration\":3")).only().stored());
    }

    @Test
    void takesTheFirstPartyOfADialogAsTheCaller() throws IOException {
        CallRecord call =
                vcon("{\"type\":\"recording\"," + START + ",\"parties\":[1,0]}").only();

        assertEquals(
                Optional.of("+447700900123"),
                call.onSide(Side.CALLER).findFirst().flatMap(Party::number));
    }

    @Test
    void takesTheOriginatorAsTheCallerWhereOneIsNamed() throws IOException {
        CallRecord call = vcon("{\"type\":\"recording\"," + START + ",\"parties\":[0,[1,2]],\"originator\":2}")
                .only();

        assertEquals(
                Optional.of("2103@pbx.example"),
                call.onSide(Side.CALLER).findFirst().flatMap(Party::address));
        assertEquals(3, call.parties().size());
    }

    @Test
    void keepsThatSomebodyIsNamedButNotTheName() throws IOException {
        CallRecord call = vcon(dialog("\"duration\":3")).only();

        assertTrue(call.parties().get(0).named());
        assertFalse(call.parties().get(0).toString().contains("Ann"));
        assertFalse(call.parties().get(0).toString().contains("7946"));
    }

    @Test
    void aFailedAttemptWasNotAnswered() throws IOException {
        CallRecord missed = vcon("{\"type\":\"incomplete\"," + START
                        + ",\"parties\":[0,1],\"disposition\":\"no-answer\"}")
                .only();
        CallRecord box = vcon("{\"type\":\"incomplete\"," + START
                        + ",\"parties\":[0,1],\"disposition\":\"voicemail-no-message\"}")
                .only();

        assertEquals(Known.NO, missed.answered());
        assertEquals(Known.NO, missed.stored());
        assertEquals(Channel.VOICEMAIL, box.channel());
    }

    @Test
    void aTransferIsPartOfTheCallItTransfers() throws IOException {
        Found found = vcon(dialog("\"duration\":3") + ",{\"type\":\"transfer\",\"original\":0,\"target_dialog\":0}");
        Found dangling = vcon(dialog("\"duration\":3") + ",{\"type\":\"transfer\",\"original\":7}");

        assertEquals(1, found.records.size());
        assertEquals(List.of(), found.unreadable);
        assertEquals(
                "a transfer of a dialog that is not there",
                dangling.unreadable.get(0).why());
    }

    @Test
    void partsOfARecordingSetAreOneCall() throws IOException {
        CallRecord call = vcon("{\"type\":\"recording-set\"," + START + ",\"parties\":[0,1],\"recordings\":[1]},"
                        + "{\"type\":\"recording\"," + START
                        + ",\"parties\":[0,1],\"recording_set\":0,\"url\":\"https://media.example/1\"}")
                .only();

        assertEquals(Known.YES, call.stored());
        assertEquals("dialog 0", call.origin().place());
    }

    @Test
    void oneBrokenDialogDoesNotHideTheOthers() throws IOException {
        Found found = vcon("{\"type\":\"hologram\"},17,{\"parties\":[0]}," + dialog("\"duration\":3"));

        assertEquals(1, found.records.size());
        assertEquals(
                List.of("dialog 0: a dialog of a type that no reader knows", "dialog 2: a dialog without a type"),
                reasons(found).stream()
                        .filter(reason -> !reason.startsWith("dialog 1"))
                        .toList());
    }

    @Test
    void readsHoldsAndTheFreeFormMaps() throws IOException {
        CallRecord call = vcon(dialog("""
                        "meta":{"direction":"in","disposition":"PAYMENT","tags":["CARD"],"consent":{"announced":true,"objected":"no"}},
                        "party_history":[{"party":1,"event":"hold","time":"2026-03-02T09:01:00Z"},
                        {"party":1,"event":"unhold","time":"2026-03-02T09:02:00Z"}]""")).only();

        assertEquals(2, call.holds().size());
        assertEquals(Direction.INCOMING, call.direction());
        assertEquals(List.of("PAYMENT", "CARD"), call.tags());
        assertFalse(call.doubts().contains(Doubt.SAID_TWICE));
        assertEquals(Known.YES, call.announced());
        assertEquals(Known.NO, call.objected());
    }

    @ParameterizedTest
    @CsvSource({"wrapUpCode", "disposition_code", "wrap_up", "agent_selected_disposition"})
    void howACallEndedIsAMark(String key) throws IOException {
        assertEquals(
                List.of("PAYMENT"),
                vcon(dialog("\"meta\":{\"" + key + "\":\"PAYMENT\"}")).only().tags());
    }

    @Test
    void readsALawfulBasisGivenAsObjectOrAsText() throws IOException {
        String body =
                "{\"lawful_basis\":\"consent\",\"expiration\":null,\"purpose_grants\":[{\"purpose\":\"recording\",\"granted\":true,\"granted_at\":\"2026-03-02T09:00:20Z\"}]}";
        String asText = "\"" + body.replace("\"", "\\\"") + "\"";

        LawfulBasis fromObject = withAttachment("{\"purpose\":\"lawful_basis\",\"party\":1,\"body\":" + body + "}")
                .only()
                .bases()
                .get(0);
        LawfulBasis fromText = withAttachment("{\"type\":\"lawful_basis\",\"party\":1,\"body\":" + asText + "}")
                .only()
                .bases()
                .get(0);

        assertEquals(fromObject, fromText);
        assertEquals(Optional.of(1), fromObject.party());
        assertTrue(fromObject.allowed("recording", Instant.parse("2026-03-02T09:00:00Z")));
        assertFalse(fromObject.allowed("recording", Instant.parse("2026-03-02T08:00:00Z")));
        assertFalse(fromObject.allowed("transcription", Instant.parse("2026-03-02T09:00:00Z")));
    }

    @Test
    void aBrokenAttachmentIsReportedAndTheCallIsStillRead() throws IOException {
        Found found =
                withAttachment("{\"purpose\":\"lawful_basis\",\"dialog\":4,\"body\":{\"lawful_basis\":\"consent\"}}");

        assertEquals(1, found.records.size());
        assertTrue(found.records.get(0).doubts().contains(Doubt.PART_LEFT_OUT));
        assertEquals(List.of("attachment 0: an attachment for a dialog that is not there"), reasons(found));
    }

    @Test
    void readsWhatTheRecorderDid() throws IOException {
        CallRecord call = withAttachment("""
                        {"purpose":"recording_state","dialog":0,"body":[
                        {"at":"2026-03-02T09:01:00Z","state":"masked"},{"at":"2026-03-02T09:02:00Z","state":"on"}]}""").only();

        assertTrue(call.suppressedAtLeastOnce());
        assertEquals(
                List.of(State.MASKED, State.ON),
                call.capture().stream().map(event -> event.state()).toList());
    }

    @Test
    void aChatIsOneConversationFromItsFirstLineToItsLast() throws IOException {
        CallRecord chat = vcon("""
                        {"type":"text","start":"2026-03-02T09:05:00Z","parties":[1],"originator":1,"body":"hello"},
                        {"type":"text","start":"2026-03-02T09:00:00Z","parties":0,"body":"good morning"}""").only();

        assertEquals(Channel.CHAT, chat.channel());
        assertEquals(Optional.of(CallTime.of(Instant.parse("2026-03-02T09:00:00Z"))), chat.start());
        assertEquals(Optional.of(Duration.ofMinutes(5)), chat.duration());
    }

    /** What somebody says in the middle of a conversation is said of all of it. */
    @Test
    void whatIsToldOfOneLineIsToldOfTheChat() throws IOException {
        CallRecord chat = Found.inFile(
                        folder,
                        "a.vcon",
                        "{\"uuid\":\"u-1\"," + PARTIES + ",\"dialog\":[" + line("\"meta\":{\"tags\":[\"first\"]}") + ","
                                + line("\"meta\":{\"consent\":\"refused\",\"tags\":[\"first\",\"PAYMENT\"]}") + ","
                                + line("\"transferred_to\":\"somebody\"")
                                + "],\"analysis\":[{\"type\":\"sentiment\",\"dialog\":2}],\"attachments\":["
                                + "{\"type\":\"lawful_basis\",\"dialog\":1,\"body\":{\"lawful_basis\":\"contract\"}}]}")
                .only();

        assertEquals(Known.YES, chat.objected());
        assertEquals(List.of("first", "PAYMENT"), chat.tags());
        assertEquals(Set.of(Activity.RECOGNISE_EMOTION), chat.acts());
        assertEquals(1, chat.bases().size());
        assertTrue(chat.doubts().contains(Doubt.PART_LEFT_OUT));
    }

    private static String line(String more) {
        return "{\"type\":\"text\"," + START + ",\"parties\":[0,1],\"body\":\"hello\"," + more + "}";
    }

    /** A container may hold others whole, in either form, and dialogs of its own beside them. */
    @Test
    void readsTheContainersThatOneHolds() throws IOException {
        String inner =
                "{\"uuid\":\"%s\"," + PARTIES + ",\"dialog\":[" + dialog("\"url\":\"https://m.example/1\"") + "]}";
        String text = inner.formatted("u-3").replace("\"", "\\\"");

        Found alone = Found.inFile(
                folder,
                "a.vcon",
                "{\"uuid\":\"u-1\",\"vcon\":\"0.0.1\",\"group\":[" + inner.formatted("u-2") + ",{\"body\":\"" + text
                        + "\"}]}");
        Found beside = with("\"group\":[{\"body\":" + inner.formatted("u-2") + "}]");

        assertEquals(
                List.of("u-2 group 0, dialog 0", "u-3 group 1, dialog 0"),
                alone.records.stream()
                        .map(record -> record.id() + " " + record.origin().place())
                        .toList());
        assertEquals(List.of(), alone.unreadable);
        assertEquals(2, beside.records.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"payload\":\"e30\",\"signatures\":[]}|DAMAGED|a signed vCon whose payload is not one vCon",
                "{\"ciphertext\":\"x\",\"recipients\":[],\"iv\":\"y\"}|CLOSED|an encrypted vCon",
                "{\"ciphertext\":\"x\",\"protected\":\"y\"}|CLOSED|an encrypted vCon",
                "{\"ciphertext\":\"x\"}|UNKNOWN_FORMAT|JSON of a kind that no reader knows",
                "{\"uuid\":\"u\",\"parties\":[]}|NO_RECORD|a vCon without any dialog",
                "{\"uuid\":\"u\"}|UNKNOWN_FORMAT|JSON of a kind that no reader knows",
                "{\"parties\":[]}|UNKNOWN_FORMAT|JSON of a kind that no reader knows",
                "{\"uuid\":\"u\",\"critical\":[\"lawful_basis\",\"wtf\"],\"parties\":[],\"dialog\":[]}|CLOSED|a vCon that must not be read without the extension `wtf`",
                "{\"uuid\":\"u\",\"must_support\":[\"wtf\"],\"parties\":[],\"dialog\":[]}|CLOSED|a vCon that must not be read without the extension `wtf`",
                "{\"uuid\":\"u\",\"critical\":[\"447700900012\"],\"parties\":[],\"dialog\":[]}|CLOSED|a vCon that must not be read without an unknown extension",
                "{\"uuid\":\"u\",\"parties\":[],\"dialog\":[]}|NO_RECORD|a vCon without any dialog",
                "{\"vcon\":\"0.0.1\",\"uuid\":\"u\",\"group\":[{\"uuid\":\"w\"}]}|NO_RECORD|a vCon without any dialog",
                "{\"vcon\":\"0.0.1\",\"uuid\":\"u\",\"group\":[{\"body\":\"{\"}]}|DAMAGED|an attachment whose body is not JSON",
                "{\"uuid\":\"u\",\"parties\":null,\"dialog\":[{\"type\":\"recording\"}]}|DAMAGED|a vCon whose parties are no list, so nobody can be attributed",
            })
    void refusesWhatItMustNotOrCannotRead(String json, Kind kind, String why) throws IOException {
        UnreadableRecord refused = Found.inFile(folder, "a.vcon", json).onlyUnreadable();

        assertEquals(kind, refused.kind());
        assertEquals(why, refused.why());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0,9]|party index 9 points past the 3 parties",
                "[0,-1]|a party index that is no whole number from 0",
                "[0,\"1\"]|a party index that is no whole number from 0",
                "[[[[0]]]]|a party index that is no whole number from 0",
            })
    void checksPartyIndices(String parties, String why) throws IOException {
        UnreadableRecord refused = vcon("{\"type\":\"recording\"," + START + ",\"parties\":" + parties + "}")
                .onlyUnreadable();

        assertEquals(why, refused.why());
    }

    @Test
    void theStreamsOfOneCallAreOneCall() throws IOException {
        String stream = "{\"type\":\"recording\"," + START
                + ",\"parties\":[%d],\"originator\":%d,\"url\":\"https://media.example/%d\"%s}";

        for (String session :
                List.of("", ",\"session_id\":{\"local\":\"rs-1\",\"remote\":\"c-1\"}", ",\"sip_call_id\":\"c-1\"")) {
            CallRecord call = vcon(stream.formatted(1, 1, 0, session) + "," + stream.formatted(2, 2, 1, session))
                    .only();

            assertEquals(
                    List.of(Side.CALLER, Side.CALLED),
                    call.parties().stream().map(Party::side).toList(),
                    session);
            assertTrue(call.doubts().contains(Doubt.LEGS_JOINED));
        }
    }

    @Test
    void twoCallsOfOneContainerStayTwo() throws IOException {
        assertEquals(
                2,
                vcon(dialog("\"duration\":3") + "," + dialog("\"duration\":3").replace("09:00:00Z", "09:30:00Z"))
                        .records
                        .size());
    }

    @Test
    void whatATransferTiesTogetherIsOneCallOfEverybodyOnIt() throws IOException {
        CallRecord call = vcon(dialog("\"url\":\"https://m.example/1\"") + ",{\"type\":\"recording\","
                        + START.replace("09:00", "09:05") + ",\"parties\":[1,2],\"url\":\"https://m.example/2\"},"
                        + "{\"type\":\"transfer\",\"original\":0,\"target_dialog\":1,\"transferor\":0,\"transfer_target\":2}")
                .only();

        assertEquals(
                Set.of("+442079460101", "+447700900123", "2103"),
                call.parties().stream()
                        .flatMap(party -> party.number().stream())
                        .collect(Collectors.toSet()));
    }

    /** A key that no standard names is unknown and not absent, where its name is about something that counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'consent':{'state':'perhaps'}|CONSENT_UNCLEAR",
                "'consentGiven':'no'|CONSENT_UNCLEAR",
                "'meta':{'optedOut':true}|CONSENT_UNCLEAR",
                "'meta':{'customer_objects_to_recording':true}|CONSENT_UNCLEAR",
                "'transcript':'hello'|ANALYSIS_UNCLEAR",
                "'metadata':{'sentiment':-0.3}|ANALYSIS_UNCLEAR",
                "'transferred_to':2|PART_LEFT_OUT",
                "'partyHistory':[{'party':2,'event':'join'}]|PART_LEFT_OUT",
                "'party_history':{'2':'join'}|PART_LEFT_OUT",
                "'party_history':[{'parties':[2],'event':'join'}]|PART_LEFT_OUT",
                "'party_history':[{'event':'hold','time':'2026-03-02T09:00:05Z'}]|",
                "'consentGiven':null|",
                "'transferred_to':[]|",
                "'transfers':false|",
                "'meta':{'queue':'sales'}|",
                // also deeper, and in a text of JSON
                "'meta':{'customer':{'consent':'denied'}}|CONSENT_UNCLEAR",
                "'metadata':{'call':[{'recording_consent':'refused'}]}|CONSENT_UNCLEAR",
                "'metadata':{'processing':{'sentiment':'negative'}}|ANALYSIS_UNCLEAR",
                "'meta':{'asterisk':{'transferred_to':'2115'}}|PART_LEFT_OUT",
                "'meta':{'asterisk':'{\\'transferred_to\\':\\'2115\\'}'}|PART_LEFT_OUT",
                "'vendor':{'consent':'denied'}|CONSENT_UNCLEAR",
                "'meta':{'customer':{'consent':'granted'}}|",
                "'meta':{'customer':{'consent':{'status':'granted','at':'today'}}}|",
                "'meta':{'customer':{'consent':{'status':'hmm'}}}|CONSENT_UNCLEAR",
                "'meta':{'customer':{'do_not_record':false}}|",
                "'meta':{'queue':{'name':'sales','position':2},'tags':[['a']]}|",
            })
    void aStrangeKeyOfADialogIsUnknown(String field, Doubt doubt) throws IOException {
        CallRecord call = vcon(dialog(field.replace('\'', '"') + ",\"url\":\"https://m.example/1\""))
                .only();
        Set<Doubt> grave = call.doubts().stream().filter(Doubt::grave).collect(Collectors.toSet());

        assertEquals(doubt == null ? Set.of() : Set.of(doubt), grave);
        assertEquals(doubt == Doubt.PART_LEFT_OUT, call.parties().contains(Party.NOBODY));
        assertEquals(doubt == Doubt.ANALYSIS_UNCLEAR, !call.acts().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "drop,,",
        "Answered,,",
        "moved,PART_LEFT_OUT,",
        "Whisper,LISTENED,WHISPER",
        "barge-in,LISTENED,BARGE_IN",
        "monitor,LISTENED,LISTEN_LIVE",
    })
    void anEventOfTheHistoryMayTellThatSomebodyListens(String event, Doubt doubt, Activity act) throws IOException {
        CallRecord call = vcon(dialog("\"url\":\"https://m.example/1\",\"party_history\":[{\"party\":1,\"event\":\""
                        + event + "\",\"time\":\"2026-03-02T09:00:05Z\"}]"))
                .only();

        assertEquals(doubt == null ? Set.of() : Set.of(doubt), call.doubts());
        assertEquals(act == null ? Set.of() : Set.of(act), call.acts());
    }

    /** What the container says of itself is no telephone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'privacy':{'consent':'denied'}|CONSENT_UNCLEAR",
                "'privacy':{'policy':'x'}|",
                "'extensions':['lawful_basis']|",
                "'extensions':['lawful_basis'],'critical':['lawful_basis']|",
                "'redacted':{'uuid':'u-0','type':'pii'}|",
            })
    void aStrangeKeyOfTheContainerIsUnknown(String field, Doubt doubt) throws IOException {
        CallRecord call = with(field.replace('\'', '"')).only();

        assertEquals(doubt == null ? Set.of() : Set.of(doubt), call.doubts());
        assertEquals(2, call.parties().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'consent':'denied'|true",
                "'consent':{'status':'denied'}|true",
                "'do_not_record':true|true",
                "'consent':'granted'|false",
            })
    void aDialogOrTheContainerMaySayThatSomebodyRefused(String field, boolean refused) throws IOException {
        String said = field.replace('\'', '"');

        assertEquals(
                refused,
                vcon(dialog(said + ",\"url\":\"https://m.example/1\""))
                        .only()
                        .objected()
                        .isYes());
        assertEquals(
                refused,
                vcon(dialog("\"url\":\"https://m.example/1\"") + "]," + said + ",\"group\":[")
                        .only()
                        .objected()
                        .isYes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'consent':'denied'|true",
                "'meta':{'opted_out':true}|true",
                "'meta':{'opted_out':false}|false",
                "'meta':{'crm':{'do_not_record':true}}|true",
                "'meta':{'crm':{'do_not_record':false,'segment':'gold'}}|false",
                "'consent':false|true",
                "'consent':null|false",
                "'consent':'granted'|false",
                "'role':'customer'|false",
            })
    void aPartyMayHaveRefused(String field, boolean unclear) throws IOException {
        String json = "{\"vcon\":\"0.0.2\",\"uuid\":\"u\",\"parties\":[{\"tel\":\"+442079460101\","
                + field.replace('\'', '"') + "},{\"tel\":\"2103\"}],\"dialog\":["
                + dialog("\"url\":\"https://m.example/1\"") + "]}";

        assertEquals(
                unclear, Found.inFile(folder, "a.vcon", json).only().doubts().contains(Doubt.CONSENT_UNCLEAR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'type':'permission','body':{'status':'denied'}|CONSENT_UNCLEAR|",
                "'type':'privacy_preferences','body':'no'|CONSENT_UNCLEAR|",
                "'type':'ticket','body':{'customer':{'optOut':true}}|CONSENT_UNCLEAR|",
                "'type':'ticket','body':{'customer':'objected to the price'}||",
                "'type':'sentiment_report','dialog':0,'body':'angry'||RECOGNISE_EMOTION",
                "'purpose':'transcript.json','dialog':0,'body':'hello'||TRANSCRIBE",
            })
    void anAttachmentOfAStrangeKindMaySpeakOfWhatCounts(String attachment, Doubt doubt, Activity act)
            throws IOException {
        CallRecord call =
                withAttachment("{" + attachment.replace('\'', '"') + "}").only();
        Set<Doubt> grave = call.doubts().stream()
                .filter(Doubt::grave)
                .filter(found -> found != Doubt.RECORDING_UNCLEAR)
                .collect(Collectors.toSet());

        assertEquals(doubt == null ? Set.of() : Set.of(doubt), grave);
        assertEquals(act == null ? Set.of() : Set.of(act), call.acts());
    }

    @Test
    void whoJoinsLaterTookPart() throws IOException {
        CallRecord call = vcon(dialog(
                        "\"party_history\":[{\"party\":2,\"event\":\"join\",\"time\":\"2026-03-02T09:01:00Z\"}]"))
                .only();

        assertEquals(3, call.parties().size());
        assertFalse(call.doubts().contains(Doubt.PART_LEFT_OUT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "transcript|TRANSCRIBE|false",
                "wtf_transcription|TRANSCRIBE|false",
                "sentiment|RECOGNISE_EMOTION|false",
                "emotion_analysis|RECOGNISE_EMOTION|false",
                "summary|ANALYSE_SPEECH|false",
                "qa_score|SCORE_BY_AI|false",
                "voiceprint|IDENTIFY_SPEAKER|false",
                "horoscope|ANALYSE_SPEECH|true",
            })
    void anAnalysisShowsWhatElseWasDone(String type, Activity act, boolean unclear) throws IOException {
        Found found = vcon(dialog("\"url\":\"https://m.example/1\"") + ","
                + dialog("\"url\":\"https://m.example/2\"").replace("09:00", "10:00") + "],\"analysis\":[{\"type\":\""
                + type
                + "\",\"dialog\":[0],\"body\":\"x\"},{\"type\":\"x\",\"dialog\":1}");
        CallRecord call = found.records.get(0);

        assertEquals(Set.of(act), call.acts());
        assertEquals(unclear, call.doubts().contains(Doubt.ANALYSIS_UNCLEAR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"source:x\",\"wrap_up:PAYMENT\"]",
                "[\"PAYMENT\"]",
                "{\"wrap_up\":\"PAYMENT\"}",
                "[{\"name\":\"wrap_up\",\"value\":\"PAYMENT\"}]",
                "\"[\\\"wrap_up:PAYMENT\\\"]\"",
                "[\"wrap_up=PAYMENT\"]",
                "{\"PAYMENT\":true}",
                "{\"tags\":[\"PAYMENT\"]}",
                "{\"wrap_up\":[\"sales\",\"PAYMENT\"]}",
                "[{\"key\":\"wrap_up\",\"value\":[\"PAYMENT\"]}]",
                "\"sales, PAYMENT\"",
            })
    void readsTheMarksOfAnAttachment(String body) throws IOException {
        CallRecord call = withAttachment("{\"purpose\":\"tags\",\"party\":0,\"dialog\":0,\"body\":" + body + "}")
                .only();

        assertTrue(call.tags().contains("PAYMENT"), call.tags().toString());
    }

    /** However much stands before a mark, and however deep a refusal lies. */
    @Test
    void nothingIsPassedOverForItsPlace() throws IOException {
        String many = "\"x\",".repeat(10) + "[".repeat(20)
                + IntStream.range(0, 2_000).mapToObj(i -> "\"m" + i + "\",").collect(Collectors.joining())
                + "\"PAYMENT\"" + "]".repeat(20);
        String deep = "{\"a\":".repeat(20) + "{\"opted_out\":true}" + "}".repeat(20);

        assertTrue(withAttachment("{\"purpose\":\"tags\",\"dialog\":0,\"body\":[" + many + "]}")
                .only()
                .tags()
                .contains("PAYMENT"));
        assertTrue(withAttachment("{\"type\":\"ticket\",\"body\":" + deep + "}")
                .only()
                .doubts()
                .contains(Doubt.CONSENT_UNCLEAR));
    }

    @ParameterizedTest
    @CsvSource({
        "denied,false,false",
        "revoked,false,false",
        "withdrawn,false,false",
        "granted,true,false",
        "accepted,true,false",
        "maybe,,true",
    })
    void readsTheOlderFormOfConsent(String status, Boolean granted, boolean unclear) throws IOException {
        CallRecord call = withAttachment("{\"type\":\"consent\",\"body\":{\"expiration\":null,\"party\":1,\"dialog\":0,"
                        + "\"consents\":[{\"purpose\":\"call_recording\",\"status\":\"" + status
                        + "\",\"timestamp\":\"2026-03-02T09:00:05Z\"}]}}")
                .only();

        assertEquals(
                granted == null ? List.of() : List.of(granted),
                call.bases().get(0).grantsFor("recording").stream()
                        .map(Grant::granted)
                        .toList());
        assertEquals(unclear, call.doubts().contains(Doubt.CONSENT_UNCLEAR));
        assertEquals(Optional.of(1), call.bases().get(0).party());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"denied\"}",
                "{\"consent\":false}",
                "{\"granted\":\"no\"}",
                "{\"given\":\"refused\"}",
                "[{\"status\":\"revoked\"}]",
                "{\"consents\":[{\"consent\":\"recording\",\"value\":\"no\"}]}",
                "\"{\\\"status\\\":\\\"denied\\\"}\"",
            })
    void aRefusalIsReadHoweverItsBodyIsPut(String body) throws IOException {
        CallRecord call = withAttachment("{\"purpose\":\"consent\",\"party\":1,\"body\":" + body + "}")
                .only();

        assertEquals(
                List.of(false),
                call.bases().get(0).grantsFor("recording").stream()
                        .map(Grant::granted)
                        .toList());
        assertFalse(call.doubts().contains(Doubt.CONSENT_UNCLEAR));
    }

    @ParameterizedTest
    @CsvSource({
        "consent_attachment,true",
        "gdpr_consent,true",
        "opt_out,true",
        "opt-out,true",
        "objection,true",
        "do_not_record,true",
        "withdrawal,true",
        "revocation,true",
        "bezwaar,true",
        "lawful_basis_v2,true",
        "ticket,false",
        "ingress_info,false",
    })
    void whatMaySpeakOfConsentIsNotPassedOver(String kind, boolean unclear) throws IOException {
        CallRecord call = withAttachment("{\"type\":\"" + kind + "\",\"body\":{\"x\":true}}")
                .only();

        assertEquals(unclear, call.doubts().contains(Doubt.CONSENT_UNCLEAR));
    }

    @Test
    void aBasisThatAllowsNothingIsNotUnderstood() throws IOException {
        CallRecord call = withAttachment("{\"purpose\":\"lawful_basis\",\"body\":{\"lawful_basis\":\"contract\"}}")
                .only();

        assertTrue(call.doubts().contains(Doubt.CONSENT_UNCLEAR));
    }

    @ParameterizedTest
    @CsvSource({"denied,YES,false", "false,YES,false", "granted,UNKNOWN,false", "hmm,UNKNOWN,true"})
    void readsAWordForConsentWithoutTakingItForOne(String word, Known objected, boolean unclear) throws IOException {
        CallRecord call =
                vcon(dialog("\"meta\":{\"consent\":\"" + word + "\"}")).only();

        assertEquals(objected, call.objected());
        assertEquals(unclear, call.doubts().contains(Doubt.CONSENT_UNCLEAR));
    }

    @Test
    void aRecordingThatIsElsewhereCountsAsOne() throws IOException {
        CallRecord call = vcon(dialog("\"duration\":3")).only();

        assertTrue(call.countsAsStored());
        assertTrue(call.doubts().contains(Doubt.RECORDING_UNCLEAR));
    }

    @Test
    void readsOneVconPerLineAndReportsABrokenLineByItsNumber() throws IOException {
        String one = "{\"uuid\":\"a\"," + PARTIES + ",\"dialog\":[" + dialog("\"duration\":3") + "]}";

        Found found =
                Found.inFile(folder, "calls.jsonl", one + "\n{\"broken\n\n" + one.replace("\"a\"", "\"b\"") + "\n");

        assertEquals(
                List.of("a", "b"), found.records.stream().map(CallRecord::id).toList());
        assertEquals("line 4, dialog 0", found.records.get(1).origin().place());
        assertEquals(List.of("line 2: JSON that breaks off before its end"), reasons(found));
    }

    /** Everybody whom the container names, and what the people consented to, as with any dialog. */
    @Test
    void aChatHasPartiesAndGrounds() throws IOException {
        Found found = Found.inFile(
                folder,
                "a.vcon",
                "{\"uuid\":\"u-1\"," + PARTIES + ",\"dialog\":[{\"type\":\"text\"," + START
                        + ",\"parties\":[0,1],\"originator\":1,\"body\":\"hello\"}],\"attachments\":["
                        + "{\"purpose\":\"lawful_basis\",\"body\":{\"lawful_basis\":\"contract\"}}]}");

        CallRecord chat = found.only();
        assertEquals(3, chat.parties().size());
        assertEquals(
                Optional.of("+447700900123"),
                chat.onSide(Side.CALLER).findFirst().flatMap(Party::number));
        assertEquals(1, chat.bases().size());
    }

    /** Parties count from 0, and stand in a list or in one for each channel of sound. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0,1,2]|",
                "[0,[1,2]]|",
                "[0,3]|party index 3 points past the 3 parties",
                "[0,[[1]]]|a party index that is no whole number from 0",
            })
    void aDialogNamesPartiesThatAreThere(String parties, String why) throws IOException {
        Found found = vcon("{\"type\":\"recording\"," + START + ",\"parties\":" + parties + "}");

        if (why == null) {
            assertEquals(3, found.only().parties().size());
        } else {
            assertEquals(List.of("dialog 0: " + why), reasons(found));
        }
    }

    /** By whatever the container says of a party. */
    @Test
    void aPartyHasAnAddressAnExtensionAndPerhapsAName() throws IOException {
        List<Party> parties = Found.inFile(
                        folder,
                        "a.vcon",
                        "{\"uuid\":\"u-1\",\"parties\":[{\"mailto\":\"ann@office.example\",\"name\":\"Anonymous\"},"
                                + "{\"tel\":\"+447700900123\",\"name\":\"07700 900123\"},{\"tel\":\"+442079460101\",\"ext\":\"2103\",\"name\":\"Bob\"},"
                                + "{\"tel\":\"+442079460102\",\"meta\":{\"extension\":\"2104\"}}],\"dialog\":[{\"type\":\"recording\","
                                + START + ",\"parties\":[0,1,2,3]}]}")
                .only()
                .parties();

        assertEquals(Optional.of("ann@office.example"), parties.get(0).address());
        assertEquals(
                List.of(false, false, true, false),
                parties.stream().map(Party::named).toList());
        assertEquals(Optional.of("2103"), parties.get(2).extension());
        assertEquals(Optional.of("2104"), parties.get(3).extension());
    }

    @Test
    void aMailIsACommunicationOfItsOwn() throws IOException {
        CallRecord mail = vcon("{\"type\":\"text\"," + START
                        + ",\"parties\":[0,1],\"message_id\":\"<1@example.org>\",\"body\":\"hello\"}")
                .only();

        assertEquals(Channel.EMAIL, mail.channel());
        assertEquals(2, mail.parties().size());
        assertEquals(Known.YES, mail.stored());
    }

    /** A consent of somebody who takes no part in this dialog is nobody's of those who do. */
    @Test
    void aGroundOfWhoTakesNoPartBelongsToNoParty() throws IOException {
        List<LawfulBasis> bases = withAttachment(
                        "{\"purpose\":\"lawful_basis\",\"party\":2,\"body\":{\"lawful_basis\":\"consent\"}}")
                .only()
                .bases();

        assertEquals(
                List.of(Optional.empty()),
                bases.stream().map(LawfulBasis::party).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"amended", "appended", "redacted"})
    void anotherVersionOfTheContainerIsTheSameCall(String version) throws IOException {
        CallRecord call = with("\"" + version + "\":{\"uuid\":\"u-0\"}").only();

        assertEquals(Set.of("u-0", "u-1"), call.joins());
        assertEquals(List.of("u-0"), call.related());
    }

    /** The numbers of dialogs count from 0. */
    @Test
    void aTransferMayNotNameTheDialogBehindTheLast() throws IOException {
        Found found = vcon(dialog("\"duration\":3") + ",{\"type\":\"transfer\",\"original\":2}");

        assertEquals(List.of("dialog 1: a transfer of a dialog that is not there"), reasons(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "7", "0", "-1", "\"a\""})
    void aSetOfRecordingsThatIsNotThereOrNoneLeavesAPartOut(String set) throws IOException {
        CallRecord call = vcon(dialog("\"url\":\"https://m.example/1\",\"recording_set\":" + set))
                .only();

        assertEquals(Set.of(Doubt.PART_LEFT_OUT), call.doubts());
    }

    /** A recording of one set says nothing about another. */
    @Test
    void eachSetHasItsOwnRecordings() throws IOException {
        String set = "{\"type\":\"recording-set\"," + START + ",\"parties\":[0,1]}";
        List<CallRecord> calls =
                vcon(set + "," + set + "," + dialog("\"url\":\"https://m.example/1\",\"recording_set\":1")).records;

        assertEquals(
                List.of(Known.UNKNOWN, Known.YES),
                calls.stream().map(CallRecord::stored).toList());
    }

    private Found vcon(String dialogs) throws IOException {
        return Found.inFile(folder, "a.vcon", "{\"uuid\":\"u-1\"," + PARTIES + ",\"dialog\":[" + dialogs + "]}");
    }

    private Found withAttachment(String attachment) throws IOException {
        return Found.inFile(
                folder,
                "a.vcon",
                "{\"uuid\":\"u-1\"," + PARTIES + ",\"dialog\":[" + dialog("\"duration\":3") + "],\"attachments\":["
                        + attachment + "]}");
    }

    private Found with(String more) throws IOException {
        return Found.inFile(
                folder,
                "a.vcon",
                "{\"uuid\":\"u-1\"," + PARTIES + ",\"dialog\":[" + dialog("\"url\":\"https://m.example/1\"") + "],"
                        + more + "}");
    }

    private static String dialog(String more) {
        return "{\"type\":\"recording\"," + START + ",\"parties\":[0,1]," + more + "}";
    }

    private static List<String> reasons(Found found) {
        return found.unreadable.stream()
                .map(broken -> broken.origin().place() + ": " + broken.why())
                .toList();
    }
}
