// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** How much each caller may still ask: so many a second, and what was saved up in the last seconds. */
final class Allowance {

    private static final long SAVED_SECONDS = 2;
    private static final double NANOS = 1e9;

    private final int perSecond;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    Allowance(int perSecond, LongSupplier nanoTime) {
        this.perSecond = perSecond;
        this.nanoTime = nanoTime;
    }

    /** Whether a caller, whose names are few, may ask once more. */
    boolean allows(String caller) {
        return perSecond == 0
                || buckets.computeIfAbsent(caller, name -> new Bucket()).take();
    }

    /** What one caller has left. */
    private final class Bucket {

        private double left = (double) perSecond * SAVED_SECONDS;
        private long since = nanoTime.getAsLong();

        synchronized boolean take() {
            long now = nanoTime.getAsLong();
            left = Math.min((double) perSecond * SAVED_SECONDS, left + (now - since) / NANOS * perSecond);
            since = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }
    }
}
