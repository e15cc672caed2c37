// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import java.util.List;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/**
 * What one country's law says to one question.
 *
 * @param country the country
 * @param verdict its verdict
 * @param shown the obligations worth showing
 */
record Answer(CountryCode country, Verdict verdict, List<Obligation> shown) {

    /** The rules that decide: the denials of a DENY, the grounds of an ALLOW; none when simply nothing denies. */
    List<String> deciding() {
        Effect decisive = verdict.isDenied() ? Effect.DENIES : Effect.GROUNDS;
        return verdict.reasons().stream()
                .filter(reason -> reason.effect() == decisive)
                .map(Reason::rule)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    /** The answer on one line. */
    String text() {
        String rules = String.join(", ", deciding());
        String why = rules.isEmpty() ? "nothing denies it" : rules;
        String duties = shown.stream()
                .filter(verdict.obligations()::contains)
                .map(Obligation::name)
                .collect(Collectors.joining(", "));
        return verdict.decision() + " " + why + (duties.isEmpty() ? "" : "; must " + duties);
    }
}
