// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

/**
 * Remembers many numbers in little memory: the newest for certain, and of the older as many as there is room for. What was
 * forgotten counts as never seen.
 */
final class Seen {

    private static final int SMALLEST = 1 << 10;
    private static final int LARGEST = 1 << 21;
    private static final int BYTES_OF_HEAP_FOR_EACH = 512;

    private final int largest;
    private long[] newer = new long[SMALLEST];
    private long[] older = new long[0];
    private int count;

    /** Remembers as many as go well with the memory that there is. */
    static Seen fittingMemory() {
        long fitting = Runtime.getRuntime().maxMemory() / BYTES_OF_HEAP_FOR_EACH;
        return new Seen((int) Math.max(SMALLEST, Math.min(LARGEST, Long.highestOneBit(fitting))));
    }

    /** Remembers at least half of so many, which must be a power of two. */
    Seen(int largest) {
        this.largest = largest;
    }

    /** Remembers a number and returns whether it was not there yet. */
    boolean add(long number) {
        long key = number == 0 ? 1 : number; // zero marks a free place
        if (holds(newer, key) || holds(older, key)) {
            return false;
        }
        if (count * 2 >= newer.length) {
            makeRoom();
        }
        put(newer, key);
        count++;
        return true;
    }

    /** Returns whether a number is remembered. */
    boolean contains(long number) {
        long key = number == 0 ? 1 : number;
        return holds(newer, key) || holds(older, key);
    }

    private void makeRoom() {
        if (newer.length >= largest) {
            older = newer;
            newer = new long[largest];
            count = 0;
            return;
        }
        long[] larger = new long[newer.length * 2];
        for (long key : newer) {
            if (key != 0) {
                put(larger, key);
            }
        }
        newer = larger;
    }

    private static boolean holds(long[] keys, long key) {
        if (keys.length == 0) {
            return false;
        }
        int at = place(keys, key);
        return keys[at] == key;
    }

    private static void put(long[] keys, long key) {
        keys[place(keys, key)] = key;
    }

    /** Returns where a key stands, or the free place where it would. */
    private static int place(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 40) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }
}
