// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * One sentence of a document.
 *
 * @param key the key of its text, or the code of an obligation or rule whose words it has
 * @param pieces its parts, in order
 * @param standing on what it stands
 * @param law the law behind it; there is some exactly when it stands on law
 */
public record Sentence(String key, List<Piece> pieces, Standing standing, List<Law> law) {

    /** Copies the lists; throws {@link IllegalArgumentException} when law and standing do not fit each other. */
    public Sentence {
        pieces = List.copyOf(pieces);
        law = List.copyOf(law);
        if (law.isEmpty() == (standing == Standing.LAW)) {
            throw new IllegalArgumentException(
                    "sentence `" + key + "` has `" + law.size() + "` laws, which does not fit " + standing);
        }
    }

    /** The whole sentence, without any mark. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** What is still to be filled in. */
    public List<Piece.Gap> gaps() {
        List<Piece.Gap> gaps = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Gap gap) {
                gaps.add(gap);
            }
        }
        return List.copyOf(gaps);
    }
}
