package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.domain.Facts.FOR_EMPLOYER;
import static org.monitoringconsent.domain.Facts.OPERATOR;
import static org.monitoringconsent.domain.Facts.RETENTION_JUSTIFIED;
import static org.monitoringconsent.domain.Facts.TRANSFER;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rule.Obligation.ANSWER_ACCESS_REQUESTS;
import static org.monitoringconsent.rule.Obligation.HAVE_PROCESSOR_CONTRACT;
import static org.monitoringconsent.rule.Obligation.LIMIT_RETENTION;
import static org.monitoringconsent.rule.Obligation.RESTRICT_AND_LOG_ACCESS;
import static org.monitoringconsent.rules.eu.EuConditions.CONTENT;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.STORED_ACTIVITY;
import static org.monitoringconsent.rules.eu.EuConditions.UNAUTHORISED;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.UK_ADEQUACY;
import static org.monitoringconsent.rules.eu.EuInstruments.US_FRAMEWORK;

import java.util.List;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Transfer;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** EU-RET, EU-SEC, EU-DAT, EU-PRO and EU-TRF: what happens to the data that monitoring leaves. */
final class DataRules {

    private DataRules() {}

    /** The rules on keeping, seeing and asking for recordings. */
    static List<Rule> keeping(NationalLaw national) {
        return List.of(euRet01(national), euSec01(national), euDat01(national));
    }

    /** The rules on others who handle the data, and on where it goes. */
    static List<Rule> sharing(NationalLaw national) {
        return List.of(euPro01(national), euTrf01(national));
    }

    private static Rule euRet01(NationalLaw national) {
        return Rule.requirement("EU-RET-01", "Limited retention")
                .inForce(national.allDays())
                .cites(GDPR.article("5(1)(e)"), SINCE_GDPR)
                .citesAll(national.cites("EU-RET-01"))
                .deniesWhen(all(OBTAINING, STORED_ACTIVITY, isFalse(RETENTION_JUSTIFIED)))
                .exposing(REGULATOR)
                .binding(STATUTE)
                .confidence(HIGH)
                .obligesWhen(all(OBTAINING, STORED_ACTIVITY), LIMIT_RETENTION)
                .curedBy(RETENTION_JUSTIFIED, true)
                .build();
    }

    private static Rule euSec01(NationalLaw national) {
        return Rule.requirement("EU-SEC-01", "Need to know")
                .inForce(national.allDays())
                .cites(GDPR.articles("5(1)(f), 29, 32"), SINCE_GDPR)
                .citesAll(national.cites("EU-SEC-01"))
                .deniesWhen(UNAUTHORISED)
                .exposing(REGULATOR, EMPLOYMENT)
                .binding(STATUTE)
                .confidence(HIGH)
                .obligesWhen(all(OBTAINING, any(CONTENT, STORED_ACTIVITY)), RESTRICT_AND_LOG_ACCESS)
                .curedBy(Cure.by(OPERATOR, Operator.CONTROLLER).with(FOR_EMPLOYER, true))
                .curedBy(Cure.by(OPERATOR, Operator.AUTHORISED_EXPRESS).with(FOR_EMPLOYER, true))
                .build();
    }

    private static Rule euDat01(NationalLaw national) {
        return Rule.duty("EU-DAT-01", "Right of access to recordings")
                .inForce(national.allDays())
                .cites(GDPR.article("15"), SINCE_GDPR)
                .citesAll(national.cites("EU-DAT-01"))
                .appliesWhen(all(OBTAINING, STORED_ACTIVITY))
                .binding(STATUTE)
                .confidence(HIGH)
                .obliges(ANSWER_ACCESS_REQUESTS)
                .build();
    }

    private static Rule euPro01(NationalLaw national) {
        return Rule.duty("EU-PRO-01", "Processor or joint-controller terms")
                .inForce(national.allDays())
                .cites(GDPR.articles("26, 28"), SINCE_GDPR)
                .citesAll(national.cites("EU-PRO-01"))
                .appliesWhen(all(
                        OBTAINING,
                        isIn(
                                OPERATOR,
                                Operator.PROCESSOR,
                                Operator.CLIENT_COMPANY,
                                Operator.SERVICE_PROVIDER,
                                Operator.PRIVATE_INVESTIGATOR)))
                .binding(STATUTE)
                .confidence(HIGH)
                .obliges(HAVE_PROCESSOR_CONTRACT)
                .build();
    }

    private static Rule euTrf01(NationalLaw national) {
        return Rule.requirement("EU-TRF-01", "Transfers out of the EEA")
                .inForce(national.allDays())
                .cites(GDPR.articles("44-46, 49"), SINCE_GDPR)
                .cites(US_FRAMEWORK.whole(), since(2023, 7, 10))
                .cites(UK_ADEQUACY.whole().confirmed(), since(2025, 12, 27).to(2031, 12, 27))
                .citesAll(national.cites("EU-TRF-01"))
                .deniesWhen(is(TRANSFER, Transfer.UNPROTECTED))
                .exposing(REGULATOR)
                .binding(STATUTE)
                .confidence(HIGH)
                .curedBy(TRANSFER, Transfer.SAFEGUARDED)
                .build();
    }
}
