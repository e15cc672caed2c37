// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.domain.Facts.RECORD_KIND;
import static org.monitoringconsent.domain.Facts.ROLE_ELIGIBLE;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.TELL_CREDIT_AGENCY;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbGuidance.DISCLOSURE_BODIES;
import static org.monitoringconsent.rules.gb.GbGuidance.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.NI_REHABILITATION_ORDER;
import static org.monitoringconsent.rules.gb.GbInstruments.POLICE_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.REHABILITATION_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.SCOTTISH_DISCLOSURE_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_1975_1023;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbMaterial.SERIOUS_REACTION;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.rule.Rule;

/** Look-ups about a worker and information from third parties; read wherever a record check is given. */
final class VettingRules {

    private static final String QUICK_GUIDE = "3.6 and quick guide s.5";

    static final Rule UK_VET_01 = Rule.prohibition("UK-VET-01", "Customer credit facility")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at(QUICK_GUIDE).readElsewhere(), UNDER_ICO_CODE)
            .cites(UK_GDPR.article("5(1)(b)"), UNDER_GDPR)
            .deniesWhen(is(RECORD_KIND, RecordKind.CREDIT_AGENCY_CUSTOMER_FACILITY))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .build();

    private static final Condition DECLARED_CREDIT_CHECK =
            named("declared credit check", is(RECORD_KIND, RecordKind.CREDIT_AGENCY_DECLARED));
    private static final Condition FULL_CERTIFICATE =
            named("full certificate", is(RECORD_KIND, RecordKind.CRIMINAL_RECORD_FULL));
    private static final Condition ELECTORAL_ROLL = named("electoral roll", is(RECORD_KIND, RecordKind.ELECTORAL_ROLL));

    static final Rule UK_VET_02 = Rule.requirement("UK-VET-02", "Declared credit check")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at(QUICK_GUIDE).readElsewhere(), UNDER_ICO_CODE)
            .cites(UK_GDPR.article("5(1)(b),(c)"), UNDER_GDPR)
            .deniesWhen(all(DECLARED_CREDIT_CHECK, isFalse(ROLE_ELIGIBLE)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .groundWhen(all(DECLARED_CREDIT_CHECK, isTrue(ROLE_ELIGIBLE)))
            .obligesWhen(all(DECLARED_CREDIT_CHECK, isTrue(ROLE_ELIGIBLE)), TELL_CREDIT_AGENCY)
            .curedBy(ROLE_ELIGIBLE, true)
            .build();

    static final Rule UK_VET_03 = Rule.requirement("UK-VET-03", "Standard or enhanced criminal record certificate")
            .inForce(from(2002, 3, 1))
            .cites(POLICE_ACT.sections("113A-113B"))
            .cites(POLICE_ACT.section("123"))
            .cites(REHABILITATION_ACT.whole())
            .cites(SI_1975_1023.whole())
            .cites(SCOTTISH_DISCLOSURE_ACT.whole(), since(2020, 1, 1))
            .cites(NI_REHABILITATION_ORDER.whole())
            .cites(DISCLOSURE_BODIES.whole().readElsewhere(), since(2012, 12, 1))
            .deniesWhen(all(FULL_CERTIFICATE, isFalse(ROLE_ELIGIBLE)))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .groundWhen(all(FULL_CERTIFICATE, isTrue(ROLE_ELIGIBLE)))
            .curedBy(RECORD_KIND, RecordKind.CRIMINAL_RECORD_BASIC)
            .build();

    static final Rule UK_VET_04 = Rule.prohibition("UK-VET-04", "Enforced access request")
            .inForce(from(2015, 3, 10))
            .cites(DPA_2018.section("184").confirmed(), UNDER_GDPR)
            .cites(DPA_1998.section("56"), UNDER_DPA_1998)
            .deniesWhen(is(RECORD_KIND, RecordKind.ENFORCED_SUBJECT_ACCESS))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule UK_VET_05 = Rule.prohibition("UK-VET-05", "The worker as customer")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at(QUICK_GUIDE).readElsewhere(), UNDER_ICO_CODE)
            .cites(UK_GDPR.article("5(1)(b)"), UNDER_GDPR)
            .deniesWhen(all(is(RECORD_KIND, RecordKind.CUSTOMER_RECORDS), not(SERIOUS_REACTION)))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .build();

    static final Rule UK_VET_06 = Rule.requirement("UK-VET-06", "Electoral roll")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at("quick guide s.5").readElsewhere(), UNDER_ICO_CODE)
            .cites(UK_GDPR.article("5(1)(b),(c)"), UNDER_GDPR)
            .deniesWhen(all(ELECTORAL_ROLL, isFalse(ROLE_ELIGIBLE)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .groundWhen(all(ELECTORAL_ROLL, isTrue(ROLE_ELIGIBLE)))
            .curedBy(ROLE_ELIGIBLE, true)
            .build();

    static final Rule UK_VET_07 = Rule.requirement("UK-VET-07", "Only for a purpose that can need it")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("5(1)(b),(c)"), UNDER_GDPR)
            .cites(DPA_1998.schedule("1 principles 2, 3"), UNDER_DPA_1998)
            .cites(ICO_CODE.at("3.6").readElsewhere(), UNDER_ICO_CODE)
            .deniesWhen(all(
                    OBTAINING,
                    is(ACTIVITY, Activity.CHECK_RECORDS),
                    isNot(
                            PURPOSE,
                            PurposeCategory.VETTING,
                            PurposeCategory.REGULATORY_COMPLIANCE,
                            PurposeCategory.MISCONDUCT_INVESTIGATION,
                            PurposeCategory.CRIME_DETECTION,
                            PurposeCategory.SAFEGUARDING)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("the list of purposes is our reading")
            .liftedBy("UK-LAW-01")
            .curedBy(PURPOSE, PurposeCategory.VETTING)
            .build();

    private VettingRules() {}

    static List<Rule> rules() {
        return List.of(UK_VET_01, UK_VET_02, UK_VET_03, UK_VET_04, UK_VET_05, UK_VET_06, UK_VET_07);
    }
}
