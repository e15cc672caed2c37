// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monitoringconsent.examples.benchmarks.CompareOptions.Part;

/** What is asked for is understood before half an hour goes by. */
class CompareOptionsTest {

    @TempDir
    Path folder;

    @Test
    void everythingIsMeasuredUnlessSomeOfItIsNamed() {
        assertEquals(List.of(Part.values()), CompareOptions.of().parts());

        CompareOptions some = CompareOptions.of("--only", "law,archive,law", "--quick", "--results", "here");

        assertEquals(new CompareOptions(false, true, Path.of("here"), List.of(Part.LAW, Part.ARCHIVE)), some);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--verbose                 | option `--verbose` must be one of `--help`",
                "quick                     | option `quick` must be one of `--help`",
                "--Quick                   | option `--Quick` must be one of",
                "--only                    | option `--only` must be followed by its value",
                "--only --quick            | option `--only` must be followed by its value",
                "--only law,speed          | part `speed` must be one of `policy`, `law`",
                "--only law,               | part `` must be one of",
                "--results                 | option `--results` must be followed by its value",
                "--help --what             | option `--what` must be one of"
            })
    void whatIsNotUnderstoodIsRefused(String arguments, String why) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> CompareOptions.of(arguments.strip().split(" ")));

        assertTrue(refused.getMessage().startsWith(why), refused.getMessage());
    }

    @Test
    void helpAndReadmeNameEveryPart() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Part part : Part.values()) {
            assertTrue(CompareOptions.usage().contains("  " + part.word() + " "), part.word());
            assertTrue(readme.contains("`" + part.word() + "`"), part.word());
        }
        assertTrue(CompareOptions.of("--help").help());
    }

    /** The program itself, which once measured everything for half an hour whatever it was asked. */
    @ParameterizedTest
    @CsvSource({"--help, 0", "--hepl, 2"})
    void nothingRunsBeforeAllIsUnderstood(String argument, int code) throws IOException, InterruptedException {
        Path results = folder.resolve("results");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompareAll.class.getName(),
                        "--results",
                        results.toString(),
                        argument)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        boolean ended = run.waitFor(2, TimeUnit.MINUTES);
        run.destroyForcibly();

        assertTrue(ended, "it runs");
        assertEquals(code, run.exitValue());
        assertFalse(Files.exists(results));
        String said = Files.readString(folder.resolve("said.txt"));
        assertTrue(said.contains("--only"), said);
        assertFalse(said.contains("differ"), said);
    }
}
