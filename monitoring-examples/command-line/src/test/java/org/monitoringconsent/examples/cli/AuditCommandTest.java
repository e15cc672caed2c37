// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditCommandTest {

    private static final Path SAMPLE = Path.of("..", "archive-audit", "sample");
    private static final String ARRANGEMENT = SAMPLE.resolve("arrangement.json").toString();
    private static final String ARCHIVE = SAMPLE.resolve("archive").toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void judgesTheBundledArchive() throws IOException {
        Path report = folder.resolve("audit.html");
        Path verdicts = folder.resolve("audit.jsonl");

        Ran ran = Ran.with(
                "audit",
                "--arrangement",
                ARRANGEMENT,
                "--report",
                report.toString(),
                "--verdicts",
                verdicts.toString(),
                ARCHIVE);

        assertEquals(ExitCodes.DENIED, ran.code());
        assertTrue(ran.out().matches("(?s)Marlow & Dijk customer service\n[0-9]+ calls judged.*"), ran.out());
        assertTrue(ran.out().contains("By jurisdiction"));
        assertEquals("", ran.err());
        assertTrue(Files.readString(report).startsWith("<!DOCTYPE html>"));
        List<String> lines = Files.readAllLines(verdicts);
        long judged = lines.stream()
                .filter(line -> line.startsWith("{\"type\":\"verdict\""))
                .count();
        assertTrue(ran.out().contains(judged + " calls judged"), ran.out());
    }

    @Test
    void drawsABarWhereSomebodyWatches() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console watched =
                new Console(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, true, 100);

        int code = Main.run(watched, "audit", "--arrangement", ARRANGEMENT, ARCHIVE);

        String drawn = err.toString(StandardCharsets.UTF_8);
        assertEquals(ExitCodes.DENIED, code);
        assertTrue(drawn.contains("\r[##############################] 100 %"), drawn);
        assertTrue(drawn.endsWith("\r"), "leaves the bar behind");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        String broken =
                Files.writeString(folder.resolve("broken.json"), "{\"name\":7}").toString();
        String missing = folder.resolve("missing").toString();

        assertComplains("`" + broken + "`: ", "audit", "--arrangement", broken, ARCHIVE);
        assertComplains("there is no file `" + missing + "`", "audit", "--arrangement", missing, ARCHIVE);
        assertComplains("there is no file `" + missing + "`", "audit", "--arrangement", ARRANGEMENT, missing);
        assertComplains("`--arrangement=FILE` is missing", "audit", ARCHIVE);
        assertComplains(
                "`" + folder + "` cannot be written",
                "audit",
                "--arrangement",
                ARRANGEMENT,
                "--report",
                folder.toString(),
                ARCHIVE);
    }

    private static void assertComplains(String sentence, String... arguments) {
        Ran ran = Ran.with(arguments);

        assertEquals(ExitCodes.BAD_INPUT, ran.code());
        assertTrue(ran.err().startsWith(sentence), ran.err());
        assertFalse(ran.showsTrace());
    }
}
