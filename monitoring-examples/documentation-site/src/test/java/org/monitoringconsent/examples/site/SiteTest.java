// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of this project as it is now: everything is on it, and every link leads somewhere. */
class SiteTest {

    private static final Path TOP = Path.of("..", "..");

    @TempDir
    private static Path out = Path.of("");

    @BeforeAll
    static void writesTheSite() throws IOException {
        // Fails by itself where a page is missing or a link leads nowhere.
        Site.write(TOP, out);
    }

    @Test
    void everyPageOfTheProjectIsOnTheSite() throws IOException {
        Set<String> pages = new TreeSet<>();
        for (String folder : List.of("docs", "monitoring-rules/docs", "monitoring-core", "monitoring-examples", "")) {
            Path here = TOP.resolve(folder);
            SourceTree.files(here).stream()
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> here.relativize(file).getNameCount() <= (folder.isEmpty() ? 1 : 3))
                    .map(file -> TOP.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.contains("/src/"))
                    .forEach(pages::add);
        }

        assertEquals(
                "",
                pages.stream()
                        .map(file -> new Contents.Entry(file, "").address())
                        .filter(address -> !Files.exists(out.resolve(address)))
                        .collect(Collectors.joining(", ")),
                "contents.txt must name them");
    }

    @Test
    void aPageShowsItsTablesItsCodeAndItsPlace() throws IOException {
        Document start = Jsoup.parse(out.resolve("index.html"));

        assertEquals("en", start.selectFirst("html").attr("lang"));
        assertEquals("Monitoring Consent", start.selectFirst("main h1").text());
        assertTrue(start.select("main table td").size() > 10);
        assertEquals(1, start.select("main pre.mermaid").size());
        assertTrue(start.select("main pre").eachText().stream().anyMatch(text -> text.startsWith("import")));
        assertEquals(List.of("Start here"), start.select("nav a[aria-current]").eachText());
        assertTrue(Files.size(out.resolve("assets/mermaid.js")) > 1_000_000);
        assertEquals(
                "nl",
                Jsoup.parse(out.resolve("monitoring-rules/docs/NL/rules.nl.html"))
                        .selectFirst("html")
                        .attr("lang"));
    }

    /** The threat model promises nothing that no test holds. */
    @Test
    void theTestsThatSecurityNamesAreThere() throws IOException {
        Set<String> tests = SourceTree.files(TOP).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .collect(Collectors.toSet());
        List<String> named = Pattern.compile("`(\\w+(?:Test|Properties|Contract))`")
                .matcher(Files.readString(TOP.resolve("SECURITY.md")))
                .results()
                .map(found -> found.group(1) + ".java")
                .toList();

        assertTrue(named.size() > 30, () -> named.size() + " tests are named");
        assertEquals(
                List.of(), named.stream().filter(name -> !tests.contains(name)).toList());
    }

    /** What the changelog names may be gone; what is another's is listed. */
    @Test
    void everyTypeThatAPageNamesIsThere() throws IOException {
        Set<String> words = new TreeSet<>(Set.of("PartialVars"));
        Pattern name = Pattern.compile("\\b[A-Z]\\w+\\b");
        for (Path file : SourceTree.files(TOP)) {
            if (file.toString().matches(".*[.](java|kt)")) {
                name.matcher(Files.readString(file)).results().forEach(word -> words.add(word.group()));
            }
        }
        Set<String> gone = new TreeSet<>();
        for (Contents.Entry entry : Contents.ofTheSite().entries()) {
            if (entry.file().endsWith(".md")
                    && Files.exists(TOP.resolve(entry.file()))
                    && !entry.file().equals("CHANGELOG.md")) {
                Matcher code = Pattern.compile("`(?:\\w+[.])?([A-Z][a-z]+(?:[A-Z][a-z]+)+)\\b[^`\\n]*`")
                        .matcher(Files.readString(TOP.resolve(entry.file())));
                while (code.find()) {
                    if (!words.contains(code.group(1))) {
                        gone.add(code.group(1) + " in " + entry.file());
                    }
                }
            }
        }

        assertEquals(Set.of(), gone);
    }

    @Test
    void aLinkThatLeadsNowhereIsNamed(@TempDir Path other) throws IOException {
        Path page = Files.writeString(
                other.resolve("page.html"),
                "<h1 id=here>x</h1><a href='#here'>1</a><a href='#there'>2</a><a href='gone.html'>3</a>"
                        + "<a href='../out.html'>4</a><a href='https://example.org/'>5</a>");

        assertEquals(
                List.of("`#there` in page.html", "`gone.html` in page.html", "`../out.html` in page.html"),
                LinkCheck.broken(other, List.of(page)));
    }
}
