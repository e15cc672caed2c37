// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.NATURE;
import static org.monitoringconsent.domain.Facts.STOPS_WHEN_PERSONAL;
import static org.monitoringconsent.domain.Facts.SUSPICION_ABOUT_THIS_COMMUNICATION;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Advisory.HIGH_LITIGATION_RISK;
import static org.monitoringconsent.rule.Obligation.PROVIDE_UNMONITORED_LINE;
import static org.monitoringconsent.rule.Obligation.STOP_WHEN_PERSONAL;
import static org.monitoringconsent.rules.eu.EuActivities.CALL_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuActivities.CONTENT;
import static org.monitoringconsent.rules.eu.EuCases.BARBULESCU;
import static org.monitoringconsent.rules.eu.EuCases.LIBERT;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.PERSONAL;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.ECHR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlConditions.LAST_RESORT;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_COVERT;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_SICK_MAILBOX;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_STAFF;
import static org.monitoringconsent.rules.nl.NlInstruments.BW;
import static org.monitoringconsent.rules.nl.NlInstruments.REGISTRATIEKAMER;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;

import java.util.List;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.rule.Rule;

/** NL-PER: personal content, and what to do when a communication turns out to be personal. */
final class PersonalContentRules {

    static final Rule NL_PER_02 = Rule.exception("NL-PER-02", "Personal content: the last resort")
            .inForce(from(2001, 9, 1))
            .cites(ECHR.article("8"))
            .cites(BARBULESCU.at("(factors 2-6)"), since(2017, 9, 5))
            .cites(GDPR.article("6(1)(f)"), SINCE_GDPR)
            .cites(WBP.article("8(f)"), BEFORE_GDPR)
            .cites(BW.article("7:611"))
            .cites(AP_COVERT.whole(), SINCE_GDPR)
            .appliesWhen(all(OBTAINING, LAST_RESORT, isTrue(SUSPICION_ABOUT_THIS_COMMUNICATION)))
            .binding(CASE_LAW)
            .confidence(LOW)
            .contestable("the outer limit of what courts accept")
            .lifts("EU-PRV-01")
            .shownOnlyWhenLifting()
            .advises(HIGH_LITIGATION_RISK)
            .build();

    static final Rule NL_PER_03 = Rule.requirement("NL-PER-03", "Stop when it turns personal")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.articles("5(1)(c), 25"), SINCE_GDPR)
            .cites(WBP.article("11").unsure(), BEFORE_GDPR)
            .cites(LIBERT.whole(), since(2018, 2, 22))
            .cites(AP_STAFF.at("(confidential communication)").confirmed(), SINCE_GDPR)
            .cites(AP_SICK_MAILBOX.at("(skip what is visibly private)"), SINCE_GDPR)
            .deniesWhen(all(
                    OBTAINING, CONTENT, not(PERSONAL), isNot(NATURE, Nature.BUSINESS), isFalse(STOPS_WHEN_PERSONAL)))
            .exposing(REGULATOR, CIVIL)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .obligesWhen(all(OBTAINING, CONTENT, not(PERSONAL)), STOP_WHEN_PERSONAL)
            .curedBy(STOPS_WHEN_PERSONAL, true)
            .build();

    static final Rule NL_PER_04 = Rule.duty("NL-PER-04", "Leave a private way out")
            .inForce(from(2001, 9, 1))
            .cites(BW.article("7:611"))
            .cites(REGISTRATIEKAMER.whole())
            .cites(ECHR.article("8"))
            .cites(BARBULESCU.at("§ 80 (not to zero)"), since(2017, 9, 5))
            .appliesWhen(all(OBTAINING, CALL_ACTIVITY, is(EXTENT, Extent.SYSTEMATIC)))
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .obliges(PROVIDE_UNMONITORED_LINE)
            .build();

    private PersonalContentRules() {}

    static List<Rule> rules() {
        return List.of(NL_PER_02, NL_PER_03, NL_PER_04);
    }
}
