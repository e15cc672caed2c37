// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
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
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.spi.RuleSetProvider;

/** The rules of the United Kingdom, in the order of the instruments. */
public final class GbRuleSet implements RuleSetProvider {

    private static final String VERSION = "2026-11-29";

    /** A provider for {@link java.util.ServiceLoader}. */
    public GbRuleSet() {}

    /** The rule set as at the day of the last check that the package names. */
    @Override
    public RuleSet ruleSet() {
        return claiming(RuleSet.named("GB", "United Kingdom"))
                .version(VERSION)
                .coversFrom(2000, 10, 24)
                .checkedUpTo(2026, 11, 29)
                .rules(ScopeRules.rules())
                .rules(InterceptionRules.rules())
                .rules(GatewayRules.rules())
                .rules(ProtectedRules.rules())
                .rules(PrivateRules.rules())
                .rules(OpennessRules.rules())
                .rules(ExpectationRules.rules())
                .rules(CovertRules.rules())
                .rules(LawfulBasisRules.rules())
                .rules(StatedPurposeRules.rules())
                .rules(NecessityRules.rules())
                .rules(DataRules.rules())
                .rules(CameraRules.rules())
                .rules(DeviceRules.rules())
                .rules(AutomatedRules.rules())
                .rules(SectorRules.rules())
                .rules(PurposeRules.rules())
                .rules(FairnessRules.rules())
                .rules(OriginRules.rules())
                .rules(VettingRules.rules())
                .rules(DutyRules.rules())
                .build(texts());
    }

    private static Texts texts() {
        // No reference to the method: it is on the way to the first verdict.
        return Texts.files("messages", new Function<String, @Nullable InputStream>() {
            @Override
            public @Nullable InputStream apply(String file) {
                return GbRuleSet.class.getResourceAsStream(file);
            }
        });
    }

    @Override
    public List<String> acceptedFindings() {
        return RuleSetProvider.lines(GbRuleSet.class.getResourceAsStream("accepted-findings.txt"));
    }

    @Override
    public List<String> acceptedFindings(Locale language) {
        return RuleSetProvider.lines("accepted-findings", language, GbRuleSet.class::getResourceAsStream);
    }

    /** What there is law for, value by value: a constant that an enum learns later was not thought of. */
    private static RuleSet.Builder claiming(RuleSet.Builder ruleSet) {
        return ruleSet.hasLawFor(
                        Facts.ACTIVITY,
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
                        Activity.CHECK_RECORDS)
                .hasLawFor(
                        Facts.PURPOSE,
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
                        PurposeCategory.UNSPECIFIED)
                .hasLawFor(
                        Facts.CHANNEL,
                        Channel.CALL,
                        Channel.VOICEMAIL,
                        Channel.EMAIL,
                        Channel.CHAT,
                        Channel.VIDEO_MEETING,
                        Channel.IN_PERSON,
                        Channel.WEB,
                        Channel.FILE)
                .hasLawFor(
                        Facts.LINE, Line.EMPLOYER_PRIVATE, Line.HOSTED_FOR_BUSINESS, Line.WORKER_OWN, Line.THIRD_PARTY)
                .hasLawFor(
                        Facts.PROTECTED_FUNCTION,
                        ProtectedFunction.NONE,
                        ProtectedFunction.TRADE_UNION,
                        ProtectedFunction.WORKS_COUNCIL,
                        ProtectedFunction.LEGAL_ADVISER,
                        ProtectedFunction.OCCUPATIONAL_HEALTH,
                        ProtectedFunction.COUNSELLING,
                        ProtectedFunction.CONFIDENTIAL_ADVISER,
                        ProtectedFunction.REPORTING_CHANNEL)
                .hasLawFor(
                        Facts.OPERATOR,
                        Operator.CONTROLLER,
                        Operator.AUTHORISED_EXPRESS,
                        Operator.AUTHORISED_IMPLIED,
                        Operator.UNAUTHORISED,
                        Operator.PARTICIPANT,
                        Operator.SERVICE_PROVIDER,
                        Operator.PROCESSOR,
                        Operator.CLIENT_COMPANY,
                        Operator.PRIVATE_INVESTIGATOR)
                .hasLawFor(
                        Facts.SECTOR,
                        Sector.GENERAL,
                        Sector.INVESTMENT_FIRM,
                        Sector.CLAIMS_MANAGEMENT,
                        Sector.DIGITAL_LABOUR_PLATFORM)
                .hasLawFor(
                        Facts.LEGAL_BASIS,
                        LegalBasis.NONE,
                        LegalBasis.CONSENT,
                        LegalBasis.CONTRACT,
                        LegalBasis.LEGAL_OBLIGATION,
                        LegalBasis.VITAL_INTERESTS,
                        LegalBasis.PUBLIC_TASK,
                        LegalBasis.LEGITIMATE_INTERESTS,
                        LegalBasis.RECOGNISED_LEGITIMATE_INTEREST)
                .hasLawFor(
                        Facts.PROVENANCE,
                        Provenance.LAWFUL,
                        Provenance.UNLAWFUL,
                        Provenance.CRIMINAL_INTERCEPTION,
                        Provenance.SUPPLIED_BY_AUTHORITY,
                        Provenance.VOLUNTEERED)
                .hasLawFor(
                        Facts.USE_KIND,
                        UseKind.COACHING,
                        UseKind.TRAINING_MATERIAL,
                        UseKind.BILLING,
                        UseKind.DISCIPLINE,
                        UseKind.DISMISSAL,
                        UseKind.REPORT_TO_AUTHORITY,
                        UseKind.LEGAL_PROCEEDINGS,
                        UseKind.DISCLOSURE,
                        UseKind.VETTING)
                .hasLawFor(
                        Facts.DISCLOSED_TO,
                        Recipient.DATA_SUBJECT,
                        Recipient.COURT,
                        Recipient.AUTHORITY,
                        Recipient.EMERGENCY_SERVICE,
                        Recipient.OTHER)
                .hasLawFor(
                        Facts.RECORD_KIND,
                        RecordKind.CREDIT_AGENCY_DECLARED,
                        RecordKind.CREDIT_AGENCY_CUSTOMER_FACILITY,
                        RecordKind.ELECTORAL_ROLL,
                        RecordKind.CRIMINAL_RECORD_BASIC,
                        RecordKind.CRIMINAL_RECORD_FULL,
                        RecordKind.ENFORCED_SUBJECT_ACCESS,
                        RecordKind.CUSTOMER_RECORDS);
    }
}
