// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.Unsaid;

/** Somebody on a call who is an object of JSON: what that one is known by, and what else it tells. */
final class JsonPerson {

    /** A heading under which stands what whoever is in the house is known by. */
    static final String AGENT = "agent_email";

    /** Under which keys the number stands, the one that says most first. */
    private static final List<String> NUMBERS = List.of(
            "extension",
            "extensionNumber",
            "extension_number",
            "ext",
            "number",
            "phoneNumber",
            "phone_number",
            "phone",
            "tel",
            "address",
            "uri");

    private static final Map<CsvColumn, String> WORDS_FOR_ENDS =
            Map.of(CsvColumn.CALLER, "caller", CsvColumn.CALLED, "callee");

    private static final List<String> MAILS =
            List.of("email", "mail", "emailAddress", "email_address", "userPrincipalName", "upn");

    /** A name by which a system knows its users; an agent may be known by nothing else. */
    private static final List<String> NAMES = List.of("username", "userName", "user_name", "login", "id");

    /** What is told of somebody alone: which party one is, and who heads the group. */
    private static final Pattern OF_ONESELF =
            Pattern.compile("(?i)(?:party|participant|attendee)[_-]?(?:id|uuid|type|role|name|number|index|status)"
                    + "|supervisors?(?:[_-]?(?:id|name|email|extension))?");

    private static final Pattern KNOWN_BY = Pattern.compile("\\d{2,6}|\\+?\\d{7,15}|[^@\\s]+@[^@\\s]+");

    /** Words for what answered, as a service guesses it from the sound: nobody's name. */
    private static final Pattern WHAT_ANSWERED = Pattern.compile(
            "(?i)human|person|machine(?:_(?:start|end_(?:beep|silence|other)))?|fax|unknown(?:_answered_by)?");

    private JsonPerson() {}

    /** Returns whether it is only told what answered, and not who. */
    static boolean tellsOnlyWhat(String key, JsonNode answered) {
        return CsvColumn.under(key).filter(CsvColumn.EXTENSION::equals).isPresent()
                && WHAT_ANSWERED.matcher(answered.asText("").strip()).matches();
    }

    /** Returns all that somebody is known by who stands under a key; nothing where none of it is found. */
    static List<String> knownBy(String key, JsonNode somebody) {
        if (somebody.isValueNode()) {
            return said(somebody).toList();
        }
        boolean agent = CsvColumn.under(key).filter(CsvColumn.EXTENSION::equals).isPresent();
        List<String> numbers = Stream.concat(all(somebody, NUMBERS), ofTheEnd(key, somebody))
                .distinct()
                .toList();
        // A mail address says more of an agent who has a number; of others it may be whatever they gave.
        List<String> known = agent || numbers.isEmpty()
                ? Stream.concat(numbers.stream(), mails(somebody)).toList()
                : numbers;
        return agent && known.isEmpty() ? all(somebody, NAMES).toList() : known;
    }

    /** Whoever is at one end may be named by the word for that end, as in {@code "from": {"caller": "2103"}}. */
    private static Stream<String> ofTheEnd(String key, JsonNode somebody) {
        return wordForTheEnd(key).map(somebody::path).flatMap(JsonPerson::said);
    }

    private static Stream<String> wordForTheEnd(String key) {
        return CsvColumn.under(key).flatMap(end -> Optional.ofNullable(WORDS_FOR_ENDS.get(end))).stream();
    }

    static Stream<String> mails(JsonNode somebody) {
        return all(somebody, MAILS);
    }

    private static Stream<String> all(JsonNode somebody, List<String> keys) {
        return keys.stream().map(somebody::path).flatMap(JsonPerson::said).distinct();
    }

    private static Stream<String> said(JsonNode value) {
        return Stream.of(value.asText("").strip()).filter(text -> !Unsaid.is(text));
    }

    /** Returns what is told beside what somebody is known by who stands under a key. */
    static JsonNode whatElse(String under, JsonNode somebody) {
        List<String> ofTheEnd = wordForTheEnd(under)
                .filter(word -> somebody.path(word).isValueNode())
                .toList();
        return without(somebody, key -> NUMBERS.contains(key) || ofTheEnd.contains(key) || isOfOneself(key));
    }

    /** Returns what is told of somebody without what tells of nobody else. */
    static JsonNode withoutOneself(JsonNode somebody) {
        return without(somebody, JsonPerson::isOfOneself);
    }

    private static boolean isOfOneself(String key) {
        return OF_ONESELF.matcher(key).matches();
    }

    private static JsonNode without(JsonNode somebody, Predicate<String> those) {
        if (!somebody.isObject()) {
            return somebody;
        }
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        somebody.properties().stream()
                .filter(field -> !those.test(field.getKey()))
                .forEach(field -> rest.set(field.getKey(), field.getValue()));
        return rest;
    }

    /** Returns whether somebody may be known by a text: an extension, a number or an address. */
    static boolean isKnownBy(String text) {
        return KNOWN_BY.matcher(text).matches();
    }
}
