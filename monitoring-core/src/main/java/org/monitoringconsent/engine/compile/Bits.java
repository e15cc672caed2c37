// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.util.Arrays;

/**
 * Sets of small numbers as bits, 64 to a word: the number {@code n} is bit {@code n % 64} of word {@code n / 64}.
 *
 * <p>The arrays belong to the caller; all that are put together have as many words.
 */
public final class Bits {

    private Bits() {}

    /** The words that numbers below the size need. */
    public static int words(int size) {
        return (size + Long.SIZE - 1) >>> 6;
    }

    /** No number. */
    public static long[] none(int size) {
        return new long[words(size)];
    }

    /** Every number below the size. */
    public static long[] all(int size) {
        long[] bits = none(size);
        Arrays.fill(bits, -1L);
        if ((size & 63) != 0) {
            bits[bits.length - 1] = (1L << size) - 1;
        }
        return bits;
    }

    /** Whether the number is among these. */
    public static boolean has(long[] bits, int number) {
        // A shift takes the lowest six bits of its distance.
        return (bits[number >>> 6] >>> number & 1) != 0;
    }

    /** Whether the number, below 64, is among those of one word. */
    public static boolean has(long word, int number) {
        return (word >>> number & 1) != 0;
    }

    /** Puts the number in. */
    public static void set(long[] bits, int number) {
        bits[number >>> 6] |= 1L << number;
    }

    /** Takes the number out. */
    public static void clear(long[] bits, int number) {
        bits[number >>> 6] &= ~(1L << number);
    }

    /** Takes out what the other has not; whether any is left. */
    public static boolean keep(long[] bits, long[] other) {
        long left = 0;
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= other[word];
            left |= bits[word];
        }
        return left != 0;
    }

    /** Puts in what the other has. */
    public static void add(long[] bits, long[] other) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] |= other[word];
        }
    }

    /** Whether all of these are among the others. */
    public static boolean isWithin(long[] bits, long[] others) {
        for (int word = 0; word < bits.length; word++) {
            if ((bits[word] & ~others[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether both have a number in common. */
    public static boolean meet(long[] bits, long[] others) {
        for (int word = 0; word < bits.length; word++) {
            if ((bits[word] & others[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The first number that both have, from the one given on; -1 when there is none. */
    public static int nextInBoth(long[] bits, long[] others, int from) {
        long later = -1L << from;
        for (int word = from >>> 6; word < bits.length; word++) {
            long both = bits[word] & others[word] & later;
            if (both != 0) {
                return (word << 6) + Long.numberOfTrailingZeros(both);
            }
            later = -1L;
        }
        return -1;
    }

    /** The first number from the one given on; -1 when there is none. */
    public static int next(long[] bits, int from) {
        return nextInBoth(bits, bits, from);
    }

    /** Whether any number from the first on and before the end is among these. */
    public static boolean any(long[] bits, int first, int end) {
        int firstWord = first >>> 6;
        int lastWord = (end - 1) >>> 6;
        for (int word = firstWord; word <= lastWord; word++) {
            long mask = -1L;
            if (word == firstWord) {
                mask &= -1L << first;
            }
            if (word == lastWord) {
                mask &= -1L >>> -end;
            }
            if ((bits[word] & mask) != 0) {
                return true;
            }
        }
        return false;
    }
}
