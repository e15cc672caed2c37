// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditRowsTest {

    private static final Path SAMPLE = Path.of("../archive-audit/sample");
    private static final String ARRANGEMENT = SAMPLE.resolve("arrangement.json").toString();
    private static final String ARCHIVE = SAMPLE.resolve("archive").toString();
    private static final Pattern SQL = Pattern.compile("(?s)```sql\n(.*?)```");

    @TempDir
    Path folder;

    @Test
    void aRowIsShortAndTheRestStandsOnceBesideIt() throws IOException {
        Path rows = folder.resolve("audit.jsonl");
        Path whole = folder.resolve("whole.jsonl");

        Ran ran = audit("--rows", rows.toString(), "--verdicts-full", whole.toString());

        assertEquals(ExitCodes.DENIED, ran.code(), ran.err());
        List<String> all = Files.readAllLines(rows);
        List<String> calls =
                all.stream().filter(row -> row.contains("\"decision\":")).toList();
        long judged = Files.readAllLines(whole).stream()
                .filter(line -> line.startsWith("{\"type\":\"verdict\""))
                .count();
        assertEquals(judged, calls.size());
        double bytes = calls.stream().mapToInt(String::length).average().orElseThrow();
        assertTrue(bytes < 250, () -> bytes + " bytes a call");
        assertTrue(all.get(all.size() - 1).startsWith("{\"type\":\"complete\",\"judged\":" + judged + ","));
        List<String> answers = Files.readAllLines(folder.resolve("audit.answers.jsonl"));
        for (String row : calls) {
            String answer = row.substring(row.lastIndexOf(":\"") + 2, row.length() - 2);
            assertTrue(
                    answers.stream().anyMatch(line -> line.startsWith("{\"type\":\"answer\",\"id\":\"" + answer)), row);
        }
        assertEquals(answers.size(), answers.stream().distinct().count());
    }

    /** The three questions of the README, over rows in each form. */
    @ParameterizedTest
    @ValueSource(strings = {"audit.jsonl", "audit.csv", "audit.parquet"})
    void anAuditorAsksInSql(String name) throws IOException, SQLException {
        Path rows = folder.resolve(name);
        Ran ran = audit("--rows", rows.toString());
        assertEquals(ExitCodes.DENIED, ran.code(), ran.err());
        List<String> queries = SQL.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertEquals(3, queries.size());

        List<List<List<String>>> found = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            for (String query : queries) {
                found.add(ask(
                        statement,
                        query.replace("'audit.parquet'", "'" + rows + "'")
                                .replace("'audit.answers.jsonl'", "'" + folder.resolve("audit.answers.jsonl") + "'")));
            }
            String last = "select count(*) from '" + rows + "' where type = 'complete'";
            assertEquals(List.of(List.of("1")), ask(statement, last));
        }

        String summary = ran.out();
        assertFalse(found.get(0).isEmpty());
        for (List<String> rule : found.get(0)) {
            assertTrue(
                    summary.lines().anyMatch(line -> line.contains(" " + rule.get(0) + " ")),
                    () -> "the summary does not name " + rule);
        }
        assertFalse(found.get(1).isEmpty());
        assertFalse(found.get(2).isEmpty());
    }

    private static List<List<String>> ask(Statement statement, String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void aNameSaysInWhichForm() {
        Ran ran = audit("--rows", folder.resolve("audit.xml").toString());

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.err().contains("must end in `.jsonl`, `.csv` or `.parquet`"), ran.err());
    }

    /** Whatever an interrupted run had written: nothing is lost, nothing comes twice, and the bytes are the same. */
    @Test
    void anInterruptedRunIsGoneOnWithWhereverItEnded() throws IOException {
        Path rows = folder.resolve("whole.csv");
        Path lines = folder.resolve("whole.jsonl");
        audit("--rows", rows.toString(), "--verdicts", lines.toString());
        byte[] allRows = Files.readAllBytes(rows);
        byte[] allLines = Files.readAllBytes(lines);
        SplittableRandom random = new SplittableRandom(22);
        for (int i = 0; i < 6; i++) {
            Path again = Files.createDirectories(folder.resolve("again" + i));
            cut(again.resolve(".rows.csv.resumed.part"), allRows, i == 0 ? 0 : random.nextInt(allRows.length + 1));
            cut(again.resolve(".lines.jsonl.resumed.part"), allLines, random.nextInt(allLines.length + 1));

            Ran ran = audit(
                    "--resume",
                    "--rows",
                    again.resolve("rows.csv").toString(),
                    "--verdicts",
                    again.resolve("lines.jsonl").toString());

            assertEquals(ExitCodes.DENIED, ran.code(), ran.err());
            assertEquals(-1, Files.mismatch(rows, again.resolve("rows.csv")));
            assertEquals(-1, Files.mismatch(lines, again.resolve("lines.jsonl")));
            try (Stream<Path> left = Files.list(again)) {
                assertEquals(3, left.count());
            }
        }
    }

    private static void cut(Path file, byte[] all, int length) throws IOException {
        Files.write(file, Arrays.copyOf(all, length));
    }

    @Test
    void whatAnotherArchiveLeftIsNotGoneOnWith() throws IOException {
        Path part = folder.resolve(".rows.csv.resumed.part");
        Files.writeString(part, "type,call,file,place,day,worker,decision,rules,doubts,answer,why\n,another-call");

        Ran ran = audit("--resume", "--rows", folder.resolve("rows.csv").toString());

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.err().contains("is not what this one finds"), ran.err());
        assertFalse(Files.exists(folder.resolve("rows.csv")));
        assertTrue(Files.exists(part), "what was there is left to whoever looks for it");
    }

    /** A run that is really killed, at whatever point that may be. */
    @Test
    void aKilledRunIsGoneOnWith() throws IOException, InterruptedException {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        StringBuilder text = new StringBuilder("start,from,to,duration,uniqueid,recordingfile\n");
        for (int i = 0; i < 60_000; i++) {
            text.append("2026-03-%02d 10:%02d:00,07700900%03d,210%d,300,call-%d,a.wav\n"
                    .formatted(1 + i % 28, i % 60, i % 1000, i % 9, i));
        }
        Files.writeString(archive.resolve("a.csv"), text);
        Path once = folder.resolve("once.jsonl");
        Path killed = folder.resolve("killed.jsonl");
        Path part = folder.resolve(".killed.jsonl.resumed.part");
        Ran whole = Ran.with("audit", "--arrangement", ARRANGEMENT, "--rows", once.toString(), archive.toString());
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "audit",
                        "--resume",
                        "--arrangement",
                        ARRANGEMENT,
                        "--rows",
                        killed.toString(),
                        archive.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        while (run.isAlive() && (!Files.exists(part) || Files.size(part) == 0)) {
            run.waitFor(5, TimeUnit.MILLISECONDS);
        }
        run.destroyForcibly().waitFor();

        Ran ran = Ran.with(
                "audit", "--resume", "--arrangement", ARRANGEMENT, "--rows", killed.toString(), archive.toString());

        assertEquals(whole.code(), ran.code(), ran.err());
        assertEquals(whole.out(), ran.out());
        assertEquals(-1, Files.mismatch(once, killed));
        assertFalse(Files.exists(part));
    }

    private static Ran audit(String... options) {
        List<String> arguments = new ArrayList<>(List.of("audit", "--arrangement", ARRANGEMENT));
        arguments.addAll(List.of(options));
        arguments.add(ARCHIVE);
        return Ran.with(arguments.toArray(String[]::new));
    }
}
