// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import java.util.Set;

/**
 * The rules that the two pages call contestable, for one request.
 *
 * <p>For three rules the flag hangs on the situation (the page on the Netherlands, section 5, point 10).
 */
final class ContestableRules {

    private static final Set<String> IN_EVERY_SITUATION = Set.of(
            "EU-AI-04",
            "EU-BAS-06",
            "EU-OBJ-01",
            "EU-OBJ-02",
            "EU-PWD-01",
            "NL-ACT-03",
            "NL-ACT-04",
            "NL-ACT-06",
            "NL-ACT-07",
            "NL-ACT-08",
            "NL-ACT-09",
            "NL-ACT-10",
            "NL-ACT-11",
            "NL-CRI-01",
            "NL-MSG-01",
            "NL-NOT-01",
            "NL-PER-02",
            "NL-REC-01",
            "NL-SR-02",
            "NL-SR-06",
            "NL-VET-01",
            "NL-WC-04",
            "NL-WC-06");

    private final StatedFacts facts;

    ContestableRules(StatedFacts facts) {
        this.facts = facts;
    }

    boolean contains(String rule) {
        return switch (rule) {
            case "EU-BAS-05" -> facts.is("safeguards.legalBasis", "VITAL_INTERESTS");
            case "NL-PCI-01" -> facts.activity("PLAY_BACK", "PLAY_VOICEMAIL");
            case "NL-LOC-01" ->
                facts.purpose(
                        "HEALTH_AND_SAFETY",
                        "SAFEGUARDING",
                        "SITE_SECURITY",
                        "SYSTEM_OPERATION",
                        "MISCONDUCT_INVESTIGATION",
                        "CRIME_DETECTION");
            default -> IN_EVERY_SITUATION.contains(rule);
        };
    }
}
