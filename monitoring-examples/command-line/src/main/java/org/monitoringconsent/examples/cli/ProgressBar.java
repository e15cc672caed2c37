// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

/** How far something is, drawn over itself on a terminal; nothing where nobody watches. */
final class ProgressBar {

    private static final int CELLS = 30;
    private static final int PERCENT = 100;

    private static final long BETWEEN_LINES = 10_000_000_000L;

    private final SafeOutput out;
    private final boolean shown;
    private String drawn = "";
    private long told = System.nanoTime();

    ProgressBar(Console console) {
        this.out = console.err();
        this.shown = console.isInteractive();
    }

    /** Draws the bar when it differs from what is drawn. */
    void show(double fraction, String what) {
        if (!shown) {
            tell(fraction, what);
            return;
        }
        int done = (int) Math.round(Math.max(0, Math.min(1, fraction)) * CELLS);
        int percent = (int) Math.floor(Math.max(0, Math.min(1, fraction)) * PERCENT);
        String bar =
                "[" + "#".repeat(done) + ".".repeat(CELLS - done) + "] " + percent + " %  " + Printing.printable(what);
        if (!bar.equals(drawn)) {
            out.draw("\r" + Printing.padded(bar, drawn.length()));
            drawn = bar;
        }
    }

    /** Where nobody watches, a line now and then goes into whatever log there is; what is done soon needs none. */
    private void tell(double fraction, String what) {
        long now = System.nanoTime();
        if (now - told >= BETWEEN_LINES) {
            told = now;
            out.println((int) Math.floor(Math.max(0, Math.min(1, fraction)) * PERCENT) + " %  "
                    + Printing.printable(what));
        }
    }

    /** Wipes the bar out. */
    void end() {
        if (!drawn.isEmpty()) {
            out.draw("\r" + " ".repeat(drawn.length()) + "\r");
            drawn = "";
        }
    }
}
