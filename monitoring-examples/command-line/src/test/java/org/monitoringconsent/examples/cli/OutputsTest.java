// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that was written is cut off without a complaint, and nothing that is read is written over. */
final class OutputsTest {

    private static final String SAMPLE =
            Path.of("..", "archive-audit", "sample", "arrangement.json").toString();
    private static final String CALL = "calldate,src,dst,duration,disposition,uniqueid,recordingfile\n"
            + "2026-03-03 10:00:00,07700900012,2103,300,ANSWERED,x1,a.wav\n";

    @TempDir
    private Path folder = Path.of("");

    private Path archive = Path.of("");
    private Path arrangement = Path.of("");

    @BeforeEach
    void fillTheFolder() throws IOException {
        archive = Files.createDirectory(folder.resolve("archive"));
        Files.writeString(archive.resolve("call.csv"), CALL);
        arrangement = Files.copy(Path.of(SAMPLE), folder.resolve("arrangement.json"));
    }

    @Test
    void whatIsWrittenTakesItsPlaceWhenItIsComplete() throws IOException {
        Path verdicts = Files.writeString(folder.resolve("v.jsonl"), "the old lines\n");
        Path report = folder.resolve("r.html");

        Ran ran = audit("--verdicts", verdicts.toString(), "--report", report.toString());

        assertEquals(ExitCodes.ALLOWED, ran.code(), ran.err());
        List<String> lines = Files.readAllLines(verdicts);
        assertTrue(lines.get(0).startsWith("{\"type\":\"verdict\""));
        assertEquals(
                "{\"type\":\"complete\",\"judged\":1,\"unjudged\":0,\"repeated\":0,\"unreadable\":0}", lines.get(1));
        assertTrue(Files.readString(report).strip().endsWith("</html>"));
        assertNothingBeside();
    }

    @Test
    void whatIsNotCompleteLeavesTheOldFileAlone() throws IOException {
        Path verdicts = Files.writeString(folder.resolve("v.jsonl"), "the old lines\n");

        Ran ran = audit(
                "--verdicts",
                verdicts.toString(),
                "--report",
                archive.resolve("r.html").toString());

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertEquals("the old lines\n", Files.readString(verdicts));
        assertNothingBeside();
    }

    @Test
    void nothingThatIsReadIsWrittenOver() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), arrangement);
        String call = archive.resolve("call.csv").toString();
        String before = Files.readString(arrangement);

        assertRefused("`-` must not be an output; for standard output name", "--verdicts", "-");
        assertRefused("`-` must not be an output; for standard output name", "--report", "-");
        assertRefused("is read and must not be written over", "--verdicts", arrangement.toString());
        assertRefused("is read and must not be written over", "--report", link.toString());
        assertRefused("is read and must not be written over", "--report", folder + "/archive/../arrangement.json");
        assertRefused("lies in the archive, which is only read", "--verdicts", call);
        assertRefused(
                "lies in the archive, which is only read",
                "--verdicts",
                archive.resolve("new").toString());
        assertRefused(
                "is named for two outputs",
                "--verdicts",
                folder.resolve("x").toString(),
                "--report",
                folder.resolve(".").resolve("x").toString());

        assertEquals(before, Files.readString(arrangement));
        assertEquals(CALL, Files.readString(archive.resolve("call.csv")));
        assertNothingBeside();
        Ran matrix = Ran.with("matrix", "--arrangement", arrangement.toString(), "--report", link.toString());
        assertTrue(matrix.err().contains("is read and must not be written over"), matrix.err());
    }

    @Test
    void anotherNameOfTheOneFileOfAnArchiveIsNotWrittenOver() throws IOException {
        Path call = archive.resolve("call.csv");
        Path other = Files.createLink(folder.resolve("other.csv"), call);

        Ran ran = Ran.with(
                "audit", "--arrangement", arrangement.toString(), "--verdicts", other.toString(), call.toString());

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.err().contains("lies in the archive, which is only read"), ran.err());
        assertEquals(CALL, Files.readString(other));
    }

    /** A variable of a script that was never set must not mean that nothing is to be written. */
    @Test
    void anEmptyArgumentIsRefused() {
        for (List<String> given : List.of(List.of("--verdicts", ""), List.of("--report="), List.of(""))) {
            Ran ran = audit(given.toArray(String[]::new));

            assertEquals(ExitCodes.BAD_INPUT, ran.code());
            assertEquals("an argument is empty; a variable that was never set may stand there\n", ran.err());
        }
    }

    @Test
    void aFullDiskIsAComplaint() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "no device that is always full");

        for (String option : List.of("--verdicts", "--report")) {
            Ran ran = audit(option, full.toString());
            assertEquals(ExitCodes.BAD_INPUT, ran.code());
            assertEquals("`/dev/full` cannot be written\n", ran.err());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device,2,'standard output cannot be written: the disk may be full'",
        "Input/output error,2,'standard output cannot be written: the disk may be full'",
        "Broken pipe,1,''",
    })
    void everyCommandComplainsWhenItsAnswerIsLost(String failure, int code, String complaint) throws IOException {
        Path request = Files.writeString(folder.resolve("request.json"), Samples.DENIED);
        for (List<String> command : List.of(
                List.of("decide", request.toString()),
                List.of("decide", "--format", "json", request.toString()),
                List.of("decide", "--format", "jsonl", request.toString()),
                List.of("explain", request.toString()),
                List.of("remedies", request.toString()),
                List.of("audit", "--arrangement", denying().toString(), archive.toString()))) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Console console = new Console(new ByteArrayInputStream(new byte[0]), failing(failure), err, false, 100);

            int ended = Main.run(console, command.toArray(String[]::new));

            assertEquals(code, ended, command.toString());
            assertEquals(complaint, err.toString(StandardCharsets.UTF_8).strip(), command.toString());
        }
        for (List<String> command : List.of(
                List.of("arrangement", "check", arrangement.toString()),
                List.of("matrix", "--arrangement", arrangement.toString()),
                List.of("facts"),
                List.of("rulebook", "--in", "NL"),
                List.of("new", "--activity", "RECORD", "--in", "GB"),
                List.of("--help"),
                List.of("audit", "--help"))) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Console console = new Console(new ByteArrayInputStream(new byte[0]), failing(failure), err, false, 100);

            int ended = Main.run(console, command.toArray(String[]::new));

            assertEquals(code == 2 ? 2 : 0, ended, command.toString());
            assertEquals(complaint, err.toString(StandardCharsets.UTF_8).strip(), command.toString());
        }
    }

    /** An arrangement under which the call of the archive is denied: it is one of the union. */
    private Path denying() throws IOException {
        return Files.writeString(
                folder.resolve("denying.json"),
                Files.readString(arrangement).replace("+44 7700 900461", "+44 7700 900012"));
    }

    @Test
    void aHardLinkIsReplacedAndWhatItStoodForStays() throws IOException {
        Path link = Files.createLink(folder.resolve("hard.csv"), archive.resolve("call.csv"));
        Path loose = Files.createSymbolicLink(folder.resolve("loose"), archive.resolve("not-there.jsonl"));

        assertEquals(ExitCodes.ALLOWED, audit("--verdicts", link.toString()).code());
        assertEquals(ExitCodes.ALLOWED, audit("--verdicts", loose.toString()).code());

        assertEquals(CALL, Files.readString(archive.resolve("call.csv")));
        assertTrue(Files.readString(link).contains("\"complete\""));
        assertFalse(Files.exists(archive.resolve("not-there.jsonl")));
        assertNothingBeside();
    }

    @Test
    void anArchiveBehindALinkIsAnArchive() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), archive);

        Ran ran = audited(link, "--verdicts", archive.resolve("new").toString());
        Ran other = audit("--verdicts", link.resolve("new").toString());

        for (Ran refused : List.of(ran, other)) {
            assertEquals(ExitCodes.BAD_INPUT, refused.code());
            assertTrue(refused.err().contains("lies in the archive, which is only read"), refused.err());
        }
    }

    @Test
    void whatTheProgramWasGivenOpenIsWrittenTo() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/stdout")), "no names for open streams");
        Process audit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "audit",
                        "--arrangement",
                        arrangement.toString(),
                        "--verdicts",
                        "/dev/stdout",
                        archive.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(audit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(ExitCodes.ALLOWED, audit.waitFor(), said);
        assertTrue(said.contains("{\"type\":\"complete\",\"judged\":1"), said);
    }

    /** Whoever reads no more must not believe that the rest was allowed. */
    @Test
    void aStreamThatIsCutShortIsNeverAllAllowed() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            many.append(Samples.ALLOWED).append('\n');
        }
        Path requests = Files.writeString(folder.resolve("many.jsonl"), many);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console closed = new Console(new ByteArrayInputStream(new byte[0]), failing("Broken pipe"), err, false, 100);

        assertEquals(ExitCodes.BAD_INPUT, Main.run(closed, "decide", "--format", "jsonl", requests.toString()));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    private static OutputStream failing(String failure) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(failure);
            }
        };
    }

    @Test
    void anAuditThatJudgesNothingSaysSoByItsCode() throws IOException {
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("notes.txt"), "call the plumber\n");

        assertEquals(ExitCodes.NOTHING_JUDGED, audited(nothing).code());
        assertEquals(ExitCodes.NOTHING_JUDGED, audited(notes).code());
        assertEquals(ExitCodes.NOTHING_JUDGED, audited(notes, "--strict").code());
        assertEquals(ExitCodes.ALLOWED, audited(archive, "--strict").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03 10:00:00,anonymous,2103,300,ANSWERED,x2,a.wav", "broken"})
    void aDoubtIsSaidByTheCodeWhereTheCallerAsks(String row) throws IOException {
        Files.writeString(archive.resolve("more.csv"), CALL.lines().findFirst().orElseThrow() + "\n" + row + "\n");

        assertEquals(ExitCodes.ALLOWED, audited(archive).code());
        assertEquals(ExitCodes.DOUBTS, audited(archive, "--strict").code());
    }

    @Test
    void nothingFromAFileReachesTheTerminalRaw() throws IOException {
        String obeyed = "\u001b[31m\u0007\u009b2J\u202e";
        Files.writeString(archive.resolve("a" + obeyed + "b.csv"), "x");
        String named = Files.readString(arrangement).replace("Marlow & Dijk", "Marlow \\u001b[31m\\u202e\\nDijk");
        Files.writeString(arrangement, named);
        Path wrong = Files.writeString(folder.resolve("w" + obeyed + ".json"), "{\"\\u001b[31m\":1}");

        Ran ran = audited(archive);
        Ran refused = Ran.with("arrangement", "check", wrong.toString());
        Ran missing = Ran.with("decide", folder.resolve("none" + obeyed).toString());

        for (String said : List.of(ran.out(), ran.err(), refused.err(), missing.err())) {
            assertTrue(
                    said.chars().allMatch(c -> c == '\n' || c >= ' ' && c != 0x7F && !(c >= 0x80 && c < 0xA0)), said);
            assertFalse(said.contains("\u202e"), said);
        }
        assertTrue(ran.out().startsWith("Marlow \ufffd[31m\ufffd\ufffdDijk"), ran.out());
        assertEquals(ExitCodes.BAD_INPUT, refused.code());
    }

    @Test
    void aNameThatBeginsWithAnAtSignIsAName() throws IOException {
        Path file = Files.writeString(folder.resolve("@request.json"), Samples.ALLOWED);
        Files.writeString(folder.resolve("request.json"), "decide --help");

        assertEquals(ExitCodes.ALLOWED, Ran.with("decide", file.toString()).code());
        assertEquals(
                "there is no file `@nowhere`\n", Ran.with("decide", "@nowhere").err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audit --arangement x y|there is no option `--arangement`; did you mean `--arrangement`?",
                "audit --arrangement x --verdict y z|there is no option `--verdict`; did you mean `--verdicts`?",
                "decide --fromat json x|there is no option `--fromat`; did you mean `--format`?",
                "matrix --html x|there is no option `--html`;",
                "audti|`audti` is not expected here; did you mean `audit`?",
            })
    void anUnknownOptionSuggestsTheOneThatWasMeant(String line, String complaint) {
        Ran ran = Ran.with(line.split(" ", -1));

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.err().startsWith(complaint), ran.err());
    }

    @ParameterizedTest
    @CsvSource({
        "audit --arrangement x --arrangement y z,--arrangement",
        "audit --arrangement x --verdicts y --verdicts-full z a,--verdicts-full",
        "matrix --arrangement x --on 2026-01-01 --on 2026-01-02,--on",
    })
    void anOptionThatIsGivenAgainIsNamed(String line, String option) {
        Ran ran = Ran.with(line.split(" ", -1));

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.err().startsWith("`" + option + "` must be given once"), ran.err());
    }

    @Test
    void aFolderIsNoArrangement() {
        assertEquals(
                "`" + folder + "` is a directory, but a file was expected\n",
                Ran.with("arrangement", "check", folder.toString()).err());
    }

    @Test
    void anOptionThatTakesNoValueSaysSo() {
        Ran ran = Ran.with("audit", "--arrangement", "x", "--strict=maybe", "y");

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.err().startsWith("`--strict` takes no value;"), ran.err());
    }

    @Test
    void aFaultIsNamedWithItsFileAndItsLine() throws IOException {
        Path requests = Files.write(
                folder.resolve("r.jsonl"),
                ("\ufeff" + Samples.ALLOWED + "\r\n\r\n{\"day\":1}\r\n").getBytes(StandardCharsets.UTF_8));

        Ran text = Ran.with("decide", requests.toString());
        Ran lines = Ran.with("decide", "--format", "jsonl", requests.toString());

        assertTrue(text.err().startsWith("`" + requests + "`, line 3: "), text.err());
        assertTrue(lines.lines().get(1).contains("\"file\":\"" + requests + "\",\"line\":3}"), lines.out());
    }

    @Test
    void theArrangementIsCheckedByItself() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"),
                Files.readString(arrangement)
                        .replace("[\"600\"]", "[\"2101\"]")
                        .replace("\"marlowdijk.example\"", "\"@marlowdijk.example\""));

        Ran right = Ran.with("arrangement", "check", arrangement.toString());
        Ran refused = Ran.with("arrangement", "check", wrong.toString());

        assertEquals(ExitCodes.ALLOWED, right.code());
        assertEquals(
                "`" + arrangement
                        + "` is in order: 3 groups, 23 workers, 24 entries in the register, 5 ways of monitoring",
                right.out().lines().findFirst().orElse(""));
        assertTrue(right.out().contains("group management: not allowed"), right.out());
        assertEquals(ExitCodes.BAD_INPUT, refused.code());
        assertEquals(2, refused.err().lines().count(), refused.err());
        assertTrue(
                refused.err().lines().allMatch(line -> line.matches("`.*wrong.json`: line \\d+, column \\d+: `.*")),
                refused.err());
        assertEquals(ExitCodes.BAD_INPUT, Ran.with("arrangement").code());
    }

    private Ran audit(String... options) {
        return audited(archive, options);
    }

    private Ran audited(Path of, String... options) {
        return Ran.with(Stream.of(
                        Stream.of("audit", "--arrangement", arrangement.toString()),
                        Stream.of(options),
                        Stream.of(of.toString()))
                .flatMap(all -> all)
                .toArray(String[]::new));
    }

    private void assertRefused(String why, String... options) {
        Ran ran = audit(options);

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.err().contains(why), ran.err());
        assertEquals("", ran.out());
    }

    private void assertNothingBeside() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            assertTrue(all.noneMatch(path -> path.toString().endsWith(".part")));
        }
    }
}
