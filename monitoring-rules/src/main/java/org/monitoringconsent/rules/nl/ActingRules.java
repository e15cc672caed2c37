// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.PROVENANCE;
import static org.monitoringconsent.domain.Facts.SOURCE_COVERT;
import static org.monitoringconsent.domain.Facts.USE_ANNOUNCED;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Advisory.EVIDENCE_OFTEN_ADMITTED;
import static org.monitoringconsent.rules.eu.EuConditions.ACTING;
import static org.monitoringconsent.rules.eu.EuConditions.BEFORE_A_COURT_OR_AUTHORITY;
import static org.monitoringconsent.rules.eu.EuConditions.DEMANDED_DISCLOSURE;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlActingConditions.ACTS_ON_THE_COMPLAINT;
import static org.monitoringconsent.rules.nl.NlActingConditions.ANNOUNCED_OR_COMPATIBLE;
import static org.monitoringconsent.rules.nl.NlActingConditions.LAWFUL_AND_NOT_SLIGHT;
import static org.monitoringconsent.rules.nl.NlActingConditions.LAWFUL_ORIGIN;
import static org.monitoringconsent.rules.nl.NlActingConditions.SERIOUS_FINDING;
import static org.monitoringconsent.rules.nl.NlActingConditions.TOLD_TO_OTHERS;
import static org.monitoringconsent.rules.nl.NlActingConditions.USE_AGAINST_THE_WORKER;
import static org.monitoringconsent.rules.nl.NlCases.DE_JAREN;
import static org.monitoringconsent.rules.nl.NlCases.HERMES;
import static org.monitoringconsent.rules.nl.NlCases.SECRET_CALL;
import static org.monitoringconsent.rules.nl.NlCases.SHARED_LAPTOP;
import static org.monitoringconsent.rules.nl.NlCases.WENNEKES;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_RECORDING;
import static org.monitoringconsent.rules.nl.NlInstruments.BW;
import static org.monitoringconsent.rules.nl.NlInstruments.MEDIA_MARKT;
import static org.monitoringconsent.rules.nl.NlInstruments.SR;
import static org.monitoringconsent.rules.nl.NlInstruments.UAVG;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** NL-ACT-01 to -05: whether the material and the use of it are lawful. */
final class ActingRules {

    private static final Condition SERIOUS_CHANCE_FIND =
            named("serious chance find", all(USE_AGAINST_THE_WORKER, SERIOUS_FINDING));

    private static final Condition SPREADS_TAPPED_CONTENT = named(
            "spreads tapped content",
            any(
                    all(not(LAWFUL_ORIGIN), TOLD_TO_OTHERS),
                    all(
                            is(PROVENANCE, Provenance.CRIMINAL_INTERCEPTION),
                            any(is(USE_KIND, UseKind.TRAINING_MATERIAL), BEFORE_A_COURT_OR_AUTHORITY))));

    static final Rule NL_ACT_01 = Rule.ground("NL-ACT-01", "Announced or compatible use")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.articles("5(1)(b), 6(4), 17(3)(e)"), SINCE_GDPR)
            .cites(WBP.articles("7, 9"), BEFORE_GDPR)
            .cites(BW.articles("7:611, 7:660"))
            .appliesWhen(all(LAWFUL_AND_NOT_SLIGHT, ANNOUNCED_OR_COMPATIBLE))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule NL_ACT_02 = Rule.requirement("NL-ACT-02", "Material made for something else does not discipline")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.articles("5(1)(b), 6(4)"), SINCE_GDPR)
            .cites(WBP.articles("7, 9"), BEFORE_GDPR)
            .cites(MEDIA_MARKT.at("(appraisal on security footage)").confirmed(), since(2014, 1, 9))
            .cites(HERMES.at("(footage used beyond the agreed rule)"), since(2015, 8, 7))
            .cites(AP_RECORDING.at("(the announced purpose)"), since(2018, 1, 3))
            .deniesWhen(all(
                    LAWFUL_AND_NOT_SLIGHT,
                    not(ANNOUNCED_OR_COMPATIBLE),
                    not(DEMANDED_DISCLOSURE),
                    not(SERIOUS_CHANCE_FIND),
                    not(ACTS_ON_THE_COMPLAINT)))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(Cure.by(USE_ANNOUNCED, true).with(SOURCE_COVERT, false))
            .build();

    static final Rule NL_ACT_03 = Rule.ground("NL-ACT-03", "Chance find of something serious")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("6(4)"), SINCE_GDPR)
            .cites(UAVG.article("33(2)(b)"), SINCE_GDPR)
            .cites(WBP.articles("9, 22"), BEFORE_GDPR)
            .cites(WENNEKES.at("(reasoning)"))
            // Of 2020; the day is not known.
            .cites(SHARED_LAPTOP.at("(chat that popped up, dismissal upheld)").unsure(), since(2021, 1, 1))
            .appliesWhen(all(LAWFUL_AND_NOT_SLIGHT, not(ANNOUNCED_OR_COMPATIBLE), SERIOUS_CHANCE_FIND))
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestable("courts may want a truly accidental find")
            .build();

    static final Rule NL_ACT_04 = Rule.requirement("NL-ACT-04", "No action on unlawful material")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.articles("5(1)(a), 6, 17(1)(d)"), SINCE_GDPR)
            .cites(WBP.articles("6, 8, 36"), BEFORE_GDPR)
            .cites(BW.article("7:611"))
            .cites(SECRET_CALL.whole().confirmed(), since(2022, 1, 11))
            .cites(
                    DE_JAREN.at("(contracts not renewed on private chats, EUR 2,000 each)")
                            .unsure(),
                    since(2026, 1, 1))
            .deniesWhen(all(
                    ACTING,
                    not(LAWFUL_ORIGIN),
                    not(SPREADS_TAPPED_CONTENT),
                    not(BEFORE_A_COURT_OR_AUTHORITY),
                    not(DEMANDED_DISCLOSURE)))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("courts may still uphold a dismissal")
            .advisesWithDenial(EVIDENCE_OFTEN_ADMITTED)
            .build();

    static final Rule NL_ACT_05 = Rule.prohibition("NL-ACT-05", "No passing on of tapped content")
            .inForce(from(2001, 9, 1))
            .cites(SR.article("139e, under 2 and 3").confirmed())
            .cites(SR.article("273(1) under 2").confirmed())
            .cites(SR.article("139g (data obtained by an offence)"), since(2019, 3, 1))
            .deniesWhen(all(ACTING, SPREADS_TAPPED_CONTENT))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    private ActingRules() {}

    static List<Rule> rules() {
        return List.of(NL_ACT_01, NL_ACT_02, NL_ACT_03, NL_ACT_04, NL_ACT_05);
    }
}
