package org.monitoringconsent.examples.benchmarks.missing;

import static org.monitoringconsent.examples.benchmarks.missing.Kleene.all;
import static org.monitoringconsent.examples.benchmarks.missing.Kleene.any;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The reference for engines that judge rule by rule: each of the twelve rules in strong Kleene logic, then combined. */
final class KleeneRules implements Respondent {

    @Override
    public Answer answer(PartialCall call) {
        return Kleene.combined(rules(call.facts()));
    }

    private static List<Kleene> rules(Map<String, Object> facts) {
        Kleene dutch = is(facts, "jurisdiction", "NL");
        Kleene british = is(facts, "jurisdiction", "UK");
        Kleene compliance = is(facts, "purpose", "COMPLIANCE");
        Kleene investigating = any(compliance, is(facts, "purpose", "FRAUD"));
        Kleene coaching = any(is(facts, "purpose", "QUALITY"), is(facts, "purpose", "TRAINING"));
        Kleene informed = is(facts, "informed", true);
        Kleene covert = is(facts, "covert", true);
        Kleene assessed = is(facts, "dpia", true);
        Kleene content = is(facts, "content", true);
        return List.of(
                is(facts, "jurisdiction", "OTHER"),
                all(informed.negated(), covert.negated()),
                all(covert, is(facts, "suspicion", false)),
                all(covert, investigating.negated()),
                all(dutch, is(facts, "worksCouncil", false)),
                all(content, assessed.negated()),
                all(content, is(facts, "privateComm", true)),
                all(days(facts, days -> days > 180), compliance.negated()),
                all(british, is(facts, "channel", "VOICE"), content, is(facts, "thirdParty", false)),
                all(investigating, assessed),
                all(coaching, informed, is(facts, "consent", true)),
                all(content.negated(), informed, days(facts, days -> days <= 90)));
    }

    private static Kleene is(Map<String, Object> facts, String name, Object value) {
        Object known = facts.get(name);
        return known == null ? Kleene.UNKNOWN : Kleene.of(known.equals(value));
    }

    private static Kleene days(Map<String, Object> facts, Predicate<Long> limit) {
        Long known = (Long) facts.get("retention");
        return known == null ? Kleene.UNKNOWN : Kleene.of(limit.test(known));
    }
}
