// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

/** Section 4.6 of the page from UK-CAM-01: rooms, cameras, homes, places, accounts and devices. All hold for obtaining. */
final class SecondReadingOfPlaces {

    private SecondReadingOfPlaces() {}

    static void read(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (!page.obtaining()) {
            return;
        }
        camerasAndSound(facts, page, found);
        homesAndPlaces(facts, page, found);
        accountsAndDevices(facts, page, found);
    }

    private static void camerasAndSound(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        boolean withoutEnd = page.targeted() && !facts.states("manner.endsOn");
        if (facts.from("2003-06-11") && page.roomSound() && (page.blanket() || withoutEnd)) {
            found.deny("UK-CAM-01");
        }
        boolean onOnePersonAllDay = facts.activityIs("WATCH_BY_CAMERA") && facts.is("manner.extent", "CONTINUOUS");
        boolean forSafety = facts.is("purpose.category", "HEALTH_AND_SAFETY");
        if (facts.from("2003-06-11") && onOnePersonAllDay && !forSafety) {
            found.deny("UK-CAM-02", true);
        }
        if (facts.from("2003-06-11") && onOnePersonAllDay && forSafety) {
            found.ground("UK-CAM-02", true);
        }
    }

    private static void homesAndPlaces(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        if (facts.is("worker.place", "HOME") && (facts.activityIs("WATCH_BY_CAMERA") || page.roomMicrophone())) {
            found.deny("UK-HOME-01");
        }
        if (!facts.from("2003-06-11") || !facts.activityIs("TRACK_LOCATION")) {
            return;
        }
        found.oblige("UK-LOC-01", "SWITCH_OFF_OFF_DUTY");
        if (facts.is("worker.place", "OFF_DUTY", "HOME", "INTIMATE_AREA")) {
            found.deny("UK-LOC-01", true);
        }
    }

    private static void accountsAndDevices(
            SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        SecondReadingGateway gateway = new SecondReadingGateway(facts, page);
        if (facts.from("2023-10-03") && facts.activityIs("LOG_KEYSTROKES") && page.blanket()) {
            found.deny("UK-DEV-01");
        }
        boolean accountOrDevice = facts.activityIs("READ_SUBJECT", "READ_MESSAGE", "PLAY_VOICEMAIL")
                || facts.activityIs("READ_FILES", "CAPTURE_SCREEN", "LOG_KEYSTROKES");
        boolean unauthorised = facts.is("manner.operator", "UNAUTHORISED");
        boolean brokenInto = unauthorised && facts.states("manner.operator") && accountOrDevice;
        if (brokenInto) {
            found.deny("UK-CMA-01");
        }
        if (unauthorised && !brokenInto && (accountOrDevice || !gateway.interceptionApplies())) {
            found.deny("UK-CMA-02", true);
        }
        boolean onDevice = facts.activityIs("CAPTURE_SCREEN", "LOG_KEYSTROKES")
                || facts.activityIs("READ_FILES", "READ_MESSAGE", "LOG_TRAFFIC");
        if (facts.from("2003-12-11") && facts.is("communication.line", "WORKER_OWN") && onDevice) {
            found.note("UK-PECR-01");
        }
    }
}
