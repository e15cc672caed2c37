// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.recorder.arrangement.WorkerEntry.Objection;

/** Reads the parts of an arrangement; faults go to the cursor. */
final class ArrangementParts {

    /** What stands for a worker of whom nobody can tell who it was. */
    private static final String NOBODY = "unknown";

    private static final int FEWEST_DIGITS = 5;

    private final Cursor file;
    private final Set<String> attributeKeys;
    private final IdentifierSpelling spelling;
    /** The country in which numbers without a country code are read. */
    private String numberCountry = "GB";

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, WorkerEntry> workers = new LinkedHashMap<>();
    private final Set<String> domains = new LinkedHashSet<>();
    /** The keys of what stands in the register. */
    private final Set<String> extensions = new HashSet<>();

    ArrangementParts(Cursor file, Set<String> attributeKeys, IdentifierSpelling spelling) {
        this.file = file;
        this.spelling = spelling;
        this.attributeKeys = attributeKeys;
    }

    Arrangement read() {
        file.allow(ArrangementForms.file(attributeKeys).keySet());
        String countryKey = file.current("numberCountry");
        numberCountry = numberCountry(file, countryKey).orElse("GB");
        file.demand(countryKey);
        file.demand("timeZone");
        ZoneId zone = file.zone("timeZone").orElse(ZoneId.of("Europe/London"));
        Map<String, Object> employer = employer(file, true);
        readGroups();
        readWorkers();
        readDomains();
        List<RegisterEntry> register = register();
        return new Arrangement(
                file.requiredText("name"),
                zone,
                numberCountry,
                employer,
                Collections.unmodifiableMap(groups),
                Collections.unmodifiableMap(workers),
                register,
                queues(),
                Collections.unmodifiableSet(domains),
                new DatedFacts(file, groups.keySet(), attributeKeys).read(),
                new Practices(file, groups.keySet(), attributeKeys).read(),
                line(file),
                lines(),
                numbers(),
                marks());
    }

    private static Map<String, Object> employer(Cursor holder, boolean demanded) {
        if (!holder.has("employer")) {
            if (demanded) {
                holder.fault("employer", "required");
            }
            return Map.of();
        }
        Cursor employer = holder.object("employer");
        employer.allow(ArrangementForms.EMPLOYER.keySet());
        Map<String, Object> facts = new LinkedHashMap<>(employer.facts(Words.EMPLOYER));
        if (demanded && !employer.has("country")) {
            employer.fault("country", "required");
        }
        employer.wholeNumber("headcount").ifPresent(count -> facts.put("employer.headcount", count));
        return Collections.unmodifiableMap(facts);
    }

    private Optional<String> numberCountry(Cursor holder, String key) {
        return holder.country(key).filter(country -> {
            boolean some = spelling.hasNumbers(country);
            if (!some) {
                holder.fault(key, "noNumbers");
            }
            return some;
        });
    }

    private void readGroups() {
        for (Cursor group : file.objects("groups")) {
            group.allow(ArrangementForms.GROUP.keySet());
            if (group.has("monitoredUntil") && !group.has("monitoredSince")) {
                group.fault("monitoredUntil", "neverBegan", "monitoredSince");
            }
            String id = group.requiredText("id");
            Optional<Span> monitored = group.has("monitoredSince")
                    ? Optional.of(group.span("monitoredSince", "monitoredUntil", true))
                    : Optional.empty();
            Group read = new Group(
                    id, monitored, employer(group, false), numberCountry(group, group.current("numberCountry")));
            if (groups.put(id, read) != null) {
                group.fault("id", "groupTwice");
            }
        }
        if (groups.isEmpty()) {
            file.fault("groups", "noGroup");
        }
    }

    private void readWorkers() {
        for (Cursor worker : file.objects("workers")) {
            worker.allow(ArrangementForms.WORKER.keySet());
            String key = worker.requiredText("key");
            if (key.equals(NOBODY)) {
                worker.fault("key", "nobody", NOBODY);
            }
            String group = worker.requiredText("group");
            if (!group.isEmpty() && !groups.isEmpty() && !groups.containsKey(group)) {
                worker.fault("group", "oneOfGroups", groups.keySet());
            }
            worker.demand("country");
            Optional<String> place =
                    worker.has("place") ? worker.value("place", Facts.PLACE).map(Object::toString) : Optional.empty();
            WorkerEntry read = new WorkerEntry(
                    key,
                    worker.country("country").orElse("GB"),
                    worker.region("region", "country"),
                    group,
                    worker.zone("timeZone"),
                    place,
                    objections(worker));
            if (workers.put(key, read) != null) {
                worker.fault("key", "workerTwice");
            }
        }
    }

    private static List<Objection> objections(Cursor worker) {
        List<Objection> objections = new ArrayList<>();
        for (Cursor objection : worker.objects("objected")) {
            objection.allow(ArrangementForms.OBJECTION.keySet());
            Optional<Span> overridden = objection.day("overriddenFrom").map(day -> new Span(day, Optional.empty()));
            Span span = objection.span("from", "until", true);
            if (objection.has("from")
                    && overridden
                            .filter(after -> after.from().isBefore(span.from()))
                            .isPresent()) {
                objection.fault("overriddenFrom", "notBefore", "from");
            }
            objections.add(new Objection(span, overridden));
        }
        return List.copyOf(objections);
    }

    private List<RegisterEntry> register() {
        List<RegisterEntry> register = new ArrayList<>();
        for (Cursor entry : file.objects("register")) {
            entry.allow(ArrangementForms.REGISTER.keySet());
            String worker = entry.requiredText("worker");
            if (!worker.isEmpty() && !workers.containsKey(worker)) {
                entry.fault("worker", "worker");
            }
            String extension = entry.requiredText("extension");
            Optional<String> key = key(extension);
            if (!extension.isEmpty() && key.isEmpty()) {
                entry.fault("extension", "extension");
            }
            key.ifPresent(extensions::add);
            register.add(new RegisterEntry(extension, worker, entry.span("since", "until", true)));
        }
        return List.copyOf(register);
    }

    private static String line(Cursor holder) {
        if (!holder.has("line")) {
            holder.fault("line", "required");
            return "";
        }
        return holder.value("line", Facts.LINE).map(Object::toString).orElse("");
    }

    private List<LineRule> lines() {
        List<LineRule> lines = new ArrayList<>();
        Map<String, Cursor> places = new HashMap<>();
        Map<String, String> kinds = new HashMap<>();
        for (Cursor rule : file.objects("lines")) {
            rule.allow(ArrangementForms.LINE_RULE.keySet());
            String line = line(rule);
            rule.demand("extensions");
            rule.demandSome("extensions", "noExtension");
            Set<String> ruled = new LinkedHashSet<>();
            for (Map.Entry<String, Cursor> written :
                    rule.placedTexts("extensions").entrySet()) {
                Cursor place = written.getValue();
                Optional<String> key = key(written.getKey());
                if (key.isEmpty()) {
                    place.fault("", "extension");
                    continue;
                }
                if (!extensions.contains(key.get()) && isOfAWorker(key.get())) {
                    place.fault("", "lineOfAddress");
                }
                ruled.add(key.get());
                Cursor before = places.putIfAbsent(key.get(), place);
                if (before != null && !line.equals(kinds.get(key.get()))) {
                    place.fault("", "lineTwice", before.place());
                }
                kinds.putIfAbsent(key.get(), line);
            }
            lines.add(new LineRule(ruled, line));
        }
        return List.copyOf(lines);
    }

    /** Whether the register has it, or what stands before the at sign of an address of the house, which is the same. */
    private boolean isOfAWorker(String key) {
        int at = key.lastIndexOf('@');
        return extensions.contains(key)
                || (at > 0 && domains.contains(key.substring(at + 1)) && extensions.contains(key.substring(0, at)));
    }

    private Optional<String> key(String written) {
        return spelling.key(written, numberCountry);
    }

    /** A queue is nobody's extension: whoever has one that is a queue as well would never be found. */
    private Set<String> queues() {
        Map<String, Cursor> queues = file.placedTexts("queues");
        queues.forEach((queue, place) -> {
            Optional<String> key = key(queue);
            if (key.isEmpty()) {
                place.fault("", "queue");
            } else if (isOfAWorker(key.get())) {
                place.fault("", "queueAndWorker");
            }
        });
        return Collections.unmodifiableSet(queues.keySet());
    }

    private void readDomains() {
        file.placedTexts("domains")
                .forEach((domain, place) -> IdentifierSpelling.domain(domain)
                        .ifPresentOrElse(domains::add, () -> place.fault("", "domain")));
    }

    private List<KnownNumber> numbers() {
        List<KnownNumber> numbers = new ArrayList<>();
        Map<String, Cursor> places = new HashMap<>();
        Map<String, Map<String, Object>> facts = new HashMap<>();
        for (Cursor number : file.objects("numbers")) {
            number.allow(ArrangementForms.NUMBER.keySet());
            Map<String, Object> meaning = number.facts(Words.NUMBER);
            if (meaning.isEmpty()) {
                number.fault("", "meaning");
            }
            String written = number.requiredText("number");
            Optional<String> spelled = key(written);
            if (!written.isEmpty()
                    && spelled.filter(Predicate.not(ArrangementParts::isDamaged))
                            .isEmpty()) {
                number.fault("number", "number");
            }
            String key = spelled.orElse(written);
            Cursor before = places.putIfAbsent(key, number);
            if (before != null && !meaning.equals(facts.get(key))) {
                number.fault("number", "numberTwice", before.place());
            }
            facts.putIfAbsent(key, meaning);
            numbers.add(new KnownNumber(written, meaning));
        }
        return List.copyOf(numbers);
    }

    /** A number with letters among its digits, and an address without its at sign, would be a name that nobody has. */
    private static boolean isDamaged(String key) {
        long digits = key.chars().filter(Character::isDigit).count();
        return key.indexOf('@') < 0
                && key.chars().anyMatch(one -> !Character.isDigit(one) && "+*#".indexOf(one) < 0)
                && (digits >= FEWEST_DIGITS || Character.isDigit(key.charAt(0)) || IdentifierSpelling.isDomain(key));
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        Map<String, Cursor> places = new HashMap<>();
        Map<String, Map<String, Object>> given = new HashMap<>();
        for (Cursor mark : file.objects("marks")) {
            mark.allow(ArrangementForms.MARK.keySet());
            Map<String, Object> meaning = mark.facts(Words.COMMUNICATION);
            if (!mark.has("cardDataSpoken")
                    && Words.COMMUNICATION.keySet().stream().noneMatch(mark::has)) {
                mark.fault("", "markMeaning");
            }
            String written = mark.requiredText("mark");
            marks.add(new Mark(written, mark.truth("cardDataSpoken").orElse(false), meaning));
            // Records write it with letters of whichever case.
            String key = written.toLowerCase(Locale.ROOT);
            Cursor before = places.putIfAbsent(key, mark);
            if (before != null && contradict(meaning, given.getOrDefault(key, Map.of()))) {
                mark.fault("mark", "markTwice", before.place());
            }
            given.computeIfAbsent(key, none -> new HashMap<>()).putAll(meaning);
        }
        return List.copyOf(marks);
    }

    /** Marks that are written alike are both borne, as long as they do not say two things of one fact. */
    private static boolean contradict(Map<String, Object> one, Map<String, Object> other) {
        return one.entrySet().stream()
                .anyMatch(fact ->
                        other.containsKey(fact.getKey()) && !fact.getValue().equals(other.get(fact.getKey())));
    }
}
