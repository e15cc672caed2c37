package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.law.Binding.CASE_LAW;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.Exposure.EMPLOYMENT;
import static org.monitoringconsent.law.Exposure.REGULATOR;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbConditions.ACTING;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.PERHAPS_STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.SERIOUS_FINDING;
import static org.monitoringconsent.rules.gb.GbInstruments.AVOCET;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.IPA_2016;
import static org.monitoringconsent.rules.gb.GbInstruments.JONES;
import static org.monitoringconsent.rules.gb.GbInstruments.RIPA_2000;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_IPA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_RIPA;
import static org.monitoringconsent.rules.gb.GbPages.DPA_SCHEDULE_2;
import static org.monitoringconsent.rules.gb.GbPages.IPA_56;
import static org.monitoringconsent.rules.gb.GbPages.IPA_SCHEDULE_3;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;

/**
 * Material that should not be there; for acting on it and for working on a recording of it.
 *
 * <p>What an authority supplied or somebody volunteered counts as lawful; an origin left out is read as a criminal
 * interception.
 */
final class OriginRules {

    private static final Condition WORKS_ON_MATERIAL = ACTING.or(OBTAINING.and(PERHAPS_STORED_COPY));

    static final Rule UK_USE_06 = Rule.prohibition("UK-USE-06", "Criminal interception")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("56").confirmedAt(IPA_56), UNDER_IPA)
            .cites(IPA_2016.at("Sch 3 para 2").confirmedAt(IPA_SCHEDULE_3), UNDER_IPA)
            .cites(RIPA_2000.section("17"), UNDER_RIPA)
            .cites(UK_GDPR.article("5(1)(a)"), UNDER_GDPR)
            .deniesWhen(WORKS_ON_MATERIAL.and(is(Facts.PROVENANCE, Provenance.CRIMINAL_INTERCEPTION)))
            .exposing(CRIME, CIVIL)
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("s.56 binds telecommunications operators; s.261(10) may make an employer one")
            .build();

    static final Rule UK_USE_07 = Rule.prohibition("UK-USE-07", "Unlawfully obtained")
            .inForce(from(2000, 10, 24))
            .cites(UK_GDPR.articles("5(1)(a), 17(1)(d)"), UNDER_GDPR)
            .cites(DPA_1998.at("Sch 1 principle 1"), UNDER_DPA_1998)
            .cites(AVOCET.whole().confirmed(), since(2003, 2, 17))
            .cites(JONES.whole(), since(2003, 1, 1))
            .deniesWhen(WORKS_ON_MATERIAL.and(is(Facts.PROVENANCE, Provenance.UNLAWFUL)))
            .exposing(REGULATOR, EMPLOYMENT)
            .binding(STATUTE, CASE_LAW)
            .confidence(MEDIUM)
            .contestable("tribunals often admit such evidence, which is not permission to use it")
            .liftedBy("UK-USE-07X")
            .build();

    static final Rule UK_USE_07X = Rule.exception("UK-USE-07X", "Unlawful, but for proceedings or a report")
            .inForce(from(2000, 10, 24))
            .cites(DPA_2018.at("Sch 2 para 5(3)").confirmedAt(DPA_SCHEDULE_2), UNDER_GDPR)
            .cites(UK_GDPR.article("17(3)(e)"), UNDER_GDPR)
            .cites(DPA_1998.section("35(2)"), UNDER_DPA_1998)
            .cites(AVOCET.whole().confirmed(), since(2003, 2, 17))
            .cites(JONES.whole(), since(2003, 1, 1))
            .appliesWhen(Conditions.all(
                    ACTING,
                    is(Facts.PROVENANCE, Provenance.UNLAWFUL),
                    SERIOUS_FINDING,
                    isIn(Facts.USE_KIND, UseKind.LEGAL_PROCEEDINGS, UseKind.REPORT_TO_AUTHORITY)))
            .binding(CASE_LAW)
            .confidence(LOW)
            .contestable("where the line runs is a choice")
            .lifts("UK-USE-07")
            .obliges(Obligation.TAKE_LEGAL_ADVICE)
            .build();

    private OriginRules() {}

    static List<Rule> all() {
        return List.of(UK_USE_06, UK_USE_07, UK_USE_07X);
    }
}
