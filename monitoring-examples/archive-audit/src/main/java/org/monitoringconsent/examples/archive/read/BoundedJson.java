// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON values from a stream that nobody vouches for: each value bounded in depth, number and length, with every key
 * once. Texts beyond what a record can mean, such as media inside a vCon, are cut. There is no bound on how many values
 * there are.
 */
final class BoundedJson implements Closeable {

    private static final int DEEPEST = 64;
    private static final int MOST_VALUES = 200_000;
    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;
    private static final int LONGEST_KEPT = 64 * 1024;
    private static final int LONGEST_WHOLE_NUMBER = 9;

    /** How MongoDB writes in JSON what JSON has no words for: an object with one key. */
    private static final Set<String> EXTENDED = Set.of(
            "$date",
            "$oid",
            "$numberLong",
            "$numberInt",
            "$numberDouble",
            "$numberDecimal",
            "$uuid",
            "$symbol",
            "$timestamp");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(CutTexts.LONGEST_SIGNED + 16)
                    .maxNameLength(1000)
                    .maxNumberLength(400)
                    .maxDocumentLength(-1)
                    .build())
            .build();

    private final JsonParser parser;
    private int values;
    private long characters;

    BoundedJson(Reader text) throws IOException {
        this.parser = FACTORY.createParser(new CutTexts(text, LONGEST_KEPT));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Returns the next value at the top of the stream, or null at its end. */
    @Nullable
    JsonNode next() throws IOException, Unusable {
        begin();
        JsonToken token = nextToken();
        return token == null ? null : valueAt(token);
    }

    /** Moves on by one token; null at the end. */
    @Nullable
    JsonToken nextToken() throws IOException, Unusable {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException broken) {
            throw unusable(broken);
        }
    }

    /** Begins a new record, for which the bounds count anew. */
    void begin() {
        values = 0;
        characters = 0;
    }

    /** Returns the value that begins at the token where the parser stands. */
    JsonNode valueAt(JsonToken token) throws IOException, Unusable {
        try {
            return value(token);
        } catch (JsonProcessingException broken) {
            throw unusable(broken);
        }
    }

    /** Returns the key at which the parser stands. */
    String key() throws IOException {
        return parser.currentName();
    }

    /** Returns in how many objects and arrays the parser stands. */
    int depth() {
        int depth = 0;
        for (JsonStreamContext at = parser.getParsingContext(); !at.inRoot(); at = at.getParent()) {
            depth++;
        }
        return depth;
    }

    /** Leaves a value half-way, for the next one in the object or array at the given depth. */
    void leaveTo(int depth) throws IOException, Unusable {
        while (depth() > depth && nextToken() != null) {
            // passed over
        }
    }

    /** Returns the line at which the parser stands. */
    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static Unusable unusable(JsonProcessingException broken) {
        String place = broken.getLocation() == null
                ? "whole file"
                : "line " + Math.max(1, broken.getLocation().getLineNr());
        if (broken instanceof StreamConstraintsException) {
            return Unusable.hostile(place, "json.deep");
        }
        return Unusable.damaged(place, broken instanceof JsonEOFException ? "json.brokenOff" : "json.not");
    }

    private JsonNode value(JsonToken token) throws IOException, Unusable {
        if (++values > MOST_VALUES || characters > MOST_CHARACTERS) {
            throw Unusable.hostile("line " + line(), "json.long", MOST_VALUES, MOST_CHARACTERS);
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text();
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            default -> throw new JsonParseException(parser, "unexpected token");
        };
    }

    private JsonNode text() throws IOException {
        characters += parser.getTextLength();
        return JsonNodeFactory.instance.textNode(parser.getText());
    }

    /** A number that is no small whole number stays as it is written: a telephone number is no quantity. */
    private JsonNode number() throws IOException {
        String text = parser.getText();
        return whole(text)
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(text))
                : JsonNodeFactory.instance.textNode(text);
    }

    private static boolean whole(String text) {
        return (text.length() <= LONGEST_WHOLE_NUMBER && text.chars().allMatch(digit -> digit >= '0' && digit <= '9'))
                || text.matches("-[0-9]{1,8}");
    }

    private JsonNode object() throws IOException, Unusable {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            characters += key.length();
            if (object.has(key)) {
                throw Unusable.damaged("line " + line(), "json.twice");
            }
            object.set(key, value(parser.nextToken()));
        }
        return plain(object);
    }

    private static JsonNode plain(ObjectNode object) {
        if (object.size() != 1 || !EXTENDED.contains(object.fieldNames().next())) {
            return object;
        }
        JsonNode value = object.elements().next();
        return value.isTextual() && whole(value.textValue())
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(value.textValue()))
                : value;
    }

    private ArrayNode array() throws IOException, Unusable {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token));
        }
        return array;
    }
}
