// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import org.jspecify.annotations.Nullable;

/**
 * A map from numbers, which are evenly spread as fingerprints are, without an object for each entry.
 *
 * @param <V> what stands under a number
 */
final class LongMap<V> {

    private static final int SMALLEST = 1 << 8;

    private long[] keys = new long[SMALLEST];
    private @Nullable Object[] values = new Object[SMALLEST];
    private int size;

    /** Returns what stands under a number, or null. */
    @SuppressWarnings("unchecked") // Nothing else is put there.
    @Nullable
    V get(long key) {
        return (V) values[place(key)];
    }

    /** Puts a value under a number, in the place of the one before. */
    void put(long key, V value) {
        int at = place(key);
        if (values[at] == null) {
            if (++size * 2 > keys.length) {
                grow();
                at = place(key);
            }
            keys[at] = key;
        }
        values[at] = value;
    }

    /** Takes away what stands under a number, and closes the gap, so that what was put behind it is found again. */
    void remove(long key) {
        int gap = place(key);
        if (values[gap] == null) {
            return;
        }
        size--;
        int at = gap;
        while (true) {
            at = (at + 1) & (keys.length - 1);
            if (values[at] == null) {
                break;
            }
            int home = home(keys[at]);
            boolean stays = gap <= at ? gap < home && home <= at : gap < home || home <= at;
            if (!stays) {
                keys[gap] = keys[at];
                values[gap] = values[at];
                gap = at;
            }
        }
        values[gap] = null;
    }

    private int home(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
    }

    /** Where a number stands, or the free place where it would. */
    private int place(long key) {
        int at = home(key);
        while (values[at] != null && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new Object[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
