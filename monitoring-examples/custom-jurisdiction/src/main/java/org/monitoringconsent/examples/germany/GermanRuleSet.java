// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.germany;

import static org.monitoringconsent.examples.germany.EmploymentRules.DE_ACT_01;
import static org.monitoringconsent.examples.germany.EmploymentRules.DE_CON_01;
import static org.monitoringconsent.examples.germany.EmploymentRules.DE_COV_01;
import static org.monitoringconsent.examples.germany.EmploymentRules.DE_INV_01;
import static org.monitoringconsent.examples.germany.EmploymentRules.DE_PRO_01;
import static org.monitoringconsent.examples.germany.EmploymentRules.DE_VET_01;
import static org.monitoringconsent.examples.germany.EmploymentRules.DE_WC_01;
import static org.monitoringconsent.examples.germany.EmploymentRules.DE_WC_02;
import static org.monitoringconsent.examples.germany.GermanInstruments.HINSCHG;

import java.util.List;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Facts;
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
                // Traffic logs and tracking are left out: no rule here would keep the latter from a worker who is off
                // duty.
                .hasLawFor(
                        Facts.ACTIVITY,
                        Activity.LISTEN_LIVE,
                        Activity.WHISPER,
                        Activity.BARGE_IN,
                        Activity.RECORD,
                        Activity.PLAY_BACK,
                        Activity.TRANSCRIBE,
                        Activity.ANALYSE_SPEECH,
                        Activity.SCORE_BY_AI,
                        Activity.RECOGNISE_EMOTION,
                        Activity.IDENTIFY_SPEAKER,
                        Activity.READ_ENVELOPE,
                        Activity.READ_SUBJECT,
                        Activity.READ_MESSAGE,
                        Activity.PLAY_VOICEMAIL,
                        Activity.READ_FILES,
                        Activity.LISTEN_TO_ROOM,
                        Activity.RECORD_ROOM,
                        Activity.WATCH_BY_CAMERA,
                        Activity.CAPTURE_SCREEN,
                        Activity.LOG_KEYSTROKES,
                        Activity.CHECK_RECORDS)
                .bindsCallers()
                .declares(GermanFacts.WORKS_AGREEMENT)
                .scope(ScopeRules.rules())
                .criminalLaw(SpokenWordRules.rules())
                .rules(EmploymentRules.rules())
                .investigations(List.of(DE_INV_01))
                .covertException(DE_COV_01)
                .workerConsent(DE_CON_01)
                .protectedFunctions(List.of(DE_PRO_01))
                .coDetermination(List.of(DE_WC_01))
                .orderedByLawSpared(DE_WC_02)
                .vetting(List.of(DE_VET_01))
                .acting(List.of(DE_ACT_01))
                .protectsReportersFrom(2023, 7, 2)
                .platformWorkDirectiveFrom(2026, 12, 2)
                .cites("EU-WHI-01", HINSCHG.section("11"), InForce.since(2023, 7, 2))
                .without(NationalItem.OBJECTION_RESTRICTION, "this example restricts no right to object")
                .without(NationalItem.PERSONAL_CONTENT_EXCEPTION, "this example opens no personal content")
                .without(NationalItem.ASSESSMENT_LIST, "this example leaves it to the baseline when to assess")
                .without(NationalItem.NATIONAL_NUMBER, "Germany has no general national number")
                .without(NationalItem.OFFENCE_DATA, "this example asks for suspicion under DE-INV-01 only");
    }

    private static Texts texts() {
        return Texts.files("messages", GermanRuleSet.class::getResourceAsStream);
    }
}
