// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A file that is written beside its place, so that a half-written one never stands there. */
final class OutputFile implements Closeable {

    private static final List<Path> OPEN =
            List.of(Path.of("/dev/stdout"), Path.of("/dev/stderr"), Path.of("/dev/fd"), Path.of("/proc"));

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Path place;
    private final Optional<Path> beside;
    private final OutputStream stream;
    private final Writer writer;
    private final Optional<ContinuedStream> continued;

    private OutputFile(String name, Path place, Optional<Path> beside, OutputStream stream) {
        this.name = name;
        this.place = place;
        this.beside = beside;
        this.stream = new BufferedOutputStream(stream, BUFFER);
        this.writer = new OutputStreamWriter(this.stream, StandardCharsets.UTF_8);
        this.continued = stream instanceof ContinuedStream known ? Optional.of(known) : Optional.empty();
    }

    /** Opens it; throws {@link BadInputException} where that is not possible. */
    static OutputFile open(String name, Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw Outputs.unwritable(name);
            }
            if (isOpen(path) || (Files.exists(path) && !Files.isRegularFile(path))) {
                return new OutputFile(name, path, Optional.empty(), Files.newOutputStream(path));
            }
            Path place = place(path);
            Path beside = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
            return new OutputFile(
                    name,
                    place,
                    Optional.of(beside),
                    Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw Outputs.unwritable(name);
        }
    }

    /**
     * Opens it to go on where an earlier run ended that was opened so too. What is not completed stays there for the next;
     * throws {@link BadInputException} where that is not possible.
     */
    static OutputFile goOn(String name, Path path) {
        try {
            if (Files.isDirectory(path) || isOpen(path) || (Files.exists(path) && !Files.isRegularFile(path))) {
                throw Outputs.unwritable(name);
            }
            Path place = place(path);
            Path beside = place.resolveSibling("." + place.getFileName() + ".resumed.part");
            return new OutputFile(name, place, Optional.of(beside), new ContinuedStream(beside));
        } catch (IOException e) {
            throw Outputs.unwritable(name);
        }
    }

    private static Path place(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    }

    /** Whether a name stands for what the program was given open, a pipe as a rule: that is written to, not replaced. */
    private static boolean isOpen(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        return OPEN.stream().anyMatch(whole::startsWith);
    }

    /** One that takes everything and keeps nothing. */
    static OutputFile nowhere() {
        return new OutputFile("", Path.of(""), Optional.empty(), OutputStream.nullOutputStream());
    }

    /** Where to write. */
    Writer writer() {
        return writer;
    }

    /** Where to write bytes; not together with {@link #writer()}. */
    OutputStream stream() {
        return stream;
    }

    /** Where what is written lies until it is complete, if it does. */
    Optional<Path> beside() {
        return beside;
    }

    /** Puts it in its place, in that of a file of the same name. */
    void complete() {
        try {
            writer.flush();
            if (continued.isPresent()) {
                continued.get().end();
            }
            writer.close();
            if (beside.isPresent()) {
                move(beside.get());
            }
        } catch (ContinuedStream.DiffersException e) {
            throw new BadInputException("resumedDiffers");
        } catch (IOException e) {
            throw Outputs.unwritable(name);
        }
    }

    private void move(Path from) throws IOException {
        try {
            Files.move(from, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not completed, unless a later run is to go on with it. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (beside.isPresent() && continued.isEmpty()) {
                Files.deleteIfExists(beside.get());
            }
        }
    }
}
