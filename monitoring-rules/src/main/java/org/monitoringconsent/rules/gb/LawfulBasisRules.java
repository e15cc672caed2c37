package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbConditions.BALANCED;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_CODE;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_INTEREST_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_SERCO;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2026_82;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DUAA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbPages.ANNEX_1;
import static org.monitoringconsent.rules.gb.GbPages.ICO_PURPOSE;
import static org.monitoringconsent.rules.gb.GbPages.ICO_SPECIAL_DATA;

import java.util.EnumSet;
import java.util.List;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** The basis and the purpose that data protection asks for; for obtaining and acting. */
final class LawfulBasisRules {

    /** The basis that fits monitoring as a rule. */
    private static final Cure BALANCED_INTERESTS = Cure.by(Facts.LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS)
            .with(Facts.BALANCING, Balancing.FAVOURS_EMPLOYER);

    /** Every purpose that is stated and not refused as such; the true one cures. */
    private static final List<PurposeCategory> LAWFUL_PURPOSES = List.copyOf(EnumSet.complementOf(EnumSet.of(
            PurposeCategory.UNSPECIFIED, PurposeCategory.UNION_ACTIVITY, PurposeCategory.IDENTIFY_REPORTER)));

    static final Rule UK_DP_01 = Rule.requirement("UK-DP-01", "No basis")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("6(1)"), UNDER_GDPR)
            .cites(DPA_1998.at("Sch 2"), UNDER_DPA_1998)
            .deniesWhen(is(Facts.LEGAL_BASIS, LegalBasis.NONE)
                    .or(is(Facts.LEGAL_BASIS, LegalBasis.PUBLIC_TASK).and(isFalse(Facts.PUBLIC_AUTHORITY))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(BALANCED_INTERESTS)
            .build();

    static final Rule UK_DP_02 = Rule.requirement("UK-DP-02", "Consent not free")
            .inForce(from(2003, 6, 11))
            .cites(UK_GDPR.articles("4(11), 6(1)(a), 7(4)"), UNDER_GDPR)
            .cites(ICO_SERCO.whole().confirmed(), since(2024, 2, 23))
            .cites(ICO_CODE.whole(), UNDER_DPA_1998)
            .deniesWhen(is(Facts.LEGAL_BASIS, LegalBasis.CONSENT).and(isFalse(Facts.CONSENT_FREELY_GIVEN)))
            .exposing(REGULATOR)
            .binding(GUIDANCE, UNDER_DPA_1998)
            .binding(STATUTE, UNDER_GDPR)
            .confidence(HIGH)
            .curedBy(BALANCED_INTERESTS)
            .build();

    static final Rule UK_DP_03 = Rule.requirement("UK-DP-03", "Balance not recorded")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.articles("5(2), 6(1)(f)").confirmedAt(ICO_SPECIAL_DATA), UNDER_GDPR)
            .cites(DPA_1998.at("Sch 2 para 6"), UNDER_DPA_1998)
            .deniesWhen(is(Facts.LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS).and(not(BALANCED)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(Facts.BALANCING, Balancing.FAVOURS_EMPLOYER)
            .build();

    static final Rule UK_DP_04 = Rule.requirement("UK-DP-04", "Contract does not fit")
            .inForce(from(2018, 5, 25))
            .cites(UK_GDPR.article("6(1)(b)"))
            .cites(ICO_GUIDANCE.at("on lawful basis"), UNDER_ICO_GUIDANCE)
            .deniesWhen(is(Facts.LEGAL_BASIS, LegalBasis.CONTRACT))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .contestable("some contracts with callers may be another matter")
            .curedBy(BALANCED_INTERESTS)
            .build();

    static final Rule UK_DP_05 = Rule.requirement("UK-DP-05", "The legal duty must exist")
            .inForce(from(2018, 5, 25))
            .cites(UK_GDPR.article("6(1)(c), 6(3)"))
            .deniesWhen(Conditions.all(
                    is(Facts.LEGAL_BASIS, LegalBasis.LEGAL_OBLIGATION),
                    isNot(Facts.PURPOSE, PurposeCategory.REGULATORY_COMPLIANCE),
                    isNot(Facts.ACTIVITY, Activity.CHECK_RECORDS)))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(BALANCED_INTERESTS)
            .build();

    /** Before 5 February 2026 the basis did not exist, so that nobody could rest on it. */
    static final Rule UK_DP_06 = Rule.requirement("UK-DP-06", "Recognised legitimate interest")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.at("Art 6(1)(ea), Annex 1 paras 2, 5, 6").confirmedAt(ANNEX_1), UNDER_DUAA)
            .cites(ICO_INTEREST_GUIDANCE.whole().confirmed(), since(2026, 3, 23))
            .cites(SI_2026_82.regulation("2(c), (z6)").confirmed(), UNDER_DUAA)
            .cites(UK_GDPR.article("6(1)"), from(2018, 5, 25).to(2026, 2, 4))
            .cites(DPA_1998.at("Sch 2"), UNDER_DPA_1998)
            .deniesWhen(is(Facts.LEGAL_BASIS, LegalBasis.RECOGNISED_LEGITIMATE_INTEREST)
                    .and(before(2026, 2, 5)
                            .or(isNot(
                                    Facts.PURPOSE,
                                    PurposeCategory.CRIME_DETECTION,
                                    PurposeCategory.SAFEGUARDING,
                                    PurposeCategory.NATIONAL_SECURITY))))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(BALANCED_INTERESTS)
            .build();

    static final Rule UK_DP_07 = Rule.requirement("UK-DP-07", "No \"just in case\"")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(1)(b)").confirmedAt(ICO_PURPOSE), UNDER_GDPR)
            .cites(DPA_1998.at("Sch 1 principle 2"), UNDER_DPA_1998)
            .deniesWhen(is(Facts.PURPOSE, PurposeCategory.UNSPECIFIED))
            .exposing(REGULATOR)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedByAny(Facts.PURPOSE, LAWFUL_PURPOSES)
            .build();

    private LawfulBasisRules() {}

    static List<Rule> all() {
        return List.of(UK_DP_01, UK_DP_02, UK_DP_03, UK_DP_04, UK_DP_05, UK_DP_06, UK_DP_07);
    }
}
