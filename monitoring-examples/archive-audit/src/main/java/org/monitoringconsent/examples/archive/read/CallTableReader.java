// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.recorder.text.Sentence;

/**
 * Reads tables of calls whose columns are known by their headings, or by their order where Asterisk or FreeSWITCH wrote them
 * without, and JSON values whose keys are such headings. It takes only what no other reader is sure of.
 */
public final class CallTableReader implements RecordReader {

    private static final ReaderTexts TEXTS = ReaderTexts.beside(CallTableReader.class, "table");

    /** Of what a JSON object may hold several, or say in an object of its own. */
    private static final Set<CsvColumn> OF_SEVERAL = EnumSet.of(
            CsvColumn.RECORDING,
            CsvColumn.RECORDED,
            CsvColumn.MARK,
            CsvColumn.DIRECTION,
            CsvColumn.ABOUT_CONSENT,
            CsvColumn.ABOUT_A_REFUSAL,
            CsvColumn.ABOUT_AN_ANALYSIS,
            CsvColumn.ABOUT_PEOPLE,
            CsvColumn.ABOUT_A_RECORDING,
            CsvColumn.OTHER_NUMBER);

    /** What somebody is known by. */
    private static final Set<CsvColumn> OF_SOMEBODY = EnumSet.of(
            CsvColumn.CALLER,
            CsvColumn.CALLED,
            CsvColumn.CALLER_CHANNEL,
            CsvColumn.CALLED_CHANNEL,
            CsvColumn.EXTENSION);

    /** Under which keys an object that is somebody has the number, the one that says most first. */
    private static final String[] NUMBERS = {
        "extension",
        "extensionNumber",
        "extension_number",
        "number",
        "phoneNumber",
        "phone_number",
        "phone",
        "tel",
        "address",
        "uri"
    };

    /** Headings under which those who took part stand, also those whom others name. */
    private static final Pattern WHO =
            Pattern.compile("(?i)(?:call_?)?(?:participants?|parties|legs|agents|operators|extensions)");

    private static final Pattern QUEUE = Pattern.compile("(?i).*(?:queue|ring_?group|hunt_?group|ivr)");
    private static final List<String> NUMBER_OF_A_QUEUE =
            List.of("extension", "extensionNumber", "extension_number", "ext");

    /** A heading under which others stand who took part. */
    private static final String OTHERS = "participants";

    @Override
    public String name() {
        return "table";
    }

    @Override
    public Sentence title() {
        return TEXTS.title();
    }

    @Override
    public Sentence notes() {
        return TEXTS.notes();
    }

    @Override
    public Set<Doubt> doubts() {
        return Set.of(
                Doubt.DIRECTION_UNCLEAR,
                Doubt.RECORDING_UNCLEAR,
                Doubt.CONSENT_UNCLEAR,
                Doubt.ANALYSIS_UNCLEAR,
                Doubt.FORWARDED,
                Doubt.DEVICE_DIFFERS,
                Doubt.LISTENED,
                Doubt.PART_LEFT_OUT);
    }

    @Override
    public Claim recognise(Piece piece) {
        boolean table = piece instanceof Piece.Value value
                ? isCall(columns(value.json()))
                : CsvLayout.recognise(((Piece.Text) piece).head()).isPresent();
        return table ? Claim.PERHAPS : Claim.NO;
    }

    private static boolean isCall(Map<CsvColumn, List<Integer>> columns) {
        return CsvLayout.tellsACall(columns)
                && (columns.containsKey(CsvColumn.DURATION)
                        || columns.containsKey(CsvColumn.TALK_SECONDS)
                        || columns.containsKey(CsvColumn.DISPOSITION));
    }

    /** A flat object whose keys are those of a table of calls is a row of one. */
    private static Map<CsvColumn, List<Integer>> columns(JsonNode value) {
        return CsvLayout.columnsUnder(fields(value).map(Map.Entry::getKey).toList());
    }

    /**
     * The fields that hold a value, and those that hold several, or hold others, where what they are about would be lost. Whoever is named
     * at the top is no other.
     */
    private static Stream<Map.Entry<String, JsonNode>> fields(JsonNode value) {
        List<Map.Entry<String, JsonNode>> fields = all(value).toList();
        Set<String> named = fields.stream()
                .filter(field -> isOfSomebody(field.getKey()))
                .map(field -> text(field.getValue()))
                .collect(Collectors.toSet());
        return fields.stream()
                .filter(field -> !WHO.matcher(field.getKey()).matches() || !namesOnly(field.getValue(), named));
    }

    private static boolean isAboutPeople(String key) {
        return CsvColumn.under(key).filter(CsvColumn.ABOUT_PEOPLE::equals).isPresent();
    }

    /** Whether every one of those who stand there has a number that is named. */
    private static boolean namesOnly(JsonNode some, Set<String> named) {
        return Json.values(some).stream()
                .map(one -> one.isValueNode() ? List.of(text(one)) : numbers(one))
                .allMatch(numbers -> !numbers.isEmpty() && named.containsAll(numbers));
    }

    private static List<String> numbers(JsonNode somebody) {
        return inside(somebody)
                .filter(field -> isAboutPeople(field.getKey())
                        || CsvColumn.under(field.getKey())
                                .filter(CsvColumn.OTHER_NUMBER::equals)
                                .isPresent())
                .map(field -> text(field.getValue()))
                .toList();
    }

    private static Stream<Map.Entry<String, JsonNode>> all(JsonNode value) {
        return value.properties().stream().flatMap(field -> {
            if (isOfSomebody(field.getKey()) && !field.getValue().isValueNode()) {
                return Json.list(field.getValue()).stream().map(one -> Map.entry(field.getKey(), number(one)));
            }
            if (isAboutPeople(field.getKey()) && isOfSeveral(field)) {
                return Stream.concat(Stream.of(field), aboutTheCall(field.getValue()));
            }
            return field.getValue().isValueNode() || isOfSeveral(field) ? Stream.of(field) : insideOf(field);
        });
    }

    /** What those who took part are told of beside who they are: a leg may have been recorded. */
    private static Stream<Map.Entry<String, JsonNode>> aboutTheCall(JsonNode people) {
        return inside(people).filter(field -> !isAboutPeople(field.getKey()));
    }

    /** The extension of a queue is nobody's. */
    private static Stream<Map.Entry<String, JsonNode>> insideOf(Map.Entry<String, JsonNode> field) {
        boolean queue = QUEUE.matcher(field.getKey()).matches();
        JsonNode inner = field.getValue();
        return inside(queue && inner.isObject() ? ((ObjectNode) inner.deepCopy()).without(NUMBER_OF_A_QUEUE) : inner);
    }

    private static boolean isOfSomebody(String key) {
        return CsvColumn.under(key).filter(OF_SOMEBODY::contains).isPresent();
    }

    /** The number of somebody who is an object; where none is found in it, nobody is known by all of it. */
    private static JsonNode number(JsonNode somebody) {
        return somebody.isValueNode()
                ? somebody
                : TextNode.valueOf(Json.said(somebody, NUMBERS).orElse(somebody.toString()));
    }

    private static boolean isOfSeveral(Map.Entry<String, JsonNode> field) {
        return !field.getValue().isEmpty()
                && CsvColumn.under(field.getKey()).filter(OF_SEVERAL::contains).isPresent();
    }

    /**
     * What an object inside another tells of the call. Who is named there took part besides those at the top; which way a part of the
     * call went is not which way the call did.
     */
    private static Stream<Map.Entry<String, JsonNode>> inside(JsonNode some) {
        if (some.isArray()) {
            return Json.list(some).stream().flatMap(CallTableReader::inside);
        }
        return some.properties().stream().flatMap(field -> {
            if (isOfSomebody(field.getKey())) {
                return Json.values(field.getValue()).stream().map(one -> Map.entry(OTHERS, number(one)));
            }
            return CsvColumn.under(field.getKey())
                            .filter(column -> column != CsvColumn.DIRECTION && OF_SEVERAL.contains(column))
                            .isPresent()
                    ? Stream.of(field)
                    : insideOf(field);
        });
    }

    private static String text(JsonNode value) {
        boolean list = value.isArray() && Json.list(value).stream().allMatch(JsonNode::isValueNode);
        return list
                ? Json.list(value).stream().map(one -> one.asText("")).collect(Collectors.joining(";"))
                : value.isValueNode() ? value.asText("") : value.toString();
    }

    @Override
    public void read(Piece piece, RecordSink sink) throws IOException, Unusable {
        if (piece instanceof Piece.Value value) {
            List<String> keys = fields(value.json()).map(Map.Entry::getKey).toList();
            List<String> values =
                    fields(value.json()).map(field -> text(field.getValue())).toList();
            CallRecord record =
                    new TableRecords(value.source()).read(value.place(), new TableRow(columns(value.json()), values));
            boolean contradicts = new RepeatedHeadings(keys.stream()
                            .map(key -> isOfSomebody(key) ? NamedRows.plain(key) : "")
                            .toList())
                    .contradict(values);
            sink.record(contradicts ? record.toBuilder().doubt(Doubt.SAID_TWICE).build() : record);
            return;
        }
        CsvLayout layout = CsvLayout.recognise(((Piece.Text) piece).head()).orElseThrow();
        new TableReader(layout).read(piece.source(), sink);
    }
}
