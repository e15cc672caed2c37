package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbConditions.SERIOUS_REACTION;
import static org.monitoringconsent.rules.gb.GbInstruments.DISCLOSURE_BODIES;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_QUICK_GUIDE;
import static org.monitoringconsent.rules.gb.GbInstruments.POLICE_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.REHABILITATION_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_1975_1023;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbPages.DPA_184;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;

/** Look-ups about a worker and information from third parties; read wherever a record check is given. */
final class VettingRules {

    static final Rule UK_VET_01 = Rule.prohibition("UK-VET-01", "Customer credit facility")
            .inForce(from(2003, 6, 11))
            .cites(ICO_QUICK_GUIDE.section("5"))
            .cites(ICO_CODE.at("3.6"), UNDER_ICO_CODE)
            .cites(UK_GDPR.article("5(1)(b)"), UNDER_GDPR)
            .deniesWhen(is(Facts.RECORD_KIND, RecordKind.CREDIT_AGENCY_CUSTOMER_FACILITY))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .build();

    private static final Condition ROLE_CALLS_FOR_IT = isTrue(Facts.ROLE_ELIGIBLE);
    private static final Condition DECLARED_CREDIT_CHECK = is(Facts.RECORD_KIND, RecordKind.CREDIT_AGENCY_DECLARED);
    private static final Condition FULL_CERTIFICATE = is(Facts.RECORD_KIND, RecordKind.CRIMINAL_RECORD_FULL);
    private static final Condition ELECTORAL_ROLL = is(Facts.RECORD_KIND, RecordKind.ELECTORAL_ROLL);

    static final Rule UK_VET_02 = Rule.requirement("UK-VET-02", "Declared credit check")
            .inForce(from(2003, 6, 11))
            .cites(ICO_QUICK_GUIDE.section("5"))
            .cites(ICO_CODE.at("3.6"), UNDER_ICO_CODE)
            .cites(UK_GDPR.article("5(1)(b)"), UNDER_GDPR)
            .deniesWhen(DECLARED_CREDIT_CHECK.and(not(ROLE_CALLS_FOR_IT)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .groundWhen(DECLARED_CREDIT_CHECK.and(ROLE_CALLS_FOR_IT))
            .obligesWhen(DECLARED_CREDIT_CHECK.and(ROLE_CALLS_FOR_IT), Obligation.TELL_CREDIT_AGENCY)
            .curedBy(Facts.ROLE_ELIGIBLE, true)
            .build();

    static final Rule UK_VET_03 = Rule.requirement("UK-VET-03", "Standard or enhanced criminal record certificate")
            .inForce(from(2002, 3, 1))
            .cites(POLICE_ACT.sections("113A, 113B, 123"))
            .cites(REHABILITATION_ACT.whole())
            .cites(SI_1975_1023.whole())
            .cites(DISCLOSURE_BODIES.whole().confirmed(), since(2012, 12, 1))
            .deniesWhen(FULL_CERTIFICATE.and(not(ROLE_CALLS_FOR_IT)))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .groundWhen(FULL_CERTIFICATE.and(ROLE_CALLS_FOR_IT))
            .curedBy(Facts.RECORD_KIND, RecordKind.CRIMINAL_RECORD_BASIC)
            .build();

    static final Rule UK_VET_04 = Rule.prohibition("UK-VET-04", "Enforced access request")
            .inForce(from(2015, 3, 10))
            .cites(DPA_2018.section("184").confirmedAt(DPA_184), UNDER_GDPR)
            .cites(DPA_1998.section("56"), UNDER_DPA_1998)
            .deniesWhen(is(Facts.RECORD_KIND, RecordKind.ENFORCED_SUBJECT_ACCESS))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule UK_VET_05 = Rule.prohibition("UK-VET-05", "The worker as customer")
            .inForce(from(2003, 6, 11))
            .cites(ICO_QUICK_GUIDE.section("5"))
            .cites(UK_GDPR.article("5(1)(b)"), UNDER_GDPR)
            .deniesWhen(is(Facts.RECORD_KIND, RecordKind.CUSTOMER_RECORDS).and(not(SERIOUS_REACTION)))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .build();

    static final Rule UK_VET_06 = Rule.requirement("UK-VET-06", "Electoral roll")
            .inForce(from(2003, 6, 11))
            .cites(ICO_QUICK_GUIDE.section("5"))
            .cites(UK_GDPR.article("5(1)(b),(c)"), UNDER_GDPR)
            .deniesWhen(ELECTORAL_ROLL.and(not(ROLE_CALLS_FOR_IT)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .groundWhen(ELECTORAL_ROLL.and(ROLE_CALLS_FOR_IT))
            .curedBy(Facts.ROLE_ELIGIBLE, true)
            .build();

    private VettingRules() {}

    static List<Rule> all() {
        return List.of(UK_VET_01, UK_VET_02, UK_VET_03, UK_VET_04, UK_VET_05, UK_VET_06);
    }
}
