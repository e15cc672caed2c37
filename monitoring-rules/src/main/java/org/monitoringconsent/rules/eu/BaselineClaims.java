// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Recipient;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.domain.UseKind;

/**
 * What the baseline has law for, by fact; whatever is not here is denied in every profile that does not list it itself.
 *
 * <p>Written down value by value: a constant that an enum learns later was not thought of when the rules were written.
 */
final class BaselineClaims {

    private BaselineClaims() {}

    static Map<Fact<?>, List<?>> all() {
        Map<Fact<?>, List<?>> claims = new LinkedHashMap<>();
        claims.put(
                Facts.ACTIVITY,
                List.of(
                        Activity.LISTEN_LIVE,
                        Activity.WHISPER,
                        Activity.BARGE_IN,
                        Activity.RECORD,
                        Activity.PLAY_BACK,
                        Activity.TRANSCRIBE,
                        Activity.ANALYSE_SPEECH,
                        Activity.SCORE_BY_AI,
                        Activity.RECOGNISE_EMOTION,
                        Activity.IDENTIFY_SPEAKER,
                        Activity.LOG_TRAFFIC,
                        Activity.READ_ENVELOPE,
                        Activity.READ_SUBJECT,
                        Activity.READ_MESSAGE,
                        Activity.PLAY_VOICEMAIL,
                        Activity.READ_FILES,
                        Activity.LISTEN_TO_ROOM,
                        Activity.RECORD_ROOM,
                        Activity.WATCH_BY_CAMERA,
                        Activity.CAPTURE_SCREEN,
                        Activity.LOG_KEYSTROKES,
                        Activity.TRACK_LOCATION,
                        Activity.CHECK_RECORDS));
        claims.put(
                Facts.PURPOSE,
                List.of(
                        PurposeCategory.QUALITY_STANDARDS,
                        PurposeCategory.PRODUCTIVITY,
                        PurposeCategory.ESTABLISH_FACTS,
                        PurposeCategory.COMPLAINT_OR_DISPUTE,
                        PurposeCategory.REGULATORY_COMPLIANCE,
                        PurposeCategory.HEALTH_AND_SAFETY,
                        PurposeCategory.SITE_SECURITY,
                        PurposeCategory.SYSTEM_OPERATION,
                        PurposeCategory.UNAUTHORISED_USE,
                        PurposeCategory.COST_CONTROL,
                        PurposeCategory.ABSENCE_COVER,
                        PurposeCategory.DETERMINE_RELEVANCE,
                        PurposeCategory.MISCONDUCT_INVESTIGATION,
                        PurposeCategory.CRIME_DETECTION,
                        PurposeCategory.HELPLINE_SUPERVISION,
                        PurposeCategory.ATTENDANCE,
                        PurposeCategory.SAFEGUARDING,
                        PurposeCategory.VETTING,
                        PurposeCategory.MODEL_TRAINING,
                        PurposeCategory.NATIONAL_SECURITY,
                        PurposeCategory.UNION_ACTIVITY,
                        PurposeCategory.IDENTIFY_REPORTER,
                        PurposeCategory.UNSPECIFIED));
        claims.put(
                Facts.CHANNEL,
                List.of(
                        Channel.CALL,
                        Channel.VOICEMAIL,
                        Channel.EMAIL,
                        Channel.CHAT,
                        Channel.VIDEO_MEETING,
                        Channel.IN_PERSON,
                        Channel.WEB,
                        Channel.FILE));
        claims.put(
                Facts.LINE,
                List.of(Line.EMPLOYER_PRIVATE, Line.HOSTED_FOR_BUSINESS, Line.WORKER_OWN, Line.THIRD_PARTY));
        claims.put(
                Facts.PROTECTED_FUNCTION,
                List.of(
                        ProtectedFunction.NONE,
                        ProtectedFunction.TRADE_UNION,
                        ProtectedFunction.WORKS_COUNCIL,
                        ProtectedFunction.LEGAL_ADVISER,
                        ProtectedFunction.OCCUPATIONAL_HEALTH,
                        ProtectedFunction.COUNSELLING,
                        ProtectedFunction.CONFIDENTIAL_ADVISER,
                        ProtectedFunction.REPORTING_CHANNEL));
        claims.put(
                Facts.OPERATOR,
                List.of(
                        Operator.CONTROLLER,
                        Operator.AUTHORISED_EXPRESS,
                        Operator.AUTHORISED_IMPLIED,
                        Operator.UNAUTHORISED,
                        Operator.PARTICIPANT,
                        Operator.SERVICE_PROVIDER,
                        Operator.PROCESSOR,
                        Operator.CLIENT_COMPANY,
                        Operator.PRIVATE_INVESTIGATOR));
        claims.put(
                Facts.SECTOR,
                List.of(
                        Sector.GENERAL,
                        Sector.INVESTMENT_FIRM,
                        Sector.CLAIMS_MANAGEMENT,
                        Sector.DIGITAL_LABOUR_PLATFORM));
        claims.put(
                Facts.LEGAL_BASIS,
                List.of(
                        LegalBasis.NONE,
                        LegalBasis.CONSENT,
                        LegalBasis.CONTRACT,
                        LegalBasis.LEGAL_OBLIGATION,
                        LegalBasis.VITAL_INTERESTS,
                        LegalBasis.PUBLIC_TASK,
                        LegalBasis.LEGITIMATE_INTERESTS,
                        LegalBasis.RECOGNISED_LEGITIMATE_INTEREST));
        claims.put(
                Facts.PROVENANCE,
                List.of(
                        Provenance.LAWFUL,
                        Provenance.UNLAWFUL,
                        Provenance.CRIMINAL_INTERCEPTION,
                        Provenance.SUPPLIED_BY_AUTHORITY,
                        Provenance.VOLUNTEERED));
        claims.put(
                Facts.USE_KIND,
                List.of(
                        UseKind.COACHING,
                        UseKind.TRAINING_MATERIAL,
                        UseKind.BILLING,
                        UseKind.DISCIPLINE,
                        UseKind.DISMISSAL,
                        UseKind.REPORT_TO_AUTHORITY,
                        UseKind.LEGAL_PROCEEDINGS,
                        UseKind.DISCLOSURE,
                        UseKind.VETTING));
        claims.put(
                Facts.DISCLOSED_TO,
                List.of(
                        Recipient.DATA_SUBJECT,
                        Recipient.COURT,
                        Recipient.AUTHORITY,
                        Recipient.EMERGENCY_SERVICE,
                        Recipient.OTHER));
        claims.put(
                Facts.RECORD_KIND,
                List.of(
                        RecordKind.CREDIT_AGENCY_DECLARED,
                        RecordKind.CREDIT_AGENCY_CUSTOMER_FACILITY,
                        RecordKind.ELECTORAL_ROLL,
                        RecordKind.CRIMINAL_RECORD_BASIC,
                        RecordKind.CRIMINAL_RECORD_FULL,
                        RecordKind.ENFORCED_SUBJECT_ACCESS,
                        RecordKind.CUSTOMER_RECORDS));
        return Collections.unmodifiableMap(claims);
    }
}
