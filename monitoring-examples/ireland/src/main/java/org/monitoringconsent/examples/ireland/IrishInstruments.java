// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ireland;

import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Instrument;

/** The acts and guidance that the rules cite, from general knowledge. */
final class IrishInstruments {

    /** Its section 98 punishes interception; section 13 of the act of 1993 says what is none. */
    static final Instrument ACT_1983 = Instrument.of(
            "Postal and Telecommunications Services Act 1983",
            "https://www.irishstatutebook.ie/eli/1983/act/24/enacted/en/html");

    static final Instrument ACT_1993 = Instrument.of(
            "Interception of Postal Packets and Telecommunications Messages (Regulation) Act 1993",
            "https://www.irishstatutebook.ie/eli/1993/act/10/enacted/en/html");
    static final Instrument SI_336_2011 =
            Instrument.of("SI 336/2011", "https://www.irishstatutebook.ie/eli/2011/si/336/made/en/print");
    static final Instrument DPA_2018 =
            Instrument.of("Data Protection Act 2018", "https://www.irishstatutebook.ie/eli/2018/act/7/enacted/en/html");
    static final Instrument UNFAIR_DISMISSALS_ACT = Instrument.of(
            "Unfair Dismissals Act 1977", "https://www.irishstatutebook.ie/eli/1977/act/10/enacted/en/html");
    /** The code of practice on grievance and disciplinary procedures. */
    static final Instrument SI_146_2000 =
            Instrument.of("SI 146/2000", "https://www.irishstatutebook.ie/eli/2000/si/146/made/en/print");

    static final Instrument DISCLOSURES_ACT_2022 = Instrument.of(
            "Protected Disclosures (Amendment) Act 2022",
            "https://www.irishstatutebook.ie/eli/2022/act/27/enacted/en/html");
    static final Citation DPC_EMPLOYERS = Instrument.of(
                    "Data Protection Commission, Data Protection in the Workplace: Employer Guidance",
                    "https://www.dataprotection.ie/")
            .whole();

    private IrishInstruments() {}
}
