// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/** The policy for Evrete: predicates over the call, one session that is reused and cleared. */
public final class EvreteEngine implements PolicyEngine {

    private final RuleLog log = new RuleLog();
    private final KnowledgeService service = new KnowledgeService();
    private final StatefulSession session;
    private CallFacts[] calls = {};

    /** Builds the rules. */
    public EvreteEngine() {
        List<Predicate<CallFacts>> conditions = RuleObjects.Conditions.inOrder();
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        for (int i = 0; i < conditions.size(); i++) {
            int number = i;
            Predicate<CallFacts> condition = conditions.get(i);
            builder = builder.newRule(PolicyAnswer.NAMES.get(i))
                    .forEach("$call", CallFacts.class)
                    .where((Object[] values) -> condition.test((CallFacts) values[0]), "$call")
                    .execute(context -> log.add(number));
        }
        session = builder.build().newStatefulSession();
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
        session.insert(calls[position]);
        session.fire();
        session.clear();
        return log.answer();
    }

    @Override
    public void close() {
        session.close();
        service.shutdown();
    }
}
