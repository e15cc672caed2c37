package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.rules.nl.ActingRules.NL_ACT_01;
import static org.monitoringconsent.rules.nl.ActingRules.NL_ACT_02;
import static org.monitoringconsent.rules.nl.ActingRules.NL_ACT_03;
import static org.monitoringconsent.rules.nl.ActingRules.NL_ACT_04;
import static org.monitoringconsent.rules.nl.ActingRules.NL_ACT_05;
import static org.monitoringconsent.rules.nl.ActingRules.NL_ACT_06;
import static org.monitoringconsent.rules.nl.ActingRules.NL_ACT_07;
import static org.monitoringconsent.rules.nl.ActingRules.NL_ACT_08;
import static org.monitoringconsent.rules.nl.ActingRules.NL_ACT_09;
import static org.monitoringconsent.rules.nl.AssessmentRules.NL_BSN_01;
import static org.monitoringconsent.rules.nl.AssessmentRules.NL_CRI_01;
import static org.monitoringconsent.rules.nl.AssessmentRules.NL_DPI_01;
import static org.monitoringconsent.rules.nl.CriminalLawRules.NL_PI_01;
import static org.monitoringconsent.rules.nl.CriminalLawRules.NL_SR_01;
import static org.monitoringconsent.rules.nl.CriminalLawRules.NL_SR_02;
import static org.monitoringconsent.rules.nl.CriminalLawRules.NL_SR_03;
import static org.monitoringconsent.rules.nl.CriminalLawRules.NL_SR_04;
import static org.monitoringconsent.rules.nl.CriminalLawRules.NL_SR_05;
import static org.monitoringconsent.rules.nl.CriminalLawRules.NL_TW_01;
import static org.monitoringconsent.rules.nl.InvestigationRules.NL_COV_01;
import static org.monitoringconsent.rules.nl.InvestigationRules.NL_INV_01;
import static org.monitoringconsent.rules.nl.InvestigationRules.NL_INV_02;
import static org.monitoringconsent.rules.nl.InvestigationRules.NL_INV_03;
import static org.monitoringconsent.rules.nl.PersonalContentRules.NL_PER_02;
import static org.monitoringconsent.rules.nl.PersonalContentRules.NL_PER_03;
import static org.monitoringconsent.rules.nl.PersonalContentRules.NL_PER_04;
import static org.monitoringconsent.rules.nl.ProtectedRules.NL_PRO_01;
import static org.monitoringconsent.rules.nl.ProtectedRules.NL_PRV_01;
import static org.monitoringconsent.rules.nl.ReporterAndVettingRules.NL_VET_01;
import static org.monitoringconsent.rules.nl.ReporterAndVettingRules.NL_WB_01;
import static org.monitoringconsent.rules.nl.ScopeRules.NL_SCOPE_01;
import static org.monitoringconsent.rules.nl.ScopeRules.NL_SCOPE_02;
import static org.monitoringconsent.rules.nl.WorksCouncilRules.NL_WC_01;
import static org.monitoringconsent.rules.nl.WorksCouncilRules.NL_WC_02;
import static org.monitoringconsent.rules.nl.WorksCouncilRules.NL_WC_03;
import static org.monitoringconsent.rules.nl.WorksCouncilRules.NL_WC_04;
import static org.monitoringconsent.rules.nl.WorksCouncilRules.NL_WC_05;

import java.util.List;
import java.util.Locale;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.rules.eu.EuBaseline;
import org.monitoringconsent.spi.RuleSetProvider;

/** Brings the law of the European part of the Netherlands along, from 1 September 2001 on. */
public final class NlRuleSet implements RuleSetProvider {

    private static final String VERSION = "2026-11-23";

    /** A provider of the Dutch rule set. */
    public NlRuleSet() {}

    @Override
    public RuleSet ruleSet() {
        return NlCitations.addTo(profile()).build(texts());
    }

    @Override
    public List<String> acceptedFindings() {
        return RuleSetProvider.lines(NlRuleSet.class.getResourceAsStream("accepted-findings.txt"));
    }

    /** The profile in the order of the page. */
    private static EuBaseline profile() {
        return EuBaseline.profile("NL", "Netherlands")
                .version(VERSION)
                .coversFrom(2001, 9, 1)
                .checkedUpTo(2026, 7, 3)
                .protectsReportersFrom(2023, 2, 18)
                .protectsPlatformWorkFrom(2026, 12, 2)
                .scope(NL_SCOPE_01, NL_SCOPE_02)
                .investigations(NL_INV_01, NL_INV_02, NL_INV_03)
                .covertException(NL_COV_01)
                .personalContentException(NL_PER_02)
                .rules(List.of(NL_PER_03, NL_PER_04))
                .rules(OpennessRules.rules())
                .protectedFunctions(NL_PRO_01)
                .criminalLaw(NL_PRV_01)
                .coDetermination(NL_WC_01, NL_WC_02, NL_WC_03, NL_WC_04)
                .mandatoryRecordingSpared(NL_WC_05)
                .assessmentList(NL_DPI_01)
                .offenceData(NL_CRI_01)
                .nationalNumber(NL_BSN_01)
                .criminalLaw(NL_SR_01, NL_SR_02, NL_SR_03, NL_SR_04, NL_SR_05)
                .rules(List.of(NL_TW_01, NL_PI_01))
                .rules(CameraRules.rules())
                .rules(MessageRules.rules())
                .rules(List.of(NL_WB_01))
                .vetting(NL_VET_01)
                .acting(
                        NL_ACT_01, NL_ACT_02, NL_ACT_03, NL_ACT_04, NL_ACT_05, NL_ACT_06, NL_ACT_07, NL_ACT_08,
                        NL_ACT_09);
    }

    private static Texts texts() {
        return Texts.read(Locale.ENGLISH, NlRuleSet.class.getResourceAsStream("messages.properties"))
                .and(Texts.DUTCH, NlRuleSet.class.getResourceAsStream("messages_nl.properties"));
    }
}
