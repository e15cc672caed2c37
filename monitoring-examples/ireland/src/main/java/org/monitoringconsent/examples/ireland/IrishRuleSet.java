// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ireland;

import static org.monitoringconsent.examples.ireland.IrishInstruments.DISCLOSURES_ACT_2022;
import static org.monitoringconsent.examples.ireland.IrishInstruments.DPC_EMPLOYERS;
import static org.monitoringconsent.examples.ireland.IrishInstruments.SI_336_2011;

import java.util.List;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.rules.eu.EuBaseline;
import org.monitoringconsent.rules.eu.NationalItem;
import org.monitoringconsent.spi.RuleSetProvider;

/** Brings the Irish example along; {@link java.util.ServiceLoader} finds it. */
public final class IrishRuleSet implements RuleSetProvider {

    /** A provider of the Irish rule set. */
    public IrishRuleSet() {}

    @Override
    public RuleSet ruleSet() {
        return profile().build(Texts.files("messages", IrishRuleSet.class::getResourceAsStream));
    }

    @Override
    public List<String> acceptedFindings() {
        return RuleSetProvider.lines(IrishRuleSet.class.getResourceAsStream("accepted-findings.txt"));
    }

    /** The baseline asks every country the same questions: each is answered by rules, or by why there are none. */
    private static EuBaseline profile() {
        return EuBaseline.profile("IE", "Ireland")
                .version("example 1")
                .coversFrom(2018, 5, 25)
                .checkedUpTo(2026, 7, 3)
                .hasLawFor(Facts.ACTIVITY, Activity.LISTEN_LIVE, Activity.WHISPER, Activity.BARGE_IN, Activity.RECORD)
                .hasLawFor(Facts.CHANNEL, Channel.CALL, Channel.VIDEO_MEETING)
                .scope(IrishRules.scope())
                .criminalLaw(IrishRules.interception())
                .investigations(List.of(IrishRules.IE_INV_01))
                .protectedFunctions(List.of(IrishRules.IE_PRO_01))
                .acting(List.of(IrishRules.IE_ACT_01))
                .protectsReportersFrom(2023, 1, 1)
                .cites("EU-WHI-01", DISCLOSURES_ACT_2022.whole(), InForce.since(2023, 1, 1))
                // What one party's consent spares from the criminal law, the baseline still denies to a party who was
                // not told.
                .cites("EU-TRA-02", SI_336_2011.regulation("5").unsure(), InForce.since(2018, 5, 25))
                .cites("EU-TRA-02", DPC_EMPLOYERS, InForce.since(2018, 5, 25))
                .platformWorkDirectiveFrom(2026, 12, 2)
                .without(NationalItem.COVERT_EXCEPTION, "this example opens no covert check")
                .without(NationalItem.OBJECTION_RESTRICTION, "this example restricts no right to object")
                .without(NationalItem.WORKER_CONSENT, "this example takes no consent of a worker for a basis")
                .without(NationalItem.PERSONAL_CONTENT_EXCEPTION, "this example opens no personal content")
                .without(NationalItem.ASSESSMENT_LIST, "this example leaves it to the baseline when to assess")
                .without(NationalItem.CO_DETERMINATION, "workers are informed and consulted, and need not consent")
                .without(NationalItem.CO_DETERMINATION_OF_WHAT_LAW_ORDERS, "there is no consent that could be spared")
                .without(NationalItem.NATIONAL_NUMBER, "this example leaves out the PPS number")
                .without(NationalItem.OFFENCE_DATA, "this example asks for suspicion under IE-INV-01 only")
                .without(NationalItem.VETTING, "record checks are no activity of this example");
    }
}
