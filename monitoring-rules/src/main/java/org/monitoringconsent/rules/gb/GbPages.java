package org.monitoringconsent.rules.gb;

/** The addresses at which the cited provisions were read, on the day that the package names as the last check. */
final class GbPages {

    static final String ACTS = "https://www.legislation.gov.uk/";
    private static final String IPA = ACTS + "ukpga/2016/25/section/";
    private static final String DPA = ACTS + "ukpga/2018/12/schedule/";
    private static final String ICO = "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/";
    // The October 2022 draft of the guidance, chapter by chapter; the final text may differ.
    private static final String ICO_DRAFT = "https://issuu.com./9349442/docs/mervinskiy_489_bc25c90df8f04c/s/";
    private static final String BAILII = "https://beta.bailii.org/";

    static final String RIPA_PART_1 = "http://legislation.gov.uk/ukpga/2000/23/part/I/2005-04-01/data.html";
    static final String IPA_3 = IPA + "3";
    static final String IPA_8 = IPA + "8";
    static final String IPA_44 = IPA + "44";
    static final String IPA_56 = IPA + "56";
    static final String IPA_261 = IPA + "261";
    static final String IPA_266 = IPA + "266";
    static final String IPA_SCHEDULE_3 = ACTS + "ukpga/2016/25/schedule/3";
    static final String PECR_AMENDED = ACTS + "uksi/2026/82";
    static final String SI_2018_356_DRAFT = ACTS + "ukdsi/2018/9780111163603/regulation/4";

    static final String DPA_SCHEDULE_1 = DPA + "1";
    static final String DPA_SCHEDULE_2 = DPA + "2";
    static final String DPA_184 = "http://legislation.data.gov.uk/ukpga/2018/12/section/184";
    static final String ANNEX_1 = ACTS + "id/ukpga/2025/18/schedule/4";
    static final String ANNEX_2 = "https://www.mishcon.com/uk-gdpr/annex/no-2";
    static final String DUAA_71 = ACTS + "id/ukpga/2025/18/section/71";
    static final String DUAA_80 = ACTS + "id/ukpga/2025/18/section/80";
    static final String ARTICLE_22C = "https://www.kennedyslaw.com/en/thought-leadership/article/2025/"
            + "the-uk-dua-act-s-reform-pillars-divergence-from-the-eu-gdpr-automated-decision-making-adm";
    static final String ARTICLE_22_OLD = "https://ukgdpr.fieldfisher.com/chapter-3/article-22-gdpr/";

    static final String ICO_MAIN = ICO + "employment-information/employment-practices-and-data-protection-"
            + "monitoring-workers/data-protection-and-monitoring-workers/";
    static final String ICO_METHODS = ICO + "employment/monitoring-workers/"
            + "specific-data-protection-considerations-for-different-ways-or-methods-of-monitoring-workers/";
    static final String ICO_SPECIFIC =
            "http://ico.org.uk:80/for-organisations/uk-gdpr-guidance-and-resources/employment/"
                    + "monitoring-workers/specific-data-protection-considerations-for-different-ways-or-methods-of-monitoring-"
                    + "workers/";
    static final String ICO_CALLS = ICO_DRAFT + "17157246";
    static final String ICO_EMAILS = ICO_DRAFT + "17157249";
    static final String ICO_COVERT = ICO_DRAFT + "17157239";
    static final String ICO_PURPOSE = ICO_DRAFT + "17157234";
    static final String ICO_SPECIAL_DATA = ICO_DRAFT + "17157235";
    static final String ICO_DPIA = ICO + "accountability-and-governance/data-protection-impact-assessments-dpias/"
            + "examples-of-processing-likely-to-result-in-high-risk";
    static final String ICO_INTEREST = "https://www.mayerbrown.com/de/insights/publications/2026/07/"
            + "ico-issues-guidance-on-recognized-legitimate-interest";
    static final String ICO_ADM = "https://www.insideprivacy.com/?p=16211";
    static final String ICO_EMOTION = "https://www.computerweekly.com/news/252526548/"
            + "ICO-warns-against-using-biometrics-for-emotional-analysis";
    static final String SERCO = "https://ico.org.uk/about-the-ico/media-centre/news-and-blogs/2024/02/"
            + "ico-orders-serco-leisure-to-stop-using-facial-recognition-technology/";
    static final String ICO_CODE_SUPPLEMENT = "http://www.ico.gov.uk/upload/documents/library/data_protection/"
            + "practical_application/coi_html/english/supplementary_guidance/monitoring_at_work_1.html";
    static final String SPARQA = "https://www.sparqa.com/insights/monitoring-your-workers-guidance-from-the-ico/";
    static final String LRD_2015 = "https://www.lrdpublications.org.uk/publications.php?id=idp11594688&iss=1800&pub=bk";
    static final String LRD_CALLS =
            "https://www.lrdpublications.org.uk/publications.php?id=idm140359973611696&iss=2191&pub=bk";
    static final String LRD_EMAIL = "https://www.lrdpublications.org.uk/printarticle.php?id=idp4120544&iss=2015&pub=bk";
    static final String LRD_LINES = "https://www.lrdpublications.org.uk/printarticle.php?id=idp7039016&iss=2015&pub=bk";
    static final String DBS = "https://www.lrdpublications.org.uk/publications.php?id=idm2198200&iss=1664&pub=bk";

    static final String SYSC_10A = "https://www.grip.globalrelay.com/rules/fca-sysc-10-a/";
    static final String COBS_2008 =
            "https://www.lexology.com/library/detail.aspx?g=125efa0e-822f-4e6a-b026-212e2d085902";
    static final String COBS_MOBILE =
            "https://www.lexology.com/library/detail.aspx?g=6599b3ad-bef9-49da-bc9c-90ab1af63806";
    static final String PCI = "https://www.pcisecuritystandards.org/faq/articles/Frequently_Asked_Question/"
            + "Are-audio-voice-recordings-permitted-to-contain-sensitive-authentication-data";

    static final String HALFORD = BAILII + "eu/cases/ECHR/1997/32.html";
    static final String COPLAND = "http://www.5rb.com/case/copland-v-uk/";
    static final String BARBULESCU =
            "https://vdocuments.us/grand-chamber-grand-chamber-in-accordance-with-article-43-of-the-convention-and.html";
    static final String LOPEZ_RIBALDA = "https://international.vlex.com/vid/lopez-ribalda-and-others-819793909";
    static final String GRAMAXO =
            "https://app.lexploria.com/document/911511-florindo-de-almeida-vasconcelos-gramaxo-v-portugal";
    static final String STANFORD = "https://www.theregister.co.uk/2006/02/03/redbus_founder_denied_ripa_appeal/";
    static final String FKJ = "https://www.mfmac.com/insights/employment/"
            + "employee-entitled-to-reasonable-expectation-of-privacy-in-relation-to-whatsapp-messages/";
    static final String MCGOWAN = "https://shepwedd.com/knowledge/snooping-employees-held-not-be-breach-human-rights";
    static final String AVOCET = BAILII + "uk/cases/UKEAT/2003/0417_02_1702.html";
    static final String Q_V_SSJ = BAILII + "uk/cases/UKEAT/2020/0120_19_1001.html";
    static final String STOCKMAN = "https://justemployment.com/secret-recordings/";

    private GbPages() {}
}
