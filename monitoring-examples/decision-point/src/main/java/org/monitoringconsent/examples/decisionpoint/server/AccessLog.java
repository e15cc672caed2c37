// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.server;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A line for each answer: when, method, path, status, microseconds, bytes and the name of the caller's key. Nothing in it comes from
 * the body, the query or the headers, so that it holds no worker's data.
 */
public final class AccessLog {

    private static final int BUFFER = 1 << 14;

    private final boolean keeps;
    private final PrintStream out;

    /** A log that writes lines to a stream, flushed now and then. */
    public AccessLog(OutputStream out) {
        this(true, out);
    }

    private AccessLog(boolean keeps, OutputStream out) {
        this.keeps = keeps;
        this.out = new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8);
    }

    /** One that keeps nothing. */
    public static AccessLog none() {
        return new AccessLog(false, OutputStream.nullOutputStream());
    }

    void answered(Instant when, String method, String path, int status, long micros, int bytes, String caller) {
        if (!keeps) {
            return;
        }
        out.println(when.truncatedTo(ChronoUnit.MILLIS) + " " + method + " " + path + " " + status + " " + micros
                + "us " + bytes + "B " + caller);
    }

    void flush() {
        out.flush();
    }
}
