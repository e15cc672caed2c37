// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the latest results of something costly for all threads, without a lock: what one thread put there another may not see yet, and
 * works out again. A place holds four; of five that want it the one that was put there first goes.
 *
 * @param <K> what is asked, never changed
 * @param <V> what was found, never changed
 */
final class Shared<K, V> {

    private static final int WAYS = 4;

    private record Entry<K, V>(K key, int hash, V value) {}

    private final @Nullable Entry<K, V>[] entries;

    /** Keeps about so many. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of nothing yet.
    Shared(int most) {
        this.entries = new Entry[Math.max(WAYS, Integer.highestOneBit(most))];
    }

    /** Returns what is known for the key, or null. */
    @Nullable
    V get(K key) {
        int hash = key.hashCode();
        int first = first(hash);
        for (int i = first; i < first + WAYS; i++) {
            Entry<K, V> entry = entries[i];
            if (entry != null && entry.hash == hash && entry.key.equals(key)) {
                return entry.value;
            }
        }
        return null;
    }

    void put(K key, V value) {
        int hash = key.hashCode();
        int first = first(hash);
        for (int i = first + WAYS - 1; i > first; i--) {
            entries[i] = entries[i - 1];
        }
        entries[first] = new Entry<>(key, hash, value);
    }

    private int first(int hash) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ (mixed >>> 15)) & (entries.length - WAYS);
    }
}
