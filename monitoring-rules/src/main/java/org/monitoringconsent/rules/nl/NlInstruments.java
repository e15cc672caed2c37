// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import org.monitoringconsent.law.Instrument;

/**
 * The Dutch acts and guidance, each once. Each address is the official one of the instrument, not the page on which it was
 * read.
 */
final class NlInstruments {

    private static final String WETTEN = "https://wetten.overheid.nl/";
    private static final String AP = "https://autoriteitpersoonsgegevens.nl/";

    /** The subject page of the authority; what was once on it is told with the name of the text. */
    private static final String AP_SUBJECT = AP + "themas/werk-en-uitkering/controle-van-werknemers";

    /** The Data Protection Act of 2001, replaced on 25 May 2018. */
    static final Instrument WBP = Instrument.of("Wbp", WETTEN + "BWBR0011468");

    static final Instrument WBP_EXEMPTIONS = Instrument.of("Vrijstellingsbesluit Wbp");

    /** The GDPR Implementation Act; the text of 1 January 2020 was read. */
    static final Instrument UAVG = Instrument.of("UAVG", WETTEN + "BWBR0040940");

    /** The Criminal Code; the text of 2008 to 2010 was read. */
    static final Instrument SR = Instrument.of("Sr", WETTEN + "BWBR0001854");

    /** The Code of Criminal Procedure. */
    static final Instrument SV = Instrument.of("Sv", WETTEN + "BWBR0001903");

    /** The Code of Civil Procedure. */
    static final Instrument RV = Instrument.of("Rv", WETTEN + "BWBR0001827");

    /** The Civil Code, book 7. */
    static final Instrument BW = Instrument.of("BW", WETTEN + "BWBR0005290");

    /** The General Administrative Law Act. */
    static final Instrument AWB = Instrument.of("Awb", WETTEN + "BWBR0005537");

    /** The Works Councils Act; the text of 1 July 2013 was read. */
    static final Instrument WOR = Instrument.of("WOR", WETTEN + "BWBR0002747");

    static final Instrument GRONDWET = Instrument.of("Grondwet", WETTEN + "BWBR0001840");

    /** The Telecommunications Act. */
    static final Instrument TW = Instrument.of("Tw", WETTEN + "BWBR0009950");

    /** The Working Hours Act. */
    static final Instrument ATW = Instrument.of("Arbeidstijdenwet", WETTEN + "BWBR0007671");

    /** The Working Conditions Act. */
    static final Instrument ARBOWET = Instrument.of("Arbeidsomstandighedenwet", WETTEN + "BWBR0010346");

    /** The Whistleblower Protection Act. */
    static final Instrument WBK = Instrument.of("Wbk", WETTEN + "BWBR0037852/2023-02-18/");

    static final Instrument HOUSE_FOR_WHISTLEBLOWERS = Instrument.of("Wet Huis voor klokkenluiders");

    /** The Judicial and Criminal Data Act. */
    static final Instrument WJSG = Instrument.of("Wjsg", WETTEN + "BWBR0014194");

    static final Instrument JUDICIAL_RECORDS_ACT =
            Instrument.of("Wet op de justitiële documentatie en op de verklaringen omtrent het gedrag");

    /** The act on private security organisations and investigators, and the code of conduct under it. */
    static final Instrument WPBR =
            Instrument.of("Wet particuliere beveiligingsorganisaties en recherchebureaus", WETTEN + "BWBR0008973");

    static final Instrument INVESTIGATORS_CODE = Instrument.of("Privacy code of conduct, annex 6 to the Rpbr");

    /** The law that applies to contracts of employment. */
    static final Instrument ROME_I = Instrument.of("Rome I", "https://eur-lex.europa.eu/eli/reg/2008/593/oj");

    static final Instrument WFT = Instrument.of("Wft", WETTEN + "BWBR0020368");

    static final Instrument BGFO = Instrument.of("BGfo", WETTEN + "BWBR0020421");

    /** The bill that widened the bans on hidden cameras. */
    static final Instrument HIDDEN_CAMERA_BILL =
            Instrument.of("Kamerstukken II 27732, 3", "https://zoek.officielebekendmakingen.nl/kst-27732-3.html");

    static final Instrument COMPUTER_CRIME_ACT_III =
            Instrument.of("Stb. 2018, 322", "https://zoek.officielebekendmakingen.nl/stb-2018-322.html");

    static final Instrument TELECOM_AMENDMENT =
            Instrument.of("Stb. 2012, 235", "https://zoek.officielebekendmakingen.nl/stb-2012-235.html");

    /** The list of processing that needs an impact assessment. */
    static final Instrument AP_DPIA_LIST = Instrument.of(
            "AP list of processing that needs a DPIA (Stcrt. 2019, 64418)",
            "https://zoek.officielebekendmakingen.nl/stcrt-2019-64418.html");

    static final Instrument AP_STAFF =
            Instrument.of("AP on checking staff", AP + "nl/onderwerpen/werk-uitkering/controle-van-personeel");

    static final Instrument AP_COVERT = Instrument.of(
            "AP conditions for covert checks", AP_SUBJECT + "/voorwaarden-voor-heimelijke-controle-werknemers");

    /** How the authority looked into covert observation beforehand, under the Wbp. */
    static final Instrument AP_PRIOR_INVESTIGATION = Instrument.of(
            "AP on the prior investigation of covert observation",
            AP + "nl/melden/voorafgaand-onderzoek/heimelijke-observatie");

    static final Instrument AP_COUNCIL =
            Instrument.of("AP on the works council", AP + "nl/onderwerpen/werk-en-uitkering/ondernemingsraad-or");

    static final Instrument AP_RECORDING = Instrument.of("AP guidance on recording calls (3-1-2018)", AP_SUBJECT);

    static final Instrument AP_HOLD = Instrument.of("AP statement to the press, August 2023", AP_SUBJECT);

    static final Instrument AP_SICK_MAILBOX = Instrument.of("AP on mailboxes of sick workers", AP_SUBJECT);

    static final Instrument AP_CAMERAS = Instrument.of(
            "AP/KVK on cameras at work",
            "https://ondernemersplein.kvk.nl/voorwaarden-voor-cameratoezicht-op-de-werkplek/");

    static final Instrument AP_FINGERPRINTS = Instrument.of(
            "AP fine, fingerprints of staff (30-4-2020)",
            AP + "uploads/imported/boetebesluit_vingerafdrukken_personeel.pdf");

    /** Hidden cameras of mystery shoppers, and appraisal on security footage. */
    static final Instrument MEDIA_MARKT = Instrument.of(
            "CBP, Media Markt (9-1-2014)",
            AP + "nl/nieuws/cbp-heimelijk-filmen-van-personeel-media-markt-strijd-met-de-wet");

    /** The framework rules of the predecessor of the AP, of April 2002. */
    static final Instrument CBP_FRAMEWORK =
            Instrument.of("CBP framework rules for e-mail and internet checks (2002)", AP_SUBJECT);

    static final Instrument REGISTRATIEKAMER =
            Instrument.of("Registratiekamer, Als de telefoon wordt opgenomen (1996)", AP_SUBJECT);

    static final Instrument LISTENING_PRACTICE =
            Instrument.of("Registratiekamer/CBP recommendations; practice of telephone suppliers", AP_SUBJECT);

    /** The standard of the card brands. */
    static final Instrument PCI_DSS = Instrument.of(
            "PCI DSS",
            "https://www.pcisecuritystandards.org/faq/articles/Frequently_Asked_Question/"
                    + "Are-audio-voice-recordings-permitted-to-contain-sensitive-authentication-data");

    private NlInstruments() {}
}
