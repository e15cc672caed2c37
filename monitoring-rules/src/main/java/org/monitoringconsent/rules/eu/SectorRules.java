package org.monitoringconsent.rules.eu;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.domain.Facts.ACTIVITY;
import static org.monitoringconsent.domain.Facts.PROTECTED_FUNCTION;
import static org.monitoringconsent.domain.Facts.REPORTER_CONSENT;
import static org.monitoringconsent.domain.Facts.REPRESENTATION;
import static org.monitoringconsent.domain.Facts.SECTOR;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.rule.Obligation.GET_COUNCIL_CONSENT_FOR_MODALITIES;
import static org.monitoringconsent.rule.Obligation.NOTIFY_CLIENTS;
import static org.monitoringconsent.rule.Obligation.RETAIN_FIVE_YEARS;
import static org.monitoringconsent.rules.eu.EuConditions.CONTENT;
import static org.monitoringconsent.rules.eu.EuConditions.EMOTION_OF_THE_WORKER;
import static org.monitoringconsent.rules.eu.EuConditions.MANDATORY_RECORDING;
import static org.monitoringconsent.rules.eu.EuConditions.OBTAINING;
import static org.monitoringconsent.rules.eu.EuConditions.PERSONAL;
import static org.monitoringconsent.rules.eu.EuInstruments.GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.MIFID_II;
import static org.monitoringconsent.rules.eu.EuInstruments.PLATFORM_WORK_DIRECTIVE;
import static org.monitoringconsent.rules.eu.EuInstruments.REG_2017_565;
import static org.monitoringconsent.rules.eu.EuInstruments.SINCE_GDPR;
import static org.monitoringconsent.rules.eu.EuInstruments.WHISTLEBLOWER_DIRECTIVE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.rule.Cure;
import org.monitoringconsent.rule.Rule;

/** EU-PWD, EU-FIN and EU-WHI: labour platforms, investment firms and reporting channels. */
final class SectorRules {

    private static final String PLATFORM_PAGE = "https://digitalpolicyalert.org/event/"
            + "24416-implemented-platform-work-directive-including-worker-monitoring-regulation";

    private SectorRules() {}

    static List<Rule> in(NationalLaw national) {
        List<Rule> rules = new ArrayList<>();
        if (national.platformWork().isPresent()) {
            rules.add(euPwd01(national, national.platformWork().get()));
        }
        rules.add(euFin01(national));
        rules.add(euFin02(national));
        if (national.reporterProtection().isPresent()) {
            rules.add(euWhi01(national, national.reporterProtection().get()));
        }
        return List.copyOf(rules);
    }

    private static Rule euPwd01(NationalLaw national, LocalDate firstDay) {
        return Rule.prohibition(
                        "EU-PWD-01",
                        "Platform work: no private conversations, no emotional state, no biometric identification")
                .inForce(NationalLaw.fromDay(firstDay))
                .cites(PLATFORM_WORK_DIRECTIVE.article("7(1)"))
                .cites(PLATFORM_WORK_DIRECTIVE
                        .article("29")
                        .confirmedAt(PLATFORM_PAGE)
                        .unsure())
                .citesAll(national.cites("EU-PWD-01"))
                .deniesWhen(all(
                        is(SECTOR, Sector.DIGITAL_LABOUR_PLATFORM),
                        any(
                                all(
                                        CONTENT,
                                        any(
                                                PERSONAL,
                                                isIn(
                                                        PROTECTED_FUNCTION,
                                                        ProtectedFunction.TRADE_UNION,
                                                        ProtectedFunction.WORKS_COUNCIL))),
                                EMOTION_OF_THE_WORKER,
                                is(ACTIVITY, Activity.IDENTIFY_SPEAKER))))
                .exposing(REGULATOR, CIVIL)
                .binding(STATUTE)
                .confidence(MEDIUM)
                .contestable("depends on the national act")
                .build();
    }

    private static Rule euFin01(NationalLaw national) {
        return Rule.ground("EU-FIN-01", "Mandatory recording by investment firms")
                .inForce(from(2018, 1, 3))
                .cites(MIFID_II.article("16(7)"))
                .cites(REG_2017_565.article("76"))
                .citesAll(national.cites("EU-FIN-01"))
                .appliesWhen(all(OBTAINING, MANDATORY_RECORDING))
                .binding(STATUTE)
                .confidence(HIGH)
                .obliges(NOTIFY_CLIENTS, RETAIN_FIVE_YEARS)
                .obligesWhen(
                        all(OBTAINING, MANDATORY_RECORDING, is(REPRESENTATION, Representation.WORKS_COUNCIL)),
                        GET_COUNCIL_CONSENT_FOR_MODALITIES)
                .build();
    }

    private static Rule euFin02(NationalLaw national) {
        return Rule.exception("EU-FIN-02", "Mandatory recording needs no weighing")
                .inForce(from(2018, 1, 3))
                .cites(MIFID_II.article("16(7)"))
                .cites(GDPR.articles("6(1)(c), 21(1)"), SINCE_GDPR)
                .citesAll(national.cites("EU-FIN-02"))
                .appliesWhen(all(OBTAINING, MANDATORY_RECORDING))
                .binding(STATUTE)
                .confidence(HIGH)
                .lifts("EU-BAS-03", "EU-NEC-01", "EU-OBJ-01")
                .shownOnlyWhenLifting()
                .build();
    }

    private static Rule euWhi01(NationalLaw national, LocalDate firstDay) {
        return Rule.prohibition("EU-WHI-01", "Reporting channel")
                .inForce(NationalLaw.fromDay(firstDay))
                .cites(WHISTLEBLOWER_DIRECTIVE.articles("16, 18(2)"))
                .citesAll(national.cites("EU-WHI-01"))
                .deniesWhen(all(
                        OBTAINING,
                        is(PROTECTED_FUNCTION, ProtectedFunction.REPORTING_CHANNEL),
                        not(all(is(ACTIVITY, Activity.RECORD), isTrue(REPORTER_CONSENT)))))
                .exposing(REGULATOR, CIVIL, EMPLOYMENT)
                .binding(STATUTE)
                .confidence(HIGH)
                .curedBy(Cure.by(REPORTER_CONSENT, true).with(ACTIVITY, Activity.RECORD))
                .build();
    }
}
