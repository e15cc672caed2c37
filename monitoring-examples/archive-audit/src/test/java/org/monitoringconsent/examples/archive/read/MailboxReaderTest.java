// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Origin;

/** Where one message of a mailbox ends and the next begins. */
class MailboxReaderTest {

    private static final String FIRST = "From a@b.example Tue Mar  3 10:00:00 2026\n";

    @TempDir
    Path folder = Path.of("");

    /** Programs write behind the mark what they like, and in their own language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "From a@b.example Tue Mar  3 10:00:00 2026",
                "From  Tue Mar  3 10:00:00 2026",
                "From \"A B\" <a@b.example> Tue Mar  3 10:00:00 2026",
                "From a@b.example Tue Mar 03 10:00:00 GMT+01:00 2026",
                "From a@b.example 3 Mar 2026 10:00:00",
                "From a@b.example 2026-03-03T10:00:00Z",
                "From a@b.example di mrt  3 10:00:00 2026",
                "From a@b.example",
                "From a@b.example Tue Mar  3 10:00:00 2026\n",
            })
    void aMessageBeginsWhateverStandsBehindTheMark(String mark) throws IOException {
        Found second = read(FIRST + mail(1) + mark + "\n" + mail(2));
        Found first = read(mark + "\n" + mail(1) + FIRST + mail(2));

        assertEquals(List.of("<1@b>", "<2@b>"), ids(second));
        assertEquals(List.of("<1@b>", "<2@b>"), ids(first));
    }

    /** What is quoted, stands within a paragraph, or has no field behind it, is text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n>From a@b.example Tue Mar  3 10:00:00 2026\nFrom: x@y.example\n",
                "see\nFrom here on\nSubject: to change\n",
                "\nFrom here on: all\nis well: and good\n",
                "\nFrom a@b.example Tue Mar  3 10:00:00 2026\n\nis a line\n",
                "\nFrom a@b.example Tue Mar  3 10:00:00 2026\n\n",
                "\nFrom here\n",
                "\nFrom here on: all\nwell: and good\n",
            })
    void aTextThatLooksLikeAMarkIsNone(String body) throws IOException {
        assertEquals(List.of("<1@b>"), ids(read(FIRST + mail(1) + body)));
    }

    /** A message whose header begins with something broken is told, and is no part of the one before it. */
    @Test
    void aMessageWithABrokenBeginningIsTold() throws IOException {
        Found found = read(FIRST + "no field\n" + mail(1) + FIRST + mail(2) + FIRST + "no field\n" + mail(3));

        assertEquals(
                List.of("<2@b>"), found.records.stream().map(CallRecord::id).toList());
        assertEquals(
                List.of("line 2", "line 19"),
                found.unreadable.stream().map(told -> told.origin().place()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X Field: 1", " begun before"})
    void aStrangeFirstLineOfAHeaderHidesNoMessage(String strange) throws IOException {
        Found found = read(FIRST + strange + "\n" + mail(1) + FIRST + strange + "\n" + mail(2));

        assertEquals(List.of("<1@b>", "<2@b>"), ids(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Keywords: x", "Resent-From: a@b.example", "Thread-Topic: x"})
    void anyFieldOfMailBeginsAMessageBehindAMarkInAnyLanguage(String field) throws IOException {
        String mark = "From a@b.example di mrt  3 10:00:00 2026\n";

        assertEquals(List.of("<1@b>", "<2@b>"), ids(read(FIRST + mail(1) + mark + field + "\n" + mail(2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\njust a text\n\n"})
    void aFirstMessageWithoutAHeaderIsTold(String text) throws IOException {
        Found found = read(FIRST + text + FIRST + mail(2));

        assertEquals(1, found.records.size());
        assertEquals(1, found.unreadable.size());
    }

    /** A blank before the colon is obsolete, and still a field (RFC 5322 section 4.5). */
    @ParameterizedTest
    @ValueSource(strings = {"From : a@b.example\nTo : c@d.example\n", "From : a@b.example\nTo: c@d.example\n"})
    void aFieldWithABlankBeforeItsColonIsNoMark(String fields) throws IOException {
        CallRecord alone = read(fields + "Message-ID : <1@b>\n\nx\n").only();

        assertEquals("<1@b>", alone.id());
        assertEquals(2, alone.parties().size());
        assertEquals(Origin.WHOLE_FILE, alone.origin().place());
        assertEquals(List.of("<1@b>"), ids(read(FIRST + mail(1) + fields + "\nx\n")));
    }

    /** However much there is; an editor or a shell may have written it so. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void allMessagesAreReadInAnotherEncoding(String encoding) throws IOException {
        String long_ = "\ud83d\ude00".repeat(32_000) + "\n";
        String box = "\ufeff" + FIRST + mail(1) + long_.repeat(70) + "\n" + FIRST + mail(2);

        assertEquals(
                List.of("<1@b>", "<2@b>"),
                ids(Found.in(Files.write(folder.resolve("box"), box.getBytes(Charset.forName(encoding))))));
    }

    /** Behind a mark with its date any field begins a message, and where the file ends there may have been one. */
    @Test
    void aMarkWithItsDateBeginsAMessageWhateverFollows() throws IOException {
        Found strange = read(FIRST + mail(1) + FIRST + "X-Strange: 1\n" + mail(2));
        Found cut = read(FIRST + mail(1) + FIRST);

        assertEquals(List.of("<1@b>", "<2@b>"), ids(strange));
        assertEquals(1, cut.records.size());
        assertEquals(
                List.of("line 9"),
                cut.unreadable.stream().map(told -> told.origin().place()).toList());
    }

    @Test
    void whatIsNoMessageIsTold() throws IOException {
        Found found = read(FIRST + mail(1) + "From the desk\nSubject: x\n\ny\n");

        assertEquals(1, found.records.size());
        assertEquals("an e-mail without a sender", found.unreadable.get(0).why());
        assertEquals("line 9", found.unreadable.get(0).origin().place());
    }

    private Found read(String box) throws IOException {
        return Found.inFile(folder, "box", box);
    }

    private static String mail(int number) {
        return "From: a@b.example\nTo: c@d.example\nMessage-ID: <" + number
                + "@b>\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n\nx\n\n";
    }

    private static List<String> ids(Found found) {
        assertEquals(List.of(), found.unreadable);
        return found.records.stream().map(CallRecord::id).toList();
    }
}
