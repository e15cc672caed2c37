// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.CONSENT;
import static org.monitoringconsent.domain.Facts.CONSENT_FREELY_GIVEN;
import static org.monitoringconsent.domain.Facts.OBJECTION_OVERRIDDEN;
import static org.monitoringconsent.domain.Facts.OTHER_PARTY_OBJECTED;
import static org.monitoringconsent.domain.Facts.PRIVACY_PROMISE;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.WORKER_OBJECTED;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.rules.gb.GbCases.LIBERT;
import static org.monitoringconsent.rules.gb.GbCases.SINCE_LIBERT;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.FREE_CONSENT_OF_ALL;
import static org.monitoringconsent.rules.gb.GbConditions.KEPT_FROM_THE_WORKER;
import static org.monitoringconsent.rules.gb.GbConditions.OBJECTION_COUNTS;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.PARTICIPANT;
import static org.monitoringconsent.rules.gb.GbConditions.PLAINLY_PERSONAL;
import static org.monitoringconsent.rules.gb.GbConditions.SHOWN_BY_A_PARTY;
import static org.monitoringconsent.rules.gb.GbConditions.SUSPECTED_OF_CRIME;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CALLS;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_EMAILS;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DUAA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.PrivacyPromise;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** What workers may still expect to stay private, and what those concerned object to; for obtaining. */
final class ExpectationRules {

    static final Rule UK_EXP_01 = Rule.requirement("UK-EXP-01", "Private content")
            .inForce(from(2003, 6, 11))
            .cites(UK_GDPR.article("5(1)(a),(c)"), UNDER_GDPR)
            .cites(ICO_CODE.at("Part 3").readElsewhere(), UNDER_ICO_CODE)
            .cites(ICO_CALLS.whole().readElsewhere(), UNDER_ICO_GUIDANCE)
            .cites(LIBERT.whole(), SINCE_LIBERT)
            .deniesWhen(all(
                    OBTAINING,
                    CONTENT,
                    PLAINLY_PERSONAL,
                    not(PARTICIPANT),
                    not(SHOWN_BY_A_PARTY),
                    not(FREE_CONSENT_OF_ALL),
                    not(all(SUSPECTED_OF_CRIME, not(KEPT_FROM_THE_WORKER)))))
            .exposing(REGULATOR, CIVIL)
            .binding(GUIDANCE, CASE_LAW)
            .confidence(MEDIUM)
            .contestable("the final wording of the guidance on personal calls is unsure")
            .curedBy(Cure.by(CONSENT, Consent.ALL).with(CONSENT_FREELY_GIVEN, true))
            .build();

    static final Rule UK_EXP_02 = Rule.requirement("UK-EXP-02", "Paper ban")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at("Part 3"), UNDER_ICO_CODE)
            .cites(ICO_EMAILS.whole().readElsewhere(), UNDER_ICO_GUIDANCE)
            .deniesWhen(all(
                    OBTAINING,
                    CONTENT,
                    is(PURPOSE, PurposeCategory.UNAUTHORISED_USE),
                    is(PRIVACY_PROMISE, PrivacyPromise.PERSONAL_USE_TOLERATED)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .curedBy(ACTIVITY, Activity.LOG_TRAFFIC)
            .curedBy(PRIVACY_PROMISE, PrivacyPromise.NONE)
            .build();

    private static final Condition OBJECTED = named(
            "an objection that counts",
            all(OBTAINING, OBJECTION_COUNTS, any(isTrue(WORKER_OBJECTED), all(CONTENT, isTrue(OTHER_PARTY_OBJECTED)))));

    /** Until 24 May 2018 only a written notice about unwarranted substantial damage or distress counted. */
    static final Rule UK_OBJ_01 = Rule.requirement("UK-OBJ-01", "Somebody concerned objected")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("21(1)"), UNDER_GDPR)
            .cites(UK_GDPR.article("6(1)(ea)"), UNDER_DUAA)
            .cites(DPA_1998.section("10").readElsewhere(), UNDER_DPA_1998)
            .deniesWhen(all(OBJECTED, not(isTrue(OBJECTION_OVERRIDDEN))))
            .exposing(REGULATOR, CIVIL)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("compelling grounds may outweigh an objection, and the grounds on record may not convince")
            .groundWhen(all(OBJECTED, isTrue(OBJECTION_OVERRIDDEN)))
            .liftedBy("UK-LAW-01")
            .curedBy(OBJECTION_OVERRIDDEN, true)
            .build();

    private ExpectationRules() {}

    static List<Rule> rules() {
        return List.of(UK_EXP_01, UK_EXP_02, UK_OBJ_01);
    }
}
