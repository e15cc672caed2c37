// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RequestFields;

/** Puts a request together from a choice of one value, or none, for every fact. */
final class RequestAssembler {

    /** Chooses the value that a fact has in the request, or none to leave it out. */
    interface Choice {
        <V> Optional<V> of(Fact<V> fact);
    }

    /**
     * What a request holds besides its facts.
     *
     * @param day the day of the act
     * @param workerId the id of the worker
     * @param statement the purpose in words
     * @param lastDay the end of the act, where it has one
     * @param headcount the number of workers, where it lies in the chosen band
     */
    record Frame(
            LocalDate day,
            String workerId,
            Optional<String> statement,
            LocalDate lastDay,
            Optional<Integer> headcount) {

        static Frame of(MonitoringRequest request) {
            return new Frame(
                    request.day(),
                    request.worker().id(),
                    request.purpose().statement(),
                    request.manner().endsOn().orElse(request.day()),
                    request.employer().headcount());
        }
    }

    private final Frame frame;
    private final Choice choice;

    private RequestAssembler(Frame frame, Choice choice) {
        this.frame = frame;
        this.choice = choice;
    }

    /** The request; throws {@link org.monitoringconsent.domain.RequestShapeException} when it is not well formed. */
    static MonitoringRequest assemble(Frame frame, Choice choice, Iterable<? extends Fact<?>> declared) {
        return new RequestAssembler(frame, choice).request(declared);
    }

    private MonitoringRequest request(Iterable<? extends Fact<?>> declared) {
        Map<Field, Object> values = new HashMap<>();
        Set<String> parts = new LinkedHashSet<>(RequestFields.parts());
        for (Fact<?> fact : Facts.all()) {
            if (fact.field().isEmpty()) {
                if (!choice.of(fact).equals(Optional.of(true))) {
                    parts.remove(fact.name());
                }
            } else if (fact.field().get().partName().isEmpty()
                    || parts.contains(fact.field().get().partName())) {
                Field field = fact.field().get();
                choice.of(fact).flatMap(value -> asWritten(fact, value)).ifPresent(value -> values.put(field, value));
            }
        }
        RequestFields.named("day").ifPresent(field -> values.put(field, frame.day()));
        RequestFields.named("worker.id").ifPresent(field -> values.put(field, frame.workerId()));
        frame.statement()
                .ifPresent(
                        text -> RequestFields.named("purpose.statement").ifPresent(field -> values.put(field, text)));
        return RequestFields.build(parts, field -> Optional.ofNullable(values.get(field)), attributes(declared));
    }

    /** What a request states for the value of a fact; empty where it can only leave it out. */
    private Optional<?> asWritten(Fact<?> fact, Object value) {
        if (fact.equals(Facts.TIME_LIMITED)) {
            return value.equals(true) ? Optional.of(frame.lastDay()) : Optional.empty();
        }
        return Optional.of(value instanceof HeadcountBand band ? workers(band) : value);
    }

    private int workers(HeadcountBand band) {
        return frame.headcount()
                .filter(count -> HeadcountBand.of(count) == band)
                .orElseGet(() -> switch (band) {
                    case UNDER_10 -> 9;
                    case FROM_10_TO_49 -> 10;
                    case FROM_50 -> 50;
                });
    }

    private SortedMap<String, AttributeValue> attributes(Iterable<? extends Fact<?>> declared) {
        SortedMap<String, AttributeValue> attributes = new TreeMap<>();
        declared.forEach(fact ->
                choice.of(fact).ifPresent(value -> attributes.put(fact.name(), written(value.toString()))));
        return attributes;
    }

    /** Flags and numbers are written as such, as callers do. */
    private static AttributeValue written(String text) {
        if (text.equals("true") || text.equals("false")) {
            return AttributeValue.of(text.equals("true"));
        }
        return text.matches("[1-9][0-9]{0,8}") ? AttributeValue.of(new BigDecimal(text)) : AttributeValue.of(text);
    }
}
