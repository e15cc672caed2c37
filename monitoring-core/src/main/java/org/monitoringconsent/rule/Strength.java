// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.util.Objects;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;

/**
 * How strongly an obligation binds and how sure the author is, where that differs from the rule that asks for it.
 *
 * @param binding the authority behind the obligation
 * @param confidence how sure the author is
 */
public record Strength(Binding binding, Confidence confidence) {
    /** Checks that there are both. */
    public Strength {
        Objects.requireNonNull(binding, "a binding must be given");
        Objects.requireNonNull(confidence, "a confidence must be given");
    }
}
