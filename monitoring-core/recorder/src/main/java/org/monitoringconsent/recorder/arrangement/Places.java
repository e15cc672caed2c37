// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.recorder.text.Sentence;

/** The tree of an arrangement file, and where each key and element of it stands. */
final class Places {

    private static final int DEEPEST = 50;
    /** Comments, and a comma after the last of several, are for whoever fills the file in. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** Stands for {@code null} in a file. */
    enum Nothing {
        /** The one there is. */
        NULL
    }

    private final Map<String, JsonLocation> places = new HashMap<>();
    private final Map<String, Object> tree;

    /** Reads a text that holds one object and nothing else; throws {@link ArrangementException} where it does not. */
    Places(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            this.tree = whole(parser);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text can be read", impossible);
        }
    }

    private Map<String, Object> whole(JsonParser parser) throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                throw fault(parser.currentTokenLocation(), "oneObject");
            }
            Map<String, Object> object = object(parser, "", 0);
            JsonToken next = parser.nextToken();
            if (next != null) {
                throw fault(parser.currentTokenLocation(), "follows");
            }
            return object;
        } catch (JsonProcessingException broken) {
            // Of a text or a number that is too long the parser does not say where.
            JsonLocation told = broken.getLocation();
            throw fault(told == null ? parser.currentLocation() : told, "notJson");
        } catch (NumberFormatException tooFarFromOne) {
            throw fault(parser.currentTokenLocation(), "notJson");
        }
    }

    private static ArrangementException fault(JsonLocation place, String expectation, Object... values) {
        return new ArrangementException(List.of(at(place, Faults.ofFile(Faults.of(expectation, values)))));
    }

    /** Returns a sentence with the place before it at which a text breaks off. */
    static Sentence atEndOf(CharSequence text, Sentence said) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !isNewLine(text, i + 1));
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return Faults.of("at", line, column, said);
    }

    private static boolean isNewLine(CharSequence text, int at) {
        return at < text.length() && text.charAt(at) == '\n';
    }

    Map<String, Object> tree() {
        return tree;
    }

    /** Returns a sentence with the place of a path before it, or of the nearest thing around it. */
    Sentence at(String path, Sentence said) {
        return at(known(path), said);
    }

    /** Returns the place of a path, or of the nearest thing around it, in words. */
    Sentence place(String path) {
        JsonLocation place = known(path);
        return place == null ? Sentence.same(path) : Faults.of("place", place.getLineNr(), column(place));
    }

    private @Nullable JsonLocation known(String path) {
        String known = path;
        while (!known.isEmpty() && !places.containsKey(known)) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return places.get(known);
    }

    private static Sentence at(@Nullable JsonLocation place, Sentence said) {
        return place == null ? said : Faults.of("at", place.getLineNr(), column(place), said);
    }

    /** Counted from 1, also where nothing stands. */
    private static int column(JsonLocation place) {
        return Math.max(1, place.getColumnNr());
    }

    private Map<String, Object> object(JsonParser parser, String path, int depth) throws IOException {
        enter(parser, path, depth);
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (object.containsKey(key)) {
                throw fault(parser.currentTokenLocation(), "twice");
            }
            String inner = path.isEmpty() ? key : path + "." + key;
            places.put(inner, parser.currentTokenLocation());
            object.put(key, value(parser, parser.nextToken(), inner, depth + 1));
        }
        return object;
    }

    private Object value(JsonParser parser, JsonToken token, String path, int depth) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser, path, depth);
            case START_ARRAY -> array(parser, path, depth);
            case VALUE_STRING -> scalar(parser, path, parser.getText());
            case VALUE_TRUE -> scalar(parser, path, true);
            case VALUE_FALSE -> scalar(parser, path, false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(parser, path, number(parser.getDecimalValue()));
            default -> scalar(parser, path, Nothing.NULL);
        };
    }

    private List<Object> array(JsonParser parser, String path, int depth) throws IOException {
        enter(parser, path, depth);
        List<Object> array = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            array.add(value(parser, next, path + "[" + array.size() + "]", depth + 1));
        }
        return array;
    }

    private void enter(JsonParser parser, String path, int depth) {
        places.putIfAbsent(path, parser.currentTokenLocation());
        if (depth > DEEPEST) {
            throw fault(parser.currentTokenLocation(), "tooDeep", DEEPEST);
        }
    }

    private Object scalar(JsonParser parser, String path, Object value) {
        places.putIfAbsent(path, parser.currentTokenLocation());
        return value;
    }

    /** A whole number where it is written as one and fits. */
    private static Object number(BigDecimal written) {
        boolean whole = written.scale() == 0 && written.precision() <= 10;
        if (whole && written.longValue() == written.intValue()) {
            return written.intValue();
        }
        return written;
    }
}
