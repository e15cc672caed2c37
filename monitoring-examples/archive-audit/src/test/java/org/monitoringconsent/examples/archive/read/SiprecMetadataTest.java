// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.examples.archive.read.SiprecMetadata.Participant;
import org.monitoringconsent.examples.archive.read.SiprecMetadata.SoundStream;

/** Who takes part in a call and whose sound a stream is, in the dialects of the vendors. */
class SiprecMetadataTest {

    @Test
    void theFormOfTheRfc() throws IOException {
        SiprecMetadata metadata = SiprecMetadata.read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <recording xmlns="urn:ietf:params:xml:ns:recording:1">
                  <datamode>complete</datamode>
                  <session session_id="s"/>
                  <participant participant_id="a"><nameID aor="sip:2104@pbx.example"/></participant>
                  <participant participant_id="b"><nameID aor="sip:+31201234567@sbc.example"/></participant>
                  <participantsessionassoc participant_id="a" session_id="s">
                    <associate-time>2026-11-23T10:00:00Z</associate-time></participantsessionassoc>
                  <stream stream_id="x" session_id="s"><label>1</label></stream>
                  <stream stream_id="y" session_id="s"><label>2</label></stream>
                  <participantstreamassoc participant_id="a"><send>x</send><recv>y</recv></participantstreamassoc>
                </recording>
                """);

        assertFalse(metadata.partial());
        Participant first = metadata.participants().get(0);
        assertEquals("a", first.id());
        assertEquals(Optional.of(Instant.parse("2026-11-23T10:00:00Z")), first.joined());
        assertEquals(2, metadata.participants().size());
        assertEquals(
                List.of(
                        new SoundStream("x", Optional.of("1"), Set.of("a")),
                        new SoundStream("y", Optional.of("2"), Set.of())),
                metadata.streams());
    }

    @Test
    void theOlderFormSaysInThePartyWhatItSendsAndItsLocalTimesAreNotBelieved() throws IOException {
        SiprecMetadata metadata = SiprecMetadata.read("""
                <p:recording xmlns:p="urn:ietf:params:xml:ns:recording">
                  <p:dataMode>partial</p:dataMode>
                  <p:session id="s"/>
                  <p:participant id="a" session="s"><p:nameID aor="9000"/><p:send>x</p:send>
                    <p:associate-time>2019-03-09T16:50:20</p:associate-time></p:participant>
                  <p:stream id="x" session="s"><p:label>7</p:label></p:stream>
                </p:recording>
                """);

        assertTrue(metadata.partial());
        assertEquals(Optional.empty(), metadata.participants().get(0).joined());
        assertEquals(List.of(new SoundStream("x", Optional.of("7"), Set.of("a"))), metadata.streams());
    }

    @Test
    void whoLeftIsKnownByAnAssociationAlone() throws IOException {
        SiprecMetadata metadata = SiprecMetadata.read("""
                <recording><datamode>partial</datamode>
                  <participantsessionassoc participant_id="a" session_id="s">
                    <disassociate-time>1970-01-01T00:03:11Z</disassociate-time></participantsessionassoc>
                </recording>
                """);

        Participant gone = metadata.participants().get(0);
        assertTrue(gone.gone());
        assertEquals(Optional.empty(), gone.party());
        assertEquals(Optional.empty(), gone.left(), "a clock that was never set is not believed");
    }

    /** Each participant has what is said of him and of nobody else. */
    @Test
    void whoCameAndLeftIsToldApart() throws IOException {
        SiprecMetadata metadata = SiprecMetadata.read("""
                <recording><datamode>complete</datamode><session session_id="s"/>
                  <participant participant_id="a"><nameID aor="sip:2104@pbx.example"/></participant>
                  <participant participant_id="b"><nameID aor="sip:2105@pbx.example"/></participant>
                  <participantsessionassoc participant_id="a" session_id="s">
                    <associate-time>2026-11-23T10:00:00Z</associate-time></participantsessionassoc>
                  <participantsessionassoc participant_id="b" session_id="s">
                    <associate-time>2026-11-23T10:05:00Z</associate-time>
                    <disassociate-time>2026-11-23T10:06:00Z</disassociate-time></participantsessionassoc>
                </recording>
                """);

        Participant first = metadata.participants().get(0);
        Participant second = metadata.participants().get(1);
        assertEquals(Optional.of(Instant.parse("2026-11-23T10:00:00Z")), first.joined());
        assertEquals(Optional.empty(), first.left());
        assertFalse(first.gone());
        assertEquals(
                Optional.of("2104@pbx.example"), first.party().orElseThrow().address());
        assertEquals(Optional.of(Instant.parse("2026-11-23T10:05:00Z")), second.joined());
        assertEquals(Optional.of(Instant.parse("2026-11-23T10:06:00Z")), second.left());
        assertTrue(second.gone());
        assertEquals(
                Optional.of("2105@pbx.example"), second.party().orElseThrow().address());
        assertEquals("SiprecMetadata[2, 0]", metadata.toString(), "who they are stays out");
    }

    /** Older documents say it within the participant. */
    @Test
    void whoLeftMayStandWithThePartyItself() throws IOException {
        SiprecMetadata metadata = SiprecMetadata.read("""
                <recording><session session_id="s"/>
                  <participant participant_id="a"><nameID aor="2104"/>
                    <disassociate-time>2026-11-23T10:06:00Z</disassociate-time></participant></recording>
                """);

        assertTrue(metadata.participants().get(0).gone());
    }

    @Test
    void aBodyIsTakenApart() throws IOException {
        String both =
                "--b\r\nContent-Type: application/sdp\r\n\r\nv=0\r\n--b\r\nContent-Type: application/rs-metadata\r\n\r\n"
                        + "<recording/>\r\n--b--\r\n";
        SiprecBody body = SiprecBody.read("multipart/mixed;boundary=\"b\"", both);

        assertEquals("v=0\n", body.description().orElseThrow());
        assertTrue(body.metadata().isPresent());
        assertTrue(SiprecBody.read("application/sdp", "v=0").metadata().isEmpty());
        assertTrue(SiprecBody.read("", "").description().isEmpty());
    }

    @Test
    void whatIsHostileOrNoRecordingIsRefused() {
        for (String bad : List.of(
                "",
                "<recording>",
                "<other/>",
                "<recording/><recording/>",
                "<!DOCTYPE r [<!ENTITY x \"y\">]><recording>&x;</recording>")) {
            assertThrows(IOException.class, () -> SiprecMetadata.read(bad), bad);
        }
        assertThrows(IOException.class, () -> SiprecBody.read("application/sdp", "x".repeat(300_000)));
    }
}
