// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Hands a JSON value to the reader of its kind. */
final class JsonRecords {

    /** Under which keys one record stands in what a store or a bus of events puts around it. */
    private static final List<String> AROUND = List.of("detail", "vcon");

    /** Under this key a call has its own, so that it is a list of records only in what is no call. */
    private static final String RECORDINGS = "recordings";

    /** Under these a call may have something of its own, if none of it is a record. */
    private static final Set<String> PERHAPS_ITS_OWN = Set.of(
            "value",
            "records",
            "results",
            "data",
            "items",
            "rows",
            "entries",
            "contacts",
            "hits",
            "Contacts",
            "Items",
            "Records");

    /** Where else to ask tells nothing of the records. */
    private static final Set<String> LINKS = Set.of("links", "_links");

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
            return;
        }
        if (value.path("_source").isObject()) {
            read(place, value.path("_source"));
            return;
        }
        if (value.path("data").path("calls").isArray()) {
            read(JsonFileReader.join(place, "data, calls"), value.path("data").path("calls"));
            return;
        }
        Optional<String> around = inside(value);
        if (around.isPresent()) {
            read(JsonFileReader.join(place, around.get()), value.path(around.get()));
            return;
        }
        Optional<RecordReader> perhaps = readers.perhaps(piece);
        boolean call = perhaps.isPresent();
        if (keysOfLists(value).anyMatch(key -> isList(key) && !(call && isItsOwn(key, value.path(key))))) {
            readLists(place, value);
        } else {
            Products.refuse(piece.place(), value);
            RecordReader reader = perhaps.orElse(null);
            if (reader == null) {
                throw unknown(place, value);
            }
            reader.read(piece, sink);
        }
    }

    /** Under which key a record stands of which a reader is sure. */
    private Optional<String> inside(JsonNode value) throws Unusable {
        for (String key : AROUND) {
            if (value.path(key).isObject() && isRecord(value.path(key))) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    private boolean isItsOwn(String key, JsonNode list) {
        return key.equals(RECORDINGS)
                || (mayBeItsOwn(key) && Json.values(list).stream().noneMatch(this::mayHoldRecords));
    }

    /** Returns whether a call may have such a list without records in it. */
    static boolean mayBeItsOwn(String key) {
        return PERHAPS_ITS_OWN.contains(key);
    }

    /** Returns whether a value may be a record, or have any in it. */
    boolean mayHoldRecords(JsonNode value) {
        try {
            return value.isArray()
                    || isRecord(value)
                    || isCall(value)
                    || value.path("_source").isObject()
                    || value.path("data").path("calls").isArray()
                    || inside(value).isPresent()
                    || keysOfLists(value).anyMatch(this::isList);
        } catch (Unusable severalReaders) {
            return true;
        }
    }

    private boolean isList(String key) {
        return JsonFileReader.LISTS.contains(key) || readers.isList(key) || key.equals(RECORDINGS);
    }

    private static Stream<String> keysOfLists(JsonNode value) {
        return value.properties().stream()
                .filter(field -> field.getValue().path(0).isObject())
                .map(Map.Entry::getKey);
    }

    /** Reads the lists that a service answers with, and tells of any other: what stands there may be about the records. */
    void readLists(String place, JsonNode value) throws IOException {
        for (String key : keysOfLists(value).toList()) {
            if (isList(key)) {
                read(JsonFileReader.join(place, key), value.path(key));
            }
        }
        if (keysOfLists(value).anyMatch(key -> !isList(key) && !LINKS.contains(key))) {
            sink.unreadable(new Unusable(Kind.UNKNOWN_FORMAT, orWhole(place), "otherLists").in(source.origin()));
        }
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

    /** Returns whether a reader takes a value of which none is sure. */
    boolean isCall(JsonNode value) throws Unusable {
        return readers.perhaps(new Piece.Value(source, "", value)).isPresent();
    }

    static String orWhole(String place) {
        return place.isEmpty() ? Origin.WHOLE_FILE : place;
    }
}
