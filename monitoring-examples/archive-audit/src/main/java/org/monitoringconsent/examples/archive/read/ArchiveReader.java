// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Reads every file below a folder, in the order of their names, and tells the sink of all that it found. */
public final class ArchiveReader {

    /** A byte may become a hundred when it is understood, and several files lie in memory at once. */
    private static final long LARGEST_READ_APART = Runtime.getRuntime().maxMemory() / 4_096;

    private final ReadSettings settings;
    private final RecordReaders readers;

    /**
     * Prepares a reader of all forms that are installed.
     *
     * @param recorderZone the zone of the clock that wrote times without a zone
     */
    public ArchiveReader(ZoneId recorderZone) {
        this(ReadSettings.in(recorderZone), RecordReaders.installed());
    }

    /** Prepares a reader of the forms of the given readers. */
    public ArchiveReader(ReadSettings settings, RecordReaders readers) {
        this.settings = settings;
        this.readers = readers;
    }

    /**
     * Reads a folder with all its subfolders, or a single file. Links inside it are not followed
     * but reported.
     *
     * @throws IOException if the folder itself cannot be listed; a file that cannot be read is reported, not thrown
     */
    public void read(Path archive, RecordSink sink) throws IOException {
        Path root = archive.toRealPath();
        ProgressCounter counter = ProgressCounter.of(root, sink);
        GuardedSink guarded = new GuardedSink(sink);
        try {
            FilesInOrder.forEach(root, (file, name) -> {
                long size = ProgressCounter.size(file);
                if (isReadApart(file, size)) {
                    Source source = Source.of(file, name, settings, count -> {});
                    guarded.apart(found -> readGuarded(source, new GuardedSink(found)));
                } else {
                    readGuarded(Source.of(file, name, settings, counter::bytes), guarded);
                }
                counter.fileDone(size);
            });
        } catch (SinkFailure failed) {
            throw failed.failure();
        }
    }

    /**
     * Reads one file that another program opens, wherever it lies.
     *
     * @param name how the file is named in the records
     */
    public void read(String name, Source.Opener opener, RecordSink sink) {
        try {
            readGuarded(Source.of(name, settings, opener), new GuardedSink(sink));
        } catch (SinkFailure failed) {
            throw failed.failure();
        }
    }

    /** No record hangs on another file, so that small files are read beside each other, each as a whole. */
    private static boolean isReadApart(Path file, long size) {
        if (size > LARGEST_READ_APART || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return !Packed.is(in.readNBytes(Packed.MARK)); // nobody knows how much stands inside
        } catch (IOException unreadable) {
            return false; // reported when it is opened again
        }
    }

    /** Reads a file, or what is packed inside one, and tells why, where nothing comes of it. */
    private void readGuarded(Source source, GuardedSink sink) {
        long before = sink.passed();
        try {
            readSource(source, sink);
            if (sink.passed() == before) {
                throw new Unusable(Kind.NO_RECORD, Origin.WHOLE_FILE, "nothing");
            }
        } catch (Unusable reason) {
            sink.unreadable(reason.in(source.origin()));
        } catch (IOException failed) {
            sink.unreadable(Packed.reason(failed)
                    .map(reason -> reason.in(source.origin()))
                    .orElseGet(() -> damaged(source.origin(), "disk")));
        } catch (SinkFailure failed) {
            throw failed;
        } catch (RuntimeException | StackOverflowError failed) {
            // Invariant: no file ends the run. A reader's own mistake is reported as loudly as a broken file.
            sink.unreadable(Pieces.failed(source.origin(), failed));
        }
    }

    private void readSource(Source source, GuardedSink sink) throws IOException, Unusable {
        if (source.refusal().isPresent()) {
            throw source.refusal().get();
        }
        if (source.path().isPresent()) {
            check(source.path().get());
        }
        if (Packed.is(source)) {
            Packed.read(source, inside -> readGuarded(inside, sink));
        } else {
            FormatDetector.read(source, readers, sink);
        }
    }

    private static void check(Path file) throws Unusable {
        if (Files.isSymbolicLink(file)) {
            throw new Unusable(Kind.NO_RECORD, Origin.WHOLE_FILE, "link");
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Unusable.damaged(Origin.WHOLE_FILE, "folder");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Unusable(Kind.NO_RECORD, Origin.WHOLE_FILE, "neither");
        }
    }

    private static UnreadableRecord damaged(Origin origin, String why) {
        return new UnreadableRecord(origin, Kind.DAMAGED, Unusable.said(why));
    }
}
