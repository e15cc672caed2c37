package org.monitoringconsent.rules.nl;

import org.monitoringconsent.law.Instrument;

/** The Dutch acts and guidance, each once. */
final class NlInstruments {

    /** The Data Protection Act of 2001, replaced on 25 May 2018. */
    static final Instrument WBP = Instrument.of("Wbp");

    static final Instrument WBP_EXEMPTIONS = Instrument.of("Vrijstellingsbesluit Wbp");

    /** The GDPR Implementation Act; the address has the text of 1 January 2020. */
    static final Instrument UAVG = Instrument.of("UAVG", "https://wetten.overheid.nl/BWBR0040940");

    /** The Criminal Code; the address has the text of 2008 to 2010. */
    static final Instrument SR = Instrument.of("Sr", "https://wetten.overheid.nl/BWBR0001854");

    /** The Code of Criminal Procedure. */
    static final Instrument SV = Instrument.of("Sv");

    /** The Code of Civil Procedure. */
    static final Instrument RV = Instrument.of("Rv");

    /** The Civil Code. */
    static final Instrument BW = Instrument.of("BW");

    /** The Works Councils Act; the address has the text of 1 July 2013. */
    static final Instrument WOR = Instrument.of("WOR", "https://wetten.overheid.nl/BWBR0002747");

    static final Instrument GRONDWET = Instrument.of("Grondwet");

    /** The Telecommunications Act. */
    static final Instrument TW = Instrument.of("Tw");

    /** The Working Conditions Act. */
    static final Instrument ARBOWET = Instrument.of("Arbeidsomstandighedenwet");

    /** The Whistleblower Protection Act. */
    static final Instrument WBK = Instrument.of("Wbk", "https://wetten.overheid.nl/BWBR0037852/2023-02-18/");

    static final Instrument HOUSE_FOR_WHISTLEBLOWERS = Instrument.of("Wet Huis voor klokkenluiders");

    /** The Judicial and Criminal Data Act. */
    static final Instrument WJSG = Instrument.of("Wjsg");

    static final Instrument JUDICIAL_RECORDS_ACT =
            Instrument.of("Wet op de justitiële documentatie en op de verklaringen omtrent het gedrag");

    /** The act on private security organisations and investigators, and the code of conduct under it. */
    static final Instrument WPBR = Instrument.of("Wet particuliere beveiligingsorganisaties en recherchebureaus");

    static final Instrument INVESTIGATORS_CODE = Instrument.of(
            "Privacy code of conduct, annex 6 to the Rpbr",
            "https://inview.nl/document/idde76e68194c64c928391f5a1ca0d2d0e");

    static final Instrument ROME_I = Instrument.of("Rome I");

    static final Instrument MIFID_TRANSPOSITION = Instrument.of("Wft and BGfo");

    /** The list of processing that needs an impact assessment, Stcrt. 2019, 64418. */
    static final Instrument AP_DPIA_LIST = Instrument.of(
            "AP list of processing that needs a DPIA (Stcrt. 2019, 64418)",
            "https://www.njb.nl/nieuws/gegevensbeschermingseffectbeoordeling/");

    static final Instrument AP_STAFF = Instrument.of(
            "AP on checking staff",
            "https://autoriteitpersoonsgegevens.nl/nl/onderwerpen/werk-uitkering/controle-van-personeel");

    static final Instrument AP_COVERT = Instrument.of(
            "AP conditions for covert checks",
            "https://autoriteitpersoonsgegevens.nl/themas/werk-en-uitkering/controle-van-werknemers/"
                    + "voorwaarden-voor-heimelijke-controle-werknemers");

    static final Instrument AP_RECORDING = Instrument.of(
            "AP guidance on recording calls",
            "https://www.privacy-web.nl/vragen/mag-mijn-werkgever-mijn-telefoongesprekken-opnemen");

    static final Instrument AP_HOLD = Instrument.of(
            "AP statement, August 2023",
            "https://www.skipr.nl/nieuws/zorgverzekeraar-neemt-gesprekken-op-tijdens-wachten-aan-de-telefoon/");

    static final Instrument AP_SICK_MAILBOX = Instrument.of(
            "AP on mailboxes of sick workers",
            "https://www.jurivista.nl/privacy-op-het-werk-controle-van-e-mail-zieke-werknemers/");

    static final Instrument AP_CAMERAS = Instrument.of(
            "AP/KVK on cameras at work",
            "https://ondernemersplein.kvk.nl/voorwaarden-voor-cameratoezicht-op-de-werkplek/");

    /** The framework rules of the predecessor of the AP, of April 2002. */
    static final Instrument CBP_FRAMEWORK = Instrument.of(
            "CBP framework rules for e-mail and internet checks (2002)",
            "https://www.advocaten.nl/controle-e-mail-en-internetgebruik-op-het-werk/");

    static final Instrument REGISTRATIEKAMER =
            Instrument.of("Registratiekamer, Als de telefoon wordt opgenomen (1996)");

    private NlInstruments() {}
}
