// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.recorder.arrangement.WorkerEntry.Objection;
import org.monitoringconsent.recorder.json.JsonWriting;

/**
 * Collects an arrangement in code: what it collects is the file that says the same, read and checked as any file is.
 *
 * <p>The usual things have a short way; everything that an {@link Arrangement} holds can be given as it holds it.
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

    private static final String ATTRIBUTES = "attributes";

    private final Map<String, Object> tree = new LinkedHashMap<>();
    private final Map<String, Object> employer = new LinkedHashMap<>();
    private final Set<String> attributeKeys = new TreeSet<>();

    private ArrangementBuilder(String name, ZoneId zone, String country, String line) {
        tree.put("name", name);
        tree.put("timeZone", zone.getId());
        tree.put("numberCountry", country);
        tree.put("employer", employer);
        tree.put("line", line);
    }

    ArrangementBuilder(String name, ZoneId zone, CountryCode country, Line line) {
        this(name, zone, country.value(), line.name());
        employer.put("country", country.value());
    }

    /** A builder that knows what an arrangement says. */
    static ArrangementBuilder of(Arrangement known) {
        ArrangementBuilder builder =
                new ArrangementBuilder(known.name(), known.recorderZone(), known.numberCountry(), known.line());
        builder.employer.putAll(shortNames(known.employer()));
        known.groups().values().forEach(builder::group);
        known.workers().values().forEach(builder::worker);
        known.register().forEach(builder::extension);
        known.queues().forEach(builder::queue);
        known.domains().forEach(builder::domain);
        known.facts().forEach(builder::fact);
        known.practices().forEach(builder::practice);
        known.lines().forEach(builder::line);
        known.numbers().forEach(builder::number);
        known.marks().forEach(builder::mark);
        return builder;
    }

    private static Map<String, Object> shortNames(Map<String, Object> facts) {
        Map<String, Object> names = new LinkedHashMap<>();
        facts.forEach((path, value) -> names.put(shortName(path), written(value)));
        return names;
    }

    private static String shortName(String path) {
        return path.substring(path.indexOf('.') + 1);
    }

    private static Object written(Object value) {
        return value instanceof Boolean || value instanceof Number ? value : String.valueOf(value);
    }

    private void add(String list, Object entry) {
        add(tree, list, entry);
    }

    private static void add(Map<String, Object> holder, String list, Object entry) {
        List<Object> entries = new ArrayList<>();
        if (holder.get(list) instanceof List<?> known) {
            entries.addAll(known);
        }
        entries.add(entry);
        holder.put(list, entries);
    }

    /** The object at a key, which is there from now on. */
    private static Map<String, Object> inner(Map<String, Object> holder, String key) {
        Map<String, Object> inner = new LinkedHashMap<>();
        if (holder.get(key) instanceof Map<?, ?> known) {
            known.forEach((name, value) -> inner.put(String.valueOf(name), value));
        }
        holder.put(key, inner);
        return inner;
    }

    private static Map<String, Object> entry(String key, Object value) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(key, value);
        return entry;
    }

    private static void putSpan(Map<String, Object> entry, Span span, String from, String until) {
        if (!span.from().equals(LocalDate.MIN)) {
            entry.put(from, span.from());
        }
        span.until().ifPresent(day -> entry.put(until, day));
    }

    private static void putTexts(Map<String, Object> entry, String key, Collection<?> texts) {
        if (!texts.isEmpty()) {
            entry.put(key, texts.stream().map(String::valueOf).toList());
        }
    }

    /** States a fact of the employer, such as its sector. */
    public <V> ArrangementBuilder employer(Fact<V> fact, V value) {
        employer.put(shortName(fact.name()), written(value));
        return this;
    }

    /** States how many people the employer has. */
    public ArrangementBuilder headcount(int people) {
        employer.put("headcount", people);
        return this;
    }

    /** A group that is monitored from a day on. */
    public ArrangementBuilder group(String id, LocalDate monitoredSince) {
        return group(new Group(id, Optional.of(Span.since(monitoredSince)), Map.of(), Optional.empty()));
    }

    /** A group that is never monitored. */
    public ArrangementBuilder group(String id) {
        return group(new Group(id, Optional.empty(), Map.of(), Optional.empty()));
    }

    /** A group, with all that can be said of one. */
    public ArrangementBuilder group(Group group) {
        Map<String, Object> entry = entry("id", group.id());
        group.monitored().ifPresent(span -> putSpan(entry, span, "monitoredSince", "monitoredUntil"));
        if (!group.employer().isEmpty()) {
            entry.put("employer", shortNames(group.employer()));
        }
        group.numberCountry().ifPresent(country -> entry.put("numberCountry", country));
        add("groups", entry);
        return this;
    }

    /** A worker of a group, known by an opaque key, and when the worker had objected to the monitoring. */
    public ArrangementBuilder worker(String key, CountryCode country, String group, Objection... objections) {
        return worker(key, country, Optional.empty(), group, objections);
    }

    /**
     * The same for a worker in a region of a country.
     *
     * @since 0.2
     */
    public ArrangementBuilder worker(String key, RegionCode region, String group, Objection... objections) {
        return worker(key, region.country(), Optional.of(region.value()), group, objections);
    }

    private ArrangementBuilder worker(
            String key, CountryCode country, Optional<String> region, String group, Objection... objections) {
        return worker(new WorkerEntry(
                key, country.value(), region, group, Optional.empty(), Optional.empty(), List.of(objections)));
    }

    /** A worker, with all that can be said of one. */
    public ArrangementBuilder worker(WorkerEntry worker) {
        Map<String, Object> entry = entry("key", worker.key());
        entry.put("country", worker.country());
        worker.region().ifPresent(region -> entry.put("region", region));
        entry.put("group", worker.group());
        worker.zone().ifPresent(zone -> entry.put("timeZone", zone.getId()));
        worker.place().ifPresent(place -> entry.put("place", place));
        for (Objection objection : worker.objections()) {
            Map<String, Object> said = new LinkedHashMap<>();
            putSpan(said, objection.span(), "from", "until");
            objection.overridden().ifPresent(span -> said.put("overriddenFrom", span.from()));
            add(entry, "objected", said);
        }
        add("workers", entry);
        return this;
    }

    /** Assigns an extension, account or address to a worker from a day on. */
    public ArrangementBuilder extension(String identifier, String worker, LocalDate since) {
        return extension(new RegisterEntry(identifier, worker, Span.since(since)));
    }

    /** Assigns an extension, account or address to a worker for some time. */
    public ArrangementBuilder extension(RegisterEntry assigned) {
        Map<String, Object> entry = entry("extension", assigned.identifier());
        entry.put("worker", assigned.worker());
        putSpan(entry, assigned.span(), "since", "until");
        add("register", entry);
        return this;
    }

    /** An extension, number or address of a queue or service, behind which stands no single worker. */
    public ArrangementBuilder queue(String identifier) {
        add("queues", identifier);
        return this;
    }

    /** A mail or SIP domain of the house. */
    public ArrangementBuilder domain(String domain) {
        add("domains", domain);
        return this;
    }

    /** What workers were told, from a day on; of some groups, or of all when none is named. */
    public ArrangementBuilder notice(Notice level, LocalDate from, String... groups) {
        return fact(new DatedFact(Facts.NOTICE.name(), level, Span.since(from), Set.of(groups)));
    }

    /** A safeguard that holds from a day on; for some groups, or for all when none is named. */
    public <V> ArrangementBuilder safeguard(Fact<V> fact, V value, LocalDate from, String... groups) {
        String path = fact.isDeclared() ? ATTRIBUTES + "." + fact.name() : fact.name();
        return fact(new DatedFact(path, value, Span.since(from), Set.of(groups)));
    }

    /** A notice or safeguard that holds for some time; a fact that a rule set brings along is under {@code attributes.}. */
    public ArrangementBuilder fact(DatedFact fact) {
        boolean notice = fact.path().equals(Facts.NOTICE.name());
        Map<String, Object> entry = entry(notice ? "level" : "value", written(fact.value()));
        putSpan(entry, fact.span(), "from", "until");
        putTexts(entry, "groups", fact.groups());
        String name = shortName(fact.path());
        if (notice) {
            add("notices", entry);
        } else if (fact.path().startsWith(ATTRIBUTES + ".")) {
            attributeKeys.add(name);
            add(inner(tree, ATTRIBUTES), name, entry);
        } else {
            add(inner(tree, "safeguards"), name, entry);
        }
        return this;
    }

    /**
     * A way of monitoring: activity, purpose and manner of a request, suspicion, source, use, records to check and the facts
     * that rule sets bring along. Its other parts, such as the safeguards, are not looked at.
     *
     * @param groups with whom it is practised; with all when none is named
     */
    public ArrangementBuilder practice(String name, MonitoringRequest like, String... groups) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(Facts.ACTIVITY.name(), like.activity().name());
        Facts.PURPOSE.in(like).ifPresent(purpose -> facts.put(Facts.PURPOSE.name(), purpose));
        like.purpose().statement().ifPresent(words -> facts.put("purpose.statement", words));
        Words.MANNER.values().forEach(fact -> fact.in(like).ifPresent(value -> facts.put(fact.name(), value)));
        like.manner().endsOn().ifPresent(last -> facts.put("manner.endsOn", last));
        Words.PARTS
                .values()
                .forEach(words -> words.values()
                        .forEach(fact -> fact.in(like).ifPresent(value -> facts.put(fact.name(), value))));
        like.attributes().forEach((key, value) -> facts.put(ATTRIBUTES + "." + key, plain(value)));
        return practice(new Practice(name, Set.of(), Optional.empty(), Set.of(groups), Span.ALWAYS, facts));
    }

    private static Object plain(AttributeValue value) {
        Optional<Object> number = value.number().map(Object.class::cast);
        return number.or(() -> value.flag().map(Object.class::cast)).orElseGet(value::asText);
    }

    /** A way of monitoring, with all that can be said of one. */
    public ArrangementBuilder practice(Practice practice) {
        Map<String, Object> entry = entry("name", practice.name());
        putTexts(entry, "channels", practice.channels());
        practice.stored().ifPresent(only -> entry.put("stored", only));
        putTexts(entry, "groups", practice.groups());
        putSpan(entry, practice.span(), "from", "until");
        practice.facts().forEach((path, value) -> {
            int dot = path.indexOf('.');
            boolean own = dot < 0 || path.startsWith("manner.");
            Map<String, Object> holder = own ? entry : inner(entry, path.substring(0, dot));
            holder.put(shortName(path), written(value));
            if (path.startsWith(ATTRIBUTES + ".")) {
                attributeKeys.add(shortName(path));
            }
        });
        add("monitoring", entry);
        return this;
    }

    /** The kind of line that some extensions use. */
    public ArrangementBuilder line(LineRule rule) {
        Map<String, Object> entry = new LinkedHashMap<>();
        putTexts(entry, "extensions", rule.extensions());
        entry.put("line", rule.line());
        add("lines", entry);
        return this;
    }

    /** What it means to call a number, or to be called by it. */
    public <V> ArrangementBuilder number(String number, Fact<V> fact, V value) {
        return number(new KnownNumber(number, Map.of(fact.name(), value)));
    }

    /** What it means to call a number, or to be called by it, where that is more than one thing. */
    public ArrangementBuilder number(KnownNumber number) {
        Map<String, Object> entry = entry("number", number.identifier());
        entry.putAll(shortNames(number.facts()));
        add("numbers", entry);
        return this;
    }

    /** What a mark on a call means. */
    public ArrangementBuilder mark(Mark mark) {
        Map<String, Object> entry = entry("mark", mark.mark());
        if (mark.cardDataSpoken()) {
            entry.put("cardDataSpoken", true);
        }
        entry.putAll(shortNames(mark.facts()));
        add("marks", entry);
        return this;
    }

    /** Returns the file that says the same. */
    public String json() {
        return JsonWriting.pretty(tree);
    }

    /**
     * Returns the arrangement.
     *
     * @throws ArrangementException with everything that is wrong with it
     */
    public Arrangement build() {
        return build(IdentifierSpelling.plain());
    }

    /**
     * Returns the arrangement, whose numbers are compared as the host does.
     *
     * @throws ArrangementException with everything that is wrong with it
     */
    public Arrangement build(IdentifierSpelling spelling) {
        return ArrangementReader.read(json(), attributeKeys, spelling);
    }
}
