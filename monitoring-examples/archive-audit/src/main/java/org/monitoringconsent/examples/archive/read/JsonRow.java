// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.Known;

/**
 * A JSON object as a row of a table of calls: its keys are the headings. What stands in objects and lists inside it counts where what
 * it is about would be lost; whoever is named there took part besides those at the top.
 */
final class JsonRow {

    /** Of what an object inside may tell as well. Which way a part of the call went is not which way the call did. */
    private static final Set<CsvColumn> TOLD_INSIDE = EnumSet.of(
            CsvColumn.RECORDING,
            CsvColumn.RECORDED,
            CsvColumn.MARK,
            CsvColumn.ANNOUNCED,
            CsvColumn.ABOUT_CONSENT,
            CsvColumn.ABOUT_A_REFUSAL,
            CsvColumn.ABOUT_AN_ANALYSIS,
            CsvColumn.ABOUT_PEOPLE,
            CsvColumn.ABOUT_A_RECORDING,
            CsvColumn.ABOUT_A_SCREEN,
            CsvColumn.REACHED,
            CsvColumn.OTHER_NUMBER);

    /** What somebody is known by. */
    private static final Set<CsvColumn> OF_SOMEBODY = EnumSet.of(
            CsvColumn.CALLER,
            CsvColumn.CALLED,
            CsvColumn.CALLER_CHANNEL,
            CsvColumn.CALLED_CHANNEL,
            CsvColumn.EXTENSION);

    /** Headings under which those who took part stand, also those whom others name. */
    private static final Pattern WHO = Pattern.compile(
            "(?i)(?:call_?)?(?:participants?|parties|legs|agents|operators|extensions|members|colleagues)");

    /** Who uses a telephone of the house. */
    private static final Pattern USER =
            Pattern.compile("(?i)(?:call_?)?(?:user|owner|employee|operator|assignee|worker)");

    private static final Pattern QUEUE = Pattern.compile("(?i).*(?:queue|ring_?group|hunt_?group|ivr)");
    private static final List<String> EXTENSIONS = List.of("extension", "extensionNumber", "extension_number", "ext");

    /** A heading under which others stand who took part, whatever name they have where they stand. */
    private static final String OTHERS = "call_parties";

    /** What there is where there is a recording; that one was not deleted or paused tells that there is one. */
    private static final Pattern TELLS_OF_ONE = Pattern.compile(
            "(?i)(?:is|has|was)?_?(?:call_?)?(?:recording|recorded|record|media|file)?_?(?:enabled|available|exists?|present|active|started"
                    + "|on|status|state|ur[il]|link|href|path|file|files|file_?name|name|id|uuid|sid|key|count|total|number"
                    + "|duration|size|length|seconds|bytes|format|type|value|recorded|recording|mode)?");

    /** Beside the name of a field that a customer made. */
    static final String VALUE = "value";

    /** A heading of marks. */
    private static final String MARK = "tag";

    /** Under which keys a statement tells what was said. */
    private static final Pattern WAS_SAID = Pattern.compile(
            "(?i)(?:consent_?)?(?:status|state|granted|given|value|decision|consent|answer|response|result)");

    /** A heading that means nothing, under which only what stands there counts. */
    private static final String NO_HEADING = "";

    /**
     * What stands under a heading.
     *
     * @param again whether it says more of whom the one before names, and does not contradict it
     */
    record Field(String key, String said, boolean again) {

        static Field of(String key, JsonNode value) {
            return new Field(key, text(value), false);
        }

        static Field of(String key, String said) {
            return new Field(key, said, false);
        }

        private boolean isOthers() {
            return key.equals(OTHERS);
        }

        private boolean isAboutPeople() {
            return is(CsvColumn.ABOUT_PEOPLE);
        }

        private boolean isNumber() {
            return is(CsvColumn.OTHER_NUMBER);
        }

        private boolean is(CsvColumn column) {
            return CsvColumn.under(key).filter(column::equals).isPresent();
        }
    }

    private final List<Field> fields;

    /** By what those are known who are named at the top, and are no others. */
    private final Set<String> named;

    JsonRow(JsonNode value) {
        this.named = value.properties().stream()
                .filter(field -> isOfSomebody(field.getKey()))
                .flatMap(field -> Json.values(field.getValue()).stream()
                        .flatMap(one -> JsonPerson.knownBy(field.getKey(), one).stream()))
                .collect(Collectors.toSet());
        this.fields = value.properties().stream()
                .flatMap(field -> atTheTop(field.getKey(), field.getValue()))
                .filter(field -> !isWho(field.key()) || !named.contains(field.said()))
                .toList();
    }

    /** Returns where each meaning stands. */
    Map<CsvColumn, List<Integer>> columns() {
        return CsvLayout.columnsUnder(fields.stream().map(Field::key).toList());
    }

    private List<String> values() {
        return fields.stream().map(Field::said).toList();
    }

    /** Returns the row. */
    TableRow row() {
        return new TableRow(columns(), values());
    }

    /** Returns whether it names somebody twice, and differently. */
    boolean contradictsItself() {
        return new RepeatedHeadings(fields.stream()
                        .map(field ->
                                isOfSomebody(field.key()) && !field.again() ? NamedRows.plain(field.key()) : NO_HEADING)
                        .toList())
                .contradict(values());
    }

    private static boolean isWho(String key) {
        return key.equals(OTHERS) || WHO.matcher(key).matches();
    }

    static boolean isOfSomebody(String key) {
        return CsvColumn.under(key).filter(OF_SOMEBODY::contains).isPresent();
    }

    private Stream<Field> atTheTop(String key, JsonNode value) {
        if (JsonPerson.tellsOnlyWhat(key, value)) {
            return Stream.empty();
        }
        if (value.isValueNode()) {
            return Stream.of(Field.of(key, value));
        }
        if (isOfSomebody(key)) {
            return Json.list(value).stream().flatMap(one -> somebody(key, one));
        }
        boolean direction =
                CsvColumn.under(key).filter(CsvColumn.DIRECTION::equals).isPresent();
        return direction && !value.isEmpty() ? Stream.of(Field.of(key, value)) : several(key, value);
    }

    /** What a field tells that is no single value. */
    private Stream<Field> several(String key, JsonNode value) {
        CsvColumn column = CsvColumn.under(key).orElse(CsvColumn.ID);
        if (column == CsvColumn.DISPOSITION) {
            return Stream.concat(marks(MARK, value), insideOf(key, value));
        }
        if (value.isEmpty() || !TOLD_INSIDE.contains(column)) {
            return insideOf(key, value);
        }
        return switch (column) {
            case RECORDING, RECORDED, ABOUT_A_RECORDING -> recording(key, value);
            case MARK -> marks(key, value);
            case ABOUT_PEOPLE -> people(key, value);
            case ABOUT_CONSENT -> consent(key, value);
            default -> Stream.of(Field.of(key, value));
        };
    }

    /** Somebody who is an object: all that one is known by, and what else it tells; where there is nothing, nobody is known by all of it. */
    private Stream<Field> somebody(String key, JsonNode one) {
        List<String> known = JsonPerson.knownBy(key, one);
        Stream<Field> names = known.isEmpty()
                ? Stream.of(Field.of(key, one))
                : Stream.concat(
                        Stream.of(Field.of(key, known.get(0))),
                        known.stream().skip(1).map(more -> new Field(key, more, true)));
        return Stream.concat(names, withNumbersOnly(inside(JsonPerson.whatElse(key, one))));
    }

    /** Somebody who stands deeper, and is another if none of what one is known by is named at the top. */
    private Stream<Field> other(JsonNode one) {
        List<String> known = JsonPerson.knownBy(OTHERS, one);
        Stream<Field> names = known.isEmpty()
                ? Stream.of(Field.of(OTHERS, one))
                : namedFirst(known).map(name -> Field.of(OTHERS, name));
        return one.isValueNode()
                ? names
                : Stream.concat(names, withNumbersOnly(inside(JsonPerson.whatElse(OTHERS, one))));
    }

    /** Whoever is named by something is known by that, whatever else one has. */
    private Stream<String> namedFirst(List<String> known) {
        return known.stream().anyMatch(named::contains) ? known.stream().filter(named::contains) : known.stream();
    }

    /**
     * Those who stand in a list or an object under a heading about people, one by one as far as they have numbers, and what is told of
     * them beside who they are: a leg may have been recorded.
     */
    private Stream<Field> people(String key, JsonNode people) {
        return Json.values(people).stream().flatMap(one -> {
            List<String> known = JsonPerson.knownBy(key, one);
            List<Field> inside = one.isValueNode()
                    ? List.of()
                    : inside(JsonPerson.withoutOneself(one)).toList();
            List<String> who = Stream.concat(
                            isWho(key) ? namedFirst(known) : known.stream(),
                            inside.stream()
                                    .filter(field -> field.isAboutPeople() || (known.isEmpty() && field.isNumber()))
                                    .map(Field::said))
                    .toList();
            Stream<Field> names =
                    who.isEmpty() ? Stream.of(Field.of(key, one)) : who.stream().map(name -> Field.of(key, name));
            return Stream.concat(names, inside.stream().filter(field -> !field.isAboutPeople()));
        });
    }

    private Stream<Field> aboutTheCall(JsonNode some) {
        return inside(some).filter(field -> !field.isAboutPeople());
    }

    /** A word that no reader knows is nobody's name where much else may stand, such as the kind of a file. */
    private static Stream<Field> withNumbersOnly(Stream<Field> fields) {
        return fields.filter(field -> !field.isOthers() || JsonPerson.isKnownBy(field.said()));
    }

    /** An object that says no in all it says tells that there is no recording, unless it is about what became of one. */
    private Stream<Field> recording(String key, JsonNode value) {
        boolean none = leaves(NO_HEADING, value)
                .allMatch(leaf -> Words.recorded(leaf.getValue().asText("")) == Known.NO
                        && (leaf.getKey().isEmpty()
                                || TELLS_OF_ONE.matcher(leaf.getKey()).matches()));
        return Stream.concat(
                Stream.of(none ? Field.of(key, "false") : Field.of(key, value)), withNumbersOnly(inside(value)));
    }

    /** Each text is a mark, and so is the name of what is said to be so. */
    private Stream<Field> marks(String key, JsonNode value) {
        Stream<Field> marks = leaves(NO_HEADING, value)
                .map(leaf -> Field.of(
                        key,
                        Words.truth(leaf.getValue().asText("")).isYes()
                                ? leaf.getKey()
                                : leaf.getValue().asText("")));
        return Stream.concat(marks, aboutTheCall(value));
    }

    /** What was said stands under its own name in each statement, beside when and how; where it does not, it is not known. */
    private static Stream<Field> consent(String key, JsonNode value) {
        return Json.list(value).stream().flatMap(one -> {
            List<Field> said = one.properties().stream()
                    .filter(field -> WAS_SAID.matcher(field.getKey()).matches())
                    .map(field -> Field.of(key, field.getValue()))
                    .toList();
            return said.isEmpty() ? Stream.of(Field.of(key, one)) : said.stream();
        });
    }

    private static Stream<Map.Entry<String, JsonNode>> leaves(String key, JsonNode value) {
        if (value.isArray()) {
            return Json.list(value).stream().flatMap(one -> leaves(key, one));
        }
        return value.isObject()
                ? value.properties().stream().flatMap(field -> leaves(field.getKey(), field.getValue()))
                : Stream.of(Map.entry(key, value));
    }

    /** What an object or a list that has no meaning itself tells of the call. The extension of a queue is nobody's. */
    private Stream<Field> insideOf(String key, JsonNode value) {
        boolean queue = value.isObject() && QUEUE.matcher(key).matches();
        Stream<Field> inside = inside(queue ? ((ObjectNode) value.deepCopy()).without(EXTENSIONS) : value);
        if (JsonEvent.mayStandUnder(key)) {
            Stream<Field> told = Json.values(value).stream().flatMap(one -> JsonEvent.told(one, OTHERS));
            return Stream.concat(inside, told);
        }
        return value.isObject() && USER.matcher(key).matches() ? user((ObjectNode) value) : inside;
    }

    /** Whoever uses a telephone of the house is the agent, unless somebody else of the house is named at the top. */
    private Stream<Field> user(ObjectNode user) {
        Stream<Field> mails = JsonPerson.mails(user).map(mail -> new Field(JsonPerson.AGENT, mail, true));
        if (named.stream().anyMatch(TableRecords::isExtension)) {
            return Stream.concat(inside(user), mails);
        }
        Stream<Field> extensions = EXTENSIONS.stream()
                .flatMap(key -> Json.said(user, key).stream())
                .map(extension -> new Field(JsonPerson.AGENT, extension, true));
        return Stream.concat(inside(user.deepCopy().without(EXTENSIONS)), Stream.concat(extensions, mails));
    }

    /** What stands in an object, or in those of a list. One that has a name and a value is a field of that name. */
    private Stream<Field> inside(JsonNode some) {
        if (some.isArray()) {
            return Json.list(some).stream().flatMap(this::inside);
        }
        if (some.isValueNode()) {
            return media(some);
        }
        Optional<String> name = Json.said(some, "name", "key", "field", "label").filter(said -> some.has(VALUE));
        Stream<Field> told = name.stream().flatMap(said -> withNumbersOnly(deeper(said, some.path(VALUE))));
        Stream<Field> fields = some.properties().stream()
                .filter(field -> name.isEmpty() || !field.getKey().equals(VALUE))
                .flatMap(field -> deeper(field.getKey(), field.getValue()));
        return Stream.concat(told, fields);
    }

    private Stream<Field> deeper(String key, JsonNode value) {
        if (JsonPerson.tellsOnlyWhat(key, value)) {
            return Stream.empty();
        }
        if (isOfSomebody(key)) {
            return Json.values(value).stream().flatMap(this::other);
        }
        if (!value.isValueNode()) {
            return several(key, value);
        }
        return CsvColumn.under(key).filter(TOLD_INSIDE::contains).isPresent()
                ? Stream.of(Field.of(key, value))
                : media(value);
    }

    /** The name of a sound file counts wherever it stands. */
    private static Stream<Field> media(JsonNode value) {
        return TableRecords.isMedia(value.asText("").strip()) ? Stream.of(Field.of(NO_HEADING, value)) : Stream.empty();
    }

    private static String text(JsonNode value) {
        boolean list = value.isArray() && Json.list(value).stream().allMatch(JsonNode::isValueNode);
        return list
                ? Json.list(value).stream().map(one -> one.asText("")).collect(Collectors.joining(";"))
                : value.isValueNode() ? value.asText("") : value.toString();
    }
}
