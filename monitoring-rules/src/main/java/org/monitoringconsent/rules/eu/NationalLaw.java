// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Dated;
import org.monitoringconsent.rule.Rule;

/**
 * What the baseline rules need to know of the country that uses them.
 *
 * @param firstDay the first day that the profile covers
 * @param covertException the exception for covert checks, where there is one
 * @param exceptions every national exception that Union law leaves room for
 * @param reporterProtection the days on which the Whistleblower Directive is transposed; empty for none
 * @param platformWork since when platform work is protected; empty for never
 * @param citations what the country adds to the citations of baseline rules, by rule id
 */
record NationalLaw(
        LocalDate firstDay,
        Optional<Rule> covertException,
        List<Rule> exceptions,
        Optional<LocalDate> reporterProtection,
        Optional<PlatformWork> platformWork,
        Map<String, List<Dated<Citation>>> citations) {

    /** The span of a rule that is as old as data protection law in the country. */
    InForce allDays() {
        return fromDay(firstDay);
    }

    static InForce fromDay(LocalDate day) {
        return new InForce(Optional.of(day), Optional.empty());
    }

    /** What the country cites for the rule besides the baseline's own citations. */
    List<Dated<Citation>> cites(String ruleId) {
        return citations.getOrDefault(ruleId, List.of());
    }

    /** When a covert check is lawful in the country, whether or not a denial had to be lifted. */
    Condition covertCheckAllowed() {
        return covertException.isPresent() ? covertException.get().condition() : Conditions.never();
    }

    /** The ids of the national exceptions that lift the rule. */
    String[] exceptionsLifting(String ruleId) {
        List<String> ids = new ArrayList<>();
        for (Rule exception : exceptions) {
            if (exception.lifts().contains(RuleId.of(ruleId))) {
                ids.add(exception.id().value());
            }
        }
        return ids.toArray(new String[0]);
    }
}
