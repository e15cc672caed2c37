// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.germany;

import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rules.eu.EuCases;

/** Each act once, with the address of its text. */
final class GermanInstruments {

    static final Instrument STGB = Instrument.of("StGB", "https://www.gesetze-im-internet.de/stgb/");
    static final Instrument BDSG = Instrument.of("BDSG", "https://www.gesetze-im-internet.de/bdsg_2018/");
    static final Instrument BETRVG = Instrument.of("BetrVG", "https://www.gesetze-im-internet.de/betrvg/");
    static final Instrument BGB = Instrument.of("BGB", "https://www.gesetze-im-internet.de/bgb/");
    static final Instrument GG = Instrument.of("GG", "https://www.gesetze-im-internet.de/gg/");
    static final Instrument WPHG = Instrument.of("WpHG", "https://www.gesetze-im-internet.de/wphg/");
    static final Instrument HINSCHG = Instrument.of("HinSchG", "https://www.gesetze-im-internet.de/hinschg/");
    static final Instrument BZRG = Instrument.of("BZRG", "https://www.gesetze-im-internet.de/bzrg/");

    /** Listening in without the speaker's knowledge breaches the right to the spoken word. */
    static final Citation LISTENING_IN =
            Instrument.of("BVerfG 9-10-2002, 1 BvR 1611/96, 1 BvR 805/98").whole();
    /** A listening facility that telephones usually have is no listening device. */
    static final Citation USUAL_FACILITY =
            Instrument.of("BGH 8-10-1993, 2 StR 400/93 (BGHSt 39, 335)").whole();
    /** Covert checks need a concrete suspicion. */
    static final Citation KEYLOGGER =
            Instrument.of("BAG 27-7-2017, 2 AZR 681/16").whole();
    /** The twin of the first sentence of BDSG 26(1) is no specific rule under GDPR 88. */
    static final Citation HESSE = EuCases.C_34_21.whole();

    private GermanInstruments() {}
}
