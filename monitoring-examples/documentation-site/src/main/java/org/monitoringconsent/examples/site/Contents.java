// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.site;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on the site, in its order.
 *
 * @param chapters headings with the pages below them
 */
record Contents(List<Chapter> chapters) {

    /**
     * A heading and its pages.
     *
     * @param name the heading
     * @param entries the pages
     */
    record Chapter(String name, List<Entry> entries) {}

    /**
     * A page.
     *
     * @param file its Markdown, from the top of the project, with slashes
     * @param name how the contents call it
     */
    record Entry(String file, String name) {

        /** Its address on the site: a {@code README.md} is the page of its folder. */
        String address() {
            return file.replaceAll("README\\.md$", "index.md").replaceAll("\\.md$", ".html");
        }

        /** The language it is written in; Dutch pages say so in their names. */
        String language() {
            return file.endsWith(".nl.md") ? "nl" : "en";
        }
    }

    /** The contents of this site. */
    static Contents ofTheSite() {
        return read(Site.resource("contents.txt").lines().toList());
    }

    /** Reads lines: a heading by itself, {@code file | name} for a page, {@code #} for a remark. */
    static Contents read(List<String> lines) {
        List<Chapter> chapters = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int bar = line.indexOf(" | ");
            if (bar < 0) {
                chapters.add(new Chapter(line, new ArrayList<>()));
            } else {
                chapters.get(chapters.size() - 1)
                        .entries()
                        .add(new Entry(line.substring(0, bar), line.substring(bar + 3)));
            }
        }
        return new Contents(chapters);
    }

    /** All pages. */
    List<Entry> entries() {
        return chapters.stream().flatMap(chapter -> chapter.entries().stream()).toList();
    }
}
