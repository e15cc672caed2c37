// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.PROTECTED_FUNCTION;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.ANSWER_ACCESS_REQUESTS;
import static org.monitoringconsent.rule.Obligation.CONSULT_STAFF;
import static org.monitoringconsent.rule.Obligation.EXCLUDE_PROTECTED_FUNCTIONS;
import static org.monitoringconsent.rule.Obligation.HANDLE_COMPLAINTS;
import static org.monitoringconsent.rule.Obligation.HANDLE_OBJECTIONS;
import static org.monitoringconsent.rule.Obligation.HAVE_PROCESSOR_CONTRACT;
import static org.monitoringconsent.rule.Obligation.LIMIT_RETENTION;
import static org.monitoringconsent.rule.Obligation.PROVIDE_UNMONITORED_LINE;
import static org.monitoringconsent.rule.Obligation.RESTRICT_AND_LOG_ACCESS;
import static org.monitoringconsent.rule.Obligation.SKIP_PRIVATE_ITEMS;
import static org.monitoringconsent.rule.Obligation.STOP_WHEN_PERSONAL;
import static org.monitoringconsent.rules.gb.GbCases.HALFORD;
import static org.monitoringconsent.rules.gb.GbCases.PRIVILEGE;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.FREE_CONSENT_OF_ALL;
import static org.monitoringconsent.rules.gb.GbConditions.KEPT_FROM_THE_WORKER;
import static org.monitoringconsent.rules.gb.GbConditions.MAY_TURN_OUT_PERSONAL;
import static org.monitoringconsent.rules.gb.GbConditions.OBJECTION_COUNTS;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.ON_STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.OPENED_TEXT;
import static org.monitoringconsent.rules.gb.GbConditions.TELECOM;
import static org.monitoringconsent.rules.gb.GbConditions.VOICE_CAPTURE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CALLS;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.BETWEEN_GDPR_AND_DUAA;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.DUAA_2025;
import static org.monitoringconsent.rules.gb.GbInstruments.ERA_1996;
import static org.monitoringconsent.rules.gb.GbInstruments.NI_CONSULTATION_2005;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2000_2699;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2004_3426;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2018_356;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2026_82;
import static org.monitoringconsent.rules.gb.GbInstruments.TULRCA_1992;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DUAA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_IPA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_RIPA;
import static org.monitoringconsent.rules.gb.NecessityRules.NEEDS_AN_ASSESSMENT;

import java.util.List;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Rule;

/** Standing obligations: they come with every ALLOW under British law, never with a denial. */
final class DutyRules {

    static final Rule UK_DUTY_01 = Rule.duty("UK-DUTY-01", "Few people, every access logged")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(1)(f)"), UNDER_GDPR)
            .cites(UK_GDPR.article("32"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principle 7"), UNDER_DPA_1998)
            .cites(ICO_GUIDANCE.whole().confirmed(), UNDER_ICO_GUIDANCE)
            .appliesWhen(always())
            .binding(STATUTE)
            .confidence(HIGH)
            .obliges(RESTRICT_AND_LOG_ACCESS)
            .build();

    /** Outside sector rules there is no fixed British period. */
    static final Rule UK_DUTY_02 = Rule.duty("UK-DUTY-02", "Keep no longer than needed")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(1)(e)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principle 5"), UNDER_DPA_1998)
            .cites(DPA_2018.section("173").confirmed(), UNDER_GDPR)
            .appliesWhen(always())
            .binding(STATUTE)
            .confidence(HIGH)
            .obliges(LIMIT_RETENTION)
            .build();

    static final Rule UK_DUTY_03 = Rule.duty("UK-DUTY-03", "Answer access requests")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("12"), UNDER_GDPR)
            .cites(UK_GDPR.article("12A"), UNDER_DUAA)
            .cites(UK_GDPR.article("15"), UNDER_GDPR)
            .cites(DPA_2018.schedule("2 Part 3 para 16").confirmed(), UNDER_GDPR)
            .cites(DUAA_2025.section("76").confirmed(), UNDER_DUAA)
            .cites(DUAA_2025.section("78").confirmed(), since(2025, 6, 19))
            .cites(DPA_1998.section("7"), UNDER_DPA_1998)
            .appliesWhen(always())
            .binding(STATUTE)
            .confidence(HIGH)
            .obliges(ANSWER_ACCESS_REQUESTS)
            .build();

    static final Rule UK_DUTY_04 = Rule.duty("UK-DUTY-04", "Processor terms")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("28"), UNDER_GDPR)
            .cites(UK_GDPR.articles("44A-49"), UNDER_DUAA)
            .cites(UK_GDPR.articles("44-49"), BETWEEN_GDPR_AND_DUAA)
            .cites(DPA_1998.schedule("1 Part II paras 11-12, principle 8"), UNDER_DPA_1998)
            .appliesWhen(always())
            .binding(STATUTE)
            .confidence(HIGH)
            .obliges(HAVE_PROCESSOR_CONTRACT)
            .build();

    static final Rule UK_DUTY_05 = Rule.duty("UK-DUTY-05", "Handle complaints")
            .inForce(from(2026, 6, 19))
            .cites(DPA_2018.section("164A"))
            .cites(DUAA_2025.section("103"))
            .cites(SI_2026_82.at("(the day)").confirmed())
            .appliesWhen(always())
            .binding(STATUTE)
            .confidence(HIGH)
            .obliges(HANDLE_COMPLAINTS)
            .build();

    /** Rests on what carries UK-PROT-01 to UK-PROT-05. */
    static final Rule UK_DUTY_06 = Rule.duty("UK-DUTY-06", "Keep protected numbers out")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("5(1)(c)"), UNDER_GDPR)
            .cites(UK_GDPR.article("9"), UNDER_GDPR)
            .cites(UK_GDPR.article("25"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principle 3"), UNDER_DPA_1998)
            .cites(DPA_1998.schedule("3"), UNDER_DPA_1998)
            .cites(TULRCA_1992.section("146"))
            .cites(PRIVILEGE.whole())
            .cites(ERA_1996.section("47B"))
            .appliesWhen(all(OBTAINING, TELECOM, is(PROTECTED_FUNCTION, ProtectedFunction.NONE)))
            .binding(STATUTE, GUIDANCE)
            .confidence(HIGH)
            .obliges(EXCLUDE_PROTECTED_FUNCTIONS)
            .build();

    static final Rule UK_DUTY_07 = Rule.duty("UK-DUTY-07", "An unmonitored line")
            .inForce(from(1997, 6, 25))
            .cites(HALFORD.at("and practice after it").readElsewhere())
            .appliesWhen(all(OBTAINING, VOICE_CAPTURE, not(ON_STORED_COPY), isNot(EXTENT, Extent.TARGETED)))
            .binding(GUIDANCE)
            .confidence(LOW)
            .contestable("it is practice after Halford rather than law")
            .obliges(PROVIDE_UNMONITORED_LINE)
            .build();

    static final Rule UK_DUTY_08 = Rule.duty("UK-DUTY-08", "Stop when it turns out personal")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("4(1)(a)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.at("explanatory note").confirmed(), UNDER_RIPA)
            .cites(ICO_CALLS.whole().readElsewhere(), UNDER_ICO_GUIDANCE)
            .appliesWhen(all(OBTAINING, CONTENT, MAY_TURN_OUT_PERSONAL, not(FREE_CONSENT_OF_ALL)))
            .binding(STATUTE, GUIDANCE)
            .confidence(HIGH)
            .obliges(STOP_WHEN_PERSONAL)
            .build();

    static final Rule UK_DUTY_09 = Rule.duty("UK-DUTY-09", "Leave private items unopened")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at("quick guide s.5").readElsewhere())
            .appliesWhen(all(
                    OBTAINING,
                    is(PURPOSE, PurposeCategory.ABSENCE_COVER),
                    any(OPENED_TEXT, is(ACTIVITY, Activity.PLAY_VOICEMAIL))))
            .binding(GUIDANCE)
            .confidence(HIGH)
            .obliges(SKIP_PRIVATE_ITEMS)
            .build();

    /** From 50 employees the regulations on information and consultation may ask for it too. */
    static final Rule UK_DUTY_10 = Rule.duty("UK-DUTY-10", "Ask the workers for their views")
            .inForce(from(2018, 5, 25))
            .cites(UK_GDPR.article("35(9)"))
            .cites(ICO_GUIDANCE.whole().confirmed(), UNDER_ICO_GUIDANCE)
            .cites(SI_2004_3426.at("(from 50 employees)"))
            .cites(NI_CONSULTATION_2005.at("(Northern Ireland, from 50 employees)"))
            .appliesWhen(all(NEEDS_AN_ASSESSMENT, not(KEPT_FROM_THE_WORKER)))
            .binding(STATUTE, GUIDANCE)
            .confidence(MEDIUM)
            .contestable("Article 35(9) asks for it where appropriate only")
            .obliges(CONSULT_STAFF)
            .build();

    static final Rule UK_DUTY_11 = Rule.duty("UK-DUTY-11", "Handle objections")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("21(1), 21(4)"), UNDER_GDPR)
            .cites(DPA_1998.section("10").readElsewhere(), UNDER_DPA_1998)
            .appliesWhen(OBJECTION_COUNTS)
            .binding(STATUTE)
            .confidence(HIGH)
            .obliges(HANDLE_OBJECTIONS)
            .build();

    private DutyRules() {}

    static List<Rule> rules() {
        return List.of(
                UK_DUTY_01,
                UK_DUTY_02,
                UK_DUTY_03,
                UK_DUTY_04,
                UK_DUTY_05,
                UK_DUTY_06,
                UK_DUTY_07,
                UK_DUTY_08,
                UK_DUTY_09,
                UK_DUTY_10,
                UK_DUTY_11);
    }
}
