// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ireland;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.CHANNEL;
import static org.monitoringconsent.domain.Facts.CONSENT;
import static org.monitoringconsent.domain.Facts.EMPLOYER_COUNTRY;
import static org.monitoringconsent.domain.Facts.PROTECTED_FUNCTION;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.domain.Facts.WORKER_COUNTRY;
import static org.monitoringconsent.domain.Facts.WORKER_HEARD;
import static org.monitoringconsent.examples.ireland.IrishInstruments.ACT_1983;
import static org.monitoringconsent.examples.ireland.IrishInstruments.ACT_1993;
import static org.monitoringconsent.examples.ireland.IrishInstruments.DPA_2018;
import static org.monitoringconsent.examples.ireland.IrishInstruments.DPC_EMPLOYERS;
import static org.monitoringconsent.examples.ireland.IrishInstruments.SI_146_2000;
import static org.monitoringconsent.examples.ireland.IrishInstruments.UNFAIR_DISMISSALS_ACT;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.rules.eu.EuActivities.CALL_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuActivities.CONTENT;
import static org.monitoringconsent.rules.eu.EuConditions.INVESTIGATIVE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.STRONG_SUSPICION;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.rule.Rule;

/** What Irish law adds to the baseline. */
final class IrishRules {

    private static final CountryCode IRELAND = CountryCode.of("IE");

    /** A telephone call or a video meeting on its way is listened to or recorded. */
    private static final Condition TAKEN_IN_TRANSIT = named(
            "taken in the course of its transmission",
            all(OBTAINING, CALL_ACTIVITY, isIn(CHANNEL, Channel.CALL, Channel.VIDEO_MEETING)));

    static final Rule IE_SCOPE_01 = Rule.scope("IE-SCOPE-01", "Neither worker nor employer in Ireland")
            .inForce(from(2018, 5, 25))
            .cites(DPA_2018.whole())
            .doesNotGovernWhen(all(isNot(WORKER_COUNTRY, IRELAND), isNot(EMPLOYER_COUNTRY, IRELAND)))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .build();

    /** It is no interception where the sender or the person meant to receive agreed. */
    static final Rule IE_INT_01 = Rule.requirement("IE-INT-01", "No interception without the consent of a party")
            .inForce(from(2018, 5, 25))
            .cites(ACT_1983.section("98"))
            .cites(ACT_1993.section("13"))
            .deniesWhen(all(TAKEN_IN_TRANSIT, not(isIn(CONSENT, Consent.ONE, Consent.ALL))))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .criminalInterception()
            .curedBy(CONSENT, Consent.ONE)
            .build();

    static final Rule IE_INV_01 = Rule.requirement("IE-INV-01", "Investigations rest on suspicion")
            .inForce(from(2018, 5, 25))
            .cites(DPC_EMPLOYERS)
            .deniesWhen(all(OBTAINING, INVESTIGATIVE, not(STRONG_SUSPICION)))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(GUIDANCE)
            .confidence(LOW)
            .build();

    static final Rule IE_PRO_01 = Rule.prohibition("IE-PRO-01", "Calls with a lawyer")
            .inForce(from(2018, 5, 25))
            .cites(DPA_2018.section("162"))
            .deniesWhen(all(OBTAINING, CONTENT, is(PROTECTED_FUNCTION, ProtectedFunction.LEGAL_ADVISER)))
            .exposing(EMPLOYMENT, REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .build();

    static final Rule IE_ACT_01 = Rule.requirement("IE-ACT-01", "A hearing before a dismissal")
            .inForce(from(2018, 5, 25))
            .cites(UNFAIR_DISMISSALS_ACT.section("6(7)"))
            .cites(SI_146_2000.whole())
            .deniesWhen(all(is(USE_KIND, UseKind.DISMISSAL), not(isTrue(WORKER_HEARD))))
            .exposing(EMPLOYMENT)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .curedBy(WORKER_HEARD, true)
            .build();

    private IrishRules() {}

    static List<Rule> scope() {
        return List.of(IE_SCOPE_01);
    }

    static List<Rule> interception() {
        return List.of(IE_INT_01);
    }
}
