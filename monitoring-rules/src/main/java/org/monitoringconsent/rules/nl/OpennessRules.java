package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.CHANNEL;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.NOTICE;
import static org.monitoringconsent.domain.Facts.RECORDS_HOLD;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.SIGNAL_AT_START;
import static org.monitoringconsent.rule.Obligation.SIGNAL_OR_GIVE_PROMPT_FEEDBACK;
import static org.monitoringconsent.rules.eu.EuConditions.CAPTURE_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuConditions.COVERT;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.OPENLY_TOLD;
import static org.monitoringconsent.rules.eu.EuInstruments.BEFORE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.nl.NlConditions.TOLD_WITHOUT_SIGNAL;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_HOLD;
import static org.monitoringconsent.rules.nl.NlInstruments.AP_RECORDING;
import static org.monitoringconsent.rules.nl.NlInstruments.WBP;
import static org.monitoringconsent.rules.nl.NlPages.LISTENING_PRACTICE;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.rule.Rule;

/** NL-NOT and NL-REC: telling on the spot, and what is captured on hold. */
final class OpennessRules {

    private static final Condition RECORDS_SPEECH =
            named("recording", isIn(ACTIVITY, Activity.RECORD, Activity.IDENTIFY_SPEAKER));

    static final Rule NL_NOT_01 = Rule.requirement("NL-NOT-01", "Tell on the spot when a sample is recorded")
            .inForce(from(2001, 9, 1))
            .cites(AP_RECORDING.at("(one notice at hiring is not enough)").confirmed(), since(2018, 1, 1))
            .cites(GDPR.article("13"), SINCE_GDPR)
            .cites(WBP.article("33"), BEFORE_GDPR)
            .deniesWhen(all(OBTAINING, RECORDS_SPEECH, TOLD_WITHOUT_SIGNAL, isNot(EXTENT, Extent.SYSTEMATIC)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .contestable("the guidance dates from the Wbp period")
            .liftedBy("NL-COV-01")
            .obligesWhen(
                    all(OBTAINING, RECORDS_SPEECH, not(COVERT), is(NOTICE, Notice.SPECIFIC_WITH_SIGNAL)),
                    SIGNAL_AT_START)
            .curedBy(NOTICE, Notice.SPECIFIC_WITH_SIGNAL)
            .build();

    static final Rule NL_NOT_02 = Rule.duty("NL-NOT-02", "Signal or prompt feedback after listening in")
            .inForce(from(2001, 9, 1))
            .cites(LISTENING_PRACTICE.whole().confirmed())
            .appliesWhen(all(OBTAINING, is(ACTIVITY, Activity.LISTEN_LIVE), OPENLY_TOLD))
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .obliges(SIGNAL_OR_GIVE_PROMPT_FEEDBACK)
            .build();

    static final Rule NL_REC_01 = Rule.requirement("NL-REC-01", "No recording while on hold")
            .inForce(from(2018, 5, 25))
            .cites(GDPR.article("5(1)(c)"))
            .cites(AP_HOLD.whole().confirmed(), since(2023, 8, 1))
            .deniesWhen(all(OBTAINING, CAPTURE_ACTIVITY, is(CHANNEL, Channel.CALL), isTrue(RECORDS_HOLD)))
            .exposing(REGULATOR)
            .binding(GUIDANCE)
            .confidence(MEDIUM)
            .curedBy(RECORDS_HOLD, false)
            .build();

    private OpennessRules() {}

    static List<Rule> rules() {
        return List.of(NL_NOT_01, NL_NOT_02, NL_REC_01);
    }
}
