// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.named;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.INTERNAL;
import static org.monitoringconsent.domain.Facts.IN_MONITORED_GROUP;
import static org.monitoringconsent.domain.Facts.LEGAL_BASIS;
import static org.monitoringconsent.domain.Facts.NOTICE;
import static org.monitoringconsent.domain.Facts.OBJECTION_OVERRIDDEN;
import static org.monitoringconsent.domain.Facts.OTHER_PARTY_NOTIFIED;
import static org.monitoringconsent.domain.Facts.OTHER_PARTY_OBJECTED;
import static org.monitoringconsent.domain.Facts.WORKER_OBJECTED;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.HANDLE_OBJECTIONS;
import static org.monitoringconsent.rule.Obligation.INFORM_OTHER_PARTY;
import static org.monitoringconsent.rule.Obligation.KEEP_WORKER_NOTICE;
import static org.monitoringconsent.rules.eu.EuActivities.CAPTURE_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuActivities.SAME_PURPOSE_AS_COLLECTED;
import static org.monitoringconsent.rules.eu.EuActivities.TAPPING_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuCases.BARBULESCU;
import static org.monitoringconsent.rules.eu.EuCases.COPLAND;
import static org.monitoringconsent.rules.eu.EuCases.C_422_24;
import static org.monitoringconsent.rules.eu.EuCases.HALFORD;
import static org.monitoringconsent.rules.eu.EuConditions.BEFORE_A_COURT_OR_AUTHORITY;
import static org.monitoringconsent.rules.eu.EuConditions.DEMANDED_DISCLOSURE;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.OPENLY_TOLD;
import static org.monitoringconsent.rules.eu.EuInstruments.ECHR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.MIFID_II;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** EU-TRA and EU-OBJ: the worker and the other party know, and may object. */
final class OpennessRules {

    private static final Condition TAPS_OR_RECORDS_A_ROOM =
            named("taps a conversation or records a room", any(TAPPING_ACTIVITY, is(ACTIVITY, Activity.RECORD_ROOM)));

    private static final Condition MAY_BE_OBJECTED_TO =
            named("may be objected to", isIn(LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS, LegalBasis.PUBLIC_TASK));

    private static final Condition OBJECTED_TO =
            named("objected to", all(any(isTrue(OTHER_PARTY_OBJECTED), isTrue(WORKER_OBJECTED)), MAY_BE_OBJECTED_TO));

    private static Rule euTra01(NationalLaw national) {
        return Rule.requirement("EU-TRA-01", "The worker must know")
                .inForce(national.allDays())
                .cites(GDPR.articles("5(1)(a), 12, 13, 23"), SINCE_GDPR)
                .cites(ECHR.article("8"))
                .cites(HALFORD.whole())
                .cites(COPLAND.whole(), since(2007, 4, 3))
                .cites(BARBULESCU.at("(factor 1: notice)"), since(2017, 9, 5))
                .cites(C_422_24.at("(notice is due at collection)").confirmed(), since(2025, 12, 18))
                .citesAll(national.cites("EU-TRA-01"))
                .deniesWhen(all(OBTAINING, not(OPENLY_TOLD)))
                .exposing(REGULATOR, CIVIL, EMPLOYMENT)
                .binding(STATUTE)
                .confidence(HIGH)
                .liftedBy(national.exceptionsLifting("EU-TRA-01"))
                .obligesWhen(all(OBTAINING, OPENLY_TOLD), KEEP_WORKER_NOTICE)
                .curedBy(Cure.by(NOTICE, Notice.SPECIFIC)
                        .with(IN_MONITORED_GROUP, true)
                        .with(Facts.COVERT, false))
                .build();
    }

    private static Rule euTra02(NationalLaw national) {
        return Rule.requirement("EU-TRA-02", "The other party must know")
                .inForce(national.allDays())
                .cites(GDPR.articles("12-13"), SINCE_GDPR)
                .cites(MIFID_II.article("16(7)"), since(2018, 1, 3))
                .citesAll(national.cites("EU-TRA-02"))
                .deniesWhen(all(
                        OBTAINING,
                        any(CAPTURE_ACTIVITY, is(ACTIVITY, Activity.RECORD_ROOM)),
                        isFalse(INTERNAL),
                        isFalse(OTHER_PARTY_NOTIFIED),
                        not(SAME_PURPOSE_AS_COLLECTED)))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .liftedBy(national.exceptionsLifting("EU-TRA-02"))
                .obligesWhen(
                        all(
                                OBTAINING,
                                TAPS_OR_RECORDS_A_ROOM,
                                isFalse(INTERNAL),
                                not(SAME_PURPOSE_AS_COLLECTED),
                                not(all(national.covertCheckAllowed(), isFalse(OTHER_PARTY_NOTIFIED)))),
                        INFORM_OTHER_PARTY)
                .curedBy(OTHER_PARTY_NOTIFIED, true)
                .build();
    }

    private static Rule euObj01(NationalLaw national) {
        return Rule.requirement("EU-OBJ-01", "An objection stops the processing")
                .inForce(national.allDays())
                .cites(GDPR.article("21(1)"), SINCE_GDPR)
                .cites(ECHR.article("8 (for listening without storing)"))
                .citesAll(national.cites("EU-OBJ-01"))
                .deniesWhen(all(
                        OBJECTED_TO,
                        isFalse(OBJECTION_OVERRIDDEN),
                        not(BEFORE_A_COURT_OR_AUTHORITY),
                        not(DEMANDED_DISCLOSURE)))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(MEDIUM)
                .contestable("compelling grounds or a legal claim may outweigh the objection, and for pure live"
                        + " listening the reach of the GDPR is disputed")
                .liftedBy("EU-FIN-02")
                .liftedBy(national.exceptionsLifting("EU-OBJ-01"))
                .curedBy(OBJECTION_OVERRIDDEN, true)
                .build();
    }

    private static Rule euObj02(NationalLaw national) {
        return Rule.ground("EU-OBJ-02", "Grounds that override the objection")
                .inForce(national.allDays())
                .cites(GDPR.article("21(1)"), SINCE_GDPR)
                .citesAll(national.cites("EU-OBJ-02"))
                .appliesWhen(all(OBJECTED_TO, isTrue(OBJECTION_OVERRIDDEN)))
                .binding(STATUTE)
                .confidence(MEDIUM)
                .contestable("the grounds on record may not convince")
                .build();
    }

    private static Rule euObj03(NationalLaw national) {
        return Rule.duty("EU-OBJ-03", "The right to object")
                .inForce(national.allDays())
                .cites(GDPR.articles("12(3), 21(1), 21(4)"), SINCE_GDPR)
                .citesAll(national.cites("EU-OBJ-03"))
                .appliesWhen(all(OBTAINING, MAY_BE_OBJECTED_TO))
                .binding(STATUTE)
                .confidence(HIGH)
                .obliges(HANDLE_OBJECTIONS)
                .build();
    }

    private OpennessRules() {}

    static List<Rule> in(NationalLaw national) {
        return List.of(euTra01(national), euTra02(national), euObj01(national), euObj02(national), euObj03(national));
    }
}
