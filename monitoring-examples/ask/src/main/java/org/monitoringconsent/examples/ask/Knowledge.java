// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.util.List;

/** What those for whom the page asks know best, so that it is asked first. */
final class Knowledge {

    private static final List<String> WORKER = List.of(
            "worker.notice",
            "communication.nature",
            "manner.covert",
            "communication.otherPartyNotified",
            "worker.place",
            "manner.extent",
            "communication.consent");

    private static final List<String> COUNCIL = List.of(
            "safeguards.councilConsent",
            "employer.representation",
            "employer.headcount",
            "safeguards.measureKind",
            "safeguards.statutoryDuty",
            "communication.withinRecordingDuty",
            "manner.decision",
            "worker.notice",
            "manner.extent",
            "safeguards.impactAssessment");

    private Knowledge() {}

    /** The names of the facts, what is known best first; what an employer knows, the rules order themselves. */
    static List<String> of(String who) {
        return switch (who) {
            case "worker" -> WORKER;
            case "council" -> COUNCIL;
            default -> List.of();
        };
    }
}
