// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.gb;

import org.monitoringconsent.law.Instrument;

/**
 * What regulators and the card schemes say and did, each once, at the official address.
 *
 * <p>The passages of the guidance of October 2023 on calls, e-mail and covert monitoring were read in its draft of October
 * 2022 and in later summaries; the final text may differ. Where else a text was read, a comment says so.
 */
final class GbGuidance {

    private static final String ICO = "https://ico.org.uk/";
    private static final String ORGANISATIONS = ICO + "for-organisations/uk-gdpr-guidance-and-resources/";
    private static final String MONITORING = ORGANISATIONS + "employment/monitoring-workers/";
    private static final String ENFORCEMENT = ICO + "action-weve-taken/enforcement/";
    private static final String FCA_HANDBOOK = "https://www.handbook.fca.org.uk/handbook/";

    // The Information Commissioner's guidance on monitoring workers, and the code before it.
    // Read at its own address, at issuu.com (mervinskiy_489, parts 17157234 and 17157235) and at sparqa.com.
    static final Instrument ICO_GUIDANCE =
            Instrument.of("ICO monitoring workers guidance", MONITORING + "data-protection-and-monitoring-workers/");
    private static final String METHODS =
            MONITORING + "specific-data-protection-considerations-for-different-ways-or-methods-of-monitoring-workers/";
    // Read as quoted in a public compliance brief of 2026.
    static final Instrument ICO_METHODS =
            Instrument.of("ICO monitoring workers guidance, on methods of monitoring", METHODS);
    // Read at issuu.com (part 17157246) and lrdpublications.org.uk (April 2024).
    static final Instrument ICO_CALLS = Instrument.of("ICO monitoring workers guidance, on calls", METHODS);
    // Read at issuu.com (parts 17157247 and 17157249) and crosslandsolicitors.com.
    static final Instrument ICO_EMAILS =
            Instrument.of("ICO monitoring workers guidance, on e-mail and messages", METHODS);
    static final Instrument ICO_VEHICLES = Instrument.of("ICO monitoring workers guidance, on vehicles", METHODS);
    // Read at issuu.com (part 17157239).
    static final Instrument ICO_COVERT = Instrument.of(
            "ICO monitoring workers guidance, on covert monitoring",
            MONITORING + "data-protection-and-monitoring-workers/");
    // Read at lrdpublications.org.uk, ico.gov.uk (supplementary guidance) and brightmine.com (its launch).
    static final Instrument ICO_CODE = Instrument.of(
            "ICO Employment Practices Code",
            ICO + "media/for-organisations/documents/1064/the_employment_practices_code.pdf");

    // Other guidance of the Commissioner.
    static final Instrument ICO_HIGH_RISK_LIST = Instrument.of(
            "ICO list of high-risk processing",
            ORGANISATIONS + "accountability-and-governance/data-protection-impact-assessments-dpias/"
                    + "examples-of-processing-likely-to-result-in-high-risk");
    // Read at cy.ico.org.uk; the codes of 2008 and 2014 at theregister.co.uk, edugeek.net and studylib.net.
    static final Instrument ICO_VIDEO = Instrument.of(
            "ICO guidance on video surveillance, and the codes before it",
            ORGANISATIONS + "cctv-and-video-surveillance/guidance-on-video-surveillance-including-cctv/");
    static final Instrument ICO_BIOMETRIC = Instrument.of(
            "ICO guidance on biometric recognition",
            ORGANISATIONS + "lawful-basis/biometric-data-guidance-biometric-recognition/");
    static final Instrument ICO_INTERESTS = Instrument.of(
            "ICO guidance on recognised legitimate interest",
            ORGANISATIONS + "lawful-basis/recognised-legitimate-interest-detailed/");
    static final Instrument ICO_PURPOSE = Instrument.of(
            "ICO guidance on purpose limitation",
            ORGANISATIONS + "data-protection-principles/compatibility-and-the-reuse-of-personal-information/"
                    + "what-are-the-annex-2-compatibility-conditions/");
    // Read at insideprivacy.com.
    static final Instrument ICO_ADM_DRAFT = Instrument.of(
            "ICO draft guidance on automated decision-making",
            ICO + "about-the-ico/ico-and-stakeholder-consultations/");
    static final Instrument ICO_RECRUITMENT = Instrument.of("ICO, Recruitment rewired (31 March 2026)");
    // Read at computerweekly.com.
    static final Instrument ICO_ON_EMOTION = Instrument.of(
            "ICO statement of 26 October 2022 on emotion analysis",
            ICO + "about-the-ico/media-centre/news-and-blogs/2022/10/immature-biometric-technologies-could-be-"
                    + "discriminating-against-people-says-ico-in-warning-to-organisations/");

    // What the Commissioner did in single cases.
    // Read at databreaches.net.
    static final Instrument CAERPHILLY = Instrument.of("ICO undertaking, Caerphilly (December 2014)", ENFORCEMENT);
    // Read at dwfgroup.com and hsfnotes.com.
    static final Instrument ICO_HMRC = Instrument.of("ICO v HMRC (9 May 2019)", ENFORCEMENT);
    static final Instrument ICO_SERCO = Instrument.of(
            "ICO v Serco Leisure (2024)",
            ICO + "about-the-ico/media-centre/news-and-blogs/2024/02/"
                    + "ico-orders-serco-leisure-to-stop-using-facial-recognition-technology/");

    // The Financial Conduct Authority and the card schemes.
    // Read at lexology.com.
    static final Instrument COBS_11_8 = Instrument.of("FCA Handbook COBS", FCA_HANDBOOK + "COBS/11/8.html");
    // Read at grip.globalrelay.com; the first day at ateb-group.co.uk.
    static final Instrument SYSC_10A = Instrument.of("FCA Handbook SYSC", FCA_HANDBOOK + "SYSC/10A/1.html");
    static final Instrument CMCOB_2_3 = Instrument.of("FCA Handbook CMCOB", FCA_HANDBOOK + "CMCOB/2/3.html");
    // Read at telemessage.com.
    static final Instrument FCA_FINAL_NOTICES = Instrument.of(
            "FCA and PRA final notices of 11 May 2018", "https://www.fca.org.uk/publication/final-notices");
    static final Instrument MARKET_WATCH_66 = Instrument.of("FCA Market Watch 66 (January 2021)");
    // Read at mondaq.com.
    static final Instrument FCA_OFF_CHANNEL = Instrument.of(
            "FCA review of off-channel communications (7 August 2025)",
            "https://www.fca.org.uk/publications/multi-firm-reviews");
    static final Instrument FCA_MISCONDUCT = Instrument.of("FCA rule on non-financial misconduct (1 September 2026)");
    // The texts of v4.0.1 were read at paytia.com.
    static final Instrument PCI_DSS = Instrument.of(
            "PCI DSS",
            "https://www.pcisecuritystandards.org/faq/articles/Frequently_Asked_Question/"
                    + "Are-audio-voice-recordings-permitted-to-contain-sensitive-authentication-data");

    // Employment and vetting.
    static final Instrument ACAS_CODE = Instrument.of(
            "ACAS Code on disciplinary and grievance procedures",
            "https://www.acas.org.uk/acas-code-of-practice-on-disciplinary-and-grievance-procedures");
    static final Instrument LRA_CODE = Instrument.of("Labour Relations Agency Code (Northern Ireland)");
    // Read at lrdpublications.org.uk.
    static final Instrument DISCLOSURE_BODIES = Instrument.of(
            "Disclosure and Barring Service, Disclosure Scotland, AccessNI",
            "https://www.gov.uk/government/organisations/disclosure-and-barring-service");

    private GbGuidance() {}
}
