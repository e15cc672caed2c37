// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import com.googlecode.aviator.runtime.type.AviatorBoolean;
import com.googlecode.aviator.runtime.type.AviatorObject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.util.function.CustomFunction;

/** The policy for jCasbin: twelve policy lines whose conditions are behind one function; the decision only. */
public final class CasbinEngine implements PolicyEngine {

    private static final String MODEL = """
            [request_definition]
            r = call
            [policy_definition]
            p = rule, eft
            [policy_effect]
            e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
            [matchers]
            m = holds(r.call, p.rule)
            """;

    private final Enforcer enforcer;
    private CallFacts[] calls = {};

    /** Loads the model and the policy lines. */
    public CasbinEngine() {
        enforcer = new Enforcer(Model.newModelFromString(MODEL));
        enforcer.enableLog(false);
        enforcer.addFunction("holds", new Holds());
        for (String rule : PolicyAnswer.NAMES) {
            enforcer.addPolicy(rule, rule.startsWith("D") ? "deny" : "allow");
        }
    }

    @Override
    public void prepare(List<CallFacts> given) {
        calls = given.toArray(CallFacts[]::new);
    }

    @Override
    public Object decide(int position) {
        return enforcer.enforce(calls[position]);
    }

    @Override
    public PolicyAnswer answer(int position) {
        return new PolicyAnswer(enforcer.enforce(calls[position]), 0);
    }

    @Override
    public boolean namesRules() {
        return false;
    }

    /** Whether the condition of a rule holds for a call. */
    private static final class Holds extends CustomFunction {

        private static final long serialVersionUID = 1L;

        private final transient List<Predicate<CallFacts>> conditions = RuleObjects.Conditions.inOrder();

        @Override
        public String getName() {
            return "holds";
        }

        @Override
        public AviatorObject call(Map<String, Object> env, AviatorObject call, AviatorObject rule) {
            int number = Integer.numberOfTrailingZeros(PolicyAnswer.bit((String) rule.getValue(env)));
            return AviatorBoolean.valueOf(conditions.get(number).test((CallFacts) call.getValue(env)));
        }
    }
}
