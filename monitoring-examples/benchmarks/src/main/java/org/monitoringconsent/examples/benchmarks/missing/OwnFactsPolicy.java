package org.monitoringconsent.examples.benchmarks.missing;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isUnstated;
import static org.monitoringconsent.condition.Conditions.not;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.FactKind;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;

/**
 * The policy with facts of its own, each read at its least permissive value when it is left out, as the library asks of an author.
 *
 * <p>{@code covert} has no such value: one rule denies what is open, two deny what is covert. Left out, it is read as open by the
 * one and as covert by the others.
 */
final class OwnFactsPolicy {

    private static final String PREFIX = "ref.";
    private static final Fact<String> JURISDICTION = fact("jurisdiction", "OTHER", "UK", "NL", "OTHER");
    private static final Fact<String> PURPOSE =
            fact("purpose", "CURIOSITY", "QUALITY", "TRAINING", "COMPLIANCE", "FRAUD", "PERFORMANCE", "CURIOSITY");
    private static final Fact<String> CHANNEL = fact("channel", "VOICE", "VOICE", "EMAIL", "CHAT", "VIDEO");
    private static final Fact<String> RETENTION = fact("retention", "LONGER", "UP_TO_90", "UP_TO_180", "LONGER");
    private static final Fact<String> INFORMED = flag("informed", false);
    private static final Fact<String> CONSENT = flag("consent", false);
    private static final Fact<String> THIRD_PARTY = flag("thirdParty", false);
    private static final Fact<String> WORKS_COUNCIL = flag("worksCouncil", false);
    private static final Fact<String> ASSESSED = flag("dpia", false);
    private static final Fact<String> COVERT = flag("covert", false);
    private static final Fact<String> PRIVATE = flag("privateComm", true);
    private static final Fact<String> CONTENT = flag("content", true);
    private static final Fact<String> SUSPICION = flag("suspicion", false);

    private static final List<Fact<String>> FACTS = List.of(
            JURISDICTION,
            PURPOSE,
            CHANNEL,
            RETENTION,
            INFORMED,
            CONSENT,
            THIRD_PARTY,
            WORKS_COUNCIL,
            ASSESSED,
            COVERT,
            PRIVATE,
            CONTENT,
            SUSPICION);

    private static final Condition MAYBE_COVERT = any(isTrue(COVERT), isUnstated(COVERT));
    private static final Condition INVESTIGATING = isIn(PURPOSE, "COMPLIANCE", "FRAUD");

    private OwnFactsPolicy() {}

    private static Fact<String> fact(String name, String unstated, String... values) {
        return Fact.declared(PREFIX + name, List.of(values), unstated, FactKind.CAUTIOUS);
    }

    private static Fact<String> flag(String name, boolean unstated) {
        return Fact.declaredFlag(PREFIX + name, unstated, FactKind.CAUTIOUS);
    }

    private static Condition isTrue(Fact<String> flag) {
        return is(flag, "true");
    }

    /** The policy as the rule set of a country. */
    static RuleSet ruleSet(String country) {
        Map<String, Condition> permits = new LinkedHashMap<>();
        permits.put("REF-P-01", all(INVESTIGATING, isTrue(ASSESSED)));
        permits.put("REF-P-02", all(isIn(PURPOSE, "QUALITY", "TRAINING"), isTrue(INFORMED), isTrue(CONSENT)));
        permits.put("REF-P-03", all(not(isTrue(CONTENT)), isTrue(INFORMED), is(RETENTION, "UP_TO_90")));
        List<Rule> rules = new ArrayList<>(List.of(
                denial("REF-D-01", is(JURISDICTION, "OTHER")),
                denial("REF-D-02", all(not(isTrue(INFORMED)), not(isTrue(COVERT)))),
                denial("REF-D-03", all(MAYBE_COVERT, not(isTrue(SUSPICION)))),
                denial("REF-D-04", all(MAYBE_COVERT, not(INVESTIGATING))),
                denial("REF-D-05", all(is(JURISDICTION, "NL"), not(isTrue(WORKS_COUNCIL)))),
                denial("REF-D-06", all(isTrue(CONTENT), not(isTrue(ASSESSED)))),
                denial("REF-D-07", all(isTrue(CONTENT), isTrue(PRIVATE))),
                denial("REF-D-08", all(is(RETENTION, "LONGER"), isNot(PURPOSE, "COMPLIANCE"))),
                denial(
                        "REF-D-09",
                        all(is(JURISDICTION, "UK"), is(CHANNEL, "VOICE"), isTrue(CONTENT), not(isTrue(THIRD_PARTY)))),
                denial("REF-P-00", not(any(permits.values().toArray(Condition[]::new))))));
        permits.forEach((id, when) -> rules.add(permit(id, when)));
        RuleSet.Builder policy = RuleSet.named(country, "Reference policy with facts of its own")
                .version("1")
                .coversFrom(2000, 1, 1)
                .rules(rules);
        FACTS.forEach(policy::declares);
        return policy.build(texts(rules));
    }

    /** The known facts of a call as a request states them. */
    static Map<String, AttributeValue> attributes(PartialCall call) {
        Map<String, AttributeValue> attributes = new TreeMap<>();
        call.facts().forEach((name, value) -> attributes.put(PREFIX + name, AttributeValue.of(text(value))));
        return attributes;
    }

    private static String text(Object value) {
        if (value instanceof Long days) {
            return days <= 90 ? "UP_TO_90" : days <= 180 ? "UP_TO_180" : "LONGER";
        }
        return value.toString();
    }

    private static Texts texts(List<Rule> rules) {
        Map<String, String> texts = new TreeMap<>();
        rules.forEach(rule -> {
            texts.put(rule.id() + ".reason", rule.title());
            texts.put(rule.id() + ".remedy", rule.title());
        });
        return Texts.of(Locale.ENGLISH, texts);
    }

    private static Rule denial(String id, Condition when) {
        return Rule.requirement(id, "Denial " + id)
                .inForce(InForce.always())
                .cites(Instrument.of("the reference policy").whole())
                .deniesWhen(when)
                .exposing(Exposure.CONTRACT)
                .binding(Binding.COMPANY)
                .confidence(Confidence.HIGH)
                .build();
    }

    private static Rule permit(String id, Condition when) {
        return Rule.ground(id, "Permit " + id)
                .inForce(InForce.always())
                .cites(Instrument.of("the reference policy").whole())
                .appliesWhen(when)
                .binding(Binding.COMPANY)
                .confidence(Confidence.HIGH)
                .build();
    }
}
