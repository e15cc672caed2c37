// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Unsaid;

/** The free-form maps that products add to a vCon and its dialogs, where direction, marks and consent end up. */
final class VconMeta {

    private static final List<String> CONSENT =
            List.of("consent", "recording_consent", "consent_status", "consent_given");

    private static final List<String> STATUS =
            List.of("status", "state", "granted", "given", "value", "decision", "consent");
    private static final Set<String> MARKS =
            Set.of("wrapup", "wrapupcode", "disposition", "dispositioncode", "agentselecteddisposition");
    private static final List<String> STAMPS = List.of("announced", "objected");

    private final List<JsonNode> maps;

    /** The same, and the container and the dialog themselves, in which the direction or a statement about consent may stand as well. */
    private final List<JsonNode> statements;

    VconMeta(JsonNode vcon, JsonNode dialog) {
        this.maps = Stream.of(dialog.path("meta"), dialog.path("metadata"), vcon.path("meta"), vcon.path("metadata"))
                .flatMap(map -> Json.values(map).stream())
                .toList();
        this.statements = Stream.concat(maps.stream(), Stream.of(dialog, vcon)).toList();
    }

    /** Tells the record of the direction, or that the word for it is unknown. */
    void addDirection(CallRecord.Builder record) {
        List<Optional<Direction>> said = statements.stream()
                .flatMap(map -> Json.said(map, "direction").stream())
                .map(Words::direction)
                .distinct()
                .toList();
        said.stream().flatMap(Optional::stream).findFirst().ifPresent(record::direction);
        if (said.contains(Optional.<Direction>empty())) {
            record.doubt(Doubt.DIRECTION_UNCLEAR);
        }
        if (said.size() > 1) {
            record.doubt(Doubt.SAID_TWICE);
        }
    }

    /**
     * Tells the record what a stamp such as {@code "consent": {"announced": true, "objected": false}} says, or a single word
     * in its place. That somebody agreed is not taken from a word: nobody knows who and to what.
     */
    void addConsent(CallRecord.Builder record) {
        Set<Known> announced = stamps("announced");
        Set<Known> stamped = stamps("objected");
        if (announced.size() > 1 || stamped.size() > 1) {
            record.doubt(Doubt.SAID_TWICE);
        }
        record.announced(first(announced, Known.NO, Known.YES));
        Known objected = first(stamped, Known.YES, Known.NO);
        for (JsonNode map : statements) {
            for (String key : CONSENT) {
                for (Known consented : consents(map.path(key))) {
                    switch (consented) {
                        case NO -> objected = Known.YES;
                        case UNKNOWN -> record.doubt(Doubt.CONSENT_UNCLEAR);
                        case YES -> {} // who agreed to what does not stand there
                    }
                }
            }
            for (String key : List.of("objected", "opt_out", "opted_out", "do_not_record")) {
                objected = Json.known(map.path(key)).isYes() ? Known.YES : objected;
            }
        }
        record.objected(objected);
    }

    /** Returns what a statement about consent says: one word, a list of them, or a map in which the word has a name. */
    private static List<Known> consents(JsonNode statement) {
        if (statement.isArray()) {
            return Json.list(statement).stream()
                    .flatMap(one -> consents(one).stream())
                    .toList();
        }
        if (statement.isObject()) {
            List<Known> said = STATUS.stream()
                    .flatMap(key -> Json.said(statement, key).stream())
                    .map(Words::consented)
                    .toList();
            boolean stamped = STAMPS.stream()
                    .anyMatch(key -> Json.known(statement.path(key)).isStated());
            return said.isEmpty() && !stamped ? List.of(Known.UNKNOWN) : said;
        }
        boolean nothing = statement.isMissingNode() || statement.isNull() || Unsaid.is(statement.asText(""));
        return nothing ? List.of() : List.of(Words.consented(statement.asText("")));
    }

    /** Whether a statement about consent that is read nowhere else says at least nothing but yes. */
    static boolean saysOnlyThatSomebodyAgreed(String key, JsonNode value) {
        return CONSENT.contains(key)
                && consents(value).stream().allMatch(Known::isYes)
                && !Json.known(value.path("objected")).isYes();
    }

    private Set<Known> stamps(String key) {
        return statements.stream()
                .map(map -> Json.known(map.path("consent").path(key)))
                .filter(Known::isStated)
                .collect(Collectors.toSet());
    }

    /** Of two statements the one that protects counts. */
    private static Known first(Set<Known> said, Known protective, Known other) {
        return said.contains(protective) ? protective : said.contains(other) ? other : Known.UNKNOWN;
    }

    /** Returns whether something of such a name holds how a call ended, in a word. */
    static boolean isMark(String name) {
        return MARKS.contains(NamedRows.plain(name));
    }

    /** Returns whom the maps name as the one who answered. */
    List<String> answering() {
        return maps.stream()
                .flatMap(map -> map.properties().stream())
                .filter(field -> CsvColumn.under(field.getKey())
                        .filter(CsvColumn.EXTENSION::equals)
                        .isPresent())
                .flatMap(field -> Json.values(field.getValue()).stream())
                .filter(JsonNode::isValueNode)
                .map(value -> value.asText().strip())
                .distinct()
                .toList();
    }

    List<String> tags() {
        Stream<String> single = maps.stream()
                .flatMap(map -> map.properties().stream())
                .filter(field -> isMark(field.getKey()))
                .flatMap(field -> VconTags.in(field.getValue()).stream());
        Stream<String> listed = statements.stream()
                .flatMap(map -> Stream.of("tags", "tag").map(map::path))
                .flatMap(tags -> VconTags.in(tags).stream());
        return Stream.concat(single, listed).distinct().toList();
    }
}
