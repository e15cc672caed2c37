// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of texts before, found by the characters themselves, so that of a text that comes again no copy is made. Keeps as many
 * as there is room for, of two that want one place the later.
 *
 * @param <T> what is made of a text
 */
final class Slices<T> {

    @SuppressWarnings("ArrayRecordComponent") // Made once and only read.
    private record Entry<T>(char[] text, T made) {}

    private final @Nullable Entry<T>[] entries;
    private final Function<String, T> made;

    /** Keeps so many, which must be a power of two. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of nothing yet.
    Slices(int most, Function<String, T> made) {
        this.entries = new Entry[most];
        this.made = made;
    }

    /** What is made of a part of the text. */
    T of(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int mixed = (hash ^ (hash >>> 15)) * 0x9E3779B1;
        int place = (mixed >>> 7) & (entries.length - 1);
        Entry<T> known = entries[place];
        if (known != null && Arrays.equals(known.text, 0, known.text.length, text, from, to)) {
            return known.made;
        }
        Entry<T> found = new Entry<>(Arrays.copyOfRange(text, from, to), made.apply(new String(text, from, to - from)));
        entries[place] = found;
        return found.made;
    }
}
