// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.EMPLOYER_COUNTRY;
import static org.monitoringconsent.domain.Facts.FOR_EMPLOYER;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.domain.Facts.WORKER_COUNTRY;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.rules.gb.GbCases.AMWELL;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_AMWELL;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_STOCKMAN;
import static org.monitoringconsent.rules.gb.GbCases.STOCKMAN;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.IPA_2016;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2000_2699;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2018_356;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_IPA;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.Rule;

/** Which acts British law speaks about. */
final class ScopeRules {

    static final Rule UK_SCOPE_01 = Rule.scope("UK-SCOPE-01", "Before the supported period")
            .inForce(InForce.always())
            .cites(SI_2000_2699.whole())
            .outsidePeriodWhen(before(2000, 10, 24))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule UK_SCOPE_02 = Rule.note("UK-SCOPE-02", "Rank makes no difference")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("4(1)"), UNDER_GDPR)
            .cites(SI_2018_356.regulation("2"), UNDER_IPA)
            .cites(DPA_1998.section("1(1)"), UNDER_DPA_1998)
            .appliesWhen(always())
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    /** One's own conversation, for oneself: to keep it, to go to court with it, or to report what was said. */
    private static final Condition OWN_RECORDING = named(
            "own recording",
            all(
                    isFalse(FOR_EMPLOYER),
                    is(OPERATOR, Operator.PARTICIPANT),
                    isIn(
                            ACTIVITY,
                            Activity.LISTEN_LIVE,
                            Activity.RECORD,
                            Activity.PLAY_BACK,
                            Activity.TRANSCRIBE,
                            Activity.LISTEN_TO_ROOM,
                            Activity.RECORD_ROOM),
                    any(OBTAINING, isIn(USE_KIND, UseKind.LEGAL_PROCEEDINGS, UseKind.REPORT_TO_AUTHORITY))));

    /** Amwell tells the open part of a hearing, which counts, from the panel's own talk, which does not. */
    static final Rule UK_SCOPE_03 = Rule.scope("UK-SCOPE-03", "A person's own recording, not for the employer")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("2(2)(a)"), UNDER_GDPR)
            .cites(DPA_1998.section("36"), UNDER_DPA_1998)
            .cites(STOCKMAN.whole().readElsewhere(), SINCE_STOCKMAN)
            .cites(AMWELL.whole().confirmed(), SINCE_AMWELL)
            .allowsWhen(OWN_RECORDING)
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestable("it may still be misconduct at work, and sharing it for business ends the exemption")
            .build();

    private static final Condition BRITISH = named(
            "British worker or employer",
            any(is(WORKER_COUNTRY, CountryCode.of("GB")), is(EMPLOYER_COUNTRY, CountryCode.of("GB"))));

    static final Rule UK_SCOPE_04 = Rule.scope("UK-SCOPE-04", "The profile does not govern")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("3"), UNDER_GDPR)
            .cites(IPA_2016.section("3(1)(b)"), UNDER_IPA)
            .cites(DPA_1998.section("5"), UNDER_DPA_1998)
            .doesNotGovernWhen(any(not(BRITISH), all(isFalse(FOR_EMPLOYER), not(OWN_RECORDING))))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    private ScopeRules() {}

    static List<Rule> rules() {
        return List.of(UK_SCOPE_01, UK_SCOPE_02, UK_SCOPE_03, UK_SCOPE_04);
    }
}
