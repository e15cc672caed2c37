// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.examples.documents.Document;
import org.monitoringconsent.examples.documents.Documents;
import org.monitoringconsent.examples.documents.Html;
import org.monitoringconsent.examples.documents.Particulars;

/** What is taken away from an answer: documents drafted from what was told, with what was filled in. */
final class Drafted {

    private static final String FILL = "fill.";

    private final Situation situation;
    private final Words words;
    private final List<Document> documents;

    Drafted(Situation situation, Words words) {
        this.situation = situation;
        this.words = words;
        Particulars particulars = Particulars.none();
        for (String name : Particulars.names()) {
            String text = situation.route().get(FILL + name).orElse("");
            particulars = text.isEmpty() ? particulars : particulars.with(name, text);
        }
        this.documents = Documents.of(Engines.ENGINE)
                .about(Readings.of(situation).request(), particulars)
                .documents(words.language());
    }

    /** A name that no fact states, and what belongs there. */
    record Blank(String name, String text, String filled) {}

    List<Blank> blanks() {
        return Particulars.names().stream()
                .map(name -> new Blank(
                        FILL + name,
                        Words.capital(Particulars.meaning(name, words.language())),
                        situation.route().get(FILL + name).orElse("")))
                .toList();
    }

    /** Each document and the place on the page where it stands. */
    List<Answer.Link> contents() {
        return documents.stream()
                .map(document ->
                        new Answer.Link(document.title(), "#" + document.kind().word()))
                .toList();
    }

    /** The documents as markup; whatever was filled in is text in it. */
    List<String> documents() {
        List<String> written = new ArrayList<>();
        documents.forEach(
                document -> written.add(Html.of(document, document.kind().word())));
        return written;
    }

    String here() {
        return situation.route().address();
    }

    /** Back to the answer. */
    String answer() {
        return situation.route().at("/ask").address();
    }
}
