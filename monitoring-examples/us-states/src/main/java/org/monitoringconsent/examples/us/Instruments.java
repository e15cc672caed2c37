// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.us;

import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Instrument;

/** The acts and judgments that the rules cite, from general knowledge. */
final class Instruments {

    /** The Wiretap Act as the Electronic Communications Privacy Act of 1986 left it. */
    static final Instrument USC_18 =
            Instrument.of("18 U.S.C.", "https://uscode.house.gov/browse/prelim@title18/part1/chapter119");

    /** Consent to the monitoring of business calls reaches no further than to telling that a call is personal. */
    static final Citation WATKINS = Instrument.of("Watkins v. L.M. Berry & Co., 704 F.2d 577 (11th Cir. 1983)")
            .whole();

    static final Instrument NY_PENAL_LAW =
            Instrument.of("N.Y. Penal Law", "https://www.nysenate.gov/legislation/laws/PEN");
    static final Instrument NY_CIVIL_RIGHTS_LAW =
            Instrument.of("N.Y. Civil Rights Law", "https://www.nysenate.gov/legislation/laws/CVR");

    static final Instrument CA_PENAL_CODE = Instrument.of("Cal. Penal Code", "https://leginfo.legislature.ca.gov/");
    /** California's law applies to calls that are recorded elsewhere, and an announcement at the beginning is enough. */
    static final Citation KEARNEY = Instrument.of("Kearney v. Salomon Smith Barney, Inc., 39 Cal. 4th 95 (2006)")
            .whole();

    static final Instrument WA_RCW = Instrument.of("RCW", "https://app.leg.wa.gov/rcw/");

    private Instruments() {}
}
