package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;

import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;

/** The instruments of the baseline, each once, and the two periods of data protection law. */
public final class EuInstruments {

    /** The days on which the GDPR applies. */
    public static final InForce SINCE_GDPR = since(2018, 5, 25);

    /** The days on which Directive 95/46/EC applied, through national law. */
    public static final InForce BEFORE_GDPR = until(2018, 5, 24);

    /** Regulation (EU) 2016/679, the General Data Protection Regulation. */
    public static final Instrument GDPR = Instrument.of("GDPR", "https://eur-lex.europa.eu/eli/reg/2016/679/oj");

    /** The European Convention on Human Rights. */
    public static final Instrument ECHR = Instrument.of("ECHR");

    /** The Charter of Fundamental Rights of the European Union. */
    public static final Instrument CHARTER = Instrument.of("EU Charter");

    /** Regulation (EU) 2024/1689, the AI Act. */
    public static final Instrument AI_ACT =
            Instrument.of("Regulation (EU) 2024/1689", "https://eur-lex.europa.eu/eli/reg/2024/1689/oj");

    /** The amendment of the AI Act that moved the duties for high-risk systems. */
    public static final Instrument AI_OMNIBUS = Instrument.of("Digital Omnibus on AI (2026)");

    /** The Commission's guidelines on what the AI Act prohibits. */
    public static final Instrument AI_GUIDELINES =
            Instrument.of("Commission guidelines on prohibited AI practices (4-2-2025)");

    /** Directive 2014/65/EU on markets in financial instruments. */
    public static final Instrument MIFID_II =
            Instrument.of("Directive 2014/65/EU", "https://eur-lex.europa.eu/eli/dir/2014/65/oj");

    /** The organisational requirements under MiFID II. */
    public static final Instrument REG_2017_565 =
            Instrument.of("Delegated Regulation (EU) 2017/565", "https://eur-lex.europa.eu/eli/reg_del/2017/565/oj");

    /** The directive that protects persons who report breaches. */
    public static final Instrument WHISTLEBLOWER_DIRECTIVE =
            Instrument.of("Directive (EU) 2019/1937", "https://eur-lex.europa.eu/eli/dir/2019/1937/oj");

    /** The directive on platform work. */
    public static final Instrument PLATFORM_WORK_DIRECTIVE =
            Instrument.of("Directive (EU) 2024/2831", "https://eur-lex.europa.eu/eli/dir/2024/2831/oj");

    static final Instrument HALFORD = Instrument.of("ECtHR Halford v United Kingdom, 25-6-1997, 20605/92");
    static final Instrument COPLAND = Instrument.of("ECtHR Copland v United Kingdom, 3-4-2007, 62617/00");
    static final Instrument KOPKE = Instrument.of("ECtHR Köpke v Germany (dec.), 5-10-2010, 420/07");
    static final Instrument BARBULESCU = Instrument.of(
            "ECtHR Bărbulescu v Romania (GC), 5-9-2017, 61496/08",
            "https://www.slideshare.net/andreasorba/case-of-brbulescu-v-romania-application-no-6149608-5-september-2017");
    static final Instrument C_13_16 = Instrument.of("CJEU C-13/16 Rīgas satiksme");
    static final Instrument C_621_22 = Instrument.of("CJEU C-621/22 KNLTB");
    static final Instrument C_422_24 = Instrument.of(
            "CJEU C-422/24 (18-12-2025)",
            "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62024CJ0422");
    static final Instrument EDPB_CONSENT = Instrument.of("EDPB Guidelines 05/2020");
    static final Instrument WP29_AT_WORK = Instrument.of("WP29 Opinion 2/2017");
    static final Instrument WP248 = Instrument.of("WP248 rev.01");
    static final Instrument UK_ADEQUACY = Instrument.of(
            "UK adequacy decision as renewed on 19-12-2025",
            "https://www.dpocentre.com/news/eu-renews-uk-personal-data-adequacy-decisions");
    static final Instrument US_FRAMEWORK = Instrument.of("EU-US Data Privacy Framework (10-7-2023)");

    private EuInstruments() {}
}
