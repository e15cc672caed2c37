// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/**
 * Opens gzip files and zip archives, one in the other up to a depth, without writing what stands in them anywhere but to pass on an
 * archive inside another. What comes out is bounded by what went in; the names of entries are words of a report and no paths.
 */
final class Packed {

    /** Reads what stands inside. */
    @FunctionalInterface
    interface Inner {
        void read(Source inside);
    }

    /** What no honest file expands to: more than it may in any case, and so many times its size. */
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** By how many of its first bytes a packed file is known. */
    static final int MARK = 4;

    private static final int DEEPEST = 2;
    private static final int MOST_ENTRIES = 500_000;
    private static final int LONGEST_NAME = 500;
    private static final long ALWAYS_ALLOWED = 64L * 1024 * 1024;
    private static final long MOST_TIMES = 300;
    private static final long LARGEST_INSIDE = 4L * 1024 * 1024 * 1024;

    /** Leads out of the archive, or to a place of its own, on one system or another; or is no name. */
    private static final Pattern TRICK = Pattern.compile(
            "(?:.*[/\\\\])?\\.{1,2}(?:[/\\\\].*)?|[/\\\\].*|[A-Za-z]:.*|.*[\\p{Cntrl}\\\\].*", Pattern.DOTALL);

    private final Source source;
    private final long size;
    private long expanded;

    private Packed(Source source, long size) {
        this.source = source;
        this.size = size;
    }

    static boolean is(Source source) throws IOException {
        return is(source.start(MARK));
    }

    /** Returns whether a file that begins with these bytes is packed. */
    static boolean is(byte[] start) {
        return isGzip(start) || Source.startsWith(start, 'P', 'K', 3, 4) || Source.startsWith(start, 'P', 'K', 5, 6);
    }

    private static boolean isGzip(byte[] start) {
        return Source.startsWith(start, 0x1F, 0x8B, 8);
    }

    /** Has everything that stands inside read. */
    static void read(Source source, Inner inner) throws IOException, Unusable {
        if (source.depth() >= DEEPEST) {
            throw Unusable.hostile(Origin.WHOLE_FILE, "packed.deep", DEEPEST);
        }
        if (isGzip(source.start(MARK))) {
            new Packed(source, source.size()).readGzip(inner);
        } else {
            Optional<Path> path = source.path();
            if (path.isPresent()) {
                new Packed(source, source.size()).readZip(path.get(), inner);
            } else {
                readSpooled(source, inner);
            }
        }
    }

    /** The directory of a zip archive stands at its end, so that one inside another needs a place of its own for a while. */
    private static void readSpooled(Source source, Inner inner) throws IOException, Unusable {
        Path copy = Files.createTempFile("archive", ".zip"); // readable by its owner alone
        try {
            try (InputStream in = new Bounded(source.bytes(), LARGEST_INSIDE)) {
                Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            new Packed(source, Files.size(copy)).readZip(copy, inner);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void readGzip(Inner inner) throws Unusable {
        inner.read(source.inside(source.name(), () -> {
            expanded = 0;
            return new Bounded(new Whole(new Passed(source.bytes())), most());
        }));
    }

    /** A gzip file of which nothing is passed over that stands behind its end, but for zeros that fill up a block. */
    private static final class Whole extends GZIPInputStream {

        private static final int BUFFER = 64 * 1024;
        /** Behind what was packed stand a sum and a length. */
        private static final int TRAILER = 8;

        private final Passed passed;

        Whole(Passed in) throws IOException {
            super(in, BUFFER);
            this.passed = in;
        }

        @Override
        protected void fill() throws IOException {
            super.fill();
            passed.forget();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count < 0 && (isBehindInBuffer() || passed.isAnythingFrom(TRAILER - inf.getRemaining()))) {
                throw new Behind();
            }
            return count;
        }

        private boolean isBehindInBuffer() {
            boolean behind = false;
            for (int i = Math.max(0, len - inf.getRemaining() + TRAILER); i < len; i++) {
                behind |= buf[i] != 0;
            }
            return behind;
        }
    }

    /** What was read past the buffer, which it is where a packed file ends on a limit of the buffer and another might follow. */
    private static final class Passed extends FilterInputStream {

        /** The first of them, of which some belong to the end of the file. */
        private final byte[] first = new byte[Whole.TRAILER];

        private int count;
        private boolean more;

        Passed(InputStream in) {
            super(in);
        }

        void forget() {
            count = 0;
            more = false;
        }

        /** Whether anything but zeros was read from that place on, or is left to read. */
        boolean isAnythingFrom(int place) throws IOException {
            boolean anything = more;
            for (int i = Math.max(0, place); i < count; i++) {
                anything |= first[i] != 0;
            }
            for (int next = in.read(); next >= 0 && !anything; next = in.read()) {
                anything = next != 0;
            }
            return anything;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next >= 0) {
                note(next);
            }
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            for (int i = 0; length <= Whole.TRAILER && i < read; i++) {
                note(buffer[offset + i]);
            }
            return read;
        }

        private void note(int each) {
            if (count < first.length) {
                first[count++] = (byte) each;
            } else {
                more |= each != 0;
            }
        }
    }

    /** What stands behind the end of a packed file was not read. */
    static final class Behind extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private long most() {
        return Math.max(ALWAYS_ALLOWED, size > Long.MAX_VALUE / MOST_TIMES ? Long.MAX_VALUE : size * MOST_TIMES);
    }

    private void readZip(Path path, Inner inner) throws IOException, Unusable {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw Unusable.hostile(Origin.WHOLE_FILE, "packed.entries", MOST_ENTRIES);
            }
            // What holds something is no folder, whatever its name ends with.
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() || entry.getSize() > 0)
                    .toList();
            Set<String> once = new HashSet<>();
            Set<String> twice = new HashSet<>();
            entries.forEach(entry -> {
                if (!once.add(entry.getName())) {
                    twice.add(entry.getName());
                }
            });
            if (isOfAnOffice(zip)) {
                throw new Unusable(Kind.UNKNOWN_FORMAT, Origin.WHOLE_FILE, "office");
            }
            for (int i = 0; i < entries.size(); i++) {
                readEntry(zip, entries.get(i), i + 1, twice, inner);
            }
            if (!ZipDirectory.namesAll(path)) {
                throw Unusable.damaged(Origin.WHOLE_FILE, "packed.unnamed");
            }
        } catch (ZipException broken) {
            throw refused(broken);
        }
    }

    /** The platform's own words are all that tells why it does not open an archive. */
    private static Unusable refused(ZipException broken) {
        String why = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
        if (why.contains("encrypted")) {
            return new Unusable(Kind.CLOSED, Origin.WHOLE_FILE, "packed.encrypted");
        }
        return why.contains("compression method")
                ? new Unusable(Kind.UNKNOWN_FORMAT, Origin.WHOLE_FILE, "packed.method")
                : Unusable.damaged(Origin.WHOLE_FILE, "packed.broken");
    }

    /** Documents and spreadsheets are archives of parts that tell nothing by themselves. */
    private static boolean isOfAnOffice(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null
                || (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null);
    }

    private void readEntry(ZipFile zip, ZipEntry entry, int number, Set<String> twice, Inner inner) {
        String name = entry.getName();
        boolean trick = TRICK.matcher(name).matches() || name.isBlank() || name.length() > LONGEST_NAME;
        if (trick || twice.contains(name)) {
            // Of two entries with one name nobody knows which is meant.
            inner.read(source.refused("entry " + number, trick ? "packed.name" : "packed.twice"));
            return;
        }
        inner.read(source.inside(source.name() + "!/" + name, () -> {
            InputStream in = zip.getInputStream(entry);
            if (in == null) {
                throw new ZipException("no entry");
            }
            return new Bounded(new Proved(in, entry.getCrc()), Math.max(ALWAYS_ALLOWED, most() - expanded));
        }));
        expanded += Math.max(0, entry.getSize());
    }

    /** An entry of an archive, whose bytes must be those that were packed. */
    private static final class Proved extends CheckedInputStream {

        private final long sum;

        Proved(InputStream in, long sum) {
            super(in, new CRC32());
            this.sum = sum;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            check(next);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            check(count);
            return count;
        }

        private void check(int read) throws ZipException {
            if (read < 0 && getChecksum().getValue() != sum) {
                throw new ZipException("other bytes than were packed");
            }
        }
    }

    /** Returns what to tell of a failure inside something packed. */
    static Optional<Unusable> reason(IOException failed) {
        if (failed instanceof Bomb) {
            return Optional.of(Unusable.hostile(Origin.WHOLE_FILE, "packed.bomb", MOST_TIMES));
        }
        if (failed instanceof Behind) {
            return Optional.of(Unusable.damaged(Origin.WHOLE_FILE, "packed.behind"));
        }
        return failed instanceof ZipException || failed instanceof EOFException
                ? Optional.of(Unusable.damaged(Origin.WHOLE_FILE, "packed.broken"))
                : Optional.empty();
    }

    /** Ends where more comes than may. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(long bytes) throws Bomb {
            left -= bytes;
            if (left < 0) {
                throw new Bomb();
            }
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
