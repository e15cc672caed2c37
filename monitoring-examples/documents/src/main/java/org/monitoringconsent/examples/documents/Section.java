// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.List;

/**
 * Sentences under a heading.
 *
 * @param heading the heading, or an empty text for what stands at the top
 * @param sentences the sentences, in order; at least one
 */
public record Section(String heading, List<Sentence> sentences) {

    /** Copies the list. */
    public Section {
        sentences = List.copyOf(sentences);
    }
}
