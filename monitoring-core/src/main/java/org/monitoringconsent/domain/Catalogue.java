// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects the parts, the fields and the facts of the vocabulary in their order, and gives each fact its place. */
final class Catalogue {

    private static final int LAST = PackedRequest.WORDS - 1;
    /** The highest bit of the last word says whether a request has attributes. */
    private static final int LAST_BITS = Long.SIZE - 1;

    final Part request = new Part(this, "", new MonitoringRequest.InOrder());

    private final List<Part> parts = new ArrayList<>();
    private final List<Fact<?>> facts = new ArrayList<>();
    private final Map<String, Fact<?>> byName = new HashMap<>();
    private final int[] used = new int[PackedRequest.WORDS];

    /** A part of a request that is called by the name of its accessor. */
    Part part(String name, Access<?> access) {
        Part part = new Part(this, name, access);
        parts.add(part);
        return part;
    }

    <V> Fact<V> enter(Fact<V> fact) {
        facts.add(fact);
        if (byName.put(fact.name(), fact) != null) {
            throw new IllegalStateException("fact `" + fact.name() + "` must stand in the catalogue once");
        }
        return fact;
    }

    /** Where a fact with this many values goes: the number of its lowest bit, counted through all words. */
    int place(String name, int values, boolean jurisdiction) {
        int width = Integer.SIZE - Integer.numberOfLeadingZeros(values);
        for (int word = jurisdiction ? LAST : 0; word < used.length; word++) {
            if (used[word] + width <= (word == LAST ? LAST_BITS : Long.SIZE)) {
                int shift = used[word];
                used[word] += width;
                return word * Long.SIZE + shift;
            }
        }
        throw new IllegalStateException("fact `" + name + "` with its " + values + " values needs " + width
                + " bits, and the " + PackedRequest.WORDS + " words of a packed request have none left for it");
    }

    List<Part> parts() {
        return Collections.unmodifiableList(parts);
    }

    List<Fact<?>> facts() {
        return Collections.unmodifiableList(facts);
    }

    Optional<Fact<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A copy of the request in which a field has a value, or is left out. */
    MonitoringRequest with(MonitoringRequest before, Part changed, Field field, Optional<?> value) {
        if (changed.in(before) == null) {
            throw new IllegalArgumentException(
                    "`" + field.path() + "` belongs to a part that the request does not have");
        }
        if (field.isRequired() && value.isEmpty()) {
            throw new IllegalArgumentException("`" + field.path() + "` is required and cannot be left out");
        }
        Function<Field, Optional<?>> stated = each -> each == field ? value : each.in(before);
        MonitoringRequest.Builder after = MonitoringRequest.builder();
        copyOrState(request, changed, stated, before, after);
        for (Part part : parts) {
            copyOrState(part, changed, stated, before, after);
        }
        return after.putAllAttributes(before.attributes()).build();
    }

    private static void copyOrState(
            Part part,
            Part changed,
            Function<Field, Optional<?>> stated,
            MonitoringRequest before,
            MonitoringRequest.Builder after) {
        if (part == changed) {
            part.state(stated, after);
        } else {
            part.copy(before, after);
        }
    }
}
