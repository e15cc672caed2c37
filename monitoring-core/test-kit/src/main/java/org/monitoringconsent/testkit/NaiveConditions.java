// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.time.LocalDate;
import java.util.Optional;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.MonitoringRequest;

/** Interprets a condition tree node by node on the objects of a request. */
final class NaiveConditions {

    private NaiveConditions() {}

    static boolean holds(Condition condition, MonitoringRequest request, LocalDate day) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(part -> holds(part, request, day));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, request, day));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part(), request, day);
        }
        if (condition instanceof Condition.Named named) {
            return holds(named.meaning(), request, day);
        }
        return holdsLeaf(condition, request, day);
    }

    private static boolean holdsLeaf(Condition leaf, MonitoringRequest request, LocalDate day) {
        if (leaf instanceof Condition.In<?> in) {
            return value(request, in.fact()).filter(in.values()::contains).isPresent();
        }
        if (leaf instanceof Condition.Stated stated) {
            return FactReadings.stated(request, stated.fact()).isPresent();
        }
        if (leaf instanceof Condition.Same<?> same) {
            Optional<Object> left = value(request, same.left());
            return left.isPresent() && left.equals(value(request, same.right()));
        }
        Condition.From from = (Condition.From) leaf;
        return !day.isBefore(from.firstDay());
    }

    /** The value that the fact has, stated or read so. */
    static Optional<Object> value(MonitoringRequest request, Fact<?> fact) {
        return FactReadings.value(request, fact).map(value -> value);
    }
}
