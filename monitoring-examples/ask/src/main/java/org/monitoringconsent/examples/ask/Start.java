// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.util.List;

/**
 * A question with which somebody can begin, ready to be followed.
 *
 * @param who for whom it is
 * @param name the key of its words
 * @param facts what its words say, and no more, as an address states it
 * @param usual whether it is among the first that are shown
 */
record Start(Who who, String name, String facts, boolean usual) {

    /** Those for whom the page asks. */
    enum Who {
        WORKER,
        EMPLOYER,
        COUNCIL,
        /** Whoever begins with what is done. */
        ANYBODY;

        /** As an address has it; empty for anybody. */
        String word() {
            return this == ANYBODY ? "" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final String CALL = "&communication.channel=CALL";
    private static final String EMAIL = "&communication.channel=EMAIL";
    private static final String PRIVATE = "&communication.nature=PERSONAL";

    /** Questions that people asked in a forum of contact centres, and such as they are. */
    static final List<Start> ALL = List.of(
            usual(Who.WORKER, "private", "activity=LISTEN_LIVE" + CALL + PRIVATE + "&communication.internal=true"),
            usual(Who.WORKER, "customers", "activity=LISTEN_LIVE" + CALL + "&communication.internal=false"),
            usual(Who.WORKER, "mail", "activity=READ_MESSAGE" + EMAIL),
            usual(Who.WORKER, "camera", "activity=WATCH_BY_CAMERA"),
            more(Who.WORKER, "allcalls", "activity=LISTEN_LIVE" + CALL + "&manner.extent=SYSTEMATIC"),
            more(Who.WORKER, "recorded", "activity=PLAY_BACK" + CALL + PRIVATE),
            more(Who.WORKER, "agreed", "activity=LISTEN_LIVE" + CALL + PRIVATE + "&communication.consent=ALL"),
            more(Who.WORKER, "against", "acting=yes&activity=LISTEN_LIVE" + CALL + PRIVATE),
            more(Who.WORKER, "privatemail", "activity=READ_MESSAGE" + EMAIL + PRIVATE),
            more(Who.WORKER, "away", "activity=READ_MESSAGE" + EMAIL + "&purpose.category=ABSENCE_COVER"),
            more(Who.WORKER, "voicemail", "activity=PLAY_VOICEMAIL&purpose.category=ABSENCE_COVER"),
            more(Who.WORKER, "websites", "activity=LOG_TRAFFIC&communication.channel=WEB"),
            more(Who.WORKER, "room", "activity=LISTEN_TO_ROOM"),
            more(Who.WORKER, "customer", "activity=CHECK_RECORDS&recordCheck.record=CUSTOMER_RECORDS"),
            usual(Who.EMPLOYER, "record", "activity=RECORD" + CALL),
            usual(
                    Who.EMPLOYER,
                    "coach",
                    "activity=LISTEN_LIVE" + CALL + "&purpose.category=QUALITY_STANDARDS&manner.extent=SAMPLED"),
            usual(Who.EMPLOYER, "absent", "activity=READ_MESSAGE" + EMAIL + "&purpose.category=ABSENCE_COVER"),
            usual(
                    Who.EMPLOYER,
                    "dismiss",
                    "activity=PLAY_BACK" + CALL + "&use.kind=DISMISSAL&use.finding=GROSS_MISCONDUCT"),
            more(Who.EMPLOYER, "clause", "activity=LISTEN_LIVE" + CALL + "&worker.notice=GENERIC"),
            more(Who.EMPLOYER, "director", "activity=LISTEN_LIVE" + CALL + "&worker.inMonitoredGroup=false"),
            more(
                    Who.EMPLOYER,
                    "overheard",
                    "acting=yes&activity=LISTEN_LIVE" + CALL + PRIVATE + "&communication.internal=true"),
            more(Who.EMPLOYER, "thief", "activity=WATCH_BY_CAMERA&purpose.category=CRIME_DETECTION&manner.covert=true"),
            more(Who.EMPLOYER, "logs", "activity=LOG_TRAFFIC" + CALL + "&purpose.category=UNAUTHORISED_USE"),
            more(
                    Who.EMPLOYER,
                    "convictions",
                    "activity=CHECK_RECORDS&recordCheck.record=CRIMINAL_RECORD_BASIC&purpose.category=VETTING"),
            more(
                    Who.EMPLOYER,
                    "credit",
                    "activity=CHECK_RECORDS&recordCheck.record=CREDIT_AGENCY_DECLARED&purpose.category=VETTING"),
            more(Who.EMPLOYER, "facility", "activity=CHECK_RECORDS&recordCheck.record=CREDIT_AGENCY_CUSTOMER_FACILITY"),
            more(Who.EMPLOYER, "electors", "activity=CHECK_RECORDS&recordCheck.record=ELECTORAL_ROLL"),
            usual(Who.COUNCIL, "score", "activity=SCORE_BY_AI" + CALL + "&manner.extent=SYSTEMATIC"),
            usual(Who.COUNCIL, "recording", "activity=RECORD" + CALL),
            usual(Who.COUNCIL, "locate", "activity=TRACK_LOCATION"),
            more(Who.COUNCIL, "listening", "activity=LISTEN_LIVE" + CALL + "&safeguards.councilConsent=NOT_ASKED"),
            more(Who.COUNCIL, "suspicion", "activity=READ_MESSAGE" + EMAIL + "&suspicion.strength=CONCRETE"),
            more(Who.COUNCIL, "cameras", "activity=WATCH_BY_CAMERA&safeguards.councilConsent=REFUSED"),
            usual(Who.ANYBODY, "LISTEN_LIVE", "activity=LISTEN_LIVE"),
            usual(Who.ANYBODY, "RECORD", "activity=RECORD"),
            usual(Who.ANYBODY, "READ_MESSAGE", "activity=READ_MESSAGE" + EMAIL),
            usual(Who.ANYBODY, "WATCH_BY_CAMERA", "activity=WATCH_BY_CAMERA"),
            usual(Who.ANYBODY, "CHECK_RECORDS", "activity=CHECK_RECORDS"),
            usual(Who.ANYBODY, "acting", "acting=yes"),
            usual(Who.ANYBODY, "else", ""));

    private static Start usual(Who who, String name, String facts) {
        return new Start(who, name, facts, true);
    }

    private static Start more(Who who, String name, String facts) {
        return new Start(who, name, facts, false);
    }

    /** The key of its words. */
    String key() {
        return "start." + name;
    }
}
