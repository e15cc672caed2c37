// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.monitoringconsent.examples.archive.record.Origin;

/**
 * One file of the archive, or what stands for one inside another, ready to be opened as often as need be. A reader opens it
 * as {@link #text()} or {@link #bytes()}, closes what it opened, and never holds more of it than one record.
 */
public final class Source {

    /** Opens the bytes from their start, each time anew. */
    @FunctionalInterface
    public interface Opener {

        /** Opens them. */
        InputStream open() throws IOException;
    }

    private static final int HEAD = 64 * 1024;
    private static final int BUFFER = 32 * 1024;

    private final String name;
    private final ReadSettings settings;
    private final Opener opener;
    private final LongConsumer bytesRead;

    private final Optional<Path> path;
    private final int depth;
    private final String place;
    private final Optional<Unusable> refused;

    private Source(
            String name,
            ReadSettings settings,
            Opener opener,
            LongConsumer bytesRead,
            Optional<Path> path,
            int depth,
            String place,
            Optional<Unusable> refused) {
        this.name = name;
        this.settings = settings;
        this.opener = opener;
        this.bytesRead = bytesRead;
        this.path = path;
        this.depth = depth;
        this.place = place;
        this.refused = refused;
    }

    /**
     * Returns a file.
     *
     * @param name its name relative to the archive, with {@code /} between folders
     * @param bytesRead told of bytes as they are read
     */
    static Source of(Path path, String name, ReadSettings settings, LongConsumer bytesRead) {
        return new Source(
                name,
                settings,
                () -> Files.newInputStream(path),
                bytesRead,
                Optional.of(path),
                0,
                Origin.WHOLE_FILE,
                Optional.empty());
    }

    /** Returns what another program has opened. */
    static Source of(String name, ReadSettings settings, Opener opener) {
        return new Source(
                name, settings, opener, count -> {}, Optional.empty(), 0, Origin.WHOLE_FILE, Optional.empty());
    }

    /** Returns a file that is not opened here. */
    static Source nowhere(String name, ReadSettings settings) {
        return of(name, settings, InputStream::nullInputStream);
    }

    /** Returns what stands packed inside this one under a name of its own, and whose bytes count for nothing. */
    Source inside(String innerName, Opener inner) {
        return new Source(
                innerName, settings, inner, count -> {}, Optional.empty(), depth + 1, place, Optional.empty());
    }

    /** Returns a part of this one that is read as if it were a file, at a place of its own. */
    Source part(String innerPlace, byte[] bytes) {
        return new Source(
                name,
                settings,
                () -> new ByteArrayInputStream(bytes),
                count -> {},
                Optional.empty(),
                depth,
                innerPlace,
                Optional.empty());
    }

    /** Returns something inside this one that is not to be opened. */
    Source refused(String innerPlace, String why) {
        return new Source(
                name,
                settings,
                InputStream::nullInputStream,
                count -> {},
                Optional.empty(),
                depth,
                innerPlace,
                Optional.of(Unusable.hostile(innerPlace, why)));
    }

    /** Returns why it is not to be opened, if it is not. */
    Optional<Unusable> refusal() {
        return refused;
    }

    /** Returns the file on the disk, if it is one. */
    Optional<Path> path() {
        return path;
    }

    /** Returns in how many packed files it stands. */
    int depth() {
        return depth;
    }

    /** Returns how many bytes it has where that is known, or a small number. */
    long size() throws IOException {
        return path.isPresent() ? Files.size(path.get()) : 0;
    }

    /** Returns the first bytes of the file, at most so many. */
    byte[] start(int most) throws IOException {
        return head(most);
    }

    /** Returns the name relative to the archive, with {@code /} between folders. */
    public String name() {
        return name;
    }

    /** Returns the zone of the recorder's clock, for times that have none. */
    public ZoneId zone() {
        return settings.zone();
    }

    /** Returns what whoever reads the archive has told the readers. */
    public ReadSettings settings() {
        return settings;
    }

    /** Returns where the file stands; places inside it are made with {@link Origin#at}. */
    public Origin origin() {
        return Origin.ofFile(name).at(place);
    }

    /** Opens the file as bytes. */
    public InputStream bytes() throws IOException {
        return new CountingStream(new BufferedInputStream(opener.open(), BUFFER), bytesRead);
    }

    /** Opens the file as bytes of text in an encoding that begins like ASCII, without a mark of the byte order. */
    InputStream plainBytes() throws IOException {
        byte[] start = head(3);
        if (!charset(start).equals(StandardCharsets.UTF_8)) {
            return new Recoded(text());
        }
        InputStream in = bytes();
        in.skipNBytes(markLength(start));
        return in;
    }

    /** Opens the file as text, in the encoding that its first bytes announce, or UTF-8; wrong bytes are replaced. */
    public Reader text() throws IOException {
        byte[] start = head(3);
        InputStream in = bytes();
        in.skipNBytes(markLength(start));
        return new BufferedReader(new InputStreamReader(in, charset(start)));
    }

    /** Returns the first characters of the file. */
    public String head() throws IOException {
        byte[] head = head(HEAD);
        int mark = markLength(head);
        return new String(head, mark, head.length - mark, charset(head));
    }

    private byte[] head(int length) throws IOException {
        long size = size();
        byte[] head = new byte[(int) (size > 0 ? Math.min(length, size) : length)];
        try (InputStream in = opener.open()) {
            int count = in.readNBytes(head, 0, head.length);
            return count == head.length ? head : Arrays.copyOf(head, count);
        }
    }

    private static Charset charset(byte[] start) {
        if (startsWith(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(start, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static int markLength(byte[] start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return charset(start).equals(StandardCharsets.UTF_8) ? 0 : 2;
    }

    /** Returns whether bytes begin with others. */
    static boolean startsWith(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
