// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.monitoringconsent.domain.FaultText;

/** Places in one text, as an editor counts them. */
final class TextPlaces {

    private static final byte[] NO_BYTES = {};

    /** What the parser reads, where it reads bytes, whose places it counts; empty where it reads characters. */
    private final byte[] bytes;

    private TextPlaces(byte[] bytes) {
        this.bytes = bytes;
    }

    static TextPlaces ofBytes(byte[] bytes) {
        return new TextPlaces(bytes);
    }

    static TextPlaces ofCharacters() {
        return new TextPlaces(NO_BYTES);
    }

    FaultText of(JsonLocation location) {
        int end = (int) Math.min(bytes.length, location.getByteOffset());
        int begin = Math.max(0, end + 1 - location.getColumnNr());
        return JsonRequestException.place(
                location.getLineNr(), end < 0 ? location.getColumnNr() : characters(begin, end) + 1);
    }

    /** Where these of the keys of an object stand, by their paths; of one that is given twice where it stands last. */
    Map<String, FaultText> ofKeys(JsonParser parser, Set<String> paths) {
        // A hostile text gives one key very often, or keys very deep: places are reckoned once, paths as far down as
        // any of these.
        Map<String, JsonLocation> last = new HashMap<>();
        int deepest = deepest(paths);
        try {
            int depth = 0;
            do {
                JsonToken token = parser.nextToken();
                if (token == JsonToken.FIELD_NAME && depth <= deepest) {
                    String path = path(parser.getParsingContext());
                    if (paths.contains(path)) {
                        last.put(path, parser.currentTokenLocation());
                    }
                } else if (token == JsonToken.START_OBJECT) {
                    depth++;
                } else if (token == JsonToken.END_OBJECT) {
                    depth--;
                } else if (token == JsonToken.START_ARRAY) {
                    // No fact is a list.
                    parser.skipChildren();
                }
            } while (depth > 0 && !parser.isClosed());
        } catch (IOException endsHere) {
            // What stands before is known.
            return places(last);
        }
        return places(last);
    }

    /** A dot may be part of a key, so that this is too deep rather than not deep enough. */
    private static int deepest(Set<String> paths) {
        return paths.stream()
                .mapToInt(path -> 1 + (int) path.chars().filter(c -> c == '.').count())
                .max()
                .orElse(0);
    }

    private Map<String, FaultText> places(Map<String, JsonLocation> locations) {
        Map<String, FaultText> places = new HashMap<>();
        locations.forEach((path, location) -> places.put(path, of(location)));
        return places;
    }

    private static String path(JsonStreamContext context) {
        JsonStreamContext above = context.getParent();
        String key = Faults.shown(context.getCurrentName());
        return above.inRoot() ? key : path(above) + "." + key;
    }

    /** How many characters of Java these bytes of UTF-8 are, as a text or an editor counts them; a mark before all is none. */
    private int characters(int begin, int end) {
        int characters = 0;
        for (int i = begin; i < end; i++) {
            int each = bytes[i] & 0xFF;
            characters += each >= 0xF0 ? 2 : each >= 0xC0 || each < 0x80 ? 1 : 0;
        }
        boolean marked = begin == 0
                && end >= 3
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
        return marked ? characters - 1 : characters;
    }
}
