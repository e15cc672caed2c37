// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that a command writes. None of them is one that it reads, or another that it writes, which is looked at before any
 * is opened; each is written beside its place and moved there when it is complete.
 */
final class Outputs {

    /**
     * Looks at the names.
     *
     * @param outputs the files to write, empty texts for none
     * @param inputs the files to read
     * @param archive a folder or file that is only read, with everything in it
     */
    Outputs(List<String> outputs, List<String> inputs, Optional<Path> archive) {
        List<String> seen = new ArrayList<>();
        for (String output : outputs) {
            if (output.isEmpty()) {
                continue;
            }
            // Elsewhere it is an input, and what is written here must have a place of its own.
            if (output.equals("-")) {
                throw new BadInputException("dash");
            }
            Path place = path(output);
            for (String input : inputs) {
                refuse(isSame(place, path(input)), output, "isRead");
            }
            boolean inside = archive.filter(read -> isWithin(place, read) || isSame(place, read))
                    .isPresent();
            refuse(inside, output, "inArchive");
            for (String other : seen) {
                refuse(isSame(place, path(other)), output, "twoOutputs");
            }
            seen.add(output);
        }
    }

    private static void refuse(boolean wrong, String name, String why) {
        if (wrong) {
            throw new BadInputException(why, Inputs.shown(name));
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            boolean bothThere = Files.exists(one) && Files.exists(other);
            return bothThere ? Files.isSameFile(one, other) : real(one).equals(real(other));
        } catch (IOException e) {
            return real(one).equals(real(other));
        }
    }

    private static boolean isWithin(Path place, Path archive) {
        Path folder = real(archive);
        return real(place).startsWith(folder);
    }

    /** The path without links, also of a file that is not there yet. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            return whole.toRealPath();
        } catch (IOException e) {
            Path folder = whole.getParent();
            Path name = whole.getFileName();
            return folder == null || name == null ? whole : real(folder).resolve(name);
        }
    }

    /** Opens a file to write text to, which takes its place only when it is told to; without a name, nothing is written. */
    OutputFile open(String name) {
        return name.isEmpty() ? OutputFile.nowhere() : OutputFile.open(name, path(name));
    }

    /** Opens a file to go on with what an earlier run left of it; without a name, nothing is written. */
    OutputFile goOn(String name) {
        return name.isEmpty() ? OutputFile.nowhere() : OutputFile.goOn(name, path(name));
    }

    /** Writes a whole file. */
    void write(String name, String text) {
        try (OutputFile file = open(name)) {
            file.writer().write(text);
            file.complete();
        } catch (IOException e) {
            throw unwritable(name);
        }
    }

    static BadInputException unwritable(String name) {
        return new BadInputException("unwritable", Inputs.shown(name));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw unwritable(name);
        }
    }
}
