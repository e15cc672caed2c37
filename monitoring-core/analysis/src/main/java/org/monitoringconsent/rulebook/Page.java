// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.util.List;

/** A page about a rule set, to be written as Markdown or as HTML. Its first block is its heading. */
public final class Page {

    private final String title;
    private final Words words;
    private final List<Entry> contents;
    private final List<Block> blocks;

    /** A line of the table of contents, and those below it. */
    record Entry(String text, String anchor, List<Entry> below) {}

    Page(String title, Words words, List<Entry> contents, List<Block> blocks) {
        this.title = title;
        this.words = words;
        this.contents = List.copyOf(contents);
        this.blocks = List.copyOf(blocks);
    }

    /** The title. */
    public String title() {
        return title;
    }

    /** The page as GitHub-flavoured Markdown, lines ended by a line feed. */
    public String markdown() {
        return new MarkdownWriter().write(this);
    }

    /** The page as one HTML file that needs no other: no script, no font, no picture, nothing from elsewhere. */
    public String html() {
        return new HtmlWriter().write(this);
    }

    /**
     * What stands below the heading, as markup to be put into a page of one's own; its links lead to places within it.
     *
     * @since 0.2
     */
    public String content() {
        return new HtmlWriter().content(this);
    }

    Words words() {
        return words;
    }

    List<Entry> contents() {
        return contents;
    }

    List<Block> blocks() {
        return blocks;
    }

    @Override
    public String toString() {
        return title;
    }
}
