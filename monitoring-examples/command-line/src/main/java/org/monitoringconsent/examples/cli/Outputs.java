package org.monitoringconsent.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens files to write. */
final class Outputs {

    private Outputs() {}

    /** A file to write text to. */
    static BufferedWriter open(String name) {
        try {
            return Files.newBufferedWriter(path(name));
        } catch (IOException e) {
            throw unwritable(name);
        }
    }

    /** Writes a whole file. */
    static void write(String name, String text) {
        try {
            Files.writeString(path(name), text);
        } catch (IOException e) {
            throw unwritable(name);
        }
    }

    static BadInputException unwritable(String name) {
        return new BadInputException(Inputs.shown(name) + " cannot be written");
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw unwritable(name);
        }
    }
}
