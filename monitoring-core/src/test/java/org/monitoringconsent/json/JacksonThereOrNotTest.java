package org.monitoringconsent.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

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

    private static final String NONE =
            "reading JSON needs jackson-core 2.16 or newer on the class path, or on the module path with"
                    + " `requires com.fasterxml.jackson.core` or `--add-modules`, but there is none";

    @TempDir
    Path folder;

    @Test
    void withoutJacksonItSaysWhatIsNeeded() throws Exception {
        compile("-cp", CLASSES);

        assertEquals(
                NONE,
                run("-cp", String.join(File.pathSeparator, CLASSES, folder.toString(), jar(Logger.class)), "app.App"));
    }

    @Test
    void withoutJacksonOnTheModulePathItSaysWhatBringsItIn() throws Exception {
        String modules = module(jar(Logger.class));

        String told = run("-p", modules, "-m", "app/app.App");

        assertEquals(NONE, told);
    }

    @Test
    void aModuleNeedsNotRequireJacksonItself() throws Exception {
        String modules = module(jar(Logger.class), jar(JsonFactory.class));

        String written = run("-p", modules, "--add-modules", "com.fasterxml.jackson.core", "-m", "app/app.App");

        assertTrue(written.startsWith("{\"day\":\"2026-06-30\""), written);
    }

    /** Compiles the application as a module that requires core alone; gives its module path. */
    private String module(String... jars) throws Exception {
        Files.writeString(folder.resolve("module-info.java"), "module app { requires org.monitoringconsent.core; }");
        String modules = CLASSES + File.pathSeparator + String.join(File.pathSeparator, jars);
        String app = folder.resolve("app").toString();
        compile("-p", modules, "-d", app, folder.resolve("module-info.java").toString());
        return modules + File.pathSeparator + app;
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

    private static String jar(Class<?> of) throws URISyntaxException {
        return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
