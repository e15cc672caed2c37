// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The notes of a document: the numbers of the law behind its sentences, and the marks of those behind which there is none. */
final class Notes {

    private final Wording wording;
    private final List<Law> law;
    private final Set<Standing> without = EnumSet.noneOf(Standing.class);

    Notes(Document document, Wording wording) {
        this.wording = wording;
        this.law = document.law();
        for (Sentence sentence : document.sentences()) {
            if (sentence.standing() != Standing.LAW) {
                without.add(sentence.standing());
            }
        }
    }

    /** The law, in the order of its numbers, which begin with 1. */
    List<Law> law() {
        return law;
    }

    /** The number of a law. */
    int number(Law each) {
        return law.indexOf(each) + 1;
    }

    /** The words that mark a sentence without law; an empty text for one that has some. */
    String mark(Sentence sentence) {
        return sentence.standing() == Standing.LAW
                ? ""
                : wording.of("mark." + sentence.standing().name());
    }

    /** What the marks mean that the document has, each as mark and meaning. */
    List<String[]> meanings() {
        return without.stream()
                .map(standing ->
                        new String[] {wording.of("mark." + standing.name()), wording.of("mark.note." + standing.name())
                        })
                .toList();
    }

    /** A law on one line: its rule, if it is one, and its text. */
    static String line(Law law) {
        return law.rule().isEmpty() ? law.text() : law.rule() + " " + law.text();
    }
}
