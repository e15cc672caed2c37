// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.List;

/** Writes a document as Markdown: gaps are bold, and notes with the law stand at the end. */
public final class Markdown {

    private final Document document;
    private final Wording wording;
    private final Notes notes;
    private final StringBuilder out = new StringBuilder();

    private Markdown(Document document) {
        this.document = document;
        this.wording = new Wording(document.language());
        this.notes = new Notes(document, wording);
    }

    /** The document. */
    public static String of(Document document) {
        return new Markdown(document).write();
    }

    /** A text in bold, such as what was asked, for above the documents; nothing in it is markup. */
    public static String strong(String text) {
        return "**" + Shown.markdown(text) + "**";
    }

    private String write() {
        out.append("# ").append(Shown.markdown(document.title())).append("\n");
        for (Section section : document.sections()) {
            heading(section.heading());
            section.sentences().forEach(this::sentence);
        }
        List<Piece.Gap> gaps = document.gaps();
        if (!gaps.isEmpty()) {
            heading(wording.of("list.gaps") + " (" + gaps.size() + ")");
            gaps.forEach(gap -> item("`" + gap.name() + "`: " + Shown.markdown(gap.text())));
        }
        heading(wording.of("list.law"));
        notes.law().forEach(law -> item("(" + notes.number(law) + ") " + law(law)));
        notes.meanings().forEach(mark -> item("(" + mark[0] + ") " + mark[1]));
        return out.toString();
    }

    private static String law(Law law) {
        String line = Shown.markdown(Notes.line(law));
        return law.address().isEmpty() ? line : line + " <" + law.address() + ">";
    }

    private void heading(String heading) {
        out.append('\n');
        if (!heading.isEmpty()) {
            out.append("## ").append(Shown.markdown(heading)).append("\n\n");
        }
    }

    private void sentence(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : sentence.pieces()) {
            String shown = Shown.markdown(piece.text());
            text.append(piece instanceof Piece.Gap ? "**(" + wording.of("mark.gap") + ": " + shown + ")**" : shown);
        }
        text.append(" (").append(notes.mark(sentence));
        for (int i = 0; i < sentence.law().size(); i++) {
            text.append(i == 0 ? "" : ", ").append(notes.number(sentence.law().get(i)));
        }
        item(text.append(')').toString());
    }

    private void item(String text) {
        out.append("- ").append(text).append('\n');
    }
}
