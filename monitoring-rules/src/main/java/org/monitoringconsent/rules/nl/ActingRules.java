package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.AGGRAVATED;
import static org.monitoringconsent.domain.Facts.PROVENANCE;
import static org.monitoringconsent.domain.Facts.SOURCE_COVERT;
import static org.monitoringconsent.domain.Facts.USE_ANNOUNCED;
import static org.monitoringconsent.domain.Facts.USE_KIND;
import static org.monitoringconsent.domain.Facts.WORKER_HEARD;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;
import static org.monitoringconsent.rule.Advisory.COMPENSATION_RISK;
import static org.monitoringconsent.rule.Advisory.EVIDENCE_OFTEN_ADMITTED;
import static org.monitoringconsent.rule.Obligation.GIVE_WORKER_THE_MATERIAL;
import static org.monitoringconsent.rule.Obligation.HEAR_WORKER;
import static org.monitoringconsent.rule.Obligation.KEEP_SANCTION_PROPORTIONATE;
import static org.monitoringconsent.rules.eu.EuConditions.ACTING;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.ECHR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlCases.EVIDENCE_APRIL_2014;
import static org.monitoringconsent.rules.nl.NlCases.EVIDENCE_JULY_2014;
import static org.monitoringconsent.rules.nl.NlCases.INQUIRY_COSTS;
import static org.monitoringconsent.rules.nl.NlCases.SEARCHED_LAPTOP;
import static org.monitoringconsent.rules.nl.NlCases.SECRET_CALL;
import static org.monitoringconsent.rules.nl.NlCases.WENNEKES;
import static org.monitoringconsent.rules.nl.NlConditions.ANNOUNCED_OR_COMPATIBLE;
import static org.monitoringconsent.rules.nl.NlConditions.BEFORE_A_COURT_OR_AUTHORITY;
import static org.monitoringconsent.rules.nl.NlConditions.LAWFUL_ORIGIN;
import static org.monitoringconsent.rules.nl.NlConditions.SERIOUS_FINDING;
import static org.monitoringconsent.rules.nl.NlConditions.SLIGHT_OR_PRIVATE;
import static org.monitoringconsent.rules.nl.NlConditions.USE_AGAINST_THE_WORKER;
import static org.monitoringconsent.rules.nl.NlInstruments.BW;
import static org.monitoringconsent.rules.nl.NlInstruments.RV;
import static org.monitoringconsent.rules.nl.NlInstruments.SR;
import static org.monitoringconsent.rules.nl.NlInstruments.UAVG;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;
import static org.monitoringconsent.rules.nl.NlPages.HEARING_REPORT;
import static org.monitoringconsent.rules.nl.NlPages.SERVICE_RECORDING;

import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** NL-ACT: acting on what was found. */
final class ActingRules {

    private static final Condition LAWFUL_AND_NOT_SLIGHT =
            named("lawful and neither slight nor private", all(ACTING, LAWFUL_ORIGIN, not(SLIGHT_OR_PRIVATE)));

    private static final Condition SERIOUS_CHANCE_FIND =
            named("serious chance find", all(USE_AGAINST_THE_WORKER, SERIOUS_FINDING));

    private static final Condition SPREADS_TAPPED_CONTENT = named(
            "spreads tapped content",
            any(
                    all(not(LAWFUL_ORIGIN), is(USE_KIND, UseKind.DISCLOSURE)),
                    all(
                            is(PROVENANCE, Provenance.CRIMINAL_INTERCEPTION),
                            any(is(USE_KIND, UseKind.TRAINING_MATERIAL), BEFORE_A_COURT_OR_AUTHORITY))));

    private static final Condition UNLAWFUL_BEFORE_A_COURT = named(
            "unlawful material before a court or an authority",
            all(ACTING, is(PROVENANCE, Provenance.UNLAWFUL), BEFORE_A_COURT_OR_AUTHORITY));

    static final Rule NL_ACT_01 = Rule.ground("NL-ACT-01", "Announced or compatible use")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.articles("5(1)(b), 6(4), 17(3)(e)"), SINCE_GDPR)
            .cites(WBP.articles("7, 9"), BEFORE_GDPR)
            .cites(BW.articles("7:611, 7:660"))
            .appliesWhen(all(LAWFUL_AND_NOT_SLIGHT, ANNOUNCED_OR_COMPATIBLE))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule NL_ACT_02 = Rule.requirement("NL-ACT-02", "Tapes made for something else do not discipline")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.articles("5(1)(b), 6(4)"), SINCE_GDPR)
            .cites(WBP.articles("7, 9"), BEFORE_GDPR)
            .cites(SERVICE_RECORDING.at("(the announced purpose)").confirmed(), since(2013, 10, 28))
            .deniesWhen(all(LAWFUL_AND_NOT_SLIGHT, not(ANNOUNCED_OR_COMPATIBLE), not(SERIOUS_CHANCE_FIND)))
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
            .cites(SECRET_CALL.whole().confirmed(), since(2022, 2, 14))
            .deniesWhen(all(ACTING, not(LAWFUL_ORIGIN), not(SPREADS_TAPPED_CONTENT), not(BEFORE_A_COURT_OR_AUTHORITY)))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("courts may still uphold a dismissal")
            .advisesWithDenial(EVIDENCE_OFTEN_ADMITTED)
            .build();

    static final Rule NL_ACT_05 = Rule.prohibition("NL-ACT-05", "No passing on of tapped content")
            .inForce(from(2001, 9, 1))
            .cites(SR.article("139e, under 2 and 3").confirmed())
            .deniesWhen(all(ACTING, SPREADS_TAPPED_CONTENT))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule NL_ACT_06 = Rule.ground("NL-ACT-06", "Evidence in court despite unlawful origin")
            .inForce(from(2001, 9, 1))
            .cites(RV.article("152"), until(2024, 12, 31))
            .cites(RV.at("(free evidence; number unsure)").unsure(), since(2025, 1, 1))
            .cites(EVIDENCE_APRIL_2014.whole().confirmed(), since(2014, 4, 18))
            .cites(EVIDENCE_JULY_2014.at("(truth-finding normally prevails)"), since(2014, 7, 11))
            .cites(SEARCHED_LAPTOP.at("(admitted, EUR 7,500)"), since(2014, 5, 12))
            .cites(INQUIRY_COSTS.at("(admitted, inquiry costs denied)").confirmed(), since(2020, 3, 31))
            .appliesWhen(all(UNLAWFUL_BEFORE_A_COURT, isFalse(AGGRAVATED)))
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestable("the judge weighs each case")
            .advises(EVIDENCE_OFTEN_ADMITTED, COMPENSATION_RISK)
            .build();

    static final Rule NL_ACT_07 = Rule.requirement("NL-ACT-07", "Exclusion in aggravated cases")
            .inForce(from(2001, 9, 1))
            .cites(RV.article("152"), until(2024, 12, 31))
            .cites(RV.at("(free evidence; number unsure)").unsure(), since(2025, 1, 1))
            .cites(EVIDENCE_APRIL_2014.at("(additional circumstances)").confirmed(), since(2014, 4, 18))
            .cites(SECRET_CALL.at("(tape set aside, dismissal annulled)").confirmed(), since(2022, 2, 14))
            .deniesWhen(all(UNLAWFUL_BEFORE_A_COURT, isTrue(AGGRAVATED)))
            .exposing(CIVIL)
            .binding(CASE_LAW)
            .confidence(LOW)
            .contestable("exclusion is the exception in case law")
            .curedBy(AGGRAVATED, false)
            .build();

    static final Rule NL_ACT_08 = Rule.requirement("NL-ACT-08", "Nothing slight or private out of a talk")
            .inForce(from(2001, 9, 1))
            .cites(ECHR.article("8"))
            .cites(GDPR.article("5(1)(b)-(c)"), SINCE_GDPR)
            .cites(WBP.article("7"), BEFORE_GDPR)
            .cites(BW.article("7:611"))
            .deniesWhen(all(ACTING, LAWFUL_ORIGIN, SLIGHT_OR_PRIVATE))
            .exposing(CIVIL, EMPLOYMENT)
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestable("case law is thin")
            .build();

    static final Rule NL_ACT_09 = Rule.requirement("NL-ACT-09", "Hear the worker")
            .inForce(from(2001, 9, 1))
            .cites(BW.article("7:611"))
            .cites(SECRET_CALL.at("(no fair hearing)").confirmedAt(HEARING_REPORT), since(2022, 2, 14))
            .deniesWhen(all(USE_AGAINST_THE_WORKER, isFalse(WORKER_HEARD)))
            .exposing(EMPLOYMENT)
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestable("there is no absolute duty to hear in every case")
            .obligesWhen(USE_AGAINST_THE_WORKER, HEAR_WORKER, GIVE_WORKER_THE_MATERIAL, KEEP_SANCTION_PROPORTIONATE)
            .curedBy(WORKER_HEARD, true)
            .build();

    private ActingRules() {}
}
