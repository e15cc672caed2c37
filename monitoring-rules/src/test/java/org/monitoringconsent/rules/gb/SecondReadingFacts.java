// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stated facts of one request, read as section 2 of the vocabulary reads them when one is left out. */
final class SecondReadingFacts {

    private static final Set<String> NEVER_A_COMMUNICATION =
            Set.of("WATCH_BY_CAMERA", "TRACK_LOCATION", "CHECK_RECORDS");

    private static final Map<String, String> UNSTATED = Map.ofEntries(
            Map.entry("purpose.category", "UNSPECIFIED"),
            Map.entry("worker.inMonitoredGroup", "false"),
            Map.entry("worker.notice", "NONE"),
            Map.entry("worker.objected", "false"),
            Map.entry("communication.nature", "UNDETERMINED"),
            Map.entry("communication.incoming", "false"),
            Map.entry("communication.privacyPromise", "NONE"),
            Map.entry("communication.protectedFunction", "NONE"),
            Map.entry("communication.protectionWaived", "false"),
            Map.entry("communication.sharedByParty", "false"),
            Map.entry("communication.consent", "NONE"),
            Map.entry("communication.otherPartyNotified", "false"),
            Map.entry("communication.otherPartyObjected", "false"),
            Map.entry("communication.cardData", "NONE"),
            Map.entry("communication.specialCategory", "INCIDENTAL"),
            Map.entry("communication.offenceData", "INCIDENTAL"),
            Map.entry("communication.withinRecordingDuty", "false"),
            Map.entry("manner.extent", "CONTINUOUS"),
            Map.entry("manner.covert", "false"),
            Map.entry("manner.operator", "UNAUTHORISED"),
            Map.entry("manner.forEmployer", "true"),
            Map.entry("manner.storedCopy", "false"),
            Map.entry("manner.recordsSound", "true"),
            Map.entry("manner.emotionFromBiometrics", "true"),
            Map.entry("employer.publicAuthority", "false"),
            Map.entry("employer.sector", "GENERAL"),
            Map.entry("safeguards.legalBasis", "NONE"),
            Map.entry("safeguards.consentFreelyGiven", "false"),
            Map.entry("safeguards.balancing", "NOT_DONE"),
            Map.entry("safeguards.lessIntrusiveMeansSuffice", "true"),
            Map.entry("safeguards.impactAssessment", "NOT_DONE"),
            Map.entry("safeguards.seniorAuthorisation", "false"),
            Map.entry("safeguards.tellingWouldPrejudice", "false"),
            Map.entry("safeguards.specialDataCondition", "false"),
            Map.entry("safeguards.offenceDataCondition", "false"),
            Map.entry("safeguards.biometricAlternative", "false"),
            Map.entry("safeguards.automatedDecisionSafeguards", "false"),
            Map.entry("safeguards.automatedDecisionException", "false"),
            Map.entry("safeguards.retentionJustified", "false"),
            Map.entry("safeguards.transfer", "NONE"),
            Map.entry("safeguards.statutoryDuty", "false"),
            Map.entry("safeguards.objectionOverridden", "false"),
            Map.entry("suspicion.conduct", "NONE"),
            Map.entry("suspicion.strength", "NONE"),
            Map.entry("suspicion.aboutThisCommunication", "false"),
            Map.entry("source.provenance", "CRIMINAL_INTERCEPTION"),
            Map.entry("source.collectedFor", "UNSPECIFIED"),
            Map.entry("source.useAnnounced", "false"),
            Map.entry("source.useExcluded", "false"),
            Map.entry("source.covert", "false"),
            Map.entry("use.finding", "NONE"),
            Map.entry("use.disclosedTo", "OTHER"),
            Map.entry("use.workerHeard", "false"),
            Map.entry("use.workerWarned", "false"),
            Map.entry("use.linkedToWork", "false"),
            Map.entry("use.ruleKnown", "false"),
            Map.entry("recordCheck.roleEligible", "false"));

    private static final String NO_VALUE = "";

    private final Map<String, String> stated;
    private final String day;
    private final String activity;

    SecondReadingFacts(Map<String, String> stated) {
        this.stated = Map.copyOf(stated);
        this.day = stated.getOrDefault("day", NO_VALUE);
        this.activity = stated.getOrDefault("activity", NO_VALUE);
    }

    /** Whether the request states this fact, or has this object. */
    boolean states(String path) {
        return stated.containsKey(path);
    }

    /** Whether the fact has one of these values, stated or by its unstated reading. */
    boolean is(String path, String... values) {
        return List.of(values).contains(value(path));
    }

    boolean isTrue(String path) {
        return is(path, "true");
    }

    boolean isFalse(String path) {
        return is(path, "false");
    }

    boolean activityIs(String... activities) {
        return List.of(activities).contains(activity);
    }

    /** Whether both facts have the same value, stated or by their unstated readings. */
    boolean same(String one, String other) {
        return value(one).equals(value(other));
    }

    boolean canHaveCommunication() {
        return !NEVER_A_COMMUNICATION.contains(activity);
    }

    /** Whether the day is this one or a later one; ISO days sort as text. */
    boolean from(String firstDay) {
        return day.compareTo(firstDay) >= 0;
    }

    /** Whether the day is this one or an earlier one. */
    boolean until(String lastDay) {
        return day.compareTo(lastDay) <= 0;
    }

    private String value(String path) {
        // Section 3, missing facts: without a communication no condition on one of its values is met.
        if (path.startsWith("communication.") && !canHaveCommunication()) {
            return NO_VALUE;
        }
        return stated.getOrDefault(path, unstated(path));
    }

    private String unstated(String path) {
        if (path.equals("worker.place")) {
            return unstatedPlace();
        }
        if (path.equals("manner.decision")) {
            return activityIs("ANALYSE_SPEECH", "SCORE_BY_AI", "RECOGNISE_EMOTION") ? "SOLELY_AUTOMATED" : "HUMAN";
        }
        if (path.equals("manner.biometric")) {
            return activityIs("IDENTIFY_SPEAKER") ? "IDENTIFICATION" : "NONE";
        }
        return UNSTATED.getOrDefault(path, NO_VALUE);
    }

    private String unstatedPlace() {
        if (activityIs("WATCH_BY_CAMERA", "LISTEN_TO_ROOM", "RECORD_ROOM")) {
            return "INTIMATE_AREA";
        }
        return activityIs("TRACK_LOCATION") ? "OFF_DUTY" : "WORKPLACE";
    }
}
