// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a request: a name, finitely many values, and the reading when it is not stated.
 *
 * <p>A fact is either one of the vocabulary, read from the packed form of a request, or one that a rule set declares for
 * itself and reads from {@code attributes}. Inside the library the <em>state</em> of a fact is 0 when it is not stated and
 * one more than the position of its value otherwise.
 *
 * @param <V> the type of the values: an enum, {@link Boolean}, a country or region code, or text for a declared fact
 */
public final class Fact<V> {

    /** With the state of not being stated they fit into the bits of a long. */
    private static final int MOST_DECLARED_VALUES = 62;
    /** The reading of a fact that has no value when it is not stated. */
    static final int NO_VALUE = -1;

    private final String name;
    private final List<V> values;
    private final FactKind kind;
    private final List<V> targets;
    private final int reading;
    private final Map<Activity, Integer> readings;
    /** Whether the fact is CAUTIOUS only for the activities that have a reading of their own. */
    private final boolean cautiousThereOnly;

    private final List<List<V>> ladders;
    private final boolean open;
    /** What binds a fact of the vocabulary to a request; null for a declared one. */
    private final @Nullable FactBinding<V> binding;
    /** Where the packed form holds it, worked out once since each request is read there; -1 for a declared one. */
    private final int word;

    private final int shift;
    private final long mask;

    Fact(FactBuilder<V> entry, FactKind kind, int reading, @Nullable FactBinding<V> binding) {
        this.name = entry.name;
        this.values = entry.values;
        this.kind = kind;
        this.targets = entry.targets;
        this.reading = reading;
        this.readings = entry.readings;
        this.cautiousThereOnly = entry.cautiousThereOnly;
        this.ladders = entry.ladders;
        this.open = entry.values.isEmpty();
        this.binding = binding;
        this.word = binding == null ? -1 : binding.place() / Long.SIZE;
        this.shift = binding == null ? 0 : binding.place() % Long.SIZE;
        this.mask = ((1L << width()) - 1) << shift;
    }

    /**
     * A fact that a rule set brings along, read from {@code attributes} under its name.
     *
     * @param name the rule set's prefix and the fact's own name, such as {@code de.worksAgreement}
     * @param values the values as they are written in a request
     * @param unstated the reading when the request leaves the fact out
     * @param kind CAUTIOUS when the reading is the least permissive one, otherwise MARKER
     */
    public static Fact<String> declared(String name, List<String> values, String unstated, FactKind kind) {
        if (!Objects.requireNonNull(name, "the name of a fact must be given")
                .matches("[a-z][a-z0-9]*(\\.[a-z][A-Za-z0-9]*)+")) {
            throw new IllegalArgumentException("fact name `" + name + "` must look like `de.worksAgreement`");
        }
        if (isOfVocabulary(name.substring(0, name.indexOf('.')))) {
            throw new IllegalArgumentException(
                    "fact name `" + name + "` must begin with the rule set's prefix, not with a part of a request");
        }
        for (String value : Objects.requireNonNull(values, "values must be given")) {
            Objects.requireNonNull(value, "a value must be given");
        }
        if (values.size() > MOST_DECLARED_VALUES) {
            throw new IllegalArgumentException("fact `" + name + "` has `" + values.size()
                    + "` values, of which there must be at most " + MOST_DECLARED_VALUES);
        }
        Objects.requireNonNull(kind, "the kind of a fact must be given");
        int reading = values.indexOf(Objects.requireNonNull(unstated, "an unstated reading must be given"));
        if (reading < 0) {
            throw new IllegalArgumentException(
                    "unstated reading `" + unstated + "` of fact `" + name + "` must be one of " + values);
        }
        List<String> copy = List.copyOf(values);
        if (copy.stream().distinct().count() != copy.size()) {
            throw new IllegalArgumentException("values of fact `" + name + "` must differ from each other");
        }
        return new Fact<>(new FactBuilder<>(name, copy), kind, reading, null);
    }

    private static boolean isOfVocabulary(String prefix) {
        return Facts.all().stream()
                .anyMatch(known -> known.name().equals(prefix) || known.name().startsWith(prefix + "."));
    }

    /** A declared fact that is true or false; see {@link #declared}. */
    public static Fact<String> declaredFlag(String name, boolean unstated, FactKind kind) {
        return declared(name, List.of("false", "true"), Boolean.toString(unstated), kind);
    }

    /** The same declared fact, marked as one that the host can bring to one of these values, so that a remedy may name it. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public final Fact<V> underControl(V... reachable) {
        if (binding != null) {
            throw new IllegalStateException("fact `" + name + "` is of the vocabulary, which says what can be changed");
        }
        FactBuilder<V> entry = new FactBuilder<>(name, values);
        for (V value : reachable) {
            state(value);
        }
        entry.underControl(reachable);
        return new Fact<>(entry, kind, reading, null);
    }

    /** The path in a request, such as {@code worker.notice}. */
    public String name() {
        return name;
    }

    /** The value that the request states, or empty when it leaves the fact out; of a declared fact in its written form. */
    @SuppressWarnings("unchecked") // A declared fact has texts, and an accessor gives the values of its own fact.
    public Optional<V> in(MonitoringRequest request) {
        requireRequest(request);
        if (binding == null) {
            AttributeValue stated = request.attributes().get(name);
            return stated == null ? Optional.empty() : Optional.of((V) stated.asText());
        }
        Object holder = binding.part().in(request);
        if (holder == null) {
            return binding.field() == null ? Optional.of(values.get(0)) : Optional.empty();
        }
        return Optional.ofNullable((V) binding.read(holder));
    }

    /** The field of a request that states the fact, or from which it follows; empty for a declared one or a part. */
    public Optional<Field> field() {
        return binding == null ? Optional.empty() : Optional.ofNullable(binding.field());
    }

    /**
     * A copy of the request in which the fact has the value.
     *
     * <p>{@code manner.timeLimited} becomes an end on the day of the act itself, the earliest that there can be, and a band of
     * {@code employer.headcount} its smallest number.
     *
     * @throws IllegalArgumentException when the value is not of the fact, or the fact belongs to a part that the request does
     *     not have
     * @throws RequestShapeException when the changed request would not be well-formed
     */
    public MonitoringRequest change(MonitoringRequest request, V value) {
        requireRequest(request);
        state(value);
        if (binding == null) {
            SortedMap<String, AttributeValue> attributes = new TreeMap<>(request.attributes());
            attributes.put(name, AttributeValue.of(String.valueOf(value)));
            return request.withAttributes(attributes);
        }
        return write(request, binding.written(request, value));
    }

    /** {@link #change} for a value whose type is not known; throws as it does when the value is not of the fact. */
    public MonitoringRequest changeTo(MonitoringRequest request, Object value) {
        return change(request, typed(value));
    }

    /** The same value as one of this fact; throws {@link IllegalArgumentException} for a value that the fact does not have. */
    @SuppressWarnings("unchecked") // Only values of its type have a state in an open fact.
    public V typed(Object value) {
        int state = state(value);
        return open ? (V) value : values.get(state - 1);
    }

    /**
     * A copy of the request that does not state the fact.
     *
     * @throws IllegalArgumentException when the fact is required, or belongs to a part that the request does not have
     */
    public MonitoringRequest leaveOut(MonitoringRequest request) {
        requireRequest(request);
        if (binding == null) {
            SortedMap<String, AttributeValue> attributes = new TreeMap<>(request.attributes());
            attributes.remove(name);
            return request.withAttributes(attributes);
        }
        return write(request, Optional.empty());
    }

    private static void requireRequest(MonitoringRequest request) {
        Objects.requireNonNull(request, "a request must be given");
    }

    private static void requireActivity(Activity activity) {
        Objects.requireNonNull(activity, "an activity must be given");
    }

    private MonitoringRequest write(MonitoringRequest request, Optional<?> value) {
        if (binding == null || binding.field() == null) {
            throw new IllegalArgumentException("`" + name + "` is a part of a request, which is not changed as a fact");
        }
        return Facts.CATALOGUE.with(request, binding.part(), binding.field(), value);
    }

    /** The fact of which the values of this one depend: some fit only some of its values. */
    public Optional<Fact<?>> tiedTo() {
        return binding == null ? Optional.empty() : Optional.ofNullable(binding.tie());
    }

    /** Whether a request may state both: this state, and that of the fact it is {@linkplain #tiedTo tied to}. */
    public boolean fits(int state, int tiedState) {
        if (binding == null || binding.tie() == null || binding.fit() == null || state == 0 || tiedState == 0) {
            return true;
        }
        return binding.fit().fits(binding.tie().values.get(tiedState - 1), values.get(state - 1));
    }

    /** Lists of values that protect the worker more and more, about which nobody argues. */
    public List<List<V>> ladders() {
        return Collections.unmodifiableList(ladders);
    }

    /** The word of the packed form, 0 to 3, that holds a fact of the vocabulary. */
    public int word() {
        if (word < 0) {
            throw new IllegalStateException("fact `" + name + "` is declared and not part of the packed form");
        }
        return word;
    }

    /** Its lowest bit in that word. */
    public int shift() {
        return shift;
    }

    /** How many bits it takes there; of an open fact, one that says whether it is stated. */
    public int width() {
        return open ? 1 : Integer.SIZE - Integer.numberOfLeadingZeros(values.size());
    }

    /** Its bits in that word. */
    public long mask() {
        return mask;
    }

    boolean isOf(Part part) {
        return binding != null && binding.part() == part;
    }

    /** The state when its part is not there: a part says so, everything in it is not stated. */
    int stateOfAbsence() {
        return binding != null && binding.field() == null ? 1 : 0;
    }

    /** The state of a fact of the vocabulary among the values of the part that holds it. */
    int stateIn(Object[] values) {
        Object stated = binding == null ? null : binding.stated(values);
        return stated == null ? 0 : position(stated) + 1;
    }

    /** Like {@code values.indexOf}, without a search. */
    private static int position(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.ordinal();
        }
        return value instanceof CountryCode country ? country.ordinal() : value.equals(true) ? 1 : 0;
    }

    /** All values, in the order of the vocabulary; none of an open fact. */
    public List<V> values() {
        return Collections.unmodifiableList(values);
    }

    /** What leaving the fact out means. */
    public FactKind kind() {
        return kind;
    }

    /** What leaving the fact out means for an activity. */
    public FactKind kind(Activity activity) {
        requireActivity(activity);
        return cautiousThereOnly && !readings.containsKey(activity) ? FactKind.MARKER : kind;
    }

    /** Whether the host can change the fact: a safeguard or the manner of the act, not what simply is. */
    public boolean isControllable() {
        return !targets.isEmpty();
    }

    /** The values that the host can bring the fact to; empty for what simply is. */
    public List<V> reachable() {
        return Collections.unmodifiableList(targets);
    }

    /**
     * Whether it is a region, of which no list says which there are: any {@link RegionCode} can be stated and named by a condition,
     * and the loaded rule sets say which of them mean anything. Such a fact has no {@link #values()}, and no state but that of
     * being stated.
     */
    public boolean isOpen() {
        return open;
    }

    /** Whether its values are countries or regions: whose law is concerned, which nobody is told to change. */
    public boolean isJurisdiction() {
        return open || values.get(0) instanceof CountryCode;
    }

    /** Whether a rule set declared the fact over {@code attributes}. */
    public boolean isDeclared() {
        return binding == null;
    }

    /** The value that the fact is read at when a request for this activity leaves it out; empty when it has none. */
    public Optional<V> unstated(Activity activity) {
        requireActivity(activity);
        int position = readings.getOrDefault(activity, reading);
        return position == NO_VALUE ? Optional.empty() : Optional.of(values.get(position));
    }

    /** How many states the fact has: not stated, and each of its {@link #values()}. */
    public int states() {
        return values.size() + 1;
    }

    /** The state of a stated value; throws {@link IllegalArgumentException} for a value that the fact does not have. */
    public int state(Object value) {
        Objects.requireNonNull(value, "a value must be given");
        if (open && value instanceof RegionCode) {
            return 1;
        }
        int position = values.indexOf(value);
        if (position < 0) {
            throw new IllegalArgumentException(
                    "fact `" + name + "` must be " + (open ? "the code of a region" : "one of " + values));
        }
        return position + 1;
    }

    /** The position of the value that a state is read at for this activity, or -1 when it has no value. */
    public int valueOf(int state, Activity activity) {
        requireActivity(activity);
        return state > 0 ? state - 1 : readings.getOrDefault(activity, reading);
    }

    /** How a value is written in a request. */
    public String label(int position) {
        return String.valueOf(values.get(position));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Fact<?> that && name.equals(that.name) && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
