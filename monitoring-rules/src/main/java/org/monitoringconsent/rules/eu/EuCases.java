// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import org.monitoringconsent.law.Instrument;

/**
 * The European judgments and decisions that the baseline and the profiles cite, each once. Each address is the court's own,
 * not the page on which the judgment was read.
 */
public final class EuCases {

    private static final String HUDOC = "https://hudoc.echr.coe.int/eng?i=";
    private static final String EUR_LEX = "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:";

    /** Calls from the office are private life, also on an internal system. */
    public static final Instrument HALFORD =
            Instrument.of("ECtHR Halford v United Kingdom, 25-6-1997, 20605/92", HUDOC + "001-58039");

    /** Call logs, e-mail and the use of the internet at work are protected. */
    public static final Instrument COPLAND =
            Instrument.of("ECtHR Copland v United Kingdom, 3-4-2007, 62617/00", HUDOC + "001-79996");

    /** Covert video on suspicion, limited in time and area. */
    public static final Instrument KOPKE =
            Instrument.of("ECtHR Köpke v Germany (dec.), 5-10-2010, 420/07", HUDOC + "001-101536");

    /** The six factors for monitoring a worker's messages. */
    public static final Instrument BARBULESCU =
            Instrument.of("ECtHR Bărbulescu v Romania (GC), 5-9-2017, 61496/08", HUDOC + "001-177082");

    /** Cameras in lecture rooms. */
    public static final Instrument ANTOVIC =
            Instrument.of("ECtHR Antović and Mirković v Montenegro, 28-11-2017, 70838/13", HUDOC + "001-178904");

    /** What is clearly marked as private may not be opened, other files may. */
    public static final Instrument LIBERT =
            Instrument.of("ECtHR Libert v France, 22-2-2018, 588/13", HUDOC + "001-181074");

    /** Covert cameras on reasonable suspicion of serious misconduct. */
    public static final Instrument LOPEZ_RIBALDA =
            Instrument.of("ECtHR López Ribalda v Spain (GC), 17-10-2019, 1874/13", HUDOC + "001-197098");

    /** A tracker that the worker knew of, used for mileage. */
    public static final Instrument GRAMAXO =
            Instrument.of("ECtHR Gramaxo v Portugal, 13-12-2022, 26968/16", HUDOC + "001-221474");

    /** The three steps of legitimate interests. */
    public static final Instrument C_13_16 = Instrument.of("CJEU C-13/16 Rīgas satiksme", EUR_LEX + "62016CJ0013");

    /** A commercial interest can be a legitimate one. */
    public static final Instrument C_621_22 = Instrument.of("CJEU C-621/22 KNLTB", EUR_LEX + "62022CJ0621");

    /** National employment rules must meet GDPR 88(2). */
    public static final Instrument C_34_21 = Instrument.of("CJEU C-34/21 (30-3-2023)", EUR_LEX + "62021CJ0034");

    /** A works agreement must itself meet the GDPR. */
    public static final Instrument C_65_23 = Instrument.of("CJEU C-65/23 (19-12-2024)", EUR_LEX + "62023CJ0065");

    /** What is got by observing a person is got from that person. */
    public static final Instrument C_422_24 = Instrument.of(
            "CJEU C-422/24 (18-12-2025)",
            "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62024CJ0422");

    /** Working time has to be registered. */
    public static final Instrument C_55_18 = Instrument.of("CJEU C-55/18 CCOO (14-5-2019)", EUR_LEX + "62018CJ0055");

    /** The registration of working time is processing that a legal duty can carry. */
    public static final Instrument C_342_12 =
            Instrument.of("CJEU C-342/12 Worten (30-5-2013)", EUR_LEX + "62012CJ0342");

    /** Every pause of a scanner is too much. */
    public static final Instrument CNIL_SCANNERS = Instrument.of("CNIL SAN-2023-021 (27-12-2023)");

    /** Pictures of the screen all day are too much. */
    public static final Instrument CNIL_SCREENS = Instrument.of("CNIL SAN-2024-021 (19-12-2024)");

    private EuCases() {}
}
