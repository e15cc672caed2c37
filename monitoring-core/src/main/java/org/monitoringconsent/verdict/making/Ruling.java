// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict.making;

import java.util.List;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.JurisdictionVerdict;

/**
 * What the rule sets that bind answer together; one value is shared by all requests with the same outcome.
 *
 * @param decision ALLOW or DENY; a denial by any of them decides
 * @param coverage whether any of them has a say
 * @param parts the answers that count, the worker's country first
 * @param advice the advice of all together, in the order of the vocabulary
 */
public record Ruling(Decision decision, Coverage coverage, List<JurisdictionVerdict> parts, List<Advice> advice) {

    /** Copies the lists. */
    public Ruling {
        parts = List.copyOf(parts);
        advice = List.copyOf(advice);
    }

    /** The ruling of one rule set alone. */
    public static Ruling of(JurisdictionVerdict only) {
        return new Ruling(only.decision(), only.coverage(), List.of(only), only.advice());
    }
}
