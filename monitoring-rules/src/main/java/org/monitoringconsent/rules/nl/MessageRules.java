// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.NATURE;
import static org.monitoringconsent.domain.Facts.PURPOSE;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.AGGREGATE_FIRST;
import static org.monitoringconsent.rule.Obligation.ASK_WORKER_FIRST;
import static org.monitoringconsent.rule.Obligation.SKIP_PRIVATE_ITEMS;
import static org.monitoringconsent.rule.Obligation.TELL_WORKER;
import static org.monitoringconsent.rules.eu.EuCases.COPLAND;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.ORDERED_BY_LAW;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.ECHR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlConditions.COVERS_FOR_ABSENCE;
import static org.monitoringconsent.rules.nl.NlConditions.OPENS_MESSAGES;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_SICK_MAILBOX;
import static org.monitoringconsent.rules.nl.NlInstruments.CBP_FRAMEWORK;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;

import java.util.List;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.Rule;

/** NL-LOG, NL-MSG and NL-ABS: logs, messages and the mailbox of an absent worker. */
final class MessageRules {

    static final Rule NL_LOG_01 = Rule.duty("NL-LOG-01", "Call logs and headers")
            .inForce(from(2001, 9, 1))
            .cites(ECHR.article("8"))
            .cites(COPLAND.at("(logs are protected)"), since(2007, 4, 3))
            .cites(CBP_FRAMEWORK.whole(), since(2002, 4, 24))
            .appliesWhen(
                    all(OBTAINING, isIn(ACTIVITY, Activity.LOG_TRAFFIC, Activity.READ_ENVELOPE), not(ORDERED_BY_LAW)))
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .obliges(AGGREGATE_FIRST)
            .build();

    static final Rule NL_MSG_01 = Rule.requirement("NL-MSG-01", "No routine reading of named mailboxes")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("5(1)(c)"), SINCE_GDPR)
            .cites(ECHR.article("8"))
            .cites(CBP_FRAMEWORK.whole(), since(2002, 4, 24))
            .deniesWhen(all(
                    OBTAINING,
                    OPENS_MESSAGES,
                    isNot(NATURE, Nature.BUSINESS),
                    isIn(
                            PURPOSE,
                            PurposeCategory.QUALITY_STANDARDS,
                            PurposeCategory.PRODUCTIVITY,
                            PurposeCategory.ATTENDANCE,
                            PurposeCategory.HELPLINE_SUPERVISION,
                            PurposeCategory.COST_CONTROL,
                            PurposeCategory.UNAUTHORISED_USE,
                            PurposeCategory.DETERMINE_RELEVANCE,
                            PurposeCategory.VETTING,
                            PurposeCategory.MODEL_TRAINING)))
            .exposing(REGULATOR, CIVIL)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .contestable("an announced sample of what turns out to be business mail may pass")
            .curedBy(ACTIVITY, Activity.READ_ENVELOPE)
            .curedBy(ACTIVITY, Activity.LOG_TRAFFIC)
            .build();

    static final Rule NL_ABS_01 = Rule.ground("NL-ABS-01", "Absent worker")
            .inForce(from(2001, 9, 1))
            .cites(GDPR.article("6(1)(f)"), SINCE_GDPR)
            .cites(WBP.article("8(f)"), BEFORE_GDPR)
            .cites(AP_SICK_MAILBOX.whole(), SINCE_GDPR)
            .appliesWhen(COVERS_FOR_ABSENCE)
            .binding(GUIDANCE)
            .confidence(HIGH)
            .obliges(ASK_WORKER_FIRST, SKIP_PRIVATE_ITEMS, TELL_WORKER)
            .build();

    private MessageRules() {}

    static List<Rule> rules() {
        return List.of(NL_LOG_01, NL_MSG_01, NL_ABS_01);
    }
}
