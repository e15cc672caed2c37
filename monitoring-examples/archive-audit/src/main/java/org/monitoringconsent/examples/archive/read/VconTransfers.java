// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/** The transfers of a vCon: which of its dialogs they tie together, and who takes part in the calls by them. */
final class VconTransfers {

    /** Where a transfer names parties. */
    static final List<String> TAKING_PART =
            List.of("transferor", "transferee", "transfer_target", "transfer-target", "parties");

    private static final List<String> TARGETS = List.of("transfer_target", "transfer-target");
    private static final List<String> OF_THE_TARGET = List.of("consultation", "target_dialog", "target-dialog");
    private static final List<String> LINKS = List.of("original", "consultation", "target_dialog", "target-dialog");

    private final List<JsonNode> dialogs;
    private final VconParties parties;

    VconTransfers(List<JsonNode> dialogs, VconParties parties) {
        this.dialogs = dialogs;
        this.parties = parties;
    }

    static boolean is(JsonNode dialog) {
        return VconDialogs.type(dialog).equals("transfer");
    }

    /** Refuses a transfer of what is not there. */
    void check(JsonNode transfer, String place) throws Unusable {
        if (!tiesAll(transfer)) {
            throw Unusable.damaged(place, "dialog.transfer");
        }
        if (!namesAll(transfer)) {
            throw Unusable.damaged(place, "dialog.transferParty");
        }
    }

    /** Whoever transferred the call, or got it, took part in it. */
    void addTo(CallRecord.Builder record, int index) {
        for (JsonNode transfer : dialogs) {
            if (!is(transfer)) {
                continue;
            }
            // A transfer that ties nothing that is there may be one of any dialog.
            boolean perhaps = !tiesAll(transfer) || linked(transfer).isEmpty();
            if (perhaps || linked(transfer).contains(index)) {
                named(transfer, TAKING_PART)
                        .distinct()
                        .flatMap(party -> parties.at(party, Side.UNKNOWN).stream())
                        .forEach(record::party);
                if (!tiesAll(transfer) || !namesAll(transfer) || (!perhaps && !tellsToWhom(transfer))) {
                    record.doubt(Doubt.PART_LEFT_OUT).party(Party.NOBODY);
                } else if (perhaps) {
                    record.doubt(Doubt.PART_LEFT_OUT);
                }
            }
        }
    }

    /** Returns the dialogs that a transfer ties together. */
    static List<Integer> linked(JsonNode transfer) {
        return named(transfer, LINKS)
                .flatMap(node -> Json.index(node).stream())
                .distinct()
                .toList();
    }

    /** Returns whether it tells who got the call: by name, by a dialog with them, or as the one left of its parties. */
    private static boolean tellsToWhom(JsonNode transfer) {
        Set<JsonNode> others = named(transfer, List.of("parties")).collect(Collectors.toSet());
        named(transfer, List.of("transferor", "transferee")).forEach(others::remove);
        return !others.isEmpty()
                || named(transfer, TARGETS).findAny().isPresent()
                || named(transfer, OF_THE_TARGET).findAny().isPresent();
    }

    /** Returns whether a transfer names dialogs that are there, and no others. */
    private boolean tiesAll(JsonNode transfer) {
        return named(transfer, LINKS)
                .allMatch(node ->
                        Json.index(node).filter(at -> at < dialogs.size()).isPresent());
    }

    /** Returns whether a transfer names parties that are there, and no others. */
    private boolean namesAll(JsonNode transfer) {
        return named(transfer, TAKING_PART).allMatch(parties::has);
    }

    private static Stream<JsonNode> named(JsonNode transfer, List<String> keys) {
        return keys.stream()
                .flatMap(key -> Json.values(transfer.path(key)).stream())
                .flatMap(node -> node.isArray() ? Json.list(node).stream() : Stream.of(node));
    }
}
