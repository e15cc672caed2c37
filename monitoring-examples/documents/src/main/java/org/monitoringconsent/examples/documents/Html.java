// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.List;

/**
 * Writes a document as an {@code article} for a page: gaps are {@code mark} elements of the class {@code gap}, and numbers lead to the
 * notes with the law. Whatever is filled in is text and no markup.
 */
public final class Html {

    private final Document document;
    private final String prefix;
    private final Wording wording;
    private final Notes notes;
    private final StringBuilder out = new StringBuilder();

    private Html(Document document, String prefix) {
        this.document = document;
        this.prefix = prefix;
        this.wording = new Wording(document.language());
        this.notes = new Notes(document, wording);
    }

    /**
     * The document.
     *
     * @param prefix what its ids begin with, letters, digits and hyphens, so that those of several on a page differ
     */
    public static String of(Document document, String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            char next = prefix.charAt(i);
            if (!(next >= 'a' && next <= 'z') && !(next >= '0' && next <= '9') && next != '-') {
                throw new IllegalArgumentException("prefix of ids must consist of small letters, digits and hyphens");
            }
        }
        return new Html(document, prefix).write();
    }

    /** A text as content of an element or an attribute: nothing in it is markup, and nothing is obeyed. */
    public static String text(String text) {
        return Shown.html(text);
    }

    private String write() {
        out.append("<article class=\"document ")
                .append(document.kind().word())
                .append("\" id=\"")
                .append(prefix);
        out.append("\" lang=\"").append(document.language().getLanguage()).append("\">\n");
        element("h3", document.title());
        for (Section section : document.sections()) {
            if (!section.heading().isEmpty()) {
                element("h4", section.heading());
            }
            section.sentences().forEach(this::sentence);
        }
        gaps();
        element("h4", wording.of("list.law"));
        out.append("<ol class=\"law\">\n");
        notes.law().forEach(this::law);
        out.append("</ol>\n");
        notes.meanings().forEach(mark -> element("p", mark[0] + ": " + mark[1]));
        return out.append("</article>\n").toString();
    }

    private void element(String name, String text) {
        out.append('<')
                .append(name)
                .append('>')
                .append(Shown.html(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void sentence(Sentence sentence) {
        out.append("<p>");
        for (Piece piece : sentence.pieces()) {
            if (piece instanceof Piece.Gap) {
                out.append("<mark class=\"gap\">")
                        .append(Shown.html(wording.of("mark.gap")))
                        .append(": ");
                out.append(Shown.html(piece.text())).append("</mark>");
            } else {
                out.append(Shown.html(piece.text()));
            }
        }
        out.append(" <small>").append(Shown.html(notes.mark(sentence)));
        for (int i = 0; i < sentence.law().size(); i++) {
            int number = notes.number(sentence.law().get(i));
            out.append(i == 0 ? "" : ", ")
                    .append("<a href=\"#")
                    .append(prefix)
                    .append("-law-")
                    .append(number);
            out.append("\">").append(number).append("</a>");
        }
        out.append("</small></p>\n");
    }

    private void law(Law law) {
        out.append("<li id=\"")
                .append(prefix)
                .append("-law-")
                .append(notes.number(law))
                .append("\">");
        String line = Shown.html(Notes.line(law));
        if (law.address().startsWith("https://") || law.address().startsWith("http://")) {
            out.append("<a href=\"")
                    .append(Shown.html(law.address()))
                    .append("\">")
                    .append(line)
                    .append("</a>");
        } else {
            out.append(line);
        }
        out.append("</li>\n");
    }

    private void gaps() {
        List<Piece.Gap> gaps = document.gaps();
        if (!gaps.isEmpty()) {
            element("h4", wording.of("list.gaps") + " (" + gaps.size() + ")");
            out.append("<ul class=\"gaps\">\n");
            gaps.forEach(gap -> element("li", gap.text()));
            out.append("</ul>\n");
        }
    }
}
