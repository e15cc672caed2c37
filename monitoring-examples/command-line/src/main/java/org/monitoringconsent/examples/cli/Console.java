// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.monitoringconsent.recorder.text.Sentence;

/** Where commands read and write; all text is UTF-8, whatever the platform prefers. */
final class Console {

    private static final int BUFFER = 1 << 16;
    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;

    private final InputStream in;
    private final WatchedStream written;
    private final PrintStream out;
    private final SafeOutput err;
    private final boolean interactive;
    private final int width;
    private Locale language = Locale.ENGLISH;

    Console(InputStream in, OutputStream out, OutputStream err, boolean interactive, int width) {
        this(in, new WatchedStream(out, false), err, interactive, width);
    }

    private Console(InputStream in, WatchedStream out, OutputStream err, boolean interactive, int width) {
        this.in = in;
        this.written = out;
        this.out = new SafeOutput(new BufferedOutputStream(written, BUFFER), false);
        this.err = new SafeOutput(err, true);
        this.interactive = interactive;
        this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** The console of this process. */
    static Console ofProcess() {
        return new Console(
                System.in,
                new WatchedStream(new FileOutputStream(FileDescriptor.out), true),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(),
                columns());
    }

    /** Whether input and output are a terminal; since Java 22 there is a console without one, too. */
    @SuppressWarnings("SystemConsoleNull") // The other case is asked below.
    private static boolean isTerminal() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static int columns() {
        String columns = System.getenv("COLUMNS");
        boolean given = columns != null && columns.matches("[0-9]{1,4}");
        return given ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    /** Standard input. */
    InputStream in() {
        return in;
    }

    /** Standard output, buffered. */
    PrintStream out() {
        return out;
    }

    /** Standard error. */
    SafeOutput err() {
        return err;
    }

    /** Whether a person watches. */
    boolean isInteractive() {
        return interactive;
    }

    /** How many characters fit on a line. */
    int width() {
        return width;
    }

    /** The language of complaints, until the next run says another. */
    void speaks(Locale language) {
        this.language = language;
    }

    /** Says one sentence on standard error. */
    void complain(Sentence sentence) {
        out.flush();
        err.println(Printing.printable(sentence.in(language)));
    }

    /**
     * Writes what is left, and returns with what the command ends: what cannot be written is a complaint, unless it is only that
     * nobody reads any more.
     */
    int end(int code) {
        out.flush();
        if (written.fate() == WatchedStream.Fate.LOST) {
            complain(Complaint.of("lost"));
            return ExitCodes.BAD_INPUT;
        }
        err.flush();
        return code;
    }
}
