// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.law.InForce.since;

import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;

/**
 * The convention, the common law and the judgments that British rules cite, each once.
 *
 * <p>A judgment is cited from the day it was given or, where only the year is known, from the first day of that year.
 * Judgments of the appeal tribunal before 2021 have no official home on the web; they are shown at the British and Irish
 * Legal Information Institute. A directory stands where the name of the file was not found. Where a judgment was read
 * somewhere else, a comment says so.
 */
final class GbCases {

    private static final String STRASBOURG = "https://hudoc.echr.coe.int/eng";
    private static final String COURTS = "https://caselaw.nationalarchives.gov.uk/";
    private static final String INSTITUTE = "https://www.bailii.org/";
    private static final String EMPLOYMENT_TRIBUNALS = "https://www.gov.uk/employment-tribunal-decisions";

    // The address is that of the Human Rights Act 1998, which has the articles in its first schedule.
    static final Instrument ECHR = Instrument.of("ECHR", "https://www.legislation.gov.uk/ukpga/1998/42/schedule/1");

    // The European Court of Human Rights.
    static final InForce SINCE_HALFORD = since(1997, 6, 25);
    // Read at beta.bailii.org.
    static final Instrument HALFORD = Instrument.of("Halford v UK (20605/92)", STRASBOURG + "?i=001-58039");
    static final InForce SINCE_COPLAND = since(2007, 4, 3);
    // Read at 5rb.com.
    static final Instrument COPLAND = Instrument.of("Copland v UK (62617/00)", STRASBOURG + "?i=001-79996");
    static final InForce SINCE_PAY = since(2008, 9, 16);
    static final Instrument PAY_V_UK =
            Instrument.of("Pay v UK (32792/05)", STRASBOURG + "#%7B%22appno%22%3A%5B%2232792%2F05%22%5D%7D");
    static final InForce SINCE_BARBULESCU = since(2017, 9, 5);
    // Read in a copy of the judgment.
    static final Instrument BARBULESCU = Instrument.of("Barbulescu v Romania (61496/08)", STRASBOURG + "?i=001-177082");
    static final InForce SINCE_ANTOVIC = since(2017, 11, 28);
    static final Instrument ANTOVIC = Instrument.of(
            "Antovic and Mirkovic v Montenegro (70838/13)", STRASBOURG + "#%7B%22appno%22%3A%5B%2270838%2F13%22%5D%7D");
    static final InForce SINCE_LIBERT = since(2018, 2, 22);
    static final Instrument LIBERT =
            Instrument.of("Libert v France (588/13)", STRASBOURG + "#%7B%22appno%22%3A%5B%22588%2F13%22%5D%7D");
    static final InForce SINCE_GARAMUKANWA = since(2019, 5, 14);
    // Read at lexploria.com.
    static final Instrument GARAMUKANWA =
            Instrument.of("Garamukanwa v UK (70573/17)", STRASBOURG + "#%7B%22appno%22%3A%5B%2270573%2F17%22%5D%7D");
    static final InForce SINCE_LOPEZ_RIBALDA = since(2019, 10, 17);
    // Read at vlex.com.
    static final Instrument LOPEZ_RIBALDA =
            Instrument.of("Lopez Ribalda v Spain (1874/13)", STRASBOURG + "?i=001-197098");
    static final InForce SINCE_GRAMAXO = since(2022, 12, 13);
    // Read at lexploria.com.
    static final Instrument GRAMAXO =
            Instrument.of("Gramaxo v Portugal (26968/16)", STRASBOURG + "#%7B%22appno%22%3A%5B%2226968%2F16%22%5D%7D");

    // Privilege.
    static final Instrument PRIVILEGE = Instrument.of("Legal professional privilege (common law)");
    static final Instrument BRITISH_COAL = Instrument.of("British Coal v Dennis Rye (No 2) [1988] 1 WLR 1113");
    static final Instrument B_V_AUCKLAND = Instrument.of("B v Auckland District Law Society [2003] UKPC 38");
    static final Instrument BEREZOVSKY = Instrument.of("Berezovsky v Hine [2011] EWCA Civ 1089");
    // Read at littletonchambers.com and lexology.com.
    static final Instrument SIMPKIN =
            Instrument.of("Simpkin v Berkeley Group [2017] EWHC 1472 (QB)", COURTS + "ewhc/qb/2017/1472");
    // Read at scl.org.
    static final Instrument JINXIN =
            Instrument.of("Jinxin v Aser Media [2022] EWHC 2856 (Comm)", COURTS + "ewhc/comm/2022/2856");
    // Read at osborneclarke.com, 3 July 2023.
    static final Instrument TAYLOR_V_EVANS =
            Instrument.of("Taylor v Evans [2023] (KB)", COURTS + "judgments/search?query=Taylor+v+Evans+privilege");

    // The courts of the United Kingdom.
    static final Instrument JONES =
            Instrument.of("Jones v University of Warwick [2003] EWCA Civ 151", COURTS + "ewca/civ/2003/151");
    static final Instrument HARDY = Instrument.of("R v Hardy [2003] EWCA Crim 3092");
    static final Instrument R_V_E = Instrument.of("R v E [2004] EWCA Crim 1243", COURTS + "ewca/crim/2004/1243");
    static final Instrument X_V_Y = Instrument.of("X v Y [2004] EWCA Civ 662");
    // Read at theregister.co.uk.
    static final Instrument STANFORD =
            Instrument.of("R v Stanford [2006] EWCA Crim 258", COURTS + "ewca/crim/2006/258");
    static final Instrument COULSON =
            Instrument.of("R v Coulson and Kuttner [2013] EWCA Crim 1026", COURTS + "ewca/crim/2013/1026");
    static final Instrument BC_V_CHIEF_CONSTABLE = Instrument.of(
            "BC v Chief Constable, Police Service of Scotland [2020] CSIH 61",
            INSTITUTE + "scot/cases/ScotCS/2020/2020_CSIH_61.html");
    // Read at mfmac.com.
    static final Instrument FKJ = Instrument.of("FKJ v RVT [2023] EWHC 3 (KB)", COURTS + "ewhc/kb/2023/3");

    // The employment tribunals and their appeal tribunal.
    static final Instrument BURCHELL = Instrument.of(
            "British Home Stores v Burchell [1978] ICR 303", INSTITUTE + "uk/cases/UKEAT/1978/108_78_2007.html");
    static final InForce SINCE_AVOCET = since(2003, 2, 17);
    static final Instrument AVOCET = Instrument.of(
            "Avocet Hardware v Morrison UKEAT/0417/02", INSTITUTE + "uk/cases/UKEAT/2003/0417_02_1702.html");
    static final Instrument PAY_V_LANCASHIRE = Instrument.of("Pay v Lancashire Probation Service [2004] ICR 187");
    static final InForce SINCE_MCGOWAN = since(2004, 9, 23);
    static final Instrument MCGOWAN = Instrument.of(
            "McGowan v Scottish Water UKEAT/0007/04", INSTITUTE + "uk/cases/UKEAT/2004/0007_04_2309.html");
    static final InForce SINCE_AMWELL = since(2006, 9, 15);
    static final Instrument AMWELL = Instrument.of(
            "Amwell View School v Dogherty UKEAT/0243/06", INSTITUTE + "uk/cases/UKEAT/2006/0243_06_1509.html");
    // Read at lrdpublications.org.uk.
    static final Instrument MCCANN =
            Instrument.of("McCann v Clydebank College UKEAT/0069/09", INSTITUTE + "uk/cases/UKEAT/2010/");
    // Not online; read at quantrills.com and lexology.com.
    static final Instrument PACEY = Instrument.of("Pacey v Caterpillar Logistics ET/3501719/10", EMPLOYMENT_TRIBUNALS);
    // Read at thehrdirector.com, lexology.com and lrdpublications.org.uk.
    static final Instrument GAYLE =
            Instrument.of("City and County of Swansea v Gayle UKEAT/0501/12", INSTITUTE + "uk/cases/UKEAT/2013/");
    // Read at breachwatch.com, taxicaselaw.blogspot.com and localgovernmentlawyer.co.uk.
    static final Instrument SOUTHAMPTON = Instrument.of(
            "Southampton City Council v Information Commissioner EA/2012/0171",
            "https://informationrights.decisions.tribunals.gov.uk/");
    static final InForce SINCE_STOCKMAN = since(2019, 7, 5);
    // Read at justemployment.com.
    static final Instrument STOCKMAN = Instrument.of(
            "Phoenix House v Stockman UKEAT/0284/17", INSTITUTE + "uk/cases/UKEAT/2019/0284_17_0507.html");
    static final InForce SINCE_Q_V_SSJ = since(2020, 1, 10);
    static final Instrument Q_V_SSJ = Instrument.of(
            "Q v Secretary of State for Justice UKEAT/0120/19", INSTITUTE + "uk/cases/UKEAT/2020/0120_19_1001.html");

    private GbCases() {}
}
