// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Remembers that something could not be written, which a {@code PrintStream} would swallow, and why. */
final class WatchedStream extends OutputStream {

    /** What became of what was written. */
    enum Fate {
        /** All of it was taken. */
        WRITTEN,
        /** Nobody reads any more, as after {@code | head}. */
        NOBODY_READS,
        /** It could not be written: the disk is full, or gone. */
        LOST
    }

    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    private final OutputStream to;
    private final boolean standardOutput;
    private Fate fate = Fate.WRITTEN;

    /**
     * Watches a stream.
     *
     * @param standardOutput whether it is the standard output of the process
     */
    WatchedStream(OutputStream to, boolean standardOutput) {
        this.to = to;
        this.standardOutput = standardOutput;
    }

    @Override
    public void write(int octet) throws IOException {
        try {
            to.write(octet);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            to.write(bytes, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            to.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** What became of everything so far. */
    Fate fate() {
        return fate;
    }

    private IOException failed(IOException failure) {
        if (fate == Fate.WRITTEN) {
            fate = isClosedPipe(failure) ? Fate.NOBODY_READS : Fate.LOST;
        }
        return failure;
    }

    /** The words come from the system, in its language; what kind of thing was written to tells more where it can be asked. */
    private boolean isClosedPipe(IOException failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("pipe") || words.contains("connection reset") || words.contains("stream closed")) {
            return true;
        }
        try {
            String kind = standardOutput && Files.isSymbolicLink(STANDARD_OUTPUT)
                    ? Files.readSymbolicLink(STANDARD_OUTPUT).toString()
                    : "";
            return kind.startsWith("pipe:") || kind.startsWith("socket:");
        } catch (IOException e) {
            return false;
        }
    }
}
