package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;

import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;

/**
 * The instruments that British rules cite, each once, and the days on which the great regimes were law.
 *
 * <p>{@code UK GDPR} stands for the EU text until 31 December 2020, 23:00; the articles are the same. A judgment is
 * cited from the day it was given or, where only the year is known, from the first day of that year.
 */
final class GbInstruments {

    // The great regimes; all days are British days and inclusive.
    static final InForce UNDER_RIPA = until(2018, 6, 26);
    static final InForce UNDER_IPA = since(2018, 6, 27);
    static final InForce UNDER_DPA_1998 = until(2018, 5, 24);
    static final InForce UNDER_GDPR = since(2018, 5, 25);
    static final InForce UNDER_DUAA = since(2026, 2, 5);
    static final InForce UNDER_ICO_CODE = from(2003, 6, 11).to(2023, 10, 2);
    static final InForce UNDER_ICO_GUIDANCE = since(2023, 10, 3);
    static final InForce UNDER_COBS = until(2018, 1, 2);
    static final InForce UNDER_SYSC = since(2018, 1, 3);
    static final InForce SINCE_HALFORD = since(1997, 6, 25);
    static final InForce SINCE_COPLAND = since(2007, 4, 3);
    static final InForce SINCE_BARBULESCU = since(2017, 9, 5);

    // Interception.
    static final Instrument IPA_2016 = Instrument.of("IPA", GbPages.ACTS + "ukpga/2016/25");
    static final Instrument RIPA_2000 = Instrument.of("RIPA", GbPages.RIPA_PART_1);
    static final Instrument SI_2018_356 = Instrument.of("SI 2018/356", GbPages.ACTS + "uksi/2018/356");
    static final Instrument SI_2000_2699 = Instrument.of("SI 2000/2699", GbPages.ACTS + "uksi/2000/2699");
    static final Instrument SI_2011_1340 = Instrument.of("SI 2011/1340", GbPages.ACTS + "uksi/2011/1340");
    static final Instrument COMPUTER_MISUSE_ACT =
            Instrument.of("Computer Misuse Act 1990", GbPages.ACTS + "ukpga/1990/18");
    static final Instrument PECR = Instrument.of("PECR (SI 2003/2426)", GbPages.ACTS + "uksi/2003/2426");

    // Data protection.
    static final Instrument UK_GDPR = Instrument.of("UK GDPR", GbPages.ACTS + "eur/2016/679");
    static final Instrument DPA_2018 = Instrument.of("DPA 2018", GbPages.ACTS + "ukpga/2018/12");
    static final Instrument DPA_1998 = Instrument.of("DPA 1998", GbPages.ACTS + "ukpga/1998/29");
    static final Instrument DUAA_2025 = Instrument.of("DUAA 2025", GbPages.ACTS + "ukpga/2025/18");
    static final Instrument SI_2026_82 = Instrument.of("SI 2026/82", GbPages.ACTS + "uksi/2026/82");

    // The regulators and the card schemes.
    static final Instrument ICO_CODE = Instrument.of("ICO Employment Practices Code", GbPages.ICO_CODE_SUPPLEMENT);
    static final Instrument ICO_QUICK_GUIDE = Instrument.of("ICO Employment Practices Code, Quick Guide");
    static final Instrument ICO_GUIDANCE = Instrument.of("ICO monitoring workers guidance", GbPages.ICO_MAIN);
    static final Instrument ICO_HIGH_RISK_LIST = Instrument.of("ICO list of high-risk processing", GbPages.ICO_DPIA);
    static final Instrument ICO_INTEREST_GUIDANCE =
            Instrument.of("ICO guidance on recognised legitimate interest", GbPages.ICO_INTEREST);
    static final Instrument ICO_ADM_DRAFT =
            Instrument.of("ICO draft guidance on automated decision-making", GbPages.ICO_ADM);
    static final Instrument ICO_ON_EMOTION =
            Instrument.of("ICO statement of 26 October 2022 on emotion analysis", GbPages.ICO_EMOTION);
    static final Instrument ICO_SERCO = Instrument.of("ICO v Serco Leisure (2024)", GbPages.SERCO);
    static final Instrument SYSC_10A = Instrument.of("FCA Handbook SYSC", GbPages.SYSC_10A);
    static final Instrument COBS_11_8 = Instrument.of("FCA Handbook COBS", GbPages.COBS_2008);
    static final Instrument PCI_DSS = Instrument.of("PCI DSS", GbPages.PCI);

    // Employment, equality and vetting.
    static final Instrument ERA_1996 = Instrument.of("ERA 1996", GbPages.ACTS + "ukpga/1996/18");
    static final Instrument TULRCA_1992 = Instrument.of("TULRCA 1992", GbPages.ACTS + "ukpga/1992/52");
    static final Instrument SI_2010_493 = Instrument.of("SI 2010/493", GbPages.ACTS + "uksi/2010/493");
    static final Instrument NI_ORDER_1996 =
            Instrument.of("Employment Rights (Northern Ireland) Order 1996", GbPages.ACTS + "nisi/1996/1919");
    static final Instrument EQUALITY_ACT = Instrument.of("Equality Act 2010", GbPages.ACTS + "ukpga/2010/15");
    static final Instrument ACAS_CODE = Instrument.of("ACAS Code on disciplinary and grievance procedures");
    static final Instrument LRA_CODE = Instrument.of("Labour Relations Agency Code (Northern Ireland)");
    static final Instrument POLICE_ACT = Instrument.of("Police Act 1997", GbPages.ACTS + "ukpga/1997/50");
    static final Instrument REHABILITATION_ACT =
            Instrument.of("Rehabilitation of Offenders Act 1974", GbPages.ACTS + "ukpga/1974/53");
    static final Instrument SI_1975_1023 = Instrument.of("SI 1975/1023", GbPages.ACTS + "uksi/1975/1023");
    static final Instrument DISCLOSURE_BODIES =
            Instrument.of("Disclosure and Barring Service, Disclosure Scotland, AccessNI", GbPages.DBS);

    // Convention, common law and cases.
    static final Instrument ECHR = Instrument.of("ECHR");
    static final Instrument PRIVILEGE = Instrument.of("Legal professional privilege (common law)");
    static final Instrument HALFORD = Instrument.of("Halford v UK (20605/92)", GbPages.HALFORD);
    static final Instrument COPLAND = Instrument.of("Copland v UK (62617/00)", GbPages.COPLAND);
    static final Instrument BARBULESCU = Instrument.of("Barbulescu v Romania (61496/08)", GbPages.BARBULESCU);
    static final Instrument LOPEZ_RIBALDA = Instrument.of("Lopez Ribalda v Spain (1874/13)", GbPages.LOPEZ_RIBALDA);
    static final Instrument LIBERT = Instrument.of("Libert v France (588/13)");
    static final Instrument GRAMAXO = Instrument.of("Gramaxo v Portugal (26968/16)", GbPages.GRAMAXO);
    static final Instrument STANFORD = Instrument.of("R v Stanford [2006] EWCA Crim 258", GbPages.STANFORD);
    static final Instrument HARDY = Instrument.of("R v Hardy [2003] EWCA Crim 3092");
    static final Instrument FKJ = Instrument.of("FKJ v RVT [2023] EWHC 3 (KB)", GbPages.FKJ);
    static final Instrument MCGOWAN = Instrument.of("McGowan v Scottish Water [2005] IRLR 167", GbPages.MCGOWAN);
    static final Instrument AVOCET = Instrument.of("Avocet Hardware v Morrison UKEAT/0417/02", GbPages.AVOCET);
    static final Instrument JONES = Instrument.of("Jones v University of Warwick [2003] EWCA Civ 151");
    static final Instrument X_V_Y = Instrument.of("X v Y [2004] EWCA Civ 662");
    static final Instrument Q_V_SSJ =
            Instrument.of("Q v Secretary of State for Justice UKEAT/0120/19", GbPages.Q_V_SSJ);
    static final Instrument STOCKMAN = Instrument.of("Phoenix House v Stockman [2019] IRLR 960", GbPages.STOCKMAN);

    private GbInstruments() {}
}
