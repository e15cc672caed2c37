// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.recording;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The sound of one party in a WAV file of 16 bits and 8,000 samples a second. A sample stands at its place in the call; what was
 * left out or erased is silence, so that gaps stay to be seen. There is no file before there is a sample.
 */
final class SoundTrack implements AutoCloseable {

    static final int RATE = 8000;
    private static final int HEADER = 44;
    private static final int BYTES = 2;
    /** Twelve hours; no honest call is longer, and no clock that jumps may fill the disk. */
    private static final long MOST_SAMPLES = 12L * 3600 * RATE;

    private static final int ERASED_AT_ONCE = 1 << 16;

    private final Path path;
    private final RandomAccessFile file;
    private long samples;

    SoundTrack(Path path) throws IOException {
        this.path = path;
        this.file = new RandomAccessFile(path.toFile(), "rw");
        file.setLength(0);
        file.write(header(0));
    }

    /** Puts samples at their place. */
    void write(long position, short[] sound, int from, int until) throws IOException {
        int count = (int) Math.min(until - from, MOST_SAMPLES - position);
        if (position < 0 || count <= 0) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate(count * BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = from; i < from + count; i++) {
            bytes.putShort(sound[i]);
        }
        file.seek(HEADER + position * BYTES);
        file.write(bytes.array());
        samples = Math.max(samples, position + count);
    }

    /** Overwrites samples with silence, on the disk as well. */
    void erase(long from, long until) throws IOException {
        long place = Math.max(0, from);
        long end = Math.min(until, samples);
        if (place >= end) {
            return;
        }
        byte[] silence = new byte[ERASED_AT_ONCE];
        file.seek(HEADER + place * BYTES);
        while (place < end) {
            int count = (int) Math.min(end - place, ERASED_AT_ONCE / BYTES);
            file.write(silence, 0, count * BYTES);
            place += count;
        }
        file.getFD().sync();
    }

    Path path() {
        return path;
    }

    /** Completes the file. */
    @Override
    public void close() throws IOException {
        file.seek(0);
        file.write(header(samples));
        file.close();
    }

    /** Closes and deletes it. */
    void discard() throws IOException {
        file.close();
        Files.delete(path);
    }

    private static byte[] header(long samples) {
        int length = Math.toIntExact(samples * BYTES);
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF"))
                .putInt(HEADER - 8 + length)
                .put(ascii("WAVEfmt "))
                .putInt(16);
        header.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * BYTES);
        header.putShort((short) BYTES)
                .putShort((short) (BYTES * 8))
                .put(ascii("data"))
                .putInt(length);
        return header.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
