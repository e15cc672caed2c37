// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.examples.archive.read.ArchiveReader;
import org.monitoringconsent.examples.archive.read.Claim;
import org.monitoringconsent.examples.archive.read.Piece;
import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.examples.archive.read.ReadSettings;
import org.monitoringconsent.examples.archive.read.RecordReader;
import org.monitoringconsent.examples.archive.read.RecordReaders;
import org.monitoringconsent.examples.archive.read.RecordSink;
import org.monitoringconsent.examples.archive.read.Unusable;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.recorder.text.Sentence;

/** What came of reading a file, and which readers read. */
final class Heard implements RecordSink {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    final List<CallRecord> records = new ArrayList<>();
    final List<UnreadableRecord> unreadable = new ArrayList<>();
    final Set<String> readers = new TreeSet<>();
    private final StringBuilder all = new StringBuilder();
    private final boolean kept;

    /** How far the file had been read when the first record came, and the longest way from one to the next. */
    long firstAt = -1;

    long longestWay;
    long count;
    private long bytes;
    private long lastAt;

    private Heard(boolean kept) {
        this.kept = kept;
    }

    static Heard of(Path file, List<RecordReader> readers) throws IOException {
        return of(file, readers, true);
    }

    /** Only counts, so that what is read is gone at once. */
    static Heard counting(Path file, List<RecordReader> readers) throws IOException {
        return of(file, readers, false);
    }

    private static Heard of(Path file, List<RecordReader> readers, boolean kept) throws IOException {
        Heard heard = new Heard(kept);
        List<RecordReader> watched = readers.stream()
                .<RecordReader>map(reader -> new Watched(reader, heard))
                .toList();
        new ArchiveReader(ReadSettings.in(LONDON), RecordReaders.of(watched)).read(file, heard);
        return heard;
    }

    @Override
    public void record(CallRecord found) {
        count++;
        firstAt = firstAt < 0 ? bytes : firstAt;
        longestWay = Math.max(longestWay, bytes - lastAt);
        lastAt = bytes;
        if (kept) {
            records.add(found);
            all.append(RecordText.of(found)).append('\n');
        }
    }

    @Override
    public void unreadable(UnreadableRecord found) {
        unreadable.add(found);
        if (kept) {
            all.append(RecordText.of(found)).append('\n');
        }
    }

    @Override
    public void progress(Progress progress) {
        bytes = progress.bytesRead();
    }

    /** Returns everything that was told, in its order. */
    String text() {
        return all.toString();
    }

    /** Notes that a reader reads. */
    private record Watched(RecordReader reader, Heard heard) implements RecordReader {

        @Override
        public String name() {
            return reader.name();
        }

        @Override
        public Sentence title() {
            return reader.title();
        }

        @Override
        public Sentence notes() {
            return reader.notes();
        }

        @Override
        public Set<Doubt> doubts() {
            return reader.doubts();
        }

        @Override
        public Set<String> lists() {
            return reader.lists();
        }

        @Override
        public Claim recognise(Piece piece) {
            return reader.recognise(piece);
        }

        @Override
        public void read(Piece piece, RecordSink sink) throws IOException, Unusable {
            heard.readers.add(reader.name());
            reader.read(piece, sink);
        }
    }
}
