// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Hands a JSON value to the reader of its kind. */
final class JsonRecords {

    private final Source source;
    private final RecordReaders readers;
    private final RecordSink sink;

    JsonRecords(Source source, RecordReaders readers, RecordSink sink) {
        this.source = source;
        this.readers = readers;
        this.sink = sink;
    }

    /** Reads a value and, where it is a list, each of its elements; what cannot be read is told. */
    void read(String place, JsonNode value) throws IOException {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                read(JsonFileReader.join(place, "element " + i), value.path(i));
            }
            return;
        }
        try {
            dispatch(place, value);
        } catch (Unusable reason) {
            sink.unreadable(reason.in(source.origin()));
        }
    }

    private void dispatch(String place, JsonNode value) throws IOException, Unusable {
        Piece.Value piece = new Piece.Value(source, place, value);
        Optional<RecordReader> sure = readers.sure(piece);
        if (sure.isPresent()) {
            sure.get().read(piece, sink);
        } else if (value.path("_source").isObject()) {
            read(place, value.path("_source"));
        } else if (value.path("data").path("calls").isArray()) {
            read(JsonFileReader.join(place, "data, calls"), value.path("data").path("calls"));
        } else if (list(value).isPresent()) {
            String key = list(value).get();
            read(JsonFileReader.join(place, key), value.path(key));
        } else {
            Products.refuse(piece.place(), value);
            RecordReader reader = readers.perhaps(piece).orElse(null);
            if (reader == null) {
                throw unknown(place, value);
            }
            reader.read(piece, sink);
        }
    }

    /** An answer of a service, as one of many in a file. */
    private Optional<String> list(JsonNode value) {
        return value.properties().stream()
                .filter(field -> field.getValue().path(0).isObject())
                .map(Map.Entry::getKey)
                .filter(key -> JsonFileReader.LISTS.contains(key) || readers.isList(key))
                .findFirst();
    }

    private static Unusable unknown(String place, JsonNode value) {
        if (value.path("purpose").asText("").equals("lawful_basis")) {
            return new Unusable(Kind.NO_RECORD, orWhole(place), "basisAlone");
        }
        if (value.has("$schema")) {
            return new Unusable(Kind.NO_RECORD, orWhole(place), "schema");
        }
        return new Unusable(Kind.UNKNOWN_FORMAT, orWhole(place), "unknownJson");
    }

    /** Returns whether a reader is sure of what stands around a list. */
    boolean isRecord(JsonNode value) throws Unusable {
        return readers.sure(new Piece.Value(source, "", value)).isPresent();
    }

    static String orWhole(String place) {
        return place.isEmpty() ? Origin.WHOLE_FILE : place;
    }
}
