// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.json.RequestReader;
import org.monitoringconsent.recorder.text.Sentence;

/** Opens what a command line names. */
final class Inputs {

    private Inputs() {}

    /** The requests of a file, or of standard input when it is named {@code -}. */
    static RequestTexts open(Console console, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean lines = lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
        try {
            return RequestTexts.of(stream(console, name), shown(name), lines);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The one request of a file. */
    static RequestText single(Console console, String name) {
        try (RequestTexts texts = open(console, name)) {
            RequestText text = texts.next().orElseThrow(() -> new BadInputException("noRequest", shown(name)));
            if (texts.next().isPresent()) {
                throw new BadInputException("several", shown(name));
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
            throw new BadInputException("fileSays", shown(name), sentence(text, e));
        }
    }

    /** Reads one request; throws {@link JsonRequestException} with all that is wrong. */
    static MonitoringRequest read(RequestText text, RequestReader reader) {
        if (text.fault().isPresent()) {
            throw new BadInputException(List.of(text.fault().get()));
        }
        try {
            return text.isForm() ? reader.readForm(text.bytes()) : reader.read(text.bytes());
        } catch (UncheckedIOException e) {
            throw new BadInputException("notUtf8");
        }
    }

    /** All that is wrong with a request, with places counted in the input rather than in the request. */
    static Sentence sentence(RequestText text, JsonRequestException fault) {
        return language -> fault.sentence(language, text.line(), text.column());
    }

    /** The whole of a file, for commands that need it at once. */
    static byte[] bytes(Console console, String name) {
        try (InputStream in = stream(console, name)) {
            byte[] bytes = in.readNBytes(RequestTexts.LONGEST + 1);
            if (bytes.length > RequestTexts.LONGEST) {
                throw new BadInputException("longestFile", shown(name), RequestTexts.LONGEST);
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

    /** The path of a file. */
    static Path path(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new BadInputException("directory", shown(name));
            }
            return path;
        } catch (InvalidPathException e) {
            throw new BadInputException("noName", shown(name));
        }
    }

    static BadInputException unreadable(String name, IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return new BadInputException("noFile", shown(name));
        }
        if (fault instanceof AccessDeniedException) {
            return new BadInputException("notAllowed", shown(name));
        }
        return new BadInputException("unreadable", shown(name));
    }

    /** The name of a file as it is shown. */
    static Sentence shown(String name) {
        return name.equals("-") ? Complaint.of("standardInput") : Sentence.same("`" + Printing.printable(name) + "`");
    }
}
