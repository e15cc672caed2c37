// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine;

/**
 * Counts decisions without slowing them down: threads have places of their own, as far as there are places, and two threads
 * that share one may lose a count.
 */
final class DecisionCounter {

    private static final int PLACES = 16;
    /** So far apart, no two places share a line of the processor's cache. */
    private static final int APART = 16;

    private final long[] counts = new long[PLACES * APART];

    void count(boolean remembered) {
        int place = ((int) Thread.currentThread().getId() & (PLACES - 1)) * APART;
        counts[place]++;
        if (remembered) {
            counts[place + 1]++;
        }
    }

    long asked() {
        return sum(0);
    }

    long remembered() {
        return sum(1);
    }

    private long sum(int which) {
        long sum = 0;
        for (int place = which; place < counts.length; place += APART) {
            sum += counts[place];
        }
        return sum;
    }
}
