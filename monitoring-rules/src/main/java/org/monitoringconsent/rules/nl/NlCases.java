package org.monitoringconsent.rules.nl;

import org.monitoringconsent.law.Instrument;

/** The Dutch and European judgments that the Dutch rules cite, each once. */
final class NlCases {

    static final Instrument BARBULESCU = Instrument.of(
            "ECtHR Bărbulescu v Romania (GC), 5-9-2017, 61496/08",
            "https://www.slideshare.net/andreasorba/case-of-brbulescu-v-romania-application-no-6149608-5-september-2017");

    static final Instrument COPLAND = Instrument.of("ECtHR Copland v United Kingdom, 3-4-2007, 62617/00");

    static final Instrument KOPKE = Instrument.of("ECtHR Köpke v Germany (dec.), 5-10-2010, 420/07");

    static final Instrument LOPEZ_RIBALDA =
            Instrument.of("ECtHR López Ribalda v Spain (GC), 17-10-2019, 1874/13", "https://laweuro.com/?p=9705");

    static final Instrument C_65_23 = Instrument.of("CJEU C-65/23 (19-12-2024)");

    /** Hidden camera at the till. */
    static final Instrument WENNEKES = Instrument.of(
            "HR 27-4-2001 ECLI:NL:HR:2001:AB1347 (Wennekes)",
            "https://inview.nl/document/id24220010427c99318hradmusp/hr-27-04-2001-nr-c99-318hr");

    /** A secret tape of one's own call. */
    static final Instrument OWN_TAPE = Instrument.of(
            "HR 16-10-1987 ECLI:NL:HR:1987:AC9997", "https://inview.nl/document/id15761987101613253admusp");

    /** Copies or transcripts of recorded calls. */
    static final Instrument DEXIA = Instrument.of("HR 29-6-2007 ECLI:NL:HR:2007:AZ4663 (Dexia)");

    /** Unlawful evidence is excluded only with additional circumstances. */
    static final Instrument EVIDENCE_APRIL_2014 =
            Instrument.of("HR 18-4-2014 ECLI:NL:HR:2014:942", "https://opmaat.sdu.nl/content/ECLI_NL_PHR_2014_489");

    static final Instrument EVIDENCE_JULY_2014 = Instrument.of("HR 11-7-2014 ECLI:NL:HR:2014:1632");

    /** A camera system with sound that reached a meeting room unseen. */
    static final Instrument MEETING_ROOM = Instrument.of(
            "HR 18-12-2018 ECLI:NL:HR:2018:2342",
            "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:HR:2018:2342&showbutton=true&keyword=nvao");

    /** A laptop and a phone searched without concrete suspicion. */
    static final Instrument SEARCHED_LAPTOP = Instrument.of(
            "Rb. Amsterdam 12-5-2014 ECLI:NL:RBAMS:2014:2751",
            "https://www.lexx-it.nl/jurisprudentie-smaad-en-laster/"
                    + "e-mail-werknemer-ontslag-op-staande-voet-privacy-inbreuk-schadevergoeding/");

    /** The conditions of Bărbulescu could not be shown. */
    static final Instrument MAIL_MONITORING = Instrument.of(
            "Rb. Midden-Nederland 16-12-2021 ECLI:NL:RBMNE:2021:6071",
            "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBMNE:2021:6071");

    /** Hidden cameras in an undertaking without a works council. */
    static final Instrument NO_COUNCIL = Instrument.of(
            "Rb. Noord-Nederland 2016 ECLI:NL:RBNNE:2016:713",
            "http://uitspraken.rechtspraak.nl/inziendocument?id=ECLI%3ANL%3ARBNNE%3A2016%3A713");

    /** The council objected one month too late. */
    static final Instrument APPLE_RETAIL = Instrument.of(
            "Rb. Amsterdam 10-10-2017 ECLI:NL:RBAMS:2017:7888 (Apple Retail)",
            "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBAMS:2017:7888");

    /** A secretly recorded customer call, withheld from the worker for weeks. */
    static final Instrument SECRET_CALL = Instrument.of(
            "Rb. Den Haag (ktr. Gouda) 2022 ECLI:NL:RBDHA:2022:257",
            "https://www.bjutijdschriften.nl/tijdschrift/TvO/2023/2/TvO_2542-5315_2023_007_002_002");

    /** A webcam at home, all day. */
    static final Instrument CHETU = Instrument.of(
            "Rb. Zeeland-West-Brabant 28-9-2022 ECLI:NL:RBZWB:2022:5656 (Chetu)",
            "https://www.boelszanders.nl/cameracontrole-thuiswerker/");

    /** A tracker in working time. */
    static final Instrument TRACKER = Instrument.of(
            "Ktr. Den Bosch 2012, LJN BY3119",
            "https://www.n-advocaten.nl/nieuws/206-het-inbouwen-van-een-gps-installatie-door-de-werkgever-in-de-"
                    + "bedrijfsauto-is-geen-schending-van-privacy-van-de-werknemer/");

    /** Unlawful evidence admitted, the costs of the inquiry refused. */
    static final Instrument INQUIRY_COSTS = Instrument.of(
            "Hof Den Haag 31-3-2020",
            "https://www.letselschademagazine.nl/kosten-van-verwerende-partij/ghdha-310320-kosten-van-fraudeonderzoek-"
                    + "voor-eigen-rekening-werkgever-daarmee-voldoende-compensatie-voor-onrechtmatig-onderzoek");

    private NlCases() {}
}
