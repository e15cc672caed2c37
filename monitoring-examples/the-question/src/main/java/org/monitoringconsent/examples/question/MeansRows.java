// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import java.util.List;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.SuspicionStrength;
import org.monitoringconsent.rule.Obligation;

/** What was said about cameras, logs, e-mail, absence and places: T14 to T19. */
final class MeansRows {

    private MeansRows() {}

    static List<Row> all() {
        return List.of(video(), logs(), mail(), personalMail(), absence(), places());
    }

    private static Row video() {
        return Row.of(
                "T14",
                "Video to detect crime.",
                "Open cameras may stay within limits, though in the Netherlands looking for a crime needs a concrete suspicion;"
                        + " hidden ones are a rare exception in both countries.",
                Question.of("open, to detect crime", act -> watching(act).purpose(PurposeCategory.CRIME_DETECTION))
                        .showing(Obligation.PUT_UP_CAMERA_SIGNS),
                Question.of(
                        "open, on a concrete suspicion of crime",
                        act -> watching(act)
                                .purpose(PurposeCategory.CRIME_DETECTION)
                                .suspected(SuspectedConduct.CRIME, SuspicionStrength.CONCRETE, true)),
                Question.of(
                        "open, round the clock, to keep the site safe",
                        act -> watching(act).extent(Extent.SYSTEMATIC)),
                Question.of(
                        "hidden, without suspicion",
                        act -> watching(act)
                                .purpose(PurposeCategory.CRIME_DETECTION)
                                .covert()),
                Question.of("hidden, every condition met", act -> watching(act).covertInOrder())
                        .showing(Obligation.END_ON_FIXED_DATE),
                Question.of(
                        "hidden, without suspicion, in 2003",
                        act -> watching(act)
                                .purpose(PurposeCategory.CRIME_DETECTION)
                                .covert()
                                .on(2003, 12, 1)));
    }

    /** An open camera for the security of the site, without sound. */
    static Act watching(Act act) {
        return act.by(Activity.WATCH_BY_CAMERA).purpose(PurposeCategory.SITE_SECURITY);
    }

    private static Row logs() {
        return Row.of(
                "T15",
                "Telephone logs to detect excessive private use.",
                "Right when workers know, and better than listening; where private use is tolerated, British guidance does not"
                        + " let the employer listen to enforce a ban on it.",
                Question.of("logs, told", MeansRows::logging).showing(Obligation.AGGREGATE_FIRST),
                Question.of("logs, untold", act -> logging(act).untold()),
                Question.of("logs, private use tolerated", act -> logging(act).privateUseTolerated()),
                Question.of(
                        "listening, private use tolerated",
                        act -> act.nature(Nature.UNDETERMINED)
                                .purpose(PurposeCategory.UNAUTHORISED_USE)
                                .privateUseTolerated()));
    }

    private static Act logging(Act act) {
        return misuse(act).by(Activity.LOG_TRAFFIC);
    }

    private static Act misuse(Act act) {
        return act.nature(Nature.UNDETERMINED).purpose(PurposeCategory.UNAUTHORISED_USE);
    }

    private static Row mail() {
        return Row.of(
                "T16",
                "E-mail and internet use may be monitored.",
                "Totals and envelopes, yes; reading messages to police private use is allowed in Britain when open and"
                        + " assessed, not in the Netherlands.",
                Question.of("totals of internet use", act -> logging(act).over(Channel.WEB)),
                Question.of("senders and recipients", act -> misuse(act).by(Activity.READ_ENVELOPE)),
                Question.of("the messages", act -> misuse(act).by(Activity.READ_MESSAGE)),
                Question.of(
                        "the messages, untold",
                        act -> misuse(act).by(Activity.READ_MESSAGE).untold()));
    }

    private static Row personalMail() {
        return Row.of(
                "T17",
                "Clearly personal e-mails: avoid opening; monitor address or heading only.",
                "Sound, save for the heading: a subject line is content in both countries, so that only the address is free.",
                Question.of("the message", act -> misuse(act).personal().by(Activity.READ_MESSAGE)),
                Question.of("the heading", act -> misuse(act).personal().by(Activity.READ_SUBJECT)),
                Question.of("the address", act -> misuse(act).personal().by(Activity.READ_ENVELOPE)));
    }

    private static Row absence() {
        return Row.of(
                "T18",
                "E-mail and voicemail of an absent worker: make sure they are aware that it will happen.",
                "Right: aware workers' business items may be opened to keep the work going, private ones stay shut; until 2018"
                        + " Britain covered incoming items only.",
                Question.of("e-mail, aware", act -> covering(act).by(Activity.READ_MESSAGE))
                        .showing(Obligation.SKIP_PRIVATE_ITEMS),
                Question.of("voicemail, aware", act -> covering(act).by(Activity.PLAY_VOICEMAIL))
                        .showing(Obligation.SKIP_PRIVATE_ITEMS),
                Question.of(
                        "e-mail, not aware",
                        act -> covering(act).by(Activity.READ_MESSAGE).untold()),
                Question.of(
                        "voicemail, not aware",
                        act -> covering(act).by(Activity.PLAY_VOICEMAIL).untold()),
                Question.of(
                        "a plainly private e-mail",
                        act -> covering(act).by(Activity.READ_MESSAGE).personal()),
                Question.of(
                        "mail that the worker sent",
                        act -> covering(act).by(Activity.READ_MESSAGE).outgoing()),
                Question.of(
                        "the same in 2017",
                        act -> covering(act)
                                .by(Activity.READ_MESSAGE)
                                .outgoing()
                                .on(2017, 6, 1)));
    }

    private static Act covering(Act act) {
        return act.nature(Nature.UNDETERMINED).purpose(PurposeCategory.ABSENCE_COVER);
    }

    private static Row places() {
        return Row.of(
                "T19",
                "Video or audio only at areas of particular risk and where little privacy is expected.",
                "Right, and firmer in law: never in toilets and changing rooms, at home or in private time; Dutch cameras are"
                        + " deaf, and a hidden Dutch microphone is a crime.",
                Question.of("camera at the workplace", MeansRows::watching),
                Question.of("camera in a public work area", act -> watching(act).at(Place.PUBLIC_WORK_AREA)),
                Question.of("camera with sound", act -> watching(act).withSound()),
                Question.of("camera in a changing room", act -> watching(act).at(Place.INTIMATE_AREA)),
                Question.of("camera at home", act -> watching(act).at(Place.HOME)),
                Question.of("camera off duty", act -> watching(act).at(Place.OFF_DUTY)),
                Question.of("open microphone at the workplace", MeansRows::hearing),
                Question.of(
                        "open microphone in a changing room",
                        act -> hearing(act).at(Place.INTIMATE_AREA)),
                Question.of("open microphone at home", act -> hearing(act).at(Place.HOME)),
                Question.of("open microphone off duty", act -> hearing(act).at(Place.OFF_DUTY)),
                Question.of(
                        "hidden microphone, every condition met",
                        act -> hearing(act).covertInOrder()));
    }

    private static Act hearing(Act act) {
        return act.by(Activity.LISTEN_TO_ROOM).purpose(PurposeCategory.SITE_SECURITY);
    }
}
