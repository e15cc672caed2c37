// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.domain.MonitoringRequest;
import org.slf4j.Logger;

/** An application that reads a request, in processes of its own: on the class path with and without Jackson, and as a module. */
class JacksonThereOrNotTest {

    private static final String SLF4J = jar(Logger.class);
    private static final String JACKSON = jar(JsonFactory.class);
    /** Copied by the build: the last one that is too old. */
    private static final String OLD_JACKSON =
            Path.of("target", "old", "jackson-core-2.15.4.jar").toAbsolutePath().toString();

    private static final String CLASSES =
            Path.of("target", "classes").toAbsolutePath().toString();
    private static final String CORE = jar(MonitoringRequest.class);
    private static final String WRITTEN =
            "{\"day\":\"2026-06-30\",\"activity\":\"LOG_TRAFFIC\",\"worker\":{\"id\":\"w\",\"country\":\"GB\"},"
                    + "\"employer\":{\"country\":\"GB\"}}";
    private static final String APPLICATION = """
            package app;

            import org.monitoringconsent.domain.MonitoringRequest;
            import org.monitoringconsent.json.RequestJson;

            public class App {
                public static void main(String... arguments) {
                    try {
                        MonitoringRequest request = RequestJson.read("{\\"day\\":\\"2026-06-30\\",\\"activity\\":\\"LOG_TRAFFIC\\","
                                + "\\"worker\\":{\\"id\\":\\"w\\",\\"country\\":\\"GB\\"},\\"employer\\":{\\"country\\":\\"GB\\"}}");
                        System.out.println(RequestJson.write(request));
                    } catch (IllegalStateException told) {
                        System.out.println(told.getMessage());
                    }
                }
            }
            """;

    private static final String NEEDED = "reading JSON needs jackson-core 2.16 or newer, but there is ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("jacksons")
    void onTheClassPathItReadsOrSaysWhatIsNeeded(List<String> jackson, String expected) throws Exception {
        List<String> classPath = new ArrayList<>(List.of(CORE, CLASSES, folder.toString(), SLF4J));
        classPath.addAll(jackson);
        compile("-cp", CORE + File.pathSeparator + CLASSES);

        assertEquals(expected, run("-cp", String.join(File.pathSeparator, classPath), "app.App"));
    }

    private static Stream<Arguments> jacksons() {
        return Stream.of(
                Arguments.of(List.of(JACKSON), WRITTEN),
                Arguments.of(List.of(OLD_JACKSON), NEEDED + "2.15.4"),
                Arguments.of(List.of(), NEEDED + "none"));
    }

    @Test
    void aModuleRequiresTheLibraryAndNoMore() throws Exception {
        Files.writeString(folder.resolve("module-info.java"), "module app { requires org.monitoringconsent.json; }");
        String modules = String.join(File.pathSeparator, CORE, CLASSES, SLF4J, JACKSON);
        String app = folder.resolve("app").toString();
        compile("-p", modules, "-d", app, folder.resolve("module-info.java").toString());

        assertEquals(WRITTEN, run("-p", modules + File.pathSeparator + app, "-m", "app/app.App"));
    }

    private void compile(String... options) throws Exception {
        Path source = folder.resolve("App.java");
        Files.writeString(source, APPLICATION);
        List<String> arguments = new ArrayList<>(Arrays.asList(options));
        if (!arguments.contains("-d")) {
            arguments.addAll(List.of("-d", folder.toString()));
        }
        arguments.add(source.toString());
        assertEquals("", jdk("javac", arguments));
    }

    private static String run(String... arguments) throws Exception {
        return jdk("java", Arrays.asList(arguments));
    }

    private static String jdk(String program, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    private static String jar(Class<?> of) {
        try {
            return Path.of(of.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }
}
