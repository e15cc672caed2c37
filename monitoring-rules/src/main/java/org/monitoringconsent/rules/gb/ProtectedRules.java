package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.PARTICIPANT;
import static org.monitoringconsent.rules.gb.GbConditions.REACTION_TO_DANGER;
import static org.monitoringconsent.rules.gb.GbInstruments.COMPUTER_MISUSE_ACT;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.ECHR;
import static org.monitoringconsent.rules.gb.GbInstruments.ERA_1996;
import static org.monitoringconsent.rules.gb.GbInstruments.FKJ;
import static org.monitoringconsent.rules.gb.GbInstruments.HALFORD;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.IPA_2016;
import static org.monitoringconsent.rules.gb.GbInstruments.NI_ORDER_1996;
import static org.monitoringconsent.rules.gb.GbInstruments.PRIVILEGE;
import static org.monitoringconsent.rules.gb.GbInstruments.RIPA_2000;
import static org.monitoringconsent.rules.gb.GbInstruments.SINCE_HALFORD;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2000_2699;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2010_493;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2018_356;
import static org.monitoringconsent.rules.gb.GbInstruments.TULRCA_1992;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_IPA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_RIPA;
import static org.monitoringconsent.rules.gb.GbPages.DPA_SCHEDULE_1;
import static org.monitoringconsent.rules.gb.GbPages.ICO_COVERT;
import static org.monitoringconsent.rules.gb.GbPages.IPA_44;

import java.util.List;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PrivacyPromise;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Rule;

/** Channels and places that stay closed. For obtaining and acting alike unless a rule says otherwise. */
final class ProtectedRules {

    /** Blacklists are forbidden by regulations of their own from 2 March 2010. */
    static final Rule UK_PROT_01 = Rule.prohibition("UK-PROT-01", "Union and employee representatives")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("9"), UNDER_GDPR)
            .cites(DPA_1998.at("s.2(d), Sch 3"), UNDER_DPA_1998)
            .cites(TULRCA_1992.sections("146, 152"))
            .cites(SI_2010_493.regulation("3").confirmed(), since(2010, 3, 2))
            .cites(ICO_GUIDANCE.whole().confirmed(), UNDER_ICO_GUIDANCE)
            .cites(ERA_1996.sections("47, 103").unsure())
            .deniesWhen(isIn(Facts.PROTECTED_FUNCTION, ProtectedFunction.TRADE_UNION, ProtectedFunction.WORKS_COUNCIL)
                    .or(is(Facts.PURPOSE, PurposeCategory.UNION_ACTIVITY)))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(STATUTE)
            .confidence(HIGH)
            .contestableWhen(not(CONTENT), "that even the analysis of logs is banned is our reading")
            .build();

    static final Rule UK_PROT_02 = Rule.prohibition("UK-PROT-02", "The worker's own lawyer")
            .inForce(from(2000, 10, 24))
            .cites(PRIVILEGE.whole())
            .deniesWhen(is(Facts.PROTECTED_FUNCTION, ProtectedFunction.LEGAL_ADVISER))
            .exposing(CIVIL)
            .binding(CASE_LAW)
            .confidence(HIGH)
            .liftedBy("UK-INT-10")
            .build();

    static final Rule UK_PROT_03 = Rule.prohibition("UK-PROT-03", "Health channel")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.article("9"), UNDER_GDPR)
            .cites(DPA_2018.at("Sch 1 para 2").confirmedAt(DPA_SCHEDULE_1), UNDER_GDPR)
            .cites(DPA_1998.at("s.2(e), Sch 3"), UNDER_DPA_1998)
            .cites(ICO_CODE.at("Part 4"), from(2005, 1, 1).to(2023, 10, 2))
            .deniesWhen(is(Facts.PROTECTED_FUNCTION, ProtectedFunction.OCCUPATIONAL_HEALTH)
                    .and(not(REACTION_TO_DANGER)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("UK-INT-10")
            .build();

    static final Rule UK_PROT_04 = Rule.prohibition("UK-PROT-04", "Counselling")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("3(4)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3(1)(c)"), UNDER_RIPA)
            .cites(UK_GDPR.article("9"), UNDER_GDPR)
            .cites(DPA_2018.at("Sch 1 para 17").confirmedAt(DPA_SCHEDULE_1), UNDER_GDPR)
            .deniesWhen(Conditions.all(
                    isIn(
                            Facts.PROTECTED_FUNCTION,
                            ProtectedFunction.COUNSELLING,
                            ProtectedFunction.CONFIDENTIAL_ADVISER),
                    not(OBTAINING.and(is(Facts.PURPOSE, PurposeCategory.HELPLINE_SUPERVISION))),
                    not(REACTION_TO_DANGER)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule UK_PROT_05 = Rule.prohibition("UK-PROT-05", "Speak-up channel")
            .inForce(from(1999, 7, 2))
            .cites(ERA_1996.sections("43B-43L, 47B, 103A"))
            .cites(NI_ORDER_1996.whole())
            .deniesWhen(is(Facts.PROTECTED_FUNCTION, ProtectedFunction.REPORTING_CHANNEL)
                    .or(is(Facts.PURPOSE, PurposeCategory.IDENTIFY_REPORTER)))
            .exposing(EMPLOYMENT, REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule UK_PROT_06 = Rule.prohibition("UK-PROT-06", "Promised private")
            .inForce(from(1997, 6, 25))
            .cites(ECHR.article("8"))
            .cites(HALFORD.whole().confirmed(), SINCE_HALFORD)
            .deniesWhen(Conditions.all(
                    OBTAINING, CONTENT, is(Facts.PRIVACY_PROMISE, PrivacyPromise.PRIVATE_CHANNEL_PROMISED)))
            .exposing(CIVIL)
            .binding(CASE_LAW)
            .confidence(HIGH)
            .liftedBy("UK-INT-10")
            .build();

    static final Rule UK_PROT_07 = Rule.prohibition("UK-PROT-07", "The worker's own account or device")
            .inForce(from(2000, 10, 24))
            .cites(IPA_2016.sections("3, 46(3)").confirmedAt(IPA_44), UNDER_IPA)
            .cites(RIPA_2000.section("1"), UNDER_RIPA)
            .cites(COMPUTER_MISUSE_ACT.section("1"))
            .cites(FKJ.whole().confirmed(), since(2023, 1, 1))
            .deniesWhen(Conditions.all(OBTAINING, CONTENT, is(Facts.LINE, Line.WORKER_OWN), not(PARTICIPANT)))
            .exposing(CRIME, CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .liftedBy("UK-INT-10")
            .build();

    static final Rule UK_PROT_08 = Rule.prohibition("UK-PROT-08", "Toilets, changing rooms")
            .inForce(from(2003, 6, 11))
            .cites(UK_GDPR.article("5(1)(a)"), UNDER_GDPR)
            .cites(ICO_CODE.at("Part 3"), UNDER_ICO_CODE)
            .cites(ICO_GUIDANCE.at("on covert monitoring").confirmedAt(ICO_COVERT), UNDER_ICO_GUIDANCE)
            .deniesWhen(Conditions.all(
                    OBTAINING,
                    is(Facts.PLACE, Place.INTIMATE_AREA),
                    isIn(Facts.ACTIVITY, Activity.WATCH_BY_CAMERA, Activity.LISTEN_TO_ROOM)
                            .or(CONTENT.and(is(Facts.CHANNEL, Channel.IN_PERSON)))))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .build();

    private ProtectedRules() {}

    static List<Rule> all() {
        return List.of(UK_PROT_01, UK_PROT_02, UK_PROT_03, UK_PROT_04, UK_PROT_05, UK_PROT_06, UK_PROT_07, UK_PROT_08);
    }
}
