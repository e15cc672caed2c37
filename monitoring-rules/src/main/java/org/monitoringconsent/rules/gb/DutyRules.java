package org.monitoringconsent.rules.gb;

import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.not;
import static org.monitoringconsent.law.Binding.GUIDANCE;
import static org.monitoringconsent.law.Binding.STATUTE;
import static org.monitoringconsent.law.Confidence.HIGH;
import static org.monitoringconsent.law.Confidence.LOW;
import static org.monitoringconsent.law.InForce.from;
import static org.monitoringconsent.rules.gb.GbConditions.CONTENT;
import static org.monitoringconsent.rules.gb.GbConditions.FREE_CONSENT_OF_ALL;
import static org.monitoringconsent.rules.gb.GbConditions.MAY_TURN_OUT_PERSONAL;
import static org.monitoringconsent.rules.gb.GbConditions.OBTAINING;
import static org.monitoringconsent.rules.gb.GbConditions.STORED_COPY;
import static org.monitoringconsent.rules.gb.GbConditions.TELECOM;
import static org.monitoringconsent.rules.gb.GbConditions.VOICE_CAPTURE;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.DPA_2018;
import static org.monitoringconsent.rules.gb.GbInstruments.DUAA_2025;
import static org.monitoringconsent.rules.gb.GbInstruments.ERA_1996;
import static org.monitoringconsent.rules.gb.GbInstruments.HALFORD;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.ICO_QUICK_GUIDE;
import static org.monitoringconsent.rules.gb.GbInstruments.PRIVILEGE;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2000_2699;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2018_356;
import static org.monitoringconsent.rules.gb.GbInstruments.SI_2026_82;
import static org.monitoringconsent.rules.gb.GbInstruments.TULRCA_1992;
import static org.monitoringconsent.rules.gb.GbInstruments.UK_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_DPA_1998;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_GDPR;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_ICO_GUIDANCE;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_IPA;
import static org.monitoringconsent.rules.gb.GbInstruments.UNDER_RIPA;
import static org.monitoringconsent.rules.gb.GbPages.DPA_SCHEDULE_2;
import static org.monitoringconsent.rules.gb.GbPages.ICO_CALLS;
import static org.monitoringconsent.rules.gb.GbPages.LRD_LINES;

import java.util.List;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.fact.Facts;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;

/** Standing obligations: they come with every ALLOW under British law, never with a denial. */
final class DutyRules {

    static final Rule UK_DUTY_01 = Rule.duty("UK-DUTY-01", "Few people, every access logged")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.articles("5(1)(f), 32"), UNDER_GDPR)
            .cites(DPA_1998.at("Sch 1 principle 7"), UNDER_DPA_1998)
            .cites(ICO_GUIDANCE.whole(), UNDER_ICO_GUIDANCE)
            .appliesWhen(always())
            .binding(STATUTE)
            .confidence(HIGH)
            .obliges(Obligation.RESTRICT_AND_LOG_ACCESS)
            .build();

    /** Outside sector rules there is no fixed British period. */
    static final Rule UK_DUTY_02 = Rule.duty("UK-DUTY-02", "Keep no longer than needed")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.article("5(1)(e)"), UNDER_GDPR)
            .cites(DPA_1998.at("Sch 1 principle 5"), UNDER_DPA_1998)
            .appliesWhen(always())
            .binding(STATUTE)
            .confidence(HIGH)
            .obliges(Obligation.LIMIT_RETENTION)
            .build();

    static final Rule UK_DUTY_03 = Rule.duty("UK-DUTY-03", "Answer access requests")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.articles("12, 15"), UNDER_GDPR)
            .cites(DPA_2018.at("Sch 2 para 16").confirmedAt(DPA_SCHEDULE_2), UNDER_GDPR)
            .cites(DPA_1998.section("7"), UNDER_DPA_1998)
            .appliesWhen(always())
            .binding(STATUTE)
            .confidence(HIGH)
            .obliges(Obligation.ANSWER_ACCESS_REQUESTS)
            .build();

    static final Rule UK_DUTY_04 = Rule.duty("UK-DUTY-04", "Processor terms")
            .inForce(from(2000, 3, 1))
            .cites(UK_GDPR.articles("28, 44-49"), UNDER_GDPR)
            .cites(DPA_1998.at("Sch 1 Part II paras 11-12"), UNDER_DPA_1998)
            .appliesWhen(always())
            .binding(STATUTE)
            .confidence(HIGH)
            .obliges(Obligation.HAVE_PROCESSOR_CONTRACT)
            .build();

    static final Rule UK_DUTY_05 = Rule.duty("UK-DUTY-05", "Handle complaints")
            .inForce(from(2026, 6, 19))
            .cites(DPA_2018.section("164A"))
            .cites(DUAA_2025.section("103"))
            .cites(SI_2026_82.whole().confirmed())
            .appliesWhen(always())
            .binding(STATUTE)
            .confidence(HIGH)
            .obliges(Obligation.HANDLE_COMPLAINTS)
            .build();

    /** Rests on what carries UK-PROT-01 to UK-PROT-05. */
    static final Rule UK_DUTY_06 = Rule.duty("UK-DUTY-06", "Keep protected numbers out")
            .inForce(from(2000, 10, 24))
            .cites(TULRCA_1992.sections("146, 152"))
            .cites(PRIVILEGE.whole())
            .cites(UK_GDPR.article("9"), UNDER_GDPR)
            .cites(DPA_1998.at("Sch 3"), UNDER_DPA_1998)
            .cites(ERA_1996.sections("47B, 103A"))
            .appliesWhen(Conditions.all(OBTAINING, TELECOM, is(Facts.PROTECTED_FUNCTION, ProtectedFunction.NONE)))
            .binding(STATUTE, GUIDANCE)
            .confidence(HIGH)
            .obliges(Obligation.EXCLUDE_PROTECTED_FUNCTIONS)
            .build();

    static final Rule UK_DUTY_07 = Rule.duty("UK-DUTY-07", "An unmonitored line")
            .inForce(from(1997, 6, 25))
            .cites(HALFORD.at("and practice after it").confirmedAt(LRD_LINES))
            .appliesWhen(
                    Conditions.all(OBTAINING, VOICE_CAPTURE, not(STORED_COPY), isNot(Facts.EXTENT, Extent.TARGETED)))
            .binding(GUIDANCE)
            .confidence(LOW)
            .contestable("it is practice after Halford rather than law")
            .obliges(Obligation.PROVIDE_UNMONITORED_LINE)
            .build();

    static final Rule UK_DUTY_08 = Rule.duty("UK-DUTY-08", "Stop when it turns out personal")
            .inForce(from(2000, 10, 24))
            .cites(SI_2018_356.regulation("4(1)(a)").confirmed(), UNDER_IPA)
            .cites(SI_2000_2699.at("explanatory note").confirmed(), UNDER_RIPA)
            .cites(ICO_GUIDANCE.at("on calls").confirmedAt(ICO_CALLS), UNDER_ICO_GUIDANCE)
            .appliesWhen(Conditions.all(OBTAINING, CONTENT, MAY_TURN_OUT_PERSONAL, not(FREE_CONSENT_OF_ALL)))
            .binding(STATUTE, GUIDANCE)
            .confidence(HIGH)
            .obliges(Obligation.STOP_WHEN_PERSONAL)
            .build();

    static final Rule UK_DUTY_09 = Rule.duty("UK-DUTY-09", "Leave private items unopened")
            .inForce(from(2003, 6, 11))
            .cites(ICO_QUICK_GUIDE.section("5"))
            .appliesWhen(Conditions.all(
                    OBTAINING,
                    is(Facts.PURPOSE, PurposeCategory.ABSENCE_COVER),
                    isIn(
                            Facts.ACTIVITY,
                            Activity.READ_SUBJECT,
                            Activity.READ_MESSAGE,
                            Activity.PLAY_VOICEMAIL,
                            Activity.READ_FILES)))
            .binding(GUIDANCE)
            .confidence(HIGH)
            .obliges(Obligation.SKIP_PRIVATE_ITEMS)
            .build();

    private DutyRules() {}

    static List<Rule> all() {
        return List.of(
                UK_DUTY_01,
                UK_DUTY_02,
                UK_DUTY_03,
                UK_DUTY_04,
                UK_DUTY_05,
                UK_DUTY_06,
                UK_DUTY_07,
                UK_DUTY_08,
                UK_DUTY_09);
    }
}
