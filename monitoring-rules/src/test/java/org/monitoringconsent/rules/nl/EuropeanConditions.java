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

    final boolean tappingActivity() {
        return facts.activity("LISTEN_LIVE", "WHISPER", "BARGE_IN") || captureActivity();
    }

    final boolean captureActivity() {
        return facts.activity(
                "RECORD", "TRANSCRIBE", "ANALYSE_SPEECH", "SCORE_BY_AI", "RECOGNISE_EMOTION", "IDENTIFY_SPEAKER");
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
                        "CAPTURE_SCREEN",
                        "LOG_KEYSTROKES");
    }

    final boolean storedActivity() {
        return !facts.activity("LISTEN_LIVE", "WHISPER", "BARGE_IN");
    }

    final boolean worksOnStoredMaterial() {
        return facts.activity("PLAY_BACK")
                || (facts.activity(
                                "TRANSCRIBE", "ANALYSE_SPEECH", "SCORE_BY_AI", "RECOGNISE_EMOTION", "IDENTIFY_SPEAKER")
                        && facts.yes("manner.storedCopy"));
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
        return facts.is("communication.specialCategory", "INTENDED") || facts.activity("IDENTIFY_SPEAKER");
    }

    /** The words "outside own conversation" are met: an own conversation ends the reading before this is asked. */
    final boolean unauthorised() {
        return facts.is("manner.operator", "UNAUTHORISED", "AUTHORISED_IMPLIED") || !facts.yes("manner.forEmployer");
    }

    final boolean emotionOfTheWorker() {
        return facts.activity("RECOGNISE_EMOTION") && facts.is("manner.subject", "WORKER", "BOTH");
    }

    final boolean mandatoryRecording() {
        return facts.from("2018-01-03")
                && facts.is("employer.sector", "INVESTMENT_FIRM")
                && facts.activity("RECORD")
                && facts.purpose("REGULATORY_COMPLIANCE")
                && facts.yes("communication.withinRecordingDuty");
    }
}
