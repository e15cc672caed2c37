// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.compile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Facts that must all hold together: for some slots, the classes that are allowed. Slots not named are free. */
public final class Clause {

    static final Clause TRUE = new Clause(new int[0], new long[0]);

    /** Ascending. */
    public final int[] slots;

    /** For each of them the classes, as bits. */
    public final long[] masks;

    Clause(int[] slots, long[] masks) {
        this.slots = slots;
        this.masks = masks;
    }

    static Clause of(int slot, long mask) {
        return new Clause(new int[] {slot}, new long[] {mask});
    }

    /** Both together, or null when they exclude each other. */
    @Nullable
    Clause and(Clause other) {
        int[] joinedSlots = new int[slots.length + other.slots.length];
        long[] joinedMasks = new long[joinedSlots.length];
        int left = 0;
        int right = 0;
        int size = 0;
        while (left < slots.length || right < other.slots.length) {
            boolean takeLeft =
                    right == other.slots.length || (left < slots.length && slots[left] <= other.slots[right]);
            boolean takeRight =
                    left == slots.length || (right < other.slots.length && other.slots[right] <= slots[left]);
            long mask = (takeLeft ? masks[left] : -1L) & (takeRight ? other.masks[right] : -1L);
            if (mask == 0) {
                return null;
            }
            joinedSlots[size] = takeLeft ? slots[left] : other.slots[right];
            joinedMasks[size++] = mask;
            left += takeLeft ? 1 : 0;
            right += takeRight ? 1 : 0;
        }
        return new Clause(Arrays.copyOf(joinedSlots, size), Arrays.copyOf(joinedMasks, size));
    }

    /** Whether every request that the other clause means is meant by this one too. */
    boolean covers(Clause other) {
        int next = 0;
        for (int i = 0; i < slots.length; i++) {
            while (next < other.slots.length && other.slots[next] < slots[i]) {
                next++;
            }
            boolean free = next == other.slots.length || other.slots[next] > slots[i];
            if (free || (other.masks[next] & ~masks[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Both as one clause when they differ in one slot only, otherwise null. */
    @Nullable
    Clause merge(Clause other) {
        if (!Arrays.equals(slots, other.slots)) {
            return null;
        }
        int different = -1;
        for (int i = 0; i < slots.length; i++) {
            if (masks[i] != other.masks[i]) {
                if (different >= 0) {
                    return null;
                }
                different = i;
            }
        }
        if (different < 0) {
            return this;
        }
        long[] merged = masks.clone();
        merged[different] |= other.masks[different];
        return new Clause(slots, merged);
    }

    /** This clause without the slots in which every possible class is allowed; null when none is possible. */
    @Nullable
    Clause within(long[] possible) {
        int[] keptSlots = new int[slots.length];
        long[] keptMasks = new long[slots.length];
        int size = 0;
        for (int i = 0; i < slots.length; i++) {
            long can = possible[slots[i]];
            if ((masks[i] & can) == 0) {
                return null;
            }
            if ((masks[i] & can) != can) {
                keptSlots[size] = slots[i];
                keptMasks[size++] = masks[i];
            }
        }
        return size == slots.length ? this : new Clause(Arrays.copyOf(keptSlots, size), Arrays.copyOf(keptMasks, size));
    }

    /** The same clause with other numbers for its slots, in the same order. */
    Clause renumbered(int[] numbers) {
        int[] renumbered = new int[slots.length];
        for (int i = 0; i < slots.length; i++) {
            renumbered[i] = numbers[slots[i]];
        }
        return new Clause(renumbered, masks);
    }
}
