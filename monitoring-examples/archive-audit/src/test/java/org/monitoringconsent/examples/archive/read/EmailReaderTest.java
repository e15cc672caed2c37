// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Side;

class EmailReaderTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsFoldedFieldsAndSeveralRecipients() throws IOException {
        CallRecord mail = read("""
                From: "Lane, Ann" <ann@office.example>
                To: bob@customer.example,
                 "Smith, C." <c@customer.example>
                Cc: d@customer.example
                Date: Mon, 2 Mar 2026 09:00:00 +0100 (CET)
                Message-ID: <1@office.example>

                """).only();

        assertEquals(
                List.of("ann@office.example", "bob@customer.example", "c@customer.example", "d@customer.example"),
                mail.parties().stream()
                        .flatMap(party -> party.address().stream())
                        .toList());
        assertEquals(
                "2026-03-02T08:00:00Z", mail.start().orElseThrow().instant().toString());
        assertEquals(Known.NO, mail.stored());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-To: d@office.example|true",
                "X-Forwarded-For: x@b.example d@office.example|true",
                "Original-Recipient: rfc822;d@office.example|true",
                "X-Envelope-Recipients: <d@office.example>|true",
                "X-To: D </o=x/cn=d>, d@office.example|true",
                "X-Google-Original-To: d@office.example|true",
                "X-cc: d@office.example|true",
                "x-sender: a@b.example\\nx-receiver: d@office.example|true",
                "X-MS-Exchange-Inbox-Rules-Loop: d@office.example|true",
                "Redirected-To: d@office.example|true",
                "BlindCopyTo: d@office.example|true",
                "INetSendTo: d@office.example|true",
                "Also-To: d@office.example|true",
                "Mail-Followup-To: d@office.example|false",
                "X-Return-Receipt-Receiver: d@office.example|false",
                "X-Sender: d@office.example|false",
                "X-Loop: d@office.example|false",
                "X-Report-Abuse-To: d@office.example|false",
                "X-Errors-To: d@office.example|false",
                "X-Abuse-To: d@office.example|false",
                "X-Unsubscribe-To: d@office.example|false",
                "X-Confirm-Reading-To: d@office.example|false",
                "X-Forwarded-Message-Id: <d@office.example>|false",
                "Reply-To: d@office.example|false",
                "X-Forwarded-Encrypted: i=1; d@office.example|false",
            })
    void aServerMayNoteByAnyNameToWhomItDelivered(String field, boolean counts) throws IOException {
        CallRecord mail = read(field.replace("\\n", "\n") + "\nFrom: a@b.example\nTo: list@lists.example\n\nx")
                .only();

        assertEquals(
                counts,
                mail.parties().stream()
                        .flatMap(party -> party.address().stream())
                        .anyMatch("d@office.example"::equals));
    }

    /** A list that writes under its own address notes who wrote to it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Original-From: D <d@office.example>|true",
                "X-Original-Sender: d@office.example|true",
                "X-Mailman-Original-From: d@office.example|true",
                "Original-From: d@office.example|true",
                "X-Original-Message: d@office.example|false",
            })
    void whoWroteToAListSentTheMessage(String field, boolean counts) throws IOException {
        CallRecord mail = read(field + "\nFrom: D via List <list@lists.example>\nTo: c@d.example\n\nx")
                .only();

        assertEquals(
                counts,
                mail.onSide(Side.CALLER)
                        .flatMap(party -> party.address().stream())
                        .anyMatch("d@office.example"::equals));
    }

    /** A gateway makes a mail of a call or a fax, and shows whose it was. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\"020 7946 0190\" <fax@gateway.example>", "Fax from +44 20 7946 0190 <fax@gateway.example>"})
    void aNumberInANameIsSeen(String from) throws IOException {
        CallRecord mail = read("From: " + from + "\nTo: c@d.example\n\nx").only();

        assertTrue(mail.parties().get(0).identifiers().stream()
                .anyMatch(one -> one.digits().endsWith("2079460190")));
        assertEquals(List.of("fax@gateway.example", "c@d.example"), addresses(mail));
    }

    /** Letters of other languages, written as they are (RFC 6532), cut nothing off the end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "J\u00f6rg M\u00fc\u00dfig <c@d.example>, \u674e\u56db <d@office.example>",
                "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00 <d@office.example>",
                "c@d.example, \u200bd\uff20office.example",
            })
    void lettersOfOtherLanguagesCutNothingOff(String to) throws IOException {
        CallRecord mail = read("From: a@b.example\nTo: " + to + "\n\nx").only();

        assertTrue(mail.parties().stream()
                .flatMap(party -> party.address().stream())
                .anyMatch("d@office.example"::equals));
        assertFalse(mail.doubts().contains(Doubt.PART_LEFT_OUT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from a by b for <c@d.example>, <d@office.example>|true",
                "from a by b id 1 for d@office.example|true",
                "from a by b for <c@d.example> (envelope-from <d@office.example>)|false",
                "from a by b for something (d@office.example)|false",
            })
    void everybodyForWhomAServerReceivedItCounts(String trace, boolean counts) throws IOException {
        CallRecord mail = read("Received: " + trace
                        + "; Mon, 2 Mar 2026 09:00:00 +0000\nFrom: a@b.example\nTo: c@d.example\n\nx")
                .only();

        assertEquals(
                counts,
                mail.parties().stream()
                        .flatMap(party -> party.address().stream())
                        .anyMatch("d@office.example"::equals));
    }

    /** Whoever sends a message again does so on a day of its own, and of the two only one is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resent-Date: Mon, 2 Mar 2026 23:59:59 +0000|false",
                "Resent-Date: Tue, 3 Mar 2026 00:00:00 +0000|true",
                "Resent-Date: Thu, 5 Mar 2026 10:00:00 +0000|true",
                "Resent-Date: Mon, 2 Mar 2026 12:00:00 +0000\\nResent-Date: Thu, 5 Mar 2026 10:00:00 +0000|true",
                "Resent-Date: Mon, 2 Mar 2026 12:00:00 +0000\\nReceived: by mx.example; Mon, 30 Mar 2026 09:00:00 +0000|false",
            })
    void aMessageThatWasSentAgainOnAnotherDayIsDoubted(String fields, boolean doubted) throws IOException {
        CallRecord mail = read("Resent-From: e@office.example\n" + fields.replace("\\n", "\n")
                        + "\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nFrom: a@b.example\nTo: c@d.example\n\nx")
                .only();

        assertEquals(doubted, mail.doubts().contains(Doubt.TIMES_DISAGREE));
    }

    /** Some servers say what the address is of which they tell. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailing list users@lists.example",
                "users@lists.example",
                "<users@lists.example>",
                "Users of the list <users@lists.example>",
            })
    void wordsBeforeTheAddressOfADeliveryAreNoPartOfIt(String delivered) throws IOException {
        CallRecord mail = read("Delivered-To: " + delivered + "\nFrom: a@b.example\nTo: users@lists.example\n\nx")
                .only();

        assertEquals(List.of("a@b.example", "users@lists.example"), addresses(mail));
        assertEquals(2, mail.parties().size());
    }

    /** Semicolons are no part of an address, whatever else a list means by them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "c@d.example; e@d.example",
                "C <c@d.example>; \"E; F: G\" <e@d.example>;",
                "Team: c@d.example, e@d.example;",
                "Team: c@d.example; e@d.example",
                "c@d.example; Team: e@d.example;",
            })
    void aSemicolonBetweenAddressesMakesNobodyElse(String to) throws IOException {
        CallRecord mail = read("From: a@b.example\nTo: " + to + "\n\nx").only();

        assertEquals(List.of("a@b.example", "c@d.example", "e@d.example"), addresses(mail));
        assertEquals(3, mail.parties().size());
    }

    private static List<String> addresses(CallRecord mail) {
        return mail.parties().stream()
                .flatMap(party -> party.address().stream())
                .toList();
    }

    /** As some programs write lists, and as lists break. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "b@x.example; d@office.example; e@y.example",
                "\"B <b@x.example>, d@office.example",
            })
    void whoIsSeenInABrokenListTakesPart(String to) throws IOException {
        CallRecord mail = read("From: a@b.example\nTo: " + to + "\n\nx").only();

        assertTrue(mail.doubts().contains(Doubt.PART_LEFT_OUT));
        assertTrue(mail.parties().stream()
                .flatMap(party -> party.address().stream())
                .anyMatch("d@office.example"::equals));
    }

    @Test
    void anAnswerIsRelatedToWhatItAnswers() throws IOException {
        CallRecord mail = read("From: a@b.example\nTo: c@d.example\nIn-Reply-To: <0@d.example>\n\nx")
                .only();

        assertEquals(List.of("<0@d.example>"), mail.related());
    }

    /** A week on its way, and a clock that is set by hand. */
    @ParameterizedTest
    @CsvSource({
        "Mon 2 Mar 2026 09:00:00 +0000, Mon 9 Mar 2026 09:00:00 +0000, false",
        "Mon 2 Mar 2026 09:00:00 +0000, Mon 9 Mar 2026 09:00:01 +0000, true",
        "Tue 3 Mar 2026 09:00:00 +0000, Mon 2 Mar 2026 09:00:00 +0000, false",
        "Tue 3 Mar 2026 09:00:01 +0000, Mon 2 Mar 2026 09:00:00 +0000, true",
    })
    void aDateThatItsWayContradictsIsDoubted(String sent, String came, boolean doubted) throws IOException {
        CallRecord mail = read("Received: by mx.example; " + came.replaceFirst(" ", ", ") + "\nDate: "
                        + sent.replaceFirst(" ", ", ") + "\nFrom: a@b.example\nTo: c@d.example\n\nx")
                .only();

        assertEquals(doubted, mail.doubts().contains(Doubt.TIMES_DISAGREE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resent-Date: Mon, 2 Mar 2026 09:00:00 +0000",
                "Delivery-Date: Mon, 2 Mar 2026 09:00:00 +0000",
                "Received: by mx.example; Mon, 2 Mar 2026 09:00:00 +0000",
            })
    void whereTheSenderGivesNoDateThatOfTheDeliveryCounts(String field) throws IOException {
        CallRecord mail =
                read("From: a@b.example\nTo: c@d.example\n" + field + "\n\nx").only();

        assertEquals(
                "2026-03-02T09:00:00Z", mail.start().orElseThrow().instant().toString());
    }

    @Test
    void whoIsNamedInSeveralFieldsTakesPartOnce() throws IOException {
        CallRecord mail = read("From: a@b.example\nSender: a@b.example\nTo: c@d.example\nCc: C <c@d.example>\n"
                        + "Delivered-To: c@d.example\n\nx")
                .only();

        assertEquals(
                List.of("a@b.example", "c@d.example"),
                mail.parties().stream()
                        .flatMap(party -> party.address().stream())
                        .toList());
        assertEquals(2, mail.parties().size());
    }

    /** What is broken in a list may hide somebody; a comma too many hides nobody. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "c@d.example, , e@d.example,|false",
                "C <c@d.example|true",
                "C c@d.example>|true",
                "\"C <c@d.example>|true",
                "<>, c@d.example|true",
            })
    void aListThatMayNameSomebodyElseIsDoubted(String to, boolean doubted) throws IOException {
        CallRecord mail = read("From: a@b.example\nTo: " + to + "\n\nx").only();

        assertEquals(
                doubted,
                mail.doubts().contains(Doubt.PART_LEFT_OUT),
                mail.doubts().toString());
        assertTrue(mail.parties().stream().allMatch(party -> party.address().isPresent()));
    }

    /** As editors save a message. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkOfTheByteOrderIsNoPartOfTheFirstField(String encoding) throws IOException {
        String mail = "\uFEFFFrom: a@b.example\nTo: c@d.example\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n\nx";

        CallRecord read = Found.in(Files.write(folder.resolve("a.eml"), mail.getBytes(Charset.forName(encoding))))
                .only();

        assertEquals(
                List.of("a@b.example", "c@d.example"),
                read.parties().stream()
                        .flatMap(party -> party.address().stream())
                        .toList());
        assertEquals(Known.YES, read.stored());
    }

    /** A field that says nothing does not hide another of its name, or what stands for it. */
    @Test
    void anEmptyFieldCountsAsNone() throws IOException {
        CallRecord mail = read("From: a@b.example\nTo: c@d.example\nDate:\n"
                        + "Received: by mx.example; Mon, 2 Mar 2026 09:00:00 +0000\n\nx")
                .only();

        assertEquals(
                "2026-03-02T09:00:00Z", mail.start().orElseThrow().instant().toString());
        assertFalse(mail.doubts().contains(Doubt.SAID_TWICE));
    }

    @Test
    void aFieldWithoutANameIsABrokenHeader() throws IOException {
        Found found = read("From: a@b.example\n: c@d.example\n\nx");

        assertEquals("line 2", found.onlyUnreadable().origin().place());
    }

    @Test
    void aHeaderHasSoManyLinesAndNoMore() throws IOException {
        String receivers = "From: a@b.example\nTo: c@d.example" + ",\n e@f.example".repeat(4_997);

        assertEquals(1, read(receivers + "\n\nx").records.size());
        assertEquals(
                "line 5001",
                read(receivers + ",\n e@f.example\n\nx")
                        .onlyUnreadable()
                        .origin()
                        .place());
    }

    /** A server says that it wrapped a message in a field of its own, or in one that names what of it wrote. */
    @ParameterizedTest
    @CsvSource({"Journal Agent, true", "Mailbox Rules Agent, false"})
    void aReportForAnArchiveIsKnownByWhoWroteIt(String agent, boolean report) throws IOException {
        Found found = read("From: a@b.example\nTo: c@d.example\nX-MS-Exchange-Generated-Message-Source: " + agent
                + "\n\nSender: e@f.example\nMessage-Id: <1@f.example>\nRecipient: g@h.example\n");

        assertEquals(
                report,
                found.records.stream()
                        .flatMap(mail -> mail.parties().stream())
                        .flatMap(party -> party.address().stream())
                        .anyMatch("g@h.example"::equals));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " \n\t x"})
    void whateverStandsBelowIsABody(String body) throws IOException {
        assertEquals(
                Known.YES,
                read("From: a@b.example\nTo: c@d.example\n\n" + body).only().stored());
    }

    @Test
    void aBodyIsNotedButNotRead() throws IOException {
        assertEquals(
                Known.YES,
                read("From: a@b.example\nTo: c@d.example\n\nDear C,\n").only().stored());
    }

    @Test
    void aMessageWithoutSenderIsReported() throws IOException {
        assertEquals(
                "an e-mail without a sender",
                read("Date: Mon, 2 Mar 2026 09:00:00 +0100\nTo: c@d.example\n\n")
                        .onlyUnreadable()
                        .why());
    }

    @Test
    void aBrokenHeaderIsReportedByItsLine() throws IOException {
        Found found = read("From: a@b.example\nno colon here\n\n");

        assertEquals("line 2", found.onlyUnreadable().origin().place());
        assertEquals(
                "an e-mail header line without a colon", found.onlyUnreadable().why());
    }

    private Found read(String text) throws IOException {
        return Found.inFile(folder, "a.eml", text);
    }

    @Test
    void twoDatesThatContradictEachOtherAreADoubt() throws IOException {
        String mail = "From: a@b.example\nTo: c@d.example\nDate: %s\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n\nx";

        CallRecord two = Found.inFile(folder, "a.eml", mail.formatted("Mon, 1 Jan 2024 00:00:00 +0000"))
                .only();
        CallRecord twice = Found.inFile(folder, "b.eml", mail.formatted("Tue, 3 Mar 2026 10:00:00 +0000"))
                .only();

        assertTrue(two.doubts().contains(Doubt.SAID_TWICE));
        assertFalse(twice.doubts().contains(Doubt.SAID_TWICE));
    }
}
