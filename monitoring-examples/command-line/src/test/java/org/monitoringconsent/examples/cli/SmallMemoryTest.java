// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an archive holds, the memory that it takes is bounded, and what can be judged is judged. */
final class SmallMemoryTest {

    private static final String MEMORY = "-Xmx48m";
    /** As much as was once too much, which takes more than a minute, under {@code -Pthorough}; otherwise a part of it. */
    private static final boolean WHOLE = Boolean.getBoolean("thorough");

    private static final int ROWS = WHOLE ? 600_000 : 200_000;
    private static final int LONG_LINES = WHOLE ? 300 : 60;
    private static final int HUGE = WHOLE ? 120_000_000 : 64_000_000;
    private static final String ARRANGEMENT = Path.of("..", "archive-audit", "sample", "arrangement.json")
            .toAbsolutePath()
            .normalize()
            .toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void manyRowsThatCannotBeReadAreCounted() throws IOException, InterruptedException {
        try (Writer out = Files.newBufferedWriter(archive().resolve("a.csv"))) {
            out.write("calldate,src,dst,duration,disposition,uniqueid,recordingfile\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("x,y\n");
            }
            out.write("2026-03-03 10:00:00,07700900012,2103,300,ANSWERED,last,a.wav\n");
        }

        assertEquals(
                "{\"type\":\"complete\",\"judged\":1,\"unjudged\":0,\"repeated\":0,\"unreadable\":" + ROWS + "}",
                lastLine());
    }

    @Test
    void manyLongLinesPass() throws IOException, InterruptedException {
        try (Writer out = Files.newBufferedWriter(archive().resolve("a.jsonl"))) {
            for (int i = 0; i < LONG_LINES; i++) {
                writeCall(out, "u" + i, 1_000_000);
                out.write("\n");
            }
        }

        assertEquals(
                "{\"type\":\"complete\",\"judged\":" + LONG_LINES + ",\"unjudged\":0,\"repeated\":0,\"unreadable\":0}",
                lastLine());
    }

    @Test
    void oneHugeTextDoesNotHideTheOthers() throws IOException, InterruptedException {
        try (Writer out = Files.newBufferedWriter(archive().resolve("a.json"))) {
            out.write("[");
            writeCall(out, "huge", HUGE);
            out.write(",");
            writeCall(out, "small", 10);
            out.write("]");
        }
        try (Writer out = Files.newBufferedWriter(archive().resolve("b.csv"))) {
            out.write("start,from,to,duration\n");
            for (int i = 0; i < 32; i++) {
                out.write("x".repeat(1_000_000));
            }
            out.write("\n2026-03-03 10:00:00,07700900012,2103,300\n");
        }

        assertEquals("{\"type\":\"complete\",\"judged\":3,\"unjudged\":0,\"repeated\":0,\"unreadable\":1}", lastLine());
    }

    private Path archive() throws IOException {
        return Files.createDirectories(folder.resolve("archive"));
    }

    private static void writeCall(Writer out, String id, int bytes) throws IOException {
        out.write("{\"uuid\":\"" + id
                + "\",\"parties\":[{\"tel\":\"+447700900012\"},{\"tel\":\"2101\"}],\"dialog\":[{\"type\":\"recording\","
                + "\"start\":\"2026-03-05T10:00:00Z\",\"parties\":[0,1],\"duration\":3,\"body\":\"");
        String piece = "A".repeat(10_000);
        for (int written = 0; written < bytes; written += piece.length()) {
            out.write(piece);
        }
        out.write("\"}]}");
    }

    /** Audits the archive in a program of its own with little memory, and returns the last of its lines. */
    private String lastLine() throws IOException, InterruptedException {
        Path verdicts = folder.resolve("v.jsonl");
        Path said = folder.resolve("said.txt");
        Process audit = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "audit",
                        "--arrangement",
                        ARRANGEMENT,
                        "--verdicts",
                        verdicts.toString(),
                        "--report",
                        folder.resolve("r.html").toString(),
                        archive().toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = audit.waitFor();
        assertTrue(
                code == ExitCodes.ALLOWED || code == ExitCodes.DENIED, Files.readString(said, StandardCharsets.UTF_8));
        List<String> lines = Files.readAllLines(verdicts);
        return lines.get(lines.size() - 1);
    }
}
