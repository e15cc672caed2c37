package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.ArchiveAudit;
import org.monitoringconsent.examples.archive.audit.TextSummary;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.RequestReader;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

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

    /** The four requests on the front page are the filled-in forms, without what was left open, and are allowed. */
    @Test
    void theFilledInFormsAreShownAndAllowed() throws IOException {
        List<String> samples = List.of("gb-listening", "gb-recording", "nl-listening", "nl-recording");
        MonitoringEngine engine = MonitoringEngine.discover();
        RequestReader reader = RequestJson.accepting(engine.attributeKeys());

        List<String> shown = blocks("json");

        assertEquals(samples.size(), shown.size());
        for (int i = 0; i < samples.size(); i++) {
            MonitoringRequest request = RequestJson.read(shown.get(i));
            byte[] form = Files.readAllBytes(Path.of("sample", samples.get(i) + ".jsonc"));
            assertEquals(reader.readForm(form), request, samples.get(i));
            assertTrue(engine.decide(request).isAllowed(), samples.get(i));
        }
    }

    /** What is shown of an explanation are lines of the real one, in their order; dots stand for what is left out. */
    @Test
    void theExplanationIsTheRealOne() {
        String printed = Ran.with(
                        "explain",
                        "--in",
                        "GB",
                        Path.of("sample", "personal-call.json").toString())
                .out();

        int from = 0;
        for (String line : explanation()) {
            int at = printed.indexOf(line + "\n", from);
            assertTrue(at >= 0, () -> "`explain` does not print “" + line + "” there:\n" + printed);
            from = at + line.length();
        }
    }

    private static List<String> explanation() {
        return blocks("").stream()
                .filter(block -> block.startsWith("GB  DENY"))
                .flatMap(String::lines)
                .filter(line -> !line.strip().endsWith("..."))
                .toList();
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

    private static String block(String language) {
        List<String> blocks = blocks(language);
        assertFalse(blocks.isEmpty(), "README.md must show a block of " + language);
        return blocks.get(0);
    }

    private static List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        boolean wanted = false;
        boolean within = false;
        for (String line : readme()) {
            if (line.startsWith("```") && within) {
                if (wanted) {
                    blocks.add(block.toString());
                }
                within = false;
            } else if (line.startsWith("```")) {
                within = true;
                wanted = line.equals("```" + language);
                block.setLength(0);
            } else if (within) {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }

    private static List<String> readme() {
        try {
            return Files.readAllLines(Path.of("..", "..", "README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
