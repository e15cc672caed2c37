// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the site: every page of {@code contents.txt} in one frame, the files that they show, and the Javadoc of the modules that was
 * made before. What is linked is looked up; a link that leads nowhere is an error.
 */
public final class Site {

    private static final String DIAGRAMS = "/META-INF/resources/webjars/mermaid/11.6.0/dist/mermaid.min.js";

    /** In the contents as if it were a file; this program writes it. */
    private static final String JAVADOC = "javadoc/README.md";

    /** The page that answers, which is a whole page already. */
    private static final String ASK = "ask.html";

    /** Modules with a Javadoc of their own, by their folders. */
    private static final Map<String, String> MODULES = new TreeMap<>(Map.of(
            "monitoring-core", "monitoring-core",
            "monitoring-analysis", "monitoring-core/analysis",
            "monitoring-json", "monitoring-core/json",
            "monitoring-recorder", "monitoring-core/recorder",
            "monitoring-spring-boot-starter", "monitoring-core/spring-boot",
            "monitoring-test-kit", "monitoring-core/test-kit",
            "monitoring-rules", "monitoring-rules"));

    private final Path top;
    private final Path out;
    private final Contents contents;

    private Site(Path top, Path out) {
        this.top = top;
        this.out = out;
        this.contents = Contents.ofTheSite();
    }

    /**
     * Writes the site.
     *
     * @param arguments the top of the project, and the folder to write to
     * @throws IllegalArgumentException when there are not two
     * @throws IllegalStateException when a page is missing or a link leads nowhere; every one is named
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("the top of the project and a folder to write to must be given");
        }
        Path out = Path.of(arguments[1]);
        write(Path.of(arguments[0]), out);
        System.out.println("The site begins with " + out.resolve("index.html"));
    }

    /** Writes the site and looks up every link of its own pages. */
    static void write(Path top, Path out) throws IOException {
        Site site = new Site(top.toRealPath(), out);
        site.pages();
        site.javadoc();
        site.ask();
        List<String> broken = LinkCheck.broken(
                out,
                site.contents.entries().stream()
                        // That page finds its own ways.
                        .filter(entry -> !entry.file().equals(ASK))
                        .map(entry -> out.resolve(entry.address()))
                        .toList());
        if (!broken.isEmpty()) {
            throw new IllegalStateException("links lead nowhere: " + String.join(", ", broken));
        }
    }

    private void pages() throws IOException {
        Path assets = Files.createDirectories(out.resolve("assets"));
        try (@Nullable InputStream script = Site.class.getResourceAsStream(DIAGRAMS)) {
            if (script == null) {
                throw new IllegalStateException("the script that draws diagrams is missing");
            }
            Files.copy(script, assets.resolve("mermaid.js"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(assets.resolve("diagrams.js"), resource("diagrams.js"));
        String style = resource("site.css");
        for (Contents.Entry entry : contents.entries()) {
            if (entry.file().equals(JAVADOC) || entry.file().equals(ASK)) {
                continue;
            }
            SiteLinks links = new SiteLinks(top, out, contents, entry);
            String body = Markdown.html(Files.readString(top.resolve(entry.file())), links::of);
            Path page = out.resolve(entry.address());
            Files.createDirectories(page.getParent());
            Files.writeString(page, new SitePage(contents, entry, body, style).html());
            links.copyShown();
        }
    }

    /** The Javadoc that the modules' builds have left, and a page that leads to each. */
    private void javadoc() throws IOException {
        StringBuilder list = new StringBuilder("# Javadoc\n\n");
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            Path made = top.resolve(module.getValue()).resolve("target/reports/apidocs");
            if (Files.exists(made.resolve("index.html"))) {
                copy(made, out.resolve("javadoc").resolve(module.getKey()));
                list.append("- [")
                        .append(module.getKey())
                        .append("](")
                        .append(module.getKey())
                        .append("/index.html)\n");
            }
        }
        Contents.Entry entry = contents.entries().stream()
                .filter(one -> one.file().equals(JAVADOC))
                .findFirst()
                .orElseThrow();
        Files.createDirectories(out.resolve("javadoc"));
        String body = Markdown.html(
                list.indexOf("](") < 0
                        ? list + "`mvn -Pdocs` makes it; this site was made without.\n"
                        : list.toString(),
                link -> link);
        Files.writeString(
                out.resolve(entry.address()), new SitePage(contents, entry, body, resource("site.css")).html());
    }

    /** The page that answers as its own module has made it. */
    private void ask() throws IOException {
        Path made = top.resolve("monitoring-examples/ask/target/ask.html");
        if (Files.exists(made)) {
            Files.copy(made, out.resolve(ASK), StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        Contents.Entry entry = new Contents.Entry(ASK, "Ask");
        String body = Markdown.html("# Ask\n\n`mvn -Pdocs` makes it; this site was made without.\n", link -> link);
        Files.writeString(out.resolve(ASK), new SitePage(contents, entry, body, resource("site.css")).html());
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static String resource(String name) {
        try (@Nullable InputStream in = Site.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("`" + name + "` of the site is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
