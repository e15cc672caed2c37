// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsCommandTest {

    private static final Path ARRANGEMENT = Path.of("..", "archive-audit", "sample", "arrangement.json");

    @TempDir
    private Path folder = Path.of("");

    private static Ran drafts(String... arguments) {
        return Ran.with(
                Stream.concat(Stream.of("documents", "--arrangement", ARRANGEMENT.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    @Test
    void draftsEachWayOfMonitoringOfEachGroup() {
        Ran ran = drafts("--on", "2026-03-05", "--in", "NL");

        assertEquals(
                List.of(
                        "allowed: recording of calls as proof of what was agreed: NL, group service-nl, on 2026-03-05",
                        "allowed: call log for running the switchboard: NL, group service-nl, on 2026-03-05"),
                ran.lines().stream()
                        .filter(line -> line.startsWith("allowed: "))
                        .limit(2)
                        .toList());
        for (String title : List.of(
                "Notice to workers",
                "Announcement to callers",
                "Entry in the register of processing",
                "Balancing test",
                "Impact assessment")) {
            assertTrue(ran.lines().contains(title), title);
        }
        assertTrue(ran.out().contains("In our own words: prove orders and settle complaints."), ran.out());
        assertFalse(ran.out().contains("w-nl-"), "names a worker");
        assertFalse(ran.out().contains("anybody"), "names nobody");
    }

    @Test
    void aDayBeforeTheSafeguardsIsDeniedAndSaysWhatWouldChangeIt() {
        Ran ran = drafts("--on", "2026-03-03", "--in", "NL", "--group", "service-nl");

        assertEquals(ExitCodes.DENIED, ran.code());
        assertTrue(ran.out().contains("denied: recording of calls"), ran.out());
        assertTrue(ran.lines().contains("No drafts"));
        assertTrue(ran.out().replaceAll("\\s+", " ").contains("(`worker.notice`)"), ran.out());
    }

    @Test
    void takesOneRequestAsWell() throws IOException {
        Path file = Files.writeString(folder.resolve("request.json"), Samples.ALLOWED);
        Ran allowed = Ran.with("documents", "--only", "notice,register", file.toString());
        Ran denied = Ran.reading(Samples.DENIED, "documents", "-");

        assertEquals(ExitCodes.ALLOWED, allowed.code(), allowed.err());
        assertTrue(allowed.lines().contains("Notice to workers"));
        assertFalse(allowed.lines().contains("Impact assessment"));
        assertEquals(ExitCodes.DENIED, denied.code());
        assertTrue(denied.lines().contains("No drafts"));
    }

    @Test
    void gapsAreFilledFromTheCommandLine() {
        Ran ran = Ran.reading(
                Samples.ALLOWED,
                "documents",
                "--only",
                "notice",
                "--fill",
                "employer=Marlow & Dijk = one",
                "--format",
                "markdown",
                "-");

        assertTrue(ran.out().contains("is Marlow \\& Dijk = one. (1)"), ran.out());
        assertTrue(ran.lines().contains("# Notice to workers"));
    }

    @Test
    void saysWhatIsWrongWithTheArguments() {
        assertComplaint("give either an arrangement with `--arrangement` or one request, and not both", "documents");
        assertComplaint(
                "give either an arrangement with `--arrangement` or one request, and not both",
                "documents",
                "--arrangement",
                ARRANGEMENT.toString(),
                "request.json");
        assertComplaint("`--fill boss` must be NAME=TEXT", "documents", "--fill", "boss=x", "-");
        assertComplaint("`--fill employer` must be NAME=TEXT", "documents", "--fill", "employer", "-");
        assertComplaint(
                "the arrangement practises no such way of monitoring on 2026-03-05",
                "documents",
                "--arrangement",
                ARRANGEMENT.toString(),
                "--on",
                "2026-03-05",
                "--group",
                "nobody");
    }

    /** A group that is misspelt would be missing among the drafts without a word. */
    @Test
    void saysWhichGroupThereIsNot() {
        Ran one = drafts("--on", "2026-03-05", "--group", "service-gb,servce-nl");
        Ran none = drafts("--on", "2026-03-05", "--group", "servce-gb");
        Ran both = drafts("--on", "2026-03-05", "--group", "service-gb,service-nl");

        String known = "; there are service-gb, service-nl, management; did you mean `service-";
        assertEquals("the arrangement has no group `servce-nl`" + known + "nl`?\n", one.err());
        assertEquals(ExitCodes.BAD_INPUT, one.code());
        assertEquals("", one.out());
        assertEquals(
                "the arrangement practises no such way of monitoring on 2026-03-05\n"
                        + "the arrangement has no group `servce-gb`" + known + "gb`?\n",
                none.err());
        assertEquals("", both.err());
    }

    private static void assertComplaint(String start, String... arguments) {
        Ran ran = Ran.reading(Samples.ALLOWED, arguments);
        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.err().startsWith(start), ran.err());
    }

    @Test
    void thePageHoldsAllDrafts() throws IOException {
        Path page = folder.resolve("drafts.html");
        Ran ran = drafts("--on", "2026-03-05", "--lang", "nl", "--report", page.toString());
        String html = Files.readString(page);

        assertEquals(
                ran.lines().stream().filter("Belangenafweging"::equals).count(),
                count(html, "<h3>Belangenafweging</h3>"));
        assertTrue(count(html, "<h3>Belangenafweging</h3>") > 5, html);
        assertTrue(html.contains("<mark class=\"gap\">in te vullen: naam en adres van de werkgever</mark>"));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
