package org.monitoringconsent.examples.benchmarks.missing;

import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.monitoringconsent.examples.benchmarks.policy.PolicyAnswer;
import org.monitoringconsent.examples.benchmarks.policy.RuleLog;

/** Easy Rules: a condition that throws on the null is logged by the engine and counts as false. */
final class EasyRulesCalls implements Respondent {

    private static final String CALL = "call";

    private final RuleLog log = new RuleLog();
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRulesCalls() {
        List<Predicate<NullableCall>> conditions = NullableCall.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            int number = i;
            Predicate<NullableCall> condition = conditions.get(i);
            rules.register(new RuleBuilder()
                    .name(PolicyAnswer.NAMES.get(i))
                    .priority(i)
                    .when(facts -> condition.test(facts.get(CALL)))
                    .then(facts -> log.add(number))
                    .build());
        }
    }

    @Override
    public Answer answer(PartialCall call) {
        Facts facts = new Facts();
        facts.put(CALL, new NullableCall(call));
        engine.fire(rules, facts);
        return Answer.of(log.answer().allowed());
    }
}
