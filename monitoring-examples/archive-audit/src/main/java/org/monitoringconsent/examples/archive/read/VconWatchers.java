// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.Role;

/** Those parties of a vCon who are there to watch, and what there was to watch. */
final class VconWatchers {

    /** What they are called, beside the words that every reader knows. */
    private static final Pattern WATCHING = Pattern.compile(
            "observ|watch|listen|monitor|coach|superv|whisper|barge|trainer|evaluat|auditor|\\bqa\\b|quality");

    /** Where a dialog names parties. */
    private static final List<String> PLACES = Stream.concat(
                    Stream.of("parties", "originator"), VconTransfers.TAKING_PART.stream())
            .distinct()
            .toList();

    private VconWatchers() {}

    /** Returns whether the container has one that no dialog and no attachment names, so that it may have been on any call. */
    static boolean standAlone(JsonNode vcon, List<JsonNode> dialogs) {
        List<JsonNode> parties = Json.list(vcon.path("parties"));
        List<Integer> watching = IntStream.range(0, parties.size())
                .filter(index -> watches(parties.get(index)))
                .boxed()
                .toList();
        if (watching.isEmpty()) {
            return false;
        }
        Set<Integer> named = Stream.concat(
                        dialogs.stream().flatMap(VconWatchers::places), parties(vcon.path("attachments")))
                .flatMap(VconParties::named)
                .collect(Collectors.toSet());
        return !named.containsAll(watching);
    }

    private static Stream<JsonNode> places(JsonNode dialog) {
        return Stream.concat(PLACES.stream().map(dialog::path), parties(dialog.path("party_history")));
    }

    private static Stream<JsonNode> parties(JsonNode holders) {
        return Json.values(holders).stream().map(holder -> holder.path("party"));
    }

    private static boolean watches(JsonNode party) {
        String word = VconParties.role(party);
        return Role.from(word) == Role.SUPERVISOR
                || WATCHING.matcher(word.toLowerCase(Locale.ROOT)).find();
    }
}
