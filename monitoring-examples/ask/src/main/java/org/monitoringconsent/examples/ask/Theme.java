// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PrivacyPromise;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Transfer;

/**
 * A question about a whole of which the law knows several facts, such as what becomes of what is captured.
 *
 * <p>It is answered by one of its parts, each of which says that a fact has one of some values, or by "none of these", which says of
 * every part that was shown that it is not so. Nothing is stated that the words of the answer do not say.
 */
enum Theme {
    /** Whom it concerns. */
    PEOPLE(
            Part.of(Facts.IN_MONITORED_GROUP, false),
            Part.of(
                    Facts.PROTECTED_FUNCTION,
                    ProtectedFunction.TRADE_UNION,
                    ProtectedFunction.WORKS_COUNCIL,
                    ProtectedFunction.LEGAL_ADVISER,
                    ProtectedFunction.OCCUPATIONAL_HEALTH,
                    ProtectedFunction.COUNSELLING,
                    ProtectedFunction.CONFIDENTIAL_ADVISER,
                    ProtectedFunction.REPORTING_CHANNEL),
            Part.of(Facts.WORKER_OBJECTED, true),
            Part.of(Facts.OTHER_PARTY_OBJECTED, true),
            Part.of(Facts.PRIVACY_PROMISE, PrivacyPromise.PRIVATE_CHANNEL_PROMISED),
            Part.of(Facts.PLACE, Place.INTIMATE_AREA, Place.HOME, Place.OFF_DUTY),
            Part.of(Facts.FOR_EMPLOYER, false),
            Part.of(Facts.PUBLIC_AUTHORITY, true)),
    /** Whether somebody is not to know of it. */
    OPENNESS(Part.of(Facts.OTHER_PARTY_NOTIFIED, false), Part.of(Facts.COVERT, true)),
    /** What was looked into and written down before it began. */
    PAPERS(
            Part.of(Facts.LESS_INTRUSIVE_MEANS_SUFFICE, true),
            Part.of(Facts.BALANCING, Balancing.NOT_DONE),
            Part.of(Facts.BALANCING, Balancing.FAVOURS_WORKER),
            Part.of(Facts.RETENTION_JUSTIFIED, false),
            Part.of(Facts.IMPACT_ASSESSMENT, ImpactAssessment.NOT_DONE),
            Part.of(Facts.IMPACT_ASSESSMENT, ImpactAssessment.HIGH_RISK_UNCONSULTED),
            Part.of(Facts.USE_EXCLUDED, true)),
    /** What is captured, and what becomes of it. */
    MATERIAL(
            Part.of(Facts.NATURE, Nature.PERSONAL),
            Part.of(Facts.STOPS_WHEN_PERSONAL, false),
            Part.of(Facts.RECORDS_HOLD, true),
            Part.of(Facts.RECORDS_SOUND, true),
            Part.of(Facts.SPECIAL_CATEGORY, DataCapture.INTENDED),
            Part.of(Facts.OFFENCE_DATA, DataCapture.INTENDED),
            Part.of(Facts.NATIONAL_NUMBER, DataCapture.INTENDED),
            Part.of(Facts.CARD_DATA, CardData.CAPTURED),
            Part.of(Facts.BIOMETRIC, Biometric.VERIFICATION, Biometric.IDENTIFICATION),
            Part.of(Facts.DECISION, DecisionMaking.SOLELY_AUTOMATED),
            Part.of(Facts.TRANSFER, Transfer.UNPROTECTED));

    @SuppressWarnings("ImmutableEnumChecker") // Neither the list nor a part can be changed.
    private final List<Part> parts;

    Theme(Part... parts) {
        this.parts = List.of(parts);
    }

    /**
     * Something that may be so.
     *
     * @param fact the fact that it tells of
     * @param values the values of which the fact then has one
     */
    record Part(Fact<?> fact, List<Object> values) {

        @SafeVarargs
        @SuppressWarnings("varargs") // Only read.
        static <V> Part of(Fact<V> fact, V... values) {
            return new Part(fact, List.of((Object[]) values));
        }

        /** The key of its words. */
        String key() {
            return "part." + fact.name() + "." + values.get(0);
        }
    }

    /** What it asks, one after the other. */
    List<Part> parts() {
        return parts;
    }

    /** The theme to which a fact belongs; none for one that is asked for by itself. */
    static Optional<Theme> of(Fact<?> fact) {
        return Arrays.stream(values())
                .filter(theme -> theme.parts.stream().anyMatch(part -> part.fact.equals(fact)))
                .findFirst();
    }
}
