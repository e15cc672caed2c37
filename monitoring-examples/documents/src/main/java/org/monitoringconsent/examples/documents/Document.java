// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A draft.
 *
 * @param kind what it is
 * @param language its language
 * @param title its title
 * @param sections what it says
 */
public record Document(DocumentKind kind, Locale language, String title, List<Section> sections) {

    /** Copies the list. */
    public Document {
        sections = List.copyOf(sections);
    }

    /** All its sentences, in order. */
    public List<Sentence> sentences() {
        return sections.stream()
                .flatMap(section -> section.sentences().stream())
                .toList();
    }

    /** What is still to be filled in, each once, in order. */
    public List<Piece.Gap> gaps() {
        Map<String, Piece.Gap> gaps = new LinkedHashMap<>();
        for (Sentence sentence : sentences()) {
            sentence.gaps().forEach(gap -> gaps.putIfAbsent(gap.name(), gap));
        }
        return List.copyOf(gaps.values());
    }

    /** The law behind it, each once, in the order in which it is first needed: its notes are numbered so, from 1. */
    public List<Law> law() {
        Set<Law> law = new LinkedHashSet<>();
        sentences().forEach(sentence -> law.addAll(sentence.law()));
        return List.copyOf(law);
    }
}
