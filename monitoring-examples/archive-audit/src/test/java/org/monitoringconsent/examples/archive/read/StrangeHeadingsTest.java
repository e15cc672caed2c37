// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
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
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/** What stands under a heading that no product is known for is unknown and not absent, where it is about something that counts. */
class StrangeHeadingsTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Transcript|hello|ANALYSIS_UNCLEAR",
                "sentiment_score|-0.3|ANALYSIS_UNCLEAR",
                "sentiment|none|",
                "consent|maybe|CONSENT_UNCLEAR",
                "consent|granted|",
                "Objected?|perhaps|CONSENT_UNCLEAR",
                "opt_out|0|",
                "transferred_to|+442079460190|PART_LEFT_OUT",
                "Transfers|0|",
                "monitored by|2101|PART_LEFT_OUT",
                "participants|3|PART_LEFT_OUT",
                "Recording Duration|35|RECORDING_UNCLEAR",
                "Recording Duration|00:00|",
                "recorded_at|2026-03-03 10:00:00|",
                "Record|yes|RECORDING_UNCLEAR",
                "rec url|https://recorder.example/7|RECORDING_UNCLEAR",
                "Aufzeichnung|ja|RECORDING_UNCLEAR",
                "greeting|a.wav|RECORDING_UNCLEAR",
                "greeting|hello.|",
                "Play|https://m.example/1|RECORDING_UNCLEAR",
                "Playback|https://m.example/1|RECORDING_UNCLEAR",
                "Tape|y|RECORDING_UNCLEAR",
                "Taped|no|",
                "Monitor|y|RECORDING_UNCLEAR",
                "Listen|https://m.example/1|RECORDING_UNCLEAR",
                "Listen|a.mp3|RECORDING_UNCLEAR",
                "Listen|2110|PART_LEFT_OUT",
                "AI Summary|they agreed|ANALYSIS_UNCLEAR",
                "Email Summary|they agreed|",
                "consultation|2104|PART_LEFT_OUT",
                "consultant|Ann|",
                "caller_agreed|perhaps|CONSENT_UNCLEAR",
                "agreed_to_recording|yes|",
                "recordingAllowed|true|",
                "agreement_number|A-1|",
                "agreed price|7|",
                "decline_reason|busy|",
                "Accord commercial|non|",
                "Accord du client|oui|",
                "Toestemming|ja|",
                "Toestemming geweigerd|nee|",
                "declined|no|",
                "speech_analytics|true|ANALYSIS_UNCLEAR",
                "callAnalytics|on|ANALYSIS_UNCLEAR",
                "ai_call_summary|x|ANALYSIS_UNCLEAR",
                "aiCallSummary|x|ANALYSIS_UNCLEAR",
                "AI notes|x|ANALYSIS_UNCLEAR",
                "ai_recap|x|ANALYSIS_UNCLEAR",
                "call_summary|x|ANALYSIS_UNCLEAR",
                "detail notes|x|",
                "analytics_id|7|",
                "second_agent|2104|PART_LEFT_OUT",
                "secondaryAgent|2104|PART_LEFT_OUT",
                "agent2|2104|PART_LEFT_OUT",
                "other agent|2104|PART_LEFT_OUT",
                "Previous Agent|2104|PART_LEFT_OUT",
                "Next Agent|2104|PART_LEFT_OUT",
                "Agents Involved|2103 2104|PART_LEFT_OUT",
                "Last Agent|Ann|",
                "colleague|2104|PART_LEFT_OUT",
                "members|2104|PART_LEFT_OUT",
                "escalated_to|2104|PART_LEFT_OUT",
                "handover|2104|PART_LEFT_OUT",
                "handed over to|2104|PART_LEFT_OUT",
                "taken over by|2104|PART_LEFT_OUT",
                "handover|no|",
                "member|M-1|",
                "escalated|yes|",
                "greeting|https://m.example/a.wav?sig=1|RECORDING_UNCLEAR",
                "greeting|a.wav of the house|",
                "cost center|77|",
                "Monitoring|2110|PART_LEFT_OUT",
                "Monitoring File|0|",
                "Silent Monitoring|2110|PART_LEFT_OUT",
                "Eavesdrop|yes|PART_LEFT_OUT",
                "Spied By|2110|PART_LEFT_OUT",
                "Blind Xfer To|2104|PART_LEFT_OUT",
                "FwdTo|07700900777|PART_LEFT_OUT",
                "Call Pickup|2104|PART_LEFT_OUT",
                "Call Pickup Time|10:00|",
                "Intercepted|yes|PART_LEFT_OUT",
                "Meegeluisterd|2104|PART_LEFT_OUT",
                "Overgenomen door|2104|PART_LEFT_OUT",
                "Doorschakeling|2104|PART_LEFT_OUT",
                "Weiterleitung|2104|PART_LEFT_OUT",
                "Weitergeleitet an|2104|PART_LEFT_OUT",
                "Durchgestellt zu|2104|PART_LEFT_OUT",
                "Doorgezet naar|2104|PART_LEFT_OUT",
                "Doorgestuurd naar|nee|",
                "Mitgehört von|2104|PART_LEFT_OUT",
                "Transféré à|2104|PART_LEFT_OUT",
                "Renvoyé vers|2104|PART_LEFT_OUT",
                "Écoute|2110|PART_LEFT_OUT",
                "Écart|7|",
                "Stimmungsanalyse|gut|ANALYSIS_UNCLEAR",
                "Samenvatting AI|x|ANALYSIS_UNCLEAR",
                "Recording Announced|perhaps|CONSENT_UNCLEAR",
                "recording_disclosure_played|perhaps|CONSENT_UNCLEAR",
                "recording_disclosure_played|true|",
                "Record Call|yes|RECORDING_UNCLEAR",
                "recordCall|true|RECORDING_UNCLEAR",
                "record_calls|no|",
                "rec_status|done|RECORDING_UNCLEAR",
                "siprec_session|s-1|RECORDING_UNCLEAR",
                "recruiting_status|done|",
                "qa_score|80|ANALYSIS_UNCLEAR",
                "callScore|7|ANALYSIS_UNCLEAR",
                "agent score|7|ANALYSIS_UNCLEAR",
                "Scorecard|x|ANALYSIS_UNCLEAR",
                "keywords_spotted|refund|ANALYSIS_UNCLEAR",
                "call_highlights|refund|ANALYSIS_UNCLEAR",
                "talk_to_listen_ratio|0.4|ANALYSIS_UNCLEAR",
                "conversation_intelligence|on|ANALYSIS_UNCLEAR",
                "keywords|google ads|",
                "lead_score|7|",
                "mos_score|4.2|",
                "quality_score|4.2|",
                "Recording Notice|played|",
                "Recording Notice|partly|CONSENT_UNCLEAR",
                "QA Evaluator|2110|PART_LEFT_OUT",
                "Reviewed By|2110|PART_LEFT_OUT",
                "Beoordeeld door|2110|PART_LEFT_OUT",
                "preview|2110|",
                "reviews|3|",
                "Talk Over|3|ANALYSIS_UNCLEAR",
                "Speech Rate|140|ANALYSIS_UNCLEAR",
                "silence ratio|0.4|ANALYSIS_UNCLEAR",
                "silence|3|",
                "Connected Number|+442079460123|",
                "Final Destination|+442079460123|",
            })
    void isDoubtful(String heading, String value, Doubt doubt) throws IOException {
        CallRecord call = row(heading, value);

        assertEquals(doubt == null ? Set.of() : Set.of(doubt), grave(call));
        assertEquals(doubt == Doubt.ANALYSIS_UNCLEAR, call.acts().contains(Activity.ANALYSE_SPEECH));
        assertEquals(doubt == Doubt.RECORDING_UNCLEAR, call.countsAsStored());
    }

    @ParameterizedTest
    @CsvSource({
        "screen_recording_url,https://x.example/a.mp4,true",
        "Screen Capture,yes,true",
        "screenshots,3,true",
        "screenRecording,no,false",
        "screen_pop,yes,false",
    })
    void whatIsKeptOfAScreenIsNoCall(String heading, String value, boolean kept) throws IOException {
        CallRecord call = row(heading, value);

        assertEquals(kept, call.acts().contains(Activity.CAPTURE_SCREEN));
        assertFalse(call.countsAsStored());
        assertEquals(Set.of(), grave(call));
    }

    @ParameterizedTest
    @CsvSource({
        "consent,no",
        "recording_consent,denied",
        "objected,yes",
        "do_not_record,1",
        "Toestemming,nee",
        "customer_declined_recording,true",
        "callRecordingDeclined,1",
        "rejected recording,yes",
        "asked_not_to_record,true",
        "caller_agreed,false",
        "agreed_to_recording,no",
        "recording_allowed,false",
        "allow recording,no",
        "no_consent,yes",
        "consent_not_given,true",
        "consent_declined,true",
        "dont_record,true",
        "Akkoord opname,nee",
        "Zustimmung,nein",
        "Einverständnis,nein",
        "May record,no",
        "Toestemming geweigerd,ja",
        "Geen toestemming,ja",
        "Toestemming ingetrokken,ja",
        "Opname geweigerd,ja",
        "Einwilligung verweigert,ja",
        "Keine Einwilligung,ja",
        "Einwilligung widerrufen,ja",
        "Aufzeichnung erlaubt,nein",
        "Accord enregistrement,non",
        "Accord du client,non",
        "Opposition,oui",
        "Retrait du consentement,oui",
        "Autorisation d'enregistrement,non"
    })
    void aPlainRefusalIsOne(String heading, String value) throws IOException {
        assertEquals(Known.YES, row(heading, value).objected());
    }

    @ParameterizedTest
    @CsvSource({"audio,a.wav", "file,a.mp3", "media_path,/r/a.ogg", "media url,https://m.example/a.wav?sig=1#t"})
    void theNameOfASoundFileIsARecording(String heading, String value) throws IOException {
        assertEquals(Known.YES, row(heading, value).stored());
    }

    @ParameterizedTest
    @CsvSource({
        "Rec,yes,YES",
        "Rec,no,NO",
        "Call Recording,disabled,NO",
        "Call Recording,never,NO",
        "Opname,geen,NO",
        "Aufgezeichnet,keine,NO",
        "Call Recording,always,YES",
        "Call Recording,not recorded,NO",
        "Voice Recording,yes,YES",
        "Recording Exists,no,NO",
        "Gespreksopname,ja,YES",
        "Gespreksopname,a.wav,YES",
        "Enregistré,oui,YES",
        "recordfiles,2026-03/auto-1772532000-2103.wav@,YES",
    })
    void aPlainWordTellsWhetherItWasRecorded(String heading, String value, Known stored) throws IOException {
        assertEquals(stored, row(heading, value).stored());
    }

    @ParameterizedTest
    @CsvSource({
        "Recording Announced,no,NO",
        "announced,yes,UNKNOWN",
        "greeting,no,UNKNOWN",
        "recording_disclosure_played,false,NO",
        "recordingNotificationEnabled,0,NO",
        "disclaimerPlayed,no,NO",
        "privacy notice given,no,NO",
        "informed_of_recording,no,NO",
        "recording notice given,yes,UNKNOWN",
        "warning,no,UNKNOWN",
        "notification,no,UNKNOWN",
        "email_notification_sent,no,UNKNOWN",
        "Recording Notice,no,NO",
        "Disclaimer Played,false,NO",
        "Privacy Notice,not played,NO",
        "Privacy Notice,played,UNKNOWN",
        "Caller Informed,no,NO",
        "Opnamemelding,nee,NO",
        "Aufzeichnungshinweis,nicht abgespielt,NO"
    })
    void thatTheOtherPartyWasNotToldCounts(String heading, String value, Known announced) throws IOException {
        assertEquals(announced, row(heading, value).announced());
    }

    /** In the languages of those who keep such tables. */
    @ParameterizedTest
    @CsvSource({
        "Datum;Tijd;Van;Naar;Duur;Opgenomen,2026-03-03;10:00:00",
        "Starttijd;Bron;Bestemming;Duur;Opgenomen,2026-03-03 10:00:00",
        "Datum;Uhrzeit;Anrufer;Angerufener;Duration;Aufgezeichnet,2026-03-03;10:00:00",
        "Beginn;Von;An;Duration;Aufgezeichnet,2026-03-03 10:00:00",
        "Date;Heure;Appelant;Appelé;Duration;Enregistré,2026-03-03;10:00:00",
        "Start Date;Start Time;Caller;Called;Duration;Recorded,2026-03-03;10:00:00",
    })
    void aTableIsReadInItsLanguage(String headings, String start) throws IOException {
        CallRecord call = Found.inFile(folder, "a.csv", headings + "\n" + start + ";2103;07700900012;300;yes\n")
                .only();

        assertEquals(
                "2026-03-03T10:00:00Z", call.start().orElseThrow().instant().toString());
        assertEquals(
                Optional.of("2103"),
                call.onSide(Side.CALLER).findFirst().orElseThrow().number());
        assertEquals(Known.YES, call.stored());
        assertEquals(Set.of(), grave(call));
    }

    @ParameterizedTest
    @CsvSource({
        "Date;AM/PM;Time,2026-03-13;PM;11:30,2026-03-13T23:30:00Z",
        "Start Time;AMPM,2026-03-13 11:30;a.m.,2026-03-13T11:30:00Z",
        "Start Time;AMPM,2026-03-13 11:30 PM;PM,2026-03-13T23:30:00Z",
        "Start Time;AMPM,2026-03-13 11:30;,2026-03-13T11:30:00Z",
    })
    void aColumnOfItsOwnMayTellBeforeOrAfterNoon(String headings, String when, String start) throws IOException {
        CallRecord call = Found.inFile(
                        folder, "a.csv", headings + ";From;To;Duration\n" + when + ";07700900012;2103;300\n")
                .only();

        assertEquals(start, call.start().orElseThrow().instant().toString());
    }

    @Test
    void aHalfThatIsNoneIsDoubted() throws IOException {
        CallRecord call = Found.inFile(
                        folder, "a.csv", "Start Time;AMPM;From;To;Duration\n2026-03-13 11:30;XM;07700900012;2103;300\n")
                .only();

        assertTrue(call.doubts().contains(Doubt.ZONE_UNKNOWN));
    }

    /** Whom another number belongs to does not stand there, so that it may be the other party's whichever way the call went. */
    @ParameterizedTest
    @CsvSource({"2103,+442079460123", "+442079460123,2103"})
    void anotherNumberMayBeThatOfEitherEnd(String caller, String called) throws IOException {
        CallRecord call = Found.inFile(
                        folder,
                        "a.csv",
                        "calldate,src,dst,duration,disposition,customer number\n2026-03-03 10:00:00," + caller + ","
                                + called + ",300,ANSWERED,020 7946 0190\n")
                .only();

        assertTrue(call.parties().stream()
                .allMatch(party ->
                        party.identifiers().stream().anyMatch(one -> one.text().equals("\"02079460190"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Answered By", "Answering Number", "Connected Number", "Connected To", "Final Destination"})
    void whoAnsweredIsTheDeviceOfWhoWasCalled(String heading) throws IOException {
        Party called = Found.inFile(
                        folder,
                        "a.csv",
                        "calldate,src,dst,duration,disposition," + heading + "\n"
                                + "2026-03-03 10:00:00,+442079460123,2103,300,ANSWERED,2104\n")
                .only()
                .onSide(Side.CALLED)
                .findFirst()
                .orElseThrow();

        assertEquals(Optional.of("2103"), called.number());
        assertEquals(Optional.of("2104"), called.extension());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Final Extension",
                "Last Ext",
                "Agent Ext",
                "Answered Extension",
                "Toestelnummer",
                "Nebenstelle",
                "Durchwahl",
                "Poste",
                "Taken By",
                "Beantwoord door",
                "Opgenomen door",
                "Angenommen von",
                "Répondu par",
                "Last Agent",
                "To Agent",
                "Operator",
                "Member",
                "Station",
                "Medewerker"
            })
    void anExtensionIsOneWhateverItIsCalled(String heading) throws IOException {
        CallRecord call = answeredBy(heading, "2104");

        assertEquals(
                Optional.of("2104"),
                call.onSide(Side.CALLED).findFirst().orElseThrow().extension());
        assertEquals(Set.of(), grave(call));
    }

    @ParameterizedTest
    @CsvSource({"Operator,Ann", "User,ann.bee", "Device,SEP001122334455", "File Extension,2104"})
    void aNameOrAKindOfFileIsNoExtension(String heading, String value) throws IOException {
        assertEquals(
                Optional.empty(),
                answeredBy(heading, value)
                        .onSide(Side.CALLED)
                        .findFirst()
                        .orElseThrow()
                        .extension());
    }

    @Test
    void whereTheExtensionIsToldWhatMayBeOneIsPassedOver() throws IOException {
        CallRecord call = answeredBy("Extension,User", "2104,1017");

        assertFalse(texts(call).contains("1017"));
    }

    @ParameterizedTest
    @CsvSource({"From Extension,To Extension", "Caller Ext,Callee Ext", "Source Extension,Destination Extension"})
    void eitherEndMayHaveAnExtensionOfItsOwn(String caller, String called) throws IOException {
        CallRecord call = Found.inFile(
                        folder,
                        "a.csv",
                        "calldate,src,dst,duration,disposition," + caller + "," + called
                                + "\n2026-03-03 10:00:00,+442079460101,+447700900012,300,ANSWERED,2103,\n")
                .only();

        assertTrue(call.onSide(Side.CALLER).findFirst().orElseThrow().identifiers().stream()
                .anyMatch(one -> one.text().equals("2103")));
    }

    private CallRecord answeredBy(String heading, String value) throws IOException {
        return Found.inFile(
                        folder,
                        "a.csv",
                        "calldate,src,dst,duration,disposition," + heading
                                + "\n2026-03-03 10:00:00,+442079460123,2103,300,ANSWERED," + value + "\n")
                .only();
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWERED,false",
        "PICKED_OFF,false",
        "BLIND_TRANSFER,true",
        "Transferred,true",
        "Forwarded to mobile,true",
        "Picked up,true",
        "Parked,true",
        "Answered elsewhere,true",
        "Weitergeleitet,true",
        "Transféré,true",
        "Doorgezet,true",
        "Call deflected,true",
        "3-way,true",
        "Pick up,true",
        "Conference,true",
        "NORMAL_CLEARING,false",
    })
    void aWordForTheEndMayTellThatTheCallWentOnWithSomebody(String word, boolean wentOn) throws IOException {
        CallRecord call = Found.inFile(
                        folder,
                        "a.csv",
                        "calldate,src,dst,duration,disposition\n2026-03-03 10:00:00,+442079460123,2103,300," + word
                                + "\n")
                .only();

        assertEquals(wentOn, call.parties().contains(Party.NOBODY));
    }

    @ParameterizedTest
    @CsvSource({
        "transfer,true",
        "Conference,true",
        "silent monitoring,true",
        "Silent Monitor,true",
        "Whisper,true",
        "national,false"
    })
    void soMayAWordForWhatItWas(String word, boolean wentOn) throws IOException {
        CallRecord call = row("call type", word);

        assertEquals(wentOn, call.parties().contains(Party.NOBODY));
    }

    @Test
    void whoWasTransferredToIsNamedByTheWordForTheEnd() throws IOException {
        CallRecord call = Found.inFile(
                        folder,
                        "a.csv",
                        "calldate,src,dst,duration,disposition\n"
                                + "2026-03-03 10:00:00,+442079460123,2103,300,Transferred to 020 7946 0190\n")
                .only();

        assertTrue(texts(call).contains("\"02079460190"));
    }

    @Test
    void whoIsNamedTookPart() throws IOException {
        assertTrue(texts(row("transferred_to", "2115")).contains("2115"));
        assertTrue(row("transferred", "yes").parties().contains(Party.NOBODY));
        assertTrue(texts(row("connected_number", "020 7946 0190")).contains("\"02079460190"));
        assertTrue(texts(row("phone2", "020 7946 0190")).contains("\"02079460190"));
        assertTrue(texts(row("contact phones", "020 7946 0190")).contains("\"02079460190"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'recording':{'url':'x'}|YES|",
                "'recordings':['a.wav']|YES|",
                "'recordings':[]|UNKNOWN|",
                "'consent':{'status':'hmm'}|UNKNOWN|CONSENT_UNCLEAR",
                "'transferredTo':{'number':'2115'}|UNKNOWN|PART_LEFT_OUT",
                "'custom':{'a':1}|UNKNOWN|",
                "'custom':{'recorded':true}|YES|",
                "'custom':{'more':{'consent':'perhaps'}}|UNKNOWN|CONSENT_UNCLEAR",
                "'parts':[{'transferredTo':'2115'}]|UNKNOWN|PART_LEFT_OUT",
                "'parts':[{'direction':'sideways'}]|UNKNOWN|",
            })
    void aJsonObjectMaySayItInAnObjectOfItsOwn(String field, Known stored, Doubt doubt) throws IOException {
        CallRecord call = Found.inFile(folder, "a.json", """
                        {"calldate":"2026-03-03 10:00:00","src":"2103","dst":"+442079460123","duration":3,"uniqueid":"a",%s}
                        """.formatted(field.replace('\'', '"')))
                .only();

        assertEquals(stored, call.stored());
        assertEquals(doubt == null ? Set.of() : Set.of(doubt), grave(call));
    }

    @ParameterizedTest
    @CsvSource({
        "ConfBridge,8500,8500,true",
        "Page,8500,PJSIP/2101&PJSIP/2102,true",
        "ParkedCall,71,71,true",
        "BridgeAdd,8500,PJSIP/2101,true",
        "SLAStation,8500,station1,true",
        "Deflect,8500,sip:2101@pbx.example,true",
        "Dial,02079460123,PJSIP/02079460123@trunk,false",
        "BackGround,8500,welcome,false",
    })
    void anApplicationMayBringInOthers(String application, String dialled, String data, boolean others)
            throws IOException {
        CallRecord call = asterisk(application, dialled, data);

        assertEquals(others, call.parties().contains(Party.NOBODY));
        assertEquals(others ? Set.of(Doubt.PART_LEFT_OUT) : Set.of(), grave(call));
    }

    @ParameterizedTest
    @CsvSource({
        "*01,PJSIP/02079460190@trunk,true",
        "02079460123,PJSIP/02079460190@trunk,true",
        "902079460190,PJSIP/+442079460190@trunk,false",
    })
    void whereADialStringLeadsElsewhereBothCount(String dialled, String data, boolean elsewhere) throws IOException {
        assertEquals(
                elsewhere ? 3 : 2, asterisk("Dial", dialled, data).parties().size());
    }

    private CallRecord row(String heading, String value) throws IOException {
        return Found.inFile(
                        folder,
                        "a.csv",
                        "calldate,src,dst,duration,disposition,uniqueid," + heading
                                + "\n2026-03-03 10:00:00,2103,+442079460123,300,ANSWERED,a1," + value + "\n")
                .only();
    }

    private CallRecord asterisk(String application, String dialled, String data) throws IOException {
        return Found.inFile(
                        folder,
                        "a.csv",
                        "\"\",\"2103\",\"" + dialled + "\",\"x\",\"\",\"PJSIP/2103-0000001a\",\"PJSIP/sip-0000001b\",\""
                                + application + "\",\"" + data
                                + "\",\"2026-03-03 10:00:00\",\"2026-03-03 10:00:05\",\"2026-03-03 10:05:00\",\"300\","
                                + "\"295\",\"ANSWERED\",\"DOCUMENTATION\",\"a1\",\"audio:r.wav\"\n")
                .only();
    }

    private static Set<Doubt> grave(CallRecord call) {
        return call.doubts().stream().filter(Doubt::grave).collect(Collectors.toSet());
    }

    private static Set<String> texts(CallRecord call) {
        return call.parties().stream()
                .flatMap(party -> party.identifiers().stream())
                .map(Identifier::text)
                .collect(Collectors.toSet());
    }
}
