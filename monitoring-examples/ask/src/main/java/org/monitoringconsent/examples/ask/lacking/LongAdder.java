// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask.lacking;

/** A sum where there is one thread. */
public final class LongAdder {

    private long sum;

    /** Adds to the sum. */
    public void add(long more) {
        sum += more;
    }

    /** Adds one. */
    public void increment() {
        sum++;
    }

    /** The sum. */
    public long sum() {
        return sum;
    }
}
