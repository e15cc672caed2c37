package org.monitoringconsent.examples.archive.arrangement;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.text.Sentence;

/** The tree of an arrangement file, and where each key and element of it stands. */
final class Places {

    private static final int DEEPEST = 50;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, JsonLocation> places = new HashMap<>();
    private final JsonNode tree;

    /** Reads a text that holds one object and nothing else; throws {@link ArrangementException} where it does not. */
    Places(String json) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                throw fault(parser.currentTokenLocation(), "oneObject");
            }
            this.tree = value(parser, first, "", 0);
            JsonToken next = parser.nextToken();
            if (next != null) {
                throw fault(parser.currentTokenLocation(), "follows");
            }
        } catch (JsonProcessingException broken) {
            throw fault(broken.getLocation(), "notJson");
        } catch (IOException impossible) {
            throw new IllegalStateException("a text can be read", impossible);
        }
    }

    private static ArrangementException fault(JsonLocation place, String expectation, Object... values) {
        return new ArrangementException(List.of(at(place, Faults.ofFile(Faults.of(expectation, values)))));
    }

    JsonNode tree() {
        return tree;
    }

    /** Returns a sentence with the place of a path before it, or of the nearest thing around it. */
    Sentence at(String path, Sentence said) {
        return at(known(path), said);
    }

    /** Returns the place of a path, or of the nearest thing around it, in words. */
    Sentence place(String path) {
        JsonLocation place = known(path);
        return place == null ? Sentence.same(path) : Faults.of("place", place.getLineNr(), place.getColumnNr());
    }

    private @Nullable JsonLocation known(String path) {
        String known = path;
        while (!known.isEmpty() && !places.containsKey(known)) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return places.get(known);
    }

    private static Sentence at(@Nullable JsonLocation place, Sentence said) {
        return place == null ? said : Faults.of("at", place.getLineNr(), place.getColumnNr(), said);
    }

    private JsonNode value(JsonParser parser, JsonToken token, String path, int depth) throws IOException {
        places.putIfAbsent(path, parser.currentTokenLocation());
        if (depth > DEEPEST) {
            throw fault(parser.currentTokenLocation(), "tooDeep", DEEPEST);
        }
        if (token == JsonToken.START_OBJECT) {
            ObjectNode object = MAPPER.createObjectNode();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                if (object.has(key)) {
                    throw fault(parser.currentTokenLocation(), "twice");
                }
                String inner = path.isEmpty() ? key : path + "." + key;
                places.put(inner, parser.currentTokenLocation());
                object.set(key, value(parser, parser.nextToken(), inner, depth + 1));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            ArrayNode array = MAPPER.createArrayNode();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                array.add(value(parser, next, path + "[" + array.size() + "]", depth + 1));
            }
            return array;
        }
        return parser.readValueAsTree();
    }
}
