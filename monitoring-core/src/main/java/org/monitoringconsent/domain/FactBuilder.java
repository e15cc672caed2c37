package org.monitoringconsent.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An entry of the catalogue: all there is to say of a fact before its kind and unstated reading, which end it. */
final class FactBuilder<V> {
    private final @Nullable Catalogue catalogue;
    final String name;
    final List<V> values;
    private final @Nullable Part<?, ?> part;
    private final @Nullable Field field;
    private final @Nullable Function<Object, Optional<V>> getter;
    private BiFunction<MonitoringRequest, V, Optional<?>> back = (request, value) -> Optional.of(value);
    private @Nullable Fact<?> tie;
    private BiPredicate<Object, Object> fits = (other, value) -> true;
    List<V> targets = List.of();
    final EnumMap<Activity, Integer> readings = new EnumMap<>(Activity.class);
    boolean cautiousThereOnly;
    final List<List<V>> ladders = new ArrayList<>();

    @SuppressWarnings("unchecked") // A part gives its own getters the part itself.
    <T> FactBuilder(
            Catalogue catalogue,
            String name,
            List<V> values,
            Part<T, ?> part,
            @Nullable Field field,
            Function<T, Optional<V>> getter) {
        this.catalogue = catalogue;
        this.name = name;
        this.values = values;
        this.part = part;
        this.field = field;
        this.getter = holder -> getter.apply((T) holder);
    }

    FactBuilder(String name, List<V> values) {
        this.catalogue = null;
        this.name = name;
        this.values = values;
        this.part = null;
        this.field = null;
        this.getter = null;
    }

    /** What the field becomes when the fact is changed. */
    FactBuilder<V> writtenBack(BiFunction<MonitoringRequest, V, Optional<?>> written) {
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
    final FactBuilder<V> underControl(V... reachable) {
        targets = List.of(reachable);
        return this;
    }

    /** These values, in this order, protect the worker more and more; nobody argues about it. */
    @SafeVarargs
    final FactBuilder<V> improving(V... fromWorst) {
        ladders.add(List.of(fromWorst));
        return this;
    }

    /** The value must fit that of another fact, when both are stated. */
    @SuppressWarnings("unchecked") // Both facts give their own values.
    <W> FactBuilder<V> fitting(Fact<W> other, BiPredicate<W, V> fit) {
        tie = other;
        fits = (one, value) -> fit.test((W) one, (V) value);
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
        if (catalogue == null || part == null || getter == null) {
            throw new IllegalStateException("fact `" + name + "` must be an entry of the catalogue");
        }
        int place = catalogue.place(name, values.size(), values.get(0) instanceof CountryCode);
        return catalogue.enter(
                new Fact<>(this, kind, reading, new FactBinding<>(part, field, getter, back, tie, fits, place)));
    }
}
