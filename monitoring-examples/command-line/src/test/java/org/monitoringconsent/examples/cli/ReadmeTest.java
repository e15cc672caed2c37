// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.archive.audit.ArchiveAudit;
import org.monitoringconsent.examples.archive.audit.TextSummary;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.RequestReader;
import org.monitoringconsent.recorder.arrangement.Arrangement;
import org.monitoringconsent.recorder.arrangement.ArrangementReader;

/**
 * What the project's pages show to a stranger is so: programs compile and print what is said, commands answer as shown, requests are
 * allowed. The lines for {@code curl} are held by {@code ServeCommandTest}, the live call by the recorder's own test.
 */
class ReadmeTest {

    private static final List<String> PAGES =
            List.of("README.md", "docs/first-allow.md", "monitoring-examples/documents/README.md");
    private static final Pattern CLASS = Pattern.compile("(?m)^class (\\w+)");
    private static final String PROMPT = "$ monitoring ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramCompilesAndPrintsWhatIsShown(DocumentedBlock program, List<String> shown) throws Exception {
        Matcher name = CLASS.matcher(program.text());
        assertTrue(name.find());
        Path source = folder.resolve(name.group(1) + ".java");
        Files.writeString(source, program.text());

        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-Xlint:all",
                        "-Werror",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());

        assertEquals(0, compiled);
        if (!shown.isEmpty()) {
            String printed = run(name.group(1));
            assertEquals("", DocumentedBlock.missing(shown, printed), () -> "is not printed there:\n" + printed);
        }
    }

    /** Each program with what the next block says that it prints; a text that no program prints is a fault. */
    static List<Arguments> programs() throws IOException {
        List<Arguments> programs = new ArrayList<>();
        for (String page : PAGES) {
            List<DocumentedBlock> blocks = DocumentedBlock.of(page);
            for (int i = 0; i < blocks.size(); i++) {
                boolean program = blocks.get(i).language().equals("java")
                        && CLASS.matcher(blocks.get(i).text()).find();
                boolean prints =
                        i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
                if (program) {
                    programs.add(Arguments.of(
                            blocks.get(i),
                            prints ? blocks.get(i + 1).text().lines().toList() : List.of()));
                } else {
                    assertTrue(!prints, () -> page + ": a text belongs behind the program that prints it");
                }
            }
        }
        return programs;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandAnswersAsShown(DocumentedBlock block) {
        List<String> lines = block.text().lines().toList();
        assertTrue(lines.get(0).startsWith(PROMPT), lines.get(0));
        String[] arguments = Stream.of(lines.get(0).substring(PROMPT.length()).split(" "))
                .map(argument -> argument.startsWith("monitoring-")
                        ? DocumentedBlock.TOP.resolve(argument).toString()
                        : argument)
                .toArray(String[]::new);

        String printed = Ran.with(arguments).out();

        assertEquals(
                "",
                DocumentedBlock.missing(lines.subList(1, lines.size()), printed),
                () -> "is not printed there:\n" + printed);
    }

    static List<DocumentedBlock> commands() throws IOException {
        return blocks("console");
    }

    /** The requests that are shown are the filled-in forms, without what was left open, and are allowed. */
    @Test
    void theFilledInFormsAreShownAndAllowed() throws IOException {
        List<String> samples = List.of("gb-listening", "gb-listening", "gb-recording", "nl-listening", "nl-recording");
        MonitoringEngine engine = MonitoringEngine.discover();
        RequestReader reader = RequestJson.accepting(engine.attributeKeys());

        List<DocumentedBlock> shown = blocks("json");

        assertEquals(samples.size(), shown.size());
        for (int i = 0; i < samples.size(); i++) {
            MonitoringRequest request = RequestJson.read(shown.get(i).text());
            byte[] form = Files.readAllBytes(Path.of("sample", samples.get(i) + ".jsonc"));
            assertEquals(reader.readForm(form), request, samples.get(i));
            assertTrue(engine.decide(request).isAllowed(), samples.get(i));
        }
    }

    /** In full with the example, in part on the front page. */
    @Test
    void theAuditPrintsWhatIsShown() throws IOException {
        Path sample = Path.of("..", "archive-audit", "sample");
        Arrangement arrangement = ArrangementReader.read(sample.resolve("arrangement.json"));
        String printed = TextSummary.of(
                new ArchiveAudit(MonitoringEngine.discover(), arrangement).run(sample.resolve("archive")));

        String full = Files.readString(Path.of("..", "archive-audit", "README.md"));
        assertTrue(full.contains(printed.strip()), "the archive audit's README must show what its sample gives now");
        List<DocumentedBlock> parts = blocks("").stream()
                .filter(block ->
                        block.text().startsWith(printed.lines().findFirst().orElseThrow()))
                .toList();
        assertEquals(1, parts.size(), "README.md must show a part of what the audit prints");
        assertEquals(
                "",
                DocumentedBlock.missing(parts.get(0).text().lines().toList(), printed),
                "README.md shows a line that the audit does not print there");
    }

    /** What is to be copied into a build names artifacts that this build makes, in its version. */
    @Test
    void theDependencyIsOneOfThisVersion() throws IOException {
        String pom =
                Files.readString(DocumentedBlock.TOP.resolve("monitoring-rules").resolve("pom.xml"));
        String version = pom.substring(pom.indexOf("<version>"), pom.indexOf("</version>"));

        List<DocumentedBlock> shown = blocks("xml");

        assertEquals(1, shown.size());
        assertTrue(pom.contains("<artifactId>monitoring-rules</artifactId>"));
        assertTrue(shown.get(0).text().contains("<artifactId>monitoring-rules</artifactId>"));
        assertTrue(shown.get(0).text().contains(version + "</version>"), version);
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

    private static List<DocumentedBlock> blocks(String language) throws IOException {
        List<DocumentedBlock> blocks = new ArrayList<>();
        for (String page : PAGES) {
            DocumentedBlock.of(page).stream()
                    .filter(block -> block.language().equals(language))
                    .forEach(blocks::add);
        }
        return blocks;
    }
}
