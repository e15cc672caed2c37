package org.monitoringconsent.examples.cli;

/** How far something is, drawn over itself on a terminal; nothing where nobody watches. */
final class ProgressBar {

    private static final int CELLS = 30;
    private static final int PERCENT = 100;

    private final SafeOutput out;
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
        String bar =
                "[" + "#".repeat(done) + ".".repeat(CELLS - done) + "] " + percent + " %  " + Printing.printable(what);
        if (!bar.equals(drawn)) {
            out.draw("\r" + Printing.padded(bar, drawn.length()));
            drawn = bar;
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
