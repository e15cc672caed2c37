// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Goes on with a file that an earlier run left unfinished. What is written again is compared with what stands there, and only what
 * lies beyond is added, so that in the end the file is the same as one that was written in a single run.
 */
final class ContinuedStream extends OutputStream {

    /** Says that the earlier run wrote something else. */
    static final class DiffersException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final FileChannel file;
    private final long known;
    private long at;
    private byte[] before = new byte[0];

    ContinuedStream(Path path) throws IOException {
        this.file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.known = file.size();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int again = (int) Math.min(length, Math.max(0, known - at));
        if (again > 0 && !Arrays.equals(written(again), 0, again, bytes, offset, offset + again)) {
            throw new DiffersException();
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes, offset + again, length - again);
        long to = at + again;
        while (rest.hasRemaining()) {
            to += file.write(rest, to);
        }
        at += length;
    }

    private byte[] written(int length) throws IOException {
        before = before.length >= length ? before : new byte[length];
        ByteBuffer read = ByteBuffer.wrap(before, 0, length);
        while (read.hasRemaining() && file.read(read, at + read.position()) >= 0) {
            // until all of it is there
        }
        return before;
    }

    /** Closes the file; what stands beyond what was written now is not of this run. */
    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Says that nothing more comes, so that nothing may stand beyond. */
    void end() throws IOException {
        if (at < known) {
            throw new DiffersException();
        }
    }
}
