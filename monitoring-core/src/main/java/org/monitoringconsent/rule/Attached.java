// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.condition.Condition;

/**
 * An obligation or advisory and when it is attached.
 *
 * @param value the code
 * @param when the condition
 * @param withDenial whether it comes with a denial by its rule instead of with an ALLOW
 * @param own how strongly it binds; null when as strongly as its rule
 */
public record Attached<T>(
        T value,
        Condition when,
        boolean withDenial,
        @Nullable Strength own) {

    /** Checks that there is something, and when. */
    public Attached {
        Objects.requireNonNull(value, "what is attached must be given");
        Objects.requireNonNull(when, "a condition must be given");
    }

    /** What is attached as strongly as its rule binds. */
    public Attached(T value, Condition when, boolean withDenial) {
        this(value, when, withDenial, null);
    }

    /** How strongly it binds, where that differs from its rule. */
    public Optional<Strength> strength() {
        return Optional.ofNullable(own);
    }
}
