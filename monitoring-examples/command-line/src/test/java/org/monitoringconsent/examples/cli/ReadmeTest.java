package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.arrangement.Arrangement;
import org.monitoringconsent.examples.archive.arrangement.ArrangementReader;
import org.monitoringconsent.examples.archive.audit.ArchiveAudit;
import org.monitoringconsent.examples.archive.audit.TextSummary;

/** What the project's front page shows a developer compiles and answers. */
class ReadmeTest {

    @TempDir
    Path folder;

    @Test
    void theTenLinesCompileAndGiveReasons() throws Exception {
        String code = block("java");
        Path source = folder.resolve("MayWeListen.java");
        Files.writeString(source, code);

        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertEquals(0, compiled);
        assertFalse(run("MayWeListen").isBlank());
    }

    @Test
    void theAuditPrintsWhatIsShown() throws IOException {
        Path sample = Path.of("..", "archive-audit", "sample");
        Arrangement arrangement = ArrangementReader.read(sample.resolve("arrangement.json"));
        String printed = TextSummary.of(
                new ArchiveAudit(MonitoringEngine.discover(), arrangement).run(sample.resolve("archive")));

        String readme = Files.readString(Path.of("..", "..", "README.md"));
        assertTrue(readme.contains(printed.strip()), "README.md must show what the audit of the sample prints now");
    }

    private String run(String main) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Method method = loader.loadClass(main).getDeclaredMethod("main", String[].class);
            method.setAccessible(true);
            method.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String block(String language) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "..", "README.md"));
        int first = lines.indexOf("```" + language);
        assertTrue(first >= 0, "README.md must show a block of " + language);
        int last = lines.subList(first + 1, lines.size()).indexOf("```") + first + 1;
        return String.join("\n", lines.subList(first + 1, last));
    }
}
