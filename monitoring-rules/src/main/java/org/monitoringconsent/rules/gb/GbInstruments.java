// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;

import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;

/**
 * The legislation that British rules cite, each act once, and the days on which the great regimes were law.
 *
 * <p>{@code UK GDPR} stands for the EU text until 31 December 2020, 23:00; the articles are the same. The address is the
 * official one; where a text was read somewhere else, a comment says so. Judgments stand in {@link GbCases}, guidance in
 * {@link GbGuidance}.
 */
final class GbInstruments {

    // The great regimes; all days are British days and inclusive.
    static final InForce UNDER_RIPA = until(2018, 6, 26);
    static final InForce UNDER_IPA = since(2018, 6, 27);
    static final InForce UNDER_DPA_1998 = until(2018, 5, 24);
    static final InForce UNDER_GDPR = since(2018, 5, 25);
    static final InForce UNDER_DUAA = since(2026, 2, 5);
    static final InForce BETWEEN_GDPR_AND_DUAA = from(2018, 5, 25).to(2026, 2, 4);
    static final InForce UNDER_ICO_CODE = from(2003, 6, 11).to(2023, 10, 2);
    static final InForce UNDER_ICO_GUIDANCE = since(2023, 10, 3);
    static final InForce UNDER_COBS = until(2018, 1, 2);
    static final InForce UNDER_SYSC = since(2018, 1, 3);
    static final InForce UNDER_CMCOB = since(2019, 4, 1);

    // Interception and computers.
    static final Act IPA_2016 = Act.of("IPA", "ukpga/2016/25");
    // Part I was read as at 1 April 2005; s.79 as quoted in an open forum, 2011.
    static final Act RIPA_2000 = Act.of("RIPA", "ukpga/2000/23");
    static final Act SI_2018_356 = Act.of("SI 2018/356", "uksi/2018/356");
    static final Act SI_2000_2699 = Act.of("SI 2000/2699", "uksi/2000/2699");
    static final Act SI_2011_1340 = Act.of("SI 2011/1340", "uksi/2011/1340");
    static final Act COMPUTER_MISUSE_ACT = Act.of("Computer Misuse Act 1990", "ukpga/1990/18");
    static final Act PECR = Act.of("PECR (SI 2003/2426)", "uksi/2003/2426");
    // Read at paulhastings.com, bakermckenzie.com and charlesrussellspeechlys.com.
    static final Instrument CRIME_AND_POLICING_ACT = Instrument.of(
            "Crime and Policing Act 2026",
            "https://www.legislation.gov.uk/all?title=crime%20and%20policing%20act%202026");

    // Data protection.
    // Article 22 as it stood until 4 February 2026 was read at ukgdpr.fieldfisher.com; Annex 2 at mishcon.com and
    // crimeline.co.uk.
    static final Act UK_GDPR = Act.of("UK GDPR", "eur/2016/679");
    static final Act DPA_2018 = Act.of("DPA 2018", "ukpga/2018/12");
    // Section 10 was read as quoted, with the Commissioner's gloss, on an open site.
    static final Act DPA_1998 = Act.of("DPA 1998", "ukpga/1998/29");
    // Section 80 was read at kennedyslaw.com.
    static final Act DUAA_2025 = Act.of("DUAA 2025", "ukpga/2025/18");
    static final Act SI_2018_480 = Act.of("SI 2018/480", "uksi/2018/480");
    static final Act SI_2026_82 = Act.of("SI 2026/82", "uksi/2026/82");
    // Read at info-gov.uk, changeflow.com and dig.watch.
    static final Act SI_2026_425 = Act.of("SI 2026/425", "uksi/2026/425");
    // Annexes have no page of their own; the act that inserted them has.
    static final String ANNEX_1 = DUAA_2025.schedule("4").address();
    static final String ANNEX_2 = DUAA_2025.schedule("5").address();
    // Read at dpocentre.com.
    static final Instrument EU_ADEQUACY = Instrument.of(
            "EU adequacy decision for the United Kingdom, renewed until 27 December 2031",
            "https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/"
                    + "adequacy-decisions_en");

    // Employment and equality.
    static final Act ERA_1996 = Act.of("ERA 1996", "ukpga/1996/18");
    static final Act TULRCA_1992 = Act.of("TULRCA 1992", "ukpga/1992/52");
    static final Act SI_2010_493 = Act.of("SI 2010/493", "uksi/2010/493");
    static final Act SI_2004_3426 = Act.of("SI 2004/3426", "uksi/2004/3426");
    static final Act EQUALITY_ACT = Act.of("Equality Act 2010", "ukpga/2010/15");
    // Read at mulberryssolicitors.com, kingfisherps.co.uk and howespercival.com.
    static final Instrument ERA_2025 = Instrument.of(
            "Employment Rights Act 2025", "https://www.legislation.gov.uk/all?title=employment%20rights%20act%202025");

    // What stands in their place in Northern Ireland.
    static final Act NI_ORDER_1996 = Act.of("Employment Rights (Northern Ireland) Order 1996", "nisi/1996/1919");
    static final Act NI_UNION_ORDER_1995 =
            Act.of("Trade Union and Labour Relations (Northern Ireland) Order 1995", "nisi/1995/1980");
    static final Act NI_BLACKLISTS_2014 = Act.of("SR (NI) 2014 No 88", "nisr/2014/88");
    static final Act NI_CONSULTATION_2005 = Act.of("SR (NI) 2005 No 47", "nisr/2005/47");
    static final Act NI_DISABILITY_ACT = Act.of("Disability Discrimination Act 1995", "ukpga/1995/50");
    static final Act NI_RACE_ORDER =
            Act.of("Race Relations (Northern Ireland) Order 1997 and the other orders", "nisi/1997/869");
    static final Act NI_FAIR_EMPLOYMENT_ORDER =
            Act.of("Fair Employment and Treatment (Northern Ireland) Order 1998", "nisi/1998/3162");

    // Vetting.
    static final Act POLICE_ACT = Act.of("Police Act 1997", "ukpga/1997/50");
    static final Act REHABILITATION_ACT = Act.of("Rehabilitation of Offenders Act 1974", "ukpga/1974/53");
    static final Act SI_1975_1023 = Act.of("SI 1975/1023", "uksi/1975/1023");
    static final Act SCOTTISH_DISCLOSURE_ACT =
            Act.of("Disclosure (Scotland) Act 2020 and the PVG scheme", "asp/2020/13");
    static final Act NI_REHABILITATION_ORDER =
            Act.of("Rehabilitation of Offenders (Northern Ireland) Order 1978", "nisi/1978/1908");

    private GbInstruments() {}
}
