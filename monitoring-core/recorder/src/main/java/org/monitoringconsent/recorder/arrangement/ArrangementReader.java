// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.monitoringconsent.recorder.text.Sentence;

/** Reads an arrangement file and says everything that is wrong with it at once, each with its line and column. */
public final class ArrangementReader {

    private static final char MARK = '\ufeff';

    private ArrangementReader() {}

    /**
     * Returns the arrangement in a file that states no facts that rule sets of their own bring along.
     *
     * @throws ArrangementException with every fault
     * @throws IOException if the file cannot be read
     */
    public static Arrangement read(Path file) throws IOException {
        return read(file, Set.of());
    }

    /**
     * Returns the arrangement in a file: text in UTF-8, or in the encoding that a byte-order mark announces.
     *
     * @param attributeKeys the names of the facts that the loaded rule sets bring along
     * @throws ArrangementException with every fault
     * @throws IOException if the file cannot be read
     */
    public static Arrangement read(Path file, Set<String> attributeKeys) throws IOException {
        return read(text(Files.readAllBytes(file)), attributeKeys);
    }

    /**
     * Returns the arrangement in bytes, as they stand in a file.
     *
     * @throws ArrangementException with every fault
     */
    public static Arrangement read(byte[] file, Set<String> attributeKeys) {
        return read(text(file), attributeKeys);
    }

    /**
     * Returns the arrangement in a text that states no facts that rule sets of their own bring along.
     *
     * @throws ArrangementException with every fault
     */
    public static Arrangement read(String json) {
        return read(json, Set.of());
    }

    /**
     * Returns the arrangement in a text.
     *
     * @param attributeKeys the names of the facts that the loaded rule sets bring along
     * @throws ArrangementException with every fault
     */
    public static Arrangement read(String json, Set<String> attributeKeys) {
        return read(json, attributeKeys, IdentifierSpelling.plain());
    }

    /**
     * Returns the arrangement in a text, whose numbers are compared as the host does.
     *
     * @param attributeKeys the names of the facts that the loaded rule sets bring along
     * @throws ArrangementException with every fault
     */
    public static Arrangement read(String json, Set<String> attributeKeys, IdentifierSpelling spelling) {
        Places places = new Places(!json.isEmpty() && json.charAt(0) == MARK ? json.substring(1) : json);
        List<Sentence> faults = new ArrayList<>();
        Arrangement arrangement = new ArrangementParts(new Cursor(places, faults), attributeKeys, spelling).read();
        if (!faults.isEmpty()) {
            throw new ArrangementException(faults);
        }
        return arrangement;
    }

    /**
     * Returns the arrangement in a file, whose numbers are compared as the host does.
     *
     * @throws ArrangementException with every fault
     * @throws IOException if the file cannot be read
     */
    public static Arrangement read(Path file, Set<String> attributeKeys, IdentifierSpelling spelling)
            throws IOException {
        return read(text(Files.readAllBytes(file)), attributeKeys, spelling);
    }

    /**
     * Returns the arrangement in bytes, as they stand in a file, whose numbers are compared as the host does.
     *
     * @throws ArrangementException with every fault
     */
    public static Arrangement read(byte[] file, Set<String> attributeKeys, IdentifierSpelling spelling) {
        return read(text(file), attributeKeys, spelling);
    }

    private static String text(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean wrong = charset(bytes).newDecoder().decode(in, out, true).isError();
        out.flip();
        if (wrong) {
            throw new ArrangementException(List.of(Places.atEndOf(out, Faults.ofFile(Faults.of("notUtf8")))));
        }
        return out.toString();
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
