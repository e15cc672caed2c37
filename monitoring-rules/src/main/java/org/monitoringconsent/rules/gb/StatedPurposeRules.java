// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.STATUTORY_DUTY;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.rules.gb.GbInstruments.ANNEX_1;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2018_356;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DUAA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_IPA;
import static org.monitoringconsent.rules.gb.GbMaterial.LAWFUL_DISCLOSURE;

import java.util.EnumSet;
import java.util.List;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.rule.Rule;

/** What the monitoring is for; for obtaining and acting alike. */
final class StatedPurposeRules {

    /** Every purpose that is stated and not refused as such; the true one cures. */
    private static final List<PurposeCategory> LAWFUL_PURPOSES = List.copyOf(EnumSet.complementOf(EnumSet.of(
            PurposeCategory.UNSPECIFIED,
            PurposeCategory.UNION_ACTIVITY,
            PurposeCategory.IDENTIFY_REPORTER,
            PurposeCategory.NATIONAL_SECURITY)));

    static final Rule UK_DP_07 = Rule.requirement("UK-DP-07", "No \"just in case\"")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(1)(b)").confirmed(), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principle 2"), UNDER_DPA_1998)
            .deniesWhen(is(PURPOSE, PurposeCategory.UNSPECIFIED))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedByAny(PURPOSE, LAWFUL_PURPOSES)
            .build();

    static final Rule UK_DP_16 = Rule.requirement("UK-DP-16", "National security is the state's business")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("5(1)(b)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principle 2"), UNDER_DPA_1998)
            .cites(SI_2018_356.regulation("4(1)(d)").confirmed(), UNDER_IPA)
            .cites(UK_GDPR.at("Annex 1 para 2").confirmedAt(ANNEX_1), UNDER_DUAA)
            .deniesWhen(all(
                    is(PURPOSE, PurposeCategory.NATIONAL_SECURITY),
                    not(any(LAWFUL_DISCLOSURE, is(USE_KIND, UseKind.REPORT_TO_AUTHORITY)))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("a state body may have the task, and no fact tells it from another employer")
            .liftedBy("UK-LAW-01")
            .curedByAny(PURPOSE, LAWFUL_PURPOSES)
            .curedBy(STATUTORY_DUTY, true)
            .build();

    private StatedPurposeRules() {}

    static List<Rule> rules() {
        return List.of(UK_DP_07, UK_DP_16);
    }
}
