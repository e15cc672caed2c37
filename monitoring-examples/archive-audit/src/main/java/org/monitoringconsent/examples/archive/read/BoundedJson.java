package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON values from a stream that nobody vouches for: bounded in depth, number and length, with every key once.
 * Texts beyond what a record can mean, such as media inside a vCon, are cut.
 */
final class BoundedJson {

    private static final int DEEPEST = 64;
    private static final int MOST_VALUES = 500_000;
    private static final int LONGEST_KEPT = 64 * 1024;
    private static final int LONGEST_READ = 128 * 1024 * 1024;
    private static final long LONGEST_FILE = 1024L * 1024 * 1024;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_READ)
                    .maxNameLength(1000)
                    .maxNumberLength(400)
                    .maxDocumentLength(LONGEST_FILE)
                    .build())
            .build();

    private final JsonParser parser;
    private int values;

    BoundedJson(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns the next value at the top of the stream, or null at its end. */
    @Nullable
    JsonNode next() throws IOException, Unusable {
        try {
            JsonToken token = parser.nextToken();
            values = 0;
            return token == null ? null : value(token);
        } catch (JsonProcessingException broken) {
            throw unusable(broken);
        }
    }

    /** Returns the line at which the parser stands. */
    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    static Unusable unusable(JsonProcessingException broken) {
        String place = broken.getLocation() == null
                ? "whole file"
                : "line " + Math.max(1, broken.getLocation().getLineNr());
        if (broken instanceof StreamConstraintsException) {
            return Unusable.hostile(place, "JSON nested too deeply or with texts or numbers that are too long");
        }
        return Unusable.damaged(
                place,
                broken instanceof JsonEOFException ? "JSON that breaks off before its end" : "not JSON from here on");
    }

    private JsonNode value(JsonToken token) throws IOException, Unusable {
        if (++values > MOST_VALUES) {
            throw Unusable.hostile("line " + line(), "JSON with more than " + MOST_VALUES + " values in one record");
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JsonNodeFactory.instance.textNode(cut(parser.getText()));
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            default -> throw new JsonParseException(parser, "unexpected token");
        };
    }

    private JsonNode number() throws IOException {
        String text = parser.getText();
        return text.length() <= 9 && !text.contains(".") && parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                ? JsonNodeFactory.instance.numberNode(parser.getIntValue())
                : JsonNodeFactory.instance.numberNode(parser.getDoubleValue());
    }

    private ObjectNode object() throws IOException, Unusable {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            if (object.has(key)) {
                throw Unusable.damaged("line " + line(), "a JSON object that gives one key twice");
            }
            object.set(key, value(parser.nextToken()));
        }
        return object;
    }

    private ArrayNode array() throws IOException, Unusable {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token));
        }
        return array;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_KEPT ? text : text.substring(0, LONGEST_KEPT);
    }
}
