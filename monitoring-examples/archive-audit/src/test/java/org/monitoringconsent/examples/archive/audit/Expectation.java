// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Says what of an expectation does not hold; the keys are those of {@code expect.json}. */
final class Expectation {

    /** Remarks that say nothing about a thing that was not understood. */
    private static final Set<String> ROUTINE = Set.of(
            "the time has no zone and was read in the recorder's configured zone",
            "the record has no id; its place in the archive stands in",
            "the record does not say who called whom");

    private static final List<String> OF_THE_LINE = List.of("decision", "channel", "day", "worker");

    private Expectation() {}

    static List<String> wrong(Outcome outcome, JsonNode expect) {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> key : expect.properties()) {
            JsonNode wanted = key.getValue();
            switch (key.getKey()) {
                case "exit" -> {} // the exit code belongs to the command
                case "records" ->
                    wanted.properties().forEach(kind -> count(faults, outcome, kind.getKey(), kind.getValue()));
                case "verdicts" -> wanted.forEach(one -> faults.addAll(verdicts(outcome, one)));
                case "noCleanAllow" -> faults.addAll(clean(outcome, wanted));
                case "remarked" -> {
                    boolean said = outcome.told().stream()
                            .filter(line -> fits(line, wanted.path("where")))
                            .anyMatch(line -> matches(says(line), wanted.path("mentions")));
                    note(faults, said, "a remark " + wanted.path("mentions"));
                }
                case "refused" -> note(faults, refused(outcome, wanted.path("mentions")), "refused " + wanted);
                case "lineContains" ->
                    note(
                            faults,
                            outcome.verdicts().stream()
                                    .anyMatch(line -> matches(List.of(line.toString()), wanted.path("any"))),
                            "a verdict with " + wanted.path("any"));
                case "anyOf" -> {
                    List<List<String>> each = StreamSupport.stream(wanted.spliterator(), false)
                            .map(one -> wrong(outcome, one))
                            .toList();
                    note(faults, each.stream().anyMatch(List::isEmpty), "one of " + each);
                }
                case "allOf" -> wanted.forEach(one -> faults.addAll(wrong(outcome, one)));
                default ->
                    throw new IllegalArgumentException("an expectation that the test does not know: " + key.getKey());
            }
        }
        return faults;
    }

    private static void note(List<String> faults, boolean holds, String what) {
        if (!holds) {
            faults.add(what);
        }
    }

    private static void count(List<String> faults, Outcome outcome, String kind, JsonNode wanted) {
        long number = outcome.lines().stream()
                .filter(line -> Outcome.type(line).equals(kind))
                .count();
        note(faults, within(number, wanted), wanted + " " + kind + ", not " + number);
    }

    private static boolean within(long number, JsonNode wanted) {
        return wanted.isArray()
                ? number >= wanted.path(0).asLong() && number <= wanted.path(1).asLong()
                : number == wanted.asLong();
    }

    private static List<String> verdicts(Outcome outcome, JsonNode one) {
        List<JsonNode> found = outcome.verdicts().stream()
                .filter(line -> fits(line, one.path("where")))
                .toList();
        boolean enough = one.has("count") ? within(found.size(), one.path("count")) : !found.isEmpty();
        if (!enough) {
            return List.of(found.size() + " verdicts fit " + one);
        }
        List<String> faults = new ArrayList<>();
        for (JsonNode line : found) {
            Stream.of("decision", "doubtful", "worker", "day", "channel")
                    .filter(key -> one.has(key) && !same(value(line, key), one.path(key)))
                    .forEach(key -> faults.add(key + " " + one.path(key) + ", not " + value(line, key)));
            one.path("facts").properties().stream()
                    .filter(fact -> !same(value(line, fact.getKey()), fact.getValue()))
                    .forEach(fact -> faults.add(fact + ", not " + value(line, fact.getKey())));
        }
        return faults;
    }

    private static List<String> clean(Outcome outcome, JsonNode wanted) {
        JsonNode where = wanted.path("where");
        List<JsonNode> verdicts =
                outcome.verdicts().stream().filter(line -> fits(line, where)).toList();
        long others = outcome.told().stream()
                .filter(line -> !Outcome.type(line).equals("verdict"))
                .filter(line -> !where.has("call")
                        || !line.has("call")
                        || line.path("call").equals(where.path("call")))
                .count();
        if (verdicts.size() + others < wanted.path("records").asInt(1)) {
            return List.of("the record is gone");
        }
        return verdicts.stream()
                .filter(line -> !value(line, "doubtful").asBoolean())
                .filter(line -> !(wanted.has("about")
                        ? matches(says(line), wanted.path("about"))
                        : !says(line).isEmpty()))
                .map(line -> "a doubt about " + line.path("call"))
                .toList();
    }

    private static boolean refused(Outcome outcome, JsonNode mentions) {
        return outcome.refused()
                ? matches(List.of(outcome.said()), mentions)
                : outcome.verdicts().isEmpty()
                        && outcome.told().stream().anyMatch(line -> matches(says(line), mentions));
    }

    private static List<String> says(JsonNode line) {
        List<String> says = new ArrayList<>();
        line.path("remarks").forEach(remark -> says.add(remark.asText()));
        line.path("attribution").path("why").forEach(why -> says.add(why.asText()));
        if (line.path("why").isTextual()) {
            says.add(line.path("why").asText());
        }
        says.removeAll(ROUTINE);
        return says;
    }

    private static boolean matches(List<String> texts, JsonNode patterns) {
        for (JsonNode pattern : patterns) {
            Pattern compiled = Pattern.compile(pattern.asText(), Pattern.CASE_INSENSITIVE);
            if (texts.stream().anyMatch(text -> compiled.matcher(text).find())) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(JsonNode line, JsonNode where) {
        for (Map.Entry<String, JsonNode> key : where.properties()) {
            boolean fits = key.getKey().equals("anyWorker")
                    ? workers(line).stream().anyMatch(worker -> same(worker, key.getValue()))
                    : same(value(line, key.getKey()), key.getValue());
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static List<JsonNode> workers(JsonNode line) {
        List<JsonNode> workers = new ArrayList<>(List.of(line.path("worker")));
        line.path("colleagues").forEach(colleague -> workers.add(colleague.path("worker")));
        return workers;
    }

    private static JsonNode value(JsonNode line, String path) {
        if (OF_THE_LINE.contains(path) || path.equals("call")) {
            return line.path(path);
        }
        if (path.equals("doubtful")) {
            return line.path("attribution").path("doubtful");
        }
        JsonNode at = line.path("request");
        for (String step : path.split("\\.", -1)) {
            at = at.path(step);
        }
        return at;
    }

    private static boolean same(JsonNode seen, JsonNode wanted) {
        if (wanted.has("in")) {
            return StreamSupport.stream(wanted.path("in").spliterator(), false).anyMatch(seen::equals);
        }
        if (wanted.has("not")) {
            return !seen.equals(wanted.path("not"));
        }
        return wanted.has("absent")
                ? seen.isMissingNode() == wanted.path("absent").asBoolean()
                : seen.equals(wanted);
    }
}
