package org.monitoringconsent.fact;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Attribute;

/**
 * One fact of a request: a name, finitely many values, and the reading when it is not stated.
 *
 * <p>A fact is either one of the vocabulary, read from the packed form of a request, or one that a rule set declares for
 * itself and reads from {@code attributes}. Inside the library the <em>state</em> of a fact is 0 when it is not stated and
 * one more than the position of its value otherwise.
 *
 * @param <V> the type of the values: an enum, {@link Boolean}, a country code, or text for a declared fact
 */
public final class Fact<V> implements Serializable {

    private static final long serialVersionUID = 1L;
    /** With the state of not being stated they fit into the bits of a long. */
    private static final int MOST_DECLARED_VALUES = 62;
    /** The reading of a fact that has no value when it is not stated. */
    private static final int NO_VALUE = -1;

    private final String name;
    private final @Nullable Attribute attribute;
    private final List<V> values;
    private final FactKind kind;
    private final List<V> targets;
    private final int reading;
    private final EnumMap<Activity, Integer> readings;
    /** Whether the fact is CAUTIOUS only for the activities that have a reading of their own. */
    private final boolean cautiousThereOnly;

    private Fact(
            String name,
            @Nullable Attribute attribute,
            List<V> values,
            FactKind kind,
            List<V> targets,
            int reading,
            Map<Activity, Integer> readings,
            boolean cautiousThereOnly) {
        this.name = name;
        this.attribute = attribute;
        this.values = values;
        this.kind = kind;
        this.targets = targets;
        this.reading = reading;
        this.readings = new EnumMap<>(Activity.class);
        this.readings.putAll(readings);
        this.cautiousThereOnly = cautiousThereOnly;
    }

    static <V> Fact<V> given(Attribute attribute) {
        return of(attribute, FactKind.GIVEN, NO_VALUE);
    }

    static <V> Fact<V> cautious(Attribute attribute, V unstated) {
        return of(attribute, FactKind.CAUTIOUS, attribute.domain().indexOf(unstated));
    }

    static <V> Fact<V> marker(Attribute attribute, V unstated) {
        return of(attribute, FactKind.MARKER, attribute.domain().indexOf(unstated));
    }

    static <V> Fact<V> markerWithoutValue(Attribute attribute) {
        return of(attribute, FactKind.MARKER, NO_VALUE);
    }

    @SuppressWarnings("unchecked") // Attribute pairs each path with the values of its one type.
    private static <V> Fact<V> of(Attribute attribute, FactKind kind, int reading) {
        List<V> values = (List<V>) attribute.domain();
        return new Fact<>(attribute.path(), attribute, values, kind, List.of(), reading, Map.of(), false);
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
        if (!name.matches("[a-z][a-z0-9]*(\\.[a-z][A-Za-z0-9]*)+")) {
            throw new IllegalArgumentException("fact name `" + name + "` must look like `de.worksAgreement`");
        }
        if (isOfVocabulary(name.substring(0, name.indexOf('.')))) {
            throw new IllegalArgumentException(
                    "fact name `" + name + "` must begin with the rule set's prefix, not with a part of a request");
        }
        if (values.size() > MOST_DECLARED_VALUES) {
            throw new IllegalArgumentException("fact `" + name + "` has `" + values.size()
                    + "` values, of which there must be at most " + MOST_DECLARED_VALUES);
        }
        int reading = values.indexOf(unstated);
        if (reading < 0) {
            throw new IllegalArgumentException(
                    "unstated reading `" + unstated + "` of fact `" + name + "` must be one of " + values);
        }
        List<String> copy = List.copyOf(values);
        if (copy.stream().distinct().count() != copy.size()) {
            throw new IllegalArgumentException("values of fact `" + name + "` must differ from each other");
        }
        return new Fact<>(name, null, copy, kind, List.of(), reading, Map.of(), false);
    }

    private static boolean isOfVocabulary(String prefix) {
        return Arrays.stream(Attribute.values())
                .anyMatch(known -> known.path().equals(prefix) || known.path().startsWith(prefix + "."));
    }

    /** A declared fact that is true or false; see {@link #declared}. */
    public static Fact<String> declaredFlag(String name, boolean unstated, FactKind kind) {
        return declared(name, List.of("false", "true"), Boolean.toString(unstated), kind);
    }

    /** The same fact with another reading for one activity. */
    Fact<V> reading(V unstated, Activity... activities) {
        Map<Activity, Integer> more = new EnumMap<>(readings);
        for (Activity activity : activities) {
            more.put(activity, values.indexOf(unstated));
        }
        return new Fact<>(name, attribute, values, kind, targets, reading, more, cautiousThereOnly);
    }

    /** The same fact, which is CAUTIOUS only for the activities with a reading of their own; a marker for the others. */
    Fact<V> cautiousThereOnly() {
        return new Fact<>(name, attribute, values, kind, targets, reading, readings, true);
    }

    /** The same fact, marked as one that the host can bring to one of these values, so that a remedy may name it. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public final Fact<V> underControl(V... reachable) {
        List<V> chosen = List.of(reachable);
        for (V value : chosen) {
            state(value);
        }
        return new Fact<>(name, attribute, values, kind, chosen, reading, readings, cautiousThereOnly);
    }

    /** The path in a request, such as {@code worker.notice}. */
    public String name() {
        return name;
    }

    /** Where the packed form of a request holds the fact; empty for a declared fact. */
    public Optional<Attribute> attribute() {
        return Optional.ofNullable(attribute);
    }

    /** All values, in the order of the vocabulary. */
    public List<V> values() {
        return Collections.unmodifiableList(values);
    }

    /** What leaving the fact out means. */
    public FactKind kind() {
        return kind;
    }

    /** What leaving the fact out means for an activity. */
    public FactKind kind(Activity activity) {
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

    /** Whether a rule set declared the fact over {@code attributes}. */
    public boolean isDeclared() {
        return attribute == null;
    }

    /** The value that the fact is read at when a request for this activity leaves it out; empty when it has none. */
    public Optional<V> unstated(Activity activity) {
        int position = readings.getOrDefault(activity, reading);
        return position == NO_VALUE ? Optional.empty() : Optional.of(values.get(position));
    }

    /** How many states the fact has: not stated, and each of its values. */
    public int states() {
        return values.size() + 1;
    }

    /** The state of a stated value; throws {@link IllegalArgumentException} for a value that the fact does not have. */
    public int state(Object value) {
        int position = values.indexOf(value);
        if (position < 0) {
            throw new IllegalArgumentException("fact `" + name + "` must be one of " + values);
        }
        return position + 1;
    }

    /** The position of the value that a state is read at for this activity, or -1 when it has no value. */
    public int valueOf(int state, Activity activity) {
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
