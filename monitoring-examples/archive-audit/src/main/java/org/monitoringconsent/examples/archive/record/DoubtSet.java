// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.record;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Doubts in the order of their declaration, one bit each: every record of an archive has such a set. */
final class DoubtSet extends AbstractSet<Doubt> {

    static final DoubtSet NONE = new DoubtSet(0);

    private static final Doubt[] ALL = Doubt.values();

    static {
        if (ALL.length > Long.SIZE) {
            throw new IllegalStateException("there are more doubts than bits");
        }
    }

    private final long bits;

    private DoubtSet(long bits) {
        this.bits = bits;
    }

    static DoubtSet of(long bits) {
        return bits == 0 ? NONE : new DoubtSet(bits);
    }

    static long bit(Doubt doubt) {
        return 1L << doubt.ordinal();
    }

    static long bits(Collection<Doubt> doubts) {
        if (doubts instanceof DoubtSet set) {
            return set.bits;
        }
        long bits = 0;
        for (Doubt doubt : doubts) {
            bits |= bit(doubt);
        }
        return bits;
    }

    @Override
    public boolean contains(@Nullable Object other) {
        return other instanceof Doubt doubt && (bits & bit(doubt)) != 0;
    }

    @Override
    public int size() {
        return Long.bitCount(bits);
    }

    @Override
    public boolean isEmpty() {
        return bits == 0;
    }

    @Override
    public Iterator<Doubt> iterator() {
        return new Iterator<>() {
            private long left = bits;

            @Override
            public boolean hasNext() {
                return left != 0;
            }

            @Override
            public Doubt next() {
                if (left == 0) {
                    throw new NoSuchElementException();
                }
                Doubt next = ALL[Long.numberOfTrailingZeros(left)];
                left &= left - 1;
                return next;
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DoubtSet set ? bits == set.bits : super.equals(other);
    }

    /** As the set of the library has it, so that both are one key. */
    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
