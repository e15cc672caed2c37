// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ran(int code, String out, String err) {

    static final int WIDTH = 100;

    /** Runs a command with nothing to read. */
    static Ran with(String... arguments) {
        return reading(new byte[0], arguments);
    }

    /** Runs a command that reads a text. */
    static Ran reading(String in, String... arguments) {
        return reading(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    /** Runs a command that reads bytes. */
    static Ran reading(byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new Console(new ByteArrayInputStream(in), out, err, false, WIDTH), arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** Whether anything looks like the trace of an exception. */
    boolean showsTrace() {
        String all = out + err;
        return all.contains("\tat ") || all.contains("Exception") || all.contains("java.lang.");
    }
}
