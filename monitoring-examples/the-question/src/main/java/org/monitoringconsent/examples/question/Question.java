// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.Obligation;

/**
 * One act to decide in each country.
 *
 * @param label what is different about it, in a few words
 * @param act the act, as a variation of one in order
 * @param obtained the act that brought the material, when it is judged first and its verdict tells the origin
 * @param underCompanyRules whether the example company's policy applies on top of the law
 * @param shown obligations worth showing when the act is allowed
 */
record Question(
        String label,
        UnaryOperator<Act> act,
        Optional<UnaryOperator<Act>> obtained,
        boolean underCompanyRules,
        List<Obligation> shown) {

    static Question of(String label, UnaryOperator<Act> act) {
        return new Question(label, act, Optional.empty(), false, List.of());
    }

    /** The same, about acting on what another act brought. */
    Question after(UnaryOperator<Act> first) {
        return new Question(label, act, Optional.of(first), underCompanyRules, shown);
    }

    /** The same, under the law and the example company's policy. */
    Question inTheCompany() {
        return new Question(label, act, obtained, true, shown);
    }

    /** The same, showing these obligations of an ALLOW. */
    Question showing(Obligation... obligations) {
        return new Question(label, act, obtained, underCompanyRules, List.of(obligations));
    }

    /** The request for a country; in two stages where the origin of the material follows from an earlier act. */
    MonitoringRequest request(CountryCode country, MonitoringEngine engine) {
        Act start = Act.inOrder(country);
        if (obtained.isEmpty()) {
            return act.apply(start).request();
        }
        MonitoringRequest first = obtained.get().apply(start).request();
        Source origin = engine.in(country.value()).decide(first).asSource();
        Source known = first.purpose().category().map(origin::withCollectedFor).orElse(origin);
        return act.apply(start.source(none -> known)).request();
    }
}
