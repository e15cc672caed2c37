// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import org.monitoringconsent.law.Instrument;

/**
 * The Dutch judgments that the rules cite, each once. Each address is that of the courts, not the page on which the judgment
 * was read; one without an address has not been published there, or its number is not known.
 */
final class NlCases {

    private static final String RECHTSPRAAK = "https://uitspraken.rechtspraak.nl/inziendocument?id=";

    /** Hidden camera at the till. */
    static final Instrument WENNEKES = judgment("HR 27-4-2001", "ECLI:NL:HR:2001:AB1347", " (Wennekes)");

    /** A secret tape of one's own call. */
    static final Instrument OWN_TAPE = judgment("HR 16-10-1987", "ECLI:NL:HR:1987:AC9997", "");

    /** Copies or transcripts of recorded calls. */
    static final Instrument DEXIA = judgment("HR 29-6-2007", "ECLI:NL:HR:2007:AZ4663", " (Dexia)");

    /** Unlawful evidence is excluded only with additional circumstances. */
    static final Instrument EVIDENCE_APRIL_2014 = judgment("HR 18-4-2014", "ECLI:NL:HR:2014:942", "");

    static final Instrument EVIDENCE_JULY_2014 = judgment("HR 11-7-2014", "ECLI:NL:HR:2014:1632", "");

    /** A camera system with sound that reached a meeting room unseen. */
    static final Instrument MEETING_ROOM = judgment("HR 18-12-2018", "ECLI:NL:HR:2018:2342", "");

    /** A former bookkeeper takes files from the server for a court case. */
    static final Instrument TAKEN_FILES = judgment("HR 18-4-2023", "ECLI:NL:HR:2023:610", "");

    /** A laptop and a phone searched without concrete suspicion. */
    static final Instrument SEARCHED_LAPTOP = judgment("Rb. Amsterdam 12-5-2014", "ECLI:NL:RBAMS:2014:2751", "");

    /** A whole mailbox searched without suspicion or notice. */
    static final Instrument SEARCHED_MAILBOX = judgment("Rb. Amsterdam 2020", "ECLI:NL:RBAMS:2020:3452", "");

    /** Footage used beyond the agreed rule, and mystery guests as a standing method. */
    static final Instrument HERMES = judgment("Rb. Oost-Brabant 7-8-2015", "ECLI:NL:RBOBR:2015:4762", " (Hermes)");

    static final Instrument HERMES_ON_APPEAL =
            judgment("Hof 's-Hertogenbosch 17-11-2016", "ECLI:NL:GHSHE:2016:5163", " (Hermes)");

    /** Telling the works council of a hidden camera was enough. */
    static final Instrument DYNABYTE = Instrument.of("Rb. Zwolle 11-11-2005 (Dynabyte)");

    /** Hidden cameras in an undertaking without a works council. */
    static final Instrument NO_COUNCIL = judgment("Rb. Noord-Nederland 2016", "ECLI:NL:RBNNE:2016:713", "");

    /** The council objected one month too late. */
    static final Instrument APPLE_RETAIL =
            judgment("Rb. Amsterdam 10-10-2017", "ECLI:NL:RBAMS:2017:7888", " (Apple Retail)");

    /** A detective follows a sick worker for seven days and tracks her own car. */
    static final Instrument TRACKED_CAR = judgment("Rb. Noord-Holland 19-9-2018", "ECLI:NL:RBNHO:2018:7958", "");

    /** A fingerprint at the till. */
    static final Instrument MANFIELD = judgment("Rb. Amsterdam 12-8-2019", "ECLI:NL:RBAMS:2019:6005", " (Manfield)");

    /** Short observation of a sick worker from the street. */
    static final Instrument STREET_OBSERVATION =
            judgment("Hof Arnhem-Leeuwarden 28-7-2020", "ECLI:NL:GHARL:2020:6021", "");

    /** The conditions of Bărbulescu could not be shown. */
    static final Instrument MAIL_MONITORING =
            judgment("Rb. Midden-Nederland 16-12-2021", "ECLI:NL:RBMNE:2021:6071", "");

    /** A secretly recorded customer call, withheld from the worker for weeks. */
    static final Instrument SECRET_CALL = judgment("Rb. Den Haag (ktr. Gouda) 11-1-2022", "ECLI:NL:RBDHA:2022:257", "");

    /** A webcam at home, all day. */
    static final Instrument CHETU =
            judgment("Rb. Zeeland-West-Brabant 28-9-2022", "ECLI:NL:RBZWB:2022:5656", " (Chetu)");

    /** A tracker in working time. */
    static final Instrument TRACKER = Instrument.of("Ktr. Den Bosch 2012, LJN BY3119");

    /** A chat that popped up on a shared laptop. */
    static final Instrument SHARED_LAPTOP = Instrument.of("Rb. Amsterdam 2020 (Hotel Not Hotel)");

    /** Unlawful evidence admitted, the costs of the inquiry refused. */
    static final Instrument INQUIRY_COSTS = Instrument.of("Hof Den Haag 31-3-2020");

    /** A private chat left open on a company laptop, read and used. */
    static final Instrument DE_JAREN = Instrument.of("Rb. Noord-Holland 2025 (De Jaren)");

    private NlCases() {}

    private static Instrument judgment(String court, String ecli, String name) {
        return Instrument.of(court + " " + ecli + name, RECHTSPRAAK + ecli);
    }
}
