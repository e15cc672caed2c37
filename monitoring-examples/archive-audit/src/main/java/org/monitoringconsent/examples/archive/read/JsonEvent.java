// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.Known;

/** What happened during a call, told by a word and not by the name of a field. */
final class JsonEvent {

    private static final Pattern EVENTS = Pattern.compile(
            "(?i).*(?:events?|history|timeline|actions|activit(?:y|ies)|log|logs|steps|transitions|journal)");

    /** Under which keys the word stands. */
    private static final List<String> WORDS = List.of("type", "event", "action", "name", "eventType", "event_type");

    /** Somebody came who may be named at the top. */
    private static final Pattern CAME = Pattern.compile(
            "(?i)(?:agent|caller|callee|customer|member|participant|party|user|attendee)?[ _.-]?(?:join|joined|added|left)");

    private static final Pattern CONSENT = Pattern.compile("(?i)consent|recording|call");
    private static final Pattern RECORD =
            Pattern.compile("(?i)(?:call)?[ _.-]?(?:record(?:ing|ed)?|opname|aufnahme|aufzeichnung|enregistrement)");

    /** What stands beside the word and names nobody. */
    private static final Pattern NAMES_NOBODY =
            Pattern.compile("(?i)(?:at|ts|id|.*(?:time|date|stamp|_at|[a-z]At|_id|[a-z]Id|duration|seconds|count))");

    private JsonEvent() {}

    /** Returns whether events may stand under a key. */
    static boolean mayStandUnder(String key) {
        return EVENTS.matcher(key).matches();
    }

    /**
     * Returns what an event tells, if its word is about what counts.
     *
     * @param others the heading for those who took part, whether they are named or not
     */
    static Stream<JsonRow.Field> told(JsonNode event, String others) {
        Stream<String> words = event.isValueNode()
                ? Stream.of(event.asText(""))
                : WORDS.stream()
                        .filter(key -> !event.has(JsonRow.VALUE)) // a field with its name, which is read as one
                        .flatMap(key -> Json.said(event, key).stream());
        return words.distinct().flatMap(word -> told(word, event, others));
    }

    private static Stream<JsonRow.Field> told(String word, JsonNode event, String others) {
        return switch (CsvColumn.under(word).orElse(CsvColumn.ID)) {
            case ABOUT_CONSENT -> Stream.of(JsonRow.Field.of("consent", rest(CONSENT, word)));
            case ABOUT_A_REFUSAL -> Stream.of(JsonRow.Field.of("objected", word));
            case ABOUT_AN_ANALYSIS -> Stream.of(JsonRow.Field.of("transcript", word));
            case RECORDING, RECORDED, ABOUT_A_RECORDING -> recording(word);
            case ABOUT_PEOPLE -> people(word, event, others);
            default -> Stream.empty();
        };
    }

    /** What a word says of something, or the word where it only names it. */
    private static String rest(Pattern something, String word) {
        String rest = NamedRows.plain(something.matcher(word).replaceAll(""));
        return rest.isEmpty() ? word : rest;
    }

    /** That one was begun or ended tells that there was one; what else of sound is told belongs to any call. */
    private static Stream<JsonRow.Field> recording(String word) {
        boolean none = Words.recorded(word) == Known.NO || Words.recorded(rest(RECORD, word)) == Known.NO;
        return RECORD.matcher(word).find() && !none
                ? Stream.of(JsonRow.Field.of("recording_event", word))
                : Stream.empty();
    }

    private static Stream<JsonRow.Field> people(String word, JsonNode event, String others) {
        List<String> somebody = event.properties().stream()
                .filter(field -> !NAMES_NOBODY.matcher(field.getKey()).matches())
                .map(field -> field.getValue().isTextual() ? field.getValue().asText() : "")
                .filter(JsonPerson::isKnownBy)
                .toList();
        if (somebody.isEmpty()) {
            return Stream.of(JsonRow.Field.of("transferred", word));
        }
        String key = CAME.matcher(word).matches() ? others : "transferred";
        return somebody.stream().map(one -> JsonRow.Field.of(key, one));
    }
}
