package org.monitoringconsent.examples.cli;

import java.io.PrintStream;

/** How far something is, drawn over itself on a terminal; nothing where nobody watches. */
final class ProgressBar {

    private static final int CELLS = 30;
    private static final int PERCENT = 100;

    private final PrintStream out;
    private final boolean shown;
    private String drawn = "";

    ProgressBar(Console console) {
        this.out = console.err();
        this.shown = console.isInteractive();
    }

    /** Draws the bar when it differs from what is drawn. */
    void show(double fraction, String what) {
        if (!shown) {
            return;
        }
        int done = (int) Math.round(Math.max(0, Math.min(1, fraction)) * CELLS);
        int percent = (int) Math.floor(Math.max(0, Math.min(1, fraction)) * PERCENT);
        String bar = "[" + "#".repeat(done) + ".".repeat(CELLS - done) + "] " + percent + " %  " + what;
        if (!bar.equals(drawn)) {
            out.print("\r" + Printing.padded(bar, drawn.length()));
            out.flush();
            drawn = bar;
        }
    }

    /** Wipes the bar out. */
    void end() {
        if (!drawn.isEmpty()) {
            out.print("\r" + " ".repeat(drawn.length()) + "\r");
            out.flush();
            drawn = "";
        }
    }
}
