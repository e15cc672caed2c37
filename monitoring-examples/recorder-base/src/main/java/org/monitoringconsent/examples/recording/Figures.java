// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import java.util.Arrays;
import java.util.Locale;

/** Counts calls, and how long the session takes from an event to its instructions. */
public final class Figures {

    private static final int MOST = 1_000_000;

    private long[] nanos = new long[1024];
    private int events;
    private int calls;
    private int kept;

    /** Counts a call that is over. */
    public synchronized void take(CallReport report) {
        calls++;
        kept += report.kept().isEmpty() ? 0 : 1;
        for (CallReport.Entry entry : report.entries()) {
            if (events == nanos.length && events < MOST) {
                nanos = Arrays.copyOf(nanos, 2 * events);
            }
            if (events < nanos.length) {
                nanos[events++] = entry.nanos();
            }
        }
    }

    /**
     * What was counted, in two lines.
     *
     * @param packets how many packets of sound came
     * @param refused how many requests were refused
     */
    public synchronized String text(long packets, int refused) {
        long[] sorted = Arrays.copyOf(nanos, events);
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%d calls, %d with sound kept, %d packets of sound, %d requests refused%n"
                        + "%d events, from event to instruction p50 %.0f us, p99 %.0f us, longest %.0f us",
                calls,
                kept,
                packets,
                refused,
                events,
                share(sorted, 0.50),
                share(sorted, 0.99),
                share(sorted, 1));
    }

    private static double share(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1000.0;
    }
}
