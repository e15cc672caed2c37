// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;

import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;

/**
 * The instruments of the baseline, each once, and the two periods of data protection law. Each address is the official one of
 * the instrument, not the page on which it was read.
 */
public final class EuInstruments {

    /** The days on which the GDPR applies. */
    public static final InForce SINCE_GDPR = since(2018, 5, 25);

    /** The days on which Directive 95/46/EC applied, through national law. */
    public static final InForce BEFORE_GDPR = until(2018, 5, 24);

    /** Regulation (EU) 2016/679, the General Data Protection Regulation. */
    public static final Instrument GDPR = Instrument.of("GDPR", "https://eur-lex.europa.eu/eli/reg/2016/679/oj");

    /** The European Convention on Human Rights. */
    public static final Instrument ECHR =
            Instrument.of("ECHR", "https://www.echr.coe.int/documents/d/echr/convention_ENG");

    /** The Charter of Fundamental Rights of the European Union. */
    public static final Instrument CHARTER =
            Instrument.of("EU Charter", "https://eur-lex.europa.eu/eli/treaty/char_2012/oj");

    /** The Treaty on European Union. */
    public static final Instrument TEU = Instrument.of("TEU");

    /** Regulation (EU) 2024/1689, the AI Act. */
    public static final Instrument AI_ACT =
            Instrument.of("Regulation (EU) 2024/1689", "https://eur-lex.europa.eu/eli/reg/2024/1689/oj");

    /** The amendment of the AI Act that moved the duties for high-risk systems; its number was not found. */
    public static final Instrument AI_OMNIBUS = Instrument.of("Digital Omnibus on AI (2026)");

    /** The Commission's guidelines on what the AI Act prohibits. */
    public static final Instrument AI_GUIDELINES = Instrument.of(
            "Commission guidelines on prohibited AI practices (4-2-2025)",
            "https://digital-strategy.ec.europa.eu/en/library/"
                    + "commission-publishes-guidelines-prohibited-artificial-intelligence-ai-practices-defined-ai-act");

    /** Directive 2014/65/EU on markets in financial instruments. */
    public static final Instrument MIFID_II =
            Instrument.of("Directive 2014/65/EU", "https://eur-lex.europa.eu/eli/dir/2014/65/oj");

    /** The organisational requirements under MiFID II. */
    public static final Instrument REG_2017_565 =
            Instrument.of("Delegated Regulation (EU) 2017/565", "https://eur-lex.europa.eu/eli/reg_del/2017/565/oj");

    /** The regulation on tachographs, which orders records of a driver's whole day. */
    public static final Instrument TACHOGRAPHS =
            Instrument.of("Regulation (EU) 165/2014", "https://eur-lex.europa.eu/eli/reg/2014/165/oj");

    /** The Digital Operational Resilience Act, which orders logs. */
    public static final Instrument DORA =
            Instrument.of("Regulation (EU) 2022/2554 (DORA)", "https://eur-lex.europa.eu/eli/reg/2022/2554/oj");

    /** The directive that protects persons who report breaches. */
    public static final Instrument WHISTLEBLOWER_DIRECTIVE =
            Instrument.of("Directive (EU) 2019/1937", "https://eur-lex.europa.eu/eli/dir/2019/1937/oj");

    /** The directive on platform work. */
    public static final Instrument PLATFORM_WORK_DIRECTIVE =
            Instrument.of("Directive (EU) 2024/2831", "https://eur-lex.europa.eu/eli/dir/2024/2831/oj");

    /** What the authorities of the Member States say on consent. */
    public static final Instrument EDPB_CONSENT = Instrument.of(
            "EDPB Guidelines 05/2020",
            "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/"
                    + "guidelines-052020-consent-under-regulation-2016679_en");

    /** What the authorities say on data processing at work. */
    public static final Instrument WP29_AT_WORK =
            Instrument.of("WP29 Opinion 2/2017", "https://ec.europa.eu/newsroom/article29/items/610169");

    /** What the authorities say on impact assessments. */
    public static final Instrument WP248 =
            Instrument.of("WP248 rev.01", "https://ec.europa.eu/newsroom/article29/items/611236");

    /** The Commission's decision that data are safe in the United Kingdom. */
    public static final Instrument UK_ADEQUACY = Instrument.of("UK adequacy decision as renewed on 19-12-2025");

    /** The framework under which certified firms in the United States may receive data. */
    public static final Instrument US_FRAMEWORK = Instrument.of("EU-US Data Privacy Framework (10-7-2023)");

    private EuInstruments() {}
}
