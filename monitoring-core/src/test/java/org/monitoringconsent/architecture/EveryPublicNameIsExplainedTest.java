// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public type and method says what it is for, those of generated builders too; the Javadoc tool holds the rest. */
class EveryPublicNameIsExplainedTest {

    private static final Pattern PUBLIC =
            Pattern.compile(" *(public|protected) (?!.*\\b[A-Z_]{3,} =).*[({] *(throws .*)?\\{? *");

    /** Of all that is published, and what is generated here. */
    private static final List<Path> SOURCES = Stream.of(
                    "src/main/java",
                    "target/generated-sources/annotations",
                    "analysis/src/main/java",
                    "json/src/main/java",
                    "recorder/src/main/java",
                    "spring-boot/src/main/java",
                    "test-kit/src/main/java",
                    "../monitoring-rules/src/main/java")
            .map(Path::of)
            .toList();

    @Test
    void inItsComment() throws IOException {
        List<String> silent = new ArrayList<>();
        int seen = 0;
        for (Path root : SOURCES) {
            for (Path file : files(root)) {
                List<String> lines = Files.readAllLines(file);
                for (int line = 0; line < lines.size(); line++) {
                    if (PUBLIC.matcher(lines.get(line)).matches()) {
                        seen++;
                        if (!isExplained(lines, line)) {
                            silent.add(
                                    file.getFileName() + ": " + lines.get(line).strip());
                        }
                    }
                }
            }
        }

        assertTrue(seen > 1_900, "names seen: " + seen);
        assertEquals(List.of(), silent);
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Whether a comment stands before the line and its annotations, or the method says what that which it overrides says. */
    private static boolean isExplained(List<String> lines, int place) {
        for (int line = place - 1; line >= 0; line--) {
            String before = lines.get(line).strip();
            if (before.startsWith("@Override")) {
                return true;
            }
            if (!before.startsWith("@")) {
                return before.endsWith("*/");
            }
        }
        return false;
    }
}
