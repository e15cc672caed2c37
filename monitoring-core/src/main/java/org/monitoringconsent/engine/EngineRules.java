package org.monitoringconsent.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.RuleSetEdition;

/** The denials that are not law but the engine's own: it does not answer ALLOW where it cannot know. */
final class EngineRules {

    private static final Instrument PROMISES = Instrument.of("the promises of this library");

    static final Rule NO_RULE_SET = rule("CORE-LAW-01", "No rule set for a country that binds");
    static final Rule FAILED = rule("CORE-FAIL-01", "A rule failed");
    static final Rule UNDECLARED = rule("CORE-FACT-01", "A fact that no rule set declares");

    /** The last scope rule before the first day of every rule set, whose own scope rules come first. */
    static final Rule BEFORE_FIRST_DAY = Rule.scope("CORE-DAY-01", "Before the first day that the rules cover")
            .inForce(InForce.always())
            .cites(PROMISES.at("fail closed"))
            .outsidePeriodWhen(Conditions.always())
            .binding(Binding.COMPANY)
            .confidence(Confidence.HIGH)
            .build();

    static final Texts TEXTS = Texts.read(Locale.ENGLISH, EngineRules.class.getResourceAsStream("messages.properties"))
            .and(Texts.DUTCH, EngineRules.class.getResourceAsStream("messages_nl.properties"));

    private EngineRules() {}

    private static Rule rule(String id, String title) {
        return Rule.prohibition(id, title)
                .inForce(InForce.always())
                .cites(PROMISES.at("fail closed"))
                .deniesWhen(Conditions.always())
                .exposing(Exposure.REGULATOR)
                .binding(Binding.COMPANY)
                .confidence(Confidence.HIGH)
                .build();
    }

    static JurisdictionVerdict denial(Rule rule, CountryCode country, LocalDate day) {
        Reason reason = new Reason(country, rule, TEXTS, day, Effect.DENIES, false, List.of());
        return JurisdictionVerdict.of(
                Decision.DENY, Coverage.GOVERNS, new RuleSetEdition(country, day, "none"), List.of(reason));
    }
}
