// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.recorder.journal.JournalCheck.Fault;

/**
 * Records in a file, one line each, that only ever grows: each line carries the hash of the one before, and is on the disk
 * before it is confirmed.
 *
 * <p>A process that is killed leaves at most one line that is torn, which was never confirmed. The next who opens the journal
 * cuts it off, and {@link #cutBytes()} says so. One process at a time may have a journal open for writing.
 *
 * <p>Threads that keep records at the same time share the way to the disk: while it takes some lines, others queue up behind them, and all
 * that stand in the file by then go together the next time.
 */
public final class Journal implements DecisionStore {

    /** No record is longer, so that a file that is no journal is not read into memory. */
    private static final int LONGEST_LINE = 16 << 20;

    private final Path file;
    private final FileChannel channel;
    private final UnaryOperator<String> ids;
    private final long cutBytes;
    /** Held while the disk takes what was written; never asked for by who holds this journal itself. */
    private final Object disk = new Object();

    private long written;
    private String lastWritten;
    private boolean broken;
    /** What is on the disk; changed only by who holds the disk and this journal. */
    private long records;

    private String last;

    private Journal(Path file, FileChannel channel, UnaryOperator<String> ids, JournalCheck check) {
        this.file = file;
        this.channel = channel;
        this.ids = ids;
        this.cutBytes = check.tornBytes();
        this.written = check.records();
        this.lastWritten = check.last();
        this.records = written;
        this.last = lastWritten;
    }

    /**
     * Opens a journal, or begins one, with the ids of parties as they are.
     *
     * @throws DecisionRecordException when the file cannot be had alone, or is not a sound journal
     */
    public static Journal open(Path file) {
        return open(file, UnaryOperator.identity());
    }

    /**
     * Opens a journal, or begins one, with other ids for the parties, such as {@link Pseudonyms} gives.
     *
     * @throws DecisionRecordException when the file cannot be had alone, or is not a sound journal
     */
    public static Journal open(Path file, UnaryOperator<String> ids) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock(channel);
            JournalCheck check = verify(file);
            if (!check.isSound()) {
                throw check.refusal();
            }
            channel.truncate(channel.size() - check.tornBytes());
            channel.position(channel.size());
            channel.force(true);
            return new Journal(file, channel, ids, check);
        } catch (IOException failure) {
            close(channel);
            throw new DecisionRecordException("the journal cannot be opened", failure);
        } catch (DecisionRecordException unusable) {
            close(channel);
            throw unusable;
        }
    }

    private static void lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new DecisionRecordException(
                        "the journal must be open for writing once, but somebody else has it");
            }
        } catch (OverlappingFileLockException twice) {
            throw new DecisionRecordException(
                    "the journal must be open for writing once, but this process has it", twice);
        }
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException late) {
            // What went wrong before is what matters.
        }
    }

    @Override
    public long append(DecisionRecord record) {
        long number = write(DecisionRecordJson.write(record, ids));
        keepUpTo(number);
        return number;
    }

    private synchronized long write(String record) {
        checkSound();
        String line = Chain.line(written + 1, lastWritten, record);
        try {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException failure) {
            throw broken(failure);
        }
        written++;
        lastWritten = Chain.hash(line);
        return written;
    }

    /** Returns when the record is on the disk, whoever saw to it. */
    private void keepUpTo(long number) {
        synchronized (disk) {
            long upTo;
            String hash;
            synchronized (this) {
                if (records >= number) {
                    return;
                }
                checkSound();
                upTo = written;
                hash = lastWritten;
            }
            try {
                channel.force(false);
            } catch (IOException failure) {
                throw broken(failure);
            }
            synchronized (this) {
                records = upTo;
                last = hash;
            }
        }
    }

    private void checkSound() {
        if (broken) {
            throw new DecisionRecordException(
                    "the journal must be opened anew, because a record could not be written before");
        }
    }

    /** Part of a line may stand there, or lines that are not on the disk; whoever opens the journal next cuts off what is torn. */
    private synchronized DecisionRecordException broken(IOException failure) {
        broken = true;
        return new DecisionRecordException("a record could not be written", failure);
    }

    /** How many bytes of a torn line were cut off when the journal was opened. */
    public long cutBytes() {
        return cutBytes;
    }

    /** How many records it holds for certain, on the disk. */
    public synchronized long records() {
        return records;
    }

    /** The hash of the last line on the disk, which can be kept elsewhere to tell later that none was taken away at the end. */
    public synchronized String last() {
        return last;
    }

    @Override
    public void read(DecisionRecordReader reader, Consumer<DecisionRecord> each) {
        read(file, reader, each);
    }

    /**
     * Gives every record of a journal, the oldest first, each after it was verified; a torn line at the end is left out.
     *
     * @throws DecisionRecordException when the file cannot be read, or a line is not what was written
     */
    public static void read(Path file, DecisionRecordReader reader, Consumer<DecisionRecord> each) {
        JournalCheck check = walk(file, link -> each.accept(reader.record(link.record())));
        if (!check.isSound()) {
            throw check.refusal();
        }
    }

    /**
     * Whether each line of a journal carries the hash of the one before.
     *
     * @throws DecisionRecordException when the file cannot be read
     */
    public static JournalCheck verify(Path file) {
        return walk(file, link -> {});
    }

    /**
     * The same, and whether the journal still holds the line whose hash was kept elsewhere; records may have come after it.
     *
     * @param kept what {@link #last()} or {@link JournalCheck#last()} once said, 64 hexadecimal digits
     * @throws IllegalArgumentException when that is no such hash
     * @throws DecisionRecordException when the file cannot be read
     */
    public static JournalCheck verify(Path file, String kept) {
        String hash = kept.strip().toLowerCase(Locale.ROOT);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("the hash that was kept must be 64 hexadecimal digits");
        }
        AtomicBoolean held = new AtomicBoolean();
        JournalCheck check =
                walk(file, link -> held.compareAndSet(false, link.before().equals(hash)));
        return held.get() || check.last().equals(hash) ? check : check.withoutKept();
    }

    private static JournalCheck walk(Path file, Consumer<Chain.Link> each) {
        long records = 0;
        String last = Chain.BEGINNING;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                } else {
                    String text = line.toString(StandardCharsets.UTF_8);
                    Optional<Fault> fault = fault(text, records + 1, last, each);
                    if (fault.isPresent()) {
                        return new JournalCheck(records, last, fault, 0);
                    }
                    records++;
                    last = Chain.hash(text);
                    line.reset();
                }
                if (line.size() > LONGEST_LINE) {
                    return new JournalCheck(records, last, Optional.of(Fault.TOO_LONG), 0);
                }
            }
            return new JournalCheck(records, last, Optional.empty(), line.size());
        } catch (IOException failure) {
            throw new DecisionRecordException("the journal cannot be read", failure);
        }
    }

    private static Optional<Fault> fault(String line, long number, String before, Consumer<Chain.Link> each) {
        Chain.Link link;
        try {
            link = Chain.parse(line);
        } catch (DecisionRecordException broken) {
            return Optional.of(Fault.NO_RECORD);
        }
        if (link.number() != number) {
            return Optional.of(Fault.OTHER_NUMBER);
        }
        if (!link.before().equals(before)) {
            return Optional.of(Fault.OTHER_HASH);
        }
        each.accept(link);
        return Optional.empty();
    }

    @Override
    public void close() {
        synchronized (disk) {
            synchronized (this) {
                broken = true;
                close(channel);
            }
        }
    }
}
