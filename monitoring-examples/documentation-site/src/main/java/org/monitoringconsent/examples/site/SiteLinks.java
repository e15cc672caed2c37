// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the links of one page lead on the site: pages to pages, files and folders of the project to copies of them. */
final class SiteLinks {

    private final Path top;
    private final Path out;
    private final Contents contents;
    private final Contents.Entry page;
    private final Map<Path, Path> shown = new LinkedHashMap<>();

    SiteLinks(Path top, Path out, Contents contents, Contents.Entry page) {
        this.top = top;
        this.out = out;
        this.contents = contents;
        this.page = page;
    }

    /** The link as the site has it; what leads elsewhere, or into the page itself, stays. */
    String of(String link) {
        if (link.startsWith("#") || link.matches("[a-z]+:.*")) {
            return link;
        }
        int hash = link.indexOf('#');
        String anchor = hash < 0 ? "" : link.substring(hash);
        String way = hash < 0 ? link : link.substring(0, hash);
        Path target = top.resolve(page.file()).resolveSibling(way).normalize();
        if (!target.startsWith(top) || !Files.exists(target)) {
            throw new IllegalStateException("`" + page.file() + "` links to `" + link + "`, which is not there");
        }
        String file = name(
                Files.isDirectory(target) && Files.exists(target.resolve("README.md"))
                        ? target.resolve("README.md")
                        : target);
        Optional<Contents.Entry> entry = contents.entries().stream()
                .filter(one -> one.file().equals(file))
                .findFirst();
        String address = entry.map(Contents.Entry::address).orElseGet(() -> copyOf(target));
        return up() + address + anchor;
    }

    /** Copies the files that the page links to, and a list of the files for a folder. */
    void copyShown() throws IOException {
        for (Map.Entry<Path, Path> one : shown.entrySet()) {
            Files.createDirectories(one.getValue().getParent());
            if (!Files.isDirectory(one.getKey())) {
                Files.copy(one.getKey(), one.getValue(), StandardCopyOption.REPLACE_EXISTING);
                continue;
            }
            StringBuilder list = new StringBuilder("# " + name(one.getKey()) + "\n\n");
            for (Path file : SourceTree.files(one.getKey())) {
                String relative = one.getKey().relativize(file).toString().replace('\\', '/');
                Path copy = one.getValue().resolveSibling(relative);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                list.append("- [")
                        .append(relative)
                        .append("](<")
                        .append(relative)
                        .append(">)\n");
            }
            Contents.Entry entry = new Contents.Entry(name(one.getKey()) + "/README.md", name(one.getKey()));
            Files.writeString(
                    one.getValue(),
                    new SitePage(contents, entry, Markdown.html(list.toString(), link -> link), "").html());
        }
    }

    private String copyOf(Path target) {
        String address = name(target) + (Files.isDirectory(target) ? "/index.html" : extension(target));
        shown.put(target, out.resolve(address));
        return address;
    }

    /** A file without an ending is shown as text by every browser when it is called so. */
    private static String extension(Path file) {
        return file.getFileName().toString().contains(".") ? "" : ".txt";
    }

    private String up() {
        return "../".repeat((int) page.address().chars().filter(c -> c == '/').count());
    }

    private String name(Path file) {
        return top.relativize(file).toString().replace('\\', '/');
    }
}
