// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;

/** Reads conditions as they stand on one day: what turns on a day is settled, and what then goes without saying left out. */
final class DayReading {

    private final LocalDate day;

    DayReading(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    /** An equivalent condition, on this day, that names no day. */
    Condition of(Condition condition) {
        if (condition instanceof Condition.From from) {
            return day.isBefore(from.firstDay()) ? Conditions.never() : Conditions.always();
        }
        if (condition instanceof Condition.Not not) {
            return negated(of(not.part()));
        }
        if (condition instanceof Condition.Named named) {
            return new Condition.Named(named.name(), of(named.meaning()));
        }
        if (condition instanceof Condition.All all) {
            return list(all.parts(), true);
        }
        return condition instanceof Condition.Any any ? list(any.parts(), false) : condition;
    }

    /** The condition with only the names of its named conditions, to tell whether it changed by itself. */
    static Condition byName(Condition condition) {
        if (condition instanceof Condition.Named named) {
            return new Condition.Named(named.name(), Conditions.always());
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(byName(not.part()));
        }
        if (condition instanceof Condition.All all) {
            return new Condition.All(
                    all.parts().stream().map(DayReading::byName).toList());
        }
        return condition instanceof Condition.Any any
                ? new Condition.Any(any.parts().stream().map(DayReading::byName).toList())
                : condition;
    }

    private Condition list(List<Condition> parts, boolean conjunction) {
        Condition neutral = conjunction ? Conditions.always() : Conditions.never();
        Condition absorbing = conjunction ? Conditions.never() : Conditions.always();
        List<Condition> kept = new ArrayList<>();
        for (Condition part : parts) {
            Condition read = of(part);
            if (read.equals(absorbing)) {
                return absorbing;
            }
            if (!read.equals(neutral)) {
                kept.add(read);
            }
        }
        if (kept.size() == 1) {
            return kept.get(0);
        }
        return conjunction ? new Condition.All(kept) : new Condition.Any(kept);
    }

    private static Condition negated(Condition read) {
        if (read.equals(Conditions.always())) {
            return Conditions.never();
        }
        return read.equals(Conditions.never()) ? Conditions.always() : Conditions.not(read);
    }
}
