// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.Fact;

/**
 * A change of facts that takes away one denial: every change of one cure is needed.
 *
 * @param changes what has to change, at least one
 */
public record Cure(List<Change<?>> changes) {

    /**
     * One fact and the value that it should have.
     *
     * @param fact what changes
     * @param value the value that cures
     */
    public record Change<V>(Fact<V> fact, V value) {
        /** Checks that the value is one of the fact's. */
        public Change {
            Objects.requireNonNull(fact, "a fact must be given");
            Objects.requireNonNull(value, "a value must be given");
            fact.state(value);
        }

        @Override
        public String toString() {
            return "`" + fact.name() + "` = " + value;
        }
    }

    /** Copies the changes. */
    public Cure {
        for (Change<?> change : Objects.requireNonNull(changes, "changes must be given")) {
            Objects.requireNonNull(change, "a change must be given");
        }
        changes = List.copyOf(changes);
    }

    /** A cure by one change. */
    public static <V> Cure by(Fact<V> fact, V value) {
        return new Cure(List.of(new Change<>(fact, value)));
    }

    /** This cure, which needs one more change. */
    public <V> Cure with(Fact<V> fact, V value) {
        List<Change<?>> more = new ArrayList<>(changes);
        more.add(new Change<>(fact, value));
        return new Cure(more);
    }

    @Override
    public String toString() {
        return changes.stream().map(Change::toString).collect(Collectors.joining(" with "));
    }
}
