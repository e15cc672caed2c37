package org.monitoringconsent.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that reads a request, in processes of its own: without Jackson, and as a module that does not name it. */
class JacksonThereOrNotTest {

    private static final String CLASSES =
            Path.of("target", "classes").toAbsolutePath().toString();
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

    @TempDir
    Path folder;

    @Test
    void withoutJacksonItSaysWhatIsNeeded() throws Exception {
        compile("-cp", CLASSES);

        assertEquals(
                "reading JSON needs jackson-core 2.16 or newer on the class path or the module path, but there is none",
                run("-cp", String.join(File.pathSeparator, CLASSES, folder.toString(), jar("slf4j-api")), "app.App"));
    }

    @Test
    void aModuleNeedsNotRequireJacksonItself() throws Exception {
        Files.writeString(folder.resolve("module-info.java"), "module app { requires org.monitoringconsent.core; }");
        String modules =
                String.join(File.pathSeparator, CLASSES, jar("slf4j-api"), jar("slf4j-nop"), jar("jackson-core"));
        compile(
                "-p",
                modules,
                "-d",
                folder.resolve("app").toString(),
                folder.resolve("module-info.java").toString());

        String written = run("-p", modules + File.pathSeparator + folder.resolve("app"), "-m", "app/app.App");

        assertTrue(written.startsWith("{\"day\":\"2026-06-30\""), written);
    }

    private void compile(String... options) throws IOException {
        Path source = folder.resolve("App.java");
        Files.writeString(source, APPLICATION);
        List<String> arguments = new ArrayList<>(Arrays.asList(options));
        if (!arguments.contains("-d")) {
            arguments.addAll(List.of("-d", folder.toString()));
        }
        arguments.add(source.toString());
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
    }

    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    private static String jar(String name) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> new File(entry).getName().startsWith(name + "-"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
