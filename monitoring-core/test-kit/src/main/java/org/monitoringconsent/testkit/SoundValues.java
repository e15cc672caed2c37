// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.FactKind;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.Provenance;

/** For each fact the value that stands in nobody's way, so that few rules decide a request. */
final class SoundValues {

    /** Where the value is neither the top of a ladder nor what a marker is read at when it is left out. */
    private static final Map<Fact<?>, Object> SOUND = Map.ofEntries(
            Map.entry(Facts.PLACE, Place.WORKPLACE),
            Map.entry(Facts.IN_MONITORED_GROUP, true),
            Map.entry(Facts.NOTICE, Notice.SPECIFIC),
            Map.entry(Facts.LINE, Line.EMPLOYER_PRIVATE),
            Map.entry(Facts.NATURE, Nature.BUSINESS),
            Map.entry(Facts.CARD_DATA, CardData.NONE),
            Map.entry(Facts.SPECIAL_CATEGORY, DataCapture.NONE),
            Map.entry(Facts.OFFENCE_DATA, DataCapture.NONE),
            Map.entry(Facts.NATIONAL_NUMBER, DataCapture.NONE),
            Map.entry(Facts.OPERATOR, Operator.AUTHORISED_EXPRESS),
            Map.entry(Facts.HEADCOUNT, HeadcountBand.FROM_50),
            Map.entry(Facts.LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS),
            Map.entry(Facts.TELLING_WOULD_PREJUDICE, true),
            Map.entry(Facts.AUTOMATED_DECISION_EXCEPTION, true),
            Map.entry(Facts.PROVENANCE, Provenance.LAWFUL),
            Map.entry(Facts.AGGRAVATED, false),
            Map.entry(Facts.LINKED_TO_WORK, true));

    private SoundValues() {}

    static Optional<Object> of(Fact<?> fact) {
        if (SOUND.containsKey(fact)) {
            return Optional.of(SOUND.get(fact));
        }
        if (!fact.ladders().isEmpty()) {
            List<?> ladder = fact.ladders().get(0);
            return Optional.of(ladder.get(ladder.size() - 1));
        }
        return fact.kind() == FactKind.MARKER && !fact.isDeclared()
                ? fact.unstated(Activity.RECORD).map(value -> value)
                : Optional.empty();
    }
}
