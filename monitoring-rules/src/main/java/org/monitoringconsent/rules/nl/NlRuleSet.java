package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.rules.nl.AssessmentRules.NL_BSN_01;
import static org.monitoringconsent.rules.nl.AssessmentRules.NL_CRI_01;
import static org.monitoringconsent.rules.nl.AssessmentRules.NL_DPI_01;
import static org.monitoringconsent.rules.nl.InvestigationRules.NL_COV_01;
import static org.monitoringconsent.rules.nl.PersonalContentRules.NL_PER_02;
import static org.monitoringconsent.rules.nl.ProtectedRules.NL_PRO_01;
import static org.monitoringconsent.rules.nl.ReporterAndVettingRules.NL_VET_01;
import static org.monitoringconsent.rules.nl.WorksCouncilRules.NL_WC_05;

import java.util.List;
import java.util.Locale;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.rules.eu.EuBaseline;
import org.monitoringconsent.rules.eu.NationalItem;
import org.monitoringconsent.spi.RuleSetProvider;

/** Brings the law of the European part of the Netherlands along, from 1 September 2001 on. */
public final class NlRuleSet implements RuleSetProvider {

    private static final String VERSION = "2026-11-29";

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
                .platformWorkDirectiveFrom(2026, 12, 2)
                .without(NationalItem.WORKER_CONSENT, "no Dutch act lets consent of a worker carry monitoring")
                .scope(ScopeRules.rules())
                .investigations(InvestigationRules.rules())
                .covertException(NL_COV_01)
                .objectionRestriction(NL_COV_01)
                .rules(PersonalContentRules.rules())
                .personalContentException(NL_PER_02)
                .rules(OpennessRules.rules())
                .rules(ProtectedRules.rules())
                .protectedFunctions(List.of(NL_PRO_01))
                .coDetermination(WorksCouncilRules.rules())
                .orderedByLawSpared(NL_WC_05)
                .rules(AssessmentRules.rules())
                .assessmentList(List.of(NL_DPI_01))
                .offenceData(List.of(NL_CRI_01))
                .nationalNumber(List.of(NL_BSN_01))
                .criminalLaw(CriminalLawRules.rules())
                .rules(ProviderRules.rules())
                .rules(CameraRules.rules())
                .rules(MessageRules.rules())
                .rules(ReporterAndVettingRules.rules())
                .vetting(List.of(NL_VET_01))
                .acting(ActingRules.rules())
                .acting(EvidenceRules.rules());
    }

    private static Texts texts() {
        return Texts.read(Locale.ENGLISH, NlRuleSet.class.getResourceAsStream("messages.properties"))
                .and(Texts.DUTCH, NlRuleSet.class.getResourceAsStream("messages_nl.properties"));
    }
}
