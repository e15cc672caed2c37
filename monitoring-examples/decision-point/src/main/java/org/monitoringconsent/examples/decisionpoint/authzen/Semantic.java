// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.authzen;

import com.fasterxml.jackson.databind.JsonNode;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;

/** How far a list of evaluations is gone through. */
enum Semantic {
    /** To its end. */
    EXECUTE_ALL("execute_all"),
    /** Up to the first that is denied. */
    DENY_ON_FIRST_DENY("deny_on_first_deny"),
    /** Up to the first that is permitted. */
    PERMIT_ON_FIRST_PERMIT("permit_on_first_permit");

    private final String word;

    Semantic(String word) {
        this.word = word;
    }

    /** The semantic that options ask for; throws {@link Refusal} for one that there is not. */
    static Semantic of(JsonNode options) {
        JsonNode asked = options.path("evaluations_semantic");
        if (asked.isMissingNode()) {
            return EXECUTE_ALL;
        }
        for (Semantic semantic : values()) {
            if (semantic.word.equals(asked.asText())) {
                return semantic;
            }
        }
        throw Refusal.because(
                "options.evaluations_semantic",
                "`options.evaluations_semantic` must be execute_all, deny_on_first_deny or permit_on_first_permit");
    }

    boolean stopsAt(boolean decision) {
        return this == (decision ? PERMIT_ON_FIRST_PERMIT : DENY_ON_FIRST_DENY);
    }
}
