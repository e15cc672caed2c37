package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbConditions.CAN_HAVE_COMMUNICATION;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.COVERT;
import static org.monitoringconsent.rules.gb.GbConditions.FREE_CONSENT_OF_ALL;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.PARTICIPANT;
import static org.monitoringconsent.rules.gb.GbConditions.PLAINLY_PERSONAL;
import static org.monitoringconsent.rules.gb.GbConditions.SPECIFIC_NOTICE;
import static org.monitoringconsent.rules.gb.GbConditions.STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.SUSPECTED_OF_CRIME;
import static org.monitoringconsent.rules.gb.GbConditions.VOICE_CAPTURE;
import static org.monitoringconsent.rules.gb.GbInstruments.BARBULESCU;
import static org.monitoringconsent.rules.gb.GbInstruments.COPLAND;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.LIBERT;
import static org.monitoringconsent.rules.gb.GbInstruments.SINCE_BARBULESCU;
import static org.monitoringconsent.rules.gb.GbInstruments.SINCE_COPLAND;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbPages.ICO_CALLS;
import static org.monitoringconsent.rules.gb.GbPages.ICO_EMAILS;
import static org.monitoringconsent.rules.gb.GbPages.ICO_METHODS;
import static org.monitoringconsent.rules.gb.GbPages.LRD_EMAIL;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PrivacyPromise;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;

/** The right person, told in time, and what they may still expect to stay private. */
final class OpennessRules {

    static final Rule UK_ACC_01 = Rule.requirement("UK-ACC-01", "Wrong person or extension")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(1)(a),(c),(d),(f)"), UNDER_GDPR)
            .cites(DPA_1998.at("Sch 1 principles 1, 3, 4"), UNDER_DPA_1998)
            .deniesWhen(OBTAINING.and(isFalse(Facts.IN_MONITORED_GROUP)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .curedBy(Facts.IN_MONITORED_GROUP, true)
            .build();

    /** Monitoring that the rules on openness judge: until UK-COV-01 began they judged covert monitoring too. */
    private static final Condition HELD_TO_OPENNESS = OBTAINING.and(not(COVERT).or(before(2003, 6, 11)));

    /** Whoever takes part is excused from the detail of the notice, not from the notice. */
    private static final Condition TOLD_TOO_LITTLE =
            not(SPECIFIC_NOTICE).and(not(PARTICIPANT).or(is(Facts.NOTICE, Notice.NONE)));

    static final Rule UK_OPEN_01 = Rule.requirement("UK-OPEN-01", "Tell the worker properly")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.articles("5(1)(a), 13"), UNDER_GDPR)
            .cites(DPA_1998.at("Sch 1 Part II"), UNDER_DPA_1998)
            .cites(ICO_CODE.at("3.1.4").confirmed(), UNDER_ICO_CODE)
            .cites(COPLAND.whole().confirmed(), SINCE_COPLAND)
            .cites(BARBULESCU.whole().confirmed(), SINCE_BARBULESCU)
            .deniesWhen(HELD_TO_OPENNESS.and(TOLD_TOO_LITTLE))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedByAny(Facts.NOTICE, List.of(Notice.SPECIFIC, Notice.SPECIFIC_WITH_SIGNAL))
            .build();

    private static final Condition OTHER_PARTY_NOT_TOLD = Conditions.all(
            HELD_TO_OPENNESS,
            CAN_HAVE_COMMUNICATION,
            isFalse(Facts.OTHER_PARTY_NOTIFIED),
            not(PARTICIPANT),
            not(STORED_COPY));

    /** Capture for which nothing short of telling the other party first will do. */
    private static final Condition CAPTURES_SPEECH = VOICE_CAPTURE.or(is(Facts.ACTIVITY, Activity.LISTEN_TO_ROOM));

    static final Rule UK_OPEN_02 = Rule.requirement("UK-OPEN-02", "Tell the other party")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.articles("13-14"), UNDER_GDPR)
            .cites(DPA_1998.at("Sch 1 Part II"), UNDER_DPA_1998)
            .cites(ICO_GUIDANCE.at("on e-mail and messages").confirmedAt(ICO_EMAILS), UNDER_ICO_GUIDANCE)
            .cites(ICO_GUIDANCE.at("on methods of monitoring").confirmedAt(ICO_METHODS), UNDER_ICO_GUIDANCE)
            .deniesWhen(OTHER_PARTY_NOT_TOLD.and(CAPTURES_SPEECH))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .obligesWhen(
                    Conditions.all(
                            OTHER_PARTY_NOT_TOLD, CONTENT, not(CAPTURES_SPEECH), isTrue(Facts.COMMUNICATION_GIVEN)),
                    Obligation.INFORM_OTHER_PARTY)
            .obligesWhen(
                    Conditions.all(OBTAINING, is(Facts.ACTIVITY, Activity.WATCH_BY_CAMERA), not(COVERT)),
                    Obligation.PUT_UP_CAMERA_SIGNS)
            .curedBy(Facts.OTHER_PARTY_NOTIFIED, true)
            .build();

    static final Rule UK_OPEN_03 = Rule.note("UK-OPEN-03", "Notice is not a waiver")
            .inForce(from(2017, 9, 5))
            .cites(BARBULESCU.paragraph("80").confirmed())
            .appliesWhen(OBTAINING)
            .binding(CASE_LAW)
            .confidence(HIGH)
            .build();

    static final Rule UK_EXP_01 = Rule.requirement("UK-EXP-01", "Private content")
            .inForce(from(2003, 6, 11))
            .cites(UK_GDPR.article("5(1)(a),(c)"), UNDER_GDPR)
            .cites(ICO_CODE.at("Part 3").confirmedAt(LRD_EMAIL), UNDER_ICO_CODE)
            .cites(ICO_GUIDANCE.at("on calls").confirmedAt(ICO_CALLS), UNDER_ICO_GUIDANCE)
            .cites(LIBERT.whole(), since(2018, 2, 22))
            .deniesWhen(Conditions.all(
                    OBTAINING,
                    CONTENT,
                    PLAINLY_PERSONAL,
                    not(PARTICIPANT),
                    not(FREE_CONSENT_OF_ALL),
                    not(SUSPECTED_OF_CRIME.and(not(COVERT)))))
            .exposing(REGULATOR, CIVIL)
            .binding(GUIDANCE, CASE_LAW)
            .confidence(MEDIUM)
            .curedBy(Cure.by(Facts.CONSENT, Consent.ALL).with(Facts.CONSENT_FREELY_GIVEN, true))
            .build();

    static final Rule UK_EXP_02 = Rule.requirement("UK-EXP-02", "Paper ban")
            .inForce(from(2003, 6, 11))
            .cites(ICO_CODE.at("Part 3"), UNDER_ICO_CODE)
            .cites(ICO_GUIDANCE.at("on e-mail and messages").confirmedAt(ICO_EMAILS), UNDER_ICO_GUIDANCE)
            .deniesWhen(Conditions.all(
                    OBTAINING,
                    CONTENT,
                    is(Facts.PURPOSE, PurposeCategory.UNAUTHORISED_USE),
                    is(Facts.PRIVACY_PROMISE, PrivacyPromise.PERSONAL_USE_TOLERATED)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .curedBy(Facts.ACTIVITY, Activity.LOG_TRAFFIC)
            .curedBy(Facts.PRIVACY_PROMISE, PrivacyPromise.NONE)
            .build();

    private OpennessRules() {}

    static List<Rule> all() {
        return List.of(UK_ACC_01, UK_OPEN_01, UK_OPEN_02, UK_OPEN_03, UK_EXP_01, UK_EXP_02);
    }
}
