// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
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
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

class SiprecReaderTest {

    private static final String PREFIXED = """
            <?xml version="1.0"?>
            <tns:recording xmlns:tns="urn:ietf:params:xml:ns:recording">
              <tns:datamode>partial</tns:datamode>
              <tns:session id="s-1"><tns:start-time>2026-03-02T09:00:00Z</tns:start-time>
                <tns:stop-time>2026-03-02T09:03:00Z</tns:stop-time></tns:session>
              <tns:participant id="p-1" session="s-1"><tns:nameID aor="2104"><tns:name>Ann</tns:name></tns:nameID>
              </tns:participant>
              <tns:participant id="p-2" session="s-2"><tns:nameID aor="sip:9999@x.example"/></tns:participant>
              <tns:session id="s-2"><tns:start-time>1970-01-01T00:07:00Z</tns:start-time></tns:session>
            </tns:recording>
            """;

    private static final String PLAIN = """
            <recording xmlns="urn:ietf:params:xml:ns:recording:1"><session session_id="s-1"/>
            <participant participant_id="p-1"><nameID aor="sip:2104@pbx.example"><name/></nameID></participant></recording>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsPrefixedElementsAndKeepsSessionsApart() throws IOException {
        Found found = Found.inFile(folder, "a.xml", PREFIXED);

        CallRecord first = found.records.get(0);
        assertEquals(
                List.of("s-1", "s-2"),
                found.records.stream().map(CallRecord::id).toList());
        assertEquals(Optional.of(CallTime.of(Instant.parse("2026-03-02T09:00:00Z"))), first.start());
        assertEquals(Optional.of(Duration.ofMinutes(3)), first.duration());
        assertEquals(1, first.parties().size());
        assertEquals(Optional.of("2104"), first.parties().get(0).number());
        assertTrue(first.parties().get(0).named());
        assertTrue(first.doubts().contains(Doubt.PART_LEFT_OUT));
    }

    /** Who came to one session says nothing of when another began. */
    @Test
    void aSessionBeginsWhenSomebodyCameToItself() throws IOException {
        Found found = Found.inFile(folder, "a.xml", """
                <recording xmlns="urn:ietf:params:xml:ns:recording:1">
                  <session session_id="s-1"/><session session_id="s-2"/>
                  <participant participant_id="p-1"><nameID aor="sip:2104@pbx.example"/></participant>
                  <participant participant_id="p-2"><nameID aor="sip:2105@pbx.example"/></participant>
                  <participantsessionassoc participant_id="p-1" session_id="s-1">
                    <associate-time>2026-03-02T09:00:00Z</associate-time></participantsessionassoc>
                  <participantsessionassoc participant_id="p-2" session_id="s-2">
                    <associate-time>2026-03-04T11:00:00Z</associate-time></participantsessionassoc>
                </recording>
                """);

        assertEquals(
                List.of("2026-03-02T09:00:00Z", "2026-03-04T11:00:00Z"),
                found.records.stream()
                        .map(record -> record.start().orElseThrow().instant().toString())
                        .toList());
        assertTrue(found.records.stream().noneMatch(record -> record.doubts().contains(Doubt.TIMES_DISAGREE)));
    }

    @Test
    void aClockAtNineteenSeventyGivesNoDay() throws IOException {
        CallRecord second = Found.inFile(folder, "a.xml", PREFIXED).records.get(1);

        assertEquals(Optional.empty(), second.start());
        assertTrue(second.doubts().contains(Doubt.CLOCK_NOT_SET));
    }

    @Test
    void anEmptyNameIsNoName() throws IOException {
        Party party = Found.inFile(folder, "a.xml", PLAIN).only().parties().get(0);

        assertEquals(Optional.empty(), party.extension());
        assertEquals(Side.UNKNOWN, party.side());
        assertEquals(Optional.of("2104@pbx.example"), party.address());
    }

    @Test
    void aWishNotToBeRecordedIsAnObjection() throws IOException {
        CallRecord call =
                offer("m=audio 1 RTP/AVP 0\na=record:on\na=recordpref:off\n").only();

        assertEquals(Known.YES, call.objected());
        assertEquals(Known.YES, call.stored());
    }

    @Test
    void inactiveStreamsCarryNoMedia() throws IOException {
        CallRecord none = offer("m=audio 1 RTP/AVP 0\na=inactive\nm=audio 2 RTP/AVP 0\na=inactive\n")
                .only();
        CallRecord one = offer("m=audio 1 RTP/AVP 0\na=inactive\nm=audio 2 RTP/AVP 0\na=sendonly\n")
                .only();

        assertEquals(Known.NO, none.stored());
        assertEquals(Known.YES, one.stored());
    }

    /** What pauses goes on: that nothing flows at the moment does not say that nothing was recorded. */
    @Test
    void whatIsPausedIsRecorded() throws IOException {
        assertEquals(
                Known.YES,
                offer("m=audio 1 RTP/AVP 0\na=inactive\na=record:paused\n")
                        .only()
                        .stored());
    }

    private static final String CHANGE = """
            <?xml version='1.0'?>
            <recording xmlns="urn:ietf:params:xml:ns:recording:1"><datamode>partial</datamode>
            <participant participant_id="p-3"><nameID aor="tel:+442079460190"/></participant>
            <participantsessionassoc participant_id="p-3" session_id="s-1">
            <associate-time>2026-03-02T09:01:00Z</associate-time></participantsessionassoc></recording>
            """;

    /** A change may come as the whole body of a message, and name the session only where somebody comes to it. */
    @Test
    void whoeverComesWithALaterMessageIsRead() throws IOException {
        String trace = "2026/03/02 192.0.2.1:5060 -> 192.0.2.2:5090\nINVITE sip:x SIP/2.0\n"
                + "Content-Type: multipart/mixed;boundary=b\n\n--b\nContent-Type: application/rs-metadata+xml\n\n"
                + PLAIN
                + "--b--\n\n2026/03/02 192.0.2.1:5060 -> 192.0.2.2:5090\nUPDATE sip:x SIP/2.0\n"
                + "c: application/rs-metadata+xml\nContent-Disposition: recording-session\n\n" + CHANGE
                + "\n2026/03/02 192.0.2.2:5060 -> 192.0.2.1:5090\nSIP/2.0 200 OK\n\n";

        Found found = Found.inFile(folder, "a.txt", trace);

        assertEquals(List.of(), found.unreadable);
        assertEquals(
                List.of("s-1", "s-1"),
                found.records.stream().map(CallRecord::id).toList());
        CallRecord later = found.records.get(1);
        assertEquals(Optional.of("+442079460190"), later.parties().get(0).number());
        assertEquals("line 17, session 0", later.origin().place());
        assertTrue(later.doubts().contains(Doubt.PART_LEFT_OUT));
    }

    /** What a message without metadata negotiates is of its dialogue; where it is of another, it may be meant. */
    @ParameterizedTest
    @CsvSource({
        "UPDATE sip:x SIP/2.0, 1, a=recordpref:off, YES, NO, false",
        "INVITE sip:x SIP/2.0, 2, a=recordpref:off, UNKNOWN, NO, true",
        "UPDATE sip:x SIP/2.0, 1, a=recordpref:pause, UNKNOWN, NO, true",
        "UPDATE sip:x SIP/2.0, 1, a=recordpref:on, UNKNOWN, NO, false",
        "INVITE sip:x SIP/2.0, 2, a=recordpref:on, UNKNOWN, NO, false",
        "SIP/2.0 200 OK, 1, a=recordpref:off, YES, NO, false",
        "INVITE sip:x SIP/2.0, 1, a=sendonly, UNKNOWN, YES, false",
        "INVITE sip:x SIP/2.0, 1, a=inactive, UNKNOWN, NO, false",
        "INVITE sip:x SIP/2.0, 2, a=sendonly, UNKNOWN, NO, false",
        "SIP/2.0 200 OK, 1, a=recvonly, UNKNOWN, NO, false",
    })
    void whatALaterMessageWithoutMetadataSaysCounts(
            String first, String dialogue, String line, Known objected, Known stored, boolean unclear)
            throws IOException {
        boolean wish = line.contains("recordpref");
        CallRecord call = Found.inFile(
                        folder,
                        "a.txt",
                        "INVITE sip:x SIP/2.0\nCall-ID: 1\nContent-Type: multipart/mixed;boundary=b\n\n--b\n"
                                + "Content-Type: application/sdp\n\nm=audio 1 RTP/AVP 0\na=inactive\n\n--b\n"
                                + "Content-Type: application/rs-metadata+xml\n\n" + PLAIN + "--b--\n\n" + first
                                + "\nCall-ID: " + dialogue
                                + "\nContent-Type: application/sdp\n\nv=0\nm=audio 1 RTP/AVP 0\n"
                                + (wish ? "a=inactive\n" : "") + line + "\n")
                .only();

        assertEquals(objected, call.objected());
        assertEquals(stored, call.stored());
        assertEquals(unclear, call.doubts().contains(Doubt.CONSENT_UNCLEAR));
    }

    /** Where only the streams tell who takes part in which session, they do. */
    @Test
    void whoeverSpeaksOnAStreamTakesPart() throws IOException {
        Found found = Found.inFile(folder, "a.xml", """
                <recording xmlns="urn:ietf:params:xml:ns:recording:1">
                  <session session_id="s-1"/><session session_id="s-2"/>
                  <participant participant_id="p-1"><nameID aor="sip:2104@pbx.example"/></participant>
                  <participant participant_id="p-2"><nameID aor="sip:2105@pbx.example"/></participant>
                  <stream stream_id="t-1" session_id="s-1"/><stream stream_id="t-2" session_id="s-2"/>
                  <participantstreamassoc participant_id="p-1"><send>t-1</send><recv>t-2</recv></participantstreamassoc>
                  <participantstreamassoc participant_id="p-2"><recv>t-2</recv></participantstreamassoc>
                </recording>
                """);

        assertEquals(
                List.of(1, 2),
                found.records.stream().map(record -> record.parties().size()).toList());
        assertTrue(found.records.stream().noneMatch(record -> record.doubts().contains(Doubt.PART_LEFT_OUT)));
    }

    @Test
    void documentsBehindEachOtherStandInPlacesOfTheirOwn() throws IOException {
        Found found = Found.inFile(folder, "a.xml", PLAIN + PLAIN.replace("s-1", "s-2"));

        assertEquals(
                List.of("document 1, session 0", "document 2, session 0"),
                found.records.stream().map(record -> record.origin().place()).toList());
    }

    @Test
    void aMessageOfMetadataAloneStandsAlone() throws IOException {
        String message = "INVITE sip:x SIP/2.0\r\nContent-Type: application/rs-metadata\r\n\r\n";

        assertEquals(
                "s-1", Found.inFile(folder, "a.txt", message + PLAIN).only().id());
        assertEquals(
                "line 5",
                Found.inFile(folder, "a.txt", message + "<recording>\n<session x>\n</recording>")
                        .onlyUnreadable()
                        .origin()
                        .place());
    }

    @ParameterizedTest
    @CsvSource({
        "recordingConsent, refused, CONSENT_UNCLEAR",
        "recordingConsent, given,",
        "transferredTo, +442079460190, PART_LEFT_OUT",
        "supervisor, sip:alice@atlanta.example,",
        "sentiment, sour, ANALYSIS_UNCLEAR",
        "sentiment, ,",
        "callId, 7,"
    })
    void whatAVendorAddsIsReadByItsName(String name, @Nullable String value, @Nullable Doubt doubt) throws IOException {
        String added = "<extensiondata xmlns:x='urn:x'><x:%1$s>%2$s</x:%1$s></extensiondata></participant>"
                .formatted(name, value == null ? "" : value);
        CallRecord call = Found.inFile(folder, "a.xml", PLAIN.replace("</participant>", added))
                .only();
        Set<Doubt> about = new HashSet<>(call.doubts());
        about.retainAll(Set.of(Doubt.CONSENT_UNCLEAR, Doubt.PART_LEFT_OUT, Doubt.ANALYSIS_UNCLEAR));

        assertEquals(doubt == null ? Set.of() : Set.of(doubt), about);
    }

    /** What an element is about, it may say in attributes or in elements of its own, and an attribute may say it of another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<x:consent party='p-1' status='denied'/>|CONSENT_UNCLEAR",
                "<x:consent><x:status>denied</x:status></x:consent>|CONSENT_UNCLEAR",
                "<x:consent/>|",
                "<x:consent id='c' party='p-1' status='granted' at='2026-03-02T09:00:00Z'/>|",
                "<x:consent><x:status>granted</x:status></x:consent>|",
                "<x:optOut status='no'/>|",
                "<x:call recordingConsent='denied'/>|CONSENT_UNCLEAR",
                "<x:call recordingConsent='granted' id='7'/>|",
                "<session session_id='s-1' x:recordingConsent='denied'/>|CONSENT_UNCLEAR",
                "<x:transferredTo aor='sip:2115@pbx.example'/>|PART_LEFT_OUT",
                "<x:transferredTo><x:aor>sip:2115@pbx.example</x:aor></x:transferredTo>|PART_LEFT_OUT",
                "<x:transferredTo aor='sip:2104@pbx.example'/>|",
                "<x:transferredTo participant_id='p-1'/>|",
                "<x:call supervisor='2115'/>|PART_LEFT_OUT",
                "<x:call supervisor='2104'/>|",
                "<x:transcription enabled='true'/>|ANALYSIS_UNCLEAR",
                "<x:transcription enabled='false' engine='fast'/>|",
                "<x:party participant_id='p-1'><x:department>sales</x:department></x:party>|",
                "<x:call trunk='7' realm='core'/>|",
            })
    void whatAVendorAddsMayStandInAttributes(String added, @Nullable Doubt doubt) throws IOException {
        String elements = added.startsWith("<session")
                ? PLAIN.replace("<session session_id=\"s-1\"/>", added)
                : PLAIN.replace("</recording>", added + "</recording>");
        CallRecord call = Found.inFile(folder, "a.xml", elements.replace("<recording", "<recording xmlns:x='urn:x'"))
                .only();
        Set<Doubt> about = new HashSet<>(call.doubts());
        about.retainAll(Set.of(Doubt.CONSENT_UNCLEAR, Doubt.PART_LEFT_OUT, Doubt.ANALYSIS_UNCLEAR));

        assertEquals(doubt == null ? Set.of() : Set.of(doubt), about);
        assertEquals(doubt == Doubt.PART_LEFT_OUT, call.parties().contains(Party.NOBODY));
    }

    private static final String ENDS =
            "<participant participant_id=\"p-2\"><nameID aor=\"sip:07700900012@pbx.example\"/></participant>"
                    + "<netsapiensExtension><callingParty participant_id=\"p-2\">%s</callingParty>"
                    + "<calledParty participant_id=\"p-1\"/>%s</netsapiensExtension></recording>";

    /** Whoever transfers or listens is no participant of what goes on; whoever forwards was not on the call. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<byAction>XferSup</byAction><byAor>sip:2115@pbx.example</byAor><byUserID>2115@pbx.example</byUserID>|2115|false",
                "<byAction>XferCold</byAction><byUserID>2115@pbx.example</byUserID>|2115|false",
                "<byAction>XferSup</byAction><byAor>sip:2104@pbx.example</byAor>||false",
                "<byAction>XferSup</byAction>|nobody|true",
                "<byAction>Barge</byAction><byAor>sip:2115@pbx.example</byAor>|2115|true",
                "<user userID='2115@pbx.example'><callType>monitorCall</callType></user>|2115|true",
                "<user userID='2104@pbx.example'><callType>termCall</callType></user>||false",
                "<byAction>ForwardSRing</byAction><byUserID>2115@pbx.example</byUserID>||false",
                "<byAction>Recording</byAction>||false",
                "<referredBy>sip:2115@pbx.example</referredBy>|2115|false",
                "<Referred-By>&lt;sip:2115@pbx.example&gt;;cid=1</Referred-By>|2115|false",
                "<referrer>+442079460190</referrer>|+442079460190|false",
                "<referredBy>sip:2104@pbx.example</referredBy>||false",
                "<referredBy/>||false",
            })
    void whoDidSomethingToTheCallTookPart(String told, @Nullable String who, boolean doubted) throws IOException {
        CallRecord call = Found.inFile(folder, "a.xml", PLAIN.replace("</recording>", ENDS.formatted("", told)))
                .only();

        assertEquals(
                who == null ? List.of() : List.of(who),
                call.parties().stream()
                        .skip(2)
                        .map(party -> party.number().orElse("nobody"))
                        .toList());
        assertEquals(doubted, call.doubts().contains(Doubt.PART_LEFT_OUT));
    }

    /** A switchboard shows an account, and says beside it who that is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<nameID aor=\"sip:07700900012@pbx.example\"/><number>442079460190</number>|",
                "<nameID aor=\"sip:442079460190@pbx.example\"/>|",
                "<v>020 7946 0190</v>|",
                "|<callingPartyNumber>02079460190</callingPartyNumber>",
                "|<v participant_id=\"p-2\" ani=\"02079460190\"/>",
                "|<v><ani>02079460190</ani></v>",
                "|<v><caller-id>sip:02079460190@192.0.2.1</caller-id></v>",
            })
    void whatAVendorKnowsOfAParticipantIsItsOwn(@Nullable String inside, @Nullable String beside) throws IOException {
        CallRecord call = Found.inFile(
                        folder,
                        "a.xml",
                        PLAIN.replace(
                                "</recording>",
                                ENDS.formatted(inside == null ? "" : inside, beside == null ? "" : beside)))
                .only();

        assertEquals(
                List.of(false, true),
                call.parties().stream()
                        .map(party -> party.identifiers().stream()
                                .anyMatch(one -> one.digits().endsWith("2079460190")))
                        .toList());
        assertEquals(Optional.of("07700900012"), call.parties().get(1).number());
        assertEquals(Set.of(), call.doubts().stream().filter(Doubt::grave).collect(Collectors.toSet()));
    }

    /** Vendors write by many names what was dialled, also within the element of whoever dialled it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<v><dialedDigits>902079460190</dialedDigits></v>",
                "<v><DialledNumber>02079460190</DialledNumber></v>",
                "<v participant_id='p-1'><request-uri>sip:02079460190@192.0.2.1</request-uri></v>",
                "<v><dnis>02079460190</dnis></v>",
                "<v><destination>tel:+442079460190</destination></v>",
                "<v><diversion>sip:+442079460190@pbx.example;reason=no-answer</diversion></v>",
            })
    void whatWasDialledIsOfWhoeverWasCalled(String beside) throws IOException {
        CallRecord call = metadata("<session session_id=\"s-1\"/>"
                        + "<participant participant_id=\"p-1\"><nameID aor=\"sip:2104@pbx.example\"/></participant>"
                        + "<participant participant_id=\"p-2\"><nameID aor=\"tel:+447700900012\"/></participant>"
                        + "<callingParty participant_id=\"p-1\"/>" + beside)
                .only();

        assertTrue(call.parties().get(1).identifiers().stream()
                .anyMatch(one -> one.digits().endsWith("2079460190")));
        assertEquals(Optional.of("+447700900012"), call.parties().get(1).number());
        assertEquals(Set.of(), call.doubts().stream().filter(Doubt::grave).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<participant participant_id=\"p-1\"><nameID aor=\"sip:x@pbx.example\"><name>Union 02079460190</name></nameID></participant>",
                "<participant participant_id=\"p-1\"><nameID aor=\"sip:x@pbx.example\"/><nameID><name>02079460190</name></nameID></participant>",
                "<participant participant_id=\"p-1\"><nameID aor=\"sip:x@pbx.example\"/><v><ani>02079460190</ani></v></participant>",
                "<participant participant_id=\"p-1\"/><callingPartyNumber>02079460190</callingPartyNumber>",
            })
    void aNumberWithinAParticipantIsSeen(String participant) throws IOException {
        CallRecord call =
                metadata("<session session_id=\"s-1\"/>" + participant).only();

        assertTrue(call.parties().get(0).identifiers().stream()
                .anyMatch(one -> one.digits().equals("02079460190")));
    }

    /** What a stream says of itself stands above what is said of all (RFC 8866). */
    @ParameterizedTest
    @CsvSource({
        "a=inactive;m=audio 1 RTP/AVP 0;a=sendonly,YES",
        "a=inactive;m=audio 1 RTP/AVP 0;a=label:1,NO",
        "a=inactive;m=audio 1 RTP/AVP 0;m=audio 2 RTP/AVP 0,NO",
        "a=inactive;m=audio 1 RTP/AVP 0;a=inactive,NO",
        "a=sendonly;m=audio 1 RTP/AVP 0;a=inactive,NO",
        "a=sendonly;m=audio 1 RTP/AVP 0,YES",
        "m=audio 1 RTP/AVP 0,YES",
        "m=audio 1 RTP/AVP 0;a=inactive;a=sendonly,YES",
        "m=audio 1 RTP/AVP 0;a=inactive;a=inactive;m=audio 2 RTP/AVP 0;a=sendonly,YES",
    })
    void whetherAStreamFlowsItSaysItself(String sdp, Known stored) throws IOException {
        assertEquals(stored, offer(sdp.replace(';', '\n') + "\n").only().stored());
    }

    /** A wish that the recording pauses is no plain objection, but no agreement either. */
    @ParameterizedTest
    @CsvSource({
        "a=recordpref:on,NO,false",
        "a=recordpref:nopreference,UNKNOWN,false",
        "a=recordpref: OFF,YES,false",
        "a=recordpref:pause,UNKNOWN,true",
        "a=recordpref:later,UNKNOWN,true",
        "a=recordpref:,UNKNOWN,true",
    })
    void aWishOfAnotherKindIsDoubted(String wish, Known objected, boolean unclear) throws IOException {
        CallRecord call =
                offer("m=audio 1 RTP/AVP 0\na=sendonly\n" + wish + "\n").only();

        assertEquals(objected, call.objected());
        assertEquals(unclear, call.doubts().contains(Doubt.CONSENT_UNCLEAR));
    }

    @Test
    void aPausedRecorderSuppresses() throws IOException {
        assertTrue(offer("m=audio 1 RTP/AVP 0\na=record:paused\n").only().suppressedAtLeastOnce());
    }

    @Test
    void namesTheLineOfTheFileWhereTheMetadataBreaks() throws IOException {
        Found found = Found.inFile(
                folder,
                "a.txt",
                "--b\nContent-Type: application/sdp\n\nv=0\n--b\nContent-Type: application/rs-metadata+xml\n\n<recording>\n<session\n--b--\n");

        assertEquals(
                "not well-formed XML, or XML that breaks off before its end",
                found.onlyUnreadable().why());
        assertEquals("line 10", found.onlyUnreadable().origin().place());
    }

    /** What the protocol negotiates is of the whole message, wherever it stands in it. */
    @Test
    void theSessionDescriptionMayStandBehindTheMetadata() throws IOException {
        String metadata = "--b\nContent-Type: application/rs-metadata+xml\n\n" + PLAIN;
        String wish = "--b\nContent-Type: application/sdp\n\nm=audio 1 RTP/AVP 0\na=recordpref:off\n";
        String other = "--b\nContent-Type: text/plain\n\na=recordpref:on\n";

        assertEquals(
                Known.YES,
                Found.inFile(folder, "a.txt", metadata + other + wish + "--b--\n")
                        .only()
                        .objected());
        assertEquals(
                Known.UNKNOWN,
                Found.inFile(folder, "a.txt", metadata + other + "--b--\n")
                        .only()
                        .objected());
    }

    /** A part that says nothing of itself is metadata where it begins as such. */
    @Test
    void aPartWithoutHeadersIsKnownByItsBeginning() throws IOException {
        String description = "--b\nContent-Type: application/sdp\n\ns=recording-session\n";

        assertEquals(
                "s-1",
                Found.inFile(folder, "a.txt", description + "--b\n\n" + PLAIN + "--b--\n")
                        .only()
                        .id());
        assertEquals(
                "a SIPREC body without its metadata part",
                Found.inFile(folder, "a.txt", description + "--b\n\nnone\n--b--\n")
                        .onlyUnreadable()
                        .why());
    }

    @Test
    void aBodyWithoutMetadataIsReported() throws IOException {
        Found found = Found.inFile(
                folder,
                "a.txt",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/rs-metadataless\n\nx\n--b--\n");

        assertEquals(1, found.unreadable.size());
    }

    /** What one session says of its times is not said of another. */
    @Test
    void timesOfAnotherSessionDoNotCount() throws IOException {
        Found found = metadata("""
                <session session_id="s-1"><start-time>2026-03-02T09:00:00Z</start-time>
                  <stop-time>2026-03-02T09:03:00Z</stop-time></session>
                <session session_id="s-2"/>
                <participant participant_id="p-1"/><participant participant_id="p-2"/>
                <participantsessionassoc participant_id="p-1" session_id="s-1"/>
                <participantsessionassoc participant_id="p-2" session_id="s-2">
                  <associate-time>2026-03-04T11:00:00Z</associate-time></participantsessionassoc>""");

        assertEquals(
                Set.of(Doubt.SIDES_UNKNOWN, Doubt.PARTY_EMPTY),
                found.records.get(0).doubts());
        assertEquals(start("2026-03-04T11:00:00Z"), found.records.get(1).start());
    }

    @Test
    void whoIsMissingIsMissingInTheSessionThatNamesHim() throws IOException {
        Found found = metadata("""
                <session session_id="s-1"/><session session_id="s-2"/>
                <participant participant_id="p-1"/>
                <participantsessionassoc participant_id="p-1" session_id="s-1"/>
                <participantsessionassoc participant_id="p-1" session_id="s-2"/>
                <participantsessionassoc participant_id="p-2" session_id="s-2"/>""");

        assertEquals(
                List.of(false, true),
                found.records.stream()
                        .map(call -> call.doubts().contains(Doubt.PART_LEFT_OUT))
                        .toList());
        assertEquals(
                List.of(1, 2),
                found.records.stream().map(call -> call.parties().size()).toList());
    }

    /** The times of a session stand in it, else in what ties others to it, in who takes part, or in its group. */
    @Test
    void aStartIsTakenFromWhereItStands() throws IOException {
        String group = """
                <group group_id="g-2"><associate-time>2026-03-02T08:00:00Z</associate-time></group>
                <group group_id="g-1"><associate-time>2026-03-02T09:00:00Z</associate-time></group>""";

        assertEquals(
                start("2026-03-02T10:00:00Z"),
                metadata("<session session_id=\"s-1\"/><participant participant_id=\"p-1\">"
                                + "<associate-time>2026-03-02T10:00:00Z</associate-time></participant>" + group)
                        .only()
                        .start());
        assertEquals(
                start("2026-03-02T09:00:00Z"),
                metadata("<session session_id=\"s-1\"><group-ref>g-1</group-ref></session>" + group)
                        .only()
                        .start());
        assertEquals(
                start("2026-03-02T08:00:00Z"),
                metadata("<session session_id=\"s-1\"/>" + group).only().start());
    }

    /** Of the identifier of a SIP session its parameters are no part, and alone they are none. */
    @Test
    void aSessionIsOfTheCallThatItsIdentifierNames() throws IOException {
        assertEquals(
                Set.of("s-1", "ab30"),
                metadata("<session session_id=\"s-1\"><sipSessionID>ab30;remote=cd40</sipSessionID></session>")
                        .only()
                        .joins());
        assertEquals(
                Set.of("s-1"),
                metadata("<session session_id=\"s-1\"><sipSessionID>;remote=cd40</sipSessionID></session>")
                        .only()
                        .joins());
    }

    @Test
    void aStartThatCannotBeReadIsDoubted() throws IOException {
        CallRecord unread = metadata("<session session_id=\"s-1\"><start-time>soon</start-time></session>")
                .only();
        CallRecord read = metadata(
                        "<session session_id=\"s-1\"><start-time>2026-03-02T09:00:00Z</start-time></session>")
                .only();

        assertTrue(unread.doubts().contains(Doubt.START_UNREADABLE));
        assertEquals(Set.of(Doubt.SIDES_UNKNOWN), read.doubts());
    }

    private static Optional<CallTime> start(String moment) {
        return Optional.of(CallTime.of(Instant.parse(moment)));
    }

    private Found metadata(String elements) throws IOException {
        return Found.inFile(
                folder,
                "a.xml",
                "<recording xmlns=\"urn:ietf:params:xml:ns:recording:1\"><datamode>complete</datamode>" + elements
                        + "</recording>");
    }

    private Found offer(String sdp) throws IOException {
        return Found.inFile(
                folder,
                "a.txt",
                "--b\nContent-Type: application/sdp\n\nv=0\n" + sdp
                        + "--b\nContent-Type: application/rs-metadata\nContent-Disposition: recording-session\n\n"
                        + PLAIN
                        + "--b--\n");
    }
}
