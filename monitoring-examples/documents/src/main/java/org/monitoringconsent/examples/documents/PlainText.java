// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.List;

/** Writes a document as plain text: numbers behind each sentence lead to the law, gaps stand in brackets. */
public final class PlainText {

    private static final int NARROWEST = 20;

    private final Document document;
    private final Wording wording;
    private final Notes notes;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private PlainText(Document document, int width) {
        this.document = document;
        this.wording = new Wording(document.language());
        this.notes = new Notes(document, wording);
        this.width = Math.max(NARROWEST, width);
    }

    /** The document in lines of at most so many characters, where its words allow that. */
    public static String of(Document document, int width) {
        return new PlainText(document, width).write();
    }

    private String write() {
        out.append(Shown.plain(document.title())).append('\n');
        out.append("=".repeat(document.title().length())).append("\n");
        for (Section section : document.sections()) {
            heading(section.heading());
            section.sentences().forEach(this::sentence);
        }
        gaps();
        heading(wording.of("list.law"));
        for (Law law : notes.law()) {
            String address = law.address().isEmpty() ? "" : " <" + law.address() + ">";
            paragraph("[" + notes.number(law) + "] ", "    ", Shown.plain(Notes.line(law) + address));
        }
        notes.meanings().forEach(mark -> paragraph("[" + mark[0] + "] ", "    ", mark[1]));
        return out.toString();
    }

    private void heading(String heading) {
        out.append('\n');
        if (!heading.isEmpty()) {
            out.append(Shown.plain(heading)).append('\n');
        }
    }

    private void sentence(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : sentence.pieces()) {
            text.append(piece instanceof Piece.Gap ? gap(piece) : Shown.plain(piece.text()));
        }
        text.append(' ').append(marks(sentence));
        paragraph("  ", "    ", text.toString());
    }

    private String gap(Piece gap) {
        return "[" + wording.of("mark.gap") + ": " + Shown.plain(gap.text()) + "]";
    }

    private String marks(Sentence sentence) {
        String mark = notes.mark(sentence);
        StringBuilder marks = new StringBuilder("[").append(mark);
        List<Law> law = sentence.law();
        for (int i = 0; i < law.size(); i++) {
            marks.append(i == 0 ? "" : ", ").append(notes.number(law.get(i)));
        }
        return marks.append(']').toString();
    }

    private void gaps() {
        List<Piece.Gap> gaps = document.gaps();
        if (!gaps.isEmpty()) {
            heading(wording.of("list.gaps") + " (" + gaps.size() + ")");
            gaps.forEach(gap -> paragraph("  ", "    ", gap.name() + ": " + Shown.plain(gap.text())));
        }
    }

    private void paragraph(String first, String others, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            if (begun && line.length() + 1 + word.length() > width) {
                out.append(line).append('\n');
                line = new StringBuilder(others);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        out.append(line).append('\n');
    }
}
