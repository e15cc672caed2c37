// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PackedRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Past;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/**
 * Finds what would have allowed denied calls, over all rules that bind.
 *
 * <p>The search costs more than a verdict, and an archive asks the same again and again: calls with the same facts between
 * two days on which any law changed share one answer. Several threads may ask at once.
 */
final class Hindsights {

    private static final int MOST_REMEMBERED = 20_000;
    private static final int BYTES_OF_ONE = 1_500;

    /** Everything on which the answer depends; what came later only where it would have allowed the call. */
    private record Question(
            PackedRequest facts,
            Map<String, AttributeValue> attributes,
            PackedRequest ifInTime,
            Map<String, AttributeValue> attributesInTime,
            LocalDate law) {}

    private final MonitoringEngine engine;
    private final NavigableSet<LocalDate> editionDays = new TreeSet<>();
    private final Remembered<Question, Hindsight> found =
            new Remembered<>(Remembered.fitting(MOST_REMEMBERED, BYTES_OF_ONE));

    Hindsights(MonitoringEngine engine) {
        this.engine = engine;
        engine.ruleSets().forEach(ruleSet -> editionDays.addAll(ruleSet.editionDays()));
    }

    Hindsight of(PreparedCall call, Verdict verdict, boolean deniedByLateness) {
        if (verdict.isAllowed()) {
            return Hindsight.ALLOWED;
        }
        MonitoringRequest request = call.request();
        MonitoringRequest inTime = deniedByLateness ? inTime(call) : request;
        LocalDate law = Objects.requireNonNullElse(editionDays.floor(request.day()), LocalDate.MIN);
        Question question =
                new Question(request.packed(), request.attributes(), inTime.packed(), inTime.attributes(), law);
        Hindsight known;
        synchronized (found) {
            known = found.get(question);
        }
        if (known == null) {
            known = find(request, inTime, verdict, deniedByLateness);
            synchronized (found) {
                found.put(question, known);
            }
        }
        return known;
    }

    /**
     * The question as it would be had what came later been in place, but for what lies in the past where the material exists
     * already: a worker cannot be told before a capture that is over.
     */
    static MonitoringRequest inTime(PreparedCall call) {
        Past past = Past.of(call.request());
        MonitoringRequest inTime = call.ifInTime();
        for (Fact<?> fact : Facts.all()) {
            Optional<?> stated = fact.in(call.request());
            if (past.holds(fact) && !fact.in(inTime).equals(stated)) {
                inTime = stated.isPresent() ? fact.changeTo(inTime, stated.get()) : fact.leaveOut(inTime);
            }
        }
        return inTime;
    }

    private Hindsight find(
            MonitoringRequest request, MonitoringRequest inTime, Verdict verdict, boolean deniedByLateness) {
        Remedies.Answer answer = Remedies.of(engine).allowing(request);
        if (answer.isPossible()) {
            return new Hindsight(likely(answer.remedies()), answer.complete(), List.of());
        }
        if (deniedByLateness) {
            return new Hindsight(List.of(whatCameLater(request, inTime)), true, List.of());
        }
        List<Reason> incurable = verdict.denials().stream()
                .filter(denial -> !curable(request, denial))
                .toList();
        return new Hindsight(List.of(), true, incurable.isEmpty() ? verdict.denials() : incurable);
    }

    /** Those that need no answer which is true of few; where there is no such way, the first. */
    private static List<Remedy> likely(List<Remedy> remedies) {
        List<Remedy> ordinary = remedies.stream().filter(Remedy::ordinary).toList();
        return ordinary.isEmpty() ? remedies.subList(0, Math.min(1, remedies.size())) : ordinary;
    }

    /**
     * What came later did allow the call, so that it is no matter of nothing, even where a remedy would not suggest it: since
     * when a group is monitored is for the employer to say. Returns those of the late facts that are needed.
     */
    private Remedy whatCameLater(MonitoringRequest request, MonitoringRequest inTime) {
        List<Fact<?>> late = new ArrayList<>();
        for (Fact<?> attribute : Facts.all()) {
            if (request.packed().value(attribute) != inTime.packed().value(attribute)) {
                late.add(attribute);
            }
        }
        for (Fact<?> attribute : List.copyOf(late)) {
            List<Fact<?>> fewer = new ArrayList<>(late);
            fewer.remove(attribute);
            if (after(request, remedy(fewer, inTime)).filter(Verdict::isAllowed).isPresent()) {
                late = fewer;
            }
        }
        return remedy(late, inTime);
    }

    private static Remedy remedy(List<Fact<?>> attributes, MonitoringRequest inTime) {
        return Remedy.of(attributes.stream()
                .map(attribute -> Change.of(
                        attribute,
                        List.of(attribute.values().get(inTime.packed().value(attribute) - 1))))
                .sorted(Comparator.comparing((Change change) -> change.fact().name()))
                .toList());
    }

    /** Whether a cure that the employer can bring about takes this one denial away, whatever else may be in the way. */
    private boolean curable(MonitoringRequest request, Reason denial) {
        return denial.definition().cures().stream()
                .map(cure -> cure.changes().stream()
                        .filter(change -> !holds(request, change))
                        .toList())
                .filter(missing -> missing.stream().allMatch(change -> withinReach(request, change)))
                .map(missing -> Remedy.of(missing.stream()
                        .map(change -> Change.of(change.fact(), List.of(change.value())))
                        .toList()))
                .flatMap(cure -> after(request, cure).stream())
                .anyMatch(verdict -> verdict.denials().stream()
                        .noneMatch(left -> left.rule().equals(denial.rule())
                                && left.jurisdiction().equals(denial.jurisdiction())));
    }

    /** The verdict on the request after a remedy, empty where what it states does not fit the request, or a part of it that is missing. */
    private Optional<Verdict> after(MonitoringRequest request, Remedy remedy) {
        try {
            return Optional.of(engine.decide(remedy.applyTo(request)));
        } catch (IllegalArgumentException doesNotFit) {
            return Optional.empty();
        }
    }

    private static boolean holds(MonitoringRequest request, Cure.Change<?> change) {
        Fact<?> fact = change.fact();
        return !fact.isDeclared()
                && fact.valueOf(request.packed().value(fact), request.activity()) == fact.state(change.value()) - 1;
    }

    /** A purpose that was given is not exchanged for a better one, as remedies do not either. */
    private static boolean withinReach(MonitoringRequest request, Cure.Change<?> change) {
        boolean purposeGiven = request.purpose()
                .category()
                .filter(purpose -> purpose != PurposeCategory.UNSPECIFIED)
                .isPresent();
        return change.fact().reachable().contains(change.value())
                && !Past.of(request).holds(change.fact())
                && !(purposeGiven && change.fact().equals(Facts.PURPOSE));
    }
}
