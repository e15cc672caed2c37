package org.monitoringconsent.recorder.arrangement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.recorder.json.JsonWriting;

/**
 * Collects an arrangement in code: what it collects is the file that says the same, read and checked as any file is.
 *
 * <pre>{@code
 * Arrangement arrangement = Arrangement.named("Service", ZoneId.of("Europe/London"), CountryCode.GB, Line.EMPLOYER_PRIVATE)
 *     .employer(Facts.SECTOR, Sector.GENERAL)
 *     .group("service", LocalDate.of(2026, 1, 12))
 *     .worker("w-1", CountryCode.GB, "service")
 *     .safeguard(Facts.BALANCING, Balancing.FAVOURS_EMPLOYER, LocalDate.of(2026, 1, 5))
 *     .practice("recording", request)
 *     .build();
 * }</pre>
 */
public final class ArrangementBuilder {

    private final Map<String, Object> tree = new LinkedHashMap<>();
    private final Map<String, Object> employer = new LinkedHashMap<>();
    private final Map<String, Object> safeguards = new LinkedHashMap<>();
    private final Map<String, Object> attributes = new LinkedHashMap<>();
    private final Set<String> attributeKeys = new TreeSet<>();

    ArrangementBuilder(String name, ZoneId zone, CountryCode country, Line line) {
        tree.put("name", name);
        tree.put("timeZone", zone.getId());
        tree.put("numberRegion", country.value());
        employer.put("country", country.value());
        tree.put("employer", employer);
        tree.put("line", line.name());
    }

    private void add(String list, Map<String, Object> entry) {
        add(tree, list, entry);
    }

    private static void add(Map<String, Object> holder, String list, Map<String, Object> entry) {
        List<Object> entries = new ArrayList<>();
        if (holder.get(list) instanceof List<?> known) {
            entries.addAll(known);
        }
        entries.add(entry);
        holder.put(list, entries);
    }

    private static Map<String, Object> entry(Object... keysAndValues) {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entry.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return entry;
    }

    private static String name(Fact<?> fact) {
        return fact.name().substring(fact.name().indexOf('.') + 1);
    }

    private static Object written(Object value) {
        return value instanceof Boolean ? value : String.valueOf(value);
    }

    /** States a fact of the employer, such as its sector. */
    public <V> ArrangementBuilder employer(Fact<V> fact, V value) {
        employer.put(name(fact), written(value));
        return this;
    }

    /** States how many people the employer has. */
    public ArrangementBuilder headcount(int people) {
        employer.put("headcount", people);
        return this;
    }

    /** A group that is monitored from a day on. */
    public ArrangementBuilder group(String id, LocalDate monitoredSince) {
        add("groups", entry("id", id, "monitoredSince", monitoredSince));
        return this;
    }

    /** A group that is never monitored. */
    public ArrangementBuilder group(String id) {
        add("groups", entry("id", id));
        return this;
    }

    /** A worker of a group, known by an opaque key. */
    public ArrangementBuilder worker(String key, CountryCode country, String group) {
        add("workers", entry("key", key, "country", country.value(), "group", group));
        return this;
    }

    /** Assigns an extension, account or address to a worker from a day on. */
    public ArrangementBuilder extension(String identifier, String worker, LocalDate since) {
        add("register", entry("extension", identifier, "worker", worker, "since", since));
        return this;
    }

    /** What workers were told, from a day on; of some groups, or of all when none is named. */
    public ArrangementBuilder notice(Notice level, LocalDate from, String... groups) {
        add("notices", dated("level", level.name(), from, groups));
        return this;
    }

    /** A safeguard that holds from a day on; for some groups, or for all when none is named. */
    public <V> ArrangementBuilder safeguard(Fact<V> fact, V value, LocalDate from, String... groups) {
        if (fact.isDeclared()) {
            attributeKeys.add(fact.name());
            add(attributes, fact.name(), dated("value", written(value), from, groups));
        } else {
            add(safeguards, name(fact), dated("value", written(value), from, groups));
        }
        return this;
    }

    private static Map<String, Object> dated(String key, Object value, LocalDate from, String... groups) {
        Map<String, Object> entry = entry(key, value, "from", from);
        if (groups.length > 0) {
            entry.put("groups", Arrays.asList(groups));
        }
        return entry;
    }

    /**
     * A way of monitoring: the activity, the purpose and the manner of a request, whose other parts are not looked at.
     *
     * @param groups with whom it is practised; with all when none is named
     */
    public ArrangementBuilder practice(String name, MonitoringRequest like, String... groups) {
        Map<String, Object> practice =
                entry("name", name, "activity", like.activity().name());
        if (groups.length > 0) {
            practice.put("groups", Arrays.asList(groups));
        }
        Facts.PURPOSE.in(like).ifPresent(purpose -> practice.put("purpose", entry("category", purpose.name())));
        Words.MANNER.forEach((key, fact) -> fact.in(like).ifPresent(value -> practice.put(key, written(value))));
        like.manner().endsOn().ifPresent(last -> practice.put("endsOn", last));
        add("monitoring", practice);
        return this;
    }

    /** What it means to call a number, or to be called by it. */
    public <V> ArrangementBuilder number(String number, Fact<V> fact, V value) {
        add("numbers", entry("number", number, name(fact), written(value)));
        return this;
    }

    /** Returns the file that says the same. */
    public String json() {
        Map<String, Object> whole = new LinkedHashMap<>(tree);
        if (!safeguards.isEmpty()) {
            whole.put("safeguards", safeguards);
        }
        if (!attributes.isEmpty()) {
            whole.put("attributes", attributes);
        }
        return JsonWriting.pretty(whole);
    }

    /**
     * Returns the arrangement.
     *
     * @throws ArrangementException with everything that is wrong with it
     */
    public Arrangement build() {
        return ArrangementReader.read(json(), attributeKeys);
    }
}
