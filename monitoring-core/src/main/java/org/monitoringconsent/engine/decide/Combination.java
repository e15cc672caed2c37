// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.engine.decide;

import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.making.Ruling;
import org.monitoringconsent.verdict.making.VerdictMaker;

/** How the answers of several rule sets become one. */
public enum Combination {
    /** One rule set, which answers also where it has no say. */
    ALONE,
    /** All that bind; those without a say are left out, and a denial by any other decides. */
    TOGETHER;

    /** The ruling. */
    public Ruling of(List<JurisdictionVerdict> answers) {
        return this == ALONE && answers.size() == 1 ? Ruling.of(answers.get(0)) : combine(answers);
    }

    private static Ruling combine(List<JurisdictionVerdict> answers) {
        List<JurisdictionVerdict> parts = new ArrayList<>();
        boolean denied = false;
        boolean governs = false;
        List<Advice> advice = new ArrayList<>();
        for (JurisdictionVerdict answer : answers) {
            if (answer.coverage() != Coverage.DOES_NOT_GOVERN) {
                parts.add(answer);
                denied |= answer.decision() == Decision.DENY;
                governs |= answer.coverage() == Coverage.GOVERNS;
                advice.addAll(answer.advice());
            }
        }
        if (parts.isEmpty()) {
            return new Ruling(Decision.DENY, Coverage.DOES_NOT_GOVERN, answers, List.of());
        }
        return new Ruling(
                denied ? Decision.DENY : Decision.ALLOW,
                governs ? Coverage.GOVERNS : Coverage.OUTSIDE_PERIOD,
                parts,
                VerdictMaker.get().joined(advice));
    }
}
