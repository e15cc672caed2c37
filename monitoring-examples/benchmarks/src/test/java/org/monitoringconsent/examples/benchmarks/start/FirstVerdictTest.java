// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rules.gb.GbRuleSet;
import org.slf4j.LoggerFactory;

/** What a new process need not load before its first verdict; without it, that takes a quarter less time. */
class FirstVerdictTest {

    /** The first lambda or generated record method brings a machinery of hundreds of classes along. */
    private static final Pattern COSTLY =
            Pattern.compile("org\\.monitoringconsent\\S*\\$\\$Lambda.*|java\\.lang\\.runtime\\.ObjectMethods .*");

    @Test
    void needsNoLambdaAndNoGeneratedRecordMethod() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout:none",
                        "-cp",
                        classPath(),
                        FirstVerdict.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertEquals(0, process.waitFor());
        assertTrue(
                loaded.stream().anyMatch(line -> line.startsWith(GbRuleSet.class.getName())),
                "the log is not as expected");
        assertEquals(
                List.of(),
                loaded.stream().filter(line -> COSTLY.matcher(line).matches()).toList());
    }

    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type :
                List.of(FirstVerdict.class, MonitoringEngine.class, GbRuleSet.class, LoggerFactory.class)) {
            URI place = URI.create(
                    type.getProtectionDomain().getCodeSource().getLocation().toString());
            places.add(Path.of(place).toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
