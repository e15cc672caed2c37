// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Legs;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Side;

/** Puts those dialogs of a vCon together that are one call: its streams, and what a transfer ties together. */
final class VconStreams {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private VconStreams() {}

    /** Returns the calls, in the order in which they begin in the container. */
    static List<CallRecord> together(List<JsonNode> dialogs, Map<Integer, CallRecord> records) {
        Map<Integer, Integer> group = new LinkedHashMap<>();
        records.keySet().forEach(index -> group.put(index, index));
        Map<String, Integer> bySession = new HashMap<>();
        for (int index : records.keySet()) {
            for (String session : VconDialogs.streams(dialogs.get(index))) {
                Integer other = bySession.putIfAbsent(session, index);
                if (other != null) {
                    unite(group, other, index);
                }
            }
        }
        uniteStreams(group, records);
        for (JsonNode dialog : dialogs) {
            if (VconTransfers.is(dialog)) {
                List<Integer> linked = VconTransfers.linked(dialog).stream()
                        .filter(records::containsKey)
                        .toList();
                linked.forEach(index -> unite(group, linked.get(0), index));
            }
        }
        Map<Integer, List<CallRecord>> calls = new LinkedHashMap<>();
        records.forEach(
                (index, record) -> calls.computeIfAbsent(group.getOrDefault(index, index), key -> new ArrayList<>())
                        .add(record));
        return calls.values().stream().map(VconStreams::call).toList();
    }

    private static void unite(Map<Integer, Integer> group, int one, int other) {
        int kept = group.getOrDefault(one, one);
        int left = group.getOrDefault(other, other);
        group.replaceAll((index, of) -> of == left ? kept : of);
    }

    private static CallRecord the(Map<Integer, CallRecord> records, Integer index) {
        return Objects.requireNonNull(records.get(index));
    }

    /** Recordings with one party each that begin at the same moment are the streams of one call. */
    private static void uniteStreams(Map<Integer, Integer> group, Map<Integer, CallRecord> records) {
        List<Integer> single = records.keySet().stream()
                .filter(index -> the(records, index).parties().size() == 1)
                .filter(index -> the(records, index).start().isPresent())
                .sorted(Comparator.comparing(
                        index -> the(records, index).start().orElseThrow().instant()))
                .toList();
        for (int i = 1; i < single.size(); i++) {
            CallRecord one = the(records, single.get(i - 1));
            CallRecord other = the(records, single.get(i));
            if (one.channel() == other.channel() && !one.parties().equals(other.parties()) && atOnce(one, other)) {
                unite(group, Math.min(single.get(i - 1), single.get(i)), Math.max(single.get(i - 1), single.get(i)));
            }
        }
    }

    private static boolean atOnce(CallRecord first, CallRecord second) {
        Optional<CallTime> one = first.start();
        Optional<CallTime> other = second.start();
        return one.isPresent()
                && other.isPresent()
                && Duration.between(one.get().instant(), other.get().instant())
                                .abs()
                                .compareTo(AT_ONCE)
                        <= 0;
    }

    /** Where no stream tells who called, the first party did, as in any vCon. */
    private static CallRecord call(List<CallRecord> streams) {
        CallRecord call = Legs.join(streams);
        if (streams.size() == 1 || call.parties().stream().anyMatch(party -> party.side() != Side.UNKNOWN)) {
            return call;
        }
        List<Party> sided = new ArrayList<>();
        call.parties().forEach(party -> sided.add(party.on(sided.isEmpty() ? Side.CALLER : Side.CALLED)));
        CallRecord.Builder told = call.toBuilder().parties(sided);
        return told.build();
    }
}
