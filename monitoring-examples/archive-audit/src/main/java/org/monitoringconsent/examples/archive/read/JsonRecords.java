// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Origin;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/** Hands a JSON value to the reader of its kind. */
final class JsonRecords {

    /** Under which keys one record stands in what a store or a bus of events puts around it. */
    private static final List<String> AROUND = List.of(
            "detail",
            "vcon",
            "data",
            "call",
            "payload",
            "event",
            "record",
            "result",
            "response",
            "body",
            "eventBody",
            "attributes",
            "hits");

    /** So many of them may stand around each other. */
    private static final int LEVELS = 3;

    /** What an event tells of itself beside the record in it. */
    private static final Set<String> OF_AN_EVENT = Set.of(
            "id",
            "source",
            "time",
            "timestamp",
            "created",
            "created_at",
            "createdAt",
            "subject",
            "version",
            "specversion",
            "account",
            "account_id",
            "accountId",
            "region");

    /** Under this key a call has what stood around it, a word for what happened among it. */
    private static final String OUTER = "outer_event";

    /** Under this key a search engine answers with what was found. */
    private static final String HIT = "_source";

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
            "interactions",
            "content",
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
        if (readInner(place, value)) {
            readCall(piece);
            return;
        }
        Optional<RecordReader> perhaps = readers.perhaps(piece);
        boolean call = perhaps.isPresent();
        if (keysOfLists(value).anyMatch(key -> isList(key) && !(call && isItsOwn(key, value.path(key))))) {
            readLists(place, value);
            return;
        }
        Products.refuse(piece.place(), value);
        if (call || !readDeeper(place, value)) {
            perhaps.orElseThrow(() -> unknown(place, value)).read(piece, sink);
        }
    }

    /** Reads the one record that stands in what is put around it, or the list of an answer that stands one deeper than others. */
    private boolean readInner(String place, JsonNode value) throws IOException, Unusable {
        if (value.path(HIT).isObject()) {
            read(place, value.path(HIT));
            return true;
        }
        if (value.path("data").path("calls").isArray()) {
            read(JsonFileReader.join(place, "data, calls"), value.path("data").path("calls"));
            return true;
        }
        List<String> around = sureInside(value);
        for (String key : around) {
            read(JsonFileReader.join(place, key), value.path(key));
        }
        return !around.isEmpty();
    }

    /** Under which keys records stand of which a reader is sure. */
    private List<String> sureInside(JsonNode value) throws Unusable {
        List<String> found = new ArrayList<>();
        for (String key : AROUND) {
            if (value.path(key).isObject() && isRecord(value.path(key))) {
                found.add(key);
            }
        }
        return found;
    }

    /** Reads the records that stand one deeper in what is no call itself, and returns whether there are any. */
    private boolean readDeeper(String place, JsonNode value) throws IOException, Unusable {
        List<String> keys = deeper(value, LEVELS).toList();
        boolean told = false;
        for (String key : keys) {
            JsonNode inner = value.path(key);
            boolean call = isCall(inner);
            read(JsonFileReader.join(place, key), call ? withWhatIsAround(inner, value, keys) : inner);
            told |= call;
        }
        if (!keys.isEmpty() && !told) {
            refuseOtherLists(place, value);
        }
        return !keys.isEmpty();
    }

    private Stream<String> deeper(JsonNode value, int levels) {
        return AROUND.stream().filter(key -> value.path(key).isObject() && mayHoldRecords(value.path(key), levels - 1));
    }

    /** What stands around a call may be about it: that it was recorded, or that somebody refused. */
    private static JsonNode withWhatIsAround(JsonNode call, JsonNode value, List<String> inner) {
        ObjectNode outer = JsonNodeFactory.instance.objectNode();
        value.properties().stream()
                .filter(field -> !inner.contains(field.getKey()) && !isOfAnEvent(field.getKey(), field.getValue()))
                .forEach(field -> outer.set(field.getKey(), field.getValue()));
        return outer.isEmpty() ? call : ((ObjectNode) call.deepCopy()).set(OUTER, outer);
    }

    private static boolean isOfAnEvent(String key, JsonNode value) {
        boolean word = value.isTextual() && !JsonPerson.isKnownBy(value.asText());
        return OF_AN_EVENT.contains(key) || (word && JsonRow.isOfSomebody(key));
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
        return mayHoldRecords(value, LEVELS);
    }

    private boolean mayHoldRecords(JsonNode value, int levels) {
        try {
            return value.isArray()
                    || isRecord(value)
                    || isCall(value)
                    || value.path(HIT).isObject()
                    || value.path("data").path("calls").isArray()
                    || !sureInside(value).isEmpty()
                    || (levels > 0 && deeper(value, levels).findAny().isPresent())
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

    /**
     * Reads the lists that a service answers with, and what stands around them: that may be a call as well; otherwise any other list is
     * told, because it may be about the records.
     */
    void readLists(String place, JsonNode value) throws IOException {
        for (String key : keysOfLists(value).toList()) {
            if (isList(key)) {
                read(JsonFileReader.join(place, key), value.path(key));
            }
        }
        try {
            readAround(place, new Piece.Value(source, place, value));
        } catch (Unusable reason) {
            sink.unreadable(reason.in(source.origin()));
        }
    }

    private void readAround(String place, Piece.Value piece) throws IOException, Unusable {
        if (!readCall(piece) && !readDeeper(place, piece.json())) {
            refuseOtherLists(place, piece.json());
        }
    }

    private void refuseOtherLists(String place, JsonNode value) throws Unusable {
        if (keysOfLists(value).anyMatch(key -> !isList(key) && !LINKS.contains(key))) {
            throw new Unusable(Kind.UNKNOWN_FORMAT, orWhole(place), "otherLists");
        }
    }

    /** Reads what stands around records as a call, if it is one. */
    private boolean readCall(Piece.Value piece) throws IOException, Unusable {
        Optional<RecordReader> call = readers.perhaps(piece);
        if (call.isPresent()) {
            Products.refuse(piece.place(), piece.json());
            call.get().read(piece, new PartsApart(sink));
        }
        return call.isPresent();
    }

    /** Takes a call whose parts are read as records of their own, so that it does not tell all who took part in it. */
    private record PartsApart(RecordSink sink) implements RecordSink {

        @Override
        public void record(CallRecord found) {
            sink.record(found.toBuilder()
                    .doubt(Doubt.PART_LEFT_OUT)
                    .party(Party.NOBODY)
                    .build());
        }

        @Override
        public void unreadable(UnreadableRecord found) {
            sink.unreadable(found);
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
