// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The policy for Easy Rules: twelve rules of two lambdas each. */
public final class EasyRulesEngine implements PolicyEngine {

    private static final String CALL = "call";

    private final RuleLog log = new RuleLog();
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();
    private CallFacts[] calls = {};

    /** Registers the rules. */
    public EasyRulesEngine() {
        List<Predicate<CallFacts>> conditions = RuleObjects.Conditions.inOrder();
        for (int i = 0; i < conditions.size(); i++) {
            int number = i;
            Predicate<CallFacts> condition = conditions.get(i);
            rules.register(new RuleBuilder()
                    .name(PolicyAnswer.NAMES.get(i))
                    .priority(i)
                    .when(facts -> condition.test(facts.get(CALL)))
                    .then(facts -> log.add(number))
                    .build());
        }
    }

    @Override
    public void prepare(List<CallFacts> given) {
        calls = given.toArray(CallFacts[]::new);
    }

    @Override
    public Object decide(int position) {
        return answer(position);
    }

    @Override
    public PolicyAnswer answer(int position) {
        Facts facts = new Facts();
        facts.put(CALL, calls[position]);
        engine.fire(rules, facts);
        return log.answer();
    }
}
