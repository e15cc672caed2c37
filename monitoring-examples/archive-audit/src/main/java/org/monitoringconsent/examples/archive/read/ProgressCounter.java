// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts bytes and files and tells the sink now and then. */
final class ProgressCounter {

    private static final long STEP = 256 * 1024;

    private final RecordSink sink;
    private final long bytesTotal;
    private final int filesTotal;
    private long bytesOfFilesRead;
    private long bytesRead;
    private long toldAt;
    private int filesRead;

    private ProgressCounter(RecordSink sink, long bytesTotal, int filesTotal) {
        this.sink = sink;
        this.bytesTotal = bytesTotal;
        this.filesTotal = filesTotal;
    }

    /** Counts what is to be read of an archive. */
    static ProgressCounter of(Path archive, RecordSink sink) throws IOException {
        long[] bytesAndFiles = new long[2];
        FilesInOrder.forEach(archive, (file, name) -> {
            bytesAndFiles[0] += size(file);
            bytesAndFiles[1]++;
        });
        return new ProgressCounter(sink, bytesAndFiles[0], Math.toIntExact(bytesAndFiles[1]));
    }

    void bytes(long count) {
        bytesRead += count;
        if (bytesRead - toldAt >= STEP) {
            tell();
        }
    }

    /** Tells that a file is done; of one that was given up half-way the rest counts as read. */
    void fileDone(long size) {
        filesRead++;
        bytesOfFilesRead += size;
        bytesRead = bytesOfFilesRead;
        tell();
    }

    private void tell() {
        toldAt = bytesRead;
        sink.progress(new Progress(bytesRead, bytesTotal, filesRead, filesTotal));
    }

    /** The bytes of a file, 0 where nobody can tell. */
    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
