// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.before;

import java.time.LocalDate;
import java.util.Optional;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.RuleSteps;

/**
 * Since when platform work is protected in a country. A directive binds no private platform by itself, so what it says is
 * guidance until a national act transposes it.
 *
 * @param directive the day by which the directive is to be transposed, where that is taken as guidance
 * @param act the first day of the national act, where there is one
 */
record PlatformWork(Optional<LocalDate> directive, Optional<LocalDate> act) {

    private static final String NOT_TRANSPOSED = "the directive is not yet transposed here, as far as could be found";

    /** The first day of either. */
    LocalDate firstDay() {
        if (act.isPresent() && (directive.isEmpty() || act.get().isBefore(directive.get()))) {
            return act.get();
        }
        return directive.orElseThrow();
    }

    /** The rule with the force that it has in this country. */
    RuleSteps.Last bound(RuleSteps.Bound rule) {
        if (act.isEmpty()) {
            return rule.binding(Binding.GUIDANCE).confidence(Confidence.MEDIUM).contestable(NOT_TRANSPOSED);
        }
        LocalDate transposed = act.get();
        if (firstDay().equals(transposed)) {
            return rule.binding(Binding.STATUTE).confidence(Confidence.MEDIUM);
        }
        return rule.binding(Binding.GUIDANCE, new InForce(Optional.empty(), Optional.of(transposed)))
                .binding(Binding.STATUTE, NationalLaw.fromDay(transposed))
                .confidence(Confidence.MEDIUM)
                .contestableWhen(
                        before(transposed.getYear(), transposed.getMonthValue(), transposed.getDayOfMonth()),
                        NOT_TRANSPOSED);
    }
}
