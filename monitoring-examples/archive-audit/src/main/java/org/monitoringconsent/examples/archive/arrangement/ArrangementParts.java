package org.monitoringconsent.examples.archive.arrangement;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.domain.Facts;

/** Reads the parts of an arrangement; faults go to the cursor. */
final class ArrangementParts {

    private static final Set<String> KEYS = Set.of(
            "name",
            "note",
            "timeZone",
            "numberRegion",
            "employer",
            "groups",
            "workers",
            "register",
            "queues",
            "domains",
            "notices",
            "safeguards",
            "monitoring",
            "line",
            "lines",
            "numbers",
            "marks");

    private final Cursor file;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, WorkerEntry> workers = new LinkedHashMap<>();

    ArrangementParts(Cursor file) {
        this.file = file;
    }

    Arrangement read() {
        file.allow(KEYS);
        String region = file.country("numberRegion").orElse("GB");
        demand("numberRegion");
        demand("timeZone");
        ZoneId zone = file.zone("timeZone").orElse(ZoneId.of("Europe/London"));
        Map<String, Object> employer = employer(file, true);
        readGroups();
        readWorkers();
        return new Arrangement(
                file.requiredText("name"),
                zone,
                region,
                employer,
                Collections.unmodifiableMap(groups),
                Collections.unmodifiableMap(workers),
                register(),
                file.texts("queues"),
                file.texts("domains"),
                new DatedFacts(file, groups.keySet()).read(),
                new Practices(file, groups.keySet()).read(),
                line(file),
                lines(),
                numbers(),
                marks());
    }

    private void demand(String key) {
        if (!file.has(key)) {
            file.fault(key, "is required");
        }
    }

    private static Map<String, Object> employer(Cursor holder, boolean demanded) {
        if (!holder.has("employer")) {
            if (demanded) {
                holder.fault("employer", "is required");
            }
            return Map.of();
        }
        Cursor employer = holder.object("employer");
        employer.allow(Set.of("country", "sector", "representation", "headcount", "publicAuthority"));
        Map<String, Object> facts = new LinkedHashMap<>(employer.facts(Words.EMPLOYER));
        if (demanded && !employer.has("country")) {
            employer.fault("country", "is required");
        }
        employer.wholeNumber("headcount").ifPresent(count -> facts.put("employer.headcount", count));
        return Collections.unmodifiableMap(facts);
    }

    private void readGroups() {
        for (Cursor group : file.objects("groups")) {
            group.allow(Set.of("id", "note", "monitoredSince", "monitoredUntil", "employer", "numberRegion"));
            String id = group.requiredText("id");
            Optional<Span> monitored = group.has("monitoredSince")
                    ? Optional.of(group.span("monitoredSince", "monitoredUntil", true))
                    : Optional.empty();
            Group read = new Group(id, monitored, employer(group, false), group.country("numberRegion"));
            if (groups.put(id, read) != null) {
                group.fault("id", "is given to a group before");
            }
        }
        if (groups.isEmpty()) {
            file.fault("groups", "must name at least one group");
        }
    }

    private void readWorkers() {
        for (Cursor worker : file.objects("workers")) {
            worker.allow(Set.of("key", "country", "group", "timeZone", "place"));
            String key = worker.requiredText("key");
            String group = worker.requiredText("group");
            if (!group.isEmpty() && !groups.containsKey(group)) {
                worker.fault("group", "must be one of the groups " + groups.keySet());
            }
            if (!worker.has("country")) {
                worker.fault("country", "is required");
            }
            Optional<String> place =
                    worker.has("place") ? worker.value("place", Facts.PLACE).map(Object::toString) : Optional.empty();
            WorkerEntry read =
                    new WorkerEntry(key, worker.country("country").orElse("GB"), group, worker.zone("timeZone"), place);
            if (workers.put(key, read) != null) {
                worker.fault("key", "is given to a worker before");
            }
        }
    }

    private List<RegisterEntry> register() {
        List<RegisterEntry> register = new ArrayList<>();
        for (Cursor entry : file.objects("register")) {
            entry.allow(Set.of("extension", "worker", "since", "until"));
            String worker = entry.requiredText("worker");
            if (!worker.isEmpty() && !workers.containsKey(worker)) {
                entry.fault("worker", "must be the key of one of the workers");
            }
            register.add(
                    new RegisterEntry(entry.requiredText("extension"), worker, entry.span("since", "until", true)));
        }
        return List.copyOf(register);
    }

    private static String line(Cursor holder) {
        if (!holder.has("line")) {
            holder.fault("line", "is required");
            return "";
        }
        return holder.value("line", Facts.LINE).map(Object::toString).orElse("");
    }

    private List<LineRule> lines() {
        List<LineRule> lines = new ArrayList<>();
        for (Cursor rule : file.objects("lines")) {
            rule.allow(Set.of("extensions", "line"));
            lines.add(new LineRule(rule.texts("extensions"), line(rule)));
        }
        return List.copyOf(lines);
    }

    private List<KnownNumber> numbers() {
        List<KnownNumber> numbers = new ArrayList<>();
        for (Cursor number : file.objects("numbers")) {
            number.allow(with(Words.COMMUNICATION.keySet(), "number", "note"));
            Map<String, Object> facts = number.facts(Words.COMMUNICATION);
            if (facts.isEmpty()) {
                number.fault("", "must say what it means to call the number, for instance `protectedFunction`");
            }
            numbers.add(new KnownNumber(number.requiredText("number"), facts));
        }
        return List.copyOf(numbers);
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Cursor mark : file.objects("marks")) {
            mark.allow(with(Words.COMMUNICATION.keySet(), "mark", "note", "cardDataSpoken"));
            marks.add(new Mark(
                    mark.requiredText("mark"),
                    mark.truth("cardDataSpoken").orElse(false),
                    mark.facts(Words.COMMUNICATION)));
        }
        return List.copyOf(marks);
    }

    static Set<String> with(Set<String> keys, String... more) {
        Set<String> all = new LinkedHashSet<>(keys);
        Collections.addAll(all, more);
        return all;
    }
}
