package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    static ProgressCounter of(List<Path> files, RecordSink sink) {
        long total = files.stream().mapToLong(ProgressCounter::size).sum();
        return new ProgressCounter(sink, total, files.size());
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

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
