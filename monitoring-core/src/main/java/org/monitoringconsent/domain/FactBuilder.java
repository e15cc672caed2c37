// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the catalogue: all there is to say of a fact before its kind and unstated reading, which end it. */
final class FactBuilder<V> {
    private final @Nullable Catalogue catalogue;
    final String name;
    final List<V> values;
    private final @Nullable Part part;
    private final Field.@Nullable Form form;
    private final Class<?> valueType;
    private @Nullable Field source;
    private FactBinding.@Nullable Back<V> back;
    private @Nullable Fact<?> tie;
    private FactBinding.@Nullable Fit<Object, Object> fit;
    List<V> targets = List.of();
    final EnumMap<Activity, Integer> readings = new EnumMap<>(Activity.class);
    boolean cautiousThereOnly;
    final List<List<V>> ladders = new ArrayList<>();

    FactBuilder(
            @Nullable Catalogue catalogue,
            String name,
            List<V> values,
            @Nullable Part part,
            Field.@Nullable Form form,
            Class<?> valueType) {
        this.catalogue = catalogue;
        this.name = name;
        this.values = values;
        this.part = part;
        this.form = form;
        this.valueType = valueType;
    }

    /** A fact that is not of the catalogue. */
    FactBuilder(String name, List<V> values) {
        this(null, name, values, null, null, Object.class);
    }

    /** The field from which the fact follows. */
    FactBuilder<V> following(Field from) {
        this.source = from;
        return this;
    }

    /** What the field becomes when the fact is changed. */
    FactBuilder<V> writtenBack(FactBinding.Back<V> written) {
        this.back = written;
        return this;
    }

    /** Another unstated reading for some activities. */
    FactBuilder<V> reading(V unstated, Activity... activities) {
        for (Activity activity : activities) {
            readings.put(activity, values.indexOf(unstated));
        }
        return this;
    }

    /** CAUTIOUS only for the activities with a reading of their own; a marker for the others. */
    FactBuilder<V> cautiousThereOnly() {
        cautiousThereOnly = true;
        return this;
    }

    /** One that the host can bring to these values, so that a remedy may name it. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    final FactBuilder<V> underControl(V... reachable) {
        targets = List.of(reachable);
        return this;
    }

    /** These values, in this order, protect the worker more and more; nobody argues about it. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    final FactBuilder<V> improving(V... fromWorst) {
        ladders.add(List.of(fromWorst));
        return this;
    }

    /** The value must fit that of another fact, when both are stated. */
    @SuppressWarnings("unchecked") // Both facts give their own values.
    <W> FactBuilder<V> fitting(Fact<W> other, FactBinding.Fit<W, V> fits) {
        tie = other;
        fit = (FactBinding.Fit<Object, Object>) fits;
        return this;
    }

    /** Always stated where its part is. */
    Fact<V> given() {
        return enter(FactKind.GIVEN, Fact.NO_VALUE);
    }

    /** Left out, it is read at its least permissive value. */
    Fact<V> cautious(V unstated) {
        return enter(FactKind.CAUTIOUS, values.indexOf(unstated));
    }

    /** Left out, nothing is known to point that way. */
    Fact<V> marker(V unstated) {
        return enter(FactKind.MARKER, values.indexOf(unstated));
    }

    /** Left out, it has no value at all. */
    Fact<V> markerWithoutValue() {
        return enter(FactKind.MARKER, Fact.NO_VALUE);
    }

    private Fact<V> enter(FactKind kind, int reading) {
        if (catalogue == null || part == null) {
            throw new IllegalStateException("fact `" + name + "` must be an entry of the catalogue");
        }
        Field field = form == null ? source : part.add(name, form, valueType, kind == FactKind.GIVEN);
        int at = field == null ? -1 : field == source ? part.enter(name) : field.at();
        int place = values.isEmpty()
                ? catalogue.place(name, 1, true)
                : catalogue.place(name, values.size(), values.get(0) instanceof CountryCode);
        return catalogue.enter(
                new Fact<>(this, kind, reading, new FactBinding<>(part, field, at, back, tie, fit, place)));
    }
}
