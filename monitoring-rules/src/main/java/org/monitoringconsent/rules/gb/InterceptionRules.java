package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.MEDIUM;
import static org.monitoringconsent.law.Exposure.CIVIL;
import static org.monitoringconsent.law.Exposure.CRIME;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.law.InForce.since;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.EVERYBODY_CONSENTS;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.PARTICIPANT;
import static org.monitoringconsent.rules.gb.GbConditions.STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.TELECOM;
import static org.monitoringconsent.rules.gb.GbInstruments.HARDY;
import static org.monitoringconsent.rules.gb.GbInstruments.IPA_2016;
import static org.monitoringconsent.rules.gb.GbInstruments.RIPA_2000;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2000_2699;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2011_1340;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2018_356;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_IPA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_RIPA;
import static org.monitoringconsent.rules.gb.GbInterception.BUSINESS_GATEWAY;
import static org.monitoringconsent.rules.gb.GbInterception.INTERCEPTION_APPLIES;
import static org.monitoringconsent.rules.gb.GbInterception.INTERCEPTION_WITHOUT_AUTHORITY;
import static org.monitoringconsent.rules.gb.GbInterception.ON_OWN_PRIVATE_SYSTEM;
import static org.monitoringconsent.rules.gb.GbInterception.PROVIDER_EXCEPTION;
import static org.monitoringconsent.rules.gb.GbPages.IPA_261;
import static org.monitoringconsent.rules.gb.GbPages.IPA_3;
import static org.monitoringconsent.rules.gb.GbPages.IPA_44;
import static org.monitoringconsent.rules.gb.GbPages.IPA_8;

import java.util.List;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Rule;

/** When getting at a communication is an interception, what it costs without authority, and the authorities. */
final class InterceptionRules {

    static final Rule UK_INT_01 = Rule.requirement("UK-INT-01", "No authority: crime")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.sections("3(1), 3(6)-(7), 6, 7").confirmedAt(IPA_3), UNDER_IPA)
            .cites(RIPA_2000.section("1(1)-(2)").confirmed(), UNDER_RIPA)
            .deniesWhen(INTERCEPTION_WITHOUT_AUTHORITY.and(not(ON_OWN_PRIVATE_SYSTEM)))
            .exposing(CRIME)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(Facts.CONSENT, Consent.ALL)
            .criminalInterception()
            .build();

    static final Rule UK_INT_02 = Rule.requirement("UK-INT-02", "No authority: civil wrong")
            .inForce(from(2000, 10, 24))
            .cites(IPA_2016.section("3(2)").confirmedAt(IPA_3), UNDER_IPA)
            .cites(IPA_2016.section("8").confirmedAt(IPA_8), UNDER_IPA)
            .cites(RIPA_2000.sections("1(3), 1(6)").confirmed(), UNDER_RIPA)
            .deniesWhen(INTERCEPTION_WITHOUT_AUTHORITY.and(ON_OWN_PRIVATE_SYSTEM))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(Facts.CONSENT, Consent.ALL)
            .build();

    static final Rule UK_INT_03 = Rule.ground("UK-INT-03", "Non-content is not interception")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.sections("4(1), 261(5)-(6)").confirmedAt(IPA_261), UNDER_IPA)
            .cites(RIPA_2000.sections("2(2), 2(5)"), UNDER_RIPA)
            .appliesWhen(OBTAINING.and(not(CONTENT)))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule UK_INT_04 = Rule.ground("UK-INT-04", "A stored copy is not interception")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("4(4)-(5)").confirmedAt(IPA_3), UNDER_IPA)
            .cites(RIPA_2000.section("2(7)"), UNDER_RIPA)
            .appliesWhen(OBTAINING.and(STORED_COPY))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule UK_INT_05 = Rule.ground("UK-INT-05", "Not a telecommunication system")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("261(13)").confirmedAt(IPA_261), UNDER_IPA)
            .cites(RIPA_2000.section("2(1)"), UNDER_RIPA)
            .appliesWhen(OBTAINING.and(not(TELECOM).or(is(Facts.CHANNEL, Channel.IN_PERSON))))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule UK_INT_06 = Rule.ground("UK-INT-06", "Party exception")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("4(1)(b)").confirmedAt(IPA_3), UNDER_IPA)
            .cites(RIPA_2000.section("2(2)"), UNDER_RIPA)
            .cites(HARDY.whole(), since(2003, 1, 1))
            .appliesWhen(Conditions.all(OBTAINING, PARTICIPANT, CONTENT, TELECOM))
            .binding(STATUTE)
            .confidence(MEDIUM)
            .contestable("passing the recording on to colleagues is judged as a new act")
            .build();

    /** Until 15 June 2011 a reasonable belief in consent was enough. */
    static final Rule UK_INT_10 = Rule.exception("UK-INT-10", "All parties consented")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("44(1)").confirmedAt(IPA_44), UNDER_IPA)
            .cites(RIPA_2000.section("3(1)").confirmed(), UNDER_RIPA)
            .cites(SI_2011_1340.whole().confirmed(), from(2011, 6, 16).to(2018, 6, 26))
            .appliesWhen(EVERYBODY_CONSENTS)
            .binding(STATUTE)
            .confidence(HIGH)
            .lifts("UK-PROT-02", "UK-PROT-03", "UK-PROT-06", "UK-PROT-07")
            .build();

    static final Rule UK_INT_11 = Rule.requirement("UK-INT-11", "One side is not enough")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("44(2)").confirmedAt(IPA_44), UNDER_IPA)
            .cites(RIPA_2000.section("3(2)"), UNDER_RIPA)
            .deniesWhen(INTERCEPTION_WITHOUT_AUTHORITY.and(is(Facts.CONSENT, Consent.ONE)))
            .exposing(CIVIL)
            .binding(STATUTE)
            .confidence(HIGH)
            .curedBy(Facts.CONSENT, Consent.ALL)
            .build();

    static final Rule UK_INT_12 = Rule.ground("UK-INT-12", "Provider running the service")
            .inForce(from(2000, 10, 2))
            .cites(IPA_2016.section("45").confirmedAt(IPA_44), UNDER_IPA)
            .cites(RIPA_2000.section("3(3)").confirmed(), UNDER_RIPA)
            .appliesWhen(INTERCEPTION_APPLIES.and(PROVIDER_EXCEPTION))
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    static final Rule UK_INT_20 = Rule.ground("UK-INT-20", "Business gateway")
            .inForce(from(2000, 10, 24))
            .cites(IPA_2016.section("46").confirmedAt(IPA_44), UNDER_IPA)
            .cites(SI_2018_356.at("regs 3-4").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.regulation("3").confirmed(), UNDER_RIPA)
            .appliesWhen(BUSINESS_GATEWAY)
            .binding(STATUTE)
            .confidence(HIGH)
            .build();

    private InterceptionRules() {}

    static List<Rule> all() {
        return List.of(
                UK_INT_01, UK_INT_02, UK_INT_03, UK_INT_04, UK_INT_05, UK_INT_06, UK_INT_10, UK_INT_11, UK_INT_12,
                UK_INT_20);
    }
}
