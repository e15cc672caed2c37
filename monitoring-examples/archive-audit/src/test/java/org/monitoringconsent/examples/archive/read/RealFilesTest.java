// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.LawfulBasis;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Reads real files of several vendors and projects; their sources and licences stand beside them. */
class RealFilesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    @Test
    void everyFileGivesARecordOrAReason() throws IOException {
        Found found = Found.in(SAMPLES);

        long files;
        try (var walk = Files.walk(SAMPLES)) {
            files = walk.filter(Files::isRegularFile).count();
        }
        long mentioned = Stream.concat(
                        found.records.stream().map(record -> record.origin().file()),
                        found.unreadable.stream().map(broken -> broken.origin().file()))
                .distinct()
                .count();
        assertEquals(files, mentioned);
    }

    @Test
    void ciscoSpeaksTheFormOfTheRfc() throws IOException {
        CallRecord call =
                Found.in(SAMPLES.resolve("siprec/cisco-siprec-offer.txt")).only();

        assertEquals(Optional.of(CallTime.of(Instant.parse("2017-06-23T12:16:06.040Z"))), call.start());
        assertEquals(List.of("7301@35.162.237.204", "7300@35.162.237.204"), addresses(call));
        assertFalse(call.parties().get(1).named());
        assertEquals(Optional.of("7300"), call.parties().get(1).extension());
        assertEquals(Known.YES, call.stored());
        assertEquals(Known.UNKNOWN, call.objected());
        assertTrue(call.doubts().contains(Doubt.SIDES_UNKNOWN));
    }

    @Test
    void acmeTellsWhoCalled() throws IOException {
        CallRecord call =
                Found.in(SAMPLES.resolve("siprec/acme-siprec-offer.txt")).only();

        assertEquals("AavRXwIIQj1Q39eJulTipQ==", call.id());
        assertEquals(Optional.of("9000"), call.onSide(Side.CALLER).findFirst().flatMap(Party::number));
        assertEquals(Optional.of("1002"), call.onSide(Side.CALLED).findFirst().flatMap(Party::number));
        assertTrue(call.doubts().contains(Doubt.ZONE_ASSUMED));
    }

    @Test
    void broadWorksSpellsTheDataModeItsOwnWay() throws IOException {
        CallRecord call =
                Found.in(SAMPLES.resolve("siprec/broadworks-offer-2.txt")).only();

        assertEquals(
                Optional.of(CallTime.assuming(LocalDateTime.parse("2019-11-12T15:57:37"), Found.LONDON)), call.start());
        assertEquals(List.of("9878940000@212.188.68.145", "asbce@asbce.com"), addresses(call));
    }

    @Test
    void vconCallHasItsOwnSpelling() throws IOException {
        CallRecord call =
                Found.in(SAMPLES.resolve("vcon/core-ab_call_ext_rec.vcon")).only();

        assertEquals("019f15a6-a752-826f-b9a2-279e0d16bc46", call.id());
        assertEquals(Optional.of(Duration.ofMillis(33_120)), call.duration());
        assertEquals(Known.YES, call.stored());
        assertEquals(
                Optional.of("+12345678901"),
                call.onSide(Side.CALLER).findFirst().flatMap(Party::number));
    }

    @Test
    void amendedVconGivesTheCallAndTheChat() throws IOException {
        Found found = Found.in(SAMPLES.resolve("vcon/core-ab_call_ext_rec_amended.vcon"));

        assertEquals(List.of(Channel.CALL, Channel.CHAT), channels(found));
        assertEquals(
                List.of("019f15a6-a752-826f-b9a2-279e0d16bc46"),
                found.records.get(0).related());
    }

    @Test
    void mailThreadGivesOneRecordPerMessage() throws IOException {
        Found found = Found.in(SAMPLES.resolve("vcon/core-ab_email_prob_followup_text_thread.vcon"));

        assertEquals(List.of(Channel.EMAIL, Channel.EMAIL, Channel.EMAIL), channels(found));
        assertEquals(
                Optional.of("b@example.com"),
                found.records.get(1).onSide(Side.CALLER).findFirst().flatMap(Party::address));
    }

    @Test
    void lawfulBasisOfARealMeetingCameLater() throws IOException {
        CallRecord meeting =
                Found.in(SAMPLES.resolve("vcon/ietf124_edm_35009.vcon.json")).only();

        Instant start = meeting.start().orElseThrow().instant();
        LawfulBasis basis = meeting.bases().get(0);
        assertEquals(Channel.VIDEO_MEETING, meeting.channel());
        assertEquals("legitimate_interests", basis.basis());
        assertFalse(basis.allowed("recording", start));
        assertEquals(
                Optional.of("2026-03-28"),
                basis.grantedOnlyAfter("recording", start)
                        .map(at -> at.toString().substring(0, 10)));
    }

    @Test
    void meetingWithoutDialogIsNoRecord() throws IOException {
        UnreadableRecord meeting =
                Found.in(SAMPLES.resolve("vcon/ietf112_rtg_29235.vcon.json")).onlyUnreadable();

        assertEquals(Kind.NO_RECORD, meeting.kind());
        assertEquals("a vCon without any dialog", meeting.why());
    }

    @Test
    void chatLinesOfOneVconAreOneConversation() throws IOException {
        CallRecord chat =
                Found.in(SAMPLES.resolve("vcon/fake-645bb6b6.vcon.json")).only();

        assertEquals(Channel.CHAT, chat.channel());
        assertEquals(Optional.of(CallTime.of(Instant.parse("2025-02-19T21:15:50Z"))), chat.start());
        assertEquals(2, chat.parties().size());
    }

    @Test
    void extensionOfTheEmployeeIsFoundInTheMetaMap() throws IOException {
        CallRecord call = Found.in(SAMPLES.resolve("vcon/fake-f4a56204-recording.vcon.json"))
                .only();

        assertEquals(Optional.of("2212"), call.onSide(Side.CALLER).findFirst().flatMap(Party::extension));
        assertEquals(Direction.OUTGOING, call.direction());
    }

    @Test
    void negativeDurationIsADoubt() throws IOException {
        CallRecord call =
                Found.in(SAMPLES.resolve("vcon/invalid-bad_duration.json")).only();

        assertEquals(Optional.empty(), call.duration());
        assertTrue(call.doubts().contains(Doubt.DURATION_NEGATIVE));
        assertTrue(call.doubts().contains(Doubt.ZONE_ASSUMED));
    }

    @Test
    void partyPastTheEndIsReported() throws IOException {
        UnreadableRecord call = Found.in(SAMPLES.resolve("vcon/invalid-out_of_range_party_indices.json"))
                .onlyUnreadable();

        assertEquals("dialog 0", call.origin().place());
        assertEquals("party index 5 points past the 2 parties", call.why());
    }

    @Test
    void twilioCallHasMailDates() throws IOException {
        CallRecord call =
                Found.in(SAMPLES.resolve("cdr/twilio-call-instance.json")).only();

        assertEquals(Optional.of(CallTime.of(Instant.parse("2010-08-10T08:02:31Z"))), call.start());
        assertEquals(Optional.of(Duration.ofSeconds(16)), call.duration());
        assertEquals(Direction.OUTGOING, call.direction());
        assertEquals(Known.UNKNOWN, call.stored());
    }

    @Test
    void cdrStatsTableHasHeadings() throws IOException {
        Found found = Found.in(SAMPLES.resolve("cdr/cdrstats-import-2015-10-26.csv"));

        assertEquals(5, found.records.size());
        assertEquals(List.of(), found.unreadable);
        CallRecord first = found.records.get(0);
        assertEquals("line 2", first.origin().place());
        assertEquals(Known.YES, first.answered());
        assertEquals(
                Optional.of("+34798400000"),
                first.onSide(Side.CALLED).findFirst().flatMap(Party::number));
    }

    @Test
    void freeSwitchValuesAreDecodedAndEpochZeroIsNever() throws IOException {
        CallRecord call =
                Found.in(SAMPLES.resolve("cdr/freeswitch-xml-cdr.xml")).only();

        assertEquals("80183ec8-d424-11e3-8fb2-65b6c3cdac7d", call.id());
        assertEquals(Optional.of(CallTime.of(Instant.parse("2014-05-05T07:11:38Z"))), call.start());
        assertEquals(Known.NO, call.answered());
        assertEquals(Known.NO, call.stored());
        assertEquals(Direction.UNKNOWN, call.direction());
    }

    @Test
    void mailEnvelopeKeepsNoContent() throws IOException {
        CallRecord mail =
                Found.in(SAMPLES.resolve("email/email_prob_followup_alice.txt")).only();

        assertEquals(Channel.EMAIL, mail.channel());
        assertEquals(Optional.of(CallTime.of(Instant.parse("2022-09-23T23:24:59Z"))), mail.start());
        // The last is whose mailbox it was put into, by `X-Apparently-To`.
        assertEquals(List.of("a@example.com", "b@example.com", "owner@example.com"), addresses(mail));
        assertFalse(mail.toString().contains("example.com"));
    }

    @Test
    void lawfulBasisAloneAndSchemaAreNoRecords() throws IOException {
        assertEquals(
                "a lawful-basis attachment without its vCon",
                Found.in(SAMPLES.resolve("vcon/lawful-basis-attachment-example.json"))
                        .onlyUnreadable()
                        .why());
        assertEquals(
                "a JSON schema, not a record",
                Found.in(SAMPLES.resolve("vcon/vcon_json_schema.json"))
                        .onlyUnreadable()
                        .why());
    }

    private static List<String> addresses(CallRecord call) {
        return call.parties().stream()
                .flatMap(party -> party.address().stream())
                .toList();
    }

    private static List<Channel> channels(Found found) {
        return found.records.stream().map(CallRecord::channel).toList();
    }
}
