package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.INTERNAL;
import static org.monitoringconsent.domain.Facts.IN_MONITORED_GROUP;
import static org.monitoringconsent.domain.Facts.LEGAL_BASIS;
import static org.monitoringconsent.domain.Facts.NOTICE;
import static org.monitoringconsent.domain.Facts.OTHER_PARTY_NOTIFIED;
import static org.monitoringconsent.domain.Facts.OTHER_PARTY_OBJECTED;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.INFORM_OTHER_PARTY;
import static org.monitoringconsent.rule.Obligation.KEEP_WORKER_NOTICE;
import static org.monitoringconsent.rules.eu.EuConditions.CAPTURE_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.OPENLY_TOLD;
import static org.monitoringconsent.rules.eu.EuConditions.TAPPING_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuInstruments.BARBULESCU;
import static org.monitoringconsent.rules.eu.EuInstruments.COPLAND;
import static org.monitoringconsent.rules.eu.EuInstruments.C_422_24;
import static org.monitoringconsent.rules.eu.EuInstruments.ECHR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.HALFORD;
import static org.monitoringconsent.rules.eu.EuInstruments.MIFID_II;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;

import java.util.List;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** EU-TRA and EU-OBJ: the worker and the other party know, and the other party may object. */
final class OpennessRules {

    private OpennessRules() {}

    static List<Rule> in(NationalLaw national) {
        return List.of(euTra01(national), euTra02(national), euObj01(national));
    }

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
                .deniesWhen(all(OBTAINING, CAPTURE_ACTIVITY, isFalse(INTERNAL), isFalse(OTHER_PARTY_NOTIFIED)))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .liftedBy(national.exceptionsLifting("EU-TRA-02"))
                .obligesWhen(
                        all(
                                OBTAINING,
                                TAPPING_ACTIVITY,
                                isFalse(INTERNAL),
                                not(all(national.covertCheckAllowed(), isFalse(OTHER_PARTY_NOTIFIED)))),
                        INFORM_OTHER_PARTY)
                .curedBy(OTHER_PARTY_NOTIFIED, true)
                .build();
    }

    private static Rule euObj01(NationalLaw national) {
        return Rule.requirement("EU-OBJ-01", "Objection of the other party")
                .inForce(national.allDays())
                .cites(GDPR.article("21(1)"), SINCE_GDPR)
                .citesAll(national.cites("EU-OBJ-01"))
                .deniesWhen(all(
                        OBTAINING,
                        CAPTURE_ACTIVITY,
                        isTrue(OTHER_PARTY_OBJECTED),
                        isIn(LEGAL_BASIS, LegalBasis.LEGITIMATE_INTERESTS, LegalBasis.PUBLIC_TASK)))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(MEDIUM)
                .contestable("compelling grounds may outweigh the objection")
                .liftedBy("EU-FIN-02")
                .build();
    }
}
