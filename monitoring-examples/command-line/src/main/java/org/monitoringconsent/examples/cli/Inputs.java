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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.json.RequestReader;

/** Opens what a command line names. */
final class Inputs {

    private static final Pattern PLACE = Pattern.compile(" at line ([0-9]+), column ([0-9]+)");

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
            throw new BadInputException(shown(name) + ": " + sentence(text, e));
        }
    }

    /** Reads one request; throws {@link JsonRequestException} with all that is wrong. */
    static MonitoringRequest read(RequestText text, RequestReader reader) {
        if (!text.fault().isEmpty()) {
            throw new BadInputException(text.fault());
        }
        try {
            return text.isForm() ? reader.readForm(text.bytes()) : reader.read(text.bytes());
        } catch (UncheckedIOException e) {
            throw new BadInputException("the text is not well-formed UTF-8");
        }
    }

    /** All that is wrong with a request, with places counted in the input rather than in the request. */
    static String sentence(RequestText text, JsonRequestException fault) {
        return PLACE.matcher(String.valueOf(fault.getMessage())).replaceAll(place -> placed(text, place));
    }

    private static String placed(RequestText text, MatchResult place) {
        long line = Long.parseLong(place.group(1)) + text.line() - 1;
        return line == text.line() ? " at column " + place.group(2) : " at line " + line + ", column " + place.group(2);
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
