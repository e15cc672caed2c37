// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words of the vocabulary as plain text: every fact with its values, and which activity needs what. */
final class RequestFacts {

    static final List<String> ACTIVITIES = List.of(
            "LISTEN_LIVE",
            "WHISPER",
            "BARGE_IN",
            "RECORD",
            "PLAY_BACK",
            "TRANSCRIBE",
            "ANALYSE_SPEECH",
            "SCORE_BY_AI",
            "RECOGNISE_EMOTION",
            "IDENTIFY_SPEAKER",
            "LOG_TRAFFIC",
            "READ_ENVELOPE",
            "READ_SUBJECT",
            "READ_MESSAGE",
            "PLAY_VOICEMAIL",
            "READ_FILES",
            "LISTEN_TO_ROOM",
            "RECORD_ROOM",
            "WATCH_BY_CAMERA",
            "CAPTURE_SCREEN",
            "LOG_KEYSTROKES",
            "TRACK_LOCATION",
            "CHECK_RECORDS");

    static final List<String> PURPOSES = List.of(
            "QUALITY_STANDARDS",
            "PRODUCTIVITY",
            "ESTABLISH_FACTS",
            "COMPLAINT_OR_DISPUTE",
            "REGULATORY_COMPLIANCE",
            "HEALTH_AND_SAFETY",
            "SITE_SECURITY",
            "SYSTEM_OPERATION",
            "UNAUTHORISED_USE",
            "COST_CONTROL",
            "ABSENCE_COVER",
            "DETERMINE_RELEVANCE",
            "MISCONDUCT_INVESTIGATION",
            "CRIME_DETECTION",
            "HELPLINE_SUPERVISION",
            "ATTENDANCE",
            "SAFEGUARDING",
            "VETTING",
            "MODEL_TRAINING",
            "NATIONAL_SECURITY",
            "UNION_ACTIVITY",
            "IDENTIFY_REPORTER",
            "UNSPECIFIED");

    static final List<String> YES_OR_NO = List.of("true", "false");

    static final Set<String> NEVER_A_COMMUNICATION = Set.of("WATCH_BY_CAMERA", "TRACK_LOCATION", "CHECK_RECORDS");

    static final Set<String> PERHAPS_A_COMMUNICATION =
            Set.of("LOG_TRAFFIC", "READ_FILES", "LISTEN_TO_ROOM", "RECORD_ROOM", "CAPTURE_SCREEN", "LOG_KEYSTROKES");

    static final Set<String> ON_A_STORED_COPY = Set.of(
            "PLAY_BACK",
            "TRANSCRIBE",
            "ANALYSE_SPEECH",
            "SCORE_BY_AI",
            "RECOGNISE_EMOTION",
            "IDENTIFY_SPEAKER",
            "READ_MESSAGE",
            "READ_SUBJECT",
            "READ_ENVELOPE");

    /** Activities that may recognise somebody by voice or face. */
    static final Set<String> PERHAPS_BIOMETRIC = Set.of("IDENTIFY_SPEAKER", "WATCH_BY_CAMERA");

    /** Uses that are steps against a worker, so that the finding cannot be another's. */
    static final Set<String> SANCTIONS = Set.of("DISCIPLINE", "DISMISSAL");

    static final List<String> OBJECTS = List.of(
            "purpose",
            "worker",
            "communication",
            "manner",
            "employer",
            "safeguards",
            "suspicion",
            "source",
            "use",
            "recordCheck");

    private static final List<String> CHANNELS =
            List.of("CALL", "VOICEMAIL", "EMAIL", "CHAT", "VIDEO_MEETING", "IN_PERSON", "WEB", "FILE");

    /** The closed list of values of every fact but days, countries, free text and the activity. */
    static final SortedMap<String, List<String>> VALUES = values();

    /** The paths of {@link #VALUES} in their order. */
    static final List<String> PATHS = List.copyOf(VALUES.keySet());

    private RequestFacts() {}

    static List<String> channelsOf(String activity) {
        return switch (activity) {
            case "LISTEN_LIVE", "WHISPER", "BARGE_IN" -> List.of("CALL", "VIDEO_MEETING");
            case "READ_ENVELOPE", "READ_SUBJECT", "READ_MESSAGE" -> List.of("EMAIL", "CHAT");
            case "PLAY_VOICEMAIL" -> List.of("VOICEMAIL");
            case "READ_FILES" -> List.of("FILE");
            case "LISTEN_TO_ROOM", "RECORD_ROOM" -> List.of("IN_PERSON");
            default -> CHANNELS;
        };
    }

    private static SortedMap<String, List<String>> values() {
        SortedMap<String, List<String>> values = new TreeMap<>();
        aboutPeople(values);
        aboutCommunication(values);
        aboutManner(values);
        aboutSafeguards(values);
        aboutMaterial(values);
        return Collections.unmodifiableSortedMap(values);
    }

    private static void aboutPeople(Map<String, List<String>> values) {
        values.put("purpose.category", PURPOSES);
        values.put(
                "worker.place",
                List.of(
                        "WORKPLACE",
                        "PUBLIC_WORK_AREA",
                        "PUBLIC_PLACE",
                        "INTIMATE_AREA",
                        "HOME",
                        "ON_DUTY_TRAVEL",
                        "OFF_DUTY"));
        values.put("worker.inMonitoredGroup", YES_OR_NO);
        values.put("worker.notice", List.of("NONE", "GENERIC", "SPECIFIC", "SPECIFIC_WITH_SIGNAL"));
        values.put("worker.objected", YES_OR_NO);
        values.put("employer.publicAuthority", YES_OR_NO);
        values.put(
                "employer.sector",
                List.of("GENERAL", "INVESTMENT_FIRM", "CLAIMS_MANAGEMENT", "DIGITAL_LABOUR_PLATFORM"));
        values.put("employer.representation", List.of("WORKS_COUNCIL", "STAFF_DELEGATION", "NONE"));
        values.put("employer.headcount", List.of("1", "9", "10", "49", "50", "2500"));
        values.put("suspicion.conduct", List.of("NONE", "MINOR", "GROSS_MISCONDUCT", "CRIME"));
        values.put("suspicion.strength", List.of("NONE", "VAGUE", "CONCRETE"));
        values.put("suspicion.documented", YES_OR_NO);
        values.put("suspicion.aboutThisCommunication", YES_OR_NO);
    }

    private static void aboutCommunication(Map<String, List<String>> values) {
        values.put("communication.channel", CHANNELS);
        values.put(
                "communication.line", List.of("EMPLOYER_PRIVATE", "HOSTED_FOR_BUSINESS", "WORKER_OWN", "THIRD_PARTY"));
        values.put("communication.nature", List.of("BUSINESS", "MIXED", "UNDETERMINED", "PERSONAL"));
        values.put("communication.internal", YES_OR_NO);
        values.put("communication.incoming", YES_OR_NO);
        values.put(
                "communication.privacyPromise", List.of("NONE", "PERSONAL_USE_TOLERATED", "PRIVATE_CHANNEL_PROMISED"));
        values.put(
                "communication.protectedFunction",
                List.of(
                        "NONE",
                        "TRADE_UNION",
                        "WORKS_COUNCIL",
                        "LEGAL_ADVISER",
                        "OCCUPATIONAL_HEALTH",
                        "COUNSELLING",
                        "CONFIDENTIAL_ADVISER",
                        "REPORTING_CHANNEL"));
        values.put("communication.protectionWaived", YES_OR_NO);
        values.put("communication.sharedByParty", YES_OR_NO);
        values.put("communication.consent", List.of("NONE", "ONE", "ALL"));
        values.put("communication.otherPartyNotified", YES_OR_NO);
        values.put("communication.otherPartyObjected", YES_OR_NO);
        values.put("communication.cardData", List.of("NONE", "SUPPRESSED", "CAPTURED"));
        for (String data : List.of("specialCategory", "offenceData", "nationalNumber")) {
            values.put("communication." + data, List.of("NONE", "INCIDENTAL", "INTENDED"));
        }
        values.put("communication.withinRecordingDuty", YES_OR_NO);
    }

    private static void aboutManner(Map<String, List<String>> values) {
        values.put("manner.extent", List.of("SAMPLED", "TARGETED", "SYSTEMATIC", "CONTINUOUS"));
        values.put(
                "manner.operator",
                List.of(
                        "CONTROLLER",
                        "AUTHORISED_EXPRESS",
                        "AUTHORISED_IMPLIED",
                        "UNAUTHORISED",
                        "PARTICIPANT",
                        "SERVICE_PROVIDER",
                        "PROCESSOR",
                        "CLIENT_COMPANY",
                        "PRIVATE_INVESTIGATOR"));
        for (String flag : List.of(
                "covert",
                "forEmployer",
                "storedCopy",
                "stopsWhenPersonal",
                "recordsHold",
                "recordsSound",
                "legacyAiSystem",
                "emotionFromBiometrics")) {
            values.put("manner." + flag, YES_OR_NO);
        }
        values.put("manner.subject", List.of("WORKER", "OTHER_PARTY", "BOTH"));
        values.put("manner.biometric", List.of("NONE", "VERIFICATION", "IDENTIFICATION"));
        values.put("manner.emotionExemption", List.of("NONE", "MEDICAL_OR_SAFETY", "PRIVATE_TRAINING_ONLY"));
        values.put("manner.decision", List.of("HUMAN", "SOLELY_AUTOMATED"));
    }

    private static void aboutSafeguards(Map<String, List<String>> values) {
        values.put(
                "safeguards.legalBasis",
                List.of(
                        "NONE",
                        "CONSENT",
                        "CONTRACT",
                        "LEGAL_OBLIGATION",
                        "VITAL_INTERESTS",
                        "PUBLIC_TASK",
                        "LEGITIMATE_INTERESTS",
                        "RECOGNISED_LEGITIMATE_INTEREST"));
        values.put("safeguards.balancing", List.of("NOT_DONE", "FAVOURS_EMPLOYER", "FAVOURS_WORKER"));
        values.put(
                "safeguards.impactAssessment",
                List.of("NOT_DONE", "LOW_RISK", "HIGH_RISK_UNCONSULTED", "HIGH_RISK_CONSULTED"));
        values.put(
                "safeguards.councilConsent",
                List.of(
                        "NOT_ASKED",
                        "OBTAINED",
                        "COURT_PERMISSION",
                        "IN_COLLECTIVE_AGREEMENT",
                        "REFUSED",
                        "LATE_OBJECTION"));
        values.put("safeguards.measureKind", List.of("SYSTEM_OR_POLICY", "WITHIN_APPROVED_POLICY", "AD_HOC"));
        values.put("safeguards.transfer", List.of("NONE", "SAFEGUARDED", "UNPROTECTED"));
        for (String flag : List.of(
                "consentFreelyGiven",
                "lessIntrusiveMeansSuffice",
                "priorAuthorityCheck",
                "seniorAuthorisation",
                "tellingWouldPrejudice",
                "specialDataCondition",
                "offenceDataCondition",
                "offenceDataRules",
                "biometricAlternative",
                "automatedDecisionSafeguards",
                "automatedDecisionException",
                "retentionJustified",
                "subscriberConsent",
                "licensedInvestigator",
                "reporterConsent",
                "statutoryDuty",
                "objectionOverridden")) {
            values.put("safeguards." + flag, YES_OR_NO);
        }
    }

    private static void aboutMaterial(Map<String, List<String>> values) {
        values.put(
                "source.provenance",
                List.of("LAWFUL", "UNLAWFUL", "CRIMINAL_INTERCEPTION", "SUPPLIED_BY_AUTHORITY", "VOLUNTEERED"));
        values.put("source.collectedFor", PURPOSES);
        values.put("source.useAnnounced", YES_OR_NO);
        values.put("source.useExcluded", YES_OR_NO);
        values.put("source.covert", YES_OR_NO);
        values.put("source.aggravated", YES_OR_NO);
        values.put(
                "use.kind",
                List.of(
                        "COACHING",
                        "TRAINING_MATERIAL",
                        "BILLING",
                        "DISCIPLINE",
                        "DISMISSAL",
                        "REPORT_TO_AUTHORITY",
                        "LEGAL_PROCEEDINGS",
                        "DISCLOSURE",
                        "VETTING"));
        values.put(
                "use.finding",
                List.of("NONE", "PERFORMANCE", "MINOR", "PRIVATE_LIFE", "GROSS_MISCONDUCT", "SAFETY", "CRIME"));
        values.put("use.about", List.of("WORKER", "OTHER_PARTY"));
        values.put("use.disclosedTo", List.of("DATA_SUBJECT", "COURT", "AUTHORITY", "EMERGENCY_SERVICE", "OTHER"));
        for (String flag : List.of("workerHeard", "workerWarned", "linkedToWork", "ruleKnown")) {
            values.put("use." + flag, YES_OR_NO);
        }
        values.put(
                "recordCheck.record",
                List.of(
                        "CREDIT_AGENCY_DECLARED",
                        "CREDIT_AGENCY_CUSTOMER_FACILITY",
                        "ELECTORAL_ROLL",
                        "CRIMINAL_RECORD_BASIC",
                        "CRIMINAL_RECORD_FULL",
                        "ENFORCED_SUBJECT_ACCESS",
                        "CUSTOMER_RECORDS"));
        values.put("recordCheck.roleEligible", YES_OR_NO);
    }
}
