// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.condition;

import java.util.Optional;
import org.monitoringconsent.domain.Fact;

/** The values of some facts, as a rule reads them: what a request leaves out has its unstated reading. */
public interface FactValues {

    /**
     * The value of a fact; empty when it has none, which can only be for a fact without an unstated reading.
     *
     * @throws IllegalArgumentException for a fact that was not named when the condition was made
     */
    <V> Optional<V> value(Fact<V> fact);

    /** Whether the fact has this value; throws as {@link #value} does. */
    default <V> boolean is(Fact<V> fact, V value) {
        return value(fact).filter(value::equals).isPresent();
    }

    /** Whether the fact is true; throws as {@link #value} does. */
    default boolean isTrue(Fact<Boolean> fact) {
        return is(fact, true);
    }
}
