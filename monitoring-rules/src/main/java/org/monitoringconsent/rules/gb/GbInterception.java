package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.condition.Conditions.onOrAfter;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.EVERYBODY_CONSENTS;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.PARTICIPANT;
import static org.monitoringconsent.rules.gb.GbConditions.PLAINLY_PERSONAL;
import static org.monitoringconsent.rules.gb.GbConditions.STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.TELECOM;
import static org.monitoringconsent.rules.gb.GbConditions.UNDER_THE_CONTROLLER;
import static org.monitoringconsent.rules.gb.GbConditions.VOICE_CAPTURE;

import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.fact.Facts;

/**
 * The named conditions of interception: when one takes place, the seven faults that shut the business gateway, and the
 * three authorities. Neither consent nor the provider exception removes a fault; they are authorities of their own.
 */
final class GbInterception {

    // Interception and its authorities.
    static final Condition INTERCEPTION_APPLIES = named(
            "interception applies",
            all(
                    OBTAINING,
                    CONTENT,
                    TELECOM,
                    not(STORED_COPY),
                    not(PARTICIPANT),
                    isNot(Facts.CHANNEL, Channel.IN_PERSON)));
    static final Condition PROVIDER_EXCEPTION = named(
            "provider exception",
            is(Facts.OPERATOR, Operator.SERVICE_PROVIDER).and(is(Facts.PURPOSE, PurposeCategory.SYSTEM_OPERATION)));
    static final Condition HELPLINE = named(
            "helpline",
            is(Facts.PURPOSE, PurposeCategory.HELPLINE_SUPERVISION)
                    .and(isIn(
                            Facts.PROTECTED_FUNCTION,
                            ProtectedFunction.COUNSELLING,
                            ProtectedFunction.CONFIDENTIAL_ADVISER)));
    /** Facts, compliance and standards: limbs 3(2)(a) to (c), to which the EU ceiling applied. */
    static final Condition BUSINESS_RECORD_PURPOSE = named(
            "purpose in limb 3(2)(a), (b) or (c)",
            isIn(
                    Facts.PURPOSE,
                    PurposeCategory.ESTABLISH_FACTS,
                    PurposeCategory.COMPLAINT_OR_DISPUTE,
                    PurposeCategory.MISCONDUCT_INVESTIGATION,
                    PurposeCategory.REGULATORY_COMPLIANCE,
                    PurposeCategory.HEALTH_AND_SAFETY,
                    PurposeCategory.QUALITY_STANDARDS,
                    PurposeCategory.PRODUCTIVITY));

    private static final Condition RELEVANCE_OR_ABSENCE =
            isIn(Facts.PURPOSE, PurposeCategory.DETERMINE_RELEVANCE, PurposeCategory.ABSENCE_COVER);
    static final Condition STATUTORY_PURPOSE = named(
            "statutory purpose",
            any(
                    BUSINESS_RECORD_PURPOSE,
                    isIn(
                            Facts.PURPOSE,
                            PurposeCategory.NATIONAL_SECURITY,
                            PurposeCategory.CRIME_DETECTION,
                            PurposeCategory.SITE_SECURITY,
                            PurposeCategory.UNAUTHORISED_USE,
                            PurposeCategory.SYSTEM_OPERATION),
                    RELEVANCE_OR_ABSENCE,
                    all(HELPLINE, isTrue(Facts.INCOMING), onOrAfter(2018, 6, 27).or(is(Facts.CHANNEL, Channel.CALL)))));

    // The seven faults.
    static final Condition OPERATOR_FAULT = named(
            "operator fault",
            isIn(Facts.OPERATOR, Operator.UNAUTHORISED, Operator.SERVICE_PROVIDER)
                    .or(onOrAfter(2018, 6, 27).and(is(Facts.OPERATOR, Operator.AUTHORISED_IMPLIED))));
    static final Condition PURPOSE_FAULT = named("purpose fault", not(STATUTORY_PURPOSE));
    static final Condition PERSONAL_FAULT = named("personal fault", PLAINLY_PERSONAL);
    static final Condition LINE_FAULT = named("line fault", isIn(Facts.LINE, Line.WORKER_OWN, Line.THIRD_PARTY));
    static final Condition NOTICE_FAULT = named("notice fault", is(Facts.NOTICE, Notice.NONE));
    /** Viewing by READ_MESSAGE or READ_SUBJECT is not recording. */
    static final Condition RECORDING_FAULT = named(
            "recording fault",
            any(
                    VOICE_CAPTURE.and(RELEVANCE_OR_ABSENCE.or(is(Facts.PURPOSE, PurposeCategory.HELPLINE_SUPERVISION))),
                    all(before(2018, 6, 27), RELEVANCE_OR_ABSENCE, isFalse(Facts.INCOMING))));

    static final Condition STATE_FAULT = named("state fault", is(Facts.PURPOSE, PurposeCategory.NATIONAL_SECURITY));
    static final Condition GATEWAY_FAULT = named(
            "gateway fault",
            any(OPERATOR_FAULT, PURPOSE_FAULT, PERSONAL_FAULT, LINE_FAULT, NOTICE_FAULT, RECORDING_FAULT, STATE_FAULT));

    // The authorities.
    static final Condition BUSINESS_GATEWAY = named("business gateway", INTERCEPTION_APPLIES.and(not(GATEWAY_FAULT)));
    static final Condition AUTHORITY =
            named("authority", any(EVERYBODY_CONSENTS, PROVIDER_EXCEPTION, BUSINESS_GATEWAY));
    static final Condition INTERCEPTION_WITHOUT_AUTHORITY =
            named("interception without authority", INTERCEPTION_APPLIES.and(not(AUTHORITY)));

    /** Control of a private system turns the crime into a civil wrong. */
    static final Condition ON_OWN_PRIVATE_SYSTEM = named(
            "on a private system, under its controller",
            is(Facts.LINE, Line.EMPLOYER_PRIVATE).and(UNDER_THE_CONTROLLER));

    private GbInterception() {}
}
