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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Identifier;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/** What objects and lists inside a JSON call tell of it, and what they do not. */
class JsonRowTest {

    private static final String CALL = "{\"id\":\"q1\",\"start\":\"2026-03-03T10:00:00Z\",\"duration\":300,"
            + "\"direction\":\"inbound\",\"from\":\"+447700900012\",\"to\":\"2103\",\"status\":\"answered\"}";

    @TempDir
    Path folder = Path.of("");

    /** Honest records stay plain. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'from':{'phoneNumber':'+447700900012','name':'A','partyId':'p-1','location':'London','type':'external'}",
                "'agent':{'id':'a1','extension':'2103','email':'jane@house.example','supervisor':'Bob'}",
                "'user':{'id':1,'email':'jane@house.example'}",
                "'customer':{'email':'12345@elsewhere.example'}",
                "'agent_email':'jane@house.example','agent_id':'00000000-0000-4000-8000-00000000abcd'",
                "'participants':[{'extension':'2103','participantId':'p1','email':'jane@house.example'}]",
                "'participants':[{'extension':'2103','number':'+442079460103'},{'number':'+447700900012'}]",
                "'custom_fields':[{'name':'source','value':'web'},{'name':'colour','value':'no'}]",
                "'custom_fields':[{'name':'consent','value':'yes'},{'name':'transferred','value':false}]",
                "'files':['a.pdf'],'url':'https://m.example/y'",
                "'events':[{'type':'answered'},{'type':'participant_joined','number':'2103'},{'type':'media_connected'}]",
                "'events':[{'event':'consent_given'},{'event':'recording_disabled'},'ringing']",
                "'customer':{'name':'Transfer & Recording Ltd'}",
                "'members':['2103']",
                "'tags':[{'name':'SALE'}]",
                "'from':{'caller':'+447700900012','carrier':'x','country_code':'GB','connection':'landline'}",
                "'to':{'callee':'2103','country_code':'GB','connection':'sip'}",
                "'annotation':{'answered_by':'human','quality_issues':[]}",
                "'consent':{'given':true,'at':'2026-03-03T10:00:00Z'}",
                "'agent':{'ext':'2103','name':'J'}",
                "'user':{'extension':'2103','name':'J'}",
                "'screen_recording':false",
                "'answered_by':'machine_end_beep'",
            })
    void whatIsOrdinaryIsNotDoubted(String field) throws IOException {
        CallRecord call = with(field);

        assertEquals(Set.of(), grave(call));
        assertEquals(2, call.parties().size());
        assertFalse(call.stored().isYes());
        assertFalse(call.objected().isYes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'from':{'number':'+447700900012','forwardedBy':'2104'}|PART_LEFT_OUT",
                "'from':{'number':'+447700900012','consent':'perhaps'}|CONSENT_UNCLEAR",
                "'legs':[{'from':{'number':'+447700900012','consent':'perhaps'},'to':'2103'}]|CONSENT_UNCLEAR",
                "'recording':{'url':'a.wav','transcript':'hello'}|ANALYSIS_UNCLEAR",
                "'recording':{'url':'a.wav','participants':['2104']}|PART_LEFT_OUT",
                "'tags':{'consent':'perhaps'}|CONSENT_UNCLEAR",
                "'attributes':[{'key':'transferred_to','value':'2104'}]|PART_LEFT_OUT",
                "'consent':{'method':'ivr'}|CONSENT_UNCLEAR",
                "'consent':{'given':'perhaps'}|CONSENT_UNCLEAR",
                "'consents':['perhaps']|CONSENT_UNCLEAR",
                "'form':[{'label':'sentiment','value':{'score':1}}]|ANALYSIS_UNCLEAR",
                "'attachments':[{'name':'x.wav'}]|RECORDING_UNCLEAR",
                "'storage':{'path':'/s/x.wav'}|RECORDING_UNCLEAR",
                "'files':['a.wav']|RECORDING_UNCLEAR",
                "'call_url':'https://s3.example/x/a.wav?X-Amz-Signature=1'|RECORDING_UNCLEAR",
                "'events':[{'type':'supervisor_joined','user':'2103'}]|PART_LEFT_OUT",
                "'events':[{'type':'joined','user':'2104'}]|PART_LEFT_OUT",
                "'history':[{'action':'barge','by':'Bob','at':'2026-03-03'}]|PART_LEFT_OUT",
                "'call_log':['answered','transferred']|PART_LEFT_OUT",
                "'events':[{'event':'consent_denied'}]|CONSENT_UNCLEAR",
                "'events':[{'event':'consent_requested'}]|CONSENT_UNCLEAR",
                "'events':[{'event':'consent','result':'no'}]|CONSENT_UNCLEAR",
                "'timeline':[{'name':'transcription_started'}]|ANALYSIS_UNCLEAR",
                "'events':[{'name':'recording_started'}]|RECORDING_UNCLEAR",
                "'events':[{'name':'recording'}]|RECORDING_UNCLEAR",
            })
    void whatStandsDeeperAndWasNotUnderstoodIsDoubted(String field, Doubt doubt) throws IOException {
        assertEquals(Set.of(doubt), grave(with(field)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'from':{'number':'+447700900012','consent':'no'}",
                "'consent':{'given':false,'at':'2026-03-03T10:00:00Z'}",
                "'consents':[{'type':'recording','status':'denied'},{'type':'analysis','status':'granted'}]",
                "'recording':{'url':'a.wav','consent':'refused'}",
                "'custom_fields':[{'name':'consent','value':'no'}]",
                "'more':{'custom':[{'key':'recording_consent','value':'declined'}]}",
            })
    void aRefusalThatStandsDeeperIsOne(String field) throws IOException {
        assertEquals(Known.YES, with(field).objected());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'recording':{'url':null}|NO",
                "'recording':{'enabled':false,'url':null}|NO",
                "'recording':{'status':'not_recorded'}|NO",
                "'recordings':{'count':0}|NO",
                "'recordings':[{'url':null}]|NO",
                "'recorded':{'value':'no'}|NO",
                "'recording':{'url':null,'status':'processing'}|YES",
                "'recording':{'id':'r1','enabled':false}|YES",
                "'recording':{'deleted':false}|YES",
                "'recording':{'paused':false,'masked':false}|YES",
                "'recordings':[{'archived':'no'}]|YES",
                "'recording':{'url':'a.wav','source':'DialVerb','channels':2,'extension':'wav','agent':'2103'}|YES",
            })
    void anObjectThatSaysNoIsNoRecording(String field, Known stored) throws IOException {
        CallRecord call = with(field);

        assertEquals(stored, call.stored());
        assertEquals(Set.of(), grave(call));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'tags':[{'name':'PAYMENT'}]",
                "'tags':{'PAYMENT':true,'SALE':false}",
                "'tags':['SALE','PAYMENT']",
                "'wrapup':{'code':'PAYMENT','agent':'Ann'}",
                "'disposition_code':{'list':[{'code':'PAYMENT'}]}",
                "'disposition':'PAYMENT'",
                "'disposition':{'id':7,'name':'PAYMENT'}",
                "'result':'PAYMENT'",
                "'wrap_up_codes':['PAYMENT']",
                "'labels':[{'name':'PAYMENT'}]",
                "'call_outcome':'PAYMENT'",
                "'category':'PAYMENT'",
                "'call_disposition':{'label':'PAYMENT'}",
            })
    void marksMayBeObjects(String field) throws IOException {
        CallRecord call = with(field);

        assertTrue(call.tags().contains("PAYMENT"), call.tags().toString());
        assertEquals(Set.of(), grave(call));
    }

    @Test
    void whatIsSaidNotToBeSoIsNoMark() throws IOException {
        assertFalse(with("'tags':{'PAYMENT':false}").tags().contains("PAYMENT"));
    }

    /** All that somebody is known by counts, and none of it contradicts the other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'to':{'number':'+442079460190','extension':'123'}|123 +442079460190",
                "'to':{'callee':'2104'}|2104",
                "'answered_by':'human'|2103",
                "'agent':{'id':'a1','email':'2104@house.example'}|2104 2103",
                "'agent':{'id':'2104','name':'Ann'}|2104 2103",
                "'user':{'email':'2104@house.example'}|2104 2103",
                "'agent_email':'2104@house.example'|2104 2103",
                "'agentId':'2104'|2104 2103",
                "'userExtension':'2104'|2104 2103",
                "'to':{'id':'2104','email':'ann@elsewhere.example'}|ann@elsewhere.example",
            })
    void whoIsCalledMayBeKnownBySeveralThings(String field, String texts) throws IOException {
        CallRecord call = with(field);

        assertEquals(
                texts,
                call.onSide(Side.CALLED)
                        .flatMap(party -> party.identifiers().stream())
                        .map(one -> one.text())
                        .distinct()
                        .collect(Collectors.joining(" ")));
        assertFalse(call.doubts().contains(Doubt.SAID_TWICE));
    }

    /** One who was called beside a worker is somebody else, and may be the other party. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'to':[{'phoneNumber':'2103'},{'phoneNumber':'+442079460190'}]",
                "'to':['2103','+442079460190']",
            })
    void whoeverWasCalledBesideAWorkerMayBeTheOtherParty(String field) throws IOException {
        assertTrue(with(field)
                .onSide(Side.CALLER)
                .flatMap(party -> party.identifiers().stream())
                .anyMatch(one -> one.digits().endsWith("442079460190")));
    }

    /** Where the call was to a number under which the world reaches the house, its user is whoever took it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'user':{'id':7,'extension':'2103','name':'J'}",
                "'owner':{'ext':2103}",
                "'assignee':{'extension_number':'2103','email':'jane@house.example'}",
            })
    void aUserOfATelephoneOfTheHouseIsTheAgent(String user) throws IOException {
        String call = CALL.replace("2103", "+442079460101");
        CallRecord read = Found.inFile(folder, "a.json", call.replace("}", "," + user.replace('\'', '"') + "}"))
                .only();

        assertEquals(Set.of(), grave(read));
        assertEquals(2, read.parties().size());
        assertEquals(
                Optional.of("2103"),
                read.onSide(Side.CALLED).findFirst().orElseThrow().extension());
    }

    /** A call that goes out says so by its ends, if by nothing else; the agent is then whoever calls. */
    @ParameterizedTest
    @CsvSource({
        "2103,+447700900012,jane@house.example,CALLER",
        "2103,2104,2103@house.example,CALLER",
        "2103,2104,2104@house.example,CALLED",
        "+447700900012,2103,jane@house.example,CALLED",
    })
    void anAgentIsTheEndInTheHouse(String from, String to, String agent, Side side) throws IOException {
        String call = CALL.replace("\"direction\":\"inbound\",", "")
                .replace("+447700900012", "X")
                .replace("2103", to)
                .replace("X", from)
                .replace("{", "{\"agent_email\":\"" + agent + "\",");

        Optional<Party> whose = Found.inFile(folder, "a.json", call).only().parties().stream()
                .filter(party ->
                        party.identifiers().stream().anyMatch(one -> one.source() == Identifier.Source.EXTENSION))
                .findFirst();

        assertEquals(Optional.of(side), whose.map(Party::side));
    }

    /** Each of those who stand in a list is asked about. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'agents':[{'extension':'2103'},{'extension':'3101'}]|3101",
                "'agents':['2103','3101','3102']|3101 3102",
                "'participants':[{'role':'agent','extension':'2103'},{'number':'+447700900012'},{'extension':'3101'}]|3101",
                "'team':{'members':[{'extension':'3101'}]}|3101",
                "'members':['3101']|3101",
                "'transfers':[{'to':'3101'},{'to':{'number':'3102','consent':'yes'}}]|3101 3102",
                "'events':[{'type':'supervisor_joined','user':'3101','time':'1772532000'}]|3101",
                "'timeline':[{'event':'transferred','target':'+447700900461','duration':'30'}]|+447700900461",
            })
    void everyoneInAListTookPart(String field, String texts) throws IOException {
        CallRecord call = with(field);

        assertEquals(
                texts,
                call.parties().stream()
                        .skip(2)
                        .flatMap(party -> party.identifiers().stream())
                        .map(Identifier::text)
                        .distinct()
                        .collect(Collectors.joining(" ")));
        assertEquals(Set.of(Doubt.PART_LEFT_OUT), grave(call));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'call_type':'voicemail'|VOICEMAIL",
                "'type':'Voice Mail'|VOICEMAIL",
                "'status':'voicemail'|VOICEMAIL",
                "'result':'Voicemail'|VOICEMAIL",
                "'voicemail':true|VOICEMAIL",
                "'left_voicemail':true|VOICEMAIL",
                "'has_voicemail':false|CALL",
                "'voicemail':'vm.mp3'|VOICEMAIL",
                "'voicemail':false|CALL",
                "'voicemail':'2103'|CALL",
                "'type':'voice'|CALL",
            })
    void aCallMayBeAMessage(String field, Channel channel) throws IOException {
        CallRecord call = with(field);

        assertEquals(channel, call.channel());
        assertEquals(field.contains("mp3"), call.stored().isYes());
    }

    /** Objects in objects are gone through once, however deep they stand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"x\",\"value\":%s}",
                "{\"transfers\":[%s]}",
                "{\"recording\":{\"audio\":%s}}",
                "{\"tags\":%s}",
                "{\"agent\":%s}",
                "{\"events\":[{\"user\":%s}]}",
            })
    void theDeepestIsReadInTime(String around) throws IOException {
        String deep = "\"2104\"";
        for (int i = 0; i < 18; i++) {
            deep = around.formatted(deep);
        }

        assertEquals("q1", with("'more':" + deep).id());
    }

    /** The field comes before those of the call, and instead of the one of the same name. */
    private CallRecord with(String field) throws IOException {
        String written = field.replace('\'', '"');
        String key = written.substring(0, written.indexOf(':') + 1);
        String call = CALL;
        for (String own : List.of("\"from\":\"+447700900012\",", "\"to\":\"2103\",", ",\"status\":\"answered\"")) {
            call = own.contains(key) ? call.replace(own, "") : call;
        }
        return Found.inFile(folder, "a.json", call.replace("}", "," + written + "}"))
                .only();
    }

    private static Set<Doubt> grave(CallRecord call) {
        return call.doubts().stream().filter(Doubt::grave).collect(Collectors.toSet());
    }
}
