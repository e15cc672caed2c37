package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.domain.Facts.EXTENT;
import static org.monitoringconsent.domain.Facts.LESS_INTRUSIVE_MEANS_SUFFICE;
import static org.monitoringconsent.domain.Facts.SPECIAL_DATA_CONDITION;
import static org.monitoringconsent.domain.Facts.TIME_LIMITED;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.eu.EuConditions.CONTENT;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.PERSONAL;
import static org.monitoringconsent.rules.eu.EuConditions.SPECIAL_DATA;
import static org.monitoringconsent.rules.eu.EuConditions.WATCHED_ALL_DAY;
import static org.monitoringconsent.rules.eu.EuInstruments.BARBULESCU;
import static org.monitoringconsent.rules.eu.EuInstruments.CHARTER;
import static org.monitoringconsent.rules.eu.EuInstruments.COPLAND;
import static org.monitoringconsent.rules.eu.EuInstruments.ECHR;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.HALFORD;
import static org.monitoringconsent.rules.eu.EuInstruments.KOPKE;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;

import java.util.List;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** EU-NEC, EU-PRV and EU-SPE: how far the monitoring intrudes, and what it may not touch. */
final class IntrusionRules {

    private IntrusionRules() {}

    /** The rules on the need for the act. */
    static List<Rule> necessity(NationalLaw national) {
        return List.of(euNec01(national), euNec02(national));
    }

    /** The rules on personal and specially protected content. */
    static List<Rule> content(NationalLaw national) {
        return List.of(euPrv01(national), euSpe01(national));
    }

    private static Rule euNec01(NationalLaw national) {
        return Rule.requirement("EU-NEC-01", "Least intrusive means")
                .inForce(national.allDays())
                .cites(GDPR.articles("5(1)(c), 6(1)(f)"), SINCE_GDPR)
                .cites(ECHR.article("8"))
                .cites(KOPKE.whole(), since(2010, 10, 5))
                .cites(BARBULESCU.at("(factor 4: milder means)"), since(2017, 9, 5))
                .citesAll(national.cites("EU-NEC-01"))
                .deniesWhen(all(OBTAINING, isTrue(LESS_INTRUSIVE_MEANS_SUFFICE)))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .liftedBy("EU-FIN-02")
                .curedBy(LESS_INTRUSIVE_MEANS_SUFFICE, false)
                .build();
    }

    private static Rule euNec02(NationalLaw national) {
        return Rule.requirement("EU-NEC-02", "No watching a person all day")
                .inForce(national.allDays())
                .cites(GDPR.article("5(1)(c)"), SINCE_GDPR)
                .cites(ECHR.article("8"))
                .citesAll(national.cites("EU-NEC-02"))
                .deniesWhen(all(OBTAINING, WATCHED_ALL_DAY))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(HIGH)
                .curedBy(EXTENT, Extent.SAMPLED)
                .curedBy(Cure.by(EXTENT, Extent.TARGETED).with(TIME_LIMITED, true))
                .build();
    }

    private static Rule euPrv01(NationalLaw national) {
        return Rule.requirement("EU-PRV-01", "No content of personal communications")
                .inForce(national.allDays())
                .cites(ECHR.article("8"))
                .cites(HALFORD.at("(calls from the office, also on the internal system)"))
                .cites(COPLAND.whole(), since(2007, 4, 3))
                .cites(CHARTER.article("7"), since(2009, 12, 1))
                .cites(BARBULESCU.at("(private social life at work cannot be reduced to zero)"), since(2017, 9, 5))
                .cites(GDPR.articles("5(1)(c), 6(1)(f)"), SINCE_GDPR)
                .citesAll(national.cites("EU-PRV-01"))
                .deniesWhen(all(OBTAINING, CONTENT, PERSONAL))
                .exposing(CIVIL, REGULATOR, EMPLOYMENT)
                .binding(CASE_LAW)
                .confidence(HIGH)
                .liftedBy(national.exceptionsLifting("EU-PRV-01"))
                .build();
    }

    private static Rule euSpe01(NationalLaw national) {
        return Rule.requirement("EU-SPE-01", "Special categories")
                .inForce(national.allDays())
                .cites(GDPR.article("9"), SINCE_GDPR)
                .citesAll(national.cites("EU-SPE-01"))
                .deniesWhen(all(SPECIAL_DATA, isFalse(SPECIAL_DATA_CONDITION)))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(MEDIUM)
                .curedBy(SPECIAL_DATA_CONDITION, true)
                .build();
    }
}
