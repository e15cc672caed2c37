// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
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
import static org.monitoringconsent.domain.Facts.CHANNEL;
import static org.monitoringconsent.domain.Facts.INCOMING;
import static org.monitoringconsent.domain.Facts.LINE;
import static org.monitoringconsent.domain.Facts.NOTICE;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.domain.Facts.PROTECTED_FUNCTION;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.rules.gb.GbConditions.CONSENT_OF_ALL;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.ON_STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.PARTICIPANT;
import static org.monitoringconsent.rules.gb.GbConditions.PLAINLY_PERSONAL;
import static org.monitoringconsent.rules.gb.GbConditions.SHOWN_BY_A_PARTY;
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

/**
 * The named conditions of interception: when one takes place, the faults that shut the business gateway, and the three
 * authorities. Neither consent nor the provider exception removes a fault; they are authorities of their own.
 */
final class GbInterception {

    // Interception.
    static final Condition INTERCEPTION_APPLIES = named(
            "interception applies",
            all(
                    OBTAINING,
                    CONTENT,
                    TELECOM,
                    not(ON_STORED_COPY),
                    not(PARTICIPANT),
                    not(SHOWN_BY_A_PARTY),
                    isNot(CHANNEL, Channel.IN_PERSON)));

    // The purposes of the gateway.
    static final Condition PROVIDER_EXCEPTION = named(
            "provider exception",
            all(is(OPERATOR, Operator.SERVICE_PROVIDER), is(PURPOSE, PurposeCategory.SYSTEM_OPERATION)));
    static final Condition HELPLINE = named(
            "helpline",
            all(
                    is(PURPOSE, PurposeCategory.HELPLINE_SUPERVISION),
                    isIn(PROTECTED_FUNCTION, ProtectedFunction.COUNSELLING, ProtectedFunction.CONFIDENTIAL_ADVISER)));

    /** Facts, compliance and standards: limbs 3(2)(a) to (c), to which the EU ceiling applied. */
    static final Condition BUSINESS_RECORD_PURPOSE = named(
            "purpose in limb 3(2)(a), (b) or (c)",
            isIn(
                    PURPOSE,
                    PurposeCategory.ESTABLISH_FACTS,
                    PurposeCategory.COMPLAINT_OR_DISPUTE,
                    PurposeCategory.MISCONDUCT_INVESTIGATION,
                    PurposeCategory.REGULATORY_COMPLIANCE,
                    PurposeCategory.HEALTH_AND_SAFETY,
                    PurposeCategory.QUALITY_STANDARDS,
                    PurposeCategory.PRODUCTIVITY));

    private static final Condition RELEVANCE_OR_ABSENCE = named(
            "relevance or absence", isIn(PURPOSE, PurposeCategory.DETERMINE_RELEVANCE, PurposeCategory.ABSENCE_COVER));
    static final Condition STATUTORY_PURPOSE = named(
            "statutory purpose",
            any(
                    BUSINESS_RECORD_PURPOSE,
                    isIn(
                            PURPOSE,
                            PurposeCategory.NATIONAL_SECURITY,
                            PurposeCategory.CRIME_DETECTION,
                            PurposeCategory.SITE_SECURITY,
                            PurposeCategory.UNAUTHORISED_USE,
                            PurposeCategory.SYSTEM_OPERATION),
                    RELEVANCE_OR_ABSENCE,
                    all(HELPLINE, isTrue(INCOMING), any(onOrAfter(2018, 6, 27), is(CHANNEL, Channel.CALL)))));

    // The faults; a purpose without a limb and a plainly personal communication are the two others.
    static final Condition OPERATOR_FAULT = named(
            "operator fault",
            any(
                    isIn(OPERATOR, Operator.UNAUTHORISED, Operator.SERVICE_PROVIDER),
                    all(onOrAfter(2018, 6, 27), is(OPERATOR, Operator.AUTHORISED_IMPLIED))));
    static final Condition LINE_FAULT = named("line fault", isIn(LINE, Line.WORKER_OWN, Line.THIRD_PARTY));
    static final Condition NOTICE_FAULT = named("notice fault", is(NOTICE, Notice.NONE));

    /** Viewing by READ_MESSAGE or READ_SUBJECT is not recording. */
    static final Condition RECORDING_FAULT = named(
            "recording fault",
            any(
                    all(VOICE_CAPTURE, any(RELEVANCE_OR_ABSENCE, is(PURPOSE, PurposeCategory.HELPLINE_SUPERVISION))),
                    all(before(2018, 6, 27), RELEVANCE_OR_ABSENCE, isFalse(INCOMING))));

    static final Condition STATE_FAULT = named("state fault", is(PURPOSE, PurposeCategory.NATIONAL_SECURITY));
    static final Condition GATEWAY_FAULT = named(
            "gateway fault",
            any(
                    OPERATOR_FAULT,
                    not(STATUTORY_PURPOSE),
                    PLAINLY_PERSONAL,
                    LINE_FAULT,
                    NOTICE_FAULT,
                    RECORDING_FAULT,
                    STATE_FAULT));

    // The authorities.
    static final Condition BUSINESS_GATEWAY = named("business gateway", all(INTERCEPTION_APPLIES, not(GATEWAY_FAULT)));
    static final Condition AUTHORITY = named("authority", any(CONSENT_OF_ALL, PROVIDER_EXCEPTION, BUSINESS_GATEWAY));
    static final Condition INTERCEPTION_WITHOUT_AUTHORITY =
            named("interception without authority", all(INTERCEPTION_APPLIES, not(AUTHORITY)));

    /** Control of a private system turns the crime into a civil wrong. */
    static final Condition ON_OWN_PRIVATE_SYSTEM = named(
            "on a private system, under its controller", all(is(LINE, Line.EMPLOYER_PRIVATE), UNDER_THE_CONTROLLER));

    private GbInterception() {}
}
