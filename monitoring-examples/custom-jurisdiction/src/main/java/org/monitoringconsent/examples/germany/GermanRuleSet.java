package org.monitoringconsent.examples.germany;

import static org.monitoringconsent.examples.germany.GermanInstruments.HINSCHG;

import java.util.List;
import java.util.Locale;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.rules.eu.EuBaseline;
import org.monitoringconsent.rules.eu.NationalItem;
import org.monitoringconsent.spi.RuleSetProvider;

/** Brings the German example along; {@link java.util.ServiceLoader} finds it. */
public final class GermanRuleSet implements RuleSetProvider {

    /** A provider of the German rule set. */
    public GermanRuleSet() {}

    @Override
    public RuleSet ruleSet() {
        return profile().build(texts());
    }

    @Override
    public List<String> acceptedFindings() {
        return RuleSetProvider.lines(GermanRuleSet.class.getResourceAsStream("accepted-findings.txt"));
    }

    private static EuBaseline profile() {
        return EuBaseline.profile("DE", "Germany")
                .version("example 1")
                .coversFrom(2018, 5, 25)
                .checkedUpTo(2026, 7, 3)
                .bindsCallers()
                .declares(GermanFacts.WORKS_AGREEMENT)
                .scope(ScopeRules.DE_SCOPE_01, ScopeRules.DE_SCOPE_02, ScopeRules.DE_SCOPE_03)
                .criminalLaw(
                        SpokenWordRules.DE_STGB_01,
                        SpokenWordRules.DE_STGB_02,
                        SpokenWordRules.DE_STGB_03,
                        SpokenWordRules.DE_STGB_04)
                .investigations(EmploymentRules.DE_INV_01)
                .covertException(EmploymentRules.DE_COV_01)
                .protectedFunctions(EmploymentRules.DE_PRO_01)
                .coDetermination(EmploymentRules.DE_WC_01)
                .mandatoryRecordingSpared(EmploymentRules.DE_WC_02)
                .vetting(EmploymentRules.DE_VET_01)
                .acting(EmploymentRules.DE_ACT_01)
                .protectsReportersFrom(2023, 7, 2)
                .cites("EU-WHI-01", HINSCHG.section("11"), InForce.since(2023, 7, 2))
                .without(NationalItem.PERSONAL_CONTENT_EXCEPTION, "this example opens no personal content")
                .without(NationalItem.ASSESSMENT_LIST, "this example leaves it to the baseline when to assess")
                .without(NationalItem.NATIONAL_NUMBER, "Germany has no general national number")
                .without(NationalItem.OFFENCE_DATA, "this example asks for suspicion under DE-INV-01 only")
                .without(NationalItem.PLATFORM_WORK_DAY, "no German transposition was known on the day of writing");
    }

    private static Texts texts() {
        return Texts.read(Locale.ENGLISH, GermanRuleSet.class.getResourceAsStream("messages.properties"))
                .and(Locale.GERMAN, GermanRuleSet.class.getResourceAsStream("messages_de.properties"));
    }
}
