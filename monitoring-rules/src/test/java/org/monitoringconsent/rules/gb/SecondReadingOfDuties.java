// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

/** Section 5 of the page: standing obligations. */
final class SecondReadingOfDuties {

    private SecondReadingOfDuties() {}

    static void read(SecondReadingFacts facts, SecondReadingConditions page, SecondReadingFindings found) {
        found.oblige("UK-DUTY-01", "RESTRICT_AND_LOG_ACCESS");
        found.oblige("UK-DUTY-02", "LIMIT_RETENTION");
        found.oblige("UK-DUTY-03", "ANSWER_ACCESS_REQUESTS");
        found.oblige("UK-DUTY-04", "HAVE_PROCESSOR_CONTRACT");
        if (facts.from("2026-06-19")) {
            found.oblige("UK-DUTY-05", "HANDLE_COMPLAINTS");
        }
        if (page.obtaining() && page.telecom() && facts.is("communication.protectedFunction", "NONE")) {
            found.oblige("UK-DUTY-06", "EXCLUDE_PROTECTED_FUNCTIONS");
        }
        if (page.obtaining() && page.voiceCapture() && !page.storedCopy() && !facts.is("manner.extent", "TARGETED")) {
            found.oblige("UK-DUTY-07", "PROVIDE_UNMONITORED_LINE");
        }
        if (page.obtaining()
                && page.content()
                && facts.canHaveCommunication()
                && page.mayTurnOutPersonal()
                && !page.freeConsentOfAll()) {
            found.oblige("UK-DUTY-08", "STOP_WHEN_PERSONAL");
        }
        if (facts.from("2003-06-11")
                && page.obtaining()
                && facts.is("purpose.category", "ABSENCE_COVER")
                && facts.activityIs("READ_SUBJECT", "READ_MESSAGE", "PLAY_VOICEMAIL", "READ_FILES")) {
            found.oblige("UK-DUTY-09", "SKIP_PRIVATE_ITEMS");
        }
        if (facts.from("2018-05-25") && page.needsAnAssessment() && !page.covert()) {
            found.oblige("UK-DUTY-10", "CONSULT_STAFF");
        }
        if (page.objectionCounts()) {
            found.oblige("UK-DUTY-11", "HANDLE_OBJECTIONS");
        }
    }
}
