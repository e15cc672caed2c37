// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;

/** Puts a line together. */
final class Phrase {

    private final List<Inline> pieces = new ArrayList<>();

    static Phrase of(String text) {
        return new Phrase().text(text);
    }

    Phrase text(String text) {
        return text.isEmpty() ? this : add(new Inline.Text(text));
    }

    Phrase strong(String text) {
        return add(new Inline.Strong(text));
    }

    Phrase aside(String text) {
        return add(new Inline.Aside(text));
    }

    Phrase code(String text) {
        return add(new Inline.Code(text, ""));
    }

    Phrase link(String text, String target) {
        return target.isEmpty() ? text(text) : add(new Inline.Link(text, target));
    }

    Phrase add(Inline piece) {
        pieces.add(piece);
        return this;
    }

    Phrase addAll(List<Inline> more) {
        pieces.addAll(more);
        return this;
    }

    /** Each of several, separated by commas. */
    <T> Phrase each(Iterable<T> all, BiConsumer<Phrase, T> writer) {
        Iterator<T> iterator = all.iterator();
        while (iterator.hasNext()) {
            writer.accept(this, iterator.next());
            if (iterator.hasNext()) {
                text(", ");
            }
        }
        return this;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    List<Inline> line() {
        return List.copyOf(pieces);
    }

    Block paragraph() {
        return new Block.Paragraph(line());
    }

    Block.Item item() {
        return new Block.Item(line(), List.of());
    }
}
