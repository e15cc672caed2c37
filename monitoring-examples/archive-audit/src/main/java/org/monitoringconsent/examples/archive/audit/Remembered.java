// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the latest results of something costly. An archive asks the same few questions again and again: the same worker,
 * the same day, the same kind of call.
 */
final class Remembered<K, V> {

    private static final int PART_OF_HEAP = 16;

    private final Map<K, V> results;
    private final long heaviest;
    private final ToLongFunction<V> weight;
    private long held;

    Remembered(int most) {
        this(most, Long.MAX_VALUE, result -> 0);
    }

    /** Keeps at most so many, which together weigh at most so much. */
    Remembered(int most, long heaviest, ToLongFunction<V> weight) {
        this.heaviest = heaviest;
        this.weight = weight;
        this.results = new LatestUsed<>(most);
    }

    /** Returns how many of so many results go well with the memory that there is, if each takes so many bytes. */
    static int fitting(int most, int bytes) {
        return (int) Math.max(100, Math.min(most, Runtime.getRuntime().maxMemory() / PART_OF_HEAP / bytes));
    }

    /** Returns what is known for the key, or else what the function finds for it. */
    V of(K key, Function<K, V> function) {
        V known = results.get(key);
        if (known != null) {
            return known;
        }
        V found = function.apply(key);
        put(key, found);
        return found;
    }

    /** Returns what is known for the key, or null. */
    @Nullable
    V get(K key) {
        return results.get(key);
    }

    void put(K key, V result) {
        held += weight.applyAsLong(result);
        if (held > heaviest) {
            results.clear();
            held = weight.applyAsLong(result);
        }
        results.put(key, result);
    }

    /** A map in the order of use that forgets what was not used for longest. */
    private static final class LatestUsed<K, V> extends LinkedHashMap<K, V> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final int most;

        LatestUsed(int most) {
            super(64, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
