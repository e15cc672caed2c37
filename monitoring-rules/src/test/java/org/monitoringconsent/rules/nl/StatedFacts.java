// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The flat facts of one request, each read as the vocabulary says that it is read when it is left out.
 *
 * <p>Keys are the paths of the vocabulary, values its constants. A path that has no unstated reading is the empty text
 * when it is left out, which equals no constant.
 */
final class StatedFacts {

    private static final Set<String> JUDGED_BY_MACHINE = Set.of("ANALYSE_SPEECH", "SCORE_BY_AI", "RECOGNISE_EMOTION");

    private static final Map<String, String> UNSTATED = Map.ofEntries(
            Map.entry("purpose.category", "UNSPECIFIED"),
            Map.entry("worker.inMonitoredGroup", "false"),
            Map.entry("worker.notice", "NONE"),
            Map.entry("worker.objected", "false"),
            Map.entry("communication.nature", "UNDETERMINED"),
            Map.entry("communication.internal", "false"),
            Map.entry("communication.privacyPromise", "NONE"),
            Map.entry("communication.protectedFunction", "NONE"),
            Map.entry("communication.protectionWaived", "false"),
            Map.entry("communication.sharedByParty", "false"),
            Map.entry("communication.otherPartyNotified", "false"),
            Map.entry("communication.otherPartyObjected", "false"),
            Map.entry("communication.cardData", "NONE"),
            Map.entry("communication.specialCategory", "INCIDENTAL"),
            Map.entry("communication.offenceData", "INCIDENTAL"),
            Map.entry("communication.nationalNumber", "INCIDENTAL"),
            Map.entry("communication.withinRecordingDuty", "false"),
            Map.entry("manner.extent", "CONTINUOUS"),
            Map.entry("manner.covert", "false"),
            Map.entry("manner.operator", "UNAUTHORISED"),
            Map.entry("manner.forEmployer", "true"),
            Map.entry("manner.storedCopy", "false"),
            Map.entry("manner.stopsWhenPersonal", "false"),
            Map.entry("manner.recordsHold", "true"),
            Map.entry("manner.recordsSound", "true"),
            Map.entry("manner.subject", "BOTH"),
            Map.entry("manner.legacyAiSystem", "false"),
            Map.entry("manner.emotionFromBiometrics", "true"),
            Map.entry("manner.emotionExemption", "NONE"),
            Map.entry("employer.publicAuthority", "false"),
            Map.entry("employer.sector", "GENERAL"),
            Map.entry("employer.representation", "WORKS_COUNCIL"),
            Map.entry("safeguards.legalBasis", "NONE"),
            Map.entry("safeguards.balancing", "NOT_DONE"),
            Map.entry("safeguards.lessIntrusiveMeansSuffice", "true"),
            Map.entry("safeguards.impactAssessment", "NOT_DONE"),
            Map.entry("safeguards.priorAuthorityCheck", "false"),
            Map.entry("safeguards.councilConsent", "NOT_ASKED"),
            Map.entry("safeguards.measureKind", "SYSTEM_OR_POLICY"),
            Map.entry("safeguards.tellingWouldPrejudice", "false"),
            Map.entry("safeguards.specialDataCondition", "false"),
            Map.entry("safeguards.offenceDataCondition", "false"),
            Map.entry("safeguards.offenceDataRules", "false"),
            Map.entry("safeguards.retentionJustified", "false"),
            Map.entry("safeguards.transfer", "NONE"),
            Map.entry("safeguards.subscriberConsent", "false"),
            Map.entry("safeguards.licensedInvestigator", "false"),
            Map.entry("safeguards.reporterConsent", "false"),
            Map.entry("safeguards.statutoryDuty", "false"),
            Map.entry("safeguards.objectionOverridden", "false"),
            Map.entry("suspicion.conduct", "NONE"),
            Map.entry("suspicion.strength", "NONE"),
            Map.entry("suspicion.documented", "false"),
            Map.entry("suspicion.aboutThisCommunication", "false"),
            Map.entry("source.provenance", "CRIMINAL_INTERCEPTION"),
            Map.entry("source.collectedFor", "UNSPECIFIED"),
            Map.entry("source.useAnnounced", "false"),
            Map.entry("source.useExcluded", "false"),
            Map.entry("source.covert", "false"),
            Map.entry("source.aggravated", "true"),
            Map.entry("use.finding", "NONE"),
            Map.entry("use.about", "WORKER"),
            Map.entry("use.disclosedTo", "OTHER"),
            Map.entry("use.workerHeard", "false"),
            Map.entry("recordCheck.roleEligible", "false"));

    private final Map<String, String> stated;
    private final LocalDate day;

    StatedFacts(Map<String, String> stated) {
        this.stated = Map.copyOf(stated);
        this.day = LocalDate.parse(stated.getOrDefault("day", ""));
    }

    boolean states(String path) {
        return stated.containsKey(path);
    }

    /** Answers whether that part of the request is there, even if nothing is stated in it. */
    boolean given(String part) {
        return states(part) || stated.keySet().stream().anyMatch(path -> path.startsWith(part + "."));
    }

    boolean usePresent() {
        return given("use");
    }

    boolean from(String firstDay) {
        return !day.isBefore(LocalDate.parse(firstDay));
    }

    String value(String path) {
        return stated.getOrDefault(path, unstated(path));
    }

    /** Answers whether the fact is one of the constants. */
    boolean is(String path, String... constants) {
        return Arrays.asList(constants).contains(value(path));
    }

    boolean yes(String path) {
        return is(path, "true");
    }

    boolean activity(String... constants) {
        return is("activity", constants);
    }

    boolean purpose(String... constants) {
        return is("purpose.category", constants);
    }

    /** The band of the number of workers: below 10, 10 to 49, 50 and more or not stated. */
    String headcountBand() {
        int headcount = Integer.parseInt(stated.getOrDefault("employer.headcount", "50"));
        if (headcount < 10) {
            return "UNDER_10";
        }
        return headcount < 50 ? "FROM_10_TO_49" : "FROM_50";
    }

    private String unstated(String path) {
        if (path.equals("worker.place")) {
            return unstatedPlace();
        }
        if (path.equals("manner.biometric")) {
            return activity("IDENTIFY_SPEAKER") ? "IDENTIFICATION" : "NONE";
        }
        if (path.equals("manner.decision")) {
            return JUDGED_BY_MACHINE.contains(value("activity")) ? "SOLELY_AUTOMATED" : "HUMAN";
        }
        return UNSTATED.getOrDefault(path, "");
    }

    private String unstatedPlace() {
        if (activity("WATCH_BY_CAMERA", "LISTEN_TO_ROOM", "RECORD_ROOM")) {
            return "INTIMATE_AREA";
        }
        return activity("TRACK_LOCATION") ? "OFF_DUTY" : "WORKPLACE";
    }
}
