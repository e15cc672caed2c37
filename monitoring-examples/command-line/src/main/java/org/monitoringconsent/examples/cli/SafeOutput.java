// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.monitoringconsent.examples.archive.audit.Printable;

/** Prints text that a terminal may show; nothing in it is obeyed but line ends. */
final class SafeOutput extends PrintStream {

    SafeOutput(OutputStream out, boolean autoFlush) {
        super(out, autoFlush, StandardCharsets.UTF_8);
    }

    @Override
    public void print(String text) {
        super.print(Printable.lines(text));
    }

    @Override
    public void println(String text) {
        super.println(Printable.lines(text));
    }

    @Override
    public void println(Object text) {
        super.println(Printable.lines(String.valueOf(text)));
    }

    /** Prints as it is what the program itself says to a terminal, such as to go back on the line. */
    void draw(String text) {
        super.print(text);
        flush();
    }
}
