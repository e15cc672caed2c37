// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.germany;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.domain.Facts.CONSENT;
import static org.monitoringconsent.domain.Facts.PROVENANCE;
import static org.monitoringconsent.examples.germany.GermanConditions.LISTENED_IN;
import static org.monitoringconsent.examples.germany.GermanConditions.ORDERED_AND_TOLD;
import static org.monitoringconsent.examples.germany.GermanConditions.SOMEBODY_DID_NOT_AGREE;
import static org.monitoringconsent.examples.germany.GermanConditions.SPOKEN_WORD_RECORDED;
import static org.monitoringconsent.examples.germany.GermanInstruments.BGB;
import static org.monitoringconsent.examples.germany.GermanInstruments.LISTENING_IN;
import static org.monitoringconsent.examples.germany.GermanInstruments.STGB;
import static org.monitoringconsent.examples.germany.GermanInstruments.USUAL_FACILITY;
import static org.monitoringconsent.examples.germany.GermanInstruments.WPHG;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.rules.eu.EuActivities.WORKS_ON_STORED_MATERIAL;
import static org.monitoringconsent.rules.eu.EuConditions.ACTING;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;

import java.util.List;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.rule.Rule;

/** DE-STGB: the confidentiality of the spoken word, in the order of StGB 201. */
final class SpokenWordRules {

    static final Rule DE_STGB_01 = Rule.requirement("DE-STGB-01", "Recording the spoken word")
            .inForce(from(2018, 5, 25))
            .cites(STGB.section("201(1) no. 1"))
            .deniesWhen(all(SPOKEN_WORD_RECORDED, SOMEBODY_DID_NOT_AGREE))
            .exposing(CRIME, CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .criminalInterception()
            .liftedBy("DE-STGB-02")
            .curedBy(CONSENT, Consent.ALL)
            .build();

    static final Rule DE_STGB_02 = Rule.exception("DE-STGB-02", "A recording that a statute orders")
            .inForce(from(2018, 5, 25))
            .cites(WPHG.section("83(3)-(5)"))
            .appliesWhen(all(OBTAINING, ORDERED_AND_TOLD))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .lifts("DE-STGB-01")
            .shownOnlyWhenLifting()
            .build();

    static final Rule DE_STGB_03 = Rule.prohibition("DE-STGB-03", "Using a recording that is a crime")
            .inForce(from(2018, 5, 25))
            .cites(STGB.section("201(1) no. 2"))
            .deniesWhen(all(any(ACTING, WORKS_ON_STORED_MATERIAL), is(PROVENANCE, Provenance.CRIMINAL_INTERCEPTION)))
            .exposing(CRIME, CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    /** Consent of all answers every reading: the criminal one and that of the right to the spoken word. */
    static final Rule DE_STGB_04 = Rule.requirement("DE-STGB-04", "Listening in with a device")
            .inForce(from(2018, 5, 25))
            .cites(STGB.section("201(2) no. 1"))
            .cites(LISTENING_IN)
            .cites(USUAL_FACILITY.unsure())
            .cites(BGB.section("823(1)"))
            .deniesWhen(all(LISTENED_IN, SOMEBODY_DID_NOT_AGREE))
            .exposing(CRIME, CIVIL)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("a listening facility that telephones usually have may be no listening device")
            .curedBy(CONSENT, Consent.ALL)
            .build();

    private SpokenWordRules() {}

    static List<Rule> rules() {
        return List.of(DE_STGB_01, DE_STGB_02, DE_STGB_03, DE_STGB_04);
    }
}
