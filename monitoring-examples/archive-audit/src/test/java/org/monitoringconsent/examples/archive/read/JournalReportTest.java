// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.monitoringconsent.examples.archive.record.Doubt;

/** What a mail server reports for an archive about a message. */
class JournalReportTest {

    private static final String INNER = "From: a@b.example\nTo: c@d.example\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n"
            + "Message-ID: <1@b.example>\n";
    private static final String ENVELOPE = "Sender: a@b.example\nMessage-Id: <1@b.example>\nRecipient: c@d.example\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theRecordIsThatOfTheMessageInside() throws IOException {
        CallRecord mail = report(ENVELOPE, INNER);

        assertEquals("<1@b.example>", mail.id());
        assertEquals(
                "2026-03-02T09:00:00Z", mail.start().orElseThrow().instant().toString());
        assertEquals(Set.of(), mail.doubts());
    }

    /** What the envelope leaves out stands in the message, and what the message leaves out in the report. */
    @Test
    void whatIsLeftOutStandsElsewhere() throws IOException {
        CallRecord withoutId = report("Sender: a@b.example\nRecipient: c@d.example\n", INNER);
        CallRecord withoutDate = report(ENVELOPE, INNER.replaceFirst("Date: .*\n", ""));

        assertEquals("<1@b.example>", withoutId.id());
        assertEquals(
                "2026-03-03T09:00:00Z",
                withoutDate.start().orElseThrow().instant().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Message-Id: <1@b.example>|",
                "Message-Id: <2@b.example>|SAID_TWICE",
                "Sender: a@b.example|",
                "Sender: x@b.example|SAID_TWICE",
                "On-Behalf-Of: x@b.example|",
            })
    void whatAnEnvelopeSaysTwiceIsDoubted(String line, Doubt doubt) throws IOException {
        CallRecord mail = report(ENVELOPE + line + "\n", INNER.replaceFirst("Message-ID: .*\n", ""));

        assertEquals(doubt == null ? Set.of() : Set.of(doubt), mail.doubts());
    }

    @Test
    void whatContradictsItselfInsideIsDoubted() throws IOException {
        assertEquals(
                Set.of(Doubt.SAID_TWICE),
                report(ENVELOPE, INNER + "Date: Tue, 3 Mar 2026 09:00:00 +0000\n")
                        .doubts());
        assertEquals(
                Set.of(Doubt.SAID_TWICE),
                report(ENVELOPE.replace("<1@", "<2@"), INNER).doubts());
    }

    /** A line that nobody knows may name a receiver, as where the server speaks another language. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Empf\u00e4nger: x@y.example|true|true",
                "Forwarded-To: x@y.example|true|true",
                "To: z@y.example,\\n x@y.example|true|false",
                "x@y.example|true|true",
                "Recipients: z@y.example; x@y.example|true|false",
                "Subject: about x@y.example|false|false",
                "Subject: about\\n x@y.example|false|false",
                "Label: kept|false|false",
            })
    void whatALineOfTheEnvelopeNamesCounts(String line, boolean counts, boolean doubted) throws IOException {
        CallRecord mail = report(ENVELOPE + line.replace("\\n", "\n") + "\n", INNER);

        assertEquals(
                counts,
                mail.parties().stream()
                        .flatMap(party -> party.address().stream())
                        .anyMatch("x@y.example"::equals));
        assertEquals(doubted ? Set.of(Doubt.PART_LEFT_OUT) : Set.of(), mail.doubts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sender: a@b.example\n",
                "Recipient: c@d.example\n",
                "<p>Sender: a@b.example<br>Recipient: c@d.example</p>\n",
            })
    void anEnvelopeThatDoesNotTellWhoIsDoubted(String envelope) throws IOException {
        assertEquals(Set.of(Doubt.PART_LEFT_OUT), report(envelope, INNER).doubts());
    }

    @Test
    void toWhomTheMessageInsideWasDeliveredCounts() throws IOException {
        CallRecord mail = report(ENVELOPE, "Delivered-To: x@y.example\nResent-To: z@y.example\n" + INNER);

        assertEquals(
                List.of("a@b.example", "c@d.example", "z@y.example", "x@y.example"),
                mail.parties().stream()
                        .flatMap(party -> party.address().stream())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "X-MS-Journal-Report, c@d.example",
        "X-MS-Exchange-Organization-Journal-Report, c@d.example",
        "X-Journaling-Report, c@d.example",
        "X-Journal-Reporter, archive@b.example",
    })
    void aReportIsKnownByAnyOfTheFieldsOfServers(String field, String receiver) throws IOException {
        Found found =
                Found.inFile(folder, "report.eml", wrapped(ENVELOPE, INNER).replace("X-MS-Journal-Report", field));

        assertEquals(receiver, found.only().parties().get(1).address().orElseThrow());
    }

    /** A server reports a message when it passes it on; the clock of whoever sent it may be wrong. */
    @ParameterizedTest
    @CsvSource({
        "'Mon, 2 Mar 2026 09:00:00 +0000', false",
        "'Mon, 2 Feb 2026 09:00:00 +0000', true",
        "'Mon, 9 Mar 2026 09:00:00 +0000', true",
        "'Mon, 2 Feb 2026 09:00:00 +0000\nResent-Date: Mon, 2 Feb 2026 10:00:00 +0000', false",
    })
    void aDateThatTheReportContradictsIsDoubted(String date, boolean doubted) throws IOException {
        CallRecord mail = report(ENVELOPE, INNER.replace("Mon, 2 Mar 2026 09:00:00 +0000", date));

        assertEquals(doubted ? Set.of(Doubt.TIMES_DISAGREE) : Set.of(), mail.doubts());
    }

    @Test
    void aReportAboutAReportHasAnotherEnvelopeInIt() throws IOException {
        assertEquals(
                Set.of(Doubt.PART_LEFT_OUT),
                report(ENVELOPE, "X-MS-Journal-Report:\n" + INNER).doubts());
    }

    /** A message that the message inside forwards is content of it, and names nobody of this one. */
    @Test
    void aMessageWithinTheMessageIsItsContent() throws IOException {
        CallRecord mail = report(
                ENVELOPE,
                INNER + "Content-Type: multipart/mixed; boundary=\"i\"\n\n--i\nContent-Type: message/rfc822\n\n"
                        + "From: x@y.example\nTo: z@y.example\nMessage-ID: <9@y.example>\n\nold\n--i--\n");

        assertEquals(2, mail.parties().size());
        assertEquals(Set.of(), mail.doubts());
    }

    private CallRecord report(String envelope, String inner) throws IOException {
        return Found.inFile(folder, "report.eml", wrapped(envelope, inner)).only();
    }

    private static String wrapped(String envelope, String inner) {
        return "From: journal@b.example\nTo: archive@b.example\nDate: Tue, 3 Mar 2026 09:00:00 +0000\n"
                + "X-MS-Journal-Report:\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"o\"\n\n"
                + "--o\nContent-Type: text/plain\n\n" + envelope
                + "\n--o\nContent-Type: message/rfc822\n\n" + inner + "\nhello\n--o--\n";
    }
}
