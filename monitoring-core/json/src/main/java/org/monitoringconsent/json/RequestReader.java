// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.MonitoringRequest;

/**
 * Reads requests strictly.
 *
 * <p>Unknown keys and values, keys given twice, wrong types, missing keys, days outside 1900 to 2999, overlong texts and
 * anything after the request are faults. All of them are reported at once, as far as the text can be read.
 *
 * <p>Every method throws {@link IllegalStateException} where there is no jackson-core, or one older than 2.16.
 */
public final class RequestReader {

    private final Set<String> attributeKeys;

    RequestReader(Set<String> attributeKeys) {
        this.attributeKeys = new TreeSet<>(attributeKeys);
    }

    /** Returns the request in a text; throws {@link JsonRequestException} with everything that is wrong. */
    public MonitoringRequest read(String json) {
        JsonFactory parsers = Parsers.plain();
        return placed(() -> parsers.createParser(json), TextPlaces.ofCharacters(), false);
    }

    /**
     * Returns the request that these characters hold; throws {@link JsonRequestException} with all that is wrong and
     * {@link UncheckedIOException} when they cannot be had. What is wrong is named by its path alone, because characters that
     * are read cannot be looked at again.
     */
    public MonitoringRequest read(Reader json) {
        JsonFactory parsers = Parsers.plain();
        return read(() -> parsers.createParser(json), TextPlaces.ofCharacters(), false);
    }

    /** Returns the request that these bytes hold; throws {@link JsonRequestException} with all that is wrong. */
    public MonitoringRequest read(byte[] json) {
        JsonFactory parsers = Parsers.plain();
        return placed(() -> parsers.createParser(json), TextPlaces.ofBytes(json), false);
    }

    /**
     * Returns the request in a form that was filled in by hand; throws {@link JsonRequestException} with all that is wrong.
     *
     * <p>In a form {@code //} begins a comment, and null stands for an answer that is not given: the same as leaving the key
     * out. A part without any answer is left out too. Everything else is read as strictly as ever.
     */
    public MonitoringRequest readForm(byte[] json) {
        JsonFactory parsers = Parsers.forms();
        return placed(() -> parsers.createParser(json), TextPlaces.ofBytes(json), true);
    }

    /** Reads a text that can be opened again, to look where what is wrong stands: who makes no mistake does not pay for it. */
    private MonitoringRequest placed(Opening opening, TextPlaces places, boolean form) {
        try {
            return read(opening, places, form);
        } catch (JsonRequestException faulty) {
            try (JsonParser parser = opening.open()) {
                throw faulty.at(places.ofKeys(parser, faulty.keys()));
            } catch (IOException unreadable) {
                throw faulty;
            }
        }
    }

    private MonitoringRequest read(Opening opening, TextPlaces places, boolean form) {
        try (JsonParser parser = opening.open()) {
            return new RequestReading(parser, places, attributeKeys, form).read();
        } catch (CharConversionException e) {
            // Of bytes the first four tell the encoding, before there is anything to read.
            Faults faults = new Faults();
            faults.add("", "notUtf8", JsonRequestException.place(1, 1));
            throw faults.toException();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a text. */
    @FunctionalInterface
    private interface Opening {
        JsonParser open() throws IOException;
    }
}
