// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.CARD_DATA;
import static org.monitoringconsent.domain.Facts.CHANNEL;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.IN_MONITORED_GROUP;
import static org.monitoringconsent.domain.Facts.NOTICE;
import static org.monitoringconsent.domain.Facts.RECORDS_HOLD;
import static org.monitoringconsent.domain.Facts.WITHIN_RECORDING_DUTY;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.INDUSTRY;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CONTRACT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.law.InForce.until;
import static org.monitoringconsent.rule.Obligation.PAUSE_FOR_CARD_DATA;
import static org.monitoringconsent.rule.Obligation.PURGE_CARD_DATA;
import static org.monitoringconsent.rule.Obligation.SIGNAL_AT_START;
import static org.monitoringconsent.rule.Obligation.SIGNAL_OR_GIVE_PROMPT_FEEDBACK;
import static org.monitoringconsent.rules.eu.EuActivities.CAPTURE_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuActivities.STORED_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuActivities.WORKS_ON_STORED_MATERIAL;
import static org.monitoringconsent.rules.eu.EuConditions.COVERT;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.OPENLY_TOLD;
import static org.monitoringconsent.rules.eu.EuConditions.ORDERED_BY_LAW;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_HOLD;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_RECORDING;
import static org.monitoringconsent.rules.nl.NlInstruments.LISTENING_PRACTICE;
import static org.monitoringconsent.rules.nl.NlInstruments.PCI_DSS;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.rule.Rule;

/** NL-NOT, NL-REC and NL-PCI: telling on the spot, what is captured on hold, and card security codes. */
final class OpennessRules {

    private static final Condition RECORDS_SPEECH = named(
            "recording",
            all(OBTAINING, isIn(ACTIVITY, Activity.RECORD, Activity.IDENTIFY_SPEAKER), not(WORKS_ON_STORED_MATERIAL)));

    /** This worker was told what happens, but gets no signal when it does. */
    private static final Condition TOLD_WITHOUT_SIGNAL =
            named("told without a signal", all(isTrue(IN_MONITORED_GROUP), is(NOTICE, Notice.SPECIFIC)));

    private static final Condition TOLD_WITH_SIGNAL =
            named("told with a signal", all(not(COVERT), is(NOTICE, Notice.SPECIFIC_WITH_SIGNAL)));

    private static final Condition KEEPS_A_RECORD = named("keeps a record", all(OBTAINING, STORED_ACTIVITY));

    static final Rule NL_NOT_01 = Rule.requirement("NL-NOT-01", "Tell on the spot when a sample is recorded")
            .inForce(from(2001, 9, 1))
            .cites(AP_RECORDING.at("(one notice at hiring is not enough)"), since(2018, 1, 3))
            .cites(GDPR.article("13"), SINCE_GDPR)
            .cites(WBP.article("33"), BEFORE_GDPR)
            .deniesWhen(all(RECORDS_SPEECH, TOLD_WITHOUT_SIGNAL, isNot(EXTENT, Extent.SYSTEMATIC)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .contestable("the guidance dates from the Wbp period; practice lets a sample be told afterwards, each time")
            .liftedBy("NL-COV-01")
            .obligesWhen(all(RECORDS_SPEECH, TOLD_WITH_SIGNAL, is(EXTENT, Extent.SYSTEMATIC)), SIGNAL_AT_START)
            .obligesWhen(
                    all(RECORDS_SPEECH, TOLD_WITH_SIGNAL, isNot(EXTENT, Extent.SYSTEMATIC)),
                    SIGNAL_OR_GIVE_PROMPT_FEEDBACK)
            .curedBy(NOTICE, Notice.SPECIFIC_WITH_SIGNAL)
            .build();

    static final Rule NL_NOT_02 = Rule.duty("NL-NOT-02", "Signal or prompt feedback after listening in")
            .inForce(from(2001, 9, 1))
            .cites(LISTENING_PRACTICE.whole())
            .appliesWhen(all(OBTAINING, is(ACTIVITY, Activity.LISTEN_LIVE), OPENLY_TOLD))
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .obliges(SIGNAL_OR_GIVE_PROMPT_FEEDBACK)
            .build();

    static final Rule NL_REC_01 = Rule.requirement("NL-REC-01", "No recording while on hold")
            .inForce(from(2018, 5, 25))
            .cites(GDPR.article("5(1)(c)"))
            .cites(AP_HOLD.whole(), since(2023, 8, 1))
            .deniesWhen(all(
                    OBTAINING,
                    CAPTURE_ACTIVITY,
                    not(WORKS_ON_STORED_MATERIAL),
                    is(CHANNEL, Channel.CALL),
                    isTrue(RECORDS_HOLD),
                    isFalse(WITHIN_RECORDING_DUTY)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .contestable("it rests on a remark of the authority to the press")
            .curedBy(RECORDS_HOLD, false)
            .build();

    static final Rule NL_PCI_01 = Rule.requirement("NL-PCI-01", "Card security codes are not kept")
            .inForce(from(2004, 12, 15))
            .cites(PCI_DSS.at("req 3.2, FAQ 1210").confirmed(), until(2024, 3, 31))
            .cites(PCI_DSS.at("req 3.3.1, FAQ 1210").readElsewhere(), since(2024, 4, 1))
            .cites(GDPR.article("5(1)(c), (f)"), SINCE_GDPR)
            .deniesWhen(all(KEEPS_A_RECORD, is(CARD_DATA, CardData.CAPTURED), not(ORDERED_BY_LAW)))
            .exposing(CONTRACT)
            .binding(INDUSTRY)
            .confidence(HIGH)
            .contestableWhen(
                    isIn(ACTIVITY, Activity.PLAY_BACK, Activity.PLAY_VOICEMAIL),
                    "the standard forbids the keeping, not the hearing")
            .obligesWhen(all(KEEPS_A_RECORD, is(CARD_DATA, CardData.SUPPRESSED)), PAUSE_FOR_CARD_DATA)
            .obligesWhen(all(KEEPS_A_RECORD, is(CARD_DATA, CardData.CAPTURED)), PURGE_CARD_DATA)
            .curedBy(CARD_DATA, CardData.SUPPRESSED)
            .build();

    private OpennessRules() {}

    static List<Rule> rules() {
        return List.of(NL_NOT_01, NL_NOT_02, NL_REC_01, NL_PCI_01);
    }
}
