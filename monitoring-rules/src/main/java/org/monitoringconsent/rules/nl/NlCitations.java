// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.law.InForce.always;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlCases.CHETU;
import static org.monitoringconsent.rules.nl.NlCases.DEXIA;
import static org.monitoringconsent.rules.nl.NlCases.HERMES;
import static org.monitoringconsent.rules.nl.NlCases.MANFIELD;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_CAMERAS;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_COVERT;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_DPIA_LIST;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_FINGERPRINTS;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_RECORDING;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_STAFF;
import static org.monitoringconsent.rules.nl.NlInstruments.ATW;
import static org.monitoringconsent.rules.nl.NlInstruments.BGFO;
import static org.monitoringconsent.rules.nl.NlInstruments.BW;
import static org.monitoringconsent.rules.nl.NlInstruments.CBP_FRAMEWORK;
import static org.monitoringconsent.rules.nl.NlInstruments.GRONDWET;
import static org.monitoringconsent.rules.nl.NlInstruments.UAVG;
import static org.monitoringconsent.rules.nl.NlInstruments.WBK;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP_EXEMPTIONS;
import static org.monitoringconsent.rules.nl.NlInstruments.WFT;

import org.monitoringconsent.rules.eu.EuBaseline;

/** What Dutch law adds to the citations of the baseline: the Wbp before 25 May 2018, and national law and guidance. */
final class NlCitations {

    private NlCitations() {}

    static EuBaseline addTo(EuBaseline profile) {
        return addGuidance(addNationalLaw(addWbp(profile)));
    }

    private static EuBaseline addWbp(EuBaseline profile) {
        return profile.predecessor("EU-PUR-01", WBP.articles("7, 8(f)"))
                .predecessor("EU-PUR-02", WBP.article("9"))
                .predecessor("EU-PUR-03", WBP.articles("6, 36"))
                .predecessor("EU-BAS-01", WBP.article("8"))
                .predecessor("EU-BAS-02", WBP.articles("1(i), 8(a)"))
                .predecessor("EU-BAS-03", WBP.article("8(f)"))
                .predecessor("EU-BAS-04", WBP.article("8(c)"))
                .predecessor("EU-BAS-05", WBP.articles("8(c) to (f)"))
                .predecessor("EU-NEC-01", WBP.article("8(f)"))
                .predecessor("EU-TRA-01", WBP.articles("33, 43"))
                .predecessor("EU-TRA-02", WBP.article("33"))
                .predecessor("EU-OBJ-01", WBP.article("40"))
                .predecessor("EU-OBJ-02", WBP.article("40"))
                .predecessor("EU-OBJ-03", WBP.article("40"))
                .predecessor("EU-PRV-01", WBP.article("8(f)"))
                .predecessor("EU-SPE-01", WBP.articles("16-23"))
                .predecessor("EU-RET-01", WBP.article("10"), WBP_EXEMPTIONS.article("38 (cameras)"))
                .predecessor("EU-SEC-01", WBP.articles("12-13"))
                .predecessor("EU-DAT-01", WBP.article("35"))
                .predecessor("EU-ADM-01", WBP.article("42"))
                .predecessor("EU-FIN-02", WBP.articles("8(c), 40"))
                .predecessor("EU-PRO-01", WBP.article("14"))
                .predecessor("EU-TRF-01", WBP.articles("76-77"));
    }

    private static EuBaseline addNationalLaw(EuBaseline profile) {
        return profile.cites(
                        "EU-PUR-02",
                        HERMES.at("(a use that an agreement with the works council rules out)"),
                        since(2015, 8, 7))
                .cites("EU-BAS-04", ATW.article("4:3"), always())
                .cites("EU-NEC-02", CHETU.at("(webcam all day)"), since(2022, 9, 28))
                .cites("EU-PRV-01", BW.article("7:611"), always())
                .cites("EU-PRV-01", GRONDWET.articles("10, 13 (public bodies)"), always())
                .cites("EU-SPE-01", UAVG.articles("22-30").confirmed(), SINCE_GDPR)
                .cites("EU-SPE-01", MANFIELD.at("(fingerprint at the till not necessary)"), since(2019, 8, 12))
                .cites("EU-SPE-01", AP_FINGERPRINTS.at("(EUR 725,000)"), since(2020, 4, 30))
                .cites("EU-ADM-01", UAVG.article("40").confirmed(), SINCE_GDPR)
                .cites("EU-DAT-01", DEXIA.at("(copies or transcripts of recorded calls)"), since(2007, 6, 29))
                .cites("EU-PWD-01", BW.article("7:611"), always())
                .cites("EU-PWD-01", GDPR.articles("5-6"), always())
                .cites("EU-FIN-01", WFT.whole().unsure(), always())
                .cites("EU-FIN-01", BGFO.whole().unsure(), always())
                .cites("EU-WHI-01", WBK.whole().confirmed(), always());
    }

    private static EuBaseline addGuidance(EuBaseline profile) {
        return profile.cites("EU-PUR-01", AP_STAFF.whole().confirmed(), SINCE_GDPR)
                .cites("EU-BAS-03", AP_STAFF.whole().confirmed(), SINCE_GDPR)
                .cites("EU-NEC-01", AP_STAFF.whole().confirmed(), SINCE_GDPR)
                .cites("EU-NEC-01", AP_COVERT.whole().confirmed(), SINCE_GDPR)
                .cites("EU-NEC-02", AP_STAFF.at("(not followed all day)").confirmed(), SINCE_GDPR)
                .cites("EU-TRA-01", AP_STAFF.whole().confirmed(), SINCE_GDPR)
                .cites("EU-TRA-02", AP_RECORDING.whole(), since(2018, 1, 3))
                .cites(
                        "EU-RET-01",
                        AP_CAMERAS.at("(four weeks without incident)").confirmed(),
                        SINCE_GDPR)
                .cites("EU-RET-01", CBP_FRAMEWORK.at("(logs six months)"), since(2002, 4, 24))
                .cites("EU-DPI-01", AP_DPIA_LIST.whole(), since(2019, 11, 27));
    }
}
