package org.monitoringconsent.examples.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
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

    private final String name;
    private final Path place;
    private final Optional<Path> beside;
    private final Writer writer;

    private OutputFile(String name, Path place, Optional<Path> beside, Writer writer) {
        this.name = name;
        this.place = place;
        this.beside = beside;
        this.writer = writer;
    }

    /** Opens it; throws {@link BadInputException} where that is not possible. */
    static OutputFile open(String name, Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw Outputs.unwritable(name);
            }
            if (isOpen(path) || (Files.exists(path) && !Files.isRegularFile(path))) {
                return new OutputFile(name, path, Optional.empty(), Files.newBufferedWriter(path));
            }
            Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path beside = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
            return new OutputFile(
                    name, place, Optional.of(beside), Files.newBufferedWriter(beside, StandardOpenOption.CREATE_NEW));
        } catch (IOException e) {
            throw Outputs.unwritable(name);
        }
    }

    /** Whether a name stands for what the program was given open, a pipe as a rule: that is written to, not replaced. */
    private static boolean isOpen(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        return OPEN.stream().anyMatch(whole::startsWith);
    }

    /** One that takes everything and keeps nothing. */
    static OutputFile nowhere() {
        return new OutputFile("", Path.of(""), Optional.empty(), Writer.nullWriter());
    }

    /** Where to write. */
    Writer writer() {
        return writer;
    }

    /** Puts it in its place, in that of a file of the same name. */
    void complete() {
        try {
            writer.close();
            if (beside.isPresent()) {
                move(beside.get());
            }
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

    /** Takes away what was not completed. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (beside.isPresent()) {
                Files.deleteIfExists(beside.get());
            }
        }
    }
}
