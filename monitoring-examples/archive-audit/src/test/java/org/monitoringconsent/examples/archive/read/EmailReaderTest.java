// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;

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
                "Reply-To: d@office.example|false",
                "X-Forwarded-Encrypted: i=1; d@office.example|false",
            })
    void aServerMayNoteByAnyNameToWhomItDelivered(String field, boolean counts) throws IOException {
        CallRecord mail = read("From: a@b.example\nTo: list@lists.example\n" + field + "\n\nx")
                .only();

        assertEquals(
                counts,
                mail.parties().stream()
                        .flatMap(party -> party.address().stream())
                        .anyMatch("d@office.example"::equals));
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
