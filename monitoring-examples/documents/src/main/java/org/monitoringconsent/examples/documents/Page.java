// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.ArrayList;
import java.util.List;

/** Puts a document together, section by section; a section without sentences is left out. */
final class Page {

    private final Author author;
    private final DocumentKind kind;
    private final List<Section> sections = new ArrayList<>();
    private String heading = "";
    private List<Sentence> sentences = new ArrayList<>();

    /** A document that begins with what it is. */
    Page(Author author, DocumentKind kind) {
        this.author = author;
        this.kind = kind;
    }

    /** Ends a section and begins another. */
    Page section(String key) {
        end();
        heading = author.wording().of(key);
        return this;
    }

    /** A sentence on law. */
    Page says(String key, String... law) {
        sentences.add(author.says(key, law));
        return this;
    }

    /** A sentence on law, if something is so. */
    Page saysIf(boolean so, String key, String... law) {
        return so ? says(key, law) : this;
    }

    /** A sentence that says something only where there is such law. */
    Page whereLaw(boolean so, String key, String... law) {
        return saysIf(so && author.knows(law), key, law);
    }

    /** A sentence on no law. */
    Page form(String key) {
        sentences.add(author.form(key));
        return this;
    }

    /** Sentences as they are. */
    Page add(List<Sentence> more) {
        sentences.addAll(more);
        return this;
    }

    private void end() {
        if (!sentences.isEmpty()) {
            sections.add(new Section(heading, sentences));
            sentences = new ArrayList<>();
        }
    }

    /** The document. */
    Document done() {
        end();
        return new Document(kind, author.wording().language(), author.wording().of("title." + kind.word()), sections);
    }
}
