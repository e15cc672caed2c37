package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.json.RequestReader;

/** Opens what a command line names. */
final class Inputs {

    private Inputs() {}

    /** The requests of a file, or of standard input when it is named {@code -}. */
    static RequestTexts open(Console console, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean lines = lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
        try {
            return RequestTexts.of(stream(console, name), lines);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The one request of a file. */
    static RequestText single(Console console, String name) {
        try (RequestTexts texts = open(console, name)) {
            RequestText text =
                    texts.next().orElseThrow(() -> new BadInputException("there is no request in " + shown(name)));
            if (texts.next().isPresent()) {
                throw new BadInputException(shown(name) + " holds several requests, but this command takes one");
            }
            return text;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The one request of a file, read; throws {@link BadInputException} with all that is wrong. */
    static MonitoringRequest request(Console console, String name, RequestReader reader) {
        RequestText text = single(console, name);
        try {
            return read(text, reader);
        } catch (JsonRequestException e) {
            throw new BadInputException(shown(name) + ": " + e.getMessage());
        }
    }

    /** Reads one request; throws {@link JsonRequestException} with all that is wrong. */
    static MonitoringRequest read(RequestText text, RequestReader reader) {
        if (!text.fault().isEmpty()) {
            throw new BadInputException(text.fault());
        }
        RequestReader placing = reader.beginningAt(text.line());
        try {
            return text.isForm() ? placing.readForm(text.bytes()) : placing.read(text.bytes());
        } catch (UncheckedIOException e) {
            throw new BadInputException("the text is not well-formed UTF-8");
        }
    }

    /** The whole of a file, for commands that need it at once. */
    static byte[] bytes(Console console, String name) {
        try (InputStream in = stream(console, name)) {
            byte[] bytes = in.readNBytes(RequestTexts.LONGEST + 1);
            if (bytes.length > RequestTexts.LONGEST) {
                throw new BadInputException(shown(name) + " must have at most " + RequestTexts.LONGEST + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static InputStream stream(Console console, String name) throws IOException {
        if (name.equals("-")) {
            return console.in();
        }
        return Files.newInputStream(path(name));
    }

    private static Path path(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new BadInputException(shown(name) + " is a directory, but a file was expected");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new BadInputException(shown(name) + " cannot be the name of a file");
        }
    }

    static BadInputException unreadable(String name, IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return new BadInputException("there is no file " + shown(name));
        }
        if (fault instanceof AccessDeniedException) {
            return new BadInputException("file " + shown(name) + " may not be read");
        }
        return new BadInputException(shown(name) + " cannot be read");
    }

    static String shown(String name) {
        return name.equals("-") ? "standard input" : "`" + Printing.printable(name) + "`";
    }
}
