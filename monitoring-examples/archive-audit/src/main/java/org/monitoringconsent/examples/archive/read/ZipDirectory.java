// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The directory at the end of a zip archive, by which alone archives are read. What stands in the file and not in the directory would
 * be passed over without a word: an archive before another one, an entry that was taken out of the directory alone, what was added
 * behind the end.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_OF_LARGE = 0x06064b50;
    private static final int PLACE_OF_END_OF_LARGE = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long ELSEWHERE = 0xFFFFFFFFL;
    private static final int SIZES_BEHIND = 8;
    /** Sum and sizes of an entry may stand behind it, with a mark, the sizes in eight bytes each. */
    private static final int LONGEST_BEHIND = 24;

    /**
     * Where in the file an entry stands.
     *
     * @param start its first byte
     * @param packed how many bytes it has without its header
     * @param behind how many more may stand behind it
     */
    private record Place(long start, long packed, int behind) {}

    private final FileChannel file;

    private ZipDirectory(FileChannel file) {
        this.file = file;
    }

    /** Returns whether the directory of an archive names all that stands in its file. */
    static boolean namesAll(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            return new ZipDirectory(file).namesAll();
        }
    }

    private boolean namesAll() throws IOException {
        long end = end();
        if (end < 0) {
            return false;
        }
        ByteBuffer told = at(end, END_LENGTH);
        long size = told.getInt(12) & ELSEWHERE;
        long start = told.getInt(16) & ELSEWHERE;
        ByteBuffer large = end < 20 ? told : at(end - 20, 20);
        if (large.getInt(0) == PLACE_OF_END_OF_LARGE) {
            end = large.getLong(8);
            ByteBuffer whole = at(end, 56);
            if (whole.getInt(0) != END_OF_LARGE) {
                return false;
            }
            size = whole.getLong(40);
            start = whole.getLong(48);
        }
        return start >= 0 && size >= 0 && start + size == end && isFilled(places(start, end), start);
    }

    /** Returns where the end of the directory begins, with which the file must end as well; negative if nowhere. */
    private long end() throws IOException {
        int length = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = at(file.size() - length, length);
        for (int i = length - END_LENGTH; i >= 0; i--) {
            if (tail.getInt(i) == END && i + END_LENGTH + unsigned(tail, i + 20) == length) {
                return file.size() - length + i;
            }
        }
        return -1;
    }

    private List<Place> places(long start, long end) throws IOException {
        List<Place> places = new ArrayList<>();
        InputStream in = new BufferedInputStream(Channels.newInputStream(file.position(start)));
        for (long at = start; at < end; ) {
            ByteBuffer entry = ordered(in.readNBytes(ENTRY_LENGTH));
            if (entry.limit() < ENTRY_LENGTH || entry.getInt(0) != ENTRY) {
                throw new EOFException("no entry of a directory");
            }
            int name = unsigned(entry, 28);
            int extra = unsigned(entry, 30);
            int comment = unsigned(entry, 32);
            in.skipNBytes(name);
            places.add(place(entry, ordered(in.readNBytes(extra))));
            in.skipNBytes(comment);
            at += ENTRY_LENGTH + name + extra + comment;
        }
        return places;
    }

    private static Place place(ByteBuffer entry, ByteBuffer extra) {
        long packed = entry.getInt(20) & ELSEWHERE;
        long start = entry.getInt(42) & ELSEWHERE;
        for (int at = 0; at + 4 <= extra.limit(); at += 4 + unsigned(extra, at + 2)) {
            if (unsigned(extra, at) == 1) {
                // Only what has no room in the entry stands here, in this order.
                int next = at + 4 + ((entry.getInt(24) & ELSEWHERE) == ELSEWHERE ? 8 : 0);
                if (packed == ELSEWHERE && next + 8 <= extra.limit()) {
                    packed = extra.getLong(next);
                    next += 8;
                }
                if (start == ELSEWHERE && next + 8 <= extra.limit()) {
                    start = extra.getLong(next);
                }
            }
        }
        return new Place(start, packed, (unsigned(entry, 8) & SIZES_BEHIND) == 0 ? 0 : LONGEST_BEHIND);
    }

    /** Returns whether entries fill a file up to the directory, one behind the other. */
    private boolean isFilled(List<Place> places, long directory) throws IOException {
        places.sort(Comparator.comparingLong(Place::start));
        long filled = 0;
        int behind = 0;
        for (Place place : places) {
            if (!follows(filled, place.start(), behind)) {
                return false;
            }
            ByteBuffer header = at(place.start(), LOCAL_LENGTH);
            filled = place.start() + LOCAL_LENGTH + unsigned(header, 26) + unsigned(header, 28) + place.packed();
            behind = place.behind();
        }
        return follows(filled, directory, behind);
    }

    private static boolean follows(long filled, long next, int behind) {
        return next >= filled && next - filled <= behind;
    }

    private ByteBuffer at(long place, int length) throws IOException {
        ByteBuffer bytes = ordered(new byte[length]);
        if (place < 0 || file.read(bytes, place) < length) {
            throw new EOFException("beyond the file");
        }
        return bytes.flip();
    }

    private static ByteBuffer ordered(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(ByteBuffer bytes, int place) {
        return bytes.getShort(place) & 0xFFFF;
    }
}
