// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

/** The named conditions of the page on the European Union, section 4, in its order. */
class EuropeanConditions {

    final StatedFacts facts;

    EuropeanConditions(StatedFacts facts) {
        this.facts = facts;
    }

    final boolean useAbsent() {
        return !facts.usePresent();
    }

    final boolean noPurpose() {
        return facts.purpose("UNSPECIFIED", "UNION_ACTIVITY");
    }

    final boolean investigative() {
        return facts.purpose("MISCONDUCT_INVESTIGATION", "CRIME_DETECTION");
    }

    final boolean officeAndStaff() {
        return investigative()
                || facts.purpose(
                        "HEALTH_AND_SAFETY",
                        "SITE_SECURITY",
                        "SYSTEM_OPERATION",
                        "UNAUTHORISED_USE",
                        "COST_CONTROL",
                        "ABSENCE_COVER",
                        "ATTENDANCE",
                        "VETTING");
    }

    final boolean captureActivity() {
        return facts.activity(
                "RECORD", "TRANSCRIBE", "ANALYSE_SPEECH", "SCORE_BY_AI", "RECOGNISE_EMOTION", "IDENTIFY_SPEAKER");
    }

    final boolean tappingActivity() {
        return facts.activity("LISTEN_LIVE", "WHISPER", "BARGE_IN") || captureActivity();
    }

    final boolean callActivity() {
        return tappingActivity() || facts.activity("PLAY_BACK");
    }

    final boolean content() {
        return callActivity()
                || facts.activity(
                        "READ_SUBJECT",
                        "READ_MESSAGE",
                        "PLAY_VOICEMAIL",
                        "READ_FILES",
                        "LISTEN_TO_ROOM",
                        "RECORD_ROOM",
                        "CAPTURE_SCREEN",
                        "LOG_KEYSTROKES");
    }

    final boolean storedActivity() {
        return !facts.activity("LISTEN_LIVE", "WHISPER", "BARGE_IN", "LISTEN_TO_ROOM");
    }

    final boolean worksOnStoredMaterial() {
        boolean mayWorkOnACopy = facts.activity(
                "TRANSCRIBE",
                "ANALYSE_SPEECH",
                "SCORE_BY_AI",
                "RECOGNISE_EMOTION",
                "IDENTIFY_SPEAKER",
                "READ_MESSAGE",
                "READ_SUBJECT",
                "READ_ENVELOPE");
        return facts.activity("PLAY_BACK") || (mayWorkOnACopy && facts.yes("manner.storedCopy"));
    }

    final boolean samePurposeAsCollected() {
        return worksOnStoredMaterial() && facts.value("purpose.category").equals(facts.value("source.collectedFor"));
    }

    /** Whatever the activity, somebody must have shared it: nothing is handed over only because it is stored. */
    final boolean handedOver() {
        boolean canBeHandedOver =
                facts.activity("READ_MESSAGE", "READ_SUBJECT", "READ_ENVELOPE", "READ_FILES", "PLAY_VOICEMAIL")
                        || worksOnStoredMaterial();
        return facts.yes("communication.sharedByParty") && canBeHandedOver;
    }

    final String noticeToThisWorker() {
        return facts.yes("worker.inMonitoredGroup") ? facts.value("worker.notice") : "NONE";
    }

    final boolean covert() {
        return noticeToThisWorker().equals("NONE") || facts.yes("manner.covert");
    }

    final boolean openlyTold() {
        return !covert()
                && (noticeToThisWorker().equals("SPECIFIC")
                        || noticeToThisWorker().equals("SPECIFIC_WITH_SIGNAL"));
    }

    final boolean targeted() {
        return facts.is("manner.extent", "TARGETED") && facts.states("manner.endsOn");
    }

    final boolean watchedAllDay() {
        return facts.is("manner.extent", "CONTINUOUS")
                || (facts.is("manner.extent", "TARGETED") && !facts.states("manner.endsOn"));
    }

    final boolean strongSuspicion() {
        return facts.is("suspicion.strength", "CONCRETE")
                && facts.yes("suspicion.documented")
                && facts.is("suspicion.conduct", "GROSS_MISCONDUCT", "CRIME");
    }

    final boolean personal() {
        return facts.is("communication.nature", "PERSONAL")
                || (facts.is("communication.privacyPromise", "PRIVATE_CHANNEL_PROMISED")
                        && !facts.is("communication.nature", "BUSINESS"));
    }

    final boolean specialData() {
        return facts.is("communication.specialCategory", "INTENDED")
                || facts.is("manner.biometric", "VERIFICATION", "IDENTIFICATION");
    }

    /** The words "outside own conversation" are met: an own conversation ends the reading before this is asked. */
    final boolean unauthorised() {
        return facts.is("manner.operator", "UNAUTHORISED", "AUTHORISED_IMPLIED") || !facts.yes("manner.forEmployer");
    }

    final boolean workerIsAnalysed() {
        return facts.is("manner.subject", "WORKER", "BOTH");
    }

    final boolean emotionOfTheWorker() {
        return facts.activity("RECOGNISE_EMOTION") && workerIsAnalysed();
    }

    final boolean aiThatEvaluatesWorkers() {
        boolean speechThatAppraises = facts.activity("ANALYSE_SPEECH")
                && facts.purpose(
                        "QUALITY_STANDARDS", "PRODUCTIVITY", "MISCONDUCT_INVESTIGATION", "ATTENDANCE", "VETTING");
        return workerIsAnalysed() && (facts.activity("SCORE_BY_AI") || speechThatAppraises);
    }

    final boolean mandatoryRecording() {
        return facts.from("2018-01-03")
                && facts.is("employer.sector", "INVESTMENT_FIRM")
                && facts.activity("RECORD")
                && facts.purpose("REGULATORY_COMPLIANCE")
                && facts.yes("communication.withinRecordingDuty");
    }

    final boolean orderedByLaw() {
        return mandatoryRecording()
                || (facts.is("safeguards.legalBasis", "LEGAL_OBLIGATION") && facts.yes("safeguards.statutoryDuty"));
    }

    final boolean dangerToLife() {
        boolean forSomebodysSafety = facts.purpose("HEALTH_AND_SAFETY", "SAFEGUARDING")
                && (useAbsent() || facts.is("use.finding", "SAFETY"));
        return forSomebodysSafety || disclosedTo("EMERGENCY_SERVICE");
    }

    final boolean beforeACourtOrAnAuthority() {
        return facts.is("use.kind", "LEGAL_PROCEEDINGS", "REPORT_TO_AUTHORITY") || disclosedTo("COURT");
    }

    final boolean demandedDisclosure() {
        return disclosedTo("DATA_SUBJECT", "AUTHORITY", "EMERGENCY_SERVICE");
    }

    final boolean disclosedTo(String... recipients) {
        return facts.is("use.kind", "DISCLOSURE") && facts.is("use.disclosedTo", recipients);
    }
}
