// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON files, whole or with one value per line, and hands each value to the reader of its kind. Lists of any length
 * pass element by element.
 */
final class JsonFileReader {

    private final RecordReaders readers;

    JsonFileReader(RecordReaders readers) {
        this.readers = readers;
    }

    private static final Pattern ONE_VALUE_PER_LINE = Pattern.compile("\\A\\s*\\{[^\\r\\n]*\\}\\s*[\\r\\n]\\s*\\{");
    private static final Pattern LINES_BY_NAME = Pattern.compile("(?i).*\\.(jsonl|ndjson|jsonlines)(\\.gz)?");
    private static final int LONGEST_LINE = 8 * 1024 * 1024;
    private static final int LONGEST_TEXT = 64 * 1024;
    private static final int PIECE = 128 * 1024;
    private static final int MOST_HELD = 100;
    /** The first is small, because it is read before the others are. */
    private static final int FIRST_PIECE = 8 * 1024;

    /** Under which keys services put the list of what was asked for. */
    static final Set<String> LISTS = Set.of(
            "calls",
            "value",
            "conversations",
            "records",
            "results",
            "data",
            "items",
            "cdrs",
            "cdr",
            "rows",
            "entries",
            "call_logs",
            "callLogs",
            "call_history",
            "callHistory",
            "call_records",
            "callRecords",
            "contacts",
            "hits",
            "interactions",
            "content",
            "CallLogs",
            "Calls",
            "Contacts",
            "Items",
            "Records");

    void read(Source source, RecordSink sink) throws IOException, Unusable {
        if (LINES_BY_NAME.matcher(source.name()).matches()
                || ONE_VALUE_PER_LINE.matcher(source.head()).find()) {
            readLines(source, sink);
            return;
        }
        try (BoundedJson json = new BoundedJson(source.text())) {
            new Whole(json, new JsonRecords(source, readers, sink), sink, source, readers).read();
        }
    }

    /** No line hangs on another, so that some at a time are read apart; a long one is read here, so that few are held at once. */
    private void readLines(Source source, RecordSink sink) throws IOException {
        Pieces pieces = new Pieces(sink, source.origin());
        List<BoundedLines.Line> some = new ArrayList<>();
        long size = 0;
        int most = FIRST_PIECE;
        try (BoundedLines lines = new BoundedLines(new CutTexts(source.text(), LONGEST_TEXT), LONGEST_LINE)) {
            for (BoundedLines.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
                boolean together = line.text().length() <= PIECE;
                size += line.text().length();
                if (!together || size > most) {
                    readApart(source, some, pieces);
                    some = new ArrayList<>();
                    size = together ? line.text().length() : 0;
                    most = PIECE;
                }
                if (together) {
                    some.add(line);
                } else {
                    readLine(source, line, pieces.here());
                }
            }
        }
        readApart(source, some, pieces);
    }

    private void readApart(Source source, List<BoundedLines.Line> some, Pieces pieces) {
        List<BoundedLines.Line> filled =
                some.stream().filter(line -> !line.text().isBlank()).toList();
        if (!filled.isEmpty()) {
            pieces.hand(found -> filled.forEach(line -> readLine(source, line, found)));
        }
    }

    private void readLine(Source source, BoundedLines.Line line, RecordSink sink) {
        try {
            readValue(source, line, sink);
        } catch (SinkFailure failed) {
            throw failed;
        } catch (IOException | RuntimeException | StackOverflowError failed) {
            sink.unreadable(Pieces.failed(source.origin().at(line.place()), failed));
        }
    }

    private void readValue(Source source, BoundedLines.Line line, RecordSink sink) throws IOException {
        JsonRecords records = new JsonRecords(source, readers, sink);
        try (BoundedJson json = new BoundedJson(new StringReader(line.text()))) {
            if (line.tooLong()) {
                throw Unusable.hostile(line.place(), "longLine", LONGEST_LINE);
            }
            // Some stores write records one behind the other, and end the line when they like.
            int count = 1;
            for (JsonNode value = json.next(); value != null; value = json.next()) {
                records.read(count == 1 ? line.place() : join(line.place(), "value " + count), value);
                if (value.isValueNode()) {
                    return; // a piece of something that goes over several lines
                }
                count++;
            }
        } catch (Unusable broken) {
            sink.unreadable(broken.at(line.place()).in(source.origin()));
        }
    }

    /** One stream of values, one after the other or in lists. */
    private record Whole(BoundedJson json, JsonRecords records, RecordSink sink, Source source, RecordReaders readers) {

        void read() throws IOException, Unusable {
            int count = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                String place = count == 0 ? "" : "value " + (count + 1);
                count++;
                if (token == JsonToken.START_ARRAY) {
                    readList(place, false);
                } else if (token == JsonToken.START_OBJECT) {
                    readObject(place);
                } else {
                    json.begin();
                    records.read(place, json.valueAt(token));
                }
            }
        }

        /**
         * Reads the records of a list. Where it may be a call's own, its first elements are held back until one of them may be a record,
         * and returned if none is.
         */
        private Optional<ArrayNode> readList(String place, boolean mayBeOwn) throws IOException, Unusable {
            ArrayNode held = JsonNodeFactory.instance.arrayNode();
            int depth = json.depth();
            int index = 0;
            boolean holds = mayBeOwn;
            json.begin();
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token == null) {
                    throw Unusable.damaged("line " + json.line(), "json.brokenOff");
                }
                if (!holds) {
                    json.begin(); // what is held back counts as one value
                }
                Optional<JsonNode> element = element(token, depth);
                holds = holds
                        && held.size() < MOST_HELD
                        && element.filter(value -> !records.mayHoldRecords(value))
                                .isPresent();
                if (holds) {
                    held.add(element.get());
                } else {
                    records.read(place, held);
                    held.removeAll();
                    if (element.isPresent()) {
                        records.read(join(place, "element " + index), element.get());
                    }
                }
                index++;
            }
            return holds ? Optional.of(held) : Optional.empty();
        }

        private Optional<JsonNode> element(JsonToken token, int depth) throws IOException, Unusable {
            try {
                return Optional.of(json.valueAt(token));
            } catch (Unusable broken) {
                sink.unreadable(broken.in(source.origin()));
                json.leaveTo(depth);
                return Optional.empty();
            }
        }

        /** A record, or what a service puts around a list of them. */
        private void readObject(String place) throws IOException, Unusable {
            json.begin();
            boolean listed = false;
            boolean itsOwn = true;
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.key();
                JsonToken token = json.nextToken();
                if (object.has(key)) {
                    throw Unusable.damaged("line " + json.line(), "json.twice");
                }
                if (token == JsonToken.START_ARRAY && (LISTS.contains(key) || readers.isList(key))) {
                    Optional<ArrayNode> own = readList(join(place, key), JsonRecords.mayBeItsOwn(key));
                    object.set(key, own.orElseGet(object::arrayNode));
                    listed = true;
                    itsOwn &= own.isPresent();
                } else if (token != null) {
                    object.set(key, json.valueAt(token));
                }
            }
            if (!listed || records.isRecord(object) || (itsOwn && records.isCall(object))) {
                records.read(place, object);
            } else {
                records.readLists(place, object);
            }
        }
    }

    static String join(String outer, String inner) {
        return outer.isEmpty() ? inner : outer + ", " + inner;
    }
}
