// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask.lacking;

import org.jspecify.annotations.Nullable;

/**
 * An array of references where there is one thread.
 *
 * @param <E> what it holds
 */
public final class AtomicReferenceArray<E extends @Nullable Object> {

    private final @Nullable Object[] values;

    /** An array of so many places, each null. */
    public AtomicReferenceArray(int length) {
        values = new Object[length];
    }

    /** How many places there are. */
    public int length() {
        return values.length;
    }

    /** What stands at a place. */
    @SuppressWarnings("unchecked") // Only values of this type are put in.
    public E get(int place) {
        return (E) values[place];
    }

    /** Puts a value at a place. */
    public void set(int place, E value) {
        values[place] = value;
    }

    /** Puts a value at a place; nobody can see it later than that. */
    public void lazySet(int place, E value) {
        values[place] = value;
    }

    /** Puts a value at a place and returns what stood there. */
    public E getAndSet(int place, E value) {
        E before = get(place);
        values[place] = value;
        return before;
    }

    /** Puts a value at a place where the expected one stands; tells whether it did. */
    @SuppressWarnings("ReferenceEquality") // As the class that it stands for.
    public boolean compareAndSet(int place, E expected, E value) {
        if (values[place] != expected) {
            return false;
        }
        values[place] = value;
        return true;
    }
}
