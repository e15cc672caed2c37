// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Trees of JSON, read strictly: no key twice, nothing after the end, no great depth. */
public final class Json {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();
    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An empty array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** A text that is JSON already, to stand in a tree that is written and not read. */
    public static RawValue raw(String json) {
        return new RawValue(json);
    }

    /** The tree of a text; throws {@link Refusal} when it is not one well-formed value. */
    public static JsonNode read(byte[] text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (tree == null || tree.isMissingNode()) {
                throw Refusal.because("", "the body must be JSON, but it is empty");
            }
            return tree;
        } catch (JsonProcessingException malformed) {
            throw Refusal.because(
                    "", "the body must be JSON without a key twice and not deep" + place(text, malformed));
        } catch (IOException malformed) {
            throw Refusal.because("", "the body must be JSON in UTF-8");
        }
    }

    /** Where a body is malformed, in characters as an editor counts them; the parser's own words may hold what was read. */
    public static String place(byte[] body, JsonProcessingException malformed) {
        JsonLocation at = malformed.getLocation();
        if (at == null) {
            return "";
        }
        int end = (int) Math.min(body.length, at.getByteOffset());
        int begin = Math.max(0, end + 1 - at.getColumnNr());
        // Of a body in UTF-16 the parser counts characters, and no bytes.
        int column = end < 0 ? at.getColumnNr() : new String(body, begin, end - begin, UTF_8).length() + 1;
        return ", line " + at.getLineNr() + ", column " + column;
    }

    /** A tree of a text that this program wrote itself. */
    public static JsonNode own(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A tree as a text in UTF-8. */
    public static byte[] bytes(JsonNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A tree as a text. */
    public static String text(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A good answer with a tree. */
    public static Answer answer(JsonNode tree) {
        return Answer.of(200, "application/json", bytes(tree));
    }
}
