package org.monitoringconsent.rules.nl;

import org.monitoringconsent.law.Instrument;

/** Pages that confirm what a rule says, where the address of the cited act itself does not. */
final class NlPages {

    static final String AP_PRIOR_INVESTIGATION =
            "https://autoriteitpersoonsgegevens.nl/nl/melden/voorafgaand-onderzoek/heimelijke-observatie";

    static final String HIDDEN_CAMERA_BILL = "https://zoek.officielebekendmakingen.nl/kst-27732-3.html";

    static final String COMPUTER_CRIME_ACT_III = "https://lexboost.com/rechtspraak/ECLI:NL:PHR:2023:930";

    static final String TELECOM_AMENDMENT = "https://www.privacynieuws.nl/index.php/binnenlands-nieuws/"
            + "politiek-en-overheid/6717-2e-kamer-amendement-over-de-implementatie-van-de-eprivacyrichtlijn";

    static final String HEARING_REPORT = "https://www.security.nl/posting/744527/"
            + "Rechter+veroordeelt+bedrijf+dat+zonder+toestemming+gesprek+werknemer+opnam?channel=rss";

    static final Instrument LISTENING_PRACTICE = Instrument.of(
            "Registratiekamer/CBP recommendations; practice of telephone suppliers",
            "https://help.enreach.com/contact/1.00/web/Enreach/en-US/help/chap_callfeatures.06.12.html");

    static final Instrument SERVICE_RECORDING = Instrument.of(
            "AP/iusmentis on recording for service purposes",
            "https://blog.iusmentis.com/2013/10/28/telefoongesprek-wordt-opgenomen-servicedoeleinden/");

    static final Instrument MAILBOX_PRACTICE = Instrument.of(
            "Practice note on opening mailboxes",
            "https://newtone.nl/mag-ik-de-mailbox-van-een-medewerker-inzien-bij-afwezigheid/");

    static final Instrument RECORDING_PRACTICE = Instrument.of(
            "Practice note on recording calls",
            "https://www.rendement.nl/algemene-verordening-gegevensbescherming-avg/vraag-en-antwoord/"
                    + "is-opnemen-van-telefoongesprekken-avg-proof");

    static final Instrument ORDER_RECORDING = Instrument.of(
            "Practice note on recording orders",
            "https://charcoendique.nl/nieuws/eisen-mifid-ii-stelt-aan-vastlegging-orders/");

    static final Instrument PRIOR_CONSULTATION = Instrument.of(
            "Practice note on the AP's list of assessments",
            "https://dirkzwager.nl/kennis/artikelen/definitieve-nederlandse-lijst-verwerkingen-waarbij-dpia-"
                    + "gegevensbeschermingseffectbeoordeling-verplicht-is-gepubliceerd");

    private NlPages() {}
}
