// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Unsaid;

/** The free-form maps that products add to a vCon and its dialogs, where direction, marks and consent end up. */
final class VconMeta {

    private static final List<String> CONSENT =
            List.of("consent", "recording_consent", "consent_status", "consent_given");

    private final List<JsonNode> maps;

    VconMeta(JsonNode vcon, JsonNode dialog) {
        this.maps = List.of(dialog.path("meta"), dialog.path("metadata"), vcon.path("meta"), vcon.path("metadata"));
    }

    /** Tells the record of the direction, or that the word for it is unknown. */
    void addDirection(CallRecord.Builder record) {
        Optional<String> word = maps.stream()
                .flatMap(map -> Json.said(map, "direction").stream())
                .findFirst();
        word.flatMap(Words::direction).ifPresent(record::direction);
        if (word.isPresent() && word.flatMap(Words::direction).isEmpty()) {
            record.doubt(Doubt.DIRECTION_UNCLEAR);
        }
    }

    /**
     * Tells the record what a stamp such as {@code "consent": {"announced": true, "objected": false}} says, or a single word
     * in its place. That somebody agreed is not taken from a word: nobody knows who and to what.
     */
    void addConsent(CallRecord.Builder record) {
        record.announced(stamp("announced"));
        Known objected = stamp("objected");
        for (JsonNode map : maps) {
            for (String key : CONSENT) {
                JsonNode word = map.path(key);
                if (!word.isValueNode() || word.isNull() || Unsaid.is(word.asText(""))) {
                    continue;
                }
                switch (Words.consented(word.asText(""))) {
                    case NO -> objected = Known.YES;
                    case UNKNOWN -> record.doubt(Doubt.CONSENT_UNCLEAR);
                    case YES -> {} // who agreed to what does not stand there
                }
            }
            for (String key : List.of("objected", "opt_out", "opted_out", "do_not_record")) {
                objected = Json.known(map.path(key)).isYes() ? Known.YES : objected;
            }
        }
        record.objected(objected);
    }

    private Known stamp(String key) {
        return maps.stream()
                .map(map -> Json.known(map.path("consent").path(key)))
                .filter(Known::isStated)
                .findFirst()
                .orElse(Known.UNKNOWN);
    }

    List<String> tags() {
        Stream<String> single = maps.stream()
                .flatMap(map -> Stream.of("disposition", "agent_selected_disposition", "wrap_up")
                        .map(key -> Json.said(map, key))
                        .flatMap(Optional::stream));
        Stream<String> listed = maps.stream()
                .flatMap(map -> Json.list(map.path("tags")).stream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
        return Stream.concat(single, listed).distinct().toList();
    }
}
