package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Known;

/** The free-form maps that products add to a vCon and its dialogs, where direction, marks and consent end up. */
final class VconMeta {

    private final List<JsonNode> maps;

    VconMeta(JsonNode vcon, JsonNode dialog) {
        this.maps = List.of(dialog.path("meta"), dialog.path("metadata"), vcon.path("meta"), vcon.path("metadata"));
    }

    Direction direction() {
        return Json.direction(maps.stream()
                .flatMap(map -> Json.said(map, "direction").stream())
                .findFirst());
    }

    /** Returns what a stamp such as {@code "consent": {"announced": true}} says. */
    Known consent(String key) {
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
