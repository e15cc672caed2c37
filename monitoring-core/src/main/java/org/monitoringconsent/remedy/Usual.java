// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.remedy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Recipient;

/**
 * The answers that an ordinary arrangement gives, so that proposals that need no others come first.
 *
 * <p>For what the host can bring about these are the values that it can be brought to; for what simply is, those of the
 * table. That a life is in danger, that an investigator takes part in the call or that an office is an investment firm is
 * true of few, and a proposal that rests on it is of use to few.
 */
final class Usual {

    private static final Map<Fact<?>, List<?>> WHAT_IS = Map.ofEntries(
            Map.entry(Facts.PLACE, List.of(Place.WORKPLACE, Place.PUBLIC_WORK_AREA)),
            Map.entry(Facts.IN_MONITORED_GROUP, List.of(true)),
            Map.entry(Facts.NATURE, List.of(Nature.BUSINESS)),
            Map.entry(Facts.SPECIAL_CATEGORY, List.of(DataCapture.NONE)),
            Map.entry(Facts.OFFENCE_DATA, List.of(DataCapture.NONE)),
            Map.entry(Facts.NATIONAL_NUMBER, List.of(DataCapture.NONE)),
            Map.entry(Facts.PROVENANCE, List.of(Provenance.LAWFUL)),
            Map.entry(Facts.USE_ANNOUNCED, List.of(true)),
            Map.entry(Facts.AGGRAVATED, List.of(false)),
            Map.entry(Facts.FINDING, without(Finding.values(), Finding.PRIVATE_LIFE, Finding.CRIME)),
            Map.entry(Facts.DISCLOSED_TO, without(Recipient.values(), Recipient.OTHER)),
            Map.entry(Facts.RULE_KNOWN, List.of(true)),
            Map.entry(Facts.ROLE_ELIGIBLE, List.of(true)));

    private static final List<PurposeCategory> EVERYDAY = List.of(
            PurposeCategory.QUALITY_STANDARDS,
            PurposeCategory.PRODUCTIVITY,
            PurposeCategory.ESTABLISH_FACTS,
            PurposeCategory.COMPLAINT_OR_DISPUTE,
            PurposeCategory.REGULATORY_COMPLIANCE,
            PurposeCategory.SITE_SECURITY,
            PurposeCategory.SYSTEM_OPERATION,
            PurposeCategory.UNAUTHORISED_USE,
            PurposeCategory.COST_CONTROL,
            PurposeCategory.ABSENCE_COVER,
            PurposeCategory.ATTENDANCE);

    private final List<PurposeCategory> purposes;
    private final List<LegalBasis> bases = new ArrayList<>(List.of(LegalBasis.LEGITIMATE_INTERESTS));

    Usual(MonitoringRequest request) {
        purposes = request.activity() == Activity.CHECK_RECORDS ? List.of(PurposeCategory.VETTING) : EVERYDAY;
        boolean ordered = request.safeguards().statutoryDuty().orElse(false)
                || request.communication()
                        .flatMap(communication -> communication.withinRecordingDuty())
                        .orElse(false);
        if (ordered) {
            bases.add(LegalBasis.LEGAL_OBLIGATION);
        }
        if (request.employer().publicAuthority().orElse(false)) {
            bases.add(LegalBasis.PUBLIC_TASK);
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    private static <V> List<V> without(V[] values, V... left) {
        return Arrays.stream(values)
                .filter(value -> !List.of(left).contains(value))
                .toList();
    }

    /** The usual answers to a fact that is not stated; none where only few can truly give one that helps. */
    List<?> answers(Fact<?> fact) {
        if (fact.equals(Facts.LEGAL_BASIS)) {
            return bases;
        }
        if (fact.equals(Facts.PURPOSE) || fact.equals(Facts.COLLECTED_FOR)) {
            return purposes;
        }
        if (fact.equals(Facts.CONSENT)) {
            // Seldom has everybody on a line agreed to being listened to.
            return List.of();
        }
        return fact.isControllable() ? fact.reachable() : WHAT_IS.getOrDefault(fact, List.of());
    }
}
