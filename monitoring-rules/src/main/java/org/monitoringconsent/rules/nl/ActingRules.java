package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.fact.Facts.AGGRAVATED;
import static org.monitoringconsent.fact.Facts.COLLECTED_FOR;
import static org.monitoringconsent.fact.Facts.DISCLOSED_TO;
import static org.monitoringconsent.fact.Facts.PROVENANCE;
import static org.monitoringconsent.fact.Facts.SOURCE_COVERT;
import static org.monitoringconsent.fact.Facts.USE_ANNOUNCED;
import static org.monitoringconsent.fact.Facts.USE_EXCLUDED;
import static org.monitoringconsent.fact.Facts.USE_KIND;
import static org.monitoringconsent.fact.Facts.WORKER_HEARD;
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
import static org.monitoringconsent.rule.Obligation.KEEP_SEALED;
import static org.monitoringconsent.rule.Obligation.REDACT_OTHERS;
import static org.monitoringconsent.rules.eu.EuConditions.ACTING;
import static org.monitoringconsent.rules.eu.EuConditions.BEFORE_A_COURT_OR_AUTHORITY;
import static org.monitoringconsent.rules.eu.EuConditions.DEMANDED_DISCLOSURE;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.ECHR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlCases.DE_JAREN;
import static org.monitoringconsent.rules.nl.NlCases.EVIDENCE_APRIL_2014;
import static org.monitoringconsent.rules.nl.NlCases.EVIDENCE_JULY_2014;
import static org.monitoringconsent.rules.nl.NlCases.HERMES;
import static org.monitoringconsent.rules.nl.NlCases.HERMES_ON_APPEAL;
import static org.monitoringconsent.rules.nl.NlCases.INQUIRY_COSTS;
import static org.monitoringconsent.rules.nl.NlCases.SEARCHED_LAPTOP;
import static org.monitoringconsent.rules.nl.NlCases.SECRET_CALL;
import static org.monitoringconsent.rules.nl.NlCases.SHARED_LAPTOP;
import static org.monitoringconsent.rules.nl.NlCases.WENNEKES;
import static org.monitoringconsent.rules.nl.NlConditions.ANNOUNCED_OR_COMPATIBLE;
import static org.monitoringconsent.rules.nl.NlConditions.LAWFUL_ORIGIN;
import static org.monitoringconsent.rules.nl.NlConditions.SERIOUS_FINDING;
import static org.monitoringconsent.rules.nl.NlConditions.SLIGHT_OR_PRIVATE;
import static org.monitoringconsent.rules.nl.NlConditions.TOLD_TO_OTHERS;
import static org.monitoringconsent.rules.nl.NlConditions.USE_AGAINST_THE_WORKER;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_RECORDING;
import static org.monitoringconsent.rules.nl.NlInstruments.AWB;
import static org.monitoringconsent.rules.nl.NlInstruments.BW;
import static org.monitoringconsent.rules.nl.NlInstruments.MEDIA_MARKT;
import static org.monitoringconsent.rules.nl.NlInstruments.RV;
import static org.monitoringconsent.rules.nl.NlInstruments.SR;
import static org.monitoringconsent.rules.nl.NlInstruments.SV;
import static org.monitoringconsent.rules.nl.NlInstruments.UAVG;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;
import static org.monitoringconsent.rules.nl.NlInstruments.WOR;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Recipient;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** NL-ACT: acting on what was found. */
final class ActingRules {

    private static final Condition LAWFUL_AND_NOT_SLIGHT =
            named("lawful and neither slight nor private", all(ACTING, LAWFUL_ORIGIN, not(SLIGHT_OR_PRIVATE)));

    private static final Condition SERIOUS_CHANCE_FIND =
            named("serious chance find", all(USE_AGAINST_THE_WORKER, SERIOUS_FINDING));

    private static final Condition ACTS_ON_THE_COMPLAINT = named(
            "acts on the complaint",
            all(
                    is(PROVENANCE, Provenance.VOLUNTEERED),
                    is(COLLECTED_FOR, PurposeCategory.COMPLAINT_OR_DISPUTE),
                    isIn(USE_KIND, UseKind.DISCIPLINE, UseKind.DISMISSAL, UseKind.COACHING)));

    private static final Condition SPREADS_TAPPED_CONTENT = named(
            "spreads tapped content",
            any(
                    all(not(LAWFUL_ORIGIN), TOLD_TO_OTHERS),
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

    static final Rule NL_ACT_06 = Rule.ground("NL-ACT-06", "Evidence in court despite unlawful origin")
            .inForce(from(2001, 9, 1))
            .cites(RV.article("152"), until(2024, 12, 31))
            .cites(RV.at("(free evidence; number unsure)").unsure(), since(2025, 1, 1))
            .cites(EVIDENCE_APRIL_2014.whole(), since(2014, 4, 18))
            .cites(EVIDENCE_JULY_2014.at("(truth-finding normally prevails)"), since(2014, 7, 11))
            .cites(SEARCHED_LAPTOP.at("(admitted, EUR 7,500)"), since(2014, 5, 12))
            .cites(INQUIRY_COSTS.at("(admitted, inquiry costs denied)"), since(2020, 3, 31))
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
            .cites(EVIDENCE_APRIL_2014.at("(additional circumstances)"), since(2014, 4, 18))
            .cites(SECRET_CALL.at("(tape set aside, dismissal annulled)").confirmed(), since(2022, 1, 11))
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
            .cites(SECRET_CALL.at("(tape withheld for weeks, no fair hearing)").confirmed(), since(2022, 1, 11))
            .deniesWhen(all(USE_AGAINST_THE_WORKER, isFalse(WORKER_HEARD)))
            .exposing(EMPLOYMENT)
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestable("there is no absolute duty to hear in every case")
            .obligesWhen(USE_AGAINST_THE_WORKER, HEAR_WORKER, GIVE_WORKER_THE_MATERIAL, KEEP_SANCTION_PROPORTIONATE)
            .curedBy(WORKER_HEARD, true)
            .build();

    static final Rule NL_ACT_10 = Rule.ground("NL-ACT-10", "Handed over with a complaint")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("5(1)(b)"), SINCE_GDPR)
            .cites(WBP.articles("7, 9"), BEFORE_GDPR)
            .cites(AP_RECORDING.at("(whether a customer's complaint is right)"), since(2018, 1, 3))
            .appliesWhen(all(LAWFUL_AND_NOT_SLIGHT, not(ANNOUNCED_OR_COMPATIBLE), ACTS_ON_THE_COMPLAINT))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("no decided case; a court may want the use announced")
            .build();

    static final Rule NL_ACT_11 = Rule.requirement("NL-ACT-11", "A use that was ruled out")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("5(1)(a)-(b)"), SINCE_GDPR)
            .cites(WBP.articles("6, 7, 9"), BEFORE_GDPR)
            .cites(WOR.article("27 (the agreed rule binds until it is changed with consent)"))
            .cites(HERMES.at("(agreed use against staff only for crime)"), since(2015, 8, 7))
            .cites(HERMES_ON_APPEAL.whole().confirmed(), since(2016, 11, 17))
            .deniesWhen(all(ACTING, isTrue(USE_EXCLUDED), not(BEFORE_A_COURT_OR_AUTHORITY), not(DEMANDED_DISCLOSURE)))
            .exposing(EMPLOYMENT, CIVIL)
            .binding(CASE_LAW)
            .confidence(MEDIUM)
            .contestable("the court of an individual dismissal admitted the same footage")
            .build();

    static final Rule NL_ACT_12 = Rule.ground("NL-ACT-12", "A hand-over that the law demands")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.articles("6(1)(c), (d), 12(3), 15(3)-(4), 18(1)"), SINCE_GDPR)
            .cites(WBP.article("35"), BEFORE_GDPR)
            .cites(AWB.articles("5:16, 5:20"))
            .cites(SV.articles("96a, 126nd"), until(2029, 3, 31))
            .appliesWhen(all(ACTING, DEMANDED_DISCLOSURE))
            .binding(STATUTE)
            .confidence(HIGH)
            .obligesWhen(
                    all(ACTING, DEMANDED_DISCLOSURE, is(DISCLOSED_TO, Recipient.DATA_SUBJECT)),
                    REDACT_OTHERS,
                    KEEP_SEALED)
            .build();

    private ActingRules() {}

    static List<Rule> rules() {
        return List.of(
                NL_ACT_01, NL_ACT_02, NL_ACT_03, NL_ACT_04, NL_ACT_05, NL_ACT_06, NL_ACT_07, NL_ACT_08, NL_ACT_09,
                NL_ACT_10, NL_ACT_11, NL_ACT_12);
    }
}
